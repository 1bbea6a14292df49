"""What a filter shows, in the words of the window."""

from PySide6.QtCore import QCoreApplication

from qualcode.analysis.coding_filter import CodingFilter
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.store.project import Project

_MOST = 2  # names of one sort


def filter_words(project: Project, wanted: CodingFilter, language: str) -> str:
    """Say what a filter shows: "by Aibek; code Stigma (with sub-codes)"."""
    coders, codes, sets = (_names(project, guids, language) for guids in wanted[:3])
    parts = [
        QCoreApplication.translate("FilterWords", "by {0}").format(coders) if coders else "",
        QCoreApplication.translate("FilterWords", "code {0} (with sub-codes)").format(codes) if codes else "",
        QCoreApplication.translate("FilterWords", "set {0}").format(sets) if sets else "",
        QCoreApplication.translate("FilterWords", "with a flag") if wanted.flagged else "",
        QCoreApplication.translate("FilterWords", "weight {0} or more").format(wanted.weight) if wanted.weight else "",
    ]
    return "; ".join(part for part in parts if part)


def _names(project: Project, guids: tuple[Guid, ...], language: str) -> str:
    names = [best_name(project.values(guid), language) for guid in guids if project.life_of(guid).is_there]
    more = QCoreApplication.translate("FilterWords", "{0} and {1} more")
    shown = ", ".join(names[:_MOST])
    return more.format(shown, len(names) - _MOST) if len(names) > _MOST else shown
