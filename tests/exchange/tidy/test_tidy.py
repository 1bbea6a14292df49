"""Tidy files: recounted in plain Python, read again by csv and pandas, hostile texts, consent."""

import csv
import re
from collections import defaultdict

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.analysis.query import Query
from qualcode.exchange.tidy.files import labels_beside, write_tidy
from qualcode.exchange.tidy.long_file import long_file
from qualcode.exchange.tidy.variables import LONGEST, Names
from qualcode.exchange.tidy.wide_file import wide_file
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_attribute, set_value
from qualcode.ops.codebook import add_code
from qualcode.ops.consents import record_consent
from qualcode.ops.documents import import_transcript
from tests.analysis.conftest import transcript
from tests.analysis.recount import NAMES, PSEUDONYMS, final

ALL: tuple[str, ...] = ()


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def written(tidy, path, language="en", guard=True):
    write_tidy(tidy, path, language, guard)
    return read(path)


def test_of_the_sample_the_wide_file_is_as_recounted(sample, tmp_path):
    rows = written(wide_file(sample, Query(language="en")), tmp_path / "a.csv")
    labels = {row["variable"]: row["label"].split(" > ")[-1] for row in read(tmp_path / "a_labels.csv") if row["label"]}
    said, codes = defaultdict(set), {name: code for code, name in NAMES["en"].items()}
    for told in final(("in_depth",)):
        said[PSEUDONYMS[told.person]].update(told.line)
    columns = [name for name in rows[0] if name.startswith("c_")]
    assert len(rows) == 10
    assert len(columns) > 60
    for row in rows:
        for name in columns:
            assert (row[name] == "1") == (codes[labels[name]] in said[row["respondent"]]), (row["respondent"], name)


def test_of_the_sample_the_long_file_has_every_coding_once(sample, tmp_path):
    rows = written(long_file(sample, Query(kinds=ALL, language="en")), tmp_path / "a.csv")
    told = final(absent=True)
    assert len(rows) == len(told)
    assert sum(row["absent"] == "1" for row in rows) == sum(one.absent for one in told)
    found = sorted((row["code"].split(" > ")[-1], int(row["start"]), int(row["end"])) for row in rows)
    assert found == sorted((NAMES["en"][one.line[-1]], one.start, one.end) for one in told)
    assert {row["a_age"] for row in rows if row["respondent"] == "Айгүл"} == {"38"}
    assert any(row["words"] == "[held back: consent]" for row in rows)


def test_pandas_reads_numbers_as_numbers_and_not_asked_as_missing(sample, tmp_path):
    write_tidy(wide_file(sample, Query(language="ky")), tmp_path / "a.csv", "ky")
    table = pandas.read_csv(tmp_path / "a.csv")
    assert table["a_age"].dtype.kind in "if"
    codes = [name for name in table.columns if name.startswith("c_")]
    assert set(pandas.unique(table[codes].to_numpy().ravel())) - {1, 0, -1, -9} in (set(), {None}) or table[
        codes
    ].isna().any(axis=None)


@pytest.fixture
def coded(tiny):
    tiny.code("1", "Карыз көп", "debts")
    tiny.code("1", "Менде карыз жок", "loans", presence="denied")
    tiny.code("2", "Ушак да көп", "stigma", "Чолпон")
    return tiny


def test_without_a_guide_what_is_not_said_is_0_and_the_labels_say_so(coded, tmp_path):
    rows = written(wide_file(coded.project, Query(kinds=ALL, language="ru")), tmp_path / "a.csv", "ru")
    assert [(row["respondent"], row["c_dolgi"], row["c_kredity"], row["c_stigma"]) for row in rows] == [
        ("Респондент 1", "1", "0", "0"), ("Респондент 2", "-1", "-1", "0"), ("Респондент 3", "0", "0", "1"),
    ]  # fmt: skip
    told = read(tmp_path / "a_labels.csv")
    assert [(row["значение"], row["что значит"]) for row in told if row["переменная"] == "c_stigma"][1:] == [
        ("1", "сказано"), ("0", "не сказано (спрашивали ли, не известно)"),
        ("-1", "сказано «нет» (отсутствует или отрицается)"),
    ]  # fmt: skip
    assert any("гайда" in row["подпись"] for row in told)


