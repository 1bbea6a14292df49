"""The crosstab, against counts made by hand."""

from dataclasses import replace

import pytest

from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query, Show, Unit
from qualcode.analysis.study import study_of
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_attribute, set_value
from qualcode.ops.codebook import activate_code
from qualcode.ops.codings import uncode
from qualcode.ops.documents import correct_turn, import_transcript
from qualcode.ops.objects import add_object, set_fields
from tests.analysis.conftest import transcript

EVERYONE: tuple[str, ...] = ()


def numbers(table):
    """Give the counts of each row by its name, and the headings with their N."""
    return {row[0].value: [cell.value for cell in row[1:]] for row in table.rows}


def heads(table):
    return [(column.title, column.n) for column in table.columns[1:]]


@pytest.fixture
def coded(tiny):
    tiny.code("1", "Карыз көп", "debts", "Айбек")
    tiny.code("1", "насыя да бар", "loans")
    tiny.code("1", "Менде карыз жок", "loans", presence="denied")
    tiny.code("1", "барбы", "stigma")  # the interviewer's word
    tiny.code("2", "Ушак да көп", "stigma", "Айбек")  # not responsible for this one
    tiny.code("2", "Банкка карызмын", "loans", "Чолпон")
    tiny.code("2", "Ушак да көп", "stigma")
    tiny.code("2", "ушак болду", "stigma")  # the one who speaks is linked to nobody
    return tiny


def table(coded, **more):
    return crosstab(coded.project, Query(attribute=coded.place, language="ru", **more))


def test_respondents_are_counted_by_the_value_of_the_attribute(coded):
    found = table(coded)
    assert heads(found) == [("Ош", 1), ("Талас", 1), ("отказ", 1), ("Всего", 3)]
    assert numbers(found) == {"Долги": [1, 0, 1, 2], "Кредиты": [1, 0, 1, 2], "Стигма": [0, 0, 1, 1]}
    assert found.levels == (0, 1, 0)


def test_an_interview_says_the_kind_of_a_respondent_though_her_written_answers_came_first(tiny):
    answers = import_transcript(tiny.project, transcript("form", ["И: Эмне?", "А: Карыз."]), "other")
    tiny.documents["form"] = answers
    tiny.link("form", "А", "Бурул")
    interview = import_transcript(tiny.project, transcript("later", ["И: Кандай?", "А: Жакшы."]), "in_depth")
    tiny.documents["later"] = interview
    tiny.link("later", "А", "Бурул")
    study = study_of(tiny.project)
    kinds = {person.name: kind for person, kind in zip(study.respondents, study.kinds, strict=True)}
    assert kinds["Бурул"] == "in_depth"


def test_a_parent_is_the_union_of_its_children_and_counts_a_respondent_once(coded):
    assert numbers(table(coded))["Долги"][0] == 1
    assert numbers(table(coded, unit=Unit.SEGMENTS))["Долги"] == [2, 0, 1, 3]


def test_denied_passages_count_only_when_asked_for_and_the_caption_says_which(coded):
    assert numbers(table(coded))["Кредиты"][1] == 0
    assert "не учтены" in table(coded).caption
    asked = table(coded, absent=True)
    assert numbers(asked)["Кредиты"] == [1, 1, 1, 3]
    assert "Учтены" in asked.caption


def test_what_is_not_counted_is_said_with_its_number(coded):
    notes = " ".join(table(coded).notes)
    assert "отрицается», не учтено: 1." in notes
    assert "только в словах интервьюера, нигде не учтено: 1." in notes
    assert "ни к одному респонденту (говорящий не связан), нигде не учтено: 1." in notes


def test_each_document_counts_by_the_coder_responsible_for_it_never_by_the_sum(coded):
    coded.code("1", "Карыз көп", "debts", "Чолпон")
    assert numbers(table(coded, unit=Unit.SEGMENTS))["Долги"] == [2, 0, 1, 3]
    only = table(coded, unit=Unit.SEGMENTS, coder=coded.coders["Айбек"])
    assert numbers(only) == {"Долги": [2, 0, 0, 2], "Кредиты": [1, 0, 0, 1], "Стигма": [0, 0, 1, 1]}
    assert "Айбек" in only.caption


