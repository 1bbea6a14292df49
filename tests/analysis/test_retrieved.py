"""What stands around each segment found, in which order they come, and what a list says of itself."""

from dataclasses import replace
from itertools import groupby

import pytest

from qualcode.analysis.context import context_of
from qualcode.analysis.languages import turn_languages
from qualcode.analysis.retrieval import Order, Relation, Retrieval
from qualcode.analysis.retrieval_told import counts_told, told
from qualcode.analysis.retrieved import retrieved
from qualcode.analysis.retrieved_table import retrieved_table
from qualcode.messages import LANGUAGES, message
from qualcode.model.errors import UserError
from qualcode.model.guid import new_guid
from qualcode.model.guides import NewGuide, NewQuestion
from qualcode.model.transcript import Transcript
from qualcode.ops.blind import keep_blind
from qualcode.ops.codings import annotate_coding, uncode
from qualcode.ops.consents import record_consent
from qualcode.ops.documents import import_transcript
from qualcode.ops.guides import add_guide, link_question
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object
from qualcode.ops.projects import work_as
from qualcode.ops.translations import translate
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.guides import questions_of
from qualcode.store.queries.respondents import attributes_of

HELD = "[held back: consent]"


def quotes(found):
    return [entry.passage.quote for entry in found[:]]


@pytest.fixture
def coded(tiny):
    """Four codings of two coders, each the final one of her interview."""
    made = [
        tiny.code("1", "Карыз көп", "debts", "Айбек", whose="self"),
        tiny.code("1", "Менде карыз жок", "debts", presence="denied"),
        tiny.code("2", "Банкка карызмын", "loans", "Чолпон"),
        tiny.code("2", "ушак болду", "stigma"),
    ]
    work_as(tiny.project, tiny.coders["Айбек"])
    return tiny, made


def test_a_segment_comes_with_its_question_marks_translation_and_memo(coded):
    tiny, (first, *_) = coded
    facet = add_object(tiny.project, "facet", {"key": "whose", "name_en": "Whose"})
    add_object(tiny.project, "facet_value", {"facet": facet, "key": "self", "name_en": "her own"})
    guide = add_guide(tiny.project, NewGuide("g", questions=(NewQuestion("1", text_en="Are there debts?"),)))
    link_question(tiny.project, tiny.documents["1"], 0, questions_of(tiny.project, guide)[0].guid)
    annotate_coding(tiny.project, first, weight=70, flag=True)
    add_memo(tiny.project, "Көп", about=first)
    start = text_of(tiny.project, tiny.documents["1"]).index("Карыз көп")
    translate(tiny.project, tiny.documents["1"], (start, start + 9), "en", "Many debts")
    entry = retrieved(tiny.project, Retrieval())[0]
    assert (entry.passage.coding, entry.passage.quote) == (first, "Карыз көп")
    assert (entry.question, entry.guide_question) == ("Карыз барбы?", "Are there debts?")
    assert entry.beside.translation == "Many debts"
    assert (entry.weight, entry.flag, entry.facets) == (70, True, (("Whose", "her own"),))
    assert (entry.noted, entry.absent, entry.group, entry.held) == (True, False, "", False)
    other = retrieved(tiny.project, Retrieval())[2]
    assert (other.question, other.guide_question, other.noted, other.weight) == ("Айтыңыз.", "", False, None)


def test_a_list_gives_by_parts_what_it_gives_as_a_whole(sample):
    found = retrieved(sample, Retrieval(sort=Order.CODE, group=Order.CODER))
    every = found[:]
    assert len(every) == len(found) > 500
    assert found[40:60] == every[40:60]
    assert found[::-7] == every[::-7]
    assert (found[0], found[-1]) == (every[0], every[-1])
    with pytest.raises(IndexError):
        found[len(every)]


KEYS = {
    Order.DOCUMENT: lambda entry: entry.passage.document_name,
    Order.CODE: lambda entry: entry.passage.code_path,
    Order.RESPONDENT: lambda entry: entry.passage.respondent_name,
    Order.CODER: lambda entry: entry.passage.coder_name,
    Order.DATE: lambda entry: entry.day,
    Order.WEIGHT: lambda entry: "No weight",
}


