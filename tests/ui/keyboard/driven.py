"""Run in a process of its own on an X screen: drives the window by the keys of a keyboard, on a layout that is set.

Prints a line of JSON: for each thing that was typed whether it did what it shall. Keys are pressed by their place on
the keyboard (X key codes), as a hand does, so that what they mean is up to the layout.
"""

import faulthandler
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from ui.app import make_app, make_window
from ui.garbage import Garbage
from ui.main_window import MainWindow

# X key codes by what stands on the keys of a Latin keyboard.
_ROWS = {24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm", 10: "1234567890-="}
_CODES = {letter: str(first + place) for first, row in _ROWS.items() for place, letter in enumerate(row)}
_PATIENCE = 4.0


def press(keys: str) -> None:
    """Press keys together: "ctrl+shift+p"; letters by their place, other keys by name."""
    *held, last = keys.split("+")
    down = [part for name in held for part in ("keydown", name)]
    up = [part for name in reversed(held) for part in ("keyup", name)]
    subprocess.run(["xdotool", *down, "key", _CODES.get(last, last), *up], check=True)
    wait(0.04)


def wait(least: float, until: Callable[[], bool] = lambda: True) -> bool:
    """Let the window work for a while and until something holds; say whether it does."""
    started = monotonic()
    while monotonic() - started < least or not until():
        if monotonic() - started > _PATIENCE:
            return False
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
    return True


class Hand:
    """One run over every kind of shortcut."""

    def __init__(self, window: MainWindow, letters: str, typed: str, of_minus: str) -> None:
        self.window, self.letters, self.typed, self.of_minus = window, letters, typed, of_minus
        self.session, self.page = window.session, window.pages["transcript"]
        self.found: dict[str, bool] = {}

    def check(self, name: str, until: Callable[[], bool]) -> None:
        """Note whether something comes to hold."""
        self.found[name] = wait(0, until)

    def run(self) -> dict[str, bool]:
        """Type everything."""
        for part in (self.code, self.go, self.palette, self.codebook, self.write, self.sizes, self.capture):
            part()
        return self.found

    def count(self) -> int:
        """Count the codings of the document shown."""
        assert self.session.project is not None
        return len(codings_of(self.session.project, self.session.document))

    def code(self) -> None:
        """Select, Space, letters, Enter; undo, redo, repeat."""
        before = self.count()
        press("ctrl+1")
        press("ctrl+Down")
        self.check("Ctrl+Down selects a sentence", self.page.view.has_selection)
        press("space")
        self.check("Space opens the box of codes", self.page.quick_code.isVisible)
        for letter in self.letters:
            press(letter)
        box = self.page.quick_code
        self.check("letters come into the box of codes", lambda: box.letters.text() == self.typed)
        self.check("they find codes", lambda: box.rows.count() > 1)
        press("Return")
        self.check("Enter codes", lambda: self.count() == before + 1)
        press("ctrl+z")
        self.check("Ctrl+Z undoes", lambda: self.count() == before)
        press("ctrl+y")
        self.check("Ctrl+Y does it again", lambda: self.count() == before + 1)
        press("ctrl+shift+Down")
        press("ctrl+r")
        self.check("Ctrl+R repeats the code", lambda: self.count() == before + 2)
        assert self.session.project is not None
        self.session.give_code_key(codes_of(self.session.project)[3].guid, "D")
        press("ctrl+shift+Down")
        press("d")
        self.check("a letter alone applies the code that has it", lambda: self.count() == before + 3)

    def go(self) -> None:
        """Go about by Alt and an arrow, by Ctrl and a letter, a figure or a page key."""
        view = self.page.view
        press("ctrl+1")
        press("ctrl+Home")
        press("alt+Down")
        self.check("Alt+Down goes to a coding", lambda: self.session.coding != "")
        first = self.session.coding
        press("alt+Down")
        self.check("Alt+Down goes on", lambda: self.session.coding not in ("", first))
        press("alt+Up")
        self.check("Alt+Up goes back", lambda: self.session.coding == first)
        press("ctrl+Home")
        press("ctrl+u")
        self.check("Ctrl+U selects what is not coded", view.has_selection)
        document = self.session.document
        press("ctrl+Next")
        self.check("Ctrl+PgDown shows the next document", lambda: self.session.document != document)
        press("ctrl+Prior")
        press("ctrl+3")
        self.check("Ctrl+3 shows the tables", self.window.pages["tables"].isVisible)
        press("ctrl+4")
        self.check("Ctrl+4 goes to the documents", lambda: self.within(self.window.docks["documents"]))
        press("ctrl+shift+m")
        self.check("Ctrl+Shift+M goes to the memos", lambda: self.within(self.window.docks["memos"]))
        press("ctrl+1")

    def palette(self) -> None:
        """Open the palette and leave it."""
        box = self.window.palette_of_actions
        press("ctrl+shift+p")
        self.check("Ctrl+Shift+P opens the palette", box.isVisible)
        for letter in self.letters:
            press(letter)
        self.check("letters come into the palette", lambda: box.letters.text() == self.typed)
        press("Escape")
        self.check("Esc closes the palette", lambda: not box.isVisible())

    def codebook(self) -> None:
        """Find a code."""
        dock = self.window.docks["codebook"]
        press("ctrl+f")
        self.check("Ctrl+F goes to the search of codes", dock.search.hasFocus)
        press("ctrl+5")
        self.check("Ctrl+5 goes to the codes", dock.tree.hasFocus)
        press("F2")
        self.check("F2 renames", lambda: QApplication.focusWidget() is not dock.tree)
        press("Escape")

    def write(self) -> None:
        """Write a memo with what stands on the key of "-"."""
        self.window.commands["show_transcript"].trigger()
        press("ctrl+Home")
        press("alt+Down")
        press("ctrl+m")
        field = self.window.docks["details"].coding.memos.new
        self.check("Ctrl+M goes to the memo", field.hasFocus)
        press("a")
        press("-")
        self.check("letters come into the memo", lambda: field.toPlainText()[1:] == self.of_minus)
        press("ctrl+Return")
        self.check("Ctrl+Enter keeps the memo", lambda: not field.toPlainText())

    def sizes(self) -> None:
        """Change the size of the text."""
        press("ctrl+1")
        before = self.page.view.points
        press("ctrl+shift+=")
        self.check("Ctrl++ makes the text larger", lambda: self.page.view.points > before)
        press("ctrl+-")
        self.check("Ctrl+- makes it smaller", lambda: self.page.view.points == before)

    def capture(self) -> None:
        """Choose keys on the page of shortcuts."""
        press("F1")
        dialog = next(child for child in self.window.findChildren(QWidget, "shortcuts_dialog"))
        wait(0.3, dialog.isActiveWindow)
        dialog._go_to("bin")
        dialog.keys.setFocus()
        wait(0.1)
        press("ctrl+shift+x")
        dialog.change.click()
        kept = self.window.commands["bin"].shortcut
        self.check("keys are kept by the Latin letter", lambda: kept().toString() == "Ctrl+Shift+X")
        dialog.reject()

    def within(self, widget: QWidget) -> bool:
        """Say whether the focus is in a widget."""
        focus = QApplication.focusWidget()
        return focus is not None and widget.isAncestorOf(focus)


def main() -> None:
    """Open the project given, type everything, print what came of it."""
    faulthandler.enable()
    file, letters, typed, of_minus = sys.argv[1:]
    app = make_app()
    window = make_window()
    Garbage(window)
    window.resize(1300, 700)
    window.show()
    window.projects.open(Path(file))
    wait(0.5, lambda: window.session.document != "")
    subprocess.run(["xdotool", "windowfocus", "--sync", str(int(window.winId()))], check=True)  # no window manager here
    if not wait(0.1, window.isActiveWindow):
        sys.exit("the window does not become active")
    found = Hand(window, letters, typed, of_minus).run()
    window.close()
    print(json.dumps(found, ensure_ascii=False), flush=True)
    app.quit()


if __name__ == "__main__":
    main()
