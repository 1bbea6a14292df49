"""Every report on the sample study, word for word. `QUALCODE_GOLDEN=write pytest ...` writes the files anew."""

import json
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from qualcode.analysis.query import Query, Show, Unit
from qualcode.analysis.registry import REPORTS, report
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.store.queries.respondents import attributes_of

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES = ("ky", "ru", "en")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
SPOKEN = {"crosstab": LANGUAGES, "documents": LANGUAGES, "respondent_list": LANGUAGES}
CASES = [(known.name, language) for known in REPORTS for language in SPOKEN.get(known.name, ("ky",))]


def told(table):
    """Give a table as JSON holds it: without the queries behind its cells, and without dates."""
    return {
        "title": table.title,
        "caption": table.caption,
        "notes": list(table.notes),
        "facts": {name: DATE.sub("DATE", text) for name, text in table.facts.items()},
        "columns": [[column.group, column.title, column.measure, column.n] for column in table.columns],
        "levels": list(table.levels),
        "rows": [[dated(cell.value) for cell in row] for row in table.rows],
    }


def dated(value):
    return DATE.sub("DATE", value) if isinstance(value, str) and DATE.fullmatch(value) else value


def written(table):
    """Write a row on a line, so that a change is seen in a diff."""
    parts = told(table)
    rows = ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in parts.pop("rows"))
    head = json.dumps(parts, ensure_ascii=False, indent=2).removesuffix("\n}")
    return f'{head},\n  "rows": [\n{rows}\n  ]\n}}\n'


@pytest.mark.parametrize(("name", "language"), CASES)
def test_the_report_is_word_for_word_as_it_was(sample, name, language):
    (attribute,) = [attribute for attribute in attributes_of(sample) if attribute.key == "Семейное положение"]
    table = report(name).build(sample, Query(attribute.guid, kinds=(), language=language))
    path = GOLDEN / f"{name}_{language}.json"
    if os.environ.get("QUALCODE_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        path.write_text(written(table), encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(json.dumps(told(table)))


@pytest.mark.parametrize(("unit", "show"), [(Unit.WORDS, Show.COUNT), (Unit.RESPONDENTS, Show.N_PERCENT)])
def test_a_crosstab_of_another_unit_or_share_is_as_it_was(sample, unit, show):
    (attribute,) = [attribute for attribute in attributes_of(sample) if attribute.key == "Область"]
    table = report("crosstab").build(sample, Query(attribute.guid, unit, show, language="ru"))
    path = GOLDEN / f"crosstab_{unit}_{show}.json"
    if os.environ.get("QUALCODE_GOLDEN") == "write":
        path.write_text(written(table), encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(json.dumps(told(table)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_report_has_a_name_in_every_language_and_builds_without_an_attribute(sample, language):
    for known in REPORTS:
        assert message(known.title, language)
        table = known.build(sample, replace(Query(), language=language))
        assert table.title
        assert all(len(row) == len(table.columns) for row in table.rows)


def test_an_unknown_report_is_a_sentence_that_names_the_known_ones():
    with pytest.raises(UserError) as raised:
        report("pie")
    assert "crosstab" in raised.value.text("en")
