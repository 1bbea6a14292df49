"""Starts the desktop program."""

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from qualcode import __version__
from qualcode.computer import setting
from ui import crash
from ui.choosers import Choosers
from ui.garbage import Garbage
from ui.language import Languages, first_language
from ui.main_window import MainWindow
from ui.recent import recent_projects
from ui.session import Session
from ui.theme import dress

_SWITCH_SECONDS = 0.0005  # scrolling stays smooth beside a working thread


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window on the project given as argument, else the last one, else the sample study."""
    multiprocessing.freeze_support()
    sys.setswitchinterval(_SWITCH_SECONDS)
    arguments = list(sys.argv[1:] if argv is None else argv)
    app = make_app()
    crash.watch()
    crash.watch_for_sudden_ends()
    window = make_window()
    Garbage(window)
    show(window)
    QTimer.singleShot(0, window, lambda: open_first(window, arguments))
    return app.exec()


def make_app() -> QApplication:
    """Give the application its name, style, fonts and colours."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["QualCode"])
    QCoreApplication.setApplicationName("QualCode")
    QCoreApplication.setApplicationVersion(__version__)
    dress(app, dark=setting("dark") is True)
    return app


def make_window(choosers: Choosers | None = None) -> MainWindow:
    """Make a window without a project, in the language of its user."""
    session = Session()
    languages = Languages(session)
    languages.speak(first_language())
    return MainWindow(session, languages, choosers)


def show(window: MainWindow) -> None:
    """Show the window as it stood last; at first it fills a small screen."""
    room = window.screen().availableGeometry().size()
    small = room.width() <= window.width() or room.height() <= window.height()
    window.resize(window.size().boundedTo(room))
    if small and not window.layout_of_docks.is_known():
        window.showMaximized()
    else:
        window.show()
    window.activateWindow()


def open_first(window: MainWindow, arguments: Sequence[str]) -> None:
    """Open what there is to work on."""
    paths = [Path(argument) for argument in arguments if not argument.startswith("-")]
    if paths:
        window.projects.open(paths[0])
        return
    recent = recent_projects()
    if recent:
        window.projects.open(Path(recent[0].path))
    elif setting("recent") is None:
        window.projects.open_sample()


if __name__ == "__main__":
    sys.exit(main())
