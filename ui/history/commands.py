"""Writes the history as it is filtered to a file: the audit trail."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.ops.projects import project_name
from qualcode.store.project import Project
from ui.actions import Actions
from ui.choosers import Choosers
from ui.dialogs.new_project import file_name
from ui.history.dock import HistoryDock
from ui.history.filters import Question
from ui.jobs import Jobs
from ui.session import Session


class HistoryCommands(QObject):
    """Asks for a file and has the history written by a job."""

    def __init__(
        self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, dock: HistoryDock, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers = session, jobs, choosers
        self._dock, self._window = dock, window
        actions.on("export_history", self.export)

    def export(self) -> None:
        """Ask where to write the steps that the dock lists, and write them."""
        project = self._session.project
        if project is None:
            return
        name = file_name(self.tr("{0}, history").format(project_name(project))) + ".xlsx"
        path = self._choosers.target_in(
            "excel", self._window, self.tr("Export history"), name, "Excel (*.xlsx);;CSV (*.csv)"
        )
        if path is None:
            return
        question, language = self._dock.question, self._session.language
        self._jobs.start(
            self.tr("Writing the history…"),
            lambda pace: _write(project, path, question, language),
            lambda count: self._session.told.emit(self.tr("History written: {0}. Steps: {1}.").format(path, count)),
            self._session.failed.emit,
        )


def _write(project: Project, path: Path, question: Question, language: str) -> int:
    from qualcode.analysis.history import history_table
    from qualcode.exchange.excel.csv_table import write_csv
    from qualcode.exchange.excel.workbook import write_workbook

    with project.reader() as reader:
        table = history_table(reader, language, question.wanted_of(reader))
    if path.suffix.lower() == ".csv":
        write_csv(table, path, language)
    else:
        write_workbook([table], path, language)
    return len(table.rows)
