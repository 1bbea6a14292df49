"""The preview of transcripts before they are imported: files, text, speakers, report."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QProgressBar, QSplitter, QWidget

from qualcode.exchange.transcripts.job import Outcome, read_many
from qualcode.store.queries.respondents import respondents_of
from ui.dialogs.form import Form, plain_label
from ui.dialogs.import_file import ImportFile, State
from ui.dialogs.import_settings import ImportSettings
from ui.dialogs.import_writer import ImportWriter
from ui.dialogs.turns_view import TurnsView
from ui.jobs import Job, Pace
from ui.session import Session
from ui.theme import colours

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
_SIZE = (1040, 540)


class ImportPreview(Form):
    """Reads files in a child process, shows each, and imports those that are ticked."""

    def __init__(self, session: Session, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("import_preview")
        assert session.project is not None
        self.files = [ImportFile(path) for path in dict.fromkeys(paths)]
        people = [(found.guid, found.name) for found in respondents_of(session.project)]
        self._writer = ImportWriter(session, session.project, people)
        self._jobs: list[Job[list[Outcome]]] = []
        self.list = QListWidget(self)
        self.text = TurnsView(self)
        self.settings = ImportSettings(session, people, self)
        self.progress = QProgressBar(self)
        self._state = plain_label(self, wrapped=True)
        self._lay_out()
        for file in self.files:
            item = QListWidgetItem(file.path.name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.currentRowChanged.connect(lambda _: self._show_file())
        self.list.itemChanged.connect(lambda _: self._count())
        self.settings.reread.connect(self._read_again)
        self.settings.recoloured.connect(self._show_text)
        self.retranslate()
        self.list.setCurrentRow(0)
        self._read(self.files)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Import transcripts"))
        self.list.setAccessibleName(self.tr("Files to import"))
        self.text.setAccessibleName(self.tr("Preview of the transcript"))
        self.settings.setAccessibleName(self.tr("Choices for this file"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.name_button(_OK, self.tr("Import"))
        self.buttons.button(_OK).setDefault(True)
        self.name_button(_CANCEL, self.tr("Cancel"))
        self._show_file()
        self._count()

    def current(self) -> ImportFile:
        """Give the file that is shown."""
        return self.files[max(self.list.currentRow(), 0)]

    def accept(self) -> None:
        """Import what is ticked; files that the project refuses stay in the list with the reason."""
        self.buttons.setEnabled(False)
        self._import_next()

    def reject(self) -> None:
        """Stop reading and close; nothing more is imported."""
        self._stop()
        super().reject()

    # Reading -------------------------------------------------------------------------------------------------

    def _read(self, files: Sequence[ImportFile]) -> None:
        paths, options = [file.path for file in files], files[0].options
        self.progress.setRange(0, len(paths))
        self.progress.show()

        def work(pace: Pace) -> list[Outcome]:
            return read_many(paths, options, pace.progress, pace.cancelled)

        job: Job[list[Outcome]] = Job(work, self)
        self._jobs.append(job)
        job.progressed.connect(lambda done, _: self.progress.setValue(done))
        job.finished.connect(lambda: self._finish(job))
        job.start(self._take, self.show_error)

    def _finish(self, job: Job[list[Outcome]]) -> None:
        self._jobs.remove(job)
        self.progress.setVisible(bool(self._jobs))
        self._count()

    def _take(self, outcomes: list[Outcome]) -> None:
        by_path = {file.path: file for file in self.files}
        for outcome in outcomes:
            by_path[outcome.path].take(outcome)
        for row, file in enumerate(self.files):
            self._show_state(row, file)
        self._show_file()

    def _read_again(self) -> None:
        self._show_state(self.list.currentRow(), self.current())
        self._read([self.current()])

    def _stop(self) -> None:
        for job in self._jobs:
            job.cancel()
            job.wait()

    # Showing -------------------------------------------------------------------------------------------------

    def _show_state(self, row: int, file: ImportFile) -> None:
        item = self.list.item(row)
        if file.state is State.BAD:
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setForeground(QBrush(colours(self.palette()).warn_text))
        words = {State.BAD: self.tr("cannot be imported"), State.IMPORTED: self.tr("imported")}
        item.setText(f"{file.path.name}\n{words[file.state]}" if file.state in words else file.path.name)

    def _show_file(self) -> None:
        self.settings.show_file(self.current())
        self._show_text()

    def _show_text(self) -> None:
        if self.current().preview is None:
            self.text.clear()
        else:
            self.text.show_transcript(self.current().transcript())

    def _chosen(self) -> list[ImportFile]:
        ticked = [self.list.item(row).checkState() is Qt.CheckState.Checked for row in range(len(self.files))]
        return [file for file, tick in zip(self.files, ticked, strict=True) if tick and file.state is State.READY]

    def _count(self) -> None:
        reading = any(file.state is State.WAITING for file in self.files)
        bad = sum(file.state is State.BAD for file in self.files)
        sentence = (
            self.tr("Reading the files…") if reading else self.tr("To be imported: {0}").format(len(self._chosen()))
        )
        self._state.setText(sentence + (self.tr(", cannot be read: {0}").format(bad) if bad and not reading else ""))
        self.buttons.button(_OK).setEnabled(bool(self._chosen()) and not self._jobs)

    # Importing -----------------------------------------------------------------------------------------------

    def _import_next(self) -> None:
        """Import one file and come back for the next, so that the window stays alive between them."""
        waiting = self._chosen()
        if not waiting:
            self._end()
            return
        self._writer.write(waiting[0])
        self._show_state(self.files.index(waiting[0]), waiting[0])
        QTimer.singleShot(0, self, self._import_next)

    def _end(self) -> None:
        imported = sum(file.state is State.IMPORTED for file in self.files)
        self.session.told.emit(self.tr("Transcripts imported: {0}").format(imported))
        refused = [row for row, file in enumerate(self.files) if file.state is State.BAD]
        if not refused:
            super().accept()
            return
        self.buttons.setEnabled(True)
        self.name_button(_CANCEL, self.tr("Close"))
        self.list.setCurrentRow(refused[0])
        self._show_file()
        self._count()

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        for part, width in ((self.list, 190), (self.text, 420), (self.settings, 420)):
            parts.addWidget(part)
            part.setMinimumWidth(150)
            parts.setStretchFactor(parts.count() - 1, width)
        parts.setSizes([190, 420, 420])
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons.button(_CANCEL).setAutoDefault(False)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.content.addWidget(parts, 1)
        self.content.addWidget(self.progress)
        self.content.addWidget(self._state)
        self.resize(*_SIZE)
