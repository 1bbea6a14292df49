"""The laws of working together, over random histories of three to five computers."""

import random
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qualcode.computer import Computer
from qualcode.model.errors import UserError
from qualcode.model.guid import new_guid
from qualcode.ops.projects import open_project
from qualcode.store.project import Project
from qualcode.store.queries.merges_received import merges_of
from qualcode.store.queries.travelling import withdrawn_respondents
from qualcode.team.merge import merge_package, readmit_merge, withdraw_merge
from qualcode.team.preview import preview
from qualcode.team.start import project_from_package
from tests.laws.histories import Move, begin, copy_of, law, moves, play
from tests.laws.teamwork import packed
from tests.laws.view import assert_tables_are_the_fold, table_conflicts, tables_view
from tests.ops.study import texts_of


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("team"))


def shown(project: Project) -> dict:
    """What a project shows, but for what merging says of itself."""
    return {guid: item for guid, item in tables_view(project).items() if item[0] != "merge"}


def another(project: Project, name: str) -> Project:
    """Copy an open project to another computer, its clock off by years."""
    path = project.path.with_name(f"{name}.qualcode")
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as copy:
        project.connection.backup(copy)
    other = open_project(path)
    other.connection.execute("PRAGMA synchronous = OFF")
    other.computer = Computer(new_guid(), name)
    return other


def skewed(patch: pytest.MonkeyPatch, seed: int) -> None:
    """Let this computer's clock be off by up to fifty years."""
    import time

    real, offset = time.time_ns, random.Random(seed).randrange(-(10**18), 15 * 10**17)
    patch.setattr("qualcode.store.project.time.time_ns", lambda: max(10**15, real() + offset))


histories = st.lists(moves(5, final=True), min_size=2, max_size=4)


