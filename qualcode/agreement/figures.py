"""The figures of one row of a table of agreement, and what is to be said of them in words."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from qualcode.agreement.bootstrap import Interval
from qualcode.agreement.compared import Coders, Compared, pooled
from qualcode.agreement.comparison import UnitKind
from qualcode.agreement.counts import Counts, Integers
from qualcode.agreement.measures import BY_NAME, MEASURES, Measure, of_code
from qualcode.agreement.unitizing import Lengths, Units, binary_u_alpha, lengths, total
from qualcode.messages import message
from qualcode.model import table as tables
from qualcode.model.table import Cell, Column

FEWEST_USES = 10  # a coefficient of fewer says nothing: the cases are listed instead
SELDOM, ALMOST_ALWAYS = 0.05, 0.95  # shares of units beyond which percent says little
_DIGITS = 3


class Row(NamedTuple):
    """What a row is about: codes pooled, in which of the documents compared, of which coders, how often each used
    them, and the interval of alpha.
    """

    codes: list[int]
    documents: list[int]
    coders: Coders
    uses: Integers
    counts: Counts
    bar: Interval | None

    @property
    def rare(self) -> list[int]:
        """Give the coders who used the codes fewer than ten times."""
        return [coder for coder in self.coders if self.uses[coder] < FEWEST_USES]

    @property
    def used(self) -> bool:
        """Say whether anybody used the codes."""
        return bool(self.uses[list(self.coders)].any())


def row_of(compared: Compared, codes: list[int], documents: Sequence[int] = (), coders: Coders = ()) -> Row:
    """Give the row of some codes pooled, of coders who worked on any of the documents."""
    some = list(documents) or list(range(len(compared.documents)))
    there = tuple(coder for coder in coders or compared.everybody if (compared.worked[some] >> coder & 1).any())
    uses = uses_in(compared, codes, some)
    counts = pooled(compared.counts(there), codes).at(np.array(some)).sum()
    row = Row(codes, some, there, uses, counts, None)
    if row.rare or len(there) < 2:
        return row
    return row._replace(bar=compared.pooled_interval(BY_NAME["alpha"], codes, there, some))


def rows_of_codes(compared: Compared, codes: list[int]) -> list[Row]:
    """Give a row for each code by itself; faster than one by one."""
    every = compared.counts().sum()
    some, there = list(range(len(compared.documents))), compared.everybody
    rows = [Row([code], some, there, compared.uses[code], every.at(code), None) for code in codes]
    often = [place for place, row in enumerate(rows) if not row.rare]
    bars = compared.intervals(BY_NAME["alpha"], [codes[place] for place in often]) if often else []
    for place, bar in zip(often, bars, strict=True):
        rows[place] = rows[place]._replace(bar=bar)
    return rows


def uses_in(compared: Compared, codes: Sequence[int], documents: Sequence[int]) -> Integers:
    """Count the passages of these codes in these documents [coders]."""
    spans, line = compared.spans, compared.frame.line
    text = np.searchsorted(line.begin, spans.start, side="right") - 1
    # An empty text begins where the next one does; no passage lies in it.
    some = np.isin(spans.code, codes) & np.isin(text, documents)
    return np.bincount(spans.coder[some], minlength=len(compared.coders))


def figure_columns(compared: Compared, with_pairs: bool) -> list[Column]:
    """Give the columns of the figures."""
    language = compared.wanted.language
    columns = []
    for measure in _shown(compared, with_pairs):
        kind = tables.Measure.SHARE if measure.name.endswith("percent") else tables.Measure.NUMBER
        columns.append(Column(message(f"agreement.{measure.name}", language), kind))
        if measure.name == "alpha":
            columns += interval_columns(language)
    if compared.wanted.more:
        columns.append(Column(message("agreement.u_alpha", language), tables.Measure.NUMBER))
    return columns


def figure_cells(compared: Compared, row: Row, with_pairs: bool) -> list[Cell]:
    """Give the cells of the figures; all empty where a coder used the codes too seldom."""
    cells: list[Cell] = []
    for measure in _shown(compared, with_pairs):
        cells.append(Cell(None if row.rare else number(float(of_code(measure, row.counts)))))
        if measure.name == "alpha":
            cells += interval_cells(row.bar)
    if compared.wanted.more:
        known = not row.rare and len(row.codes) == 1
        cells.append(Cell(number(binary_u_alpha(lengths_of(compared, row.codes, row.documents))) if known else None))
    return cells


def interval_columns(language: str) -> list[Column]:
    """Give the columns of the ends of an interval."""
    group = message("agreement.interval", language)
    sides = (message(f"agreement.{side}", language) for side in ("low", "high"))
    return [Column(side, tables.Measure.NUMBER, group=group) for side in sides]


def interval_cells(bar: Interval | None) -> list[Cell]:
    """Give the cells of the ends of an interval; empty where there is none."""
    return [Cell(number(end)) for end in (bar or (None, None))]


def _shown(compared: Compared, with_pairs: bool) -> list[Measure]:
    pairs = with_pairs or len(compared.coders) == 2
    return [one for one in MEASURES if (pairs or not one.pair) and (compared.wanted.more or not one.more)]


def number(value: float | None) -> float | None:
    """Round a figure; None for what is not defined."""
    return None if value is None or np.isnan(value) else round(value, _DIGITS)


def lengths_of(compared: Compared, codes: Sequence[int], documents: Sequence[int]) -> Lengths:
    """Measure the units of codes, numbered as they stand in `codes`, for the unitizing alphas.

    Documents on which the same coders worked are one continuum.
    """
    spans, line, kinds = compared.spans, compared.frame.line, len(codes)
    text = np.searchsorted(line.begin, spans.start, side="right") - 1
    value = np.full(len(compared.study.codes), -1)
    value[list(codes)] = np.arange(kinds)
    parts = []
    for worked in np.unique(compared.worked[list(documents)]).tolist():
        there = [place for place in documents if compared.worked[place] == worked]
        coders = [coder for coder in compared.everybody if worked >> coder & 1]
        number_of = np.full(len(compared.coders), -1)
        number_of[coders] = np.arange(len(coders))
        some = np.isin(text, there) & (value[spans.code] >= 0)
        units = Units(number_of[spans.coder[some]], spans.start[some], spans.end[some], value[spans.code[some]])
        parts.append(lengths(units, int(line.length[there].sum()), len(coders), kinds))
    return total(parts)


def remarks(compared: Compared, row: Row) -> str:
    """Say in words what the figures of a row cannot say."""
    language, said = compared.wanted.language, []
    names = [compared.study.coders[compared.coders[coder]].name for coder in row.rare]
    if not row.used:
        return message("agreement.unused", language)
    if row.rare:
        said.append(message("agreement.rare", language, coders=", ".join(names), n=FEWEST_USES))
    elif len(row.codes) == 1 and compared.wanted.unit is not UnitKind.DOCUMENT:
        units = float(row.counts.units)
        share = float(row.counts.unit_pairs[1].sum()) / units if units else 0
        if share < SELDOM:
            said.append(message("agreement.seldom", language, share=percent_text(share, language)))
        elif share > ALMOST_ALWAYS:
            said.append(message("agreement.almost_always", language, share=percent_text(share, language)))
    return " ".join(said)


def percent_text(share: float, language: str) -> str:
    """Write a share as per cent, with a digit behind the point below ten."""
    return in_words(100 * share, language, 1 if share < 0.1 else 0) + " %"


def in_words(value: float, language: str, digits: int = 2) -> str:
    """Write a figure as the language does; a dash for one that is not defined."""
    if np.isnan(value):
        return "–"
    text = f"{value:.{digits}f}"
    return text if language == "en" else text.replace(".", ",")
