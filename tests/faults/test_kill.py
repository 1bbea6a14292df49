import random
import sys
from pathlib import Path

import pytest

from qualcode.ops.projects import open_project
from qualcode.store.check import check_project
from qualcode.store.queries.codings import all_codings
from tests.faults.conftest import killed_after

ROUNDS = 25
BURST = Path(__file__).with_name("coding_burst.py")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_no_acknowledged_coding_is_lost_by_kill_9_at_a_random_moment(project_file):
    chance = random.Random(20)
    acknowledged = set()
    for number in range(ROUNDS):
        acknowledged |= burst(project_file, number * 1000, chance.uniform(0.0, 0.08))
        with open_project(project_file) as project:
            assert project.read_only is None
            there = {coding.guid for coding in all_codings(project)}
            assert acknowledged <= there
            assert list(check_project(project)) == []
    assert len(acknowledged) > ROUNDS


def burst(path, first, seconds):
    """Let a child code until it is killed; give the codings it was told were saved."""
    lines = killed_after(seconds, BURST, path, first).splitlines(keepends=True)
    return {line.strip() for line in lines if line.endswith("\n")}
