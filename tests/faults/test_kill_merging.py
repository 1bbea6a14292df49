import random
import shutil
import sys
from pathlib import Path

import pytest

from qualcode.computer import Computer
from qualcode.model.guid import new_guid
from qualcode.ops.codings import NewCoding, code_many
from qualcode.ops.projects import open_project
from qualcode.store.check import check_project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.store.queries.merges_received import merges_of
from qualcode.team.package import write_package
from tests.faults.conftest import killed_after

ROUNDS = 12
BURST = Path(__file__).with_name("merging_burst.py")
CODINGS = 1_500


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_kill_9_at_a_random_moment_leaves_a_merge_whole_or_not_there(project_file, tmp_path):
    package, brought = from_colleague(project_file, tmp_path)
    with open_project(project_file) as project:
        mine = {coding.guid for coding in all_codings(project)}
    chance, seen = random.Random(6), set()
    for _ in range(ROUNDS):
        killed_after(chance.uniform(0.0, 0.6), BURST, project_file, package)
        with open_project(project_file) as project:
            there = {coding.guid for coding in all_codings(project)}
            assert there in (mine, mine | brought)
            merges = len(merges_of(project))
            aside = project.connection.execute("SELECT count(*) FROM withdrawn").fetchone()[0]
            assert list(check_project(project)) == []
        state = "there" if there > mine else "gone"
        assert aside == (merges > 0 and state == "gone")
        seen.add(state)
    assert seen == {"there", "gone"}


def from_colleague(path, folder):
    """Let a colleague code a lot on her copy; give her package and the codings in it."""
    copy = folder / "colleague.qualcode"
    shutil.copyfile(path, copy)
    with open_project(copy) as other:
        other.computer = Computer(new_guid(), "башка")
        document, code = documents_of(other)[0].guid, codes_of(other)[0].guid
        length = len(text_of(other, document))
        places = [n % (length - 60) for n in range(CODINGS)]
        code_many(other, [NewCoding(document, place, place + 40, code) for place in places])
        write_package(other, folder / "package.qcpack", also=frozenset((document,)))
        return folder / "package.qcpack", {coding.guid for coding in all_codings(other)}
