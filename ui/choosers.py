"""The system's dialogs for files and folders, behind one class that tests replace."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.places import last_folder, remember_folder


class Choosers:
    """Asks for files and folders; an empty answer means the user has thought better of it."""

    def files(self, parent: QWidget, title: str, start: Path, filters: str) -> list[Path]:
        """Ask for files to open."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(start), filters)
        return [Path(name) for name in names]

    def file(self, parent: QWidget, title: str, start: Path, filters: str) -> Path | None:
        """Ask for one file to open."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(start), filters)
        return Path(name) if name else None

    def target(self, parent: QWidget, title: str, start: Path, filters: str) -> Path | None:
        """Ask where to write a file; the system asks before an existing one is replaced."""
        name, chosen = QFileDialog.getSaveFileName(parent, title, str(start), filters)
        return _with_ending(Path(name), chosen) if name else None

    def target_in(self, purpose: str, parent: QWidget, title: str, name: str, filters: str) -> Path | None:
        """Ask where to write a file, from the folder last used for a purpose on; the one chosen is remembered."""
        path = self.target(parent, title, last_folder(purpose) / name, filters)
        if path is not None:
            remember_folder(purpose, path)
        return path

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(name) if name else None


def _with_ending(path: Path, chosen: str) -> Path:
    """Give the path the first ending of the chosen filter ("Excel (*.xlsx)") where it has none."""
    ending = chosen.partition("*")[2].partition(" ")[0].rstrip(")")
    return path if path.suffix or not ending else path.with_name(path.name + ending)
