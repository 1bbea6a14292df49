"""The sample study: lengths, encodings, labels, quotes of the codings, nothing told twice."""

import hashlib
import importlib.util
import re
import zipfile
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import Any

import openpyxl
import pytest
import yaml
from docx import Document

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_transcripts"
INTERVIEWS = SAMPLE / "interviews"
LABELS = {
    "01_aigul_osh.docx": ("И: ", "Р: "),
    "02_gulnara_bishkek.txt": ("Интервьюер: ", "Гульнара: "),
    "03_nazira_batken.docx": (" — Интервьюер] ", " — Назира] "),
    "04_meerim_naryn.docx": ("Суроо: ", "Жооп: "),
    "05_asel_husband_talas.txt": ("Инт.: ", "Респ.: "),
}
FILES = sorted(LABELS)


def load_maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_files", SAMPLE / "make_files.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MAKER = load_maker()
TEXTS = {name: MAKER.coded_text(name) for name in FILES}
CODINGS: dict[str, Any] = yaml.safe_load((SAMPLE / "codings.yaml").read_text(encoding="utf-8"))
DOCUMENTS = {document["file"]: document for document in CODINGS["documents"]}
BOOK = yaml.safe_load((ROOT / "codebooks" / "return_migration.yaml").read_text(encoding="utf-8"))


def code_states(codes: list[dict[str, Any]]) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for code in codes:
        found |= {code["id"]: code["active"]} | code_states(code.get("codes", []))
    return found


ACTIVE = {name for name, active in code_states(BOOK["codes"]).items() if active}


def respondent_rows() -> list[tuple[Any, ...]]:
    sheet = openpyxl.load_workbook(SAMPLE / "respondents.xlsx").worksheets[0]
    return list(sheet.iter_rows(values_only=True))


def test_the_interviews_are_the_five_and_stand_alone_in_their_folder():
    assert sorted(path.name for path in INTERVIEWS.iterdir()) == FILES


def test_the_files_are_those_that_the_script_writes(tmp_path: Path):
    written = MAKER.write_all(tmp_path)
    assert len(written) == len(FILES) + 1
    for path in written:
        assert parts_of(path) == parts_of(SAMPLE / path.relative_to(tmp_path)), path.name


def parts_of(path: Path) -> dict[str, str]:
    """What a file holds, independent of the compression."""
    if path.suffix == ".txt":
        return {"": hashlib.sha256(path.read_bytes()).hexdigest()}
    with zipfile.ZipFile(path) as parts:
        return {name: hashlib.sha256(parts.read(name)).hexdigest() for name in parts.namelist()}


@pytest.mark.parametrize("name", FILES)
def test_an_interview_is_long_enough_to_be_worked_with(name: str):
    assert 7_000 <= len(TEXTS[name]) <= 12_000


@pytest.mark.parametrize("name", FILES)
def test_every_paragraph_with_a_label_is_a_turn_of_one_of_two_speakers(name: str):
    interviewer, respondent = LABELS[name]
    lines = TEXTS[name].split("\n")
    asked, said = (sum(label in line[:30] for line in lines) for label in (interviewer, respondent))
    assert asked >= 15
    assert said >= 15
    assert sum(len(line) for line in lines if respondent in line[:30]) > 3 * len(TEXTS[name]) / 5


def test_the_text_files_have_their_encodings():
    russian = (INTERVIEWS / "02_gulnara_bishkek.txt").read_bytes()
    assert russian.decode("cp1251").replace("\r\n", "\n").rstrip("\n") == TEXTS["02_gulnara_bishkek.txt"]
    with pytest.raises(UnicodeDecodeError):
        russian.decode("utf-8")
    kyrgyz = (INTERVIEWS / "05_asel_husband_talas.txt").read_bytes()
    assert kyrgyz.startswith(b"\xef\xbb\xbf")
    assert kyrgyz.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n") == TEXTS["05_asel_husband_talas.txt"]


def test_a_typist_left_out_kyrgyz_letters_in_a_part_of_one_file():
    lines = [line for line in TEXTS["05_asel_husband_talas.txt"].split("\n") if len(line) > 200]
    without = [line for line in lines if not re.search("[өүңӨҮҢ]", line)]
    assert 5 <= len(without) < len(lines)


def test_the_word_files_hold_a_change_a_comment_and_a_table():
    with zipfile.ZipFile(INTERVIEWS / "01_aigul_osh.docx") as parts:
        body = parts.read("word/document.xml").decode()
        assert "<w:comment " in parts.read("word/comments.xml").decode()
    assert body.count("<w:ins ") == body.count("<w:del ") == 1
    assert "Ош базарында" in body
    assert "Ош базарында" not in TEXTS["01_aigul_osh.docx"]
    (table,) = Document(str(INTERVIEWS / "04_meerim_naryn.docx")).tables
    originals = [row.cells[0].text for row in table.rows]
    assert "\n".join(originals) == TEXTS["04_meerim_naryn.docx"]
    assert all(re.search("[А-я]", row.cells[1].text) for row in table.rows)


def test_word_paragraphs_are_the_coded_text():
    paragraphs = [p.text for p in Document(str(INTERVIEWS / "03_nazira_batken.docx")).paragraphs]
    assert "\n".join(paragraphs) == TEXTS["03_nazira_batken.docx"]


def test_time_stamps_run_forward():
    stamps = re.findall(r"^\[(\d):(\d\d):(\d\d)", TEXTS["03_nazira_batken.docx"], re.MULTILINE)
    seconds = [3600 * int(h) + 60 * int(m) + int(s) for h, m, s in stamps]
    assert len(seconds) > 30
    assert seconds == sorted(seconds)


