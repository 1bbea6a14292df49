"""`Sending`: the passages found, as seen, to Excel, to Word, to the clipboard; what consent holds back is told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qualcode.analysis.retrieval import Retrieval
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.projects import project_name
from qualcode.store.project import Project
from ui.choosers import Choosers
from ui.dialogs.new_project import file_name
from ui.jobs import Jobs, Pace
from ui.retrieval.page import RetrievalPage
from ui.session import Session

if TYPE_CHECKING:
    from qualcode.analysis.beside import HeldNote
    from qualcode.analysis.retrieved import Retrieved


class Sending(QObject):
    """What is asked on the page is what is written."""

    def __init__(self, session: Session, jobs: Jobs, choosers: Choosers, page: RetrievalPage, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers, self._page, self._window = session, jobs, choosers, page, window
        page.excel_wanted.connect(self.to_excel)
        page.word_wanted.connect(self.to_word)
        page.copy_wanted.connect(self.copy)

    def to_excel(self) -> None:
        """Ask where to write the passages as a workbook, and write them."""
        path = self._asked_for("excel", self.tr("Passages to Excel"), "Excel (*.xlsx)", ".xlsx")
        if path is not None:
            self._write(self.tr("Writing the passages…"), path, _write_excel)

    def to_word(self) -> None:
        """Ask what stands with the quotations and where to write them, and write them."""
        from ui.dialogs.word_quotations import WordQuotationsDialog

        if self._session.project is not None:
            dialog = WordQuotationsDialog(self._session, self._window)
            dialog.chosen.connect(self._write_word)
            dialog.open()

    def _write_word(self, attributes: tuple[Guid, ...], questions: bool) -> None:
        from qualcode.exchange.word.quotations import write_quotations

        path = self._asked_for("word", self.tr("Passages to Word"), "Word (*.docx)", ".docx")
        if path is not None:
            self._write(
                self.tr("Writing the quotations…"),
                path,
                lambda project, asked, place, pace: write_quotations(
                    project,
                    asked,
                    place,
                    attributes=attributes,
                    questions=questions,
                    progress=pace.progress,
                    cancelled=pace.cancelled,
                ),
            )

    def _asked_for(self, folder: str, title: str, filters: str, ending: str) -> Path | None:
        project = self._session.project
        if project is None:
            return None
        name = file_name(self.tr("{0}, passages").format(project_name(project))) + ending
        return self._choosers.target_in(folder, self._window, title, name, filters)

    def _write(
        self, sentence: str, path: Path, write: "Callable[[Project, Retrieval, Path, Pace], list[HeldNote]]"
    ) -> None:
        project = self._session.project
        if project is None:
            return
        asked = replace(self._page.asked(), outgoing=True)
        count = self._page.count

        def work(pace: Pace) -> "list[HeldNote]":
            with project.reader() as reader:
                return write(reader, asked, path, pace)

        def done(held: "list[HeldNote]") -> None:
            self._session.told.emit(self.tr("Passages written: {0}. Passages: {1}.").format(path, count))
            self._tell_held(held)

        self._jobs.start(sentence, work, done, self._session.failed.emit)

    def _tell_held(self, held: "list[HeldNote]") -> None:
        for note in held:
            self._session.failed.emit(UserError(note.key, **note.values))

    # The clipboard ---------------------------------------------------------------------------------------------

    def copy(self, rows: list[int]) -> None:
        """Copy passages with the line that says who speaks; those of some places in the list, or all."""
        from qualcode.analysis.retrieved import retrieved
        from qualcode.exchange.word.source_line import Sources

        project = self._session.project
        if project is None:
            return
        asked = replace(self._page.asked(), outgoing=True)
        found = retrieved(project, asked)
        sources = Sources(project, found.study, self._session.language)
        entries = [found[row] for row in rows if row < len(found)] if rows else found[:]
        text = "\n\n".join(_told(entry, sources.of(entry.passage)) for entry in entries)
        QGuiApplication.clipboard().setText(text)
        told = self.tr("Passages copied: {0}.").format(len(entries))
        held = sum(entry.held for entry in entries)
        if held:
            told = self.tr("Passages copied: {0}; held back, because consent to quote is lacking: {1}.").format(
                len(entries), held
            )
        self._session.told.emit(told)


def _told(entry: "Retrieved", source: str) -> str:
    parts = [entry.passage.quote.strip(), entry.beside.translation, source]
    return "\n".join(part for part in parts if part)


def _write_excel(project: Project, asked: Retrieval, path: Path, pace: Pace) -> "list[HeldNote]":
    from qualcode.analysis.retrieved import retrieved
    from qualcode.analysis.retrieved_table import table_of
    from qualcode.exchange.excel.pace import Meter
    from qualcode.exchange.excel.pace import Pace as Told
    from qualcode.exchange.excel.workbook import write_workbook

    found = retrieved(project, asked)
    write_workbook([table_of(project, found)], path, asked.language, meter=Meter(Told(*pace)))
    return found.held_back
