"""`TableWriting`: the table that is shown, as it is looked at, to Word, Excel or CSV; tidy CSV for statistics."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.analysis.query import RETURNED_WOMEN, Query
from qualcode.model.table import Table
from qualcode.ops.projects import project_name
from qualcode.store.project import Project
from ui.actions import Actions
from ui.choosers import Choosers
from ui.dialogs.new_project import file_name
from ui.jobs import Jobs
from ui.session import Session
from ui.tables.arranging import Look, arranged
from ui.tables.page import TablesPage

_FILTERS = "Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)"


class TableWriting(QObject):
    """Asks for a file and has it written by a job; words that nobody consented to have quoted stay out of it."""

    def __init__(
        self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, tables: TablesPage, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers = session, jobs, choosers
        self._tables, self._window = tables, window
        actions.on("table_to_file", self.write_shown)
        actions.on("tidy_csv", self.ask_tidy)
        tables.controls.add_making(actions["table_to_file"])

    def write_shown(self) -> None:
        """Ask where to write the table that is shown, and write it as it is looked at."""
        if self._session.project is None or not self._tables.shown.columns:
            return
        title = self._tables.shown.short_title or self._tables.shown.title
        path = self._target("word", self.tr("Save the table"), f"{title}.docx", _FILTERS)
        if path is None:
            return
        name, query, look = self._tables.report_name, self._tables.query(), self._tables.controls.look()
        self._start(
            self.tr("Writing the table…"),
            lambda project: _write(project, name, query, look, path),
            self.tr("Table written: {0}."),
        )

    def ask_tidy(self) -> None:
        """Ask what a row of the file shall be, and of whom."""
        from ui.dialogs.tidy_csv import TidyDialog

        if self._session.project is not None:
            dialog = TidyDialog(self._session, self._window)
            dialog.chosen.connect(self._write_tidy)
            dialog.open()

    def _write_tidy(self, wide: bool, everybody: bool, guard: bool) -> None:
        project = self._session.project
        if project is None:
            return
        name = self.tr("{0}, respondents") if wide else self.tr("{0}, segments")
        title = f"{name.format(project_name(project))}.csv"
        path = self._target("tidy", self.tr("Tidy CSV for statistics"), title, "CSV (*.csv)")
        if path is None:
            return
        query = Query(kinds=() if everybody else RETURNED_WOMEN, language=self._session.language, outgoing=True)
        self._start(
            self.tr("Writing the file…"),
            lambda reader: _write_tidy(reader, query, wide, guard, path),
            self.tr("Files written: {0}."),
        )

    def _target(self, folder: str, title: str, name: str, filters: str) -> Path | None:
        return self._choosers.target_in(folder, self._window, title, file_name(name), filters)

    def _start(self, sentence: str, write: Callable[[Project], Sequence[Path]], told: str) -> None:
        project = self._session.project
        if project is None:
            return

        def work(_: object) -> str:
            with project.reader() as reader:
                return ", ".join(map(str, write(reader)))

        self._jobs.start(
            sentence, work, lambda files: self._session.told.emit(told.format(files)), self._session.failed.emit
        )


def _write(project: Project, name: str, query: Query, look: Look, path: Path) -> list[Path]:
    from qualcode.analysis.registry import report
    from qualcode.exchange.table_file import write_table

    table = report(name).build(project, replace(query, outgoing=True))
    write_table(as_seen(table, look), path, query.language)
    return [path]


def _write_tidy(project: Project, query: Query, wide: bool, guard: bool, path: Path) -> list[Path]:
    from qualcode.exchange.tidy.files import write_tidy
    from qualcode.exchange.tidy.long_file import long_file
    from qualcode.exchange.tidy.wide_file import wide_file

    made = wide_file(project, query) if wide else long_file(project, query)
    return write_tidy(made, path, query.language, guard)


def as_seen(table: Table, look: Look) -> Table:
    """Give a table with the rows and columns that are looked at, in their order.

    It is not turned round: what stands in a column of a file is one kind of number.
    """
    shown = arranged(table, look._replace(transposed=False))
    columns = [0, *(at + 1 for at in shown.from_columns)]
    return replace(
        table,
        columns=tuple(table.columns[at] for at in columns),
        rows=tuple(tuple(line[at] for at in columns) for line in (table.rows[row] for row in shown.from_rows)),
        levels=tuple(table.levels[row] for row in shown.from_rows) if table.levels else (),
        row_headings=sum(at < table.row_headings for at in columns),
        lines=tuple(columns.index(at) for at in table.lines if at in columns),
    )
