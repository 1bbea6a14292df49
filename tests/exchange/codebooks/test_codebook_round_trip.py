"""A codebook that goes out and comes back is the same."""

import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qualcode.exchange.codebooks import csv_file, excel_file, yaml_file
from qualcode.exchange.codebooks.checks import one_line, tidy_text
from qualcode.exchange.codebooks.registry import FORMATS, read_codebook, write_codebook
from qualcode.model.codebook import (
    SET_KINDS,
    Codebook,
    CodeEntry,
    FacetEntry,
    FacetValue,
    SetEntry,
    tidied,
)
from qualcode.model.errors import UserError

LANGUAGES = ("ky", "ru", "en")
LETTERS = st.one_of(
    st.sampled_from([*"=+-@'\"\\>;,#:&*!|%{}[] \n\t<абвөүңҮё", ">>", " > ", "null", "yes", "_x000D_", "1-3", "😀"]),
    st.characters(codec="utf-8"),
)
TEXTS = st.lists(LETTERS, min_size=1, max_size=12).map("".join)
NAMES = TEXTS.map(one_line).filter(bool)
LONG_TEXTS = TEXTS.map(tidy_text).filter(bool)
IDS = st.text(string.ascii_letters + string.digits + "_- .ө", min_size=1, max_size=6).map(tidy_text).filter(bool)


def in_languages(texts, at_least=0):
    return st.dictionaries(st.sampled_from(LANGUAGES), texts, min_size=at_least)


@st.composite
def codebooks(draw):
    ids = draw(st.lists(IDS, min_size=1, max_size=7, unique=True))
    codes = [
        CodeEntry(
            id=code_id,
            parent=draw(st.sampled_from(["", *ids[:place]])),
            names=draw(in_languages(NAMES, 1)),
            definitions=draw(in_languages(LONG_TEXTS)),
            when=draw(in_languages(LONG_TEXTS)),
            not_when=draw(in_languages(LONG_TEXTS)),
            examples=draw(in_languages(LONG_TEXTS)),
            colour=draw(st.sampled_from(["", "#00FF7A", "#123456"])),
            active=draw(st.booleans()),
        )
        for place, code_id in enumerate(ids)
    ]
    return tidied(
        Codebook(
            id=draw(IDS),
            version=draw(st.sampled_from(["", "1", "2023-12-01", "1.10", "=1"])),
            codes=tuple(codes),
            facets=draw(facets()),
            sets=draw(sets(ids)),
        )
    )


@st.composite
def facets(draw):
    ids = draw(st.lists(IDS, max_size=2, unique=True))
    return tuple(
        FacetEntry(
            facet_id,
            draw(in_languages(NAMES, 1)),
            tuple(
                FacetValue(value_id, draw(in_languages(NAMES, 1)))
                for value_id in draw(st.lists(IDS, max_size=3, unique=True))
            ),
        )
        for facet_id in ids
    )


@st.composite
def sets(draw, codes):
    return tuple(
        SetEntry(
            set_id,
            draw(st.sampled_from(SET_KINDS)),
            draw(st.booleans()),
            draw(in_languages(NAMES, 1)),
            tuple(draw(st.lists(st.sampled_from(codes), unique=True))),
        )
        for set_id in draw(st.lists(IDS, max_size=3, unique=True))
    )


@pytest.mark.parametrize("ending, module", [("yaml", yaml_file), ("csv", csv_file), ("xlsx", excel_file)])
@given(codebook=codebooks(), language=st.sampled_from(LANGUAGES))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_is_read_again(ending, module, codebook, language, tmp_path):
    path = tmp_path / f"codebook.{ending}"
    module.write(codebook, path, language)
    assert module.read(path) == codebook


def test_the_codebook_of_the_study_survives_every_format(tmp_path):
    study = read_codebook(Path(__file__).parents[3] / "codebooks" / "return_migration.yaml")
    assert len(study.codes) > 80
    for found in FORMATS:
        path = tmp_path / f"study{found.endings[0]}"
        write_codebook(study, path, "ky")
        assert read_codebook(path) == study


def test_an_unknown_ending_names_the_formats(tmp_path):
    with pytest.raises(UserError) as caught:
        read_codebook(tmp_path / "codes.pdf")
    assert ".yaml" in caught.value.text() and "codes.pdf" in caught.value.text("ru")


def test_a_definition_too_long_for_excel_is_refused_with_the_name_of_its_code(tmp_path):
    long = CodeEntry("debts", names={"ru": "Долги"}, definitions={"ru": "д" * 32_768})
    with pytest.raises(UserError) as caught:
        excel_file.write(Codebook("book", codes=(long,)), tmp_path / "book.xlsx")
    assert caught.value.values["code"] == "debts"
    assert not (tmp_path / "book.xlsx").exists()