@pytest.mark.parametrize("order", [*Order])
def test_every_group_stands_in_one_piece_under_its_heading(sample, order):
    found = retrieved(sample, Retrieval(group=order, sort=Order.CODE))
    parted = [(heading, [*entries]) for heading, entries in groupby(found[:], lambda entry: entry.group)]
    assert [(group.heading, group.segments) for group in found.groups] == [(name, len(some)) for name, some in parted]
    assert len({name for name, _ in parted}) == len(parted)
    assert sum(group.segments for group in found.groups) == len(found)
    for group, (heading, entries) in zip(found.groups, parted, strict=True):
        assert found[group.first] == entries[0]
        # Where the interviewer's words begin a passage, it stands with the respondent who answers.
        assert {KEYS[order](entry) for entry in entries} - {""} == {heading}
    assert not retrieved(sample, Retrieval()).groups


def test_the_heaviest_come_first_and_those_without_a_weight_last(coded):
    tiny, made = coded
    for coding, weight in ((made[2], 20), (made[3], 90)):
        annotate_coding(tiny.project, coding, weight=weight)
    found = retrieved(tiny.project, Retrieval(sort=Order.WEIGHT))
    assert [entry.weight for entry in found[:]] == [90, 20, None, None]
    headings = [group.heading for group in retrieved(tiny.project, Retrieval(group=Order.WEIGHT)).groups]
    assert headings == ["Weight 90", "Weight 20", "No weight"]


def test_the_days_of_coding_are_both_counted_in(coded):
    tiny, made = coded
    day = 24 * 60 * 60 * 1000
    for number, coding in enumerate(made):
        local = tiny.project.identities.object_id(coding)
        tiny.project.connection.execute(
            "UPDATE step SET time = ?2 WHERE id = (SELECT id >> 20 FROM operation WHERE object = ?1 AND field IS NULL)",
            (local, number * day + day - 1),
        )

    def days(first, last):
        found = retrieved(tiny.project, Retrieval(dates=(first, last), sort=Order.DATE))
        return [entry.day[-2:] for entry in found[:]]

    assert days("", "") == ["01", "02", "03", "04"]
    assert days("1970-01-02", "1970-01-03") == ["02", "03"]
    assert days("1970-01-04", "") == ["04"]
    assert days("", "1970-01-01") == ["01"]
    assert days("1970-01-05", "") == []


def test_the_languages_are_those_of_the_turns_in_which_segments_begin(sample):
    every = retrieved(sample, Retrieval())[:]
    spoken = {}
    for entry in every:
        document = entry.passage.document
        turns = spoken.setdefault(document, turn_languages(sample, document))
        spoken[entry.passage.coding] = turns[entry.passage.turn - 1].language
    for languages in (("ru",), ("ky", "ky-ru")):
        found = retrieved(sample, Retrieval(languages=languages))
        expected = [entry for entry in every if spoken[entry.passage.coding] in languages]
        assert [*found] == expected
        assert 20 < len(expected) < len(every)


def test_words_are_found_as_the_search_finds_them(tiny):
    tiny.code("1", "насыя да бар", "loans", "Айбек")
    for words, there in (("НАСЫЯ  да", True), ("нacыя", True), ("наcыялар", False), ("  ", True)):
        assert bool(len(retrieved(tiny.project, Retrieval(containing=words)))) is there, words


def test_counts_are_of_those_who_say_it_and_fit(coded):
    tiny, _ = coded
    whole = tiny.code("1", "Карыз көп, насыя да бар.\nБ: Менде карыз жок", "debts", "Айбек")
    assert retrieved(tiny.project, Retrieval()).counts == (5, 2, 3)
    asked = Retrieval(respondents=(tiny.people["Бурул"],))
    found = retrieved(tiny.project, replace(asked, group=Order.RESPONDENT))
    assert found.counts == (2, 1, 1)
    assert whole in [entry.passage.coding for entry in found[:]]
    assert [group.heading for group in found.groups] == ["Бурул"]


