"""What a report is said to use of a query is what its figures depend on."""

from dataclasses import fields, replace

import pytest

from qualcode.analysis.query import Near, Query, Rows, Show, Unit
from qualcode.analysis.registry import REPORTS
from qualcode.exchange.attributes.packs import packs_named
from qualcode.store.queries.coders import coders_shown
from qualcode.store.queries.families import families_shown
from qualcode.store.queries.respondents import attributes_of

NOT_TRIED = {"codes", "documents", "language", "outgoing", "into"}  # for every report, or for none
NOT_IN_SAMPLE = {"responses"}  # no attribute of the sample has several values


def attribute(project, kind, which=0):
    return [one.guid for one in attributes_of(project) if one.type == kind][which]


def started(project):
    """A query in which every choice can make a difference."""
    return Query(
        attribute=attribute(project, "single", 2),
        near=Near.TURNS,
        turns=1,
        unit=Unit.SEGMENTS,
        kinds=(),
        packs=packs_named(["mtm"]),
    )


def others(project):
    """Another value for each choice."""
    return {
        "attribute": attribute(project, "single"),
        "nested": attribute(project, "single", 1),
        "rows": Rows.FAMILIES,
        "unit": Unit.WORDS,
        "show": Show.TOTAL_PERCENT,
        "of_woman": True,
        "near": Near.OVERLAP,
        "turns": 3,
        "quotes": 1,
        "household": families_shown(project)[0][0],
        "packs": (),
        "coder": coders_shown(project, "en")[-1][0],
        "kinds": ("in_depth",),
        "languages": ("ru",),
        "absent": True,
    }


def seen(table):
    return table.title, table.columns, [table.values(row) for row in range(len(table.rows))], table.caption, table.notes


def test_every_choice_of_a_query_is_tried(sample):
    assert {field.name for field in fields(Query)} == NOT_TRIED | NOT_IN_SAMPLE | set(others(sample))
    assert {name for report in REPORTS for name in report.uses} == NOT_IN_SAMPLE | set(others(sample))


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_a_report_depends_on_the_choices_it_uses_and_on_no_other(sample, report):
    first = started(sample)
    before = seen(report.build(sample, first))
    changing = {
        name
        for name, other in others(sample).items()
        if seen(report.build(sample, replace(first, **{name: other}))) != before
    }
    assert changing == set(report.uses) - NOT_IN_SAMPLE
