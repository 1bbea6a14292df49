"""`Zones`: must, may, must not: codes are dropped there, and two boxes say how they stand together."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from qualcode.analysis.retrieval import Relation, Retrieval
from qualcode.model.guid import Guid
from ui.flow_layout import FlowLayout
from ui.mime import code_data, dragged_code
from ui.offering import choice_box, name_box, offer_whole
from ui.retrieval.chip import Chip
from ui.retrieval.choices import Choice
from ui.retrieval.question import ZONES, shows_only_may
from ui.theme import GAP, colours, font

_DISTANCES = (1, 2, 3, 5, 10)
_SMALL = 9
_WIDEST_BOX = 160
_NARROWEST = 60


class Zone(QFrame):
    """One place for codes: its name, perhaps a box, and the codes as chips."""

    dropped = Signal(str)
    removed = Signal(str)

    def __init__(self, box: QWidget | None = None) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.title, self.hint = QLabel(), QLabel()
        self.title.setFont(font(bold=True))
        self.hint.setFont(font(_SMALL))
        self.hint.setWordWrap(True)
        self.hint.setMinimumHeight(Chip().sizeHint().height())  # nothing shall move when the first code comes
        for label in (self.title, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.chips: dict[Guid, Chip] = {}
        self._place = QWidget()
        self._flow = FlowLayout(self._place)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(GAP // 2)
        self._flow.let_grow()
        line = QHBoxLayout()
        line.addWidget(self.title)
        line.addStretch()
        if box is not None:
            line.addWidget(box)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GAP, GAP // 2, GAP // 2, GAP // 2)
        rows.setSpacing(GAP // 2)
        rows.addLayout(line)
        rows.addWidget(self.hint)
        rows.addWidget(self._place)
        rows.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.recolour()

    def entitle(self, name: str, hint: str) -> None:
        """Show what the zone is for."""
        self.title.setText(name)
        self.hint.setText(hint)
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)

    def show_codes(self, codes: tuple[Guid, ...], known: dict[Guid, Choice], remove: str) -> None:
        """Show these codes; chips that are there stay, and with them the focus."""
        for guid in set(self.chips) - set(codes):
            self._drop_chip(guid)
        for guid in codes:
            choice = known.get(guid)
            if guid not in self.chips:
                chip = Chip(self._place, code_data(guid), choice.colour if choice else "")
                chip.removed.connect(partial(self.removed.emit, guid))
                chip.setMaximumWidth(self._room)
                self._flow.addWidget(chip)
                chip.show()
                self.chips[guid] = chip
            name = choice.name if choice else "?"
            self.chips[guid].entitle(name, choice.whole if choice else name, remove)
        self.hint.setVisible(not codes)
        self._place.setVisible(bool(codes))
        self._flow.invalidate()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut long names rather than their crosses."""
        super().resizeEvent(event)
        for chip in self.chips.values():
            chip.setMaximumWidth(self._room)

    @property
    def _room(self) -> int:
        return max(_NARROWEST, self.contentsRect().width() - 2 * GAP)

    def _drop_chip(self, guid: Guid) -> None:
        chip = self.chips.pop(guid)
        others = list(self.chips.values())
        if chip.hasFocus() and others:
            others[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def recolour(self, lit: bool = False) -> None:
        """Give the zone the ground of the page, or that of a place where the code may fall."""
        dressed = QPalette()
        ground = colours(dressed).several if lit else colours(dressed).panel
        dressed.setColor(QPalette.ColorRole.Window, ground)
        self.setPalette(dressed)
        quiet = QPalette(dressed)
        quiet.setColor(QPalette.ColorRole.WindowText, colours(dressed).quiet)
        self.hint.setPalette(quiet)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take codes."""
        if dragged_code(event.mimeData()):
            _take(event)
            self.recolour(lit=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking them."""
        if dragged_code(event.mimeData()):
            _take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.recolour()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the code in this way."""
        self.recolour()
        code = dragged_code(event.mimeData())
        if code:
            _take(event)
            self.dropped.emit(code)


def _take(event: QDropEvent) -> None:
    """Accept a code as a copy: the tree that it comes from keeps it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class Zones(QWidget):
    """The three zones beside one another."""

    put_wanted = Signal(str, str)  # a code and its zone, "" for none
    related = Signal(str, str, int)  # "beside" or "apart", the relation, within how many turns

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.beside, self.apart = choice_box(_WIDEST_BOX), choice_box(_WIDEST_BOX)
        self.only = QCheckBox()
        self.zones = {"must": Zone(self.beside), "may": Zone(self.only), "must_not": Zone(self.apart)}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        for name, zone in self.zones.items():
            line.addWidget(zone, 1)
            zone.dropped.connect(partial(self._put, name))
            zone.removed.connect(lambda code: self.put_wanted.emit(code, ""))
        for field, box in (("beside", self.beside), ("apart", self.apart)):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.activated.connect(partial(self._relate, field, box))

    def _put(self, zone: str, code: Guid) -> None:
        self.put_wanted.emit(code, zone)

    def _relate(self, field: str, box: QComboBox, _: int) -> None:
        relation, turns = str(box.currentData()).split()
        self.related.emit(field, relation, int(turns))

    def names(self) -> dict[str, str]:
        """Give what the zones are called."""
        return {"must": self.tr("Must"), "may": self.tr("May"), "must_not": self.tr("Must not")}

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        hints = {
            "must": self.tr("all these codes, together"),
            "may": self.tr("any of these codes"),
            "must_not": self.tr("none of these codes beside"),
        }
        for name, zone in self.zones.items():
            zone.entitle(self.names()[name], hints[name])
        self.only.setText(self.tr("list only these"))
        self.only.setToolTip(self.tr("List the passages of these codes alone; the codes in Must only stand beside"))
        self.only.setAccessibleName(self.only.toolTip())
        name_box(self.beside, self.tr("How codes must stand together"))
        name_box(self.apart, self.tr("Where the codes must not be"))
        for box in (self.beside, self.apart):
            offer_whole(box, self._relations())

    def _relations(self) -> list[tuple[str, object]]:
        return [
            (self.tr("overlapping"), f"{Relation.OVERLAP} 0"),
            (self.tr("inside"), f"{Relation.INSIDE} 0"),
            (self.tr("same turn"), f"{Relation.TURN} 0"),
            (self.tr("same answer"), f"{Relation.ANSWER} 0"),
            *((self.tr("within {0} turns").format(n), f"{Relation.TURNS} {n}") for n in _DISTANCES),
            (self.tr("same interview"), f"{Relation.DOCUMENT} 0"),
        ]

    def show_asked(self, asked: Retrieval, known: dict[Guid, Choice]) -> None:
        """Show the codes and how they stand together; how codes stand matters only where there are some."""
        remove = self.tr("Ask no longer for “{0}” (Delete)")
        for name in ZONES:
            self.zones[name].show_codes(getattr(asked, name), known, remove)
        for box, relation in ((self.beside, asked.beside), (self.apart, asked.apart)):
            turns = asked.turns if relation is Relation.TURNS else 0
            place = box.findData(f"{relation} {turns}")
            if place < 0:  # a distance that another version, or the command line, asked for
                box.addItem(self.tr("within {0} turns").format(turns), f"{relation} {turns}")
                place = box.count() - 1
            box.setCurrentIndex(place)
        self.beside.setVisible(len(asked.must) + bool(asked.may) > 1 and bool(asked.must))
        self.apart.setVisible(bool(asked.must_not))
        self.only.setVisible(bool(asked.must and asked.may))
        self.only.blockSignals(True)
        self.only.setChecked(shows_only_may(asked))
        self.only.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for zone in self.zones.values():
                zone.recolour()
