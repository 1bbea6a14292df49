"""Comparisons of a project: units, who worked where, what counts, now, earlier, and at the first pass."""

from dataclasses import replace

import numpy as np
import pytest

from qualcode.agreement.compared import compare, pooled
from qualcode.agreement.comparison import Comparison, Rule, UnitKind
from qualcode.agreement.measures import BY_NAME, of_code
from qualcode.model.errors import UserError
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import correct_turn
from qualcode.ops.objects import delete_objects
from qualcode.ops.projects import add_coder, work_as
from qualcode.ops.units import fix_units
from tests.agreement.conftest import ANSWERS, TURNS


def table(pair, wanted=TURNS, code="debts"):
    """Give [[neither, only Б], [only А, both]] of a code."""
    compared = compare(pair.project, wanted)
    place = [found.guid for found in compared.study.codes].index(pair.codes[code])
    return compared.counts().sum().at(place).table.astype(int).tolist()


def test_units_are_turns_of_the_respondent_and_an_overlap_gives_the_code(pair):
    pair.code("А", 0, "Карызым көп")
    pair.code("Б", 0, "болчу")
    pair.code("Б", 0, "Жумуш")
    assert table(pair) == [[2, 1], [0, 1]]


@pytest.mark.parametrize(
    ("unit", "number"),
    [(UnitKind.ANSWER, 4), (UnitKind.TURN, 4), (UnitKind.SENTENCE, 6), (UnitKind.PARAGRAPH, 4), (UnitKind.DOCUMENT, 1)],
)
def test_each_kind_of_unit_cuts_the_respondents_words(pair, unit, number):
    pair.code("А", 0, "Жумуш жок")
    pair.code("Б", 0, "Жумуш жок")
    assert sum(map(sum, table(pair, Comparison(unit=unit)))) == number


def test_characters_are_counted_by_length(pair):
    pair.code("А", 0, "Жумуш жок")
    pair.code("Б", 0, "жок")
    whole = sum(map(len, ANSWERS))
    assert table(pair, Comparison(unit=UnitKind.CHARACTER)) == [[whole - 9, 0], [6, 3]]


def test_units_fixed_before_coding_are_those_that_count(pair):
    work_as(pair.project, pair.coders["А"])
    fix_units(pair.project, pair.documents[0])
    pair.code("А", 0, "Жумуш жок")
    pair.code("Б", 0, "Жумуш жок")
    assert compare(pair.project, Comparison()).sizes.tolist() == [4]


def test_from_a_share_on_a_unit_has_the_code(pair):
    pair.code("А", 0, "Балдарым калды.")
    pair.code("Б", 0, "Балдарым")
    assert table(pair) == [[3, 0], [0, 1]]
    assert table(pair, replace(TURNS, share=0.5)) == [[3, 0], [1, 0]]


def test_ends_within_words_are_moved_to_their_ends(pair):
    pair.code("А", 0, "умуш жо")
    pair.code("Б", 0, "Жумуш жок.")
    characters = Comparison(unit=UnitKind.CHARACTER)
    assert table(pair, characters)[0][1] == 0
    assert table(pair, characters)[1] == [0, 9]
    assert table(pair, replace(characters, snap=False))[0][1] == 3


def test_what_an_interviewer_says_counts_only_when_asked_for(pair):
    pair.code("А", 0, "Айтыңыз", number=2)
    pair.code("Б", 0, "Жумуш")
    assert table(pair) == [[3, 1], [0, 0]]
    assert table(pair, replace(TURNS, interviewer=True)) == [[6, 1], [1, 0]]


def test_what_runs_over_an_interviewers_turn_is_one_passage(pair):
    pair.code("А", 0, "болчу.\nИ: Айтыңыз, кандай болду?\nР: Балдарым", number=1)
    pair.code("Б", 0, "болчу")
    compared = compare(pair.project, TURNS)
    assert compared.uses[compared.used].tolist() == [[1, 1]]
    assert table(pair) == [[2, 0], [1, 1]]


def test_codes_below_count_for_a_code_unless_told_otherwise(pair):
    pair.code("А", 0, "Жумуш", "bank")
    pair.code("Б", 0, "Жумуш", "debts")
    assert table(pair) == [[3, 0], [0, 1]]
    assert table(pair, replace(TURNS, children=False)) == [[3, 1], [0, 0]]
    compared = compare(pair.project, TURNS)
    assert [compared.study.codes[place].guid for place in compared.pooled_codes] == [pair.codes["debts"]]
    assert pooled(compared.counts(), compared.pooled_codes).sum().units == 4


