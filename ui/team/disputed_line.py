"""`DisputedLine`: beside fields, on which of them people disagree; a click leads to where it is settled."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from qualcode.analysis.step_words import StepWords
from qualcode.model.guid import Guid
from ui.session import Session
from ui.theme import colours

_GUID_LENGTH = 32
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class DisputedLine(QLabel):
    """Hidden while nobody disagrees about these objects."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._about: tuple[Guid, ...] = ()
        self._attributes: bool | None = None
        self._first: tuple[Guid, str] = ("", "")
        self.setObjectName("disputed_line")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()
        session.disputes_changed.connect(self.retell)
        session.language_changed.connect(self.retell)

    def show_about(self, objects: Iterable[Guid], attributes: bool | None = None) -> None:
        """Speak of these objects; `attributes`: only of the attributes that they bear, or only of all else."""
        self._about, self._attributes = tuple(objects), attributes
        self.retell()

    def retell(self) -> None:
        """Say on which fields people disagree now."""
        project, disputes = self._session.project, self._session.disputes
        found = [
            (guid, field) for guid in self._about for field in sorted(disputes.get(guid, ())) if self._tells(field)
        ]
        self.setVisible(bool(found))
        if not found or project is None:
            return
        self._first = found[0]
        words = StepWords(project, self._session.language)
        told = dict.fromkeys(_named(words, field) for _, field in found)
        self.setText(self.tr("People disagree: {0}. Click to settle.").format(", ".join(told)))
        self.setAccessibleName(self.text())
        dressed = self.palette()
        dressed.setColor(QPalette.ColorRole.WindowText, colours(dressed).other)
        self.setPalette(dressed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to where it is settled."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._session.dispute_wanted.emit(*self._first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead there with Enter or the space bar."""
        if event.key() in _KEYS:
            self._session.dispute_wanted.emit(*self._first)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        self._underline(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be as before."""
        self._underline(False)
        super().focusOutEvent(event)

    def _tells(self, field: str) -> bool:
        return self._attributes in (None, len(field) == _GUID_LENGTH)

    def _underline(self, on: bool) -> None:
        font = self.font()
        font.setUnderline(on)
        self.setFont(font)


def _named(words: StepWords, field: str) -> str:
    """Name a field, or the attribute whose value it is."""
    return words.of(field) if len(field) == _GUID_LENGTH else words.field(field)
