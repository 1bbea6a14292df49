"""Logs that arrive in parts, late, or from a newer version of the program."""

import json
from pathlib import Path

import pytest

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.fold import fold
from qualcode.model.guid import new_guid, new_step_guid, operation_guid
from qualcode.model.log import Log, Operation, Step, union
from qualcode.ops import codings, objects
from qualcode.ops.documents import link_speaker
from qualcode.ops.undo import revert, undo
from qualcode.store.check import check_project
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of, speakers_of
from qualcode.store.receive import receive
from tests.laws.histories import begin, copy_of
from tests.laws.view import fold_conflicts, fold_view, table_conflicts, tables_view


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("arriving"))


def assert_tables_are_the_fold(project: Project, log: Log) -> None:
    assert project.journal.log() == log
    states = fold(log)
    assert tables_view(project) == fold_view(states)
    assert table_conflicts(project) == fold_conflicts(states)


def news(whole: Log, old: Log) -> Log:
    steps = {guid: step for guid, step in whole.steps.items() if guid not in old.steps}
    return Log(steps, {guid: item for guid, item in whole.operations.items() if item.step in steps})


def test_the_rest_of_a_step_that_arrived_in_part_is_taken_in(base: Path) -> None:
    mine, other = copy_of(base, "part"), copy_of(base, "whole")
    document, code = documents_of(other)[0].guid, items_of(other, "code")[0].guid
    codings.code_many(other, [codings.NewCoding(document, 0, 9 + n, code) for n in range(3)])
    whole = other.journal.log()
    fresh = news(whole, mine.journal.log())
    for kept in (2, 0):
        one = sorted(fresh.operations)[kept]
        part = Log(fresh.steps, {one: fresh.operations[one]})
        expected = union(mine.journal.log(), part)
        receive(mine, part, {})
        assert_tables_are_the_fold(mine, expected)
    receive(mine, whole, {})
    assert_tables_are_the_fold(mine, whole)
    assert receive(mine, whole, {}) == frozenset()


def test_a_change_waits_for_the_object_it_refers_to_and_counts_when_it_arrives(base: Path) -> None:
    mine, other = copy_of(base, "early"), copy_of(base, "late")
    respondent = objects.add_object(other, "respondent", {"name": "Гүлзат"})
    before = other.journal.log()
    speaker = speakers_of(other)[2].guid
    link_speaker(other, speaker, respondent)
    coding, code = items_of(other, "coding")[0].guid, objects.add_object(other, "code", {"name_ru": "Жаңы"})
    codings.recode(other, (coding,), code)
    whole = other.journal.log()
    early = Log(
        news(whole, before).steps,
        {guid: item for guid, item in news(whole, before).operations.items() if item.kind != "code"},
    )
    receive(mine, early, {})
    assert_tables_are_the_fold(mine, union(mine.journal.log(), early))
    receive(mine, whole, {})
    assert_tables_are_the_fold(mine, whole)
    assert {found.guid: found.respondent for found in speakers_of(mine)}[speaker] == respondent


def test_a_change_that_arrives_before_its_object_counts_when_the_object_is_made_here(base: Path) -> None:
    mine, other = copy_of(base, "made_here"), copy_of(base, "changed_there")
    facet = objects.add_object(mine, "facet", {"key": "whose"})
    receive(other, mine.journal.log(), {})
    values: dict[str, Value] = {"facet": facet, "key": "self"}
    made = objects.add_object(other, "facet_value", values)
    before = other.journal.log()
    objects.set_fields(other, made, {"name_ru": "Сама"})
    early = news(other.journal.log(), before)
    receive(mine, early, {})
    assert objects.add_object(mine, "facet_value", values) == made
    assert_tables_are_the_fold(mine, mine.journal.log())
    ((guid, field, rivals),) = table_conflicts(mine)
    assert (guid, field) == (made, "name_ru") and "Сама" in json.loads(rivals)


