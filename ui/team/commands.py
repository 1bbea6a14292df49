"""What the File menu does for the team: handing in, receiving, the list of merges."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.actions import Actions
from ui.choosers import Choosers
from ui.jobs import Jobs
from ui.session import Session


class TeamCommands(QObject):
    """Opens the windows of the team for one main window."""

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers, self._window = session, jobs, choosers, window
        actions.on("hand_in", self.hand_in)

    def hand_in(self) -> None:
        """Ask what to hand in, and write the package."""
        from ui.team.hand_in import HandInDialog

        if self._session.project is not None:
            HandInDialog(self._session, self._jobs, self._choosers, self._window).open()
