"""Sorting of the respondents' table: numbers as numbers, choices in their order, words as the language has it."""

from PySide6.QtCore import QCollator, QLocale, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from ui.respondents.model import SORT, SortKey

Index = QModelIndex | QPersistentModelIndex


class RespondentsSorting(QSortFilterProxyModel):
    """Sorts only when a heading is clicked, so that a row does not run away while it is edited."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setDynamicSortFilter(False)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Say which of two cells comes first."""
        first, second = left.data(SORT), right.data(SORT)
        if not isinstance(first, SortKey) or not isinstance(second, SortKey):
            return False
        if first[:2] != second[:2]:
            return first[:2] < second[:2]
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        return collator.compare(first.text, second.text) < 0
