"""Each sample interview by itself: read as the program reads it, with the work of its coders."""

import re
from collections import Counter
from datetime import date

import pytest

from qualcode.model.registry import CONSENT_SCOPES, INTERVIEW_KINDS, MEMO_KINDS
from qualcode.model.transcript import Role
from tests.sample_files import (
    ACTIVE,
    CODERS,
    DOCUMENTS,
    DOUBLE,
    FACETS,
    FILES,
    GUIDES,
    SAMPLE,
    SETS,
    TRAINING,
    codings_by,
    place,
    respondent_rows,
    span_of,
    transcript,
)

LANGUAGES = {"ky", "ru", "ky-ru"}
STATUSES = {"typed", "checked", "pseudonymised", "translated", "released"}
EXCLUSIVE = ("return_type", "decision_maker", "intention")
# Two coders a document get together who drew it; the third of the training round joins them there.
PAIRS = {
    "03": ["aibek", "cholpon"],
    "04": ["cholpon", "nurgul"],
    "08": ["aibek", "nurgul"],
    "09": ["cholpon", "nurgul"],
}

each_interview = pytest.mark.parametrize("file", FILES)


def speech_of(file: str, *roles: Role) -> list[tuple[int, int]]:
    """Give the spans of the words said by speakers of these roles."""
    read = transcript(file)
    return [(t.speech, t.end) for t in read.turns if t.speaker >= 0 and read.speakers[t.speaker].role in roles]


def words_of(file: str, *roles: Role) -> int:
    return sum(end - start for start, end in speech_of(file, *roles))


def inside(span: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in spans)


@each_interview
def test_an_interview_is_long_enough_to_be_worked_with(file: str):
    least = 7_000 if DOCUMENTS[file]["kind"] == "key_informant" else 9_000
    assert least <= len(transcript(file).text) <= 25_000


@each_interview
def test_the_reader_sees_one_interviewer_and_the_respondents_who_are_named(file: str):
    speakers = transcript(file).speakers
    assert [one.role for one in speakers].count(Role.INTERVIEWER) == 1
    told = {one.label for one in speakers if one.role is Role.RESPONDENT}
    assert told == set(DOCUMENTS[file]["respondents"])


@each_interview
def test_the_interviewer_asks_and_the_respondent_does_most_of_the_talking(file: str):
    asked = len(speech_of(file, Role.INTERVIEWER))
    assert asked >= 15
    assert len(speech_of(file, Role.RESPONDENT)) >= 15
    assert words_of(file, Role.RESPONDENT) > 3 * words_of(file, Role.INTERVIEWER) / 2
    assert words_of(file, Role.RESPONDENT) > 3 * len(transcript(file).text) / 5


@each_interview
def test_the_file_says_its_kind_who_answers_for_it_and_whose_words_it_holds(file: str):
    told = DOCUMENTS[file]
    assert told["kind"] in INTERVIEW_KINDS
    assert told["responsible"] in CODERS
    assert set(told["respondents"].values()) <= {row[0] for row in respondent_rows()}


@each_interview
def test_the_record_of_the_interview_is_complete(file: str):
    record = DOCUMENTS[file]["record"]
    assert set(record) == {"date", "place", "minutes", "language", "interviewer", "present", "note", "status"}
    assert isinstance(record["date"], date)
    assert 20 <= record["minutes"] <= 200
    assert record["language"] in LANGUAGES
    assert record["status"] in STATUSES
    assert record["interviewer"] in {"Айбек", "Чолпон", "Нургүл"}
    assert len(record["note"]) > 60


@each_interview
def test_consent_is_recorded_with_its_scopes(file: str):
    consent = DOCUMENTS[file]["consent"]
    assert consent["mode"] in ("oral", "signed")
    assert consent["language"] in ("ky", "ru")
    assert isinstance(consent["date"], date)
    assert set(consent["scopes"]) <= set(CONSENT_SCOPES)
    assert "record" in consent["scopes"]


@each_interview
def test_the_coders_are_those_who_had_to_code_it(file: str):
    counts = {coder: len(codings) for coder, codings in codings_by(file).items()}
    wanted = CODERS if file in TRAINING else PAIRS.get(file[:2]) if file in DOUBLE else [DOCUMENTS[file]["responsible"]]
    assert list(counts) == wanted
    assert all(20 <= n <= 60 for n in counts.values()), counts


@each_interview
def test_every_quote_stands_once_in_the_words_of_the_respondent(file: str):
    text = transcript(file).text
    said = speech_of(file, Role.RESPONDENT)
    for coding in DOCUMENTS[file]["codings"]:
        quote = coding["quote"]
        assert text.count(quote) == 1 or 1 <= coding.get("number", 0) <= text.count(quote), quote
        assert quote == quote.strip(), quote
        assert inside(span_of(file, coding), said), quote


