"""Honest cells on the sample study: said, said no, asked, not asked, against what the files tell."""

from collections import Counter, defaultdict

import pytest

from qualcode.analysis.asked_tables import crosstab_asked, respondents_asked
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query
from qualcode.model.guides import NewGuide, NewQuestion
from qualcode.ops.guides import add_guide, link_question
from qualcode.ops.objects import add_object
from qualcode.store.queries.guides import questions_of
from qualcode.store.queries.respondents import attributes_of
from tests.analysis.recount import LINES, NAMES, PSEUDONYMS, asked_turns, codings
from tests.analysis.test_sample_counts import labels
from tests.sample_files import DOCUMENTS, GUIDES, SETS

CODES = NAMES["ru"]
SERVES = {one["id"]: set(one.get("rq", ())) for guide in GUIDES.values() for one in guide["questions"]}
STATES = {"said no": "сказано, что нет", "asked": "спросили, не сказано", "not asked": "не спрашивали"}


def states(kinds):
    """Give {(code, person): state} as a person would tell from the files; each speaks in one interview."""
    found, counts = {}, Counter()
    for file, document in DOCUMENTS.items():
        if document["kind"] not in kinds:
            continue
        (person,) = document["respondents"].values()
        mine = [told for told in codings() if told.file == file and told.coder == document["responsible"]]
        served = set().union(*(SERVES[question] for asked in asked_turns(file).values() for question in asked))
        for code, line in LINES.items():
            under = [told for told in mine if code in told.line]
            counts[code, person] = sum(not told.absent for told in under)
            tied = {one for one, codes in SETS.items() if one.startswith("rq") and codes & set(line)}
            if counts[code, person]:
                found[code, person] = "said"
            elif under:
                found[code, person] = "said no"
            elif not asked_turns(file) or not tied & set().union(*SERVES.values()):
                found[code, person] = "not known"
            else:
                found[code, person] = "asked" if tied & served else "not asked"
    return found, counts


@pytest.mark.parametrize("kinds", [("in_depth",), ("in_depth", "family", "key_informant")])
def test_each_respondent_says_denies_or_was_asked_as_the_files_tell(sample, kinds):
    expected, counts = states(kinds)
    people = {name: person for person, name in PSEUDONYMS.items()}
    names = {name: code for code, name in CODES.items()}
    table = respondents_asked(sample, Query(kinds=kinds, language="ru"))
    seen = Counter()
    for row in table.rows:
        for column, cell in zip(table.columns[1:], row[1:], strict=True):
            place = names[row[0].value], people[column.title]
            state = expected[place]
            seen[state] += 1
            assert cell.value == STATES.get(state, counts[place]), place
            if state == "said":
                assert len(passages(sample, cell.passages)) == counts[place]
            elif state == "said no":
                assert passages(sample, cell.passages)
            else:
                assert cell.passages is None
    assert min(seen[state] for state in ("said", "said no", "asked", "not known")) > 5


def test_under_each_value_everybody_stands_in_one_column(sample):
    kinds = ("in_depth", "family")
    expected, _ = states(kinds)
    label = labels("Область")
    counted = defaultdict(Counter)
    for (code, person), state in expected.items():
        counted[CODES[code], label[person]][STATES.get(state, {"said": "сказано"}.get(state, "неизвестно"))] += 1
    (attribute,) = [known.guid for known in attributes_of(sample) if known.key == "Область"]
    table = crosstab_asked(sample, Query(attribute, kinds=kinds, language="ru"))
    columns = table.columns[1:]
    for row in table.rows:
        for column, cell in zip(columns, row[1:], strict=True):
            if column.group != "Всего":
                assert cell.value == counted[row[0].value, column.group][column.title]
                assert cell.passages is None or passages(sample, cell.passages)
        for group in {column.group for column in columns}:
            under = [at for at, column in enumerate(columns) if column.group == group]
            assert sum(row[at + 1].value for at in under) == columns[under[0]].n


def test_what_no_question_of_the_interview_serves_was_not_asked(tiny):
    project = tiny.project
    sets = [add_object(project, "code_set", {"name_ru": name, "kind": "research_question"}) for name in "ДС"]
    for one, code in zip(sets, ("debts", "stigma"), strict=True):
        add_object(project, "membership", {"code_set": one, "member": tiny.codes[code]})
    questions = tuple(NewQuestion(str(at), text_ky="Эмне?", research_questions=(one,)) for at, one in enumerate(sets))
    guide = add_guide(project, NewGuide("Гид", "in_depth", questions=questions))
    asked = questions_of(project, guide)
    link_question(project, tiny.documents["1"], 0, asked[0].guid)
    tiny.code("1", "Карыз көп", "debts", "Айбек")
    rows = {row[0].value: row[1:] for row in respondents_asked(project, Query(language="ru")).rows}
    values = {name: [cell.value for cell in cells] for name, cells in rows.items()}
    assert values["Долги"] == [1, "спросили, не сказано", 0]  # nothing is linked in the other interview
    assert values["Стигма"] == ["не спрашивали", "не спрашивали", 0]
    columns = crosstab_asked(project, Query(language="ru"))
    assert [column.title for column in columns.columns[1:]][-1] == "неизвестно"
    (debts,) = [row for row in columns.rows if row[0].value == "Долги"]
    assert [cell.value for cell in debts[1:]] == [1, 0, 1, 0, 1]


def test_without_any_linked_question_a_note_says_so(tiny):
    assert any("не связаны" in note for note in respondents_asked(tiny.project, Query(language="ru")).notes)
