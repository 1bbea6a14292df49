"""`GuideCommands`: taking guides in, opening the list of links, naming documents by their respondents."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.resources import sample_transcripts_folder
from ui.actions import Actions
from ui.choosers import Choosers
from ui.jobs import Jobs
from ui.places import last_folder, remember_folder
from ui.session import Session

if TYPE_CHECKING:
    from qualcode.exchange.guides.draft import GuideDraft


class GuideCommands(QObject):
    """Asks for files, has them read by jobs, opens the windows that go on from there."""

    def __init__(self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._choosers, self._window = session, jobs, choosers, window
        actions.on("import_guide", self.ask_guide)
        actions.on("link_questions", self.link)
        actions.on("rename_documents", self.rename)

    def ask_guide(self) -> None:
        """Ask for a file with guides and show how it would be taken."""
        from qualcode.exchange.guides.registry import endings, read_guides

        filters = self.tr("Interview guides ({0})").format(" ".join(f"*{ending}" for ending in endings()))
        path = self._choosers.file(self._window, self.tr("Import interview guide"), _folder(), filters)
        if path is None:
            return
        remember_folder("guides", path)
        self._jobs.start(
            self.tr("Reading the guide…"),
            lambda pace: read_guides(path),
            lambda drafts: self._show(path, drafts),
            self._session.failed.emit,
        )

    def _show(self, path: Path, drafts: "list[GuideDraft]") -> None:
        from ui.guides.import_dialog import GuideImportDialog

        if "writable" in self._session.facts:
            GuideImportDialog(self._session, path, drafts, self._window).open()

    def link(self) -> None:
        """Open the list in which turns are linked to questions, or bring it to the front."""
        from ui.guides.linking import LinkingWindow

        known = self._window.findChild(LinkingWindow, "linking")
        if known is not None and known.isVisible():
            known.raise_()
            known.activateWindow()
        else:
            LinkingWindow(self._session, self._window).show()

    def rename(self) -> None:
        """Show the names that documents would have by their respondents."""
        from ui.documents.renaming import RenamingDialog

        RenamingDialog(self._session, self._window).open()


def _folder() -> Path:
    """Give the folder used last, at first the one with the guides of the sample study."""
    known = last_folder("guides")
    if any(known.glob("*.docx")) or any(known.glob("*.xlsx")):
        return known
    return sample_transcripts_folder() / "guides"
