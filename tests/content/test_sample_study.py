"""The sample study as a whole: what it must hold, so that it cannot decay."""

import hashlib
import re
import zipfile
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from docx import Document
from nltk.metrics.agreement import AnnotationTask

from qualcode.model.transcript import Role
from tests.sample_files import (
    ACTIVE,
    BOOK,
    DOCUMENTS,
    DOUBLE,
    FILES,
    GUIDES,
    INTERVIEWS,
    MAKER,
    SAMPLE,
    STUDY,
    TRAINING,
    codings_by,
    place,
    respondent_rows,
    span_of,
    transcript,
)

TEXTS = {file: transcript(file).text for file in FILES}
CODED_TWICE = [*TRAINING, *DOUBLE]


def kinds() -> Counter[str]:
    return Counter(told["kind"] for told in DOCUMENTS.values())


def test_returned_women_their_families_and_key_informants_are_heard():
    assert kinds()["in_depth"] >= 9
    assert kinds()["family"] >= 4
    assert kinds()["key_informant"] >= 3
    assert sum(map(len, TEXTS.values())) >= 180_000


def test_the_interviews_stand_alone_in_their_folder():
    assert sorted(path.name for path in INTERVIEWS.iterdir()) == sorted(FILES)


def test_kyrgyz_russian_and_both_at_once_are_spoken():
    told = Counter(document["record"]["language"] for document in DOCUMENTS.values())
    assert told["ky"] >= 7
    assert told["ru"] >= 5
    assert told["ky-ru"] >= 4
    for file, document in DOCUMENTS.items():
        words = re.findall(r"\w+", TEXTS[file].casefold())
        kyrgyz = sum(word in KYRGYZ for word in words) / len(words)
        russian = sum(bool(RUSSIAN.fullmatch(word)) for word in words) / len(words)
        match document["record"]["language"]:
            case "ru":
                assert russian > 0.05, file
                assert kyrgyz < 0.005, file
            case "ky":
                assert russian < 0.0035, file
                assert kyrgyz > 0.05, file
            case _:
                assert russian > 0.004, file
                assert kyrgyz > 0.05, file


KYRGYZ = {"эле", "деп", "бир", "менен", "бар", "жок", "анан", "ал", "мен", "бул", "эмне", "экен", "ушул"}
# Endings of Russian verbs and adjectives that Kyrgyz words do not have: whoever mixes inflects the other language too.
RUSSIAN = re.compile(
    r"\w{2,}(?:ться|ется|ются|лся|лась|лись|ого|ому|ыми|ешь|ает|ают|ила|или|ать|ить|еть|ала|али"
    r"|ный|ная|ное|ные|ую|ский|ение|ция|ость)"
)


def test_files_and_labels_are_as_they_are_in_life():
    assert {told["made_as"]["kind"] for told in DOCUMENTS.values()} == {"word", "text", "table"}
    encodings = {told["made_as"].get("encoding") for told in DOCUMENTS.values()}
    assert encodings >= {"utf-8", "utf-8-sig", "cp1251", "utf-16"}
    assert len({told["labels"]["interviewer"] for told in DOCUMENTS.values()}) >= 8


def test_the_text_files_have_their_encodings():
    for file, told in DOCUMENTS.items():
        if told["made_as"]["kind"] == "text":
            data = (INTERVIEWS / file).read_bytes()
            assert data.decode(told["made_as"]["encoding"]).replace("\r\n", "\n").strip() == MAKER.coded_text(file)
    with pytest.raises(UnicodeDecodeError):
        (INTERVIEWS / "02_gulnara_bishkek.txt").read_bytes().decode("utf-8")


def test_typists_write_as_typists_do():
    kyrgyz = [TEXTS[file] for file in FILES if DOCUMENTS[file]["record"]["language"] == "ky"]
    assert any(not re.search("[өүңӨҮҢ]", text) for text in kyrgyz)
    assert any("ё" not in TEXTS[file] for file in FILES if DOCUMENTS[file]["record"]["language"] == "ru")
    assert sum(bool(re.search("[а-яө][aoecpxy]|[aoecpxy][а-яө]", text)) for text in TEXTS.values()) >= 2
    assert sum('"' in text for text in TEXTS.values()) >= 2
    assert sum("«" in text or "“" in text for text in TEXTS.values()) >= 2


