"""Local working copies of projects that lie where SQLite cannot write safely."""

import shutil
from pathlib import Path

from qualcode.computer import home
from qualcode.model.errors import UserError
from qualcode.store.lock import Lock
from qualcode.store.place import Place, is_writable, place_of
from qualcode.store.project import Project, ReadOnly, copy_side_files, told_plainly

_REASONS = {Place.NETWORK: "store.on_network", Place.SYNCED: "store.on_synced"}


def reason_for_a_copy(path: Path) -> ReadOnly | None:
    """Say why a project is better worked on in a local copy, as a message key and its values; None where it is not."""
    key = _REASONS.get(place_of(path))
    return ReadOnly(key, {"file": path.name}) if key else None


def local_copy_of(path: Path, folder: Path | None = None) -> Path:
    """Copy a project with its side file to a folder of this computer; give the copy, whole and checked.

    An earlier copy is never written over. Raises UserError where the project is open elsewhere or damaged.
    """
    if not path.is_file():
        raise UserError("store.no_file", file=str(path))
    place = folder or home() / "copies"
    lock = Lock(path)
    with told_plainly(path):
        place.mkdir(parents=True, exist_ok=True)
        holder = lock.take() if is_writable(path) else None
        if holder is not None:
            raise UserError("store.copy_in_use", file=path.name, user=holder.user, host=holder.host)
        try:
            return _checked_copy(path, _free_name(place / path.name))
        finally:
            lock.release()


def _free_name(wanted: Path) -> Path:
    number, path = 1, wanted
    while path.exists():
        number += 1
        path = wanted.with_name(f"{wanted.stem} {number}{wanted.suffix}")
    return path


def _checked_copy(path: Path, copy: Path) -> Path:
    shutil.copyfile(path, copy)
    copy_side_files(path, copy)
    try:
        with Project.open(copy) as project:
            if not project.is_sound():
                raise UserError("store.damaged", file=path.name)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy
