"""The KoBo export of the sample study: made from the sources, and the same respondents as their table."""

import importlib.util
import shutil

import openpyxl
import pytest

from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.opening import OpenedTable, open_tables, taken_table
from qualcode.exchange.attributes.xlsform import read_form
from qualcode.exchange.sample.files import SampleFiles
from qualcode.exchange.sample.respondents import take_respondents
from qualcode.exchange.sheets import read_sheets
from qualcode.ops.attributes import import_attributes
from qualcode.ops.projects import create_project, open_project
from qualcode.ops.table_plan import plan_table
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.respondents import attribute_values, attributes_of, options_of, respondents_of
from tests.sample_files import SAMPLE

EXTRA = {"return_reasons", "spent_on"}
NAMES = [f"R{number:02d}" for number in range(1, 19)]


def opened() -> OpenedTable:
    form = read_form(SAMPLE / "respondents_xlsform.xlsx")
    (table,) = open_tables(read_sheets(SAMPLE / "respondents_kobo.xlsx"), form)
    return table


def taken(project, links=None):
    table = opened()
    rows = apply_mapping(table.sheet, table.mappings)
    took = taken_table(project, table, table.mappings, rows, links or {}, language="ru")
    assert took.misfits == ()
    return took.table


def told(project, language):
    """Give what is known of each respondent in words: values by the name of the attribute."""
    people = {one.guid: one.name for one in respondents_of(project)}
    found = {name: {} for name in people.values()}
    for attribute in attributes_of(project, "respondent"):
        labels = {option.key: option.label(language) for option in options_of(project, attribute.guid)}
        for (bearer, _), value in attribute_values(project, attribute.guid).items():
            if attribute.key not in EXTRA:
                shown = labels.get(value, value) if isinstance(value, str) else value
                found[people[bearer]][attribute.name(language)] = shown
    return found


@pytest.fixture
def by_table(tmp_path):
    files = SampleFiles(SAMPLE)
    with create_project(tmp_path / "table.qualcode", "a", "Айбек") as project:
        take_respondents(project, files.respondents, files.attributes)
        yield project


@pytest.fixture
def by_form(tmp_path):
    with create_project(tmp_path / "form.qualcode", "a", "Айбек") as project:
        table = taken(project)
        import_attributes(project, table.attributes, table.records, table.trips, table.answers)
        yield project


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_form_gives_the_same_attributes_and_values_as_the_table(by_table, by_form, language):
    expected, found = told(by_table, language), told(by_form, language)
    assert sorted(expected) == sorted(found) == NAMES
    for name in NAMES:
        assert found[name] == expected[name], name


def test_the_form_gives_the_same_types_value_lists_and_pseudonyms(by_table, by_form):
    def lists(project):
        return {
            one.name("ru"): (
                one.type,
                [(option.label("ky"), option.label("ru")) for option in options_of(project, one.guid)],
            )
            for one in attributes_of(project, "respondent")
            if one.key not in EXTRA
        }

    assert lists(by_table) == lists(by_form)
    pseudonyms = [{one.name: one.pseudonym for one in respondents_of(project)} for project in (by_table, by_form)]
    assert pseudonyms[0] == pseudonyms[1]


def test_taken_into_the_sample_study_the_form_changes_nothing_that_is_known(sample_in, tmp_path):
    with open_project(shutil.copyfile(sample_in(), tmp_path / "sample.qualcode")) as sample:
        links = {one.name: one.guid for one in respondents_of(sample)}
        plan = plan_table(sample, taken(sample, links))
        assert plan.changed == []
        assert (plan.respondents, plan.new_trips) == ([], 0)
        assert {one.new.key for one in plan.attributes if one.is_new} == {*EXTRA, "_uuid"}
        assert len(plan.trips) == len(episodes_of(sample))


def test_a_list_of_reasons_a_missing_code_trips_and_an_open_answer_are_in_it(by_form):
    keys = {one.key: one for one in attributes_of(by_form, "respondent")}
    people = {one.name: one.guid for one in respondents_of(by_form)}
    reasons = attribute_values(by_form, keys["return_reasons"].guid)
    assert reasons[people["R02"], keys["return_reasons"].guid] == ["family_event", "ban"]
    assert reasons[people["R12"], keys["return_reasons"].guid] == {"missing": "does_not_know"}
    assert [(one.left, one.analysed) for one in episodes_of(by_form, people["R11"])] == [
        ("2011-09", False),
        ("2015-03", False),
        ("2020-02", True),
    ]


def test_the_files_are_those_that_the_script_makes(tmp_path):
    spec = importlib.util.spec_from_file_location("make_tables", SAMPLE / "make_tables.py")
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    for made in maker.write_tables(tmp_path):
        assert cells(made) == cells(SAMPLE / made.name), made.name


def cells(path):
    book = openpyxl.load_workbook(path)
    found = {sheet.title: [[cell.value for cell in row] for row in sheet] for sheet in book}
    book.close()
    return found
