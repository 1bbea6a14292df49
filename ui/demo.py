"""The main job without a screen: opens the sample study, codes by key presses, makes the tables, says what it did."""

import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from qualcode.exchange.sample.build import build_sample
from qualcode.store.objects import count_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_by_guid
from ui.app import make_app, make_window
from ui.choosers import Choosers
from ui.dialogs.excel_export import ExcelExportDialog
from ui.garbage import Garbage

OUT = Path("out")
_STUDY = "QualCode-sample.qualcode"
_WORKBOOK = "QualCode-tables.xlsx"
_SIZE = (1366, 768)
_DOCUMENT = 2  # from the first of the study
# For each passage: how often one goes on to the next without a code, and letters of the code's name.
_PASSAGES = ((3, "away"), (2, "crisis"), (1, "discrim"))
_PATIENCE = 30.0  # seconds for one job


def main(argv: Sequence[str] | None = None) -> int:
    """Do the main job once and write what it makes into `out/`."""
    multiprocessing.freeze_support()
    prepare(OUT)
    qInstallMessageHandler(_drop_chatter)
    app = make_app()
    done = Demo(OUT).run()
    app.quit()
    return 0 if done else 1


def prepare(out: Path) -> None:
    """Clear away what an earlier run made, and keep this one off the screen and the user's settings."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QUALCODE_HOME"] = str((out / "settings").absolute())
    shutil.rmtree(out / "settings", ignore_errors=True)
    out.mkdir(exist_ok=True)
    for file in (_STUDY, _WORKBOOK, "coding.png", "table.png"):
        (out / file).unlink(missing_ok=True)


class Demo:
    """One run through the main job, as a person at the keyboard would do it."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._window = make_window(_answers(out / _WORKBOOK))
        Garbage(self._window)
        self._session = self._window.session
        self._codes = 0

    def run(self) -> bool:
        """Do everything; tell whether every coding is stored."""
        started = monotonic()
        self._open()
        coded = self._code()
        self._photograph("coding.png")
        self._tables()
        self._export()
        self._window.close()
        stored = self._stored(coded)
        say(f"Done in {monotonic() - started:.1f} seconds. Look into the folder {self._out}")
        return stored

    def _open(self) -> None:
        study = build_sample(self._out / _STUDY, self._session.language)
        self._window.resize(*_SIZE)
        self._window.show()
        self._window.projects.open(study)
        self._wait(lambda: self._session.document != "")
        with Project.open(study, write=False) as project:
            self._codes = count_of(project, "code")
        say(f"Sample study opened: {study}")

    def _code(self) -> list[str]:
        """Code passages: go on to one without a code, Space, letters, Enter."""
        made: list[str] = []
        self._session.changed.connect(lambda change: made.extend(change.touched.get("coding", ())))
        for _ in range(_DOCUMENT):
            self._press("Ctrl+PgDown")
        self._press("Ctrl+1")
        for number, (steps, letters) in enumerate(_PASSAGES, 1):
            for _ in range(steps):
                self._press("Ctrl+U")
            self._press("Space")
            self._type(letters)
            self._press("Return")
            self._wait(partial(_has, made, number))
            say(f"Coded by keys: Ctrl+U, Space, {letters}, Enter. {self._window.status.currentMessage()}")
        return made

    def _tables(self) -> None:
        self._press("Ctrl+3")
        self._wait(lambda: not self._window.jobs.are_running(), least=0.5)
        self._photograph("table.png")

    def _export(self) -> None:
        self._press("Ctrl+E")
        dialog = self._window.findChild(ExcelExportDialog)
        if dialog is not None:
            dialog.browse.click()
            dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
        self._wait(lambda: (self._out / _WORKBOOK).is_file() and not self._window.jobs.are_running())
        say(f"Tables written: {self._out / _WORKBOOK}")

    def _stored(self, coded: list[str]) -> bool:
        with Project.open(self._out / _STUDY, write=False) as project:
            found = len(codings_by_guid(project, coded))
            same_codebook = count_of(project, "code") == self._codes
        say(f"Codings made: {len(coded)}, found in the file after closing: {found}")
        return same_codebook and found == len(coded) == len(_PASSAGES)

    # Hands and eyes ------------------------------------------------------------------------------------------

    def _press(self, keys: str) -> None:
        QTest.keySequence(self._window.windowHandle(), QKeySequence(keys))

    def _type(self, letters: str) -> None:
        for letter in letters:
            self._press(letter)

    def _wait(self, until: Callable[[], bool], least: float = 0.1) -> None:
        """Let the window work until something has happened; RuntimeError where it does not."""
        started = monotonic()
        while monotonic() < started + least or not until():
            if monotonic() > started + _PATIENCE:
                raise RuntimeError("the window does not do what was asked")
            loop = QEventLoop()  # unlike QTest.qWait it lets Python's other threads run meanwhile
            QTimer.singleShot(20, loop.quit)
            loop.exec()

    def _photograph(self, name: str) -> None:
        QTest.qWait(200)
        self._window.grab().save(str(self._out / name))
        say(f"Screenshot: {self._out / name}")


def _answers(workbook: Path) -> Choosers:
    """Give choosers that answer at once: the only file asked for is the workbook."""

    class Answers(Choosers):
        """Answers in place of the person."""

        def target(self, parent: QWidget, title: str, start: Path, filters: str) -> Path | None:
            """Give the workbook's path."""
            return workbook

    return Answers()


def _has(made: list[str], wanted: int) -> bool:
    return len(made) >= wanted


def _drop_chatter(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for what it cannot do without a screen."""
    if "This plugin does not support" not in text:
        print(text, file=sys.stderr, flush=True)


def say(sentence: str) -> None:
    """Print a line at once."""
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main())
