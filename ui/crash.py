"""What happens when the program has a fault: a note in the log without a word of any interview, and a dialog."""

import faulthandler
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from qualcode import __version__
from ui.places import log_file

_LARGEST_LOG = 1_000_000  # bytes

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def watch(tell: Callable[[Path], None] | None = None) -> None:
    """Note every fault that nobody caught and tell the user once at a time."""
    sys.excepthook = _hook(tell or show_dialog)


def watch_for_sudden_ends() -> None:
    """Have Python note, beside the log, which lines were at work if the system ends the program."""
    file = log_file().with_suffix(".sudden.log")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        faulthandler.enable(file.open("a", encoding="utf-8"))
    except OSError:
        return


def _hook(tell: Callable[[Path], None]) -> Hook:
    telling = False

    def noted(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal telling
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        note(kind, trace)
        sys.__excepthook__(kind, error, trace)
        if not telling and QApplication.instance() is not None:
            telling = True
            tell(log_file())
            telling = False

    return noted


def note(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Write down which fault it was and where: never its message, which may quote an interview."""
    lines = [f"{datetime.now(UTC).isoformat(timespec='seconds')} QualCode {__version__} {kind.__name__}"]
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LARGEST_LOG:
            file.replace(file.with_suffix(".old.log"))
        with file.open("a", encoding="utf-8") as log:
            log.write("\n".join(lines) + "\n")
    except OSError:
        return


def show_dialog(log: Path) -> None:
    """Say that something broke, what is safe, and what to do."""
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("QualCode")
    box.setText(QCoreApplication.translate("Crash", "Something in QualCode broke just now. Your codings are saved."))
    advice = QCoreApplication.translate(
        "Crash",
        "You can go on working; if anything looks wrong, close the program and start it again."
        " What happened is noted in {0}, without a word of your interviews: send this file to whoever looks after"
        " QualCode.",
    )
    box.setInformativeText(advice.format(log))
    box.exec()
