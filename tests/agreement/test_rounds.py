"""Rounds in the figures: training apart, coding again apart, a line from round to round, by hand."""

import pytest

from qualcode.agreement.by_round import by_round
from qualcode.agreement.compared import compare
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.groups import by_pair
from qualcode.agreement.registry import all_tables
from qualcode.analysis.study import study_of
from qualcode.cli.tables import table_text
from qualcode.messages import LANGUAGES
from qualcode.model.errors import UserError
from qualcode.ops.document_states import mark_document
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import work_as
from qualcode.ops.rounds import add_round, code_again, draw_double_coding
from qualcode.store.objects import items_of
from tests.agreement.conftest import ANSWERS

FIRST_THREE = tuple(answer.rstrip(".").split(".")[0] for answer in ANSWERS[:3])


@pytest.fixture
def team(pair_of):
    """Nine documents: a training round of four, a draw of four, one that is in no round; nobody has coded yet."""
    pair = pair_of(9)
    both = tuple(pair.coders.values())
    add_round(pair.project, "Раунд 1", tuple(pair.documents[:4]), both)
    draw_double_coding(
        pair.project, "Кош коддоо", tuple((document, *both) for document in pair.documents[4:8]), {"seed": 1}
    )
    return pair


def code_all(pair, coder, documents, left_out=()):
    """Give the first three answers of documents the code, but those left out, and mark them as done."""
    work_as(pair.project, pair.coders[coder])
    for document in documents:
        for number, quote in enumerate(FIRST_THREE):
            if (document, number) not in left_out:
                pair.code(coder, document, quote)
        mark_document(pair.project, pair.documents[document])


def both_rounds(pair):
    """Training: B misses two of twelve answers; the draw: they agree on all. The fourth answers have no code."""
    code_all(pair, "А", range(8))
    code_all(pair, "Б", range(8), {(3, 1), (3, 2)})


def figures(table):
    return {row[0].value: [cell.value for cell in row[1:]] for row in table.rows}


def test_each_round_has_its_alpha_by_hand_and_its_fewest_passages(team):
    both_rounds(team)
    table = by_round(team.project, Comparison())
    titles = [column.title for column in table.columns]
    assert titles == ["Code", "α Раунд 1", "α Кош коддоо", "n Раунд 1", "n Кош коддоо"]
    # 16 answers, 22 of 32 values with the code, two answers unlike: 1 - (4 / 32) / (2 * 22 * 10 / (32 * 31))
    assert figures(table)["Debts"] == [pytest.approx(0.718, abs=5e-4), 1.0, 10, 12]
    assert figures(table)["All codes pooled"] == figures(table)["Debts"]
    assert table.lines == (1, 2)


def test_what_is_changed_after_the_first_pass_does_not_touch_the_line(team):
    both_rounds(team)
    before = figures(by_round(team.project, Comparison()))
    team.code("Б", 3, FIRST_THREE[1])
    team.code("Б", 3, FIRST_THREE[2])
    assert figures(by_round(team.project, Comparison())) == before
    now = compare(team.project, Comparison(documents=(team.documents[3],)))
    assert now.uses.sum() == 6


def test_training_counts_nowhere_unless_it_is_asked_for(team):
    both_rounds(team)
    code_all(team, "А", [8])
    code_all(team, "Б", [8])
    assert len(compare(team.project, Comparison()).documents) == 5
    assert len(compare(team.project, Comparison(training=True)).documents) == 9
    assert len(compare(team.project, Comparison(documents=tuple(team.documents[:2]))).documents) == 2
    training, drawn = (item.guid for item in items_of(team.project, "round"))
    assert len(compare(team.project, Comparison(round=training)).documents) == 4
    assert len(compare(team.project, Comparison(round=drawn)).documents) == 4
    notes = by_pair(team.project, Comparison()).notes
    assert "Documents of training rounds are left out: 4." in notes
    assert "Only the round “Раунд 1”." in by_pair(team.project, Comparison(round=training)).notes


def test_where_there_is_only_training_it_is_said(team):
    code_all(team, "А", range(4))
    code_all(team, "Б", range(4))
    with pytest.raises(UserError) as told:
        compare(team.project, Comparison())
    assert told.value.key == "agreement.only_training"


