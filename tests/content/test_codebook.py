"""The codebook of the study: whole in three languages, consistent, typed in the right alphabet."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

FILE = Path(__file__).parents[2] / "codebooks" / "return_migration.yaml"
BOOK: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
LANGUAGES = {"ky", "ru", "en"}
TEXTS = ("name", "definition", "when", "not_when", "example")
KEYS = {"id", "colour", "active", "codes", *TEXTS}
CONFUSABLE = (
    "permit_expired",
    "completion",
    "documents_rights",
    "asked_back",
    "care_need",
    "children_wellbeing",
    "norm_pressure",
    "control_after_return",
    "shame",
    "self_stigma",
    "gossip",
    "discrimination",
    "status_loss",
    "prestige",
    "deskilling",
    "separation",
    "estrangement_spouse",
    "estrangement_children",
    "material_support",
    "remittances",
)


def walk(codes: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for code in codes:
        yield code
        yield from walk(code.get("codes", []))


CODES = list(walk(BOOK["codes"]))
BY_ID = {code["id"]: code for code in CODES}


def every_text() -> Iterator[tuple[str, str, str]]:
    for thing in (*CODES, *BOOK["sets"], *BOOK["facets"], *(v for f in BOOK["facets"] for v in f["values"])):
        for field in TEXTS:
            for language, text in thing.get(field, {}).items():
                yield f"{thing['id']}.{field}", language, text


def test_ids_are_ascii_snake_case_and_unique_in_the_file():
    ids = [thing["id"] for thing in (*CODES, *BOOK["sets"], *BOOK["facets"])]
    assert [name for name, n in Counter(ids).items() if n > 1] == []
    values = [v["id"] for f in BOOK["facets"] for v in f["values"]]
    assert [name for name in ids + values if not re.fullmatch(r"[a-z][a-z0-9_]*", name)] == []


def test_every_code_has_a_name_a_definition_a_colour_and_says_whether_it_is_active():
    for code in CODES:
        assert set(code) >= {"id", "name", "definition", "colour", "active"}, code["id"]
        assert set(code) <= KEYS, code["id"]
        assert isinstance(code["active"], bool), code["id"]


def test_every_text_stands_in_three_languages():
    for thing in (*CODES, *BOOK["sets"], *BOOK["facets"], *(v for f in BOOK["facets"] for v in f["values"])):
        for field in TEXTS:
            if field in thing:
                assert set(thing[field]) == LANGUAGES, (thing["id"], field)
    assert [where for where in every_text() if not isinstance(where[2], str) or not where[2].strip()] == []


def test_the_codes_that_get_confused_say_when_not_to_use_them():
    assert [name for name in CONFUSABLE if "not_when" not in BY_ID[name]] == []


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_a_rule_that_names_another_code_names_it_as_the_codebook_does(language: str):
    names = tuple(code["name"][language].strip("«") for code in CODES)
    strangers = []
    for code in CODES:
        rule = code.get("not_when", {}).get(language, "")
        quoted = re.findall(r'"([^"]+)"' if language == "en" else r"«([^«»]+)»", rule)
        strangers += [(code["id"], q) for q in quoted if not any(name.startswith(q) for name in names)]
    assert strangers == []


def test_names_are_unique_among_siblings():
    for siblings in (BOOK["codes"], *(code["codes"] for code in CODES if "codes" in code)):
        for language in LANGUAGES:
            names = Counter(code["name"][language].casefold() for code in siblings)
            assert [name for name, n in names.items() if n > 1] == []


def test_sets_hold_codes_that_exist_and_say_what_they_are():
    for group in BOOK["sets"]:
        assert group["kind"] in {"family", "research_question", "other"}, group["id"]
        assert isinstance(group["exclusive"], bool), group["id"]
        assert len(group["codes"]) == len(set(group["codes"])) > 0, group["id"]
        assert [name for name in group["codes"] if name not in BY_ID] == [], group["id"]


def test_the_type_of_return_is_an_exclusive_set_of_four_and_the_undecidable():
    (group,) = [g for g in BOOK["sets"] if g["id"] == "return_type"]
    assert group["exclusive"]
    assert group["codes"] == ["achievement", "completion", "setback", "crisis", "mixed_return"]


def test_the_eight_research_questions_and_the_three_dimensions_are_sets():
    names = {group["id"] for group in BOOK["sets"]}
    assert {f"rq{n}" for n in range(8)} | {"iom_economic", "iom_social", "iom_psychosocial"} <= names


def test_facets_are_the_four_of_the_study():
    facets = {facet["id"]: [v["id"] for v in facet["values"]] for facet in BOOK["facets"]}
    assert set(facets) == {"whose", "perspective", "phase", "presence"}
    assert facets["presence"] == ["present", "absent", "denied"]


def test_colours_are_rgb_and_differ_within_a_family():
    assert [code["id"] for code in CODES if not re.fullmatch(r"#[0-9A-F]{6}", code["colour"])] == []
    assert len({family["colour"] for family in BOOK["codes"]}) == len(BOOK["codes"])
    for family in BOOK["codes"]:
        colours = [code["colour"] for code in walk(family["codes"])]
        assert len(colours) == len(set(colours)), family["id"]


def test_no_latin_letter_hides_in_a_cyrillic_word():
    mixed = re.compile(r"\b\w*(?:[А-яЁёҢңӨөҮү][A-Za-z]|[A-Za-z][А-яЁёҢңӨөҮү])\w*")
    found = [(where, mixed.findall(text)) for where, _, text in every_text() if mixed.search(text)]
    assert found == []


def test_each_language_is_written_in_its_own_letters():
    for where, language, text in every_text():
        foreign = "[А-яЁё]" if language == "en" else "[A-Za-z]"
        rest = text.replace("COVID-19", "")
        assert not re.search(foreign, rest), (where, language)
        assert language != "ru" or not re.search("[ҢңӨөҮү]", text), where
