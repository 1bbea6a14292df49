"""What sort of place a file lies in: it decides how safely SQLite can write there."""

import os
import sys
from enum import StrEnum
from pathlib import Path, PurePath

_NETWORK = {
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smb2",
    "smb3",
    "smbfs",
    "afpfs",
    "webdav",
    "davfs",
    "fuse.sshfs",
    "9p",
}
_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "yandex.disk",
    "yandexdisk",
    "icloud",
    "mega",
)


class Place(StrEnum):
    """Where a project lies."""

    LOCAL = "local"
    REMOVABLE = "removable"
    NETWORK = "network"
    SYNCED = "synced"

    @property
    def wants_a_copy(self) -> bool:
        """Say whether a project is better worked on in a local copy."""
        return self in (Place.NETWORK, Place.SYNCED)


def place_of(path: Path) -> Place:
    """Say what sort of place `path` lies in, as far as this system tells."""
    folder = path.absolute().parent
    if is_synced(folder):
        return Place.SYNCED
    if sys.platform == "win32":
        return _place_on_windows(folder)
    return _place_by_mount(folder)


def is_synced(folder: PurePath) -> bool:
    """Say whether a folder belongs to a program that copies files to a cloud behind our back."""
    return any(part.lower().startswith(name) for part in folder.parts for name in _SYNCED)


def _place_on_windows(folder: Path) -> Place:
    import ctypes

    if str(folder).startswith("\\\\"):
        return Place.NETWORK
    kinds = {2: Place.REMOVABLE, 4: Place.NETWORK}  # DRIVE_REMOVABLE, DRIVE_REMOTE
    drive = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor)  # type: ignore[attr-defined,unused-ignore]
    return kinds.get(drive, Place.LOCAL)


def _place_by_mount(folder: Path) -> Place:
    mounts = Path("/proc/mounts")
    if mounts.exists():
        return place_by_mounts(folder, mounts.read_text(encoding="utf-8", errors="replace"))
    return Place.REMOVABLE if str(folder).startswith("/Volumes/") else Place.LOCAL


def place_by_mounts(folder: Path, mounts: str) -> Place:
    """Read the place of `folder` off the text of /proc/mounts."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = folder.as_posix() == point or folder.as_posix().startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    if kind in _NETWORK:
        return Place.NETWORK
    return Place.REMOVABLE if best.startswith(("/media/", "/run/media/")) else Place.LOCAL


def is_writable(path: Path) -> bool:
    """Say whether the file (if there) and its folder can be written: SQLite needs both."""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))
