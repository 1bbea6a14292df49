"""`FrameworkCommands`: opens the window of the framework matrix, and writes the matrix to a file."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.analysis.query import Query
from qualcode.ops.projects import project_name
from ui.actions import Actions
from ui.choosers import Choosers
from ui.dialogs.new_project import file_name
from ui.jobs import Jobs, Pace
from ui.session import Session

if TYPE_CHECKING:
    from ui.framework.window import FrameworkWindow


class FrameworkCommands(QObject):
    """One window for a main window; asked for again, it comes to the front."""

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._actions, self._jobs = session, actions, jobs
        self._choosers, self._window = choosers, window
        self._open: FrameworkWindow | None = None
        actions.on("show_framework", self.open)

    def open(self) -> None:
        """Open the window, or bring it to the front."""
        from ui.framework.window import FrameworkWindow

        if self._session.project is None:
            return
        if self._open is None:
            self._open = FrameworkWindow(self._session, self._actions, self._window)
            self._open.export_wanted.connect(self.export)
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()

    def export(self, query: Query) -> None:
        """Ask where to write the matrix, and write it as it may leave the team."""
        project = self._session.project
        if project is None:
            return
        name = file_name(self.tr("{0}, framework matrix").format(project_name(project))) + ".xlsx"
        filters = "Excel (*.xlsx);;Word (*.docx);;CSV (*.csv)"
        path = self._choosers.target_in(
            "excel", self._open or self._window, self.tr("Framework matrix to a file"), name, filters
        )
        if path is None:
            return

        def work(_pace: Pace) -> tuple[str, ...]:
            from qualcode.analysis.framework_table import framework_table
            from qualcode.exchange.table_file import write_table

            with project.reader() as reader:
                table = framework_table(reader, replace(query, outgoing=True))
            write_table(table, path, query.language)
            return table.notes

        told = self.tr("Framework matrix written: {0}.")
        self._jobs.start(
            self.tr("Writing the framework matrix…"),
            work,
            lambda notes: self._session.told.emit(" ".join((told.format(path), *notes))),
            self._session.failed.emit,
        )
