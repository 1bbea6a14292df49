"""`SettlingCommands`: opens the window of settling, at a case where one is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.codings import codings_by_guid
from ui.actions import Actions
from ui.agreement.differences import DifferencesPanel
from ui.choosers import Choosers
from ui.jobs import Jobs
from ui.session import Session

if TYPE_CHECKING:
    from ui.settling.window import SettlingWindow


class SettlingCommands(QObject):
    """One window for a main window; asked for again, it comes to the front."""

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._actions, self._jobs = session, actions, jobs
        self._choosers, self._window = choosers, window
        self._open: SettlingWindow | None = None
        self._came_from: Guid = ""  # the coding at whose case it was opened last: the next time it stays where it is
        actions.on("settle_codings", self.open)
        session.settling_wanted.connect(self.open_at)

    def open(self) -> None:
        """Open the window, or bring it to the front, at the case of the difference or coding one is at."""
        project, session = self._session.project, self._session
        if project is None:
            return
        place = _listed_place(QApplication.focusWidget())
        if place is not None:
            self.open_at(*place)
            return
        found = codings_by_guid(project, [session.coding]) if session.coding else []
        if found and session.coding != self._came_from:
            self._came_from = session.coding
            self.open_at(found[0].document, found[0].start, found[0].code)
        else:
            self._shown()

    def open_at(self, document: Guid, start: int, code: Guid) -> None:
        """Open the window at the case of a code at a place of a document; without a place at its first open case."""
        if self._session.project is not None:
            self._shown().go_to_place(document, start, code)

    def _shown(self) -> "SettlingWindow":
        from ui.settling.window import SettlingWindow

        if self._open is None:
            self._open = SettlingWindow(self._session, self._actions, self._jobs, self._choosers, self._window)
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()
        return self._open


def _listed_place(widget: QWidget | None) -> tuple[Guid, int, Guid] | None:
    """Give the place that is chosen in a list of differences, when one is in it."""
    while widget is not None and not isinstance(widget, DifferencesPanel):
        widget = widget.parentWidget()
    return widget.place() if widget is not None else None
