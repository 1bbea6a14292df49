import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qualcode.ops.projects import open_project
from qualcode.store.check import check_project
from qualcode.store.queries.codings import all_codings

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
    child = subprocess.Popen(
        [sys.executable, str(BURST), str(path), str(first)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stderr is not None
    ready = child.stdout.readline()
    assert ready == "ready\n", child.stderr.read()
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    lines, _ = child.communicate()
    return {line.strip() for line in lines.splitlines(keepends=True) if line.endswith("\n")}
