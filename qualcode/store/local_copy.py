"""A project copied to this computer's own disk, whole, also while somebody works in it."""

import sqlite3
from itertools import count
from pathlib import Path

from qualcode.store.project import Project, told_plainly


def copy_to(path: Path, folder: Path) -> Path:
    """Copy a project into `folder` under its own name, or with a number where that name is taken.

    Raises UserError for a file that is no project and where the folder cannot be written.
    """
    with Project.open(path, write=False) as project:
        target = free_path(folder, path.stem)
        with told_plainly(target):
            folder.mkdir(parents=True, exist_ok=True)
            sink = sqlite3.connect(target)
            try:
                project.connection.backup(sink)
            finally:
                sink.close()
    return target


def free_path(folder: Path, name: str) -> Path:
    """Give the first path of `NAME.qualcode`, `NAME 2.qualcode`, ... where nothing lies."""
    names = (name if number == 1 else f"{name} {number}" for number in count(1))
    return next(path for each in names if not (path := folder / f"{each}.qualcode").exists())
