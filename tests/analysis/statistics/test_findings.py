"""Who is compared with whom, who is left out, and when nothing is compared: a study small enough to count by heart."""

from typing import NamedTuple

import pytest

from qualcode.analysis.query import Query, Rows
from qualcode.analysis.statistics.findings import FEWEST, statistics_of
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_attribute, add_respondent, set_value
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import code_span
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import create_project
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of
from tests.analysis.conftest import transcript

PLACES = ("osh", "talas", "chui")


class Study(NamedTuple):
    """Ten women, an interview each: `women[i]` speaks in `documents[i]`."""

    project: Project
    women: list[str]
    documents: list[str]
    codes: dict[str, str]

    def code(self, name: str, *who: int) -> None:
        """Code the words of some women, those of the first twice: twice said is still one woman."""
        for place in (*who, who[0]):
            code_span(self.project, self.documents[place], 6, 12, self.codes[name])

    def attribute(self, kind: str, values: dict[int, object]) -> str:
        """Add an attribute with the values of some women."""
        options = tuple(NewOption(key, {"en": key.capitalize()}) for key in PLACES)
        told = add_attribute(
            self.project,
            NewAttribute(f"a {kind}", kind, {"en": kind}, options if kind in ("single", "multiple") else ()),
        )
        for place, value in values.items():
            set_value(self.project, told, self.women[place], value)
        return told


@pytest.fixture
def study(tmp_path):
    with create_project(tmp_path / "ten.qualcode", "Ten", "Айбек") as project:
        women, documents = [], []
        for place in range(10):
            found = transcript(f"interview {place}", [f"А: Карыз көп, {place} жыл болду."])
            documents.append(import_transcript(project, found))
            set_fields(project, documents[-1], {"responsible": project.me})
            women.append(add_respondent(project, f"R{place}", kind="in_depth"))
            (speaker,) = speakers_of(project, documents[-1])
            link_speaker(project, speaker.guid, women[-1])
            mark_document(project, documents[-1], "done")
        debts = add_code(project, {"en": "Debts"})
        loans, stigma = add_code(project, {"en": "Loans"}, debts), add_code(project, {"en": "Stigma"})
        codes = {"debts": debts, "loans": loans, "stigma": stigma}
        yield Study(project, women, documents, codes)


def counts(found, row, option=""):
    (finding,) = [one for one in found.findings if (one.row, one.option) == (row, option)]
    return {group.label: (group.having, group.of) for group in finding.groups}


def refused(found):
    return {finding.row: finding.refused for finding in found.findings}


def test_a_woman_has_a_code_once_and_a_code_has_those_under_it(study):
    study.code("loans", 0, 1, 2)
    study.code("debts", 7)
    place = study.attribute("single", {n: "osh" if n < 4 else "talas" for n in range(10)})
    found = statistics_of(study.project, Query(place))
    assert (found.n, found.labels) == (10, ("Osh", "Talas"))
    assert counts(found, "Debts") == {"Osh": (3, 4), "Talas": (1, 6)}
    assert counts(found, "Loans") == {"Osh": (3, 4), "Talas": (0, 6)}
    assert refused(found) == {"Debts": "", "Loans": "", "Stigma": "nobody"}
    assert len(found.tested) == 2


def test_what_all_have_is_not_tested_and_counts_for_no_correction(study):
    study.code("debts", *range(10))
    study.code("stigma", 0, 1, 2)
    place = study.attribute("single", {n: "osh" if n < 4 else "talas" for n in range(10)})
    found = statistics_of(study.project, Query(place))
    assert refused(found) == {"Debts": "all", "Loans": "nobody", "Stigma": ""}
    (tested,) = found.tested
    assert tested.corrected == tested.tested.p


def test_missing_values_are_left_out_and_counted(study):
    study.code("stigma", 0, 9)
    values = {n: "osh" if n < 4 else "talas" for n in range(8)} | {8: {"missing": "refused"}}
    found = statistics_of(study.project, Query(study.attribute("single", values)))
    assert (found.n, found.missing, found.several, found.uncoded) == (8, 2, 0, 0)
    assert counts(found, "Stigma") == {"Osh": (1, 4), "Talas": (0, 4)}


