"""How the rows of the respondents' table are sorted and filtered: numbers as numbers, choices in their order."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale

from qualcode.model.fields import Value
from ui.respondents.columns import ColumnSpec
from ui.respondents.filters import ColumnFilter, searcher


class Arrangement(NamedTuple):
    """By which column rows are sorted ("" : as they were entered), and what is shown of them."""

    sorted_by: str = ""
    descending: bool = False
    filters: dict[str, ColumnFilter] = {}  # noqa: RUF012 - never changed in place
    search: str = ""

    @property
    def is_plain(self) -> bool:
        """Say whether all rows are shown in their own order."""
        return not (self.sorted_by or self.filters or self.search)

    @property
    def hides(self) -> bool:
        """Say whether rows may be left out."""
        return bool(self.filters or self.search)

    def searcher(self) -> Callable[[str], bool]:
        """Give what says whether a cell holds what is searched for."""
        return searcher(self.search)

    def with_filter(self, key: str, chosen: ColumnFilter | None) -> "Arrangement":
        """Give the same with another filter on a column, None for no filter."""
        filters = {known: value for known, value in self.filters.items() if known != key}
        return self._replace(filters={**filters, key: chosen} if chosen is not None else filters)

    def of_columns(self, keys: set[str]) -> "Arrangement":
        """Leave out columns that are gone."""
        filters = {key: chosen for key, chosen in self.filters.items() if key in keys}
        return self._replace(filters=filters, sorted_by=self.sorted_by if self.sorted_by in keys else "")


class SortKey(NamedTuple):
    """Where a cell stands among those of its column: known values by number or text, then missing, then empty ones."""

    rank: int
    number: float
    place: int


def sort_keys(column: ColumnSpec, values: Sequence[Value], words: Sequence[str]) -> list[SortKey]:
    """Give the keys of the cells of a column; words are ordered as the language has it."""
    order = {str(choice.value): place for place, choice in enumerate(column.choices)}
    alphabet = _alphabet(set(words))
    return [_key(column, value, alphabet[text], order) for value, text in zip(values, words, strict=True)]


def _alphabet(words: set[str]) -> dict[str, int]:
    collator = QCollator(QLocale())
    collator.setNumericMode(True)
    keys: list[tuple[QCollatorSortKey, str]] = [(collator.sortKey(word), word) for word in words]
    keys.sort(key=lambda pair: pair[0])
    return {word: place for place, (_, word) in enumerate(keys)}


def _key(column: ColumnSpec, value: Value, place: int, order: dict[str, int]) -> SortKey:
    if value is None or value == "":
        return SortKey(2, 0, 0)
    if isinstance(value, dict):
        return SortKey(1, 0, place)
    if isinstance(value, int | float):
        return SortKey(0, -float(value) if column.type == "yes_no" else float(value), place)
    return SortKey(0, order.get(str(value), 0), place)