def test_no_sentence_of_eight_words_stands_in_two_interviews():
    sentences = {
        name: {
            tuple(words)
            for sentence in re.split(r"[.!?…\n]+", text.casefold())
            if len(words := re.findall(r"\w+", sentence)) >= 8
        }
        for name, text in TEXTS.items()
    }
    assert min(len(found) for found in sentences.values()) > 20
    for one, other in combinations(FILES, 2):
        assert sentences[one] & sentences[other] == set(), (one, other)


def test_no_two_openings_are_alike():
    assert len({TEXTS[name].split("\n")[1][:40] for name in FILES}) == len(FILES)


def test_each_document_says_its_kind_who_answers_for_it_and_whose_words_it_holds():
    coders = {coder["id"] for coder in CODINGS["coders"]}
    ids = {row[0] for row in respondent_rows()}
    assert sorted(DOCUMENTS) == FILES
    for name, document in DOCUMENTS.items():
        assert document["kind"] in {"in_depth", "family", "key_informant"}
        assert document["responsible"] in coders
        assert set(document["respondents"].values()) <= ids
        assert all(label in TEXTS[name] for label in document["respondents"])


@pytest.mark.parametrize("name", FILES)
def test_every_quote_is_found_in_the_words_of_the_respondent(name: str):
    text = TEXTS[name]
    interviewer = LABELS[name][0]
    for coding in DOCUMENTS[name]["codings"]:
        quote = coding["quote"]
        times = text.count(quote)
        assert times == 1 or 1 <= coding.get("number", 0) <= times, quote
        assert quote == quote.strip(), quote
        assert "\n" not in quote, quote
        start = text.index(quote)
        line = text[text.rfind("\n", 0, start) + 1 : start + len(quote)]
        assert interviewer not in line[:40], quote


@pytest.mark.parametrize("name", FILES)
def test_a_quote_begins_and_ends_at_a_word(name: str):
    text = f" {TEXTS[name]} "
    for coding in DOCUMENTS[name]["codings"]:
        quote = coding["quote"]
        at = text.index(quote)
        assert not re.match(r"\w\w", text[at - 1 : at + 1]), quote
        assert not re.match(r"\w\w", text[at + len(quote) - 1 : at + len(quote) + 1]), quote


def test_codings_use_active_codes_and_facets_of_the_codebook():
    facets = {facet["id"]: {value["id"] for value in facet["values"]} for facet in BOOK["facets"]}
    for document in DOCUMENTS.values():
        for coding in document["codings"]:
            assert coding["code"] in ACTIVE, coding
            assert all(value in facets[facet] for facet, value in coding.get("facets", {}).items()), coding
            assert set(coding) <= {"coder", "quote", "code", "facets", "memo", "number"}


def test_every_active_code_below_the_families_is_used():
    families = {code["id"] for code in BOOK["codes"]}
    parents = {"who_decided"}
    used = {coding["code"] for document in DOCUMENTS.values() for coding in document["codings"]}
    assert ACTIVE - families - parents - used == set()


def test_two_interviews_are_coded_twice_and_the_others_by_their_coder():
    for name, document in DOCUMENTS.items():
        counts = {coder["id"]: 0 for coder in CODINGS["coders"]}
        for coding in document["codings"]:
            counts[coding["coder"]] += 1
        twice = name[:2] in {"01", "03"}
        worked = [coder for coder, n in counts.items() if n]
        assert worked == (["aibek", "cholpon"] if twice else [document["responsible"]])
        assert all(20 <= counts[coder] <= 35 for coder in worked), (name, counts)


@pytest.mark.parametrize("name", ["01_aigul_osh.docx", "03_nazira_batken.docx"])
def test_two_coders_agree_mostly_and_differ_somewhere(name: str):
    sets: dict[str, set[tuple[str, str]]] = {"aibek": set(), "cholpon": set()}
    for coding in DOCUMENTS[name]["codings"]:
        sets[coding["coder"]].add((coding["code"], coding["quote"]))
    both = sets["aibek"] & sets["cholpon"]
    assert len(both) >= 15
    assert sets["aibek"] - both
    assert sets["cholpon"] - both


def test_a_coder_never_gives_the_same_code_to_the_same_words_twice():
    for document in DOCUMENTS.values():
        keys = [(c["coder"], c["code"], c["quote"]) for c in document["codings"]]
        assert len(keys) == len(set(keys)), document["file"]


def test_each_woman_s_return_is_argued_by_passages():
    types = {"achievement", "completion", "setback", "crisis", "mixed_return"}
    seen = set()
    for document in DOCUMENTS.values():
        found = {coding["code"] for coding in document["codings"]} & types
        assert found, document["file"]
        seen |= found
    assert seen == types


def test_respondents_are_kept_as_a_team_keeps_them():
    heading, *rows = respondent_rows()
    assert heading[:4] == ("ID", "Псевдоним", "Возраст", "Область")
    assert len(rows) >= 10
    assert [row[0] for row in rows] == [f"R{n:02}" for n in range(1, len(rows) + 1)]
    cells = [cell for row in rows for cell in row]
    assert all(missing in cells for missing in ("-", "нет данных", "отказ"))
    assert "1-3" in cells
    assert {type(row[2]) for row in rows} == {int, str}


def test_the_invented_names_stand_in_the_interviews_they_are_listed_for():
    lines = (SAMPLE / "names.txt").read_text(encoding="utf-8").splitlines()[1:]
    for line in lines:
        name, kind, files = line.split("\t")
        if kind != "translator":
            (file,) = [f for f in FILES if f.startswith(files)]
            whole = "\n".join(MAKER.source_lines(file))
            assert name in whole or kind == "respondent", line
