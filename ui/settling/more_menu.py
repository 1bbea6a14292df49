"""`MoreMenu`: what is done seldom: the list for the meeting, the place in the transcript, what all coded alike."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from qualcode.agreement.settling import Settling
from qualcode.model.settling import Standing
from qualcode.ops.projects import project_name
from qualcode.ops.settling import accept_equal
from qualcode.store.project import Project
from ui.actions import Actions
from ui.choosers import Choosers
from ui.dialogs.new_project import file_name
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
        self.go, self.alike, self.list_open = QAction(self), QAction(self), QAction(self)
        for action in (self.go, self.alike, self.list_open):
            self.addAction(action)
        self.addSeparator()
        self.addAction(actions["show_agreement"])
        self.go.triggered.connect(lambda *_: self.show_in_transcript())
        self.alike.triggered.connect(lambda *_: self.accept_alike())
        self.list_open.triggered.connect(lambda *_: self.save_list())
        self.aboutToShow.connect(self._enable)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.list_open.setText(self.tr("List of open cases for the meeting…"))
        self.alike.setText(self.tr("Accept what all coded alike, in every interview"))
        self.go.setText(self.tr("Show in the transcript"))

    def _enable(self) -> None:
        self.alike.setEnabled(self._waiting() and "writable" in self._session.facts)
        self.go.setEnabled(self._window.current is not None)
        self.list_open.setEnabled(any(one.is_open for one in self._window.listing.cases))

    def accept_alike(self) -> None:
        """Accept what all coded alike in every interview, also where nothing else was decided yet."""
        project = self._session.project
        number = self._session.do(accept_equal, project) if project is not None else None
        if number is not None:
            self._session.told.emit(self.tr("Accepted, because all coded alike: {0}.").format(number))

    def _waiting(self) -> bool:
        cases = (one.case for one in self._window.listing.cases)
        return any(case.standing is Standing.EQUAL and case.decision is None for case in cases)

    def save_list(self) -> None:
        """Ask where to write the open cases of the interviews and codes that are chosen, and write them."""
        project = self._session.project
        if project is None:
            return
        name = file_name(self.tr("{0}, open cases").format(project_name(project))) + ".docx"
        filters = self.tr("Word (*.docx);;Text (*.txt)")
        path = self._choosers.target_in("word", self._window, self.tr("List of open cases"), name, filters)
        if path is None:
            return
        chosen = self._window.filters.wanted()
        wanted = Settling((), chosen.documents, chosen.codes, self._session.language)
        sentence = self.tr("List written: {0}. Open cases: {1}.")
        self._jobs.start(
            self.tr("Writing the list of open cases…"),
            lambda pace: _write(project, path, wanted),
            lambda number: self._session.told.emit(sentence.format(path, number)),
            self._session.failed.emit,
        )

    def show_in_transcript(self) -> None:
        """Show the words of the case in the main window."""
        one = self._window.current
        if one is not None:
            self._session.place_wanted.emit(one.case.document, one.case.start, one.case.end)
            parent = self._window.parentWidget()
            if parent is not None:
                parent.window().raise_()
                parent.window().activateWindow()


def _write(project: Project, path: Path, wanted: Settling) -> int:
    """Write the list; give how many cases are in it."""
    from qualcode.agreement.open_cases import open_cases
    from qualcode.exchange.settling_list import write_open_cases

    with project.reader() as reader:
        found = open_cases(reader, wanted)
    write_open_cases(found, path)
    return sum(len(document.cases) for document in found.documents)
