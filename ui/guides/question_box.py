"""`QuestionBox`: the light box at a turn that finds the question it asks by a few letters."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.guides import Question
from qualcode.text.search_names import find_codes
from ui import theme
from ui.plain import plain_tip
from ui.transcript.quick_code import Letters, open_beside

_GUID = Qt.ItemDataRole.UserRole
_MOST = 50


class _Searched(NamedTuple):
    """A question as the search by letters wants it."""

    guid: Guid
    names: Mapping[str, str]
    path: tuple[str, ...]


class QuestionBox(QFrame):
    """Letters find, Enter takes, Esc gives up. What is linked already stands first with a tick: taking it unlinks."""

    chosen = Signal(str)  # the GUID of a question
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: Sequence[Question] = ()
        self._linked: frozenset[Guid] = frozenset()
        self._language = "en"
        self.letters, self.rows = Letters(), QListWidget()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.addWidget(self.letters)
        layout.addWidget(self.rows, 1)
        self.letters.textChanged.connect(self._find)
        self.letters.key.connect(self._on_key)
        self.letters.left.connect(self.close_box)
        self.rows.itemClicked.connect(lambda _: self._take())
        self.hide()

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.setAccessibleName(self.tr("This turn asks"))
        self.letters.setAccessibleName(self.tr("Number or letters of a question"))
        self.rows.setAccessibleName(self.tr("Questions found"))
        self.letters.setPlaceholderText(self.tr("Number or letters of the question; Enter takes it"))

    def open_at(self, place: QRect, questions: Sequence[Question], linked: frozenset[Guid], language: str) -> None:
        """Open beside a place in the parent, the likeliest questions first."""
        self._questions, self._linked, self._language = questions, linked, language
        self.letters.clear()
        self._find("")
        open_beside(self, place, self.letters)

    def close_box(self) -> None:
        """Close without choosing."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _find(self, letters: str) -> None:
        self.rows.clear()
        known = {question.guid: question for question in self._questions}
        searched = [_Searched(one.guid, {"number": one.number, **one.texts}, (one.guid,)) for one in self._questions]
        found = [known[match.guid] for match in find_codes(searched, letters, (), _MOST)]
        for question in sorted(found, key=lambda one: one.guid not in self._linked) if not letters.strip() else found:
            mark = "✓ " if question.guid in self._linked else ""
            item = QListWidgetItem(f"{mark}{question.number}  {question.text(self._language)}")
            item.setData(_GUID, question.guid)
            item.setToolTip(plain_tip(*question.texts.values()))
            self.rows.addItem(item)
        self.rows.setCurrentRow(0)

    def _on_key(self, key: int) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_PageUp: -6,
            Qt.Key.Key_PageDown: 6,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.close_box()
        elif key in steps and self.rows.count():
            row = self.rows.currentRow() + steps[Qt.Key(key)]
            self.rows.setCurrentRow(max(0, min(row, self.rows.count() - 1)))

    def _take(self) -> None:
        item = self.rows.currentItem()
        if item is not None:
            self.hide()
            self.chosen.emit(str(item.data(_GUID)))