@each_interview
def test_a_quote_begins_and_ends_at_a_word(file: str):
    text = f" {transcript(file).text} "
    for coding in DOCUMENTS[file]["codings"]:
        start, end = span_of(file, coding)
        assert not re.match(r"\w\w", text[start : start + 2]), coding["quote"]
        assert not re.match(r"\w\w", text[end : end + 2]), coding["quote"]


@each_interview
def test_codings_use_active_codes_and_the_facets_of_the_codebook(file: str):
    for coding in DOCUMENTS[file]["codings"]:
        assert coding["code"] in ACTIVE, coding
        assert all(value in FACETS[facet] for facet, value in coding.get("facets", {}).items()), coding
        assert set(coding) <= {"coder", "quote", "code", "facets", "memo", "number"}


@each_interview
def test_a_coder_never_gives_the_same_code_to_the_same_words_twice(file: str):
    keys = Counter((c["coder"], c["code"], c["quote"], c.get("number")) for c in DOCUMENTS[file]["codings"])
    assert [key for key, n in keys.items() if n > 1] == []


@each_interview
def test_nurgul_never_uses_the_code_shame(file: str):
    assert [c for c in DOCUMENTS[file]["codings"] if (c["coder"], c["code"]) == ("nurgul", "shame")] == []


@each_interview
def test_memos_of_codings_and_of_the_document_argue(file: str):
    told = DOCUMENTS[file]
    assert sum("memo" in coding for coding in told["codings"]) >= 2
    assert told["memos"]
    for memo in told["memos"]:
        assert memo["kind"] in MEMO_KINDS
        assert memo["coder"] in CODERS
        assert len(memo["text"]) > 80


@each_interview
def test_questions_of_the_guide_are_asked_in_turns_of_the_interviewer(file: str):
    told = DOCUMENTS[file]
    questions = {question["id"] for question in GUIDES[told["kind"]]["questions"]}
    asked = [link["question"] for link in told["questions"]]
    assert set(asked) <= questions
    assert len(set(asked)) >= 0.6 * len(questions)
    for link in told["questions"]:
        text, turn = transcript(file).text, link["turn"]
        assert text.count(turn) == 1, turn
        at = place(text, turn)
        assert inside((at, at + len(turn)), speech_of(file, Role.INTERVIEWER)), turn


@each_interview
def test_the_questions_are_not_read_from_the_paper(file: str):
    told = DOCUMENTS[file]
    words = {question[language] for question in GUIDES[told["kind"]]["questions"] for language in ("ky", "ru")}
    assert not [question for question in words if question in transcript(file).text]


@each_interview
def test_every_coder_of_a_woman_judges_her_return_with_passages(file: str):
    told = DOCUMENTS[file]
    given = [(one["coder"], one["set"]) for one in told.get("judgements", [])]
    wanted = [(coder, one) for coder in codings_by(file) for one in EXCLUSIVE] if told["kind"] == "in_depth" else []
    assert sorted(given) == sorted(wanted)
    for one in told.get("judgements", []):
        assert one["code"] in SETS[one["set"]]
        assert len(one["note"]) > 30
        mine = {coding["quote"] for coding in codings_by(file)[one["coder"]]}
        for evidence in one["evidence"]:
            assert evidence["stance"] in ("for", "against")
            assert evidence["quote"] in mine, evidence["quote"]
        if one["set"] == "return_type":
            assert any(evidence["stance"] == "for" for evidence in one["evidence"])


@each_interview
def test_a_woman_s_trips_are_told_and_one_is_analysed(file: str):
    told = DOCUMENTS[file]
    trips = told.get("episodes", [])
    assert sum(trip["analysed"] for trip in trips) == (told["kind"] == "in_depth")
    for trip in trips:
        assert re.fullmatch(r"\d{4}(-\d\d)?(-\d\d)?", str(trip["left"]))
        assert str(trip["left"]) < str(trip["returned"])


@each_interview
def test_the_translated_quotations_are_coded_ones(file: str):
    told = DOCUMENTS[file]
    quotes = {coding["quote"] for coding in told["codings"]}
    for one in told["translations"]:
        assert one["quote"] in quotes, one["quote"]
        assert one["language"] in ("ky", "ru", "en")
        assert len(one["text"]) > len(one["quote"]) / 3


@each_interview
def test_the_invented_names_stand_in_the_interview_they_are_listed_for(file: str):
    lines = [line.split("\t") for line in (SAMPLE / "names.txt").read_text(encoding="utf-8").splitlines()[1:]]
    mine = [(name, kind) for name, kind, number in lines if number == file[:2]]
    whole = (SAMPLE / "source" / file).with_suffix(".txt").read_text(encoding="utf-8")
    assert [name for name, kind in mine if kind not in ("translator", "respondent") and name not in whole] == []
    assert mine
