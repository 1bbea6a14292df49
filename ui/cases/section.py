"""`CaseSection`: a part of the case page that folds."""

from ui.cases.case import Case
from ui.details.section import Section


class CaseSection(Section):
    """Shows one side of a case."""

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        raise NotImplementedError

    def show_case(self, case: Case) -> None:
        """Show this case as it is stored now; what is being typed stays."""
        raise NotImplementedError
