"""Transcripts, codebooks, respondents and Excel: what the File menu brings in and sends out."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.model.codebook import Codebook
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.codebook_import import CodebookImport, import_codebook
from qualcode.ops.projects import project_name
from qualcode.resources import codebooks_folder
from qualcode.store.queries.codebook import codebook_of
from ui.actions import Actions
from ui.choosers import Choosers
from ui.dialogs.new_project import file_name
from ui.jobs import Jobs
from ui.places import last_folder, remember_folder
from ui.session import Session

if TYPE_CHECKING:
    from qualcode.exchange.sheets import Sheet


class ExchangeCommands(QObject):
    """Asks for files, has them read or written by jobs, and says what came of it."""

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._choosers = choosers
        self._window = window
        actions.on("import_documents", self.ask_transcripts)
        actions.on("import_codebook", self.import_codebook)
        actions.on("export_codebook", self.export_codebook)
        session.codebook_export_wanted.connect(self.export_codebook)
        actions.on("import_respondents", self.ask_respondents)
        actions.on("add_attribute_pack", self.add_attribute_pack)

    # Transcripts ---------------------------------------------------------------------------------------------

    def ask_transcripts(self) -> None:
        """Ask for transcripts and show the preview."""
        from qualcode.exchange.transcripts.registry import suffixes

        filters = self.tr("Transcripts ({0})").format(" ".join(f"*{suffix}" for suffix in suffixes()))
        filters += ";;" + self.tr("All files (*)")
        start = last_folder("transcripts")
        self.import_transcripts(self._choosers.files(self._window, self.tr("Import transcripts"), start, filters))

    def import_transcripts(self, paths: list[Path]) -> None:
        """Show the preview of transcripts, from which they are imported."""
        from ui.dialogs.import_preview import ImportPreview

        if paths and "writable" in self._session.facts:
            remember_folder("transcripts", paths[0])
            ImportPreview(self._session, paths, self._window).open()

    def import_dropped(self, paths: list[Path]) -> None:
        """Import files that were dropped on the window; without a project say what to do first."""
        if self._session.project is None:
            self._session.told.emit(self.tr("Open or make a project first, then drop the transcripts again."))
        self.import_transcripts(paths)

    # Codebook ------------------------------------------------------------------------------------------------

    def import_codebook(self) -> None:
        """Ask for a codebook and take it in."""
        from qualcode.exchange.codebooks.registry import FORMATS, read_codebook

        endings = " ".join(f"*{ending}" for known in FORMATS for ending in known.endings)
        filters = self.tr("Codebooks ({0})").format(endings)
        path = self._choosers.file(self._window, self.tr("Import codebook"), _codebooks(), filters)
        if path is None:
            return
        remember_folder("codebook", path)
        self._jobs.start(
            self.tr("Reading the codebook…"), lambda pace: read_codebook(path), self._take, self._session.failed.emit
        )

    def _take(self, codebook: Codebook) -> None:
        project = self._session.project
        taken = self._session.do(import_codebook, project, codebook) if project is not None else None
        if isinstance(taken, CodebookImport):
            sentence = self.tr("Codebook imported. New: {0}, changed: {1}, as before: {2}.")
            self._session.told.emit(sentence.format(taken.added, taken.updated, taken.unchanged))

    def export_codebook(self, version: Guid = "") -> None:
        """Ask where to write the codebook, or a named version of it, and write it."""
        from qualcode.exchange.codebooks.registry import FORMATS, write_codebook

        project = self._session.project
        if project is None:
            return
        filters = ";;".join(f"{known.name} (*{known.endings[0]})" for known in (FORMATS[1], FORMATS[0], FORMATS[2]))
        filters += ";;" + self.tr("Word, to be printed (*.docx)")
        name = file_name(self.tr("{0}, codebook").format(project_name(project))) + FORMATS[1].endings[0]
        path = self._choosers.target_in("codebook", self._window, self.tr("Export codebook"), name, filters)
        if path is None:
            return
        if path.suffix.lower() == ".docx":
            self._print_codebook(path, version)
            return
        codebook, language = codebook_of(project, version), self._session.language
        sentence = self.tr("Codebook written: {0}. Codes: {1}.").format(path, len(codebook.codes))
        self._jobs.start(
            self.tr("Writing the codebook…"),
            lambda pace: write_codebook(codebook, path, language),
            lambda _: self._session.told.emit(sentence),
            self._session.failed.emit,
        )

    def _print_codebook(self, path: Path, version: Guid) -> None:
        """Ask what the Word document shall hold, and write it."""
        from ui.dialogs.word_codebook import WordCodebookDialog

        dialog = WordCodebookDialog(self._session, self._window)
        dialog.chosen.connect(lambda languages, counts: self._write_word(path, version, languages, counts))
        dialog.open()

    def _write_word(self, path: Path, version: Guid, languages: list[str], with_counts: bool) -> None:
        from qualcode.exchange.codebooks.word_file import counts_of, write_word

        project = self._session.project
        if project is None:
            return
        codebook, title = codebook_of(project, version), project_name(project)
        counts = counts_of(project) if with_counts else None
        sentence = self.tr("Codebook written: {0}. Codes: {1}.").format(path, len(codebook.codes))
        self._jobs.start(
            self.tr("Writing the codebook…"),
            lambda pace: write_word(codebook, path, languages, title, counts),
            lambda _: self._session.told.emit(sentence),
            self._session.failed.emit,
        )

    # Respondents and tables ----------------------------------------------------------------------------------

    def ask_respondents(self) -> None:
        """Ask for a table of respondents and show how it would be taken."""
        from qualcode.exchange.sheets import read_sheets

        filters = self.tr("Tables ({0})").format("*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt")
        path = self._choosers.file(self._window, self.tr("Import respondents"), last_folder("respondents"), filters)
        if path is None:
            return
        remember_folder("respondents", path)
        self._jobs.start(
            self.tr("Reading the table…"),
            lambda pace: read_sheets(path),
            lambda sheets: self._map(sheets, path),
            self._session.failed.emit,
        )

    def _map(self, sheets: list["Sheet"], path: Path) -> None:
        from ui.dialogs.attributes_import import AttributesImportDialog

        if "writable" not in self._session.facts:
            return
        try:
            dialog = AttributesImportDialog(self._session, sheets, self._window, path, self._choosers)
            dialog.accepted.connect(self._offer_links)
            dialog.open()
        except UserError as error:
            self._session.failed.emit(error)

    def _offer_links(self) -> None:
        """Show the speakers of transcripts taken in before, where respondents are known for some of them now."""
        from qualcode.analysis.speaker_links import proposed_links, sure_links
        from ui.dialogs.speaker_links import SpeakerLinksDialog

        project = self._session.project
        if project is not None and sure_links(proposed_links(project)):
            SpeakerLinksDialog(self._session, self._window).open()

    def add_attribute_pack(self) -> None:
        """Show the packs of attributes, from which they are added."""
        from ui.dialogs.attribute_pack import AttributePackDialog

        if "writable" in self._session.facts:
            AttributePackDialog(self._session, self._choosers, self._window).open()


def _codebooks() -> Path:
    """Give the folder used last, at first the one with the codebook that comes with the program."""
    known = last_folder("codebook")
    return known if any(known.glob("*.yaml")) else codebooks_folder()
