"""Bin, coder, colours and help: what the Edit, View and Help menus do beside coding."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from qualcode.computer import keep_setting
from ui.actions import Actions
from ui.session import Session
from ui.theme import palette
from ui.undoing import Undoing


class EditCommands(QObject):
    """Answers the actions that are about the window and the history."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._window = window
        self._open: dict[str, QDialog] = {}
        Undoing(session, actions, self)
        actions.on("bin", self.show_bin)
        actions.on("link_speakers", self.link_speakers)
        actions.on("add_coder", self.choose_coder)
        actions.on("shortcuts", self.show_shortcuts)
        actions.on("about", self.show_about)
        actions.on("quit", window.close)
        actions["dark"].toggled.connect(self.use_dark)

    def show_bin(self) -> None:
        """Show what was deleted."""
        from ui.dialogs.bin import BinDialog

        self._show("bin", lambda: BinDialog(self._session, self._window))

    def link_speakers(self) -> None:
        """Show the speakers nobody has linked to a respondent yet."""
        from ui.dialogs.speaker_links import SpeakerLinksDialog

        SpeakerLinksDialog(self._session, self._window).open()

    def choose_coder(self) -> None:
        """Ask who is coding."""
        from ui.dialogs.coder import CoderDialog

        CoderDialog(self._session, self._window).open()

    def show_shortcuts(self) -> None:
        """Show the page of shortcuts."""
        from ui.dialogs.shortcuts import ShortcutsDialog

        self._show("shortcuts", lambda: ShortcutsDialog(self._session, self._actions, self._window))

    def show_about(self) -> None:
        """Say what this program is."""
        from ui.dialogs.about import AboutDialog

        self._show("about", lambda: AboutDialog(self._session, self._window))

    def use_dark(self, dark: bool) -> None:
        """Use dark or light colours from now on."""
        keep_setting("dark", dark)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(dark))

    def _show(self, name: str, make: Callable[[], QDialog]) -> None:
        """Show a dialog that one may leave open beside the work; it is there once."""
        if name not in self._open:
            self._open[name] = make()
            self._open[name].finished.connect(lambda _: self._open.pop(name, None))
        self._open[name].show()
        self._open[name].raise_()
        self._open[name].activateWindow()
