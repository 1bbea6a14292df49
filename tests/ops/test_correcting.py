"""Correcting transcripts in sessions, looking at what is to be checked, going back, joining what was made apart."""

import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span, move_coding
from qualcode.ops.correcting import (
    correct_text,
    go_back_to_version,
    join_texts,
    keep_codings,
    rename_speaker,
)
from qualcode.ops.languages import set_turn_language
from qualcode.ops.memos import add_memo
from qualcode.ops.rivals import rival_sides
from qualcode.ops.translations import translate
from qualcode.ops.undo import undo, undoable_step
from qualcode.ops.units import fix_units
from qualcode.store.check import check_project
from qualcode.store.drafts import Draft, documents_with_drafts, draft_of, keep_draft
from qualcode.store.project import Project
from qualcode.store.queries.checking import to_check
from qualcode.store.queries.codings import codings_of, quote_of
from qualcode.store.queries.documents import (
    current_version,
    rival_texts,
    speakers_of,
    text_of,
    text_of_version,
    turns_of_version,
)
from qualcode.store.queries.guides import units_of
from qualcode.store.queries.languages import language_marks
from qualcode.store.queries.translations import translations_of
from qualcode.store.queries.versions import versions_of_text
from qualcode.store.receive import receive
from qualcode.text.correcting import TextChange
from tests.ops.study import LINES, TEXT, Study, colleague, make_study, span, texts_of

WORDS = TextChange("words", 1, "Мен Казандан карызга батып келдим, кейин үйдө калдым.")


def said(project: Project, document: str) -> list[tuple[str, str]]:
    """Give label and words of each turn."""
    text, version = text_of(project, document), current_version(project, document)
    turns = turns_of_version(project, version)
    labels = {speaker.guid: speaker.label for speaker in speakers_of(project, document)}
    return [(labels[turns.speakers[turn.speaker]], text[turn.speech : turn.end]) for turn in turns.turns]


def quotes(project: Project, document: str) -> dict[str, tuple[str, bool]]:
    text = text_of(project, document)
    return {one.guid: (text[one.start : one.end], one.check) for one in codings_of(project, document)}


def test_a_session_makes_one_version_and_one_step_however_many_changes_it_holds(study: Study) -> None:
    kept = code_span(study.project, study.document, *span("карызга батып"), study.debts)
    changed = code_span(study.project, study.document, *span("Москвадан"), study.debts)
    aigul = speakers_of(study.project, study.document)[1].guid
    changes = [
        WORDS,
        TextChange("split", 1, place=len("Мен Казандан карызга батып келдим,")),
        TextChange("speaker", 3, speaker=aigul),
        TextChange("join", 4),
    ]
    correct_text(study.project, study.document, changes)
    assert said(study.project, study.document) == [
        ("И", "Кандай келдиңиз?"),
        ("Айгүл", "Мен Казандан карызга батып келдим,"),
        ("Айгүл", "кейин үйдө калдым."),
        ("Айгүл", "Биз аны күттүк, балдар да күттү. Ооба, бирок айыл ушак кылды."),
    ]
    assert len(versions_of_text(study.project, study.document)) == 2
    assert quotes(study.project, study.document) == {kept: ("карызга батып", False), changed: ("Казандан", True)}
    undo(study.project)
    assert text_of(study.project, study.document) == TEXT
    assert list(check_project(study.project)) == []


def test_a_coding_over_turns_is_not_to_be_checked_for_other_labels_and_turns(study: Study) -> None:
    long = code_span(study.project, study.document, span("үйдө калдым")[0], span("балдар да")[1], study.debts)
    rename_speaker(study.project, speakers_of(study.project, study.document)[2].guid, "Жолдошу")
    correct_text(study.project, study.document, [TextChange("split", 2, place=len("Биз аны "))])
    quote, check = quotes(study.project, study.document)[long]
    assert quote == "үйдө калдым.\nЖолдошу: Биз аны\nЖолдошу: күттүк, балдар да"
    assert not check
    assert to_check(study.project) == []


def test_a_speaker_with_another_name_has_it_in_the_text_too_unless_told_otherwise(study: Study) -> None:
    aigul, nurlan = speakers_of(study.project, study.document)[1:]
    rename_speaker(study.project, aigul.guid, " Р1 ")
    assert text_of(study.project, study.document) == TEXT.replace("Айгүл:", "Р1:")
    rename_speaker(study.project, nurlan.guid, "Р2", in_text=False)
    assert "Нурлан: Биз" in text_of(study.project, study.document)
    assert [speaker.label for speaker in speakers_of(study.project, study.document)] == ["И", "Р1", "Р2"]
    undo(study.project)
    undo(study.project)
    assert text_of(study.project, study.document) == TEXT
    with pytest.raises(UserError, match="needs a name"):
        rename_speaker(study.project, aigul.guid, " - ")


