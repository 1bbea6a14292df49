"""Brings the translations up to date: `python -m ui.i18n.update` reads all of ui/ and writes the .ts and .qm files."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

FOLDER = Path(__file__).parent
LANGUAGES = ("ky", "ru", "en")
OF_QT = "qtbase_ky"  # Qt's own words, which Qt does not have in Kyrgyz; kept by hand


def main() -> int:
    """Update every .ts from the sources and make every .qm."""
    for language in LANGUAGES:
        collect(FOLDER / f"qualcode_{language}.ts", language)
    for ts in sorted(FOLDER.glob("*.ts")):
        release(ts, ts.with_suffix(".qm"))
    return 0


def sources() -> list[Path]:
    """List the files whose texts are translated."""
    return sorted(path for path in FOLDER.parent.rglob("*.py") if FOLDER not in path.parents)


def collect(ts: Path, language: str) -> None:
    """Write the texts of all sources into a .ts; translations that are there stay, texts that are gone go."""
    names = [os.path.relpath(path, ts.parent) for path in sources()]
    plural = ["-pluralonly"] if language == "en" else []
    options = ["-no-obsolete", "-locations", "none", "-target-language", language, *plural]
    _run("lupdate", [*names, "-ts", ts.name, *options], ts.parent)


def release(ts: Path, qm: Path) -> None:
    """Make the .qm of a .ts; texts that are not finished are left out.

    It is put in place whole: a window that is open reads the old one from the disk as it goes, and fell over.
    """
    fresh = qm.with_suffix(".new")
    _run("lrelease", [str(ts.absolute()), "-qm", str(fresh.absolute()), "-nounfinished"], ts.parent)
    fresh.replace(qm)


def _run(tool: str, arguments: Sequence[str], folder: Path) -> None:
    subprocess.run([_program(tool), *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def _program(tool: str) -> str:
    """Give the tool that lies in PySide6 itself; the scripts around it need not be on the path."""
    folder = Path(PySide6.__file__).parent
    ending = ".exe" if sys.platform == "win32" else ""
    return str(folder / f"{tool}{ending}")


if __name__ == "__main__":
    sys.exit(main())
