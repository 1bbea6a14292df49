"""What became of a code, and what was coded under its older definitions."""

from qualcode.ops.codebook import add_code, define_code, recolour_code, rename_code
from qualcode.ops.codings import code_span, recode
from qualcode.ops.merging import merge_codes
from qualcode.ops.objects import delete_objects, restore_objects
from qualcode.ops.projects import work_as
from qualcode.ops.undo import undo
from qualcode.store.queries.code_history import changes_of_code, changes_since, older_codings
from tests.ops.study import span


def code(study, words, code_guid):
    return code_span(study.project, study.document, *span(words), code_guid)


def told(changes):
    return [(change.field, change.before, change.after) for change in changes]


def test_changes_are_told_with_before_and_after_by_whom_the_newest_first(study):
    project = study.project
    made = add_code(project, {"ru": "Уят"})
    rename_code(project, made, {"ru": "Стыд"})
    recolour_code(project, made, "#112233")
    work_as(project, study.other_coder)
    define_code(project, made, {"definition": {"ru": "Что скажут люди"}})
    delete_objects(project, (made,))
    restore_objects(project, (made,))
    found = changes_of_code(project, made)
    assert told(found)[:4] == [
        ("alive", None, True),
        ("alive", None, False),
        ("definition_ru", None, "Что скажут люди"),
        ("name_ru", "Уят", "Стыд"),
    ]
    assert [change.field for change in found][4:] == [""]
    assert [change.step.coder == study.other_coder for change in found] == [True, True, True, False, False]
    assert found[2].step.verb == "define_code"


def test_the_whole_codebook_is_told_from_a_time_on(study):
    project = study.project
    rename_code(project, study.debts, {"ru": "Кредиты"})
    rename_code(project, study.stigma, {"ru": "Осуждение"})
    everything = changes_since(project)
    assert told(everything)[:2] == [("name_ru", "Стигма", "Осуждение"), ("name_ru", "Долги", "Кредиты")]
    assert len(everything) == 5
    assert changes_since(project, everything[0].step.time + 1) == []


def test_codings_made_under_an_older_definition_are_listed_until_it_is_as_before(study):
    project = study.project
    first = code(study, "карызга батып", study.debts)
    assert older_codings(project, study.debts) == {}
    define_code(project, study.debts, {"definition": {"ru": "Любой долг"}})
    second = code(study, "үйдө калдым", study.debts)
    define_code(project, study.debts, {"when": {"ky": "Карыз жөнүндө"}, "example": {"ky": "карызым бар"}})
    third = code(study, "балдар да күттү", study.debts)
    older = older_codings(project, study.debts)
    assert older.keys() == {first, second}
    times = [change.step.time for change in changes_of_code(project, study.debts)]
    assert (older[first], older[second]) == (times[-1], times[-2])
    undo(project)  # the third coding
    undo(project)
    assert older_codings(project, study.debts).keys() == {first}
    rename_code(project, study.debts, {"ru": "Кредиты"})
    assert older_codings(project, study.debts).keys() == {first}
    assert third not in older


def test_codings_brought_by_a_merge_count_as_made_under_another_definition(study):
    project = study.project
    merged, own = code(study, "карызга батып", study.debts), code(study, "үйдө калдым", study.stigma)
    merge_codes(project, [study.debts], study.stigma)
    assert older_codings(project, study.stigma) == {merged: None}
    recode(project, (merged,), study.gossip)
    recode(project, (merged,), study.stigma)
    assert older_codings(project, study.stigma) == {}
    assert own
