"""`AgreementCommands`: the paragraph for the paper, and every table of agreement in one workbook."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.agreement.comparison import Comparison
from qualcode.model.guid import Guid
from qualcode.ops.projects import project_name
from qualcode.store.project import Project
from ui.actions import Actions
from ui.agreement.page import AgreementPage
from ui.choosers import Choosers
from ui.dialogs.new_project import file_name
from ui.jobs import Jobs
from ui.session import Session


class AgreementCommands(QObject):
    """What is compared is what the page has chosen."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        jobs: Jobs,
        choosers: Choosers,
        page: AgreementPage,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers, self._page, self._window = session, jobs, choosers, page, window
        actions.on("agreement_paragraph", self.show_paragraph)
        actions.on("export_agreement", self.export)
        actions.on("definition_clinic", self.open_clinic)
        session.clinic_wanted.connect(self.open_clinic)

    def show_paragraph(self) -> None:
        """Show the paragraph for the methods section."""
        from ui.paragraph import ParagraphDialog

        if self._session.project is not None:
            ParagraphDialog(self._session, partial(_methods, self._page.comparison()), self._window).open()

    def open_clinic(self, codes: tuple[Guid, ...] = ()) -> None:
        """Open the definition clinic on what the page compares, beginning with a pair of codes."""
        from ui.agreement.clinic_window import ClinicWindow

        if self._session.project is not None:
            ClinicWindow(self._session, self._page.comparison(), codes, self._window).show()

    def export(self) -> None:
        """Ask where to write all tables of agreement, and write them."""
        project = self._session.project
        if project is None:
            return
        name = file_name(self.tr("{0}, agreement").format(project_name(project))) + ".xlsx"
        path = self._choosers.target_in(
            "excel", self._window, self.tr("Export agreement to Excel"), name, "Excel (*.xlsx)"
        )
        if path is None:
            return
        wanted = self._page.comparison(outgoing=True)
        sentence = self.tr("Agreement written: {0}. Sheets: {1}.")
        self._jobs.start(
            self.tr("Writing the tables of agreement…"),
            lambda pace: _write(project, path, wanted),
            lambda sheets: self._session.told.emit(sentence.format(path, sheets)),
            self._session.failed.emit,
        )


def _write(project: Project, path: Path, wanted: Comparison) -> int:
    """Write every table; give how many sheets there are."""
    from qualcode.agreement.registry import all_tables
    from qualcode.exchange.excel.workbook import names_of_sheets, write_workbook

    with project.reader() as reader:
        tables = all_tables(reader, wanted)
    write_workbook(tables, path, wanted.language)
    return len(names_of_sheets(tables, wanted.language))


def _methods(wanted: Comparison, project: Project, language: str) -> str:
    from qualcode.agreement.methods import methods

    return methods(project, replace(wanted, language=language))