def test_a_document_without_a_responsible_coder_counts_if_one_coder_alone_has_coded_it(coded):
    set_fields(coded.project, coded.documents["1"], {"responsible": None})
    assert numbers(table(coded))["Долги"] == [1, 0, 1, 2]
    coded.code("1", "Карыз көп", "debts", "Чолпон")
    found = table(coded)
    assert numbers(found)["Долги"] == [0, 0, 1, 1]
    assert any("first" in note for note in found.notes)


def test_relatives_are_counted_only_when_asked_for(coded):
    coded.link("2", "К", "Күйөө")
    assert numbers(table(coded))["Стигма"] == [0, 0, 1, 1]
    assert any("вне базы, не учтено: 1." in note for note in table(coded).notes)
    found = table(coded, kinds=EVERYONE)
    assert heads(found)[-2:] == [("нет данных", 1), ("Всего", 4)]
    assert numbers(found)["Стигма"] == [0, 0, 1, 1, 2]
    assert numbers(table(coded, kinds=("family",)))["Стигма"] == [1, 1]


def test_a_respondent_without_a_kind_is_of_the_kind_of_her_interview(coded):
    set_fields(coded.project, coded.documents["1"], {"kind": "family"})
    assert [title for title, _ in heads(table(coded))] == ["Ош", "отказ", "Всего"]


def test_a_passage_over_two_turns_counts_for_both_who_speak_and_once_in_the_total(coded):
    coded.code("1", "да бар.\nБ: Менде", "stigma", "Айбек")
    assert numbers(table(coded))["Стигма"] == [1, 1, 1, 3]
    assert numbers(table(coded, unit=Unit.SEGMENTS))["Стигма"] == [1, 1, 1, 2]
    letters = numbers(table(coded, unit=Unit.CHARACTERS))["Стигма"]
    assert letters[:2] == [len("да бар."), len("Менде")]


def test_words_and_characters_under_a_code_are_counted_once_however_often_they_are_coded(coded):
    coded.code("1", "көп, насыя", "debts", "Айбек")
    assert numbers(table(coded, unit=Unit.CHARACTERS))["Долги"][0] == len("Карыз көп, насыя да бар")
    assert numbers(table(coded, unit=Unit.WORDS))["Долги"][0] == 5
    assert numbers(table(coded, unit=Unit.WORDS))["Кредиты"] == [3, 0, 2, 5]


def test_documents_are_counted_with_the_documents_of_the_column_as_n(coded):
    found = table(coded, unit=Unit.DOCUMENTS)
    assert heads(found) == [("Ош", 1), ("Талас", 1), ("отказ", 1), ("Всего", 2)]
    assert numbers(found)["Долги"] == [1, 0, 1, 2]


def test_percentages_have_the_whole_that_the_caption_names(coded):
    assert numbers(table(coded, show=Show.ROW_PERCENT))["Долги"] == [0.5, 0, 0.5, 1]
    assert numbers(table(coded, show=Show.N_PERCENT))["Стигма"] == [0, 0, 1, pytest.approx(1 / 3)]
    found = numbers(table(coded, show=Show.COLUMN_PERCENT, unit=Unit.SEGMENTS))
    assert found["Стигма"] == [0, None, 0.5, 0.25]
    with pytest.raises(UserError):
        table(coded, show=Show.N_PERCENT, unit=Unit.WORDS)


def test_every_number_has_just_its_passages_behind_it(coded):
    coded.link("2", "К", "Күйөө")
    coded.code("1", "да бар.\nБ: Менде", "stigma", "Айбек")
    for more in ({}, {"absent": True}, {"kinds": EVERYONE}, {"coder": coded.coders["Айбек"]}, {"kinds": ("family",)}):
        found = table(coded, unit=Unit.SEGMENTS, **more)
        for row in found.rows:
            for cell in row[1:]:
                assert cell.value == len(passages(coded.project, cell.passages)), (row[0].value, more)


def test_an_attribute_of_the_document_puts_each_interview_into_its_column(coded):
    attribute = add_attribute(coded.project, NewAttribute("round", "number"), "document")
    set_value(coded.project, attribute, coded.documents["1"], 1)
    found = crosstab(coded.project, Query(attribute=attribute, language="en"))
    assert heads(found) == [("1", 2), ("no data", 1), ("Total", 3)]
    assert numbers(found)["Долги"] == [1, 1, 2]


