"""`MoreMenu`: what is done seldom: the list for the meeting, the place in the transcript."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from qualcode.model.settling import Standing
from qualcode.ops.settling import accept_equal
from ui.actions import Actions
from ui.choosers import Choosers
from ui.jobs import Jobs
from ui.session import Session

if TYPE_CHECKING:
    from ui.settling.window import SettlingWindow


class MoreMenu(QMenu):
    """Stands behind the last button above the list."""

    def __init__(
        self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, window: "SettlingWindow"
    ) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers, self._window = session, jobs, choosers, window
        self.go = QAction(self)
        self.addAction(self.go)
        self.addSeparator()
        self.addAction(actions["show_agreement"])
        self.go.triggered.connect(lambda *_: self.show_in_transcript())
        self.aboutToShow.connect(self._enable)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.go.setText(self.tr("Show in the transcript"))

    def _enable(self) -> None:
        self.go.setEnabled(self._window.current is not None)

    def greet(self) -> None:
        """Accept what all coded alike: nobody has to look at it."""
        project = self._session.project
        waiting = [
            one for one in self._window.listing.cases
            if one.case.standing is Standing.EQUAL and one.case.decision is None
        ]  # fmt: skip
        if project is None or not waiting or "writable" not in self._session.facts:
            return
        number = self._session.do(accept_equal, project)
        if number:
            self._session.told.emit(self.tr("Coded alike by all and accepted by itself: {0}.").format(number))

    def show_in_transcript(self) -> None:
        """Show the words of the case in the main window."""
        one = self._window.current
        if one is not None:
            self._session.place_wanted.emit(one.case.document, one.case.start, one.case.end)
            parent = self._window.parentWidget()
            if parent is not None:
                parent.window().raise_()
                parent.window().activateWindow()
