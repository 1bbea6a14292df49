"""Where files of this program lie by default: projects, logs, the user's documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from qualcode.computer import home, keep_setting, setting
from qualcode.model.errors import UserError


def documents_folder() -> Path:
    """Give the user's own folder of documents."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def projects_folder() -> Path:
    """Give the folder in which projects are made unless another is chosen."""
    chosen = setting("projects_folder")
    return Path(chosen) if isinstance(chosen, str) else documents_folder() / "QualCode"


def project_path(folder: str, name: str) -> Path:
    """Give the file of a new project in a typed folder, where none is typed in the usual one."""
    return Path(folder.strip() or str(projects_folder())) / f"{name}.qualcode"


def make_folder(folder: Path) -> None:
    """Make a folder where there is none. Raises UserError where that is not allowed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError("store.folder_not_writable", folder=str(folder)) from None


def last_folder(purpose: str) -> Path:
    """Give the folder last used for a purpose ("transcripts", "excel", ...), else the documents."""
    chosen = setting(f"folder_{purpose}")
    known = Path(chosen) if isinstance(chosen, str) else documents_folder()
    return known if known.is_dir() else documents_folder()


def remember_folder(purpose: str, file: Path) -> None:
    """Remember where a file for a purpose lay."""
    keep_setting(f"folder_{purpose}", str(file.parent))


def log_file() -> Path:
    """Give the file in which crashes are noted."""
    return home() / "qualcode.log"
