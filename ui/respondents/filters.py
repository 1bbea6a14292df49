"""Filters of the respondents' table: values ticked, a range of numbers or dates, a search over all cells."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from qualcode.model.fields import Value
from qualcode.text.fold import fold
from ui.respondents.columns import ColumnSpec
from ui.value_words import missing_words

NOTHING = ""  # the token of a cell without a value
MISSING = "missing:"
_TEXTS = {
    "nothing": str(QT_TRANSLATE_NOOP("TableFilters", "no value")),
    "between": str(QT_TRANSLATE_NOOP("TableFilters", "{0}: {1} to {2}")),
    "from": str(QT_TRANSLATE_NOOP("TableFilters", "{0}: {1} or more")),
    "to": str(QT_TRANSLATE_NOOP("TableFilters", "{0}: {1} or less")),
    "search": str(QT_TRANSLATE_NOOP("TableFilters", "“{0}” in any column")),
}
Edge = float | str | None


class ColumnFilter(NamedTuple):
    """What a column lets through: values by their tokens (None: all), and a range that numbers and dates lie in.

    With a range, `ticked` says which cells without a number or date pass as well.
    """

    ticked: frozenset[str] | None = None
    low: Edge = None
    high: Edge = None

    @property
    def is_range(self) -> bool:
        """Say whether there is a range."""
        return self.low is not None or self.high is not None

    def lets_through(self, value: Value) -> bool:
        """Say whether a row with this value is shown."""
        found = tokens(value)
        if self.is_range and not _is_special(found[0]):
            return self._is_within(value)
        return self.ticked is None or not self.ticked.isdisjoint(found)

    def _is_within(self, value: Value) -> bool:
        kind = str if isinstance(self.low if self.low is not None else self.high, str) else (int, float)
        if not isinstance(value, kind):
            return False
        low, high = self.low, self.high
        if isinstance(value, str):  # dates may be cut: 2019 holds 2019-05
            return (low is None or value[: len(str(low))] >= str(low)) and (
                high is None or value[: len(str(high))] <= str(high)
            )
        return (low is None or value >= low) and (high is None or value <= high)  # type: ignore[operator]


def tokens(value: Value) -> tuple[str, ...]:
    """Give the words under which filters know a value; several for a value of several."""
    if value is None or value in ("", []):
        return (NOTHING,)
    if isinstance(value, dict):
        return (MISSING + str(value.get("missing")),)
    if isinstance(value, list):
        return tuple(map(str, value))
    if isinstance(value, float) and value.is_integer():
        return (str(int(value)),)
    return (str(value),)


def _is_special(token: str) -> bool:
    return token == NOTHING or token.startswith(MISSING)


class Found(NamedTuple):
    """A token that a column holds, with its words and how many rows have it."""

    token: str
    words: str
    rows: int


def found_tokens(column: ColumnSpec, values: Iterable[Value], language: str) -> list[Found]:
    """List what a column holds: values in the order of their list or of their words; reasons and nothing last."""
    counts: dict[str, int] = {}
    for value in values:
        for token in tokens(value):
            counts[token] = counts.get(token, 0) + 1
    order = {str(choice.value): place for place, choice in enumerate(column.choices)}
    found = [Found(token, token_words(column, token, language), rows) for token, rows in counts.items()]
    number = _number if column.type == "number" else lambda _: 0.0
    found.sort(key=lambda one: (one.token == NOTHING, one.token.startswith(MISSING), order.get(one.token, len(order)),
                                number(one.token), one.words.casefold()))  # fmt: skip
    return found


def _number(token: str) -> float:
    try:
        return float(token)
    except ValueError:
        return 0.0


def token_words(column: ColumnSpec, token: str, language: str) -> str:
    """Give a token in words."""
    if token == NOTHING:
        return _tr("nothing")
    if token.startswith(MISSING):
        return missing_words(token.removeprefix(MISSING), language)
    return column.labels.get(token, token)


def filter_words(column: ColumnSpec, chosen: ColumnFilter, language: str) -> str:
    """Say what a filter lets through: "oblast = Osh, no value"."""
    parts = []
    if chosen.is_range:
        parts.append(_range_words(column.title, chosen))
    if chosen.ticked is not None and (chosen.ticked or not chosen.is_range):
        shown = [token_words(column, token, language) for token in sorted(chosen.ticked, key=_specials_last)]
        most = [*shown[:4], "…"] if len(shown) > 5 else shown
        parts.append(", ".join(most) if parts else f"{column.title} = {', '.join(most) or '-'}")
    return ", ".join(parts)


def _specials_last(token: str) -> tuple[bool, str]:
    return _is_special(token), token


def _range_words(title: str, chosen: ColumnFilter) -> str:
    low, high = (f"{edge:g}" if isinstance(edge, float) else edge for edge in (chosen.low, chosen.high))
    if low is not None and high is not None:
        return _tr("between").format(title, low, high)
    return _tr("from").format(title, low) if low is not None else _tr("to").format(title, high)


def search_words(text: str) -> str:
    """Say what is searched for."""
    return _tr("search").format(text)


def _tr(name: str) -> str:
    return QCoreApplication.translate("TableFilters", _TEXTS[name])


def searcher(text: str) -> Callable[[str], bool]:
    """Give a function that says whether the words of a cell hold a text; case and look-alikes do not matter."""
    wanted = fold(" ".join(text.split()))
    known: dict[str, bool] = {}

    def finds(words: str) -> bool:
        found = known.get(words)
        if found is None:
            found = known[words] = wanted in fold(words)
        return found

    return finds
