"""`Snapping`: what is selected with the mouse grows to whole words, where the person has it so."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor

from qualcode.computer import keep_setting, setting
from ui.actions import Actions
from ui.transcript.stops import whole_words
from ui.transcript.view import TranscriptView

_SETTING = "snap_words"
_MODES = (QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor)


class Snapping(QObject):
    """Watches the mouse let go of a selection; kept on this computer, on at first."""

    def __init__(self, actions: Actions, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._action = actions["snap_words"]
        self._action.setCheckable(True)
        self._action.setChecked(setting(_SETTING) is not False)
        self._action.toggled.connect(lambda on: keep_setting(_SETTING, on))
        view.viewport().installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Say whether edges go to words."""
        return self._action.isChecked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow the selection to whole words just before the release is told."""
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
            and self.is_on
        ):
            self._snap()
        return super().eventFilter(watched, event)

    def _snap(self) -> None:
        view, span = self._view, self._view.selection()
        wanted = whole_words(view.page, span) if span[0] < span[1] else span
        if wanted != span:
            cursor = view.textCursor()
            forward = cursor.position() == cursor.selectionEnd()
            for place, mode in zip(wanted if forward else wanted[::-1], _MODES, strict=True):
                cursor.setPosition(view.page.positions.to_qt(place), mode)
            view.setTextCursor(cursor)
