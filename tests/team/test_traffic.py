"""Laws over the traffic of packages among three to five computers: parts lost, late, repeated, in any order; merges
withdrawn and brought back in between; clocks off by years; computers that are copies of one another.
"""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcode.model.errors import UserError
from qualcode.model.log import Log
from qualcode.store.check import check_project
from qualcode.store.project import Project
from qualcode.store.queries.merges_received import merges_of
from qualcode.store.queries.travelling import withdrawn_respondents
from qualcode.team.merge import merge_package, readmit_merge, withdraw_merge
from qualcode.team.package import Package
from tests.laws.histories import Move, copy_of, law, moves, play
from tests.laws.teamwork import packed
from tests.laws.view import assert_tables_are_the_fold, table_conflicts
from tests.ops.study import texts_of
from tests.team.test_laws import base, shown, skewed  # noqa: F401

traffic = settings(law, max_examples=max(5, law.max_examples // 4))
computers = st.lists(moves(8, final=True), min_size=3, max_size=5)


class Team:
    """Computers that work apart; each sends what is new since it sent last, and some of it never arrives."""

    def __init__(self, file: Path, count: int, rng: random.Random) -> None:
        self.rng = rng
        self.projects = [copy_of(file, f"computer{n}", same_computer=rng.random() < 0.3) for n in range(count)]
        self.sent: list[Log] = [project.journal.log() for project in self.projects]
        self.coming: list[list[Package]] = [[] for _ in self.projects]

    def work(self, number: int, history: list[Move]) -> None:
        with pytest.MonkeyPatch.context() as patch:
            skewed(patch, number + self.rng.randrange(1000))
            play(self.projects[number], history)

    def send(self, number: int) -> None:
        """Send a part: the steps since the last one. To each of the others it may come, come twice, or be lost."""
        package = packed(self.projects[number], f"part{self.rng.randrange(10**9)}")
        before, self.sent[number] = self.sent[number], package.log
        part = part_of(package, before)
        others = [coming for other, coming in enumerate(self.coming) if other != number and part.log.operations]
        for coming in others:
            coming.extend([part] * self.rng.choice([0, 1, 1, 2]))

    def receive(self, number: int) -> None:
        """Take in some of what came, in any order; withdraw a merge or bring one back now and then."""
        project, coming = self.projects[number], self.coming[number]
        self.rng.shuffle(coming)
        for _ in range(self.rng.randrange(len(coming) + 1)):
            merge_package(project, coming.pop())
            assert_tables_are_the_fold(project)
        found = merges_of(project)
        if found and self.rng.random() < 0.4:
            chosen = self.rng.choice(found)
            with suppress(UserError):
                (readmit_merge if chosen.withdrawn else withdraw_merge)(project, chosen.guid)
            assert_tables_are_the_fold(project)

    def settle_down(self) -> None:
        """Let everybody have everything: what was withdrawn comes back, and whole packages reach all."""
        for project in self.projects:
            for merge in merges_of(project):
                with suppress(UserError):
                    readmit_merge(project, merge.guid)
        whole = [packed(project, "whole") for project in self.projects]
        for number, project in enumerate(self.projects):
            others = [package for other, package in enumerate(whole) if other != number]
            for package in self.rng.sample(others, len(others)):
                merge_package(project, package)


def part_of(package: Package, before: Log) -> Package:
    """Give what a package holds beyond a log."""
    fresh = {guid: step for guid, step in package.log.steps.items() if guid not in before.steps}
    operations = {guid: item for guid, item in package.log.operations.items() if item.step in fresh}
    return package._replace(log=Log(fresh, operations), hash=f"{package.hash[:32]}{len(fresh):032x}")


def work_of_people(project: Project) -> set[str]:
    return {guid for guid, item in project.journal.log().operations.items() if item.kind != "merge"}


@traffic
@given(played=computers, seed=st.integers(0, 10**6))
def test_whatever_is_lost_late_or_repeated_everybody_has_the_same_once_all_has_come(
    base,  # noqa: F811
    played: list[list[Move]],
    seed: int,
):
    rng = random.Random(seed)
    team = Team(base, len(played), rng)
    for turn in range(4):
        for number, history in enumerate(played):
            team.work(number, history[2 * turn : 2 * turn + 2])
            if rng.random() < 0.7:
                team.send(number)
        team.receive(rng.randrange(len(played)))
    everything = set().union(*(work_of_people(project) for project in team.projects))
    team.settle_down()
    team.settle_down()  # what the first round made by rule reaches the others too
    first, *others = team.projects
    assert everything <= work_of_people(first)
    assert_tables_are_the_fold(first)
    assert [found for found in check_project(first) if found.key != "check.waiting"] == []
    if any(withdrawn_respondents(project) for project in team.projects):
        return  # what they said stays at home
    for other in others:
        assert work_of_people(other) == work_of_people(first)
        assert shown(other) == shown(first)
        assert table_conflicts(other) == table_conflicts(first)
        assert texts_of(other) == texts_of(first)


@law
@given(mine=moves(4), theirs=moves(8, final=True), cut=st.integers(0, 8), point=st.integers(0, 12))
def test_given_up_at_any_point_a_merge_a_withdrawal_or_one_brought_back_leaves_what_was(
    base,  # noqa: F811
    mine: list[Move],
    theirs: list[Move],
    cut: int,
    point: int,
):
    lead, other = copy_of(base, "giving_up"), copy_of(base, "giver")
    play(lead, mine)
    play(other, theirs[:cut])
    given_up(lead, point, lambda told: merge_package(lead, packed(other), told=told))
    play(other, theirs[cut:])
    done = given_up(lead, point, lambda told: merge_package(lead, packed(other, "second"), told=told))
    if not done.merge:
        return
    with suppress(UserError):
        given_up(lead, point, lambda told: withdraw_merge(lead, done.merge, told))
        given_up(lead, point, lambda told: readmit_merge(lead, done.merge, told))


class GivenUpError(Exception):
    """Somebody pressed Cancel."""


def given_up(project: Project, point: int, work):
    """Give the work up when it tells of itself for the n-th time, see that all is as it was, and do it in earnest."""
    before = project.journal.log(), shown(project), texts_of(project), kept_aside(project)
    left = [point]

    def told(done: int, of: int) -> None:
        assert 0 <= done <= max(of, 0)
        left[0] -= 1
        if left[0] < 0:
            raise GivenUpError

    try:
        result = work(told)
    except GivenUpError:
        assert (project.journal.log(), shown(project), texts_of(project), kept_aside(project)) == before
        result = work(lambda done, of: None)
    assert_tables_are_the_fold(project)
    return result


def kept_aside(project: Project) -> list:
    select = project.connection.execute
    return [*select("SELECT * FROM withdrawn ORDER BY merge"), *select("SELECT * FROM received ORDER BY first")]