def test_translations_languages_memos_and_units_follow_a_session(study: Study) -> None:
    turn = turns_of_version(study.project, current_version(study.project, study.document)).turns[3]
    translate(study.project, study.document, (turn.speech, turn.end), "ru", "Да, но село сплетничало.")
    set_turn_language(study.project, study.document, 3, "ky-ru")
    memo = add_memo(study.project, "Күлөт", study.document, span("ушак"))
    fix_units(study.project, study.document)
    before = [[TEXT[slice(*part)] for part in unit] for unit in units_of(study.project, study.document)]
    correct_text(study.project, study.document, [TextChange("split", 1, place=4), TextChange("words", 0, "Кана?")])
    text = text_of(study.project, study.document)
    (found,) = translations_of(study.project, study.document)
    assert text[found.start : found.end] == LINES[3][1] and not found.check
    assert language_marks(study.project, study.document)[4].language == "ky-ru"
    assert study.project.values(memo)["span"][1:] == list(span("ушак"))  # type: ignore[index]
    after = [[text[slice(*part)] for part in unit] for unit in units_of(study.project, study.document)]
    assert after[-1] == before[-1]


def test_changes_that_come_to_nothing_make_no_version(study: Study) -> None:
    version = current_version(study.project, study.document)
    changes = [TextChange("split", 1, place=4), TextChange("join", 2)]
    assert correct_text(study.project, study.document, changes) == version
    assert len(versions_of_text(study.project, study.document)) == 1


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (TextChange("words", 9, "сөз"), "has no turn 10"),
        (TextChange("join", 0), "has no turn 1"),
        (TextChange("speaker", 0, speaker="0" * 32), "no"),
    ],
)
def test_what_is_not_there_is_refused_and_nothing_changes(study: Study, change: TextChange, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        correct_text(study.project, study.document, [WORDS, change])
    assert text_of(study.project, study.document) == TEXT


# What is to be checked -------------------------------------------------------------------------------------------


def test_what_was_changed_is_listed_with_both_wordings_until_it_is_decided(study: Study) -> None:
    changed = code_span(study.project, study.document, *span("Москвадан карызга"), study.debts)
    gone = code_span(study.project, study.document, *span("ушак кылды"), study.gossip)
    code_span(study.project, study.document, *span("балдар"), study.debts)
    correct_text(study.project, study.document, [WORDS, TextChange("words", 3, "Ооба, бирок айыл.")])
    listed = [(one.coding.guid, one.before, one.now) for one in to_check(study.project)]
    assert listed == [(changed, "Москвадан карызга", "Казандан карызга"), (gone, "ушак кылды", "")]
    keep_codings(study.project, [changed])
    assert [one.coding.guid for one in to_check(study.project, study.document)] == [gone]
    assert quote_of(study.project, changed) == "Казандан карызга"
    with pytest.raises(UserError, match="None of the words"):
        keep_codings(study.project, [gone])
    text = text_of(study.project, study.document)
    move_coding(study.project, gone, text.index("айыл"), text.index("айыл") + 4)
    assert to_check(study.project) == []
    undo(study.project)
    assert [one.coding.guid for one in to_check(study.project)] == [gone]


# Versions --------------------------------------------------------------------------------------------------------


def test_an_older_version_is_gone_back_to_with_its_codings(study: Study) -> None:
    first = current_version(study.project, study.document)
    before = code_span(study.project, study.document, *span("ушак кылды"), study.gossip)
    correct_text(study.project, study.document, [WORDS, TextChange("words", 3, "Ооба, бирок айыл.")])
    text = text_of(study.project, study.document)
    since = code_span(study.project, study.document, text.index("батып"), text.index("батып") + 5, study.debts)
    assert quotes(study.project, study.document)[before] == ("", False)
    go_back_to_version(study.project, study.document, first)
    assert text_of(study.project, study.document) == TEXT
    assert quotes(study.project, study.document) == {before: ("ушак кылды", False), since: ("батып", False)}
    assert [version.shown for version in versions_of_text(study.project, study.document)] == [False, False, True]
    assert go_back_to_version(study.project, study.document, first) == current_version(study.project, study.document)
    correct_text(study.project, study.document, [WORDS])
    assert quotes(study.project, study.document)[before] == ("ушак кылды", False)
    assert list(check_project(study.project)) == []


# Rivals ----------------------------------------------------------------------------------------------------------


def apart(study: Study, mine: list[TextChange], theirs: list[TextChange]) -> Project:
    """Correct the text here and at a colleague's; take in what the colleague did."""
    other = colleague(study)
    correct_text(study.project, study.document, mine)
    correct_text(other, study.document, theirs)
    receive(study.project, other.journal.log(), texts_of(other))
    receive(other, study.project.journal.log(), texts_of(study.project))
    return other


def test_corrections_made_apart_are_joined_with_their_codings(study: Study) -> None:
    kept = code_span(study.project, study.document, *span("ушак кылды"), study.gossip)
    other = apart(study, [WORDS], [TextChange("split", 3, place=6), TextChange("words", 0, "Кантип келдиңиз?")])
    hers = code_span(other, study.document, 3, 9, study.debts)
    receive(study.project, other.journal.log(), texts_of(other))
    join_texts(study.project, study.document)
    assert said(study.project, study.document) == [
        ("И", "Кантип келдиңиз?"),
        ("Айгүл", "Мен Казандан карызга батып келдим, кейин үйдө калдым."),
        ("Нурлан", "Биз аны күттүк, балдар да күттү."),
        ("Айгүл", "Ооба,"),
        ("Айгүл", "бирок айыл ушак кылды."),
    ]
    assert rival_texts(study.project) == {}
    assert quotes(study.project, study.document)[kept] == ("ушак кылды", False)
    assert quotes(study.project, study.document)[hers][0] in ("Кантип", "Кандай")
    assert list(check_project(study.project)) == []
    undo(study.project)
    assert len(rival_texts(study.project)[study.document]) == 2
    other.close()


def test_where_both_changed_the_same_words_a_wording_is_asked_for(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("Москвадан"), study.debts)
    other = apart(study, [WORDS], [WORDS._replace(words=WORDS.words.replace("Казандан", "Оштон"))])
    sides = rival_sides(study.project, study.document)
    assert sides is not None
    (clash,) = sides.clashes
    assert clash.old == "Москвадан" and {clash.first, clash.second} == {"Казандан", "Оштон"}
    with pytest.raises(UserError, match="same words"):
        join_texts(study.project, study.document)
    join_texts(study.project, study.document, ["Ошко"])
    assert "Мен Ошко карызга" in text_of(study.project, study.document)
    assert quotes(study.project, study.document) == {coding: ("Ошко", True)}
    with pytest.raises(UserError, match="nothing to join"):
        join_texts(study.project, study.document)
    other.close()


def test_two_who_join_alike_make_the_very_same_version(study: Study) -> None:
    other = apart(study, [WORDS], [TextChange("words", 3, "Ооба, айыл ушак кылды.")])
    assert join_texts(study.project, study.document) == join_texts(other, study.document)
    receive(study.project, other.journal.log(), texts_of(other))
    assert rival_texts(study.project) == {}
    assert list(check_project(study.project)) == []
    other.close()


# Unfinished ------------------------------------------------------------------------------------------------------


def test_what_is_not_finished_is_kept_for_its_coder_and_dropped_when_it_is(study: Study) -> None:
    draft = Draft(study.document, current_version(study.project, study.document), [list(WORDS)])
    keep_draft(study.project, draft)
    assert draft_of(study.project, study.document) == draft
    study.project.me, me = study.other_coder, study.project.me
    assert documents_with_drafts(study.project) == []
    study.project.me = me
    assert documents_with_drafts(study.project) == [study.document]
    correct_text(study.project, study.document, [TextChange(*change) for change in draft.changes])  # type: ignore[misc]
    assert draft_of(study.project, study.document) is None
    step = undoable_step(study.project)
    assert step is not None and step.verb == "correct_text"


# Laws ------------------------------------------------------------------------------------------------------------

SOME = "мен ооба эми ө, 😀 карызга бирок".split()  # noqa: SIM905
sessions = st.lists(
    st.tuples(st.sampled_from(["words", "split", "join", "speaker"]), st.integers(0, 9), st.integers(0, 2**16)),
    max_size=5,
)


def changes_from(project: Project, document: str, drawn: list[tuple[str, int, int]]) -> list[TextChange]:
    """Make changes that are possible; "words" puts another word in place of one, so that the others stay."""
    from qualcode.ops.correcting import corrected_text

    version, made = current_version(project, document), []  # type: str, list[TextChange]
    speakers = speakers_of(project, document)
    for kind, number, seed in drawn:
        state = corrected_text(project, document, version, made)
        turn = number % len(state.turns)
        if kind == "words":
            words = state.speech(turn).split(" ")
            words[seed % len(words)] = SOME[seed % len(SOME)]
            made.append(TextChange("words", turn, " ".join(words)))
        elif kind == "split":
            made.append(TextChange("split", turn, place=seed % (len(state.speech(turn)) + 1)))
        elif kind == "speaker":
            made.append(TextChange("speaker", turn, speaker=speakers[seed % len(speakers)].guid))
        elif turn:
            made.append(TextChange("join", turn))
    return made


def code_each_word(study: Study) -> dict[str, str]:
    """Code each word; give the words by coding."""
    found = {}
    for turn in turns_of_version(study.project, current_version(study.project, study.document)).turns:
        place = turn.speech
        for word in TEXT[turn.speech : turn.end].split(" "):
            found[code_span(study.project, study.document, place, place + len(word), study.debts)] = word
            place += len(word) + 1
    return found


@settings(max_examples=40, deadline=None)
@given(st.lists(sessions, max_size=3))
def test_sessions_keep_the_quote_of_every_coding_that_they_did_not_touch(
    drawn: list[list[tuple[str, int, int]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        study = make_study(Path(folder))
        before = code_each_word(study)
        typed = 0
        for session in drawn:
            changes = changes_from(study.project, study.document, session)
            splits = sum(change.kind == "split" for change in changes)
            typed += sum(change.kind == "words" for change in changes) + splits
            correct_text(study.project, study.document, changes)
        text = text_of(study.project, study.document)
        touched = 0
        for one in codings_of(study.project, study.document):
            if one.check or one.orphan:
                touched += 1
            else:
                assert text[one.start : one.end] == before[one.guid]
        assert touched <= typed
        assert list(check_project(study.project)) == []
        study.project.close()


@settings(max_examples=30, deadline=None)
@given(sessions, sessions, st.sampled_from(["", "жаңы", "эки сөз"]))
def test_joining_in_either_order_gives_the_same_text_turns_and_codings(
    mine: list[tuple[str, int, int]], theirs: list[tuple[str, int, int]], wording: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        study = make_study(Path(folder))
        code_each_word(study)
        made = [changes_from(study.project, study.document, drawn) for drawn in (mine, theirs)]
        other = apart(study, *made)
        if study.document in rival_texts(study.project):
            results = []
            for project in (study.project, other):
                sides = rival_sides(project, study.document)
                assert sides is not None
                wordings = list(itertools.islice(itertools.repeat(wording), len(sides.clashes)))
                version = join_texts(project, study.document, wordings)
                turns = turns_of_version(project, version)
                found = [(one.guid, one.start, one.end, one.check) for one in codings_of(project, study.document)]
                results.append((version, text_of(project, study.document), turns, sorted(found)))
                assert_turns_hold_the_text(text_of(project, study.document), turns)
                assert list(check_project(project)) == []
            assert results[0] == results[1]
        other.close()
        study.project.close()


def assert_turns_hold_the_text(text: str, turns: object) -> None:
    place = 0
    for turn in turns.turns:  # type: ignore[attr-defined]
        assert place <= turn.start <= turn.speech <= turn.end
        assert not text[place : turn.start].strip()
        place = turn.end
    assert not text[place:].strip()


def test_going_back_brings_back_who_spoke_where_the_letters_are_the_same(study: Study) -> None:
    first = current_version(study.project, study.document)
    aigul, nurlan = speakers_of(study.project, study.document)[1:]
    rename_speaker(study.project, nurlan.guid, "Айгүл", in_text=False)
    correct_text(study.project, study.document, [TextChange("words", 2, "Күттүк.")])
    before = turns_of_version(study.project, current_version(study.project, study.document))
    second = current_version(study.project, study.document)
    state = TextChange("speaker", 1, speaker=nurlan.guid)
    correct_text(study.project, study.document, [state])
    assert text_of(study.project, study.document) == text_of_version(study.project, second)
    go_back_to_version(study.project, study.document, second)
    assert said(study.project, study.document)[1] == (
        aigul.label,
        "Мен Москвадан карызга батып келдим, кейин үйдө калдым.",
    )
    after = turns_of_version(study.project, current_version(study.project, study.document))
    assert [after.speakers[one.speaker] for one in after.turns] == [
        before.speakers[one.speaker] for one in before.turns
    ]
    assert first != current_version(study.project, study.document)
