"""`Picker`: everything that can be asked for, to tick, to search, and codes to drag or to put in a zone by a key."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.retrieval import Retrieval
from qualcode.text.fold import fold
from ui.codebook.swatches import SIDE, swatch
from ui.mime import code_data
from ui.plain import plain_tip
from ui.retrieval.choices import Choice
from ui.retrieval.question import ZONES, Tick, is_ticked, zone_of
from ui.theme import GAP

_CHOICE, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_KEYS = {Qt.Key.Key_1: ZONES[0], Qt.Key.Key_2: ZONES[1], Qt.Key.Key_3: ZONES[2]}
_MARK_WIDTH = 18
_MARKS = {"must": "+", "must_not": "−"}
_INDENT = 12
Items = Iterable[QTreeWidgetItem]


class Picker(QWidget):
    """Typing finds, Enter or Space ticks; on a code 1, 2, 3 put it in must, may, must not."""

    toggled = Signal(object, bool)  # a Tick, and whether it is asked for now
    put_wanted = Signal(str, str)  # a code and the zone it shall stand in

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letters, self.tree = _Letters(), _Tree()
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
        known = {_name(item): item.isExpanded() for item in self._walk() if item.childCount()}
        current = self._current()
        self.tree.clear()
        self._items.clear()
        for place, heading in enumerate(headings):
            item = self._add(self.tree.invisibleRootItem(), heading)
            item.setExpanded(known.get(_name(item), place == 0))
        for item in self._walk():
            if item.parent() is not None:
                item.setExpanded(known.get(_name(item), False))
        self._filling = False
        self.show_asked(asked)
        if current in self._items:
            self.tree.setCurrentItem(self._items[current])
        self._search(self.letters.text())

    def _add(self, above: QTreeWidgetItem, choice: Choice) -> QTreeWidgetItem:
        item = QTreeWidgetItem(above, [choice.name, ""])
        item.setData(0, _CHOICE, choice)
        item.setData(0, _WORDS, fold(choice.words))
        if choice.tick is None:
            shown = item.font(0)
            shown.setBold(True)
            item.setFont(0, shown)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        else:
            self._items[choice.tick] = item
            item.setCheckState(0, _OFF)
            item.setToolTip(0, plain_tip(choice.whole))
        if choice.tick is not None and choice.colour:
            item.setIcon(0, swatch(choice.colour, self.palette()))
        for one in choice.under:
            self._add(item, one)
        return item

    def _walk(self) -> Items:
        waiting = _under(self.tree.invisibleRootItem())
        while waiting:
            item = waiting.pop(0)
            yield item
            waiting[:0] = _under(item)

    def show_asked(self, asked: Retrieval) -> None:
        """Tick what is asked for; codes that must or must not be there have a mark."""
        self._filling = True
        for tick, item in self._items.items():
            state = _ON if is_ticked(asked, tick) else _OFF
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
        return _choice(item).tick if item is not None else None

    def _tell(self, item: QTreeWidgetItem, column: int) -> None:
        tick = _choice(item).tick
        if not self._filling and column == 0 and tick is not None:
            self.toggled.emit(tick, item.checkState(0) == _ON)

    def _put(self, zone: str) -> None:
        tick = self._current()
        if tick is not None and tick.kind == "code":
            self.put_wanted.emit(tick.key, zone)

    def _ask_zone(self, place: QPoint) -> None:
        item = self.tree.itemAt(place)
        tick = _choice(item).tick if item is not None else None
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
            self._open = {_name(item) for item in self._walk() if item.isExpanded()} | {""}
        first = None
        for heading in _under(self.tree.invisibleRootItem()):
            found = self._sift(heading, wanted)
            first = first or found
        if wanted:
            self.tree.setCurrentIndex(self.tree.indexFromItem(first) if first is not None else QModelIndex())
        elif not wanted and self._open:
            for item in self._walk():
                item.setExpanded(_name(item) in self._open)
            self._open = set()

    def _sift(self, item: QTreeWidgetItem, wanted: str) -> QTreeWidgetItem | None:
        """Hide what has not the letters; give the first row that has them."""
        own = item if wanted in item.data(0, _WORDS) and _choice(item).tick is not None else None
        found = [self._sift(child, wanted) for child in _under(item)]
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
        elif item is not None and _choice(item).tick is not None:
            item.setCheckState(0, _OFF if item.checkState(0) == _ON else _ON)
            self.letters.selectAll()

    def _step(self, by: int) -> None:
        if not self.letters.text().strip():
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
            return
        index = self.tree.currentIndex()
        while index.isValid():
            index = self.tree.indexBelow(index) if by > 0 else self.tree.indexAbove(index)
            item = self.tree.itemFromIndex(index) if index.isValid() else None
            if item is not None and _choice(item).tick is not None:
                self.tree.setCurrentItem(item)
                return


class _Tree(QTreeWidget):
    """A code is dragged by its name; digits tell a zone."""

    zone_key = Signal(str)
    letter_key = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, 0)
        self.setIndentation(_INDENT)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        """Give the code that is dragged."""
        ticks = [_choice(item).tick for item in items]
        code = next((tick.key for tick in ticks if tick is not None and tick.kind == "code"), "")
        return code_data(code) if code else QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the code in a zone with 1, 2, 3; tick with Enter as with Space; letters begin to search."""
        key, item = Qt.Key(event.key()), self.currentItem()
        if key in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.zone_key.emit(_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and _choice(item).tick is not None:
            item.setCheckState(0, _OFF if item.checkState(0) == _ON else _ON)
        elif event.text().isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.letter_key.emit(event.text())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Stay in the first column: the marks in the second are no rows to go to."""
        return super().moveCursor(action, modifiers).siblingAtColumn(0)


class _Letters(QLineEdit):
    """The line for the letters; Enter, Up and Down are told."""

    going = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let other letters take the place of those that were looked for."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or tell a key that means something to the tree; Esc clears the letters."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.going.emit(event.key())
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _under(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(row) for row in range(item.childCount()))
    return [child for child in found if child is not None]


def _choice(item: QTreeWidgetItem) -> Choice:
    found: Choice = item.data(0, _CHOICE)
    return found


def _name(item: QTreeWidgetItem) -> str:
    """Name a row so that it is known again in another reading."""
    choice = _choice(item)
    return "/".join(choice.tick) if choice.tick is not None else choice.name
