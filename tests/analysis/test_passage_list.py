"""Passages by the screen, and counts that tables of one base share."""

from dataclasses import replace

import pytest

from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.passages import PassageList, passages
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.study import study_of
from qualcode.model.table import Passages
from qualcode.ops.codings import uncode
from qualcode.store.queries.respondents import attributes_of


def test_a_list_of_passages_gives_what_all_passages_are_by_parts(sample):
    wanted = Passages(final=True, absent=False, interviewer=False)
    every, listed = passages(sample, wanted, "ky"), PassageList(sample, wanted, "ky")
    assert len(listed) == len(every) > 300
    assert listed[100:150] == every[100:150]
    assert (listed[0], listed[-1]) == (every[0], every[-1])
    assert list(listed[-3:]) == every[-3:]
    with pytest.raises(IndexError):
        listed[len(every)]


@pytest.mark.parametrize("unit", list(Unit))
def test_tables_that_share_their_counts_equal_tables_counted_anew(sample, unit):
    attributes = [found.guid for found in attributes_of(sample, "respondent") if found.type != "text"]
    for kinds in ((), ("in_depth",)):
        for absent in (False, True):
            for attribute in attributes:
                query = Query(attribute, unit, kinds=kinds, absent=absent)
                shared = crosstab(sample, query)
                study_of(sample).kept.clear()
                assert crosstab(sample, query) == shared


def test_what_is_shared_is_forgotten_when_anything_is_written(tiny):
    query = Query(tiny.place, Unit.SEGMENTS, language="ru")
    made = [tiny.code("1", quote, "debts", "Айбек") for quote in ("Карыз көп", "насыя да бар")]
    before = crosstab(tiny.project, query)
    assert [cell.value for cell in before.rows[0][1:]][-1] == 2
    uncode(tiny.project, (made[0],))
    assert [cell.value for cell in crosstab(tiny.project, query).rows[0][1:]][-1] == 1
    assert crosstab(tiny.project, replace(query, absent=True)).rows[0][-1].value == 1