def test_reasons_for_missing_values_are_numbers_with_labels_and_no_data_is_empty(coded, tmp_path):
    rows = written(wide_file(coded.project, Query(kinds=ALL, language="ru")), tmp_path / "a.csv", "ru")
    assert [row["a_oblast"] for row in rows] == ["Ош", "Талас", "-98"]
    told = read(tmp_path / "a_labels.csv")
    assert ("-98", "отказ") in [(row["значение"], row["что значит"]) for row in told]


def test_a_multiple_choice_is_a_column_for_each_option_or_one_text(coded, tmp_path):
    options = (NewOption("food", {"en": "Food"}), NewOption("debt", {"en": "Debt"}))
    spent = add_attribute(coded.project, NewAttribute("spent", "multiple", {"en": "Spent"}, options))
    set_value(coded.project, spent, coded.people["Асел"], ["food", "debt"])
    set_value(coded.project, spent, coded.people["Бурул"], ["debt"])
    wide = written(wide_file(coded.project, Query(kinds=ALL)), tmp_path / "a.csv")
    assert [(row["a_spent_food"], row["a_spent_debt"]) for row in wide] == [("1", "1"), ("0", "1"), ("", "")]
    long = written(long_file(coded.project, Query(kinds=ALL)), tmp_path / "b.csv")
    assert long[0]["a_spent"] == "Food; Debt"


HOSTILE = ("=1+1", "+7 700", "-5 сом", "@SUM(A1)", '"кавычка", үтүр; «Ө ө Ү ү Ң ң»', "x" * 40_000)


@pytest.mark.parametrize("guard", [True, False])
def test_hostile_texts_come_back_as_they_were_with_an_apostrophe_only_where_it_is_wanted(tiny, tmp_path, guard):
    turns = [line for text in HOSTILE for line in ("И: Айтыңыз.", f"А: {text}")]
    tiny.documents["h"] = import_transcript(tiny.project, transcript("h", turns), "in_depth")
    tiny.link("h", "А", "Асел")
    for text in HOSTILE:
        tiny.code("h", text, "debts")
    rows = written(long_file(tiny.project, Query(kinds=ALL)), tmp_path / "a.csv", guard=guard)
    dangerous = HOSTILE[:4]
    expected = [f"'{text}" if guard and text in dangerous else text for text in HOSTILE]
    assert [row["words"] for row in rows] == expected


def test_what_may_not_be_quoted_is_held_back_and_counted(coded, tmp_path):
    record_consent(coded.project, coded.people["Асел"], date="2026-01-01", scopes=["record"])
    rows = written(long_file(coded.project, Query(kinds=ALL)), tmp_path / "a.csv")
    assert [row["words"] for row in rows if row["respondent"] == "Respondent 1"] == ["[held back: consent]"]
    assert any("held back" in row["label"] for row in read(tmp_path / "a_labels.csv"))
    assert "Карыз көп" not in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_300_codes_with_equal_beginnings_have_names_of_their_own(tiny, tmp_path):
    for n in range(300):
        add_code(tiny.project, {"en": f"The same very long beginning of a code, number {n}"})
    tidy = wide_file(tiny.project, Query(kinds=ALL))
    names = [variable.name for variable in tidy.variables]
    assert len({name.lower() for name in names}) == len(names) > 300
    assert all(re.fullmatch(r"[a-z][a-z0-9_]{0,31}", name) for name in names)


@given(st.lists(st.text(max_size=50), max_size=60))
def test_names_are_short_unlike_and_of_allowed_letters(words):
    names = Names()
    found = [names.of(one, "c") for one in words]
    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"c_[a-z0-9_]+", name) and len(name) <= LONGEST for name in found)


def test_the_same_project_gives_the_same_bytes(coded, tmp_path):
    for name in ("a.csv", "b.csv"):
        write_tidy(long_file(coded.project, Query(kinds=ALL)), tmp_path / name, "en")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_a_place_that_cannot_be_written_to_is_told(coded, tmp_path):
    with pytest.raises(UserError):
        write_tidy(long_file(coded.project, Query()), tmp_path / "nowhere" / "a.csv", "en")
    assert labels_beside(tmp_path / "a.csv").name == "a_labels.csv"
