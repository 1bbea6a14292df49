"""Taking in transcripts and correcting their text."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcode.model.errors import UserError
from qualcode.model.transcript import AlignedTranslation, Note, Role
from qualcode.ops.codings import code_span
from qualcode.ops.documents import Person, correct_turn, import_transcript, set_speaker_role
from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.queries.codings import codings_of, quote_of
from qualcode.store.queries.documents import document_of, documents_of, speakers_of, text_of, turns_of_version
from qualcode.store.queries.respondents import respondents_of
from tests.ops.study import LINES, TEXT, Study, make_study, span, transcript


def test_an_imported_transcript_keeps_text_turns_speakers_notes_and_translations(study: Study) -> None:
    fresh = replace(
        transcript(),
        title="Экинчи",
        text=TEXT + "!",
        notes=(Note(0, 3, "кара", "АБ", "comment"),),
        translations=(AlignedTranslation(0, "Как вы приехали?"),),
        translation_language="ru",
    )
    document = import_transcript(study.project, fresh, "family", "02.docx")
    owner = document_of(study.project, document)
    assert (owner.name, owner.kind, owner.source, owner.responsible) == (
        "Экинчи",
        "family",
        "02.docx",
        study.project.me,
    )
    assert text_of(study.project, document) == TEXT + "!"
    found = turns_of_version(study.project, owner.version)
    assert found.turns == fresh.turns
    assert [speaker.role for speaker in speakers_of(study.project, document)] == [s.role for s in fresh.speakers]
    memo = items_of(study.project, "memo")[0]
    assert (memo.values["text"], memo.values["about"]) == ("кара", document)
    assert items_of(study.project, "translation")[0].values["text"] == "Как вы приехали?"


def test_the_same_text_is_not_imported_twice(study: Study) -> None:
    with pytest.raises(UserError, match="already as “01_маек”"):
        import_transcript(study.project, transcript(), source="копия.docx")
    assert len(documents_of(study.project)) == 1


def test_a_corrected_turn_keeps_every_coding_on_its_words(study: Study) -> None:
    before = code_span(study.project, study.document, *span("карызга батып"), study.debts)
    after = code_span(study.project, study.document, *span("ушак кылды"), study.gossip)
    changed = code_span(study.project, study.document, *span("Москвадан"), study.stigma)
    correct_turn(study.project, study.document, 1, "Мен Казандан карызга батып келдим, анан өзүм үйдө калдым.")
    text = text_of(study.project, study.document)
    found = {coding.guid: coding for coding in codings_of(study.project, study.document)}
    assert text[found[before].start : found[before].end] == "карызга батып"
    assert text[found[after].start : found[after].end] == "ушак кылды"
    assert not found[before].check and not found[after].check
    assert text[found[changed].start : found[changed].end] == "Казандан"
    assert found[changed].check and quote_of(study.project, changed) == "Москвадан"
    turns = turns_of_version(study.project, document_of(study.project, study.document).version).turns
    assert [text[turn.speech : turn.end] for turn in turns][2:] == [words for _, words in LINES[2:]]


def test_words_taken_out_leave_an_orphan_with_its_quote(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("Москвадан"), study.debts)
    correct_turn(study.project, study.document, 1, "Мен карызга батып келдим, кейин үйдө калдым.")
    (found,) = codings_of(study.project, study.document)
    assert found.orphan and not found.check
    assert quote_of(study.project, coding) == "Москвадан"


def test_undo_of_a_correction_brings_the_text_back(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("Москвадан"), study.debts)
    correct_turn(study.project, study.document, 1, "Мен башка.")
    undo(study.project)
    assert text_of(study.project, study.document) == TEXT
    (found,) = codings_of(study.project, study.document)
    assert (found.guid, found.start, found.check, found.orphan) == (coding, span("Москвадан")[0], False, False)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.text("абө \n", max_size=20)), max_size=4), st.integers(0, 3))
def test_codings_outside_the_corrected_turns_never_move_off_their_words(
    corrections: list[tuple[int, str]], number: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        study = make_study(Path(folder))
        _check_that_the_coding_stays(study, corrections, number)
        study.project.close()


def _check_that_the_coding_stays(study: Study, corrections: list[tuple[int, str]], number: int) -> None:
    turn = transcript().turns[number]
    coding = code_span(study.project, study.document, turn.speech + 3, turn.end, study.debts)
    (mine,) = [item for item in codings_of(study.project, study.document) if item.guid == coding]
    words = text_of(study.project, study.document)[mine.start : mine.end]
    for other, fresh in corrections:
        if other != number:
            correct_turn(study.project, study.document, other, fresh)
    (found,) = [item for item in codings_of(study.project, study.document) if item.guid == coding]
    assert text_of(study.project, study.document)[found.start : found.end] == words
    assert not found.check and not found.orphan


def test_a_turn_that_is_not_there_is_refused(study: Study) -> None:
    with pytest.raises(UserError, match="has no turn 9"):
        correct_turn(study.project, study.document, 8, "сөз")


def test_correcting_nothing_makes_no_version(study: Study) -> None:
    version = document_of(study.project, study.document).version
    assert correct_turn(study.project, study.document, 0, LINES[0][1]) == version


def test_a_speaker_gets_another_role(study: Study) -> None:
    speaker = speakers_of(study.project, study.document)[2].guid
    set_speaker_role(study.project, speaker, Role.OTHER)
    assert speakers_of(study.project, study.document)[2].role is Role.OTHER


def test_a_file_with_its_speakers_is_one_step(study: Study) -> None:
    fresh = replace(transcript(), text=TEXT + "!")
    known = next(found.guid for found in respondents_of(study.project) if found.name == "Айгүл")
    people = {"Айгүл": Person(known), "Нурлан": Person(new_name="Гүлмира")}
    document = import_transcript(study.project, fresh, "family", people=people)
    linked = {speaker.label: speaker.respondent for speaker in speakers_of(study.project, document)}
    newcomer = next(found for found in respondents_of(study.project) if found.name == "Гүлмира")
    assert linked == {"И": None, "Айгүл": known, "Нурлан": newcomer.guid}
    assert items_of(study.project, "respondent")[-1].values["kind"] == "family"
    undo(study.project)
    assert document not in {found.guid for found in documents_of(study.project)}
    assert "Гүлмира" not in {found.name for found in respondents_of(study.project)}


def test_one_name_for_two_speakers_is_one_new_respondent(study: Study) -> None:
    fresh = replace(transcript(), text=TEXT + "!")
    people = {"Айгүл": Person(new_name="Гүлмира"), "Нурлан": Person(new_name="Гүлмира")}
    before = len(respondents_of(study.project))
    document = import_transcript(study.project, fresh, people=people)
    _, first, second = (speaker.respondent for speaker in speakers_of(study.project, document))
    assert first == second and len(respondents_of(study.project)) == before + 1
