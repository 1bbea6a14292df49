"""The sample against published figures, against the pack and the team's own table read by themselves."""

import openpyxl
import pytest

from qualcode.analysis.margins_table import margins_table
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query
from qualcode.exchange.attributes.packs import find_pack, read_pack
from qualcode.ops.attributes import set_value
from qualcode.store.queries.respondents import attributes_of
from tests.analysis.test_sample_counts import labels
from tests.sample_files import DOCUMENTS, ROOT, SAMPLE, read

PACK = read(ROOT / "codebooks" / "attributes_mtm.yaml")
WOMEN = sorted(
    {person for told in DOCUMENTS.values() if told["kind"] == "in_depth" for person in told["respondents"].values()}
)
HEADS = ("attribute", "value", "n", "here", "there", "difference", "words", "whom")


def shares(attribute, sex, population="survey"):
    """Give what the pack says of an attribute, in percent."""
    for margin in PACK["margins"]:
        if (margin["attribute"], margin["sex"], margin["population"]) == (attribute, sex, population):
            return margin
    return {}


@pytest.fixture(scope="module")
def rows(sample):
    table = margins_table(sample, Query(kinds=("in_depth",), language="en", packs=(read_pack(find_pack("mtm")),)))
    assert [column.title for column in table.columns] == [
        *("Attribute", "Value", "Here, n", "Here", "Published", "Difference", "In words", "Published of whom"),
    ]
    return [dict(zip(HEADS, row, strict=True)) for row in table.rows]


def of(rows, attribute, **wanted):
    return [
        row
        for row in rows
        if row["attribute"].value == attribute and all(text in row[name].value for name, text in wanted.items())
    ]


def test_women_stand_against_women_where_that_is_published(sample, rows):
    words = labels("Семейное положение")
    here = [
        {"в браке": "married", "в разводе": "divorced", "вдовство": "widowed", "не в браке": "single"}[words[w]]
        for w in WOMEN
    ]
    published = shares("marital_status", "women")["shares"]
    found = {row["value"].value: row for row in of(rows, "Marital status")}
    assert found.keys() == published.keys()
    for value, row in found.items():
        assert row["n"].value == here.count(value)
        assert row["here"].value == pytest.approx(here.count(value) / len(here))
        assert row["there"].value == pytest.approx(published[value] / 100)
        assert row["difference"].value == pytest.approx(100 * here.count(value) / len(here) - published[value])
        assert row["whom"].value.endswith(", women")
        people = {passage.respondent_name for passage in passages(sample, row["n"].passages)}
        assert len(people) == row["n"].value
    assert "19" in found["married"]["words"].value
    assert "fewer" in found["married"]["words"].value


def test_means_and_bands_of_numbers_are_those_of_the_table_of_respondents(rows):
    headings, *table = openpyxl.load_workbook(SAMPLE / "respondents.xlsx").worksheets[0].iter_rows(values_only=True)
    ages = [
        float(row[headings.index("Возраст")])
        for row in table
        if row[0] in WOMEN and str(row[headings.index("Возраст")]).isdigit()
    ]
    published = shares("age", "both")
    mean, band = of(rows, "Age")
    assert mean["n"].value == len(ages)
    assert mean["difference"].value == pytest.approx(sum(ages) / len(ages) - published["mean"])
    assert band["n"].value == sum(30 <= age <= 49 for age in ages)
    assert band["there"].value == published["shares"]["30-49"] / 100
    assert "women and men together" in band["whom"].value


def test_what_the_list_of_values_does_not_have_is_not_said_to_be_none(rows):
    (oblast,) = of(rows, "Oblast", value="Jalal-Abad oblast")
    assert (oblast["n"].value, oblast["here"].value, oblast["difference"].value) == (None, None, None)
    assert "cannot be compared" in oblast["words"].value


def test_what_was_not_published_is_said(rows):
    (higher,) = of(rows, "Education", value="unfinished higher")
    assert higher["there"].value is None
    assert "not published" in higher["words"].value


def test_without_packs_or_shared_attributes_a_note_says_what_to_do(sample, tiny):
    assert margins_table(sample, Query(language="en")).notes == (
        "There is nothing to compare: choose a pack of attributes with published figures, and use its attributes in the"
        " project.",
    )
    assert margins_table(tiny.project, Query(packs=(read_pack(find_pack("lik")),))).rows == ()


def test_nobody_known_is_no_share(tiny):
    (oblast,) = attributes_of(tiny.project)
    for person in ("Асел", "Бурул", "Гүлзат"):
        set_value(tiny.project, oblast.guid, tiny.people[person], {"missing": "refused"})
    for row in margins_table(tiny.project, Query(language="en", packs=(read_pack(find_pack("mtm")),))).rows:
        assert row[3].value is None
