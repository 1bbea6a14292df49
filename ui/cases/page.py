"""`CasePage`: everything about one respondent on one page, in sections that fold."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.attributes import add_respondent
from qualcode.store.queries.families import people_of
from ui.actions import Actions
from ui.cases.attributes import AttributesSection
from ui.cases.case import Case, case_of
from ui.cases.consent import ConsentSection
from ui.cases.disputed import disputed_in
from ui.cases.fields import CalmBox, EntryLine
from ui.cases.head import CaseHead
from ui.cases.household import HouseholdSection
from ui.cases.interviews import InterviewsSection
from ui.cases.judgements import JudgementsSection
from ui.cases.memos import MemosSection
from ui.cases.referrals import ReferralsSection
from ui.cases.section import CaseSection
from ui.cases.trips import TripsSection
from ui.empty_state import EmptyState
from ui.flow_layout import FlowLayout
from ui.session import Session
from ui.team.disputed_line import DisputedLine
from ui.theme import GAP

# What each section shows, so that a change elsewhere leaves it alone.
_KINDS = {
    "head": ("respondent", "attribute", "attribute_value", "option"),
    "household": ("respondent", "household", "speaker", "document"),
    "trips": ("episode",),
    "interviews": ("respondent", "household", "document", "interview", "speaker"),
    "attributes": ("attribute", "attribute_value", "option", "respondent", "household", "episode"),
    "judgements": (
        *("episode", "judgement", "evidence", "coder", "code_set", "membership"),
        *("code", "coding", "text_version", "respondent"),
    ),
    "consent": ("consent",),
    "memos": ("memo",),
    "referrals": ("respondent",),
}
_DISPUTED = "disputed"  # stale beside those: only the lines that say what people disagree about


class CasePage(QWidget):
    """The case that the session shows; the line on top goes from one respondent to the next."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale: set[str] = set()
        self.chooser, self.previous, self.next = CalmBox(), QToolButton(), QToolButton()
        self.new = EntryLine()
        self.head, self.household = CaseHead(session), HouseholdSection(session)
        self.trips, self.interviews = TripsSection(session), InterviewsSection(session, actions)
        self.attributes, self.judgements = AttributesSection(session), JudgementsSection(session)
        self.consent, self.memos = ConsentSection(session), MemosSection(session)
        self.referrals = ReferralsSection(session)
        self.sections: dict[str, CaseSection] = {
            "head": self.head,
            "household": self.household,
            "trips": self.trips,
            "interviews": self.interviews,
            "attributes": self.attributes,
            "judgements": self.judgements,
            "consent": self.consent,
            "memos": self.memos,
            "referrals": self.referrals,
        }
        self._scroll, self._pages, self._empty = QScrollArea(), QStackedWidget(), EmptyState()
        self.disputed = {name: DisputedLine(session) for name in self.sections}
        self._lay_out(actions)
        self._connect(actions)
        self.retranslate()

    def _lay_out(self, actions: Actions) -> None:
        line = FlowLayout()
        self.chooser.setMinimumContentsLength(20)
        for button, arrow in ((self.previous, Qt.ArrowType.LeftArrow), (self.next, Qt.ArrowType.RightArrow)):
            button.setArrowType(arrow)
        self.new.setMinimumWidth(170)
        for widget in (self.chooser, self.previous, self.next, self.new):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            line.addWidget(widget)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(GAP)
        for name, section in self.sections.items():
            section.rows.insertWidget(0, self.disputed[name])
            column.addWidget(section)
            section.keep_fold(f"case {name}")
        column.addStretch()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        rows.addLayout(line)
        rows.addWidget(self._pages, 1)
        self.setFocusProxy(self.chooser)

    def _connect(self, actions: Actions) -> None:
        session = self._session
        self.chooser.chosen.connect(lambda guid: session.show_case(str(guid)))
        self.new.returnPressed.connect(self._add)
        self.referrals.graph.moved.connect(self._follow_keys)
        for button, action in ((self.previous, actions["previous_case"]), (self.next, actions["next_case"])):
            button.clicked.connect(action.trigger)
        actions.on("previous_case", lambda: self._step(-1))
        actions.on("next_case", lambda: self._step(1))
        actions.on("add_member", lambda: self._go_to(self.household))
        actions.on("add_trip", lambda: self._go_to(self.trips))
        actions.on("new_case", self._go_to_new)
        session.case_shown.connect(lambda _: self._show_other())
        session.project_changed.connect(self._show_other)
        session.coder_changed.connect(self._show_all)
        session.disputes_changed.connect(self._show_disputes)
        session.facts_changed.connect(lambda: self.new.setEnabled("writable" in session.facts))
        session.changed.connect(self._follow)
        session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.chooser.setAccessibleName(self.tr("Respondent"))
        self.previous.setToolTip(self.tr("Previous case"))
        self.next.setToolTip(self.tr("Next case"))
        for button in (self.previous, self.next):
            button.setAccessibleName(button.toolTip())
        self.new.setPlaceholderText(self.tr("New respondent: name"))
        self.new.setAccessibleName(self.new.placeholderText())
        self.new.setToolTip(self.tr("Enter adds a respondent and opens the case"))
        self._empty.say(self.tr("There are no respondents yet. Type the name of the first one above."))
        for section in self.sections.values():
            section.retranslate()
        self._show_all()

    # Showing ---------------------------------------------------------------------------------------------------

    def _show_other(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self._show_all()

    def _show_all(self) -> None:
        self._stale = set(_KINDS)
        self._show()

    def _show_disputes(self) -> None:
        self._stale.add(_DISPUTED)
        self._show()

    def _follow(self, change: Change) -> None:
        touched = {name for name, kinds in _KINDS.items() if change.touches(*kinds)}
        if touched:
            self._stale |= touched
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        """Bring the sections that are stale up to date, once the page is looked at."""
        project = self._session.project
        if not self._stale or not self.isVisible() or project is None:
            return
        stale, self._stale = self._stale, set()
        people = people_of(project)
        if people and self._session.case not in {person.guid for person in people}:
            self._session.case = people[0].guid
            stale = set(_KINDS)
        self.chooser.offer([(person.called, person.guid) for person in people], self._session.case)
        self._pages.setCurrentIndex(0 if people else 1)
        case = case_of(project, people, self._session.case, "writable" in self._session.facts)
        if case is not None:
            for name in _KINDS:
                if name in stale:
                    self.sections[name].show_case(case)
            self._tell_disputed(case)

    def _tell_disputed(self, case: Case) -> None:
        """Say in each section what people disagree about there."""
        found = disputed_in(case, self._session.disputes)
        for name, line in self.disputed.items():
            line.show_about(found.get(name, ()), attributes=name == "attributes")

    # Going -----------------------------------------------------------------------------------------------------

    def _guids(self) -> list[Guid]:
        return [self.chooser.itemData(place) for place in range(self.chooser.count())]

    def _step(self, by: int) -> None:
        self._session.show_case(self._session.case)
        guids = self._guids()
        if self._session.case in guids:
            place = guids.index(self._session.case) + by
            if 0 <= place < len(guids):
                self._session.show_case(guids[place])

    def _go_to(self, section: HouseholdSection | TripsSection) -> None:
        self._session.show_case(self._session.case)
        section.focus()

    def _go_to_new(self) -> None:
        self._session.show_case(self._session.case)
        self.new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self) -> None:
        project = self._session.project
        added = self._session.do(add_respondent, project, self.new.text(), "", "in_depth") if project else None
        if added is not None:
            self.new.clear()
            self._session.show_case(added)
            self.household.focus()

    def _follow_keys(self, box: QRect) -> None:
        """Keep the box that the keys went to in sight."""
        if (body := self._scroll.widget()) is not None:
            place = self.referrals.graph.mapTo(body, box.center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, box.height())
