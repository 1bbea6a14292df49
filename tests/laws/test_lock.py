"""A locked codebook is unchanged after any history, but for proposals and the answers to them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.computer import Computer
from qualcode.model.guid import new_guid
from qualcode.ops.locking import lock_codebook
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.proposals import proposals_of
from tests.laws import proposing_acts
from tests.laws.histories import ACTS, FINAL, Move, begin, copy_of, law, play
from tests.laws.teamwork import TEAM_ACTS

_OFTEN = (*proposing_acts.ACTS, "undo", "redo", "revert", "rename_code", "define_code", "move_code", "merge_codes")
_TRIED = [*(set(ACTS) - set(TEAM_ACTS) - FINAL), *_OFTEN * 6]  # what arrives keeps no lock of ours


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("lock"))


def _codebook(project: Project) -> dict[str, dict[str, object]]:
    kinds = ("code", "facet", "facet_value")
    return {item.guid: dict(item.values) for kind in kinds for item in items_of(project, kind)}


def _lock(project: Project) -> dict[str, dict[str, object]]:
    """Lock it from another computer, so that nobody's undo reaches the lock; give what is to stay as it is."""
    here, project.computer = project.computer, Computer(new_guid(), "lead")
    lock_codebook(project, True)
    project.computer = here
    proposed = {one.code for one in proposals_of(project) if one.is_open}
    return {guid: values for guid, values in _codebook(project).items() if guid not in proposed}


@law
@given(history=st.lists(st.tuples(st.sampled_from(sorted(_TRIED)), st.integers(0, 10**6)), max_size=20))
def test_a_locked_codebook_changes_by_proposals_and_answers_only(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "lock")
    before = _lock(project)
    for move in history:
        play(project, [move])
        if not codebook_is_locked(project):
            before = _lock(project)
            continue
        now = _codebook(project)
        proposals = proposals_of(project)
        waiting = {one.code for one in proposals if one.is_open}
        for guid, values in before.items():
            stays = {name: value for name, value in values.items() if name not in ("parent", "position")}
            if guid in waiting:  # its answer was taken back
                continue
            assert guid in now, move
            assert stays.items() <= now[guid].items(), move
            if values["parent"] in before:
                assert now[guid]["parent"] == values["parent"], move
        assert now.keys() - before.keys() <= {one.code for one in proposals}, move
        before = {guid: values for guid, values in now.items() if guid not in waiting}
    project.close()