def test_word_files_hold_changes_comments_footnotes_and_a_table():
    with zipfile.ZipFile(INTERVIEWS / "01_aigul_osh.docx") as parts:
        body = parts.read("word/document.xml").decode()
        assert "<w:comment " in parts.read("word/comments.xml").decode()
    assert body.count("<w:ins ") == body.count("<w:del ") == 1
    assert [note.kind for note in transcript("09_zhyldyz_chuy.docx").notes].count("footnote") >= 3
    (table,) = Document(str(INTERVIEWS / "04_meerim_naryn.docx")).tables
    assert len(transcript("04_meerim_naryn.docx").translations) == len(table.rows)


def test_the_files_are_those_that_the_script_writes(tmp_path: Path):
    written = MAKER.write_all(tmp_path)
    assert len(written) > len(FILES)
    for path in written:
        assert parts_of(path) == parts_of(SAMPLE / path.relative_to(tmp_path)), path.name


def parts_of(path: Path) -> dict[str, str]:
    """What a file holds, independent of the compression."""
    if path.suffix == ".txt":
        return {"": hashlib.sha256(path.read_bytes()).hexdigest()}
    with zipfile.ZipFile(path) as parts:
        return {name: hashlib.sha256(parts.read(name)).hexdigest() for name in parts.namelist()}


def test_no_sentence_of_eight_words_stands_in_two_interviews():
    sentences = {
        file: {
            tuple(words)
            for sentence in re.split(r"[.!?…\n]+", text.casefold())
            if len(words := re.findall(r"\w+", sentence)) >= 8
        }
        for file, text in TEXTS.items()
    }
    assert min(len(found) for found in sentences.values()) > 20
    for one, other in combinations(FILES, 2):
        assert sentences[one] & sentences[other] == set(), (one, other)


def test_no_two_openings_are_alike():
    openings = []
    for file in FILES:
        first = next(turn for turn in transcript(file).turns if turn.speaker >= 0)
        openings.append(" ".join(re.findall(r"\w+", TEXTS[file][first.speech : first.end].casefold())[:4]))
    assert [opening for opening, n in Counter(openings).items() if n > 1] == []


def test_every_active_code_below_the_families_is_used():
    families = {code["id"] for code in BOOK["codes"]}
    used = {coding["code"] for document in DOCUMENTS.values() for coding in document["codings"]}
    assert ACTIVE - families - {"who_decided"} - used == set()


def test_every_question_of_the_guides_is_asked_somewhere():
    asked = {link["question"] for told in DOCUMENTS.values() for link in told["questions"]}
    assert {question["id"] for guide in GUIDES.values() for question in guide["questions"]} - asked == set()


def judged(one: str) -> dict[str, dict[str, str]]:
    """Give what each coder judged of each woman."""
    return {
        file: {given["coder"]: given["code"] for given in told["judgements"] if given["set"] == one}
        for file, told in DOCUMENTS.items()
        if told["kind"] == "in_depth"
    }


def test_every_type_of_return_is_judged_and_one_woman_s_is_in_dispute():
    types = judged("return_type")
    seen = {code for by_coder in types.values() for code in by_coder.values()}
    assert seen >= {"achievement", "completion", "setback", "crisis"}
    assert [file[:2] for file, by_coder in types.items() if len(set(by_coder.values())) > 1] == ["03"]


def test_some_women_left_more_than_once():
    assert sum(len(told.get("episodes", [])) > 1 for told in DOCUMENTS.values()) >= 2


def test_three_households_are_heard_from_two_sides():
    interviewed = {person: file for file, told in DOCUMENTS.items() for person in told["respondents"].values()}
    pairs = {
        person: told
        for person, told in STUDY["people"].items()
        if "household" in told and "about" in told and {person, told["about"]} <= set(interviewed)
    }
    assert {told["kinship"] for told in pairs.values()} == {"кайненеси", "күйөөсү", "кызы"}
    assert all(STUDY["people"][told["about"]]["household"] == told["household"] for told in pairs.values())
    family = [told for told in STUDY["people"].values() if told["kind"] == "family"]
    assert all(STUDY["people"][told["about"]]["kind"] == "in_depth" for told in family)


def test_thirty_quotations_are_translated():
    assert sum(len(told["translations"]) for told in DOCUMENTS.values()) >= 30


def test_some_respondents_keep_back_their_words():
    held = [file for file, told in DOCUMENTS.items() if "quote" not in told["consent"]["scopes"]]
    assert 2 <= len(held) <= 5