@law
@given(played=histories, seed=st.integers(0, 10**6))
def test_packages_in_any_order_repeated_or_late_lead_to_the_same_state(base, played: list[list[Move]], seed: int):
    rng = random.Random(seed)
    packages = []
    for number, history in enumerate(played):
        with pytest.MonkeyPatch.context() as patch:
            skewed(patch, seed + number)
            project = copy_of(base, f"coder{number}", same_computer=rng.random() < 0.3)
            play(project, history[: len(history) // 2])
            early = packed(project, "early")
            play(project, history[len(history) // 2 :])
            packages += rng.choice([[packed(project, "late")], [early, packed(project, "late")]])
    one, two = copy_of(base, "lead1"), copy_of(base, "lead2")
    for package in packages:
        merge_package(one, package)
    for package in rng.sample([*packages, *packages], len(packages) * 2):
        merge_package(two, package)
    assert shown(one) == shown(two)
    assert table_conflicts(one) == table_conflicts(two)
    assert texts_of(one) == texts_of(two)
    assert_tables_are_the_fold(one)


@law
@given(mine=moves(6), theirs=moves(6), more=moves(4), after=moves(4))
def test_a_merge_withdrawn_leaves_what_was_and_brought_back_what_came(
    base, mine: list[Move], theirs: list[Move], more: list[Move], after: list[Move]
):
    lead, other = copy_of(base, "lead"), copy_of(base, "other")
    play(lead, mine)
    play(other, theirs)
    package = packed(other)
    before, texts, log = shown(lead), texts_of(lead), lead.journal.log()
    done = merge_package(lead, package)
    if not done.merge:
        return
    merged, texts_merged = shown(lead), texts_of(lead)
    withdraw_merge(lead, done.merge)
    assert shown(lead) == before and texts_of(lead) == texts
    left = lead.journal.log()
    assert {guid for guid, item in left.operations.items() if item.kind != "merge"} == set(log.operations) - {
        guid for guid, item in log.operations.items() if item.kind == "merge"
    }
    assert_tables_are_the_fold(lead)
    readmit_merge(lead, done.merge)
    assert shown(lead) == merged and texts_of(lead) == texts_merged
    assert_tables_are_the_fold(lead)
    play(lead, more)
    withdraw_merge(lead, done.merge)
    assert_tables_are_the_fold(lead)
    play(lead, after)
    assert_tables_are_the_fold(lead)
    merge_package(lead, package)
    assert set(package.log.operations) <= set(lead.journal.log().operations)
    assert_tables_are_the_fold(lead)


@law
@given(mine=moves(5), theirs=moves(8, final=True), point=st.integers(1, 400))
def test_a_crash_in_a_merge_leaves_before_or_after_and_never_half(
    base, mine: list[Move], theirs: list[Move], point: int
):
    lead, other = copy_of(base, "crashed"), copy_of(base, "sender")
    play(lead, mine)
    play(other, theirs)
    package = packed(other)
    before, log = tables_view(lead), lead.journal.log()
    steps = [point]

    def cut() -> int:
        steps[0] -= 1
        return int(steps[0] == 0)

    lead.connection.set_progress_handler(cut, 200)
    crashed = False
    try:
        merge_package(lead, package)
    except (UserError, sqlite3.Error):
        crashed = True
    finally:
        lead.connection.set_progress_handler(None, 0)
    if crashed:
        assert (tables_view(lead), lead.journal.log()) == (before, log)
    merge_package(lead, package)
    assert set(package.log.operations) <= set(lead.journal.log().operations)
    assert_tables_are_the_fold(lead)


@law
@given(history=moves(10, final=True))
def test_what_is_packed_unpacked_and_packed_again_is_equal(base, history: list[Move]):
    project = copy_of(base, "first")
    play(project, history)
    package = packed(project)
    target = project.path.with_name("second.qualcode")
    target.unlink(missing_ok=True)
    with project_from_package(target, package) as second:
        assert packed(second).log == package.log
        if not withdrawn_respondents(project):  # what they said stays at home
            assert shown(second) == shown(project)


@law
@given(mine=moves(6), theirs=moves(8, final=True))
def test_the_preview_foretells_what_the_merge_does(base, mine: list[Move], theirs: list[Move]):
    lead, other = copy_of(base, "seer"), copy_of(base, "foreseen")
    play(lead, mine)
    play(other, theirs)
    package = packed(other)
    if any(item.kind == "erasure" for item in package.log.operations.values()):
        return
    told = preview(lead, package)
    before, rivals = shown(lead), table_conflicts(lead)
    done = merge_package(lead, package)
    assert told.is_empty == (not done.merge)
    after = shown(lead)
    appeared = {guid for guid in after.keys() - before.keys() if lead.kind_of(guid) in ("coding", "code", "memo")}
    counted = sum(news.codings + news.codes + news.memos for news in told.coders)
    revived = {guid for guid in appeared if after[guid][2] in ("REVIVED", "USED")}
    assert len(appeared - revived) <= counted <= len(appeared)
    listed = {(guid, field) for guid, field, _ in table_conflicts(lead) - rivals}
    assert listed == {(item.object, item.field) for item in told.rivals if item.object in after}
    kept = {item.object for item in told.gone if item.kept}
    assert kept <= after.keys()


@law
@example(history=[("accept_equal", 0), ("activate_code", 0), ("readmit_merge", 0)], rounds=2, seed=1)
@given(history=moves(10, final=True), rounds=st.integers(1, 3), seed=st.integers(0, 10**6))
def test_tables_are_the_fold_after_merges_withdrawn_and_brought_back_among_other_work(
    base, history: list[Move], rounds: int, seed: int
):
    rng = random.Random(seed)
    lead = copy_of(base, "busy")
    for number in range(rounds):
        play(lead, history[number::rounds])
        with another(lead, "helper") as other:
            play(other, [(move[0], move[1] + 1) for move in history])
            package = packed(other)
        with suppress(UserError):
            merge_package(lead, package)
        found = merges_of(lead)
        if found and rng.random() < 0.7:
            chosen = rng.choice(found)
            with suppress(UserError):
                (readmit_merge if chosen.withdrawn else withdraw_merge)(lead, chosen.guid)
        assert_tables_are_the_fold(lead)