def newer(project: Project) -> Log:
    """Make a step of a version to come: a new kind, a new field, a field of a new kind deleted, an unknown verb."""
    step = Step(new_step_guid(), "weave", {"n": 1}, project.me, new_guid(), 1, 1000)
    code, thread = items_of(project, "code")[0].guid, new_guid()
    made: list[tuple[str, str, str, object]] = [
        ("thread", thread, "", {"name": "жип", "code": code, "nested": [1, {"a": None}]}),
        ("thread", thread, "name", "жибек"),
        ("thread", thread, "alive", False),
        ("code", code, "mood", {"x": [code]}),
        ("code", new_guid(), "", {"name_ru": "Жаңы", "mood": "көңүл", "parent": code}),
        ("memo", new_guid(), "", {"text": "жип жөнүндө", "about": thread}),
    ]
    operations = {
        operation_guid(step.id, n): Operation(operation_guid(step.id, n), step.id, kind, guid, field, (), None, value)  # type: ignore[arg-type]
        for n, (kind, guid, field, value) in enumerate(made)
    }
    return Log({step.id: step}, operations)


def test_what_a_newer_version_wrote_is_kept_and_passed_on(base: Path) -> None:
    mine, other = copy_of(base, "older"), copy_of(base, "third")
    log = newer(mine)
    expected = union(mine.journal.log(), log)
    receive(mine, log, {})
    assert_tables_are_the_fold(mine, expected)
    assert receive(mine, log, {}) == frozenset()
    receive(other, mine.journal.log(), {})
    assert_tables_are_the_fold(other, expected)


def test_work_goes_on_beside_what_a_newer_version_wrote(base: Path) -> None:
    mine = copy_of(base, "beside")
    log = newer(mine)
    receive(mine, log, {})
    code, fresh = items_of(mine, "code")[0].guid, items_of(mine, "code")[-1].guid
    objects.set_fields(mine, fresh, {"colour": "#112233"})
    objects.delete_objects(mine, (fresh,))
    undo(mine)
    objects.set_fields(mine, code, {"name_ru": "Башка"})
    (step,) = log.steps
    with pytest.raises(UserError, match="changed since"):
        revert(mine, step)
    assert_tables_are_the_fold(mine, mine.journal.log())
    assert [found for found in check_project(mine) if found.key != "check.waiting"] == []


@pytest.mark.parametrize("act", [objects.delete_objects, objects.restore_objects])
def test_an_object_of_an_unknown_kind_is_refused_in_words(base: Path, act) -> None:
    mine = copy_of(base, "unknown")
    log = newer(mine)
    receive(mine, log, {})
    thread = next(item.object for item in log.operations.values() if item.kind == "thread")
    with pytest.raises(UserError):
        act(mine, (thread,))


def circle(base: Path) -> tuple[Project, str, str]:
    """Make a circle of two codes by a merge; give the project, the code at the root, and the one under it."""
    mine, other = copy_of(base, "circle"), copy_of(base, "circle2")
    codes = {item.values["name_ru"]: item.guid for item in items_of(mine, "code")}
    first, second = codes["Долги"], codes["Уят"]
    objects.set_fields(mine, first, {"parent": second})
    objects.set_fields(other, second, {"parent": first})
    receive(mine, other.journal.log(), {})
    root, child = (first, second) if mine.values(first)["parent"] is None else (second, first)
    assert mine.values(child)["parent"] == root
    return mine, root, child


def test_a_code_of_a_circle_can_be_deleted(base: Path) -> None:
    mine, root, child = circle(base)
    objects.delete_objects(mine, (child,))
    assert_tables_are_the_fold(mine, mine.journal.log())
    assert not mine.life_of(child).is_there and mine.life_of(root).is_there


def test_the_root_of_a_circle_can_be_deleted_and_brought_back(base: Path) -> None:
    mine, root, child = circle(base)
    objects.delete_objects(mine, (root,))
    assert_tables_are_the_fold(mine, mine.journal.log())
    assert not mine.life_of(child).is_there and not mine.life_of(root).is_there
    undo(mine)
    assert_tables_are_the_fold(mine, mine.journal.log())
    assert mine.values(child)["parent"] == root


def test_a_circle_is_settled_by_putting_its_code_at_the_root(base: Path) -> None:
    mine, root, child = circle(base)
    objects.set_fields(mine, root, {"parent": None})
    objects.set_fields(mine, child, {"parent": None})
    assert mine.values(root)["parent"] is None
    assert mine.connection.execute("SELECT count(*) FROM conflict").fetchone() == (0,)
    assert_tables_are_the_fold(mine, mine.journal.log())
