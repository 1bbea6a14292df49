"""What the Team menu does: handing in and out, receiving, the list of merges."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.model.guid import Guid
from ui.actions import Actions
from ui.choosers import Choosers
from ui.jobs import Jobs
from ui.session import Session
from ui.team.alike_questions import AlikeQuestions

if TYPE_CHECKING:
    from ui.team.receiving import Receiving


class TeamCommands(QObject):
    """Opens the windows of the team for one main window."""

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._actions, self._jobs = session, actions, jobs
        self._choosers, self._window = choosers, window
        self._receiving: Receiving | None = None
        actions.on("hand_in", self.hand_in)
        actions.on("receive_package", self.ask_packages)
        actions.on("hand_out", self.hand_out)
        actions.on("double_coding", self.show_rounds)
        actions.on("merges", self.show_merges)
        self.alike = AlikeQuestions(session, actions, self)
        actions.on("alike", self.show_alike)

    def hand_in(self) -> None:
        """Ask what to hand in, and write the package."""
        from ui.team.hand_in import HandInDialog

        if self._session.project is not None:
            HandInDialog(self._session, self._jobs, self._choosers, self._window).open()

    def ask_packages(self) -> None:
        """Ask for packages, and look at them one after the other."""
        self._receiver().ask()

    def receive(self, paths: list[Path]) -> None:
        """Look at packages that were dropped on the window, one after the other."""
        self._receiver().receive(paths)

    def _receiver(self) -> "Receiving":
        from ui.team.receiving import Receiving

        if self._receiving is None:
            self._receiving = Receiving(self._session, self._jobs, self._choosers, self._window)
        return self._receiving

    def hand_out(self) -> None:
        """Show who is how far, and ask what to hand out."""
        self._hand_out([])

    def _hand_out(self, given: list[tuple[Guid, Guid]]) -> None:
        from ui.team.hand_out import HandOutWindow

        if self._session.project is not None:
            window = HandOutWindow(self._session, self._jobs, self._choosers, self._window)
            window.tick(given)
            window.open()

    def show_rounds(self) -> None:
        """Show the rounds of coding, and what a new one would be."""
        from ui.team.rounds_window import RoundsWindow

        if self._session.project is not None:
            RoundsWindow(self._session, self._hand_out, self._window).open()

    def show_alike(self) -> None:
        """List what looks like the same thing twice, to be decided."""
        from ui.team.alike_window import AlikeWindow

        if self._session.project is not None:
            AlikeWindow(self._session, self.alike, self._window).open()

    def show_merges(self) -> None:
        """List the merges."""
        from ui.team.merges_window import MergesWindow

        if self._session.project is not None:
            MergesWindow(self._session, self._jobs, self._actions["focus_history"].trigger, self._window).open()
