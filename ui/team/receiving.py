"""Takes packages in, one after the other: read, unsealed, previewed, merged, or a project made of one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from qualcode.model.errors import UserError
from qualcode.ops.backups import backup_now
from qualcode.store.backup import Backup
from qualcode.store.project import Project
from qualcode.team.merge import Decisions, Merged, merge_package
from qualcode.team.package import Package, read_package
from qualcode.team.preview import Preview, preview
from qualcode.team.scope import Part
from ui.choosers import Choosers
from ui.jobs import Job, Jobs, Pace
from ui.places import last_folder, remember_folder
from ui.session import Session
from ui.team.giving_up import Stop, Told
from ui.team.passphrase import PassphraseDialog
from ui.team.preview_window import PreviewWindow

R = TypeVar("R")
_PASSPHRASE = ("team.passphrase_needed", "team.passphrase_wrong")
_STARTING = (Part.WHOLE, Part.DOCUMENTS)  # parts that hold what a project needs


class Receiving(QObject):
    """The packages that wait to be looked at; one is shown at a time."""

    def __init__(self, session: Session, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers, self._window = session, jobs, choosers, window
        self._queue: list[Path] = []
        self._busy = False
        self._preview: PreviewWindow | None = None
        self._saving: Job[Backup | None] | None = None  # the backup that is made while the preview is read
        self._backup: Backup | None = None
        self._stop = Stop()

    def ask(self) -> None:
        """Ask for packages and receive them."""
        filters = self.tr("QualCode packages (*.qcpack)")
        title = self.tr("Receive a colleague's package")
        self.receive(self._choosers.files(self._window, title, last_folder("packages"), filters))

    def receive(self, paths: list[Path]) -> None:
        """Look at packages, one after the other."""
        if paths:
            remember_folder("packages", paths[0])
        self._queue += [path for path in paths if path not in self._queue]
        if not self._busy:
            self._next()

    # Reading -------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        self._busy = bool(self._queue)
        if self._busy:
            self._read(self._queue.pop(0))

    def _read(self, path: Path, passphrase: str = "") -> None:
        self._look(
            self.tr("Reading {0}…").format(path.name),
            lambda told: read_package(path, passphrase, told),
            self._on_read,
            lambda error: self._on_unreadable(path, error),
        )

    def _look(
        self,
        sentence: str,
        work: Callable[[Told], R],
        done: Callable[[R], object],
        failed: Callable[[UserError], object],
    ) -> None:
        """Do what only reads; where it is given up, the next package is looked at."""
        ended: list[bool] = []

        def end(tell: Callable[[], object]) -> None:
            ended.append(True)
            tell()

        job = self._jobs.start(
            sentence,
            partial(Stop().run, work),
            lambda found: end(self._next if found is None else partial(done, found)),
            lambda error: end(partial(failed, error)),
        )
        job.finished.connect(lambda: None if ended else self._next())

    def _on_unreadable(self, path: Path, error: UserError) -> None:
        if error.key not in _PASSPHRASE:
            self._fail(error)
            return
        dialog = PassphraseDialog(self._session, error, self._window)
        dialog.given.connect(lambda passphrase: self._read(path, passphrase))
        dialog.rejected.connect(self._next)
        dialog.open()

    def _fail(self, error: UserError) -> None:
        self._session.failed.emit(error)
        self._next()

    def _on_read(self, package: Package) -> None:
        project = self._session.project
        if project is None:
            self._offer_project(package)
            return
        self._session.settling.emit()
        self._look(
            self.tr("Comparing {0} with the project…").format(package.file),
            lambda told: _previewed(project, package),
            self._on_previewed,
            self._fail,
        )

    # Merging -------------------------------------------------------------------------------------------------

    def _on_previewed(self, found: Preview) -> None:
        if self._session.project is None:
            self._next()
            return
        if found.is_empty and not found.other_project:
            self._session.told.emit(self.tr("All of {0} is here already.").format(found.package.file))
            self._next()
            return
        window = self._preview = PreviewWindow(self._session, found, len(self._queue), self._window)
        window.wanted.connect(self._merge)
        window.finished.connect(self._on_closed)
        window.open()
        self._save_before(self._session.project)

    def _save_before(self, project: Project) -> None:
        """Make the backup that comes before a merge while the preview is read."""
        self._backup = None
        if project.read_only is None:
            self._saving = self._jobs.start(
                self.tr("Saving a backup before the merge…"),
                lambda pace: _backed_up(project, pace),
                self._keep,
                _ignore,
            )
            self._saving.finished.connect(self._on_saved)

    def _keep(self, backup: Backup | None) -> None:
        self._backup = backup

    def _on_saved(self) -> None:
        self._saving = None

    def _on_closed(self) -> None:
        self._preview = None
        if self._saving is not None:
            self._saving.cancel()
        self._next()

    def _merge(self, decisions: Decisions, join: bool) -> None:
        project, window = self._session.project, self._preview
        if project is None or window is None:
            return
        self._session.settling.emit()
        self._window.setUpdatesEnabled(False)  # what is half merged is shown nowhere
        window.run(True)
        stop = self._stop = Stop()
        window.stopped.connect(stop.press)
        if self._saving is None:
            self._start_merge(project, window, decisions, join, stop)
        else:
            begin = partial(self._start_merge, project, window, decisions, join, stop)
            self._saving.progressed.connect(lambda done, of: window.advance(2 * done, 5 * of))
            self._saving.finished.connect(begin)

    def _start_merge(
        self, project: Project, window: PreviewWindow, decisions: Decisions, join: bool, stop: Stop
    ) -> None:
        package, backup = window.found.package, self._backup
        job = self._jobs.start(
            self.tr("Merging {0}…").format(package.file),
            partial(
                stop.run, lambda told: merge_package(project, package, decisions, join=join, told=told, backup=backup)
            ),
            self._on_merged,
            window.show_error,
        )
        job.progressed.connect(window.advance)
        job.finished.connect(self._on_end)

    def _on_end(self) -> None:
        self._window.setUpdatesEnabled(True)
        if self._preview is not None:
            self._preview.run(False)

    def _on_merged(self, done: Merged | None) -> None:
        window = self._preview
        if done is None or window is None:
            return
        told = self.tr("Merged: {0}. Changes: {1}.")
        sentence = told.format(window.found.package.file, done.operations)
        QTimer.singleShot(0, self, lambda: self._session.told.emit(sentence))  # after what the change itself says
        window.run(False)
        window.done(PreviewWindow.DialogCode.Accepted)

    # Beginning -----------------------------------------------------------------------------------------------

    def _offer_project(self, package: Package) -> None:
        from ui.team.start_dialog import StartDialog

        if package.part not in _STARTING:
            self._fail(UserError("team.no_whole_project", file=package.file))
            return
        dialog = StartDialog(self._session, package, self._choosers, self._window)
        dialog.made.connect(self._session.take)
        dialog.finished.connect(self._next)
        dialog.open()


def _previewed(project: Project, package: Package) -> Preview:
    with project.reader() as reader:
        return preview(reader, package)


def _backed_up(project: Project, pace: Pace) -> Backup | None:
    """Make a backup beside the window's work; None where it was given up."""
    with project.reader() as reader:
        return Stop().run(lambda told: backup_now(reader, "merge", told), pace)


def _ignore(error: UserError) -> None:
    """Leave it to the merge, which makes a backup in any case, to say why none can be made."""
