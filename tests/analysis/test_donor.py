"""Donor tables: counted by hand, and of the sample recounted in plain Python from its files."""

from collections import Counter, defaultdict

import pytest

from qualcode.analysis.donor_codes import donor_codes
from qualcode.analysis.donor_table import donor_table, largest_first
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query, Rows
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_attribute, set_value
from qualcode.store.queries.respondents import attributes_of
from tests.analysis.recount import EVERYONE, NAMES, final
from tests.analysis.test_sample_counts import labels
from tests.sample_files import BOOK, DOCUMENTS

ALL: tuple[str, ...] = ()


def numbers(table):
    return [[cell.value for cell in row] for row in table.rows]


def heads(table):
    return [(column.group, column.title, column.n) for column in table.columns[1:]]


def test_an_attribute_is_shown_with_n_and_percent_of_those_with_an_answer(tiny):
    table = donor_table(tiny.project, Query(attribute=tiny.place, kinds=ALL, language="ru"))
    assert heads(table) == [("Всего", "n", 2), ("Всего", "%", None)]
    assert numbers(table) == [["Ош", 1, 0.5], ["Талас", 1, 0.5], ["Всего", 2, 1.0]]
    assert "База: N = 2 респондентов с ответом из 3." in table.notes
    assert "Без ответа: отказ: 1." in table.notes
    assert "Респонденттер «Область» боюнча. База: 3 респонденттин ичинен жообу барлары N = 2." in table.notes
    assert "Respondents by “Область”. Base: N = 2 respondents with an answer, of 3." in table.notes


@pytest.fixture
def spent(tiny):
    """What money was spent on: several answers of each woman, seven values in all."""
    options = tuple(NewOption(str(n), {"en": f"Value {n}"}) for n in range(8))
    attribute = add_attribute(tiny.project, NewAttribute("spent", "multiple", {"en": "Spent on"}, options))
    for name, values in {"Асел": "0123456", "Бурул": "1", "Гүлзат": "16"}.items():
        set_value(tiny.project, attribute, tiny.people[name], list(values))
    return attribute


def test_the_five_largest_come_first_and_the_others_together_each_person_once(tiny, spent):
    table = donor_table(tiny.project, Query(attribute=spent, kinds=ALL))
    assert [row[:2] for row in numbers(table)] == [
        ["Value 1", 3], ["Value 6", 2], ["Value 0", 1], ["Value 2", 1], ["Value 3", 1], ["Other", 1], ["Total", 3],
    ]  # fmt: skip
    assert "Other: Value 4 (1), Value 5 (1)." in table.notes
    assert any(note.startswith("Multiple responses") for note in table.notes)


def test_one_answer_for_each_has_no_footnote_on_several(tiny):
    table = donor_table(tiny.project, Query(attribute=tiny.place, kinds=ALL))
    assert not any(note.startswith("Multiple responses") for note in table.notes)


def test_groups_stand_side_by_side_with_their_own_base(tiny, spent):
    table = donor_table(tiny.project, Query(attribute=spent, nested=tiny.place, kinds=ALL, language="ru"))
    assert heads(table)[::2] == [("Ош", "n", 1), ("Талас", "n", 1), ("отказ", "n", 1), ("Всего", "n", 3)]
    assert numbers(table)[0] == ["Value 1", 1, 1.0, 1, 1.0, 1, 1.0, 3, 1.0]
    assert any("Ош, Талас, отказ" in note for note in table.notes)


def test_a_scale_keeps_its_order_and_all_its_values(tiny):
    age = add_attribute(tiny.project, NewAttribute("age", "number", {"en": "Age"}))
    for name, value in {"Асел": 51, "Бурул": 25, "Гүлзат": 52}.items():
        set_value(tiny.project, age, tiny.people[name], value)
    table = donor_table(tiny.project, Query(attribute=age, kinds=ALL))
    assert [row[0] for row in numbers(table)] == ["25", "51", "52", "Total"]
    assert "In the order of the scale." in table.caption


def test_without_an_attribute_it_says_what_to_do(tiny):
    table = donor_table(tiny.project, Query(language="ru"))
    assert numbers(table) == []
    assert table.notes[0].startswith("Выберите признак")


def test_nobody_at_all_makes_no_percentages(tiny):
    table = donor_table(tiny.project, Query(attribute=tiny.place, kinds=("key_informant",)))
    assert numbers(table) == [["Total", 0, None]]


