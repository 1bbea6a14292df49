"""`FilterPanel`: the choice of which codings are shown: whose, with which codes or sets, flagged, of which weight."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.coding_filter import NO_FILTER, CodingFilter
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.store.objects import items_of
from qualcode.store.queries.coders import coders_shown
from qualcode.store.queries.codes import codes_of
from qualcode.text.fold import fold
from ui.flow_layout import FlowLayout
from ui.session import Session
from ui.theme import GAP, SPACE

_WIDTH, _HEIGHT = 384, 420
_GUID = Qt.ItemDataRole.UserRole
_IS_SET = Qt.ItemDataRole.UserRole + 1
_SEARCHED = Qt.ItemDataRole.UserRole + 2
_TICKED, _PLAIN = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class FilterPanel(QFrame):
    """Lies over the text; each tick shows at once; Esc returns to the text."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("filter_panel")
        self._session = session
        self._filling = False
        self.coders: dict[Guid, QCheckBox] = {}
        self._coders_place = QWidget()
        self._coders_line = FlowLayout(self._coders_place)
        self._coders_line.setContentsMargins(0, 0, 0, 0)
        self.letters = _Letters()
        self.codes = QListWidget()
        self.codes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.flagged = QCheckBox()
        self.weight = QSpinBox()
        self.weight.setRange(0, 100)
        self.weight.setSingleStep(10)
        self._title, self._weight_label, self._hidden = QLabel(), QLabel(), QLabel()
        self.show_all, self.close_button = QPushButton(), QPushButton()
        self._set_up()
        self.hide()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE, GAP, SPACE, GAP)
        rows.setSpacing(GAP)
        weights, end = QHBoxLayout(), QHBoxLayout()
        weights.addWidget(self.flagged, 1)
        weights.addWidget(self._weight_label)
        weights.addWidget(self.weight)
        self._weight_label.setBuddy(self.weight)
        end.addWidget(self._hidden, 1)
        for button in (self.show_all, self.close_button):
            button.setAutoDefault(False)
            end.addWidget(button)
        for widget in (self._title, self._coders_place, self.letters):
            rows.addWidget(widget)
        rows.addWidget(self.codes, 1)
        rows.addLayout(weights)
        rows.addLayout(end)
        self.letters.textChanged.connect(self._search)
        self.letters.going.connect(self._go)
        self.codes.itemChanged.connect(lambda _: self._choose())
        self.flagged.toggled.connect(lambda _: self._choose())
        self.weight.valueChanged.connect(lambda _: self._choose())
        self.show_all.clicked.connect(lambda _: self._session.show_only(NO_FILTER))
        self.close_button.clicked.connect(lambda _: self.leave())
        self._session.filter_changed.connect(self._on_filter)
        self._session.hidden_changed.connect(self._tell_hidden)
        self._session.project_changed.connect(self.hide)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def open_at(self, window: QWidget, corner: QPoint) -> None:
        """Open below a corner of the text, at its right."""
        self.setParent(window)
        self._retranslate()
        self._fill()
        self.place_at(corner)
        self.letters.clear()
        self.show()
        self.raise_()
        self.letters.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place_at(self, corner: QPoint) -> None:
        """Lie below a corner of the text, wherever that is now."""
        window = self.parentWidget()
        assert window is not None
        room = window.height() - corner.y() - GAP
        width = min(_WIDTH, corner.x())
        self.setGeometry(corner.x() - width - SPACE, corner.y(), width, min(_HEIGHT, room))

    def leave(self) -> None:
        """Close, and go back to the text."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self.hide()

    # What there is to choose -----------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Show only codings"))
        self.setAccessibleName(self._title.text())
        self.letters.setPlaceholderText(self.tr("Search; Enter ticks"))
        self.letters.setAccessibleName(self.tr("Search codes and sets"))
        self.codes.setAccessibleName(self.tr("Codes and sets to show"))
        self._coders_place.setAccessibleName(self.tr("Coders to show"))
        self.flagged.setText(self.tr("with a flag"))
        self._weight_label.setText(self.tr("weight at least"))
        self.weight.setSpecialValueText(self.tr("any"))
        self.weight.setAccessibleName(self._weight_label.text())
        self.show_all.setText(self.tr("Show all"))
        self.close_button.setText(self.tr("Close"))
        self._tell_hidden()

    def _tell_hidden(self) -> None:
        self._hidden.setText(self.tr("Hidden: {0}").format(self._session.hidden))

    def _fill(self) -> None:
        project, wanted, language = self._session.project, self._session.filter, self._session.language
        if project is None:
            return
        self._filling = True
        for box in self.coders.values():
            box.deleteLater()
        self.coders = {}
        while self._coders_line.takeAt(0) is not None:
            pass
        for guid, name in coders_shown(project, language):
            self._add_coder(guid, name, guid in wanted.coders)
        self.codes.clear()
        for code in codes_of(project):
            name = "    " * (len(code.path) - 1) + code.name(language)
            self._add_row(code.guid, name, " ".join(code.names.values()), code.guid in wanted.codes)
        for item in items_of(project, "code_set"):
            name = self.tr("Set: {0}").format(best_name(item.values, language))
            self._add_row(item.guid, name, name, item.guid in wanted.sets, is_set=True)
        self.flagged.setChecked(wanted.flagged)
        self.weight.setValue(wanted.weight)
        self.show_all.setEnabled(wanted.is_on)
        self._filling = False

    def _add_coder(self, coder: Guid, name: str, ticked: bool) -> None:
        box = QCheckBox(name.replace("&", "&&"), self._coders_place)
        box.setChecked(ticked)
        box.toggled.connect(lambda _: self._choose())
        self._coders_line.addWidget(box)
        box.show()
        self.coders[coder] = box

    def _add_row(self, guid: Guid, name: str, searched: str, ticked: bool, is_set: bool = False) -> None:
        item = QListWidgetItem(name)
        item.setData(_GUID, guid)
        item.setData(_IS_SET, is_set)
        item.setData(_SEARCHED, fold(searched))
        item.setCheckState(_TICKED if ticked else _PLAIN)
        self.codes.addItem(item)

    # Choosing --------------------------------------------------------------------------------------------------

    def _rows(self) -> list[QListWidgetItem]:
        return [self.codes.item(row) for row in range(self.codes.count())]

    def _choose(self) -> None:
        if self._filling:
            return
        ticked = [item for item in self._rows() if item.checkState() == _TICKED]
        self._session.show_only(
            CodingFilter(
                tuple(guid for guid, box in self.coders.items() if box.isChecked()),
                tuple(item.data(_GUID) for item in ticked if not item.data(_IS_SET)),
                tuple(item.data(_GUID) for item in ticked if item.data(_IS_SET)),
                self.flagged.isChecked(),
                self.weight.value(),
            )
        )

    def _on_filter(self) -> None:
        """Follow a filter that was set elsewhere."""
        self.show_all.setEnabled(self._session.filter.is_on)
        if self.isVisible() and not self._session.filter.is_on:
            self._fill()

    def _search(self, letters: str) -> None:
        wanted = fold(letters.strip())
        for item in self._rows():
            item.setHidden(wanted not in item.data(_SEARCHED) and item.checkState() != _TICKED)
        found = [item for item in self._rows() if wanted and wanted in item.data(_SEARCHED)]
        self.codes.setCurrentRow(self.codes.row(found[0]) if found else -1)

    def _go(self, key: int) -> None:
        """Tick the row that was found; Down goes into the list."""
        item = self.codes.currentItem()
        if key == Qt.Key.Key_Down:
            self.codes.setFocus(Qt.FocusReason.TabFocusReason)
            self.codes.setCurrentRow(max(0, self.codes.currentRow()))
        elif self.codes.currentRow() >= 0:
            item.setCheckState(_PLAIN if item.checkState() == _TICKED else _TICKED)
            self.letters.selectAll()


class _Letters(QLineEdit):
    """The line for the letters; Enter and Down are told."""

    going = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or tell a key that means something to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.going.emit(event.key())
        else:
            super().keyPressEvent(event)