def test_a_round_that_nobody_has_finished_is_a_gap_with_its_reason(team):
    code_all(team, "А", range(8))
    code_all(team, "Б", range(4))
    table = by_round(team.project, Comparison())
    assert figures(table)["Debts"] == [1.0, None, 12, None]
    assert any(note.startswith("Кош коддоо: no figures.") for note in table.notes)


def test_where_no_round_is_done_there_is_no_such_table(team):
    with pytest.raises(UserError) as told:
        by_round(team.project, Comparison())
    assert told.value.key == "agreement.no_round_done"


def test_without_rounds_there_is_no_such_table(pair_of):
    with pytest.raises(UserError) as told:
        by_round(pair_of(1).project, Comparison())
    assert told.value.key == "agreement.no_rounds"


@pytest.fixture
def again(team):
    """Both rounds done; А codes documents 4 to 7 again, one answer unlike her first coding."""
    both_rounds(team)
    code_again(team.project, "Кайра 1", tuple((guid, team.coders["А"]) for guid in team.documents[4:8]), {"weeks": 4})
    second = next(item.guid for item in items_of(team.project, "coder") if item.values["repeats"])
    team.coders["А (2)"] = second
    code_all(team, "А (2)", range(4, 8), {(7, 2)})
    work_as(team.project, team.coders["А"])
    return team


def test_a_coder_with_herself_is_a_pair_of_her_own_and_no_other(again):
    table = by_pair(again.project, Comparison())
    assert [row[0].value for row in table.rows] == ["А – Б", "А with herself", "All together"]
    alpha = next(place for place, column in enumerate(table.columns) if column.title == "Krippendorff's alpha")
    # 16 answers, 12 + 11 of 32 values with the code, one answer unlike: 1 - (2 / 32) / (2 * 23 * 9 / (32 * 31))
    assert [row[alpha].value for row in table.rows] == [1.0, pytest.approx(0.850, abs=5e-4), 1.0]
    assert list(compare(again.project, Comparison()).coders) == [0, 1]


def test_her_second_name_is_compared_where_it_is_named_or_its_round_asked_for(again):
    names = tuple(again.coders[name] for name in ("А", "А (2)"))
    assert len(compare(again.project, Comparison(coders=names)).documents) == 4
    found = next(item.guid for item in items_of(again.project, "round") if item.values["kind"] == "again")
    asked = compare(again.project, Comparison(round=found))
    assert [asked.study.coders[place].name for place in asked.coders] == ["А", "А (2)"]
    table = by_pair(again.project, Comparison(round=found))
    assert [row[0].value for row in table.rows] == ["А with herself", "All together"]


def test_coding_again_stands_apart_in_the_rounds_and_in_no_line(again):
    table = by_round(again.project, Comparison())
    groups = [(column.group, column.title) for column in table.columns[1:4]]
    assert groups == [
        ("Krippendorff's alpha", "α Раунд 1"),
        ("Krippendorff's alpha", "α Кош коддоо"),
        ("Alpha of a coder with herself", "α Кайра 1, А"),
    ]
    assert table.lines == (1, 2)
    assert figures(table)["Debts"] == [pytest.approx(0.718, abs=5e-4), 1.0, pytest.approx(0.850, abs=5e-4), 10, 12, 11]


@pytest.mark.parametrize("language", LANGUAGES)
def test_rounds_are_told_in_each_language_and_stand_in_the_workbook(again, language):
    table = by_round(again.project, Comparison(language=language))
    assert "Раунд 1" in table_text(table) and len(table.notes) == 7
    assert table.title in [one.title for one in all_tables(again.project, Comparison(language=language))]


def test_any_unit_may_be_asked_for(again):
    for unit in UnitKind:
        assert by_round(again.project, Comparison(unit=unit)).rows


def test_what_was_coded_again_is_no_final_coding_of_a_document_nobody_is_responsible_for(pair_of):
    pair = pair_of(1)
    set_fields(pair.project, pair.documents[0], {"responsible": None})
    code_all(pair, "А", [0])
    code_again(pair.project, "Кайра", ((pair.documents[0], pair.coders["А"]),), {})
    pair.coders["А (2)"] = next(item.guid for item in items_of(pair.project, "coder") if item.values["repeats"])
    code_all(pair, "А (2)", [0])
    work_as(pair.project, pair.coders["Б"])
    study = study_of(pair.project)
    assert [study.coders[place].name for place in study.final] == ["А"]