def test_a_document_that_one_coder_alone_worked_on_is_left_out(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    pair.code("А", 1, "Жумуш")
    assert table(pair) == [[3, 0], [0, 1]]


def test_who_marked_a_document_as_done_worked_on_it_with_no_coding_at_all(pair):
    pair.code("А", 0, "Жумуш")
    with pytest.raises(UserError, match="no document on which two"):
        compare(pair.project, TURNS)
    work_as(pair.project, pair.coders["Б"])
    mark_document(pair.project, pair.documents[0])
    assert table(pair) == [[3, 0], [1, 0]]


def test_who_says_she_is_still_at_work_is_missing(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    mark_document(pair.project, pair.documents[0], "in_work")
    with pytest.raises(UserError):
        compare(pair.project, TURNS)
    assert table(pair, replace(TURNS, worked=Rule.CODED)) == [[3, 0], [0, 1]]
    with pytest.raises(UserError):
        compare(pair.project, replace(TURNS, worked=Rule.DONE))


def test_with_three_coders_each_document_has_those_who_worked_there(pair):
    pair.coders["В"] = add_coder(pair.project, "В")
    for coder, document in (("А", 0), ("Б", 0), ("Б", 1), ("В", 1)):
        pair.code(coder, document, "Жумуш")
    pair.code("А", 0, "Кайра")
    compared = compare(pair.project, TURNS)
    assert compared.pairs == [(0, 1), (1, 2)]
    (code,) = compared.used
    assert compared.counts((0, 1)).sum().at(code).table.tolist() == [[2, 0], [1, 1]]
    assert compared.counts((1, 2)).sum().at(code).table.tolist() == [[3, 0], [0, 1]]
    assert compared.counts((0, 2)).sum().at(code).units == 0
    assert compared.counts().sum().at(code).units == 8


def test_an_unused_code_is_not_defined(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    compared = compare(pair.project, TURNS)
    unused = [found.guid for found in compared.study.codes].index(pair.codes["children"])
    assert unused not in compared.used
    assert np.isnan(of_code(BY_NAME["percent"], compared.counts().sum())[unused])


def test_codings_are_compared_as_they_stood_after_an_earlier_step(pair):
    pair.code("А", 0, "Жумуш")
    gone = pair.code("Б", 0, "Жумуш")
    before = pair.project.journal.steps()[-1].id
    delete_objects(pair.project, [gone])
    pair.code("Б", 0, "Кайра")
    assert table(pair) == [[2, 1], [1, 0]]
    assert table(pair, replace(TURNS, until=before)) == [[3, 0], [0, 1]]
    with pytest.raises(UserError):
        compare(pair.project, replace(TURNS, until="0" * 32))


def test_the_first_pass_is_what_each_had_when_she_marked_the_document_as_done(pair):
    pair.code("А", 0, "Жумуш")
    mark_document(pair.project, pair.documents[0])
    theirs = pair.code("Б", 0, "Кайра")
    mark_document(pair.project, pair.documents[0])
    first = replace(TURNS, first_pass=True)
    apart = table(pair, first)
    delete_objects(pair.project, [theirs])
    pair.code("Б", 0, "Жумуш")
    assert apart == table(pair, first) == [[2, 1], [1, 0]]
    assert table(pair) == [[3, 0], [0, 1]]
    compared = compare(pair.project, first)
    assert compared.work.seen == ((0, compared.coders[1]),)


def test_the_first_pass_is_carried_to_a_text_corrected_since(pair):
    pair.code("А", 0, "Жумуш")
    mark_document(pair.project, pair.documents[0])
    pair.code("Б", 0, "Жумуш")
    mark_document(pair.project, pair.documents[0])
    correct_turn(pair.project, pair.documents[0], 1, "Өтө көп карызым бар болчу, айткым келбейт. Жумуш деген.")
    assert table(pair, replace(TURNS, first_pass=True)) == [[3, 0], [0, 1]]


def test_without_marks_there_is_no_first_pass(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    with pytest.raises(UserError):
        compare(pair.project, replace(TURNS, first_pass=True))


def test_one_coder_cannot_be_compared(pair):
    pair.code("А", 0, "Жумуш")
    with pytest.raises(UserError, match="needs two coders"):
        compare(pair.project, replace(TURNS, coders=(pair.coders["А"],)))


def test_intervals_draw_documents_from_eight_on_and_units_before(pair_of):
    pair = pair_of(8)
    for document in range(8):
        pair.code("А", document, "Жумуш")
        pair.code("Б", document, "Жумуш" if document < 6 else "Кайра")
    alpha = BY_NAME["alpha"]
    whole = compare(pair.project, TURNS)
    assert whole.resamples_documents()
    fewer = compare(pair.project, replace(TURNS, documents=tuple(pair.documents[1:])))
    assert not fewer.resamples_documents()
    for compared in (whole, fewer):
        (code,) = compared.used
        ((low, high),) = compared.intervals(alpha, [code])
        assert low < of_code(alpha, compared.counts().sum())[code] < high
        assert compared.pooled_interval(alpha, [code]) == pytest.approx((low, high), abs=0.1)
    characters = replace(TURNS, unit=UnitKind.CHARACTER)
    fewer = compare(pair.project, replace(characters, documents=tuple(pair.documents[1:])))
    assert fewer.intervals(alpha, fewer.used) == [None]
    assert fewer.pooled_interval(alpha, fewer.used) is None
    assert compare(pair.project, characters).intervals(alpha, fewer.used) != [None]


def by_hand(project, wanted):
    """Count the sample study in plain Python: {code: {coder: set of units}}."""
    compared = compare(project, wanted)
    study, frame = compared.study, compared.frame
    units = {}
    for document, start, end, unit in zip(*(column.tolist() for column in frame[:4]), strict=True):
        units.setdefault((compared.documents[document], unit), []).append((start, end))
    found = {}
    rows = zip(*(column.tolist() for column in compared.work.codings), strict=True)
    for document, code, coder, start, end in rows:
        line = [place for place, known in enumerate(study.codes) if known.guid in study.codes[code].path]
        for (place, unit), spans in units.items():
            if place == document and any(start < last and first < end for first, last in spans):
                for above in line:
                    found.setdefault(above, {}).setdefault(coder, set()).add(unit)
    return compared, found


@pytest.mark.parametrize("unit", [UnitKind.ANSWER, UnitKind.SENTENCE])
def test_the_sample_study_is_counted_as_by_hand(sample, unit):
    compared, found = by_hand(sample, Comparison(unit=unit, snap=False))
    assert len(found) > 60
    owner = compared.frame.unit_document
    for pair in compared.pairs:
        counts = compared.counts(pair).sum()
        both = {n for n, document in enumerate(owner.tolist()) if all(compared.worked[document] >> c & 1 for c in pair)}
        for code in compared.used:
            one, other = (found[code].get(compared.coders[coder], set()) & both for coder in pair)
            expected = [[len(both - one - other), len(other - one)], [len(one - other), len(one & other)]]
            assert counts.at(code).table.astype(int).tolist() == expected


@pytest.mark.parametrize("unit", [UnitKind.ANSWER, UnitKind.SENTENCE, UnitKind.DOCUMENT])
def test_the_units_that_are_drawn_add_up_to_the_counts(sample, unit):
    compared = compare(sample, Comparison(unit=unit))
    for coders in [compared.everybody, *compared.pairs]:
        whole = compared.counts(coders).sum()
        kinds, numbers = compared._kinds_of_units(coders)
        drawn = kinds.weighted(numbers.astype(float))
        for code in compared.used:
            np.testing.assert_allclose(drawn.at(code).coincidences, whole.at(code).coincidences, atol=1e-9)
        together = compared._unit_counts(compared.pooled_codes, coders).sum()
        for cells, expected in zip(together, pooled(compared.counts(coders), compared.pooled_codes).sum(), strict=True):
            assert (cells is None) == (expected is None)
            if cells is not None:
                np.testing.assert_allclose(cells, expected, atol=1e-9)


def test_a_passage_of_which_no_word_is_left_is_in_no_first_pass(pair):
    pair.code("А", 0, "болчу")
    mark_document(pair.project, pair.documents[0])
    pair.code("Б", 0, "Жумуш")
    mark_document(pair.project, pair.documents[0])
    correct_turn(pair.project, pair.documents[0], 1, "Карызым көп.")
    assert table(pair, replace(TURNS, first_pass=True)) == [[3, 1], [0, 0]]


def test_a_code_deleted_since_is_left_out_and_counted(pair):
    pair.code("А", 0, "Жумуш")
    pair.code("Б", 0, "Жумуш")
    pair.code("Б", 0, "Кайра", "children")
    step = pair.project.journal.steps()[-1].id
    delete_objects(pair.project, [pair.codes["children"]])
    assert compare(pair.project, replace(TURNS, until=step)).work.lost == 1
    assert compare(pair.project, TURNS).work.lost == 0