def test_words_that_may_not_leave_the_team_are_held_back_and_counted(coded):
    tiny, _ = coded
    record_consent(tiny.project, tiny.people["Асел"], ["quote"])
    record_consent(tiny.project, tiny.people["Бурул"], [])
    record_consent(tiny.project, tiny.people["Гүлзат"], ["quote", "publish"])
    asked = Retrieval(documents=(tiny.documents["1"],))
    assert quotes(retrieved(tiny.project, asked)) == ["Карыз көп", "Менде карыз жок"]
    found = retrieved(tiny.project, replace(asked, outgoing=True))
    assert quotes(found) == ["Карыз көп", HELD]
    assert [entry.held for entry in found[:]] == [False, True]
    assert [(note.key, note.values) for note in found.held_back] == [
        ("analysis.note_held_back", {"n": 1, "respondents": 1})
    ]
    table = retrieved_table(tiny.project, replace(asked, outgoing=True))
    place = [column.title for column in table.columns].index("Text")
    assert [row[place].value for row in table.rows] == ["Карыз көп", HELD]
    assert table.notes == ("Quotations held back for lack of consent: 1, of respondents: 1.",)


def test_what_is_kept_from_a_blind_coder_changes_nothing_for_her(coded):
    tiny, _ = coded
    everything = Retrieval(must_not=(tiny.codes["stigma"],), apart=Relation.DOCUMENT)
    keep_blind(tiny.project, (tiny.documents["2"],), tuple(tiny.coders.values()))
    before = retrieved(tiny.project, everything)[:]
    work_as(tiny.project, tiny.coders["Чолпон"])
    hidden = tiny.code("2", "Айтыңыз.\nА: Банкка карызмын", "stigma", "Чолпон")
    work_as(tiny.project, tiny.coders["Айбек"])
    assert retrieved(tiny.project, everything)[:] == before
    alone = retrieved(tiny.project, Retrieval(coder=tiny.coders["Чолпон"]))
    assert hidden not in [entry.passage.coding for entry in alone[:]]


def test_what_was_written_since_is_found_at_once(coded):
    tiny, made = coded
    asked = Retrieval(must=(tiny.codes["debts"],), must_not=(tiny.codes["stigma"],), apart=Relation.ANSWER)
    assert len(retrieved(tiny.project, asked)) == 3
    guide = add_guide(tiny.project, NewGuide("g", questions=(NewQuestion("1", text_en="Tell me."),)))
    link_question(tiny.project, tiny.documents["2"], 0, questions_of(tiny.project, guide)[0].guid)
    assert len(retrieved(tiny.project, asked)) == 2
    annotate_coding(tiny.project, made[0], flag=True)
    assert len(retrieved(tiny.project, replace(asked, flagged=True))) == 1
    uncode(tiny.project, (made[0],))
    assert len(retrieved(tiny.project, replace(asked, flagged=True))) == 0


def test_where_no_question_is_linked_it_is_said_that_no_answers_are_known(coded):
    tiny, _ = coded
    codes = (tiny.codes["debts"], tiny.codes["stigma"])
    (note,) = retrieved(tiny.project, Retrieval(must=codes, beside=Relation.ANSWER)).notes
    assert note.endswith("no answers are known there: 2.")
    assert retrieved(tiny.project, Retrieval(must=codes[:1], beside=Relation.ANSWER)).notes == []


def test_segments_left_out_because_a_value_or_a_speaker_is_unknown_are_counted(coded):
    tiny, _ = coded  # Асел: osh, Бурул: talas, Гүлзат refused, К is linked to nobody
    found = retrieved(tiny.project, Retrieval(values=((tiny.place, ("osh",)),)))
    assert quotes(found) == ["Карыз көп"]
    (note,) = found.notes
    assert note.endswith("is not known: 1.")
    assert retrieved(tiny.project, Retrieval(values=((tiny.place, ("osh",)),), must=(tiny.codes["debts"],))).notes == []


def test_the_context_is_the_turns_around_with_the_place_of_the_passage_in_them(tiny):
    text = text_of(tiny.project, tiny.documents["1"])
    start = text.index("насыя")
    (turn,) = context_of(tiny.project, tiny.documents["1"], start, start + 5)
    assert (turn.number, turn.speaker, turn.asking, turn.words) == (2, "А", False, "Карыз көп, насыя да бар.")
    assert turn.words[turn.first : turn.last] == "насыя"
    assert (turn.respondent, text[turn.start : turn.end]) == (tiny.people["Асел"], turn.words)
    around = context_of(tiny.project, tiny.documents["1"], start, start + 5, 1)
    assert [(one.number, one.asking) for one in around] == [(1, True), (2, False), (3, False)]
    assert all(one.first == one.last for one in (around[0], around[2]))
    across = context_of(tiny.project, tiny.documents["1"], start, text.index("жок"), 9)
    assert [one.words[one.first : one.last] for one in across] == ["", "насыя да бар.", "Менде карыз "]


