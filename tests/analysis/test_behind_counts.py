"""Promise 6: behind every count of passages, in every report, stand exactly so many passages."""

from dataclasses import replace

import pytest

from qualcode.analysis.passages import passages
from qualcode.analysis.query import Near, Query, Rows, Unit
from qualcode.analysis.registry import REPORTS
from qualcode.exchange.attributes.packs import packs_named
from qualcode.model.table import Measure
from qualcode.store.queries.respondents import attributes_of

# Reports whose counts are of people, pairs, turns or words; of some, only the column of segments counts passages.
OTHER_UNITS = frozenset(
    ("documents_01", "respondents_01", "respondents_words", "crosstab_asked", "dyads", "margins", "donor")
) | {"donor_codes", "statistics", "speakers", "cooccurrence", "cooccurrence_jaccard", "pairs"}
WITHOUT_PASSAGES = frozenset(("margins", "donor", "speakers"))  # people of whom nothing need be coded
SEVERAL_UNITS = frozenset(("frequencies", "codebook"))
ONE_EACH = "segments"  # its numbers are places; behind each line stands its passage


WHICH = ("everyone", "of one coder, denied ones too", "families of codes in Kyrgyz")


def queries(project):
    attribute = next(one.guid for one in attributes_of(project) if one.type == "single")
    first = Query(attribute=attribute, unit=Unit.SEGMENTS, kinds=(), packs=packs_named(["mtm"]), near=Near.TURN)
    return {
        "everyone": first,
        "of one coder, denied ones too": replace(first, coder=project.me, absent=True),
        "families of codes in Kyrgyz": replace(first, kinds=Query().kinds, rows=Rows.FAMILIES, languages=("ky",)),
    }


def counts(table):
    """Each count with what is behind it, and where it stands."""
    for place in range(len(table.rows)):
        for column, cell in zip(table.columns, table.rows[place], strict=True):
            if column.measure is Measure.COUNT and isinstance(cell.value, int) and cell.value:
                yield cell, (table.rows[place][0].value, column.group, column.title)


def wanted(report, cell, where):
    """How many passages there must be: a number, or None where some are enough."""
    if report == ONE_EACH:
        return 1
    if report in OTHER_UNITS or (report in SEVERAL_UNITS and where[-1] != "Segments"):
        return None
    return cell.value


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
@pytest.mark.parametrize("which", WHICH)
def test_behind_a_count_of_passages_stand_as_many(sample, report, which):
    table = report.build(sample, queries(sample)[which])
    known: dict[object, int] = {}
    for cell, where in counts(table):
        if cell.passages is None:
            assert report.name in OTHER_UNITS, where  # such as people who were not asked
            continue
        if cell.passages not in known:
            known[cell.passages] = len(passages(sample, cell.passages))
        found, number = known[cell.passages], wanted(report.name, cell, where)
        if number is None:
            assert found or report.name in WITHOUT_PASSAGES, where
        else:
            assert found == number, where
