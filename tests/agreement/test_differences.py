"""Passages coder beside coder: alike, with other ends, another code, or not by all."""

from dataclasses import replace

import pytest

from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.differences import Likeness, differences, places_of_row
from qualcode.agreement.registry import BY_NAME
from qualcode.model.table import Passages
from qualcode.ops.projects import add_coder
from qualcode.store.queries.documents import text_of
from tests.agreement.conftest import TURNS


def listed(pair, *codes, wanted=TURNS, **row):
    """Give (code, likeness, what each coder made of it) of each place."""
    asked = Passages(codes=tuple(pair.codes[code] for code in codes), **row)
    return [(one.code, one.place.likeness, one.words) for one in places_of_row(pair.project, wanted, asked).places]


@pytest.fixture
def both(pair):
    """А and Б code the same, with other ends, with another code, and one of them alone."""
    for coder in "АБ":
        pair.code(coder, 0, "Карызым көп")
    pair.code("А", 0, "Балдарым калды")
    pair.code("Б", 0, "калды")
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш жок", "children")
    pair.code("А", 0, "Кайра кетем")
    return pair


def test_each_place_is_told_by_how_alike_it_was_coded(both):
    assert listed(both, "debts") == [
        ("Debts", Likeness.SAME, ("Карызым көп", "Карызым көп")),
        ("Debts", Likeness.ENDS, ("Балдарым калды", "калды")),
        ("Debts", Likeness.OTHER, ("Жумуш", "Other code: Children")),
        ("Debts", Likeness.ONLY, ("Кайра кетем", None)),
    ]


def test_a_place_lies_where_its_words_stand(both):
    found = places_of_row(both.project, TURNS, Passages(codes=(both.codes["debts"],))).places
    text = text_of(both.project, both.documents[0])
    assert [text[one.place.start : one.place.end] for one in found] == [
        "Карызым көп",
        "Балдарым калды",
        "Жумуш",
        "Кайра кетем",
    ]
    assert [one.turn for one in found] == [2, 4, 6, 8]


def test_a_missed_letter_is_no_difference_unless_asked_for(pair):
    pair.code("А", 0, "Балдарым калды")
    pair.code("Б", 0, "алдарым калд")
    assert [found[1] for found in listed(pair, "debts")] == [Likeness.SAME]
    assert [found[1] for found in listed(pair, "debts", wanted=replace(TURNS, snap=False))] == [Likeness.ENDS]


def test_what_is_coded_with_a_code_below_counts_where_one_code_is_asked_for(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш", "bank")
    assert listed(pair, "debts") == [("Debts", Likeness.SAME, ("Жумуш", "Жумуш"))]
    assert [found[:2] for found in listed(pair, "bank")] == [("Bank", Likeness.OTHER)]
    assert listed(pair) == [
        ("Debts", Likeness.OTHER, ("Жумуш", "Other code: Bank")),
        ("Bank", Likeness.OTHER, ("Other code: Debts", "Жумуш")),
    ]


def test_who_did_not_work_on_a_document_is_said_not_to_have(pair):
    pair.coders["В"] = add_coder(pair.project, "В")
    for coder in "АБВ":
        pair.code(coder, 0, "Жумуш")
    for coder in "АБ":
        pair.code(coder, 1, "Жумуш")
    assert [found[2] for found in listed(pair, "debts")] == [
        ("Жумуш", "Жумуш", "Жумуш"),
        ("Жумуш", "Жумуш", "did not work here"),
    ]
    assert [found[1] for found in listed(pair, "debts")] == [Likeness.SAME, Likeness.SAME]


def test_a_row_of_two_coders_and_one_document_lists_theirs_alone(pair):
    pair.coders["В"] = add_coder(pair.project, "В")
    for coder in "АБВ":
        pair.code(coder, 0, "Жумуш")
        pair.code(coder, 1, "Кайра")
    row = {"documents": (pair.documents[1],), "coders": (pair.coders["А"], pair.coders["В"])}
    assert listed(pair, **row) == [("Debts", Likeness.SAME, ("Кайра", "Кайра"))]


def test_passages_of_two_documents_never_hang_together(pair):
    for document in (0, 1):
        pair.code("А", document, "Карызым көп болчу")
        pair.code("Б", document, "Болду")
    assert [found[1] for found in listed(pair, "debts")] == [Likeness.ONLY] * 4


@pytest.mark.parametrize("name", ["code", "pair", "document", "set", "language", "kind"])
def test_every_row_of_the_tables_stands_for_places_that_can_be_listed(sample, name):
    wanted = Comparison(first_pass=True)
    table = BY_NAME[name].build(sample, wanted)
    counts = [len(places_of_row(sample, wanted, row[0].passages).places) for row in table.rows]
    assert all(counts)
    if name in ("document", "pair", "kind"):
        assert max(counts) == counts[-1]
    if name == "document":
        assert sum(counts[:-1]) == counts[-1]


def test_the_table_lists_places_with_each_code_by_itself(both):
    table = differences(both.project, TURNS)
    assert [column.title for column in table.columns] == ["Code", "Document", "Turn", "How alike", "А", "Б"]
    first = ["Debts", "0", 2, "the same", "Карызым көп", "Карызым көп"]
    assert [cell.value for cell in table.rows[0]] == first
    assert {row[0].value for row in table.rows} == {"Debts", "Children"}


def test_characters_have_their_places_too(both):
    wanted = replace(TURNS, unit=UnitKind.CHARACTER)
    assert [found[1] for found in listed(both, "debts", wanted=wanted)] == list(Likeness)
