"""`Picker`: everything that can be asked for, to tick, to search, and codes to drag or to put in a zone by a key."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QMenu,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.retrieval import Retrieval
from qualcode.text.fold import fold
from ui.codebook.swatches import swatch
from ui.plain import plain_tip
from ui.retrieval.choice_tree import CHOICE, OFF, ON, ChoiceTree, LetterLine, choice_of, name_of, under
from ui.retrieval.choices import Choice
from ui.retrieval.question import ZONES, Tick, is_ticked, zone_of
from ui.theme import GAP

_WORDS = CHOICE + 1
_MARK_WIDTH = 18
_MARKS = {"must": "+", "must_not": "−"}
Items = Iterable[QTreeWidgetItem]


class Picker(QWidget):
    """Typing finds, Enter or Space ticks; on a code 1, 2, 3 put it in must, may, must not."""

    toggled = Signal(object, bool)  # a Tick, and whether it is asked for now
    put_wanted = Signal(str, str)  # a code and the zone it shall stand in

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letters, self.tree = LetterLine(), ChoiceTree()
        self._items: dict[Tick, QTreeWidgetItem] = {}
        self._zones = dict.fromkeys(ZONES, "")
        self._filling = False
        self._open: set[str] = set()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        rows.addWidget(self.letters)
        rows.addWidget(self.tree, 1)
        self.setFocusProxy(self.letters)
        self.letters.textChanged.connect(self._search)
        self.letters.going.connect(self._go)
        self.tree.itemChanged.connect(self._tell)
        self.tree.zone_key.connect(self._put)
        self.tree.letter_key.connect(self._begin)
        self.tree.customContextMenuRequested.connect(self._ask_zone)

    def entitle(self, search: str, tree: str, tip: str, zones: dict[str, str]) -> None:
        """Set the words of the search line, the name of the tree, its tip, and what the zones are called."""
        self.letters.setPlaceholderText(search)
        self.letters.setAccessibleName(search)
        self.letters.setToolTip(plain_tip(tip))
        self.tree.setAccessibleName(tree)
        self.tree.setAccessibleDescription(tip)
        self._zones = zones

    # What there is ---------------------------------------------------------------------------------------------

    def offer(self, headings: list[Choice], asked: Retrieval) -> None:
        """List what can be ticked; what was unfolded and what was looked at stay."""
        self._filling = True
        known = {name_of(item): item.isExpanded() for item in self._walk() if item.childCount()}
        current = self._current()
        self.tree.clear()
        self._items.clear()
        for place, heading in enumerate(headings):
            item = self._add(self.tree.invisibleRootItem(), heading)
            item.setExpanded(known.get(name_of(item), place == 0))
        for item in self._walk():
            if item.parent() is not None:
                item.setExpanded(known.get(name_of(item), False))
        self._filling = False
        self.show_asked(asked)
        if current in self._items:
            self.tree.setCurrentItem(self._items[current])
        self._search(self.letters.text())

    def _add(self, above: QTreeWidgetItem, choice: Choice) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [choice.name, ""])
        item.setData(0, CHOICE, choice)
        item.setData(0, _WORDS, fold(choice.words))
        if choice.tick is None:
            shown = item.font(0)
            shown.setBold(True)
            item.setFont(0, shown)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        else:
            self._items[choice.tick] = item
            item.setCheckState(0, OFF)
            item.setToolTip(0, plain_tip(choice.whole))
        if choice.tick is not None and choice.colour:
            item.setIcon(0, swatch(choice.colour, self.palette()))
        for one in choice.under:
            self._add(item, one)
        return item

    def _walk(self) -> Items:
        waiting = under(self.tree.invisibleRootItem())
        while waiting:
            item = waiting.pop(0)
            yield item
            waiting[:0] = under(item)

    def show_asked(self, asked: Retrieval) -> None:
        """Tick what is asked for; codes that must or must not be there have a mark."""
        self._filling = True
        for tick, item in self._items.items():
            state = ON if is_ticked(asked, tick) else OFF
            if item.checkState(0) != state:
                item.setCheckState(0, state)
            zone = zone_of(asked, tick.key) if tick.kind == "code" else ""
            if item.text(1) != _MARKS.get(zone, ""):
                item.setText(1, _MARKS.get(zone, ""))
                item.setToolTip(1, self._zones[zone] if zone else "")
        self.tree.header().resizeSection(1, _MARK_WIDTH if asked.must or asked.must_not else 0)
        self._filling = False

    # Ticking ---------------------------------------------------------------------------------------------------

    def _current(self) -> Tick | None:
        item = self.tree.currentItem()
        return choice_of(item).tick if item is not None else None

    def _tell(self, item: QTreeWidgetItem, column: int) -> None:
        tick = choice_of(item).tick
        if not self._filling and column == 0 and tick is not None:
            self.toggled.emit(tick, item.checkState(0) == ON)

    def _put(self, zone: str) -> None:
        tick = self._current()
        if tick is not None and tick.kind == "code":
            self.put_wanted.emit(tick.key, zone)

    def _ask_zone(self, place: QPoint) -> None:
        item = self.tree.itemAt(place)
        tick = choice_of(item).tick if item is not None else None
        if tick is None or tick.kind != "code":
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, zone in enumerate(ZONES, 1):
            action = menu.addAction(f"{self._zones[zone]}\t{number}")
            action.triggered.connect(lambda *_, zone=zone: self.put_wanted.emit(tick.key, zone))
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def _begin(self, letter: str) -> None:
        """Find by a letter that was typed on the tree."""
        self.letters.setFocus(Qt.FocusReason.MouseFocusReason)  # for any other reason all is selected
        self.letters.setText(letter)

    # Searching -------------------------------------------------------------------------------------------------

    def _search(self, letters: str) -> None:
        wanted = fold(letters.strip())
        if wanted and not self._open:
            self._open = {name_of(item) for item in self._walk() if item.isExpanded()} | {""}
        first = None
        for heading in under(self.tree.invisibleRootItem()):
            found = self._sift(heading, wanted)
            first = first or found
        if wanted:
            self.tree.setCurrentIndex(self.tree.indexFromItem(first) if first is not None else QModelIndex())
        elif not wanted and self._open:
            for item in self._walk():
                item.setExpanded(name_of(item) in self._open)
            self._open = set()

    def _sift(self, item: QTreeWidgetItem, wanted: str) -> QTreeWidgetItem | None:
        """Hide what has not the letters; give the first row that has them."""
        own = item if wanted in item.data(0, _WORDS) and choice_of(item).tick is not None else None
        found = [self._sift(child, wanted) for child in under(item)]
        below = next((one for one in found if one is not None), None)
        item.setHidden(bool(wanted) and own is None and below is None)
        if wanted and below is not None:
            item.setExpanded(True)
        return own or below

    def _go(self, key: int) -> None:
        """Tick what was found; go up and down among what is listed; put a found code in a zone."""
        item = self.tree.currentItem()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif item is not None and choice_of(item).tick is not None:
            item.setCheckState(0, OFF if item.checkState(0) == ON else ON)
            self.letters.selectAll()

    def _step(self, by: int) -> None:
        if not self.letters.text().strip():
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
            return
        index = self.tree.currentIndex()
        while index.isValid():
            index = self.tree.indexBelow(index) if by > 0 else self.tree.indexAbove(index)
            item = self.tree.itemFromIndex(index) if index.isValid() else None
            if item is not None and choice_of(item).tick is not None:
                self.tree.setCurrentItem(item)
                return
