"""Coding passages."""

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codings import (
    NewCoding,
    annotate_coding,
    apply_codes,
    code_many,
    code_span,
    find_quote,
    flag_codings,
    move_coding,
    recode,
    uncode,
)
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.projects import work_as
from qualcode.ops.undo import undo
from qualcode.store.queries.codings import all_codings, codings_of, codings_with, counts_by_code, quote_of
from tests.ops.study import TEXT, Study, span


def test_a_coding_stands_on_the_selected_words_without_blank_edges(study: Study) -> None:
    start, end = span(" карызга батып келдим")
    coding = code_span(study.project, study.document, start, end, study.debts)
    (found,) = codings_of(study.project, study.document)
    assert (found.guid, TEXT[found.start : found.end]) == (coding, "карызга батып келдим")
    assert (found.coder, found.code) == (study.project.me, study.debts)
    assert quote_of(study.project, coding) == "карызга батып келдим"


def test_coding_the_same_words_again_makes_no_second_coding_and_no_step(study: Study) -> None:
    first = code_span(study.project, study.document, *span("үйдө калдым"), study.debts)
    steps = len(study.project.journal.steps())
    assert code_span(study.project, study.document, *span("үйдө калдым"), study.debts) == first
    assert len(study.project.journal.steps()) == steps


def test_two_coders_may_code_the_same_words(study: Study) -> None:
    code_span(study.project, study.document, *span("ушак"), study.gossip)
    work_as(study.project, study.other_coder)
    code_span(study.project, study.document, *span("ушак"), study.gossip)
    assert {found.coder for found in all_codings(study.project)} >= {study.other_coder}
    assert counts_by_code(study.project) == {study.gossip: 2}


@pytest.mark.parametrize(("start", "end"), [(5, 5), (TEXT.index("\n"), TEXT.index("\n") + 1), (9000, 9100)])
def test_an_empty_selection_is_refused_and_nothing_is_written(study: Study, start: int, end: int) -> None:
    with pytest.raises(UserError, match="Nothing is selected"):
        code_span(study.project, study.document, start, end, study.debts)
    assert codings_of(study.project, study.document) == []


def test_a_deleted_code_cannot_be_applied(study: Study) -> None:
    from qualcode.ops.objects import delete_objects

    delete_objects(study.project, (study.debts,))
    with pytest.raises(UserError, match="no such code"):
        code_span(study.project, study.document, *span("карызга"), study.debts)


def test_edges_code_weight_flag_and_facets_change_in_place(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("карызга"), study.debts)
    move_coding(study.project, coding, *span("карызга батып"))
    recode(study.project, (coding,), study.stigma)
    annotate_coding(study.project, coding, weight=70, flag=True, facets={"whose": "self"})
    (found,) = codings_with(study.project, study.stigma)
    assert TEXT[found.start : found.end] == "карызга батып"
    assert (found.weight, found.flag, found.facets) == (70, True, {"whose": "self"})
    with pytest.raises(UserError, match="between 0 and 100"):
        annotate_coding(study.project, coding, weight=101)


def test_flags_of_several_codings_are_one_step_that_undo_takes_back(study: Study) -> None:
    debts = code_span(study.project, study.document, *span("карызга"), study.debts)
    stigma = code_span(study.project, study.document, *span("карызга"), study.stigma)
    before = len(study.project.journal.steps())
    flag_codings(study.project, (debts, stigma))
    assert len(study.project.journal.steps()) == before + 1
    assert [codings_with(study.project, code)[0].flag for code in (study.debts, study.stigma)] == [True, True]
    flag_codings(study.project, (debts,), flag=False)
    undo(study.project)
    undo(study.project)
    assert not codings_with(study.project, study.stigma)[0].flag


def test_many_codings_are_one_step(study: Study) -> None:
    before = len(study.project.journal.steps())
    rows = [NewCoding(study.document, *span(words), study.debts) for words in ("карызга", "батып", "келдим")]
    rows.append(NewCoding(study.document, *span("ушак"), study.gossip, study.other_coder, {"whose": "other"}))
    assert len(code_many(study.project, rows)) == 4
    assert len(study.project.journal.steps()) == before + 1
    assert {found.coder for found in codings_with(study.project, study.gossip)} == {study.other_coder}


def test_a_coding_taken_away_is_gone_from_every_count(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("карызга"), study.debts)
    assert uncode(study.project, (coding,)) == 1
    assert (all_codings(study.project), counts_by_code(study.project)) == ([], {})


def test_a_coding_remembers_the_definition_it_was_made_under(study: Study) -> None:
    first = code_span(study.project, study.document, *span("карызга"), study.debts)
    set_fields(study.project, study.debts, {"definition_ru": "Деньги, взятые в долг"})
    second = code_span(study.project, study.document, *span("батып"), study.debts)
    assert study.project.values(first)["definition"] is None
    written = str(study.project.values(second)["definition"])
    assert study.project.journal.step(written[:-5] + "00000").verb == "set_fields"  # type: ignore[union-attr]


def test_a_coding_beyond_the_text_or_in_another_document_is_refused(study: Study) -> None:
    version = study.project.values(code_span(study.project, study.document, *span("карызга"), study.debts))["anchor"][0]  # type: ignore[index]
    values = {"coder": study.project.me, "document": study.document}
    with pytest.raises(UserError, match="beyond the end"):
        add_object(study.project, "coding", {**values, "anchor": [version, 0, len(TEXT) + 1, study.debts]})


def test_a_quote_is_found_or_refused_with_the_reason() -> None:
    assert find_quote("аба аба ата", "ата", "d") == (8, 11)
    assert find_quote("аба аба ата", "аба", "d", 2) == (4, 7)
    with pytest.raises(UserError, match="2 times"):
        find_quote("аба аба ата", "аба", "d")
    for quote, number in (("ата", 2), ("жок", None), (" ", None)):
        with pytest.raises(UserError, match="does not stand"):
            find_quote("аба аба ата", quote, "d", number)


def test_several_codes_and_a_new_one_are_one_step_that_undo_takes_back(study: Study) -> None:
    from qualcode.ops.undo import undo
    from qualcode.store.queries.codes import codes_of

    place = span("ушак кылды")
    there = code_span(study.project, study.document, *place, study.gossip)
    steps = len(study.project.journal.steps())
    made = apply_codes(study.project, study.document, *place, [study.debts, study.gossip], {"ky": "Уят"}, study.stigma)
    assert len(study.project.journal.steps()) == steps + 1
    assert made[1] == there
    assert [found.guid for found in codings_of(study.project, study.document)].count(made[2]) == 1
    (fresh,) = [code for code in codes_of(study.project) if code.names == {"ky": "Уят"}]
    assert (fresh.parent, [found.code for found in codings_with(study.project, fresh.guid)]) == (
        study.stigma,
        [fresh.guid],
    )
    undo(study.project)
    assert [found.guid for found in all_codings(study.project)] == [there]
    assert len(codes_of(study.project)) == 3
