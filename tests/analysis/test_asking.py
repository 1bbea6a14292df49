"""What a saved question keeps of a query and of a retrieval."""

import json

import pytest

from qualcode.analysis.asking import as_asked, query_of, retrieval_of
from qualcode.analysis.query import Near, Query, Rows, Show, Unit
from qualcode.analysis.retrieval import Order, Relation, Retrieval
from qualcode.model.errors import UserError

A, B = "a" * 32, "b" * 32
QUERY = Query(
    attribute=A, unit=Unit.WORDS, show=Show.PER_THOUSAND, coder=B, kinds=(), codes=(A, B), absent=True,
    languages=("ky",), rows=Rows.FAMILIES, near=Near.TURNS, turns=3,
)  # fmt: skip
RETRIEVAL = Retrieval(
    must=(A,), must_not=(B,), apart=Relation.DOCUMENT, below=False, values=((A, ("osh", "")), (B, ("yes",))),
    dates=("2026-01-01", ""), weights=(10, 90), facets=((A, (B,)),), sort=Order.WEIGHT, group=Order.CODE,
)  # fmt: skip


@pytest.mark.parametrize("query", [Query(), QUERY])
def test_a_query_comes_back_from_json_as_it_was(query):
    assert query_of(json.loads(json.dumps(as_asked(query)))) == query


@pytest.mark.parametrize("retrieval", [Retrieval(), RETRIEVAL])
def test_a_retrieval_comes_back_from_json_as_it_was(retrieval):
    assert retrieval_of(json.loads(json.dumps(as_asked(retrieval)))) == retrieval


def test_the_language_and_whether_it_leaves_the_team_are_not_kept():
    assert query_of(as_asked(Query(language="ky", outgoing=True))) == Query()
    assert not {"language", "outgoing", "packs"} & as_asked(Query()).keys()


def test_every_field_is_told_so_that_another_default_changes_nothing():
    assert as_asked(Query())["kinds"] == ["in_depth", ""]
    assert as_asked(Retrieval())["roles"] == ["respondent", "other"]


def test_fields_of_a_newer_version_are_left_out_and_those_of_an_older_one_filled_in():
    assert query_of({"report": "crosstab", "colour": 3, "unit": "segments"}) == Query(unit=Unit.SEGMENTS)


@pytest.mark.parametrize(
    "asked",
    [{"unit": "paragraphs"}, {"unit": 1}, {"codes": A}, {"codes": [1]}, {"absent": "no"}, {"turns": True}],
)
def test_what_cannot_be_read_is_said_and_not_counted_otherwise(asked):
    with pytest.raises(UserError) as error:
        query_of(asked)
    assert error.value.key == "questions.unreadable"


@pytest.mark.parametrize("asked", [{"values": [[A]]}, {"weights": [1, 2, 3]}, {"group": "moon"}, {"values": {}}])
def test_a_retrieval_that_cannot_be_read_is_said_too(asked):
    with pytest.raises(UserError):
        retrieval_of(asked)
