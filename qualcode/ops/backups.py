"""Making backups when they are due, and restoring one beside the project."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from qualcode.store.backup import Backup, Told, back_up, backups_of, count_steps, is_of_now
from qualcode.store.project import Project
from qualcode.store.restore import Restored, restore

EVERY = timedelta(hours=1)  # while somebody works


def backup_now(project: Project, reason: str = "hand", told: Told = lambda done, of: None) -> Backup:
    """Make a backup of a project. `told` hears how far it is, and may raise to give it up.

    Raises UserError where it cannot be written.
    """
    return back_up(project.connection, project.path, reason, told)


def backup_before(project: Project, reason: str, made: Backup | None, told: Told) -> None:
    """See that there is a backup of a project as it is now: the one that was `made` a moment ago, or a new one."""
    if project.read_only is None and (made is None or not is_of_now(made, project.connection)):
        backup_now(project, reason, told)


def is_due(last: Backup | None, steps: int, now: datetime, *, opening: bool) -> bool:
    """Say whether a backup is due: changed since the last one, and at opening or an hour after it."""
    if last is None:
        return True
    return steps != last.steps and (opening or now - last.time >= EVERY)


def backup_if_due(project: Project, *, opening: bool = False) -> Backup | None:
    """Make a backup if one is due, else give None. To be called after opening and now and then while working."""
    if project.read_only is not None:
        return None
    last = next(iter(backups_of(project.path)), None)
    if not is_due(last, count_steps(project.connection), datetime.now(UTC), opening=opening):
        return None
    return backup_now(project, "open" if opening else "hour")


def restore_backup(project: Path, backup: Path, target: Path) -> Restored:
    """Restore a backup of `project` to a new file; erasures made since then are carried out in it.

    Raises UserError where the file is there already, the backup cannot be read, or the disk refuses.
    """
    return restore(project, backup, target)