def test_a_number_opens_what_its_people_say(tiny):
    tiny.code("1", "Карыз көп", "debts")
    table = donor_table(tiny.project, Query(attribute=tiny.place, kinds=ALL))
    found = passages(tiny.project, table.rows[0][1].passages)
    assert [passage.quote for passage in found] == ["Карыз көп"]


def test_largest_first_leaves_out_what_nobody_has_and_keeps_the_order_of_ties():
    assert largest_first([0, 2, 3, 2]) == ([2, 1, 3], [])
    assert largest_first([1] * 7) == ([0, 1, 2, 3, 4], [5, 6])
    assert largest_first([]) == ([], [])


def test_codes_count_respondents_family_by_family(tiny):
    tiny.code("1", "Карыз көп", "debts")
    tiny.code("1", "насыя да бар", "loans")
    tiny.code("2", "Ушак да көп", "stigma", "Чолпон")
    tiny.code("1", "Менде карыз жок", "loans", presence="denied")
    table = donor_codes(tiny.project, Query(attribute=tiny.place, kinds=ALL, language="ru"))
    assert heads(table)[::2] == [("Ош", "n", 1), ("Талас", "n", 1), ("отказ", "n", 1), ("Всего", "n", 3)]
    assert numbers(table) == [
        ["Долги", 1, 1.0, 0, 0.0, 0, 0.0, 1, 1 / 3],
        ["Кредиты", 1, 1.0, 0, 0.0, 0, 0.0, 1, 1 / 3],
        ["Стигма", 0, 0.0, 0, 0.0, 1, 1.0, 1, 1 / 3],
    ]
    assert table.levels == (0, 1, 0)
    found = passages(tiny.project, table.rows[0][1].passages)
    assert sorted(passage.quote for passage in found) == ["Карыз көп", "насыя да бар"]


def test_judgements_are_for_a_crosstab(tiny):
    with pytest.raises(UserError):
        donor_codes(tiny.project, Query(rows=Rows.JUDGEMENTS))


@pytest.mark.parametrize("kinds", [("in_depth", ""), ALL])
@pytest.mark.parametrize("name", ["Область", "Семейное положение", "Страна"])
def test_attributes_of_the_sample_are_as_recounted(sample, name, kinds):
    (attribute,) = [one for one in attributes_of(sample) if one.key == name]
    table = donor_table(sample, Query(attribute=attribute.guid, kinds=kinds, language="ru"))
    spoken = defaultdict(set)
    for document in DOCUMENTS.values():
        for person in document["respondents"].values():
            spoken[person].add(document["kind"])
    people = {person for person in spoken if kinds == ALL or "in_depth" in spoken[person]}
    counts = Counter(label for person, label in labels(name).items() if person in people)
    del counts["нет данных"], counts["отказ"]
    n = sum(counts.values())
    assert table.columns[1].n == n
    sizes = sorted(counts.values(), reverse=True)
    shown = [row[1] for row in numbers(table)]
    other = [sum(sizes[5:])] if len(sizes) > 5 else []
    assert shown == [*sizes[:5], *other, n]
    assert [row[2] for row in numbers(table)] == [count / n for count in shown]


@pytest.mark.parametrize("kinds", [("in_depth",), EVERYONE])
def test_codes_of_the_sample_are_as_recounted(sample, kinds):
    table = donor_codes(sample, Query(kinds=() if kinds == EVERYONE else kinds, language="en"))
    said = defaultdict(set)
    for told in final(kinds):
        for code in told.line:
            said[code].add(told.person)
    n = len({person for file in DOCUMENTS.values() if file["kind"] in kinds for person in file["respondents"].values()})
    expected = []
    for family in BOOK["codes"]:
        if not said[family["id"]]:
            continue
        expected.append((0, NAMES["en"][family["id"]], len(said[family["id"]])))
        members = sorted((one["id"] for one in family.get("codes", [])), key=lambda one: -len(said[one]))
        members = [one for one in members if said[one]]
        expected += [(1, NAMES["en"][one], len(said[one])) for one in members[:5]]
        if members[5:]:
            expected.append((1, "Other", len(set.union(*(said[one] for one in members[5:])))))
    found = [(level, row[0], row[1]) for level, row in zip(table.levels, numbers(table), strict=True)]
    assert found == expected
    assert all(row[2] == row[1] / n for row in numbers(table))
