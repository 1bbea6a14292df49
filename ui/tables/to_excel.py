"""`ToExcel`: chosen tables into a workbook, by a job that can be cancelled."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.model.errors import UserError
from qualcode.store.project import Project
from ui.actions import Actions
from ui.choosers import Choosers
from ui.jobs import Jobs, Pace
from ui.session import Session
from ui.tables.page import TablesPage
from ui.tables.writing import as_seen

if TYPE_CHECKING:
    from qualcode.analysis.beside import HeldNote
    from qualcode.exchange.export import Choice, Chosen

_Done = tuple[list[str], "list[HeldNote]"]


class ToExcel(QObject):
    """Asks what goes into the workbook, has it written, and says where it is; nothing is opened by itself."""

    def __init__(
        self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, tables: TablesPage, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers = session, jobs, choosers
        self._tables, self._window = tables, window
        actions.on("export_excel", self.ask)

    def ask(self) -> None:
        """Show what can go into the workbook."""
        from ui.dialogs.excel_export import ExcelExportDialog

        if self._session.project is None:
            return
        shown = self._tables.shown
        dialog = ExcelExportDialog(self._session, self._shown(), shown.title, self._choosers, self._window)
        dialog.chosen.connect(self.write)
        dialog.open()

    def _shown(self) -> "Chosen | None":
        """Give the table that is shown, as it is looked at."""
        from qualcode.exchange.export import Chosen

        if not self._tables.shown.columns:
            return None
        seen = partial(as_seen, look=self._tables.controls.look())
        return Chosen(self._tables.report_name, self._tables.query(), seen=seen)

    def write(self, choice: "Choice", path: Path) -> None:
        """Write the workbook; a cancel leaves an earlier file as it was, and is told."""
        project = self._session.project
        if project is None:
            return

        def stopped(too_late: bool) -> None:
            late = self.tr("The workbook was written before it could be cancelled: {0}")
            told = late.format(path) if too_late else self.tr("Cancelled. No workbook was written.")
            self._session.told.emit(told)

        into = self._session.into
        self._jobs.start(
            self.tr("Writing the tables…"),
            lambda pace: _write(project, path, choice, into, pace),
            lambda result: self._tell(path, *result),
            self._session.failed.emit,
            stopped,
        )

    def _tell(self, path: Path, sheets: list[str], held: "list[HeldNote]") -> None:
        """Say what was written; what was held back stays in the bar until it is put away."""
        self._session.told.emit(self.tr("Tables written: {0}. Sheets: {1}.").format(path, len(sheets)))
        for note in held:
            self._session.failed.emit(UserError(note.key, **note.values))


def _write(project: Project, path: Path, choice: "Choice", into: str, pace: Pace) -> _Done:
    """Write the tables; give the names of the sheets and what lack of consent holds back."""
    from qualcode.analysis.segments import held_back
    from qualcode.exchange import export
    from qualcode.exchange.excel.pace import Pace as Told

    tables = tuple(replace(one, query=replace(one.query, into=into)) for one in choice.tables)
    with project.reader() as reader:
        sheets = export.export_chosen(reader, path, replace(choice, tables=tables), Told(*pace))
        quoted = [one.query for one in tables if choice.linked or one.report == "segments"]
        held = held_back(reader, replace(quoted[0], language=choice.language)) if quoted else []
        return sheets, held
