"""Backups that nobody has to think of: soon after opening what has changed since the last one, and every hour."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from qualcode.model.change import Change
from qualcode.store.backup import Backup, back_up, backups_of
from qualcode.store.project import Project
from ui.jobs import Jobs
from ui.session import Session

_SECONDS_AFTER_OPENING = 20  # the first screens come first
_SECONDS_BETWEEN = 3600


class Backups(QObject):
    """Writes backups of the session's project by jobs while it is open for writing."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._changed = False
        self._soon = QTimer(self, singleShot=True, interval=_SECONDS_AFTER_OPENING * 1000)
        self._hourly = QTimer(self, interval=_SECONDS_BETWEEN * 1000)
        self._soon.timeout.connect(self.on_opening)
        self._hourly.timeout.connect(self.on_the_hour)
        session.project_changed.connect(self._on_project)
        session.changed.connect(self._on_change)

    def on_opening(self) -> None:
        """Back up a project that has changed since its last backup."""
        project = self._session.project
        if project is not None and changed_since_backup(project.path):
            self._start(project, "open")

    def on_the_hour(self) -> None:
        """Back up what was changed in the last hour."""
        if self._session.project is not None and self._changed:
            self._start(self._session.project, "hour")

    def _start(self, project: Project, reason: str) -> None:
        self._changed = False
        self._jobs.start(
            self.tr("Writing a backup…"), lambda pace: backup_of(project, reason), _nothing, self._session.failed.emit
        )

    def _on_project(self) -> None:
        self._changed = False
        for timer in (self._soon, self._hourly):
            timer.start() if "writable" in self._session.facts else timer.stop()

    def _on_change(self, _: Change) -> None:
        self._changed = True


def backup_of(project: Project, reason: str) -> Backup:
    """Write a backup over a connection of its own; for a job."""
    with project.reader() as reader:
        return back_up(reader.connection, project.path, reason)


def changed_since_backup(path: Path) -> bool:
    """Say whether a project file is newer than its last backup."""
    newest = next((backup.time for backup in backups_of(path)), None)
    files = [file for file in (path, path.with_name(path.name + "-wal")) if file.exists()]
    written = max(datetime.fromtimestamp(file.stat().st_mtime, UTC) for file in files)
    return newest is None or written > newest


def _nothing(_: Backup) -> None:
    """Backups that nobody asked for are written quietly."""
