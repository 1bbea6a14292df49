"""New, open, sample study, close, back up: what the File menu does with whole projects."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from qualcode.model.errors import UserError
from qualcode.store.backup import Backup
from qualcode.store.local_copy import copy_to
from qualcode.store.place import place_of
from qualcode.store.project import Project
from ui.actions import Actions
from ui.backups import Backups, backup_of
from ui.choosers import Choosers
from ui.jobs import Jobs, Pace
from ui.places import last_folder, projects_folder, remember_folder
from ui.recent import remember_project
from ui.session import Session


class ProjectCommands(QObject):
    """Opens and closes projects for one window."""

    sample_opened = Signal()

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._choosers = choosers
        self._window = window
        self.backups = Backups(session, jobs, self)
        actions.on("new_project", self.new)
        actions.on("open_project", self.ask_and_open)
        actions.on("open_sample", self.open_sample)
        actions.on("close_project", self.close)
        actions.on("back_up", self.back_up)
        session.project_changed.connect(self._remember)

    def new(self) -> None:
        """Ask for a new project and work on it."""
        from ui.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(self._session, self._choosers, self._window)
        dialog.made.connect(self._take)
        dialog.open()

    def ask_and_open(self) -> None:
        """Ask for a project file and open it."""
        filters = self.tr("QualCode projects (*.qualcode)")
        path = self._choosers.file(self._window, self.tr("Open project"), last_folder("project"), filters)
        if path is not None:
            remember_folder("project", path)
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a project; where its folder is on a network or synced to a cloud, offer a local copy first."""
        if path.is_file() and place_of(path).wants_a_copy:
            self._offer_copy(path)
        else:
            self._open(path)

    def open_sample(self) -> None:
        """Open a private copy of the sample study, made when it is not there yet."""
        path = projects_folder() / (self.tr("Sample study") + ".qualcode")
        if path.is_file():
            self._open_made_sample(path)
            return
        language = self._session.language
        self._jobs.start(
            self.tr("Preparing the sample study…"),
            lambda pace: _sample(path, language, pace),
            self._open_made_sample,
            self._session.failed.emit,
        )

    def close(self) -> None:
        """Close the project; all is saved already."""
        self._remember()
        self._session.close()

    def back_up(self) -> None:
        """Write a backup now."""
        project = self._session.project
        if project is not None:
            self._jobs.start(
                self.tr("Writing a backup…"),
                lambda pace: backup_of(project, "asked"),
                self._tell_backup,
                self._session.failed.emit,
            )

    def _tell_backup(self, made: Backup) -> None:
        self._session.told.emit(self.tr("Backup written: {0}").format(made.path))

    def _open_made_sample(self, path: Path) -> None:
        self._open(path)
        if self._session.project is not None and self._session.project.path == path:
            self.sample_opened.emit()

    def _open(self, path: Path) -> None:
        self._remember()
        self._session.open(path)

    def _take(self, project: Project) -> None:
        self._remember()
        self._session.take(project)

    def _remember(self) -> None:
        if self._session.project is not None:
            remember_project(self._session.project)

    def _offer_copy(self, path: Path) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("offer_copy")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Project in a shared folder"))
        box.setText(self.tr("“{0}” lies on a network or in a folder that is copied to a cloud.").format(path.name))
        box.setInformativeText(
            self.tr(
                "Working there can damage the project. A copy on this computer is safe; the original stays as it is."
            )
        )
        copy = box.addButton(self.tr("Work on a copy"), QMessageBox.ButtonRole.AcceptRole)
        here = box.addButton(self.tr("Open it where it lies"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(copy)
        copy.clicked.connect(lambda: self._copy_and_open(path))
        here.clicked.connect(lambda: self._open(path))
        box.open()

    def _copy_and_open(self, path: Path) -> None:
        self._jobs.start(
            self.tr("Copying the project…"),
            lambda pace: copy_to(path, projects_folder()),
            self._open,
            self._session.failed.emit,
        )


def _sample(path: Path, language: str, pace: Pace) -> Path:
    from qualcode.exchange.sample.build import build_sample

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError("store.folder_not_writable", folder=str(path.parent)) from None
    return build_sample(path, language, pace.progress)