def test_who_is_not_coded_yet_is_left_out_and_not_taken_for_one_without_the_code(study):
    study.code("stigma", 0)
    for place in (4, 5):
        mark_document(study.project, study.documents[place], "in_work")
    place = study.attribute("single", {n: "osh" if n < 4 else "talas" for n in range(10)})
    found = statistics_of(study.project, Query(place))
    assert (found.n, found.uncoded) == (8, 2)
    assert counts(found, "Stigma") == {"Osh": (1, 4), "Talas": (0, 4)}


def test_each_option_of_a_multiple_choice_is_compared_with_those_who_did_not_name_it(study):
    study.code("stigma", 0, 1, 2, 9)
    values = {n: ["osh", "talas"] if n < 3 else ["talas"] for n in range(9)}
    found = statistics_of(study.project, Query(study.attribute("multiple", values)))
    assert (found.kind, found.n, found.missing) == ("options", 9, 1)
    assert counts(found, "Stigma", "Osh") == {"with": (3, 3), "without": (0, 6)}
    assert {finding.option: finding.refused for finding in found.findings if finding.row == "Stigma"} == {
        "Osh": "",
        "Talas": "option",
    }


def test_a_number_is_compared_between_those_with_and_those_without_the_code(study):
    study.code("stigma", 0, 1, 2)
    found = statistics_of(study.project, Query(study.attribute("number", {n: 20 + n for n in range(9)})))
    assert (found.kind, found.n, found.missing) == ("numbers", 9, 1)
    (finding,) = found.tested
    assert [(group.label, group.of, group.median) for group in finding.groups] == [
        ("with", 3, 21),
        ("without", 6, 25.5),
    ]
    assert finding.tested.p == pytest.approx(2 / 84)
    assert finding.tested.size.value == -4.5


def test_a_woman_with_two_interviews_in_two_places_is_in_neither_group(study):
    link_speaker(study.project, speakers_of(study.project, study.documents[9])[0].guid, study.women[0])
    study.code("stigma", 1)
    options = tuple(NewOption(key, {"en": key.capitalize()}) for key in PLACES)
    told = add_attribute(study.project, NewAttribute("where", "single", {"en": "Where"}, options), "document")
    for place, document in enumerate(study.documents):
        set_value(study.project, told, document, "osh" if place < 4 else "talas")
    found = statistics_of(study.project, Query(told))
    assert (found.n, found.several) == (8, 1)
    assert counts(found, "Stigma") == {"Osh": (1, 3), "Talas": (0, 5)}


@pytest.mark.parametrize(
    ("kind", "values", "why"),
    [
        ("text", dict.fromkeys(range(10), "швея"), "text"),
        ("date", dict.fromkeys(range(10), "2023-10-14"), "text"),
        ("single", dict.fromkeys(range(10), "osh"), "values"),
        ("number", dict.fromkeys(range(10), 30), "values"),
        ("single", {n: PLACES[n % 2] for n in range(FEWEST - 1)}, "few"),
        ("number", {n: n for n in range(FEWEST - 1)}, "few"),
    ],
)
def test_where_nothing_can_be_compared_it_is_said_why(study, kind, values, why):
    study.code("stigma", 0, 1)
    found = statistics_of(study.project, Query(study.attribute(kind, values)))
    assert (found.refused, found.findings) == (why, ())


def test_with_one_less_than_needed_no_difference_at_all_would_be_told_from_chance():
    from scipy.stats import fisher_exact

    def least(n):
        return min(fisher_exact([[a, 0], [0, n - a]]).pvalue for a in range(1, n))

    assert least(FEWEST - 1) > 0.05 > least(FEWEST)


def test_without_an_attribute_there_is_nothing_to_compare(study):
    assert statistics_of(study.project, Query()).refused == "attribute"
    with pytest.raises(UserError):
        statistics_of(study.project, Query("no such attribute"))


def test_the_rows_are_those_of_the_crosstab(study):
    place = study.attribute("single", {n: "osh" if n < 4 else "talas" for n in range(10)})
    for rows in Rows:
        statistics_of(study.project, Query(place, rows=rows))
    found = statistics_of(study.project, Query(place, codes=(study.codes["stigma"],)))
    assert [finding.row for finding in found.findings] == ["Stigma"]


def test_women_of_one_household_are_counted(study):
    set_fields(study.project, study.women[1], {"about": study.women[0]})
    place = study.attribute("single", {n: "osh" if n < 4 else "talas" for n in range(10)})
    assert statistics_of(study.project, Query(place)).kin == 2