def test_of_a_text_without_turns_the_lines_around_are_given(tiny):
    text = "Отчёт.\n\nЖенщины вернулись.\nДолги есть."
    document = import_transcript(tiny.project, Transcript("report", text, (), ()))
    (line,) = context_of(tiny.project, document, text.index("вернулись"), text.index("вернулись") + 3)
    assert (line.number, line.speaker, line.words) == (0, "", "Женщины вернулись.")
    assert line.words[line.first : line.last] == "вер"
    lines = context_of(tiny.project, document, text.index("вернулись"), len(text), 1)
    assert [one.words for one in lines] == ["Отчёт.", "Женщины вернулись.", "Долги есть."]
    assert context_of(tiny.project, document, 7, 8) == []


def test_one_sentence_says_what_is_asked_for(sample):
    country = next(found.guid for found in attributes_of(sample) if found.key == "Страна")
    codes = {path.split(" > ")[-1]: code for path, code in _paths(sample).items()}
    asked = Retrieval(
        must=(codes["Gossip and suspicion"], codes["Debts"]),
        must_not=(codes["Shame (feeling)"],),
        beside=Relation.ANSWER,
        apart=Relation.DOCUMENT,
        values=((country, ("Россия", "refused", "")),),
        kinds=("in_depth",),
        weights=(50, 100),
        dates=("2026-01-01", ""),
        absent=False,
    )
    assert told(sample, asked) == (
        "Segments coded “Gossip and suspicion” together with “Debts” (same answer), nowhere “Shame (feeling)” in the"
        " same interview; interviews: in-depth, returned woman; Country: Russia or refused or no data; weight 50–100;"
        " coded since 2026-01-01; absent and denied left out; final coding."
    )
    assert told(sample, Retrieval()) == "All coded segments; final coding."
    some = replace(asked, must=(codes["Debts"],), may=(codes["Loss of status"], codes["Self-stigma"]), must_not=())
    assert told(sample, some).startswith(
        "Segments coded “Debts”, with at least one of “Loss of status”, “Self-stigma” (same answer); "
    )
    for language in LANGUAGES:
        sentence = told(sample, replace(asked, language=language, flagged=True, containing="уят", of_woman=True))
        assert "{" not in sentence
        assert counts_told(retrieved(sample, Retrieval()).counts, language).count(":") == 3


def _paths(sample):
    return {entry.passage.code_path: entry.passage.code for entry in retrieved(sample, Retrieval())[:]}


def test_what_is_no_longer_there_is_said_and_finds_nothing(tiny):
    tiny.code("1", "насыя", "loans", "Айбек")
    gone = new_guid()
    asked = Retrieval(must=(gone,), documents=(gone,), respondents=(gone,), coder=gone, facets=((gone, (gone,)),))
    assert len(retrieved(tiny.project, asked)) == 0
    assert "[no longer in the project]" in told(tiny.project, asked)
    with pytest.raises(UserError, match="no longer in the project"):
        retrieved(tiny.project, Retrieval(values=((gone, ("x",)),)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_a_row_for_each_segment_and_says_what_it_counts(sample, language):
    asked = Retrieval(kinds=("family",), group=Order.RESPONDENT, language=language, outgoing=True)
    found, table = retrieved(sample, asked), retrieved_table(sample, asked)
    titles = [column.title for column in table.columns]
    assert len(titles) == len(set(titles)) == len(table.rows[0])
    assert len(table.rows) == len(found)
    column = titles.index(message("analysis.text", language))
    assert [row[column].value for row in table.rows] == quotes(found)
    assert [row[0].value for row in table.rows] == [entry.group for entry in found[:]]
    assert table.caption == f"{told(sample, asked)} {counts_told(found.counts, language)}"
    assert told(sample, asked) in table.facts.values()
