"""`Asked`: which chart is wanted, of which numbers, in which order."""

from dataclasses import dataclass, field
from enum import StrEnum

from qualcode.analysis.query import Query


class Kind(StrEnum):
    """What kind of chart is drawn."""

    GROUPED = "grouped"  # bars side by side
    STACKED = "stacked"  # bars on one another
    FULL = "full"  # bars of one length, divided by shares
    HEAT = "heat"  # a table whose cells are the darker the greater their number
    PORTRAIT = "portrait"  # each interview as a band of its coded passages
    CODE_LINE = "code_line"  # a line for each code in each interview


BARS = (Kind.GROUPED, Kind.STACKED, Kind.FULL)
OF_TABLES = (*BARS, Kind.HEAT)


class Order(StrEnum):
    """In which order rows or interviews stand."""

    AS_IT_IS = "as_it_is"
    MOST_FIRST = "most_first"


@dataclass(frozen=True, slots=True)
class Asked:
    """A chart as it is asked for.

    `report` and `query` say which table is drawn; where places in interviews are drawn, `query` says whose codings, in
    which documents (none: in all that have any), of which codes (none: of all in a portrait, of those used most in a
    code line). `true_length`: long interviews are drawn longer than short ones. `top_only`: of a tree only
    the rows at the top.
    """

    kind: Kind = Kind.GROUPED
    report: str = "crosstab"
    query: Query = field(default_factory=Query)
    order: Order = Order.AS_IT_IS
    hide_empty: bool = True
    transposed: bool = False
    true_length: bool = False
    top_only: bool = False
