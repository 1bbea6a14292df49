"""Households and dyads of the sample study, against what the files tell."""

from collections import defaultdict

import pytest

from qualcode.analysis.dyads_table import dyads_table
from qualcode.analysis.household_table import household_table
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query
from qualcode.model.errors import UserError
from qualcode.ops.objects import set_fields
from qualcode.store.queries.families import people_of
from tests.analysis.recount import EVERYONE, NAMES, PSEUDONYMS, final
from tests.analysis.test_asked import STATES, states
from tests.sample_files import BOOK, STUDY, transcript

CODES = NAMES["ru"]
NAMED = {name: code for code, name in CODES.items()}
PEOPLE = STUDY["people"]
STATE, COUNT = states(EVERYONE)
INTERVIEWED = {person for _, person in STATE}
FAMILIES = {
    "R01": ["R01", "R13"],
    "R06": ["R05", "R06"],
    "R11": ["R11", "R14"],
    "R08": ["R08", "R15"],
}
SAID_AND_NOT = "один говорит «да», другой «нет»"


def groups(table):
    """Give the columns by the first person in them: {woman: [(person, place of the column)]}, "" the contradiction."""
    people = {name: person for person, name in PSEUDONYMS.items()}
    found = defaultdict(list)
    for at, column in enumerate(table.columns[1:], 1):
        found[column.group].append((people.get(column.title.split(",")[0], ""), at))
    return {next(woman for woman, whole in FAMILIES.items() if {p for p, _ in cells} == {*whole, ""}): cells
            for cells in found.values()}  # fmt: skip


def contradiction(code, members):
    """Say why the members of a family contradict each other under a code."""
    said = {STATE[code, person] for person in members}
    if {"said", "said no"} <= said:
        return SAID_AND_NOT
    for one in BOOK["sets"]:
        if one["exclusive"] and code in one["codes"]:
            theirs = [{other for other in one["codes"] if STATE[other, person] == "said"} for person in members]
            if any(a and b and not a & b for a in theirs for b in theirs):
                return f"разные коды из «{one['name']['ru']}»"
    return ""


def test_each_member_says_denies_or_was_asked_and_contradictions_are_marked(sample):
    table = household_table(sample, Query(language="ru"))
    found = groups(table)
    assert found.keys() == FAMILIES.keys()
    marked = 0
    for row in table.rows:
        code = NAMED[row[0].value]
        for woman, cells in found.items():
            for person, at in cells:
                cell = row[at]
                if person:
                    state = STATE[code, person]
                    assert cell.value == STATES.get(state, COUNT[code, person])
                    assert len(passages(sample, cell.passages)) == COUNT[code, person] if state == "said" else True
                else:
                    assert cell.value == contradiction(code, FAMILIES[woman])
                    assert bool(cell.passages) == bool(cell.value)
                    marked += bool(cell.value)
                    if cell.value == SAID_AND_NOT:
                        assert len({p.respondent for p in passages(sample, cell.passages)}) == 2
    assert marked >= 5


def test_the_quotations_of_a_household_are_those_of_its_members(sample):
    (talas,) = {person.household for person in people_of(sample) if person.name == "R06"}
    table = household_table(sample, Query(language="ru", household=talas), quotes=True)
    columns = groups(table)["R06"]
    quotes = defaultdict(list)
    for told in final():
        for code in told.line:
            quotes[code, told.person].append(transcript(told.file).text[told.start : told.end])
    for row in table.rows:
        for person, at in columns[:-1]:
            told = quotes[NAMED[row[0].value], person]
            if told:
                assert row[at].value == "\n".join(dict.fromkeys(told))
    assert len(table.columns) == 4


def test_a_household_is_found_by_a_woman_too_and_one_without_interviews_is_told(sample):
    guids = {person.name: person.guid for person in people_of(sample)}
    table = household_table(sample, Query(language="ru", household=guids["R08"]))
    assert [column.title for column in table.columns[1:]] == [
        PSEUDONYMS["R08"],
        f"{PSEUDONYMS['R15']}, апасы",
        "Противоречие",
    ]
    with pytest.raises(UserError):
        household_table(sample, Query(household=guids["R12"]))


def test_words_without_consent_do_not_leave_in_the_household_table(sample):
    said = household_table(sample, Query(language="ru", outgoing=True), quotes=True)
    held = [cell for row in said.rows for cell in row[1:] if cell.value and "нет согласия" in str(cell.value)]
    assert bool(held) == any("согласия" in note for note in said.notes)


def test_dyads_equal_a_recount_from_the_files(sample):
    pairs = [(told["about"], person) for person, told in PEOPLE.items() if told.get("about") and person in INTERVIEWED]
    table = dyads_table(sample, Query(language="ru"))
    assert {column.n for column in table.columns[1:]} == {len(pairs)}
    seen = set()
    for row in table.rows:
        code = NAMED[row[0].value]
        expected = [0] * 6
        for woman, other in pairs:
            she, they = STATE[code, woman], STATE[code, other]
            if she == they == "said":
                expected[0] += 1
            elif {she, they} & {"not asked", "not known"}:
                expected[4] += 1
            elif "said" in (she, they):
                expected[1 if she == "said" else 2] += 1
            else:
                expected[3] += 1
            expected[5] += {she, they} == {"said", "said no"}
        assert [cell.value for cell in row[1:]] == expected, code
        seen |= {at for at, n in enumerate(expected) if n}
        assert bool(row[1].passages) == bool(expected[0])
        if expected[0]:
            assert len({p.respondent for p in passages(sample, row[1].passages)}) == 2 * expected[0]
    assert seen == set(range(6))


def test_without_families_a_note_says_what_to_do(tiny):
    for make in (household_table, dyads_table):
        table = make(tiny.project, Query(language="en"))
        assert any("household" in note for note in table.notes)
    set_fields(tiny.project, tiny.people["Күйөө"], {"about": tiny.people["Асел"]})
    assert dyads_table(tiny.project, Query()).columns[1].n == 0  # nobody has talked with him yet
