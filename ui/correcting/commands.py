"""What the Text menu does around corrections: versions, speakers renamed, corrections joined."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.actions import Actions
from ui.correcting.join_window import JoinWindow
from ui.correcting.rename_dialog import RenameSpeakerDialog
from ui.correcting.versions_window import VersionsWindow
from ui.session import Session
from ui.transcript.spoken import Spoken
from ui.transcript.view import TranscriptView


class CorrectingCommands(QObject):
    """Opens the windows; none of them stops other work."""

    def __init__(
        self, session: Session, actions: Actions, view: TranscriptView, spoken: Spoken, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._view, self._spoken, self._window = session, view, spoken, window
        spoken.menu.addSeparator()
        spoken.menu.addAction(actions["rename_speaker"])
        actions.on("text_versions", self.show_versions)
        actions.on("join_texts", self.show_rivals)
        actions.on("rename_speaker", self.rename)

    def show_versions(self) -> None:
        """Show the versions of the shown document."""
        if self._session.project is not None and self._session.document:
            self._session.settling.emit()
            VersionsWindow(self._session, self._session.document, self._window).show()

    def show_rivals(self) -> None:
        """Show the corrections that were made apart."""
        if self._session.project is not None:
            self._session.settling.emit()
            JoinWindow(self._session, self._window).show()

    def rename(self) -> None:
        """Ask for another name of who says the turn that is pointed at, or that the caret stands in."""
        turn, page = self._spoken.turn(), self._view.page
        speaker = page.speaker_of(page.turns[turn]) if turn is not None else None
        if speaker is None:
            self._session.told.emit(self.tr("Nobody is named in this turn. Correct the text to choose a speaker."))
            return
        RenameSpeakerDialog(self._session, speaker, self._window).open()
