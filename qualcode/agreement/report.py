"""What the page of agreement shows: a table with the words above it, or the reasons why there is none."""

from dataclasses import replace
from typing import NamedTuple

from qualcode.agreement.compared import compare
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.hindrances import Hindrance, hindrances, why_not
from qualcode.agreement.registry import BY_NAME
from qualcode.agreement.told import sentence
from qualcode.model.errors import UserError
from qualcode.model.table import Table
from qualcode.store.project import Project

JUDGEMENTS, UNITIZED, ROUNDS = "judgements", "unitized", "rounds"


class Report(NamedTuple):
    """`table` is None where a hindrance stops the comparison. `compared` says in words what was compared."""

    table: Table | None
    compared: str
    hindrances: tuple[Hindrance, ...]


def report(project: Project, name: str, wanted: Comparison) -> Report:
    """Make the table of agreement `name`, with what takes the meaning from it. Judgements need no common codings."""
    try:
        table = BY_NAME[name].build(project, wanted)
        if name == JUDGEMENTS:
            return Report(table, table.caption, ())
        compared = compare(project, _as_counted(name, wanted))
    except UserError as error:
        return Report(None, "", (why_not(project, wanted, error, coded=name != JUDGEMENTS),))
    return Report(table, sentence(project, compared), tuple(hindrances(project, compared)))


def _as_counted(name: str, wanted: Comparison) -> Comparison:
    """Give what a table compares where that is not quite what was asked for."""
    if name == UNITIZED:
        return replace(wanted, unit=UnitKind.CHARACTER)
    if name == ROUNDS:
        return replace(wanted, first_pass=True, until="", round="", training=True)
    return wanted
