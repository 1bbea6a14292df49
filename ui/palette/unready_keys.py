"""`UnreadyKeys`: a shortcut that can do nothing now says why, in the status line."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.action_list import SPECS
from ui.actions import Actions
from ui.palette.entries import Entry
from ui.session import Session


class UnreadyKeys(QObject):
    """Hears the keys that nothing in the window has taken."""

    def __init__(
        self, session: Session, actions: Actions, entries: Callable[[], Iterable[Entry]], window: QObject
    ) -> None:
        super().__init__(window)
        self._session, self._actions, self._entries = session, actions, entries
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what is wanting for the action of these keys; the keys go on as before."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            name = self._meant(QKeySequence(event.keyCombination()))
            found = next((one for one in self._entries() if one.guid == name and one.reason), None) if name else None
            if found is not None:
                self._session.told.emit(f"{found.title}: {found.reason}")
        return super().eventFilter(watched, event)

    def _meant(self, keys: QKeySequence) -> str:
        actions = ((spec.name, self._actions[spec.name]) for spec in SPECS)
        return next((name for name, one in actions if not one.isEnabled() and keys in one.shortcuts()), "")