def test_of_two_trips_marked_apart_the_one_analysed_on_every_computer_gives_the_column(coded):
    attribute = add_attribute(coded.project, NewAttribute("way", "text"), "episode")
    later, earlier = (
        add_object(coded.project, "episode", {"respondent": coded.people["Асел"], "analysed": True, "position": place})
        for place in (2, 1)
    )
    set_value(coded.project, attribute, later, "учак")
    set_value(coded.project, attribute, earlier, "поезд")
    found = crosstab(coded.project, Query(attribute=attribute, language="en"))
    assert heads(found) == [("учак", 1), ("no data", 2), ("Total", 3)]


def test_several_values_count_in_each_column_and_a_note_says_so(coded):
    options = (NewOption("a", {}), NewOption("b", {}))
    attribute = add_attribute(coded.project, NewAttribute("channel", "multiple", {"ru": "Канал"}, options))
    set_value(coded.project, attribute, coded.people["Асел"], ["a", "b"])
    found = crosstab(coded.project, Query(attribute=attribute, language="ru"))
    assert heads(found) == [("a", 1), ("b", 1), ("нет данных", 2), ("Всего", 3)]
    assert any("несколько значений" in note for note in found.notes)


def test_yes_comes_before_no_and_many_numbers_are_put_into_bands(coded):
    answer = add_attribute(coded.project, NewAttribute("married", "yes_no"))
    set_value(coded.project, answer, coded.people["Асел"], False)
    set_value(coded.project, answer, coded.people["Бурул"], True)
    found = crosstab(coded.project, Query(attribute=answer, language="ky"))
    assert [title for title, _ in heads(found)] == ["ооба", "жок", "маалымат жок", "Баары"]


def test_codes_and_documents_can_be_chosen(coded):
    found = table(coded, codes=(coded.codes["debts"],), documents=(coded.documents["2"],), unit=Unit.SEGMENTS)
    assert numbers(found) == {"Долги": [1, 1], "Кредиты": [1, 1]}


def test_a_code_out_of_use_is_shown_only_where_it_has_a_count(coded):
    activate_code(coded.project, coded.codes["stigma"], False)
    assert "Стигма" in numbers(table(coded))
    assert "Стигма" not in numbers(table(coded, documents=(coded.documents["1"],)))


def test_without_an_attribute_there_is_one_column_for_all(coded):
    found = crosstab(coded.project, Query(language="en"))
    assert heads(found) == [("Total", 3)]


def test_a_corrected_text_keeps_its_counts_and_a_changed_coding_changes_them(coded):
    before = numbers(table(coded, unit=Unit.CHARACTERS))
    correct_turn(coded.project, coded.documents["1"], 0, "Карыз көп беле, же жокпу, айтып бериңизчи?")
    assert numbers(table(coded, unit=Unit.CHARACTERS)) == before
    asked = table(coded).rows[1][1].passages
    uncode(coded.project, tuple(passage.coding for passage in passages(coded.project, asked)))
    assert numbers(table(coded))["Кредиты"] == [0, 0, 1, 1]
    assert numbers(table(coded))["Долги"] == [1, 0, 1, 2]


def test_an_attribute_that_is_not_there_is_a_sentence(coded):
    with pytest.raises(UserError):
        crosstab(coded.project, Query(attribute="0" * 32))


def test_an_empty_project_gives_an_empty_table_that_says_why(tiny):
    found = crosstab(tiny.project, Query(language="en", documents=("0" * 32,)))
    assert heads(found) == [("Total", 0)]
    assert any("nobody to count" in note for note in found.notes)
    assert all(row[1].value == 0 for row in found.rows)


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_every_query_can_be_told_in_every_language(coded, language):
    for unit in Unit:
        for show in (Show.COUNT, Show.ROW_PERCENT, Show.COLUMN_PERCENT):
            query = Query(attribute=coded.place, unit=unit, show=show, language=language)
            found = crosstab(coded.project, replace(query, absent=True))
            assert found.caption
            assert found.title


def test_percentages_of_the_table_are_of_all_that_is_coded_in_it(coded):
    found = table(coded, unit=Unit.SEGMENTS, show=Show.TOTAL_PERCENT)
    assert numbers(found)["Долги"] == [2 / 4, 0, 1 / 4, 3 / 4]
    assert numbers(found)["Стигма"] == [0, 0, 1 / 4, 1 / 4]
