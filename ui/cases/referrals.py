"""`ReferralsSection`: the chain of referral that led to a respondent, or the whole sample."""

from PySide6.QtWidgets import QCheckBox, QWidget

from qualcode.store.queries.families import referrals
from ui.cases.case import Case
from ui.cases.referral_graph import ReferralGraph
from ui.cases.section import CaseSection
from ui.cases.tree_layout import chain_of
from ui.details.section import quiet_label
from ui.session import Session


class ReferralsSection(CaseSection):
    """A small graph with a switch between her chain and everybody."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: Case | None = None
        self.whole = QCheckBox()
        self.graph = ReferralGraph()
        self._hint = quiet_label()
        for widget in (self.whole, self._hint, self.graph):
            self.rows.addWidget(widget)
        self.whole.toggled.connect(lambda _: self._show())
        self.graph.opened.connect(session.show_case)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.entitle(self.tr("Who referred whom"))
        self.whole.setText(self.tr("Whole sample"))
        self._hint.setText(self.tr("Referred by nobody in the study, and referred nobody."))

    def show_case(self, case: Case) -> None:
        """Show the chain that a respondent belongs to."""
        self._case = case
        self._show()

    def _show(self) -> None:
        case = self._case
        if case is None:
            return
        forest = referrals(case.people)
        shown = forest if self.whole.isChecked() else chain_of(forest, case.person.guid)
        alone = len(shown) == 1 and len(shown[""]) == 1
        self._hint.setVisible(alone)
        self.graph.setVisible(not alone)
        self.graph.show_people(shown, {person.guid: person.called for person in case.people}, case.person.guid)
        self.graph.describe(self.tr("Who referred whom: {0} people").format(sum(map(len, shown.values()))))
