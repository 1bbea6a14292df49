"""`MemosSection`: the memos about a respondent."""

from PySide6.QtWidgets import QWidget

from ui.cases.case import Case
from ui.cases.section import CaseSection
from ui.details.memos import MemoFields
from ui.session import Session


class MemosSection(CaseSection):
    """Memos to read, to change and to add to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.memos = MemoFields(session)
        self.rows.addWidget(self.memos)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.entitle(self.tr("Memos"))
        self.memos.retranslate()

    def show_case(self, case: Case) -> None:
        """Show the memos about a respondent."""
        self.memos.show_about(case.person.guid)