def test_respondents_are_kept_as_a_team_keeps_them():
    heading, *rows = respondent_rows()
    assert heading[:4] == ("ID", "Псевдоним", "Возраст", "Область")
    assert [row[0] for row in rows] == list(STUDY["people"])
    cells = [cell for row in rows for cell in row]
    assert all(missing in cells for missing in ("-", "нет данных", "отказ"))
    assert {type(row[2]) for row in rows} == {int, str}


def test_the_table_of_respondents_knows_the_day_of_each_interview():
    days = {row[0]: row[-1] for row in respondent_rows()[1:]}
    for told in DOCUMENTS.values():
        for person in told["respondents"].values():
            assert days[person] == f"{told['record']['date']:%d.%m.%Y}", person


# How the coders agree


class Answer(NamedTuple):
    """The span of a document from one question of the guide to the next."""

    file: str
    start: int
    end: int


def answers_of(file: str) -> list[Answer]:
    text = TEXTS[file]
    starts = sorted({place(text, link["turn"]) for link in DOCUMENTS[file]["questions"]})
    return [Answer(file, start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def codes_in(file: str, coder: str, answer: Answer) -> set[str]:
    spans = [(span_of(file, coding), coding["code"]) for coding in codings_by(file)[coder]]
    return {code for (start, end), code in spans if start < answer.end and answer.start < end}


def votes(files: list[str]) -> list[tuple[str, Any, str]]:
    """Give (coder, (answer, code), yes or no) for every code used by anybody in these files."""
    used = {coding["code"] for file in files for coding in DOCUMENTS[file]["codings"]}
    found = []
    for file in files:
        for answer in answers_of(file):
            for coder in codings_by(file):
                there = codes_in(file, coder, answer)
                found += [(coder, (answer, code), "yes" if code in there else "no") for code in sorted(used)]
    return found


@pytest.mark.parametrize("files", [TRAINING, DOUBLE, CODED_TWICE], ids=["training", "double", "both"])
def test_coders_agree_mostly_on_what_an_answer_holds(files: list[str]):
    alpha = AnnotationTask(votes(files)).alpha()
    assert 0.55 <= alpha <= 0.85, alpha


STATUS = {"status_loss"}
STIGMA = {"gossip", "blame_children", "discrimination"}


def differences() -> Counter[str]:
    """Count how the work of two coders on one document differs, coding by coding."""
    found: Counter[str] = Counter()
    for file in CODED_TWICE:
        for one, other in combinations(codings_by(file), 2):
            found += differences_between(file, one, other)
    return found


def differences_between(file: str, one: str, other: str) -> Counter[str]:
    mine, theirs = (
        [(*span_of(file, coding), coding["code"]) for coding in codings_by(file)[who]] for who in (one, other)
    )
    found: Counter[str] = Counter()
    for pairs in (mine, theirs):
        for start, end, _ in pairs:
            found["missed"] += not any(s < end and start < e for s, e, _ in (theirs if pairs is mine else mine))
    for (start, end, code), (s, e, other_code) in ((a, b) for a in mine for b in theirs if a[0] < b[1] and b[0] < a[1]):
        if code == other_code:
            found["boundary"] += (start, end) != (s, e)
        elif (code in STATUS and other_code in STIGMA) or (code in STIGMA and other_code in STATUS):
            found["stigma or status"] += 1
    return found


def test_coders_differ_in_each_way_that_real_coders_do():
    found = differences()
    assert found["boundary"] >= 5
    assert found["missed"] >= 5
    assert found["stigma or status"] >= 5


def test_one_coder_never_uses_a_code_that_the_others_use():
    with_her = [file for file in CODED_TWICE if "nurgul" in codings_by(file)]
    shame = [coding for file in with_her for coding in DOCUMENTS[file]["codings"] if coding["code"] == "shame"]
    assert len(shame) >= 5
    assert {coding["coder"] for coding in shame} <= {"aibek", "cholpon"}


def test_respondents_do_the_talking_in_the_whole_study():
    said = Counter[Role]()
    for file in FILES:
        read = transcript(file)
        for turn in read.turns:
            if turn.speaker >= 0:
                said[read.speakers[turn.speaker].role] += turn.end - turn.speech
    assert said[Role.RESPONDENT] > 3 * said[Role.INTERVIEWER]
