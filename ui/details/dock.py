"""`DetailsDock`: the details of what is selected: coding, code, document."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.queries.codings import codings_by_guid
from ui.actions import Actions
from ui.details.code_panel import CodePanel
from ui.details.coding_panel import CodingPanel
from ui.details.document_panel import DocumentPanel
from ui.details.going_back import GoingBack
from ui.details.interview_panel import InterviewPanel
from ui.empty_state import EmptyState
from ui.session import Session
from ui.theme import GAP

_LEAST = 236  # pixels: narrower, the ends of fields would be cut off


class DetailsDock(QDockWidget):
    """Follows what is selected elsewhere; each part shows itself only where there is something to show."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self._session = session
        self.coding = CodingPanel(session)
        self.code = CodePanel(session)
        self.document = DocumentPanel(session)
        self.interview = InterviewPanel(session)
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        self.coding.translation.obey(actions)
        self._going_back = GoingBack(self.coding.memos.new)
        actions.on("memo", self._write_memo)
        actions.on("focus_details", self._take_focus)
        session.project_changed.connect(self._show_all)
        session.changed.connect(self._follow)
        session.language_changed.connect(self.retranslate)
        session.coding_selected.connect(lambda _: self._show_selected())
        session.code_chosen.connect(self._show_code)
        session.document_shown.connect(self._show_document)
        self.retranslate()

    def _lay_out(self) -> None:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, GAP, 0)
        rows.setSpacing(GAP)
        for panel in (self.coding, self.code, self.document, self.interview):
            rows.addWidget(panel)
        rows.addStretch()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumWidth(_LEAST)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._empty)
        self.setWidget(self._pages)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.setWindowTitle(self.tr("Details"))
        self._empty.say(self.tr("Select a coding, a code or a document, and its details stand here."))
        for panel in (self.coding, self.code, self.document, self.interview):
            panel.retranslate()
        self._show_all()

    # Following -------------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self.coding.offer_facets()
        self._show_selected()
        self._show_document(self._session.document)

    def _show_selected(self) -> None:
        """Show the selected coding with its code; without one the code that is chosen."""
        self.coding.show_coding(self._session.coding)
        self._show_code(self._code_of_coding() or self._session.code)

    def _code_of_coding(self) -> Guid:
        project, coding = self._session.project, self._session.coding
        found = codings_by_guid(project, [coding]) if project is not None and coding else []
        return found[0].code if found else ""

    def _show_code(self, code: Guid) -> None:
        self.code.show_code(code)
        self._show_page()

    def _show_document(self, document: Guid) -> None:
        self.document.show_document(document)
        self.interview.show_document(document)
        self._show_page()

    def _show_page(self) -> None:
        panels = (self.coding, self.code, self.document)
        self._pages.setCurrentIndex(0 if any(not panel.isHidden() for panel in panels) else 1)

    def _follow(self, change: Change) -> None:
        if self._session.project is None:
            return
        if change.touches("facet", "facet_value"):
            self.coding.offer_facets()
        if change.touches("coding", "code", "memo", "coder", "text_version", "facet", "facet_value"):
            self.coding.show_coding(self._session.coding)
        if change.touches("memo"):
            self.document.memos.show_about(self._session.document)
        if change.touches("coding", "code", "memo", "project", "proposal"):
            self._show_code(self.code.shown)
        if change.touches("document", "speaker", "respondent", "attribute", "attribute_value", "option", "consent"):
            self._show_document(self._session.document)
        if change.touches("document", "interview", "guide"):
            self.interview.show_document(self._session.document)

    # Going there -----------------------------------------------------------------------------------------------

    def _take_focus(self) -> None:
        self.show()
        self.raise_()
        target = self.coding.memos.new if self._session.coding else self.code.name
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _write_memo(self) -> None:
        self._going_back.remember()
        self.show()
        self.raise_()
        self.coding.unfold()
        self.coding.memos.focus()
        self._scroll.ensureWidgetVisible(self.coding.memos.new)
