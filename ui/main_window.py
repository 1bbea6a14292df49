"""The main window: it puts pages, docks, menus and lines together and decides nothing about data."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from qualcode.ops.projects import project_name
from ui.actions import Actions
from ui.agreement.commands import AgreementCommands
from ui.agreement.page import AgreementPage
from ui.cases.evidence_commands import EvidenceCommands
from ui.cases.page import CasePage
from ui.charts.commands import ChartCommands
from ui.choosers import Choosers
from ui.codebook.dock import CodebookDock
from ui.correcting.check_dock import CheckDock
from ui.correcting.commands import CorrectingCommands
from ui.details.dock import DetailsDock
from ui.documents.dock import DocumentsDock
from ui.edit_commands import EditCommands
from ui.exchange_commands import ExchangeCommands
from ui.framework.commands import FrameworkCommands
from ui.guides.commands import GuideCommands
from ui.guides.dock import GuideDock
from ui.history.commands import HistoryCommands
from ui.history.dock import HistoryDock
from ui.jobs import Jobs
from ui.language import Languages
from ui.last_place import LastPlace
from ui.layout import DockLayout
from ui.memos.dock import MemosDock
from ui.menus import Menus
from ui.message_bar import MessageBar
from ui.narrow_tabs import NarrowTabs
from ui.palette.palette import Palette
from ui.passages.dock import PassagesDock
from ui.project_commands import ProjectCommands
from ui.respondents.page import RespondentsPage
from ui.retrieval.page import RetrievalPage
from ui.retrieval.sending import Sending
from ui.session import Session
from ui.settling.commands import SettlingCommands
from ui.settling.states import SettlingStates
from ui.start_page import StartPage
from ui.status_line import StatusLine
from ui.tables.page import TablesPage
from ui.tables.to_excel import ToExcel
from ui.tables.writing import TableWriting
from ui.team.alike_questions import AlikeNote
from ui.team.badge import follow_badges
from ui.team.commands import TeamCommands
from ui.team.conflicts_dock import ConflictsDock
from ui.team.disputes_note import DisputesNote
from ui.team.open_questions import OpenQuestions
from ui.tour.tour import Tour
from ui.trail import Trail
from ui.transcript.page import TranscriptPage
from ui.translations.page import TranslationsPage

_TAB = Qt.FocusPolicy.TabFocus
_LEAST = (380, 220)


class MainWindow(QMainWindow):
    """One window on one project."""

    def __init__(self, session: Session, languages: Languages, choosers: Choosers | None = None) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.session = session
        self.commands = Actions(session, self)
        self.jobs = Jobs(self)
        asking = choosers or Choosers()
        self.projects = ProjectCommands(session, self.commands, self.jobs, asking, self)
        self.exchange = ExchangeCommands(session, self.commands, self.jobs, asking, self)
        self.guides = GuideCommands(session, self.commands, self.jobs, asking, self)
        self.team = TeamCommands(session, self.commands, self.jobs, asking, self)
        self.settling_states = SettlingStates(session, self)
        self.settling = SettlingCommands(session, self.commands, self.jobs, asking, self)
        self.edits = EditCommands(session, self.commands, self)
        self.evidence = EvidenceCommands(session, self.commands, self)
        self.messages = MessageBar(session, self)
        self.messages.lead("settling.consensus_stays", self.commands["settle_codings"])
        self.start_page = StartPage(session, self.commands, languages.choose, self)
        self.start_page.opened.connect(lambda path: self.projects.open(Path(path)))
        self.questions = OpenQuestions(session, self)
        self.pages = self._make_pages()
        self.last_place = LastPlace(session, self.transcript.view, self)
        ChartCommands(session, self.commands, asking, self.tables, self)
        FrameworkCommands(session, self.commands, self.jobs, asking, self)
        AgreementCommands(session, self.commands, self.jobs, asking, self.agreement, self)
        Sending(session, self.jobs, asking, self.retrieval, self)
        TableWriting(session, self.commands, self.jobs, asking, self.tables, self)
        ToExcel(session, self.commands, self.jobs, asking, self.tables, self)
        self.tabs = QTabWidget(self)
        self._stack = self._make_centre()
        history = HistoryDock(session, self.commands, self)
        self.palette_of_actions = Palette(session, self.commands, self)
        self.history = HistoryCommands(session, self.commands, self.jobs, asking, history, self)
        self.docks = self._make_docks() | {"history": history}
        self.status = StatusLine(session, self.commands, self.jobs, self)
        self.status.insertPermanentWidget(0, AlikeNote(session, self.commands, self.team.alike, self.status))
        self.status.insertPermanentWidget(0, DisputesNote(session, self.commands, self.questions, self.status))
        self.setStatusBar(self.status)
        self.menus = Menus(session, self.commands, tuple(self.docks.values()), languages.choose, self)
        follow_badges(session, self)
        self._connect()
        self.correcting = CorrectingCommands(session, self.commands, self.transcript.view, self.transcript.spoken, self)
        self.trail = Trail(session, self.commands, self.tabs, self.pages, self.transcript.view, self)
        self.layout_of_docks = DockLayout(self, self.docks)
        self.commands.on("reset_layout", self.layout_of_docks.reset)
        self.tour = Tour(session, self.commands, self.docks, self.pages, self.tabs, self.projects.open_sample, self)
        self.projects.sample_opened.connect(self.tour.offer)
        self.retranslate()
        self._show_project()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        names = {
            "transcript": self.tr("Transcript"),
            "respondents": self.tr("Respondents"),
            "case": self.tr("Case"),
            "retrieval": self.tr("Passages"),
            "tables": self.tr("Tables"),
            "agreement": self.tr("Agreement"),
            "translations": self.tr("Translations"),
        }
        for name, page in self.pages.items():
            self.tabs.setTabText(self.tabs.indexOf(page), names[name])
        self._name_window()

    # Putting together ----------------------------------------------------------------------------------------

    def _make_pages(self) -> dict[str, QWidget]:
        self.transcript = TranscriptPage(self.session, self.commands, self)
        self.agreement = AgreementPage(self.session, self.commands, self)
        self.tables = TablesPage(self.session, self.commands, self)
        self.retrieval = RetrievalPage(self.session, self.commands, self)
        return {
            "transcript": self.transcript,
            "respondents": RespondentsPage(self.session, self.commands, self),
            "case": CasePage(self.session, self.commands, self),
            "retrieval": self.retrieval,
            "tables": self.tables,
            "agreement": self.agreement,
            "translations": TranslationsPage(self.session, self.commands, self),
        }

    def _make_centre(self) -> QStackedWidget:
        self.tabs.setTabBar(NarrowTabs(self.tabs))
        self.tabs.setDocumentMode(True)
        for page in self.pages.values():
            self.tabs.addTab(page, "")
        stack = QStackedWidget(self)
        stack.addWidget(self.start_page)
        stack.addWidget(self.tabs)
        centre = QWidget(self)
        centre.setMinimumSize(*_LEAST)  # pages scroll; the window shall not grow with the highest of them
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(stack, 1)
        self.setCentralWidget(centre)
        return stack

    def _make_docks(self) -> dict[str, QDockWidget]:
        return {
            "documents": DocumentsDock(self.session, self.commands, self),
            "codebook": CodebookDock(self.session, self.commands, self),
            "guides": GuideDock(self.session, self.commands, self),
            "details": DetailsDock(self.session, self.commands, self),
            "passages": PassagesDock(self.session, self.commands, self),
            "memos": MemosDock(self.session, self.commands, self),
            "to_check": CheckDock(self.session, self.commands, self.transcript.view.selection, self),
            "conflicts": ConflictsDock(self.session, self.commands, self.questions, self),
        }

    def _connect(self) -> None:
        session = self.session
        session.project_changed.connect(self._show_project)
        session.language_changed.connect(lambda _: self.retranslate())
        session.passage_wanted.connect(lambda _: self._show_page("transcript"))
        session.place_wanted.connect(lambda *_: self._show_page("transcript"))
        session.case_shown.connect(lambda _: self._show_page("case"))
        session.passages_wanted.connect(lambda _: self._show_dock("passages"))
        for name in self.pages:
            self.commands.on(f"show_{name}", partial(self._show_page, name))
        for name in ("documents", "codebook", "details", "passages", "to_check", "conflicts"):
            self.commands.on(f"focus_{name}", partial(self._show_dock, name, focus=True))

    # Showing -------------------------------------------------------------------------------------------------

    def _show_project(self) -> None:
        is_open = self.session.project is not None
        self._stack.setCurrentWidget(self.tabs if is_open else self.start_page)
        for dock in self.docks.values():
            dock.toggleViewAction().setEnabled(is_open)
        if is_open:
            self.layout_of_docks.show()
        else:
            self.layout_of_docks.hide()
            self.start_page.setFocus()
        self._name_window()

    def _name_window(self) -> None:
        project = self.session.project
        self.setWindowTitle(self.tr("{0} - QualCode").format(project_name(project)) if project else "QualCode")

    def _show_page(self, name: str) -> None:
        self.tabs.setCurrentWidget(self.pages[name])
        self.pages[name].setFocus()

    def _show_dock(self, name: str, focus: bool = False) -> None:
        dock = self.docks[name]
        dock.show()
        dock.raise_()
        self.layout_of_docks.bring_back(dock)
        if focus:
            _focus_in(dock)

    # What the system sends -----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project that is dropped on the window, receive packages; other files go to the import preview."""
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        projects = [path for path in paths if path.suffix == ".qualcode"]
        packages = [path for path in paths if path.suffix.lower() == ".qcpack"]
        if projects:
            self.projects.open(projects[0])
        elif packages:
            self.team.receive(packages)
        else:
            self.exchange.import_dropped(paths)

    def changeEvent(self, event: QEvent) -> None:
        """Give the lines with colours of their own those of light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "status"):
            self.messages.recolour()
            self.status.recolour()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, remember the layout, close the project; everything is saved already."""
        self.jobs.stop()
        self.layout_of_docks.keep()
        self.projects.close()
        super().closeEvent(event)


def _focus_in(dock: QDockWidget) -> None:
    """Go to what a dock is for; where that is not shown because it is empty, to what is shown in its place."""
    dock.setFocus()
    inside = QApplication.focusWidget()
    if inside is None or not dock.isAncestorOf(inside):
        shown = (one for one in dock.widget().findChildren(QWidget) if one.isVisible() and one.focusPolicy() & _TAB)
        found = next(shown, None)
        if found is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
