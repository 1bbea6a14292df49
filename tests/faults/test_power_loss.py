"""The statements of a real burst of codings are replayed on a disk that forgets what was not synced.

apsw's file layers have no shared memory, so in WAL the replay takes the file for itself; what is written and synced,
and when, is the same.
"""

import random
from contextlib import suppress
from typing import NamedTuple

import apsw
import pytest

from qualcode.ops.codings import code_span
from qualcode.ops.projects import open_project
from qualcode.store import project as project_module
from qualcode.store.check import check_project
from qualcode.store.place import Place
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of
from tests.faults.failing_disk import Disk, FailingVFS, PowerFailure

CRASHES = 100
CODINGS = 25
COPIED = ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync", "secure_delete")


class Recording(NamedTuple):
    """A burst: the file before it, the gate's own pragmas and views, and the statements that saved each coding."""

    before: bytes
    pragmas: dict[str, object]
    views: list[str]
    codings: list[tuple[str, list[str]]]


def recorded(path, monkeypatch, place):
    """Record what the gate tells SQLite while it codes."""
    monkeypatch.setattr(project_module, "place_of", lambda path: place)
    open_project(path).close()  # leaves the file in the journal mode of this place
    before = path.read_bytes()
    with open_project(path) as project:
        pragmas = {name: project.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in COPIED}
        views = [sql for (sql,) in project.connection.execute("SELECT sql FROM temp.sqlite_schema WHERE sql NOT NULL")]
        document, code = documents_of(project)[0].guid, codes_of(project)[0].guid
        codings, statements = [], []
        project.connection.set_trace_callback(statements.append)
        for number in range(CODINGS):
            codings.append((code_span(project, document, number, number + 90, code), list(statements)))
            statements.clear()
        project.connection.set_trace_callback(None)
    return Recording(before, pragmas, views, codings)


def replayed(recording, disk, **changed):
    """Replay a burst until the power fails; give the codings that were told to be saved."""
    layer = FailingVFS(disk)
    saved = []
    connection = None
    try:
        connection = apsw.Connection("study.qualcode", vfs=layer.vfs_name)
        if recording.pragmas["journal_mode"] == "wal":
            connection.pragma("locking_mode", "exclusive")
        for name, value in {**recording.pragmas, **changed}.items():
            connection.pragma(name, value)
        connection.pragma("temp_store", 2)  # in memory: the views are this connection's own
        for sql in recording.views:
            connection.execute(sql.replace("CREATE ", "CREATE TEMP ", 1))
        connection.pragma("wal_autocheckpoint", 30)  # checkpoints fall into the burst
        for guid, statements in recording.codings:
            for statement in statements:
                connection.execute(statement).fetchall()
            saved.append(guid)
    except PowerFailure:
        pass
    finally:
        disk.fails_after = disk.events  # what closing would still write is lost as well
        if connection is not None:
            with suppress(PowerFailure):
                connection.close()
    return saved


def reopened(files, folder):
    """Open what is left with our own store; give the codings that are there, and what a check finds."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    with open_project(folder / "study.qualcode") as project:
        assert project.read_only is None
        return {coding.guid for coding in all_codings(project)}, list(check_project(project))


def crashes(recording, folder, count, **changed):
    """Let the power fail at random moments; give for each the codings lost and what a check finds."""
    whole = Disk({"study.qualcode": recording.before})
    assert len(replayed(recording, whole, **changed)) == CODINGS
    chance = random.Random(400)
    for number in range(count):
        disk = Disk({"study.qualcode": recording.before}, fails_after=chance.randrange(whole.events))
        saved = replayed(recording, disk, **changed)
        there, findings = reopened(disk.after_failure(chance), folder / f"crash{number}")
        yield set(saved) - there, findings


@pytest.mark.parametrize("place", [Place.LOCAL, Place.REMOVABLE])
def test_power_loss_never_damages_a_project_nor_loses_a_saved_coding(project_file, monkeypatch, tmp_path, place):
    recording = recorded(project_file, monkeypatch, place)
    outcomes = list(crashes(recording, tmp_path, CRASHES))
    assert outcomes == [(set(), [])] * CRASHES


@pytest.mark.parametrize(("place", "synchronous"), [(Place.LOCAL, 1), (Place.REMOVABLE, 2)])
def test_weaker_syncing_does_lose_codings_on_this_disk(project_file, monkeypatch, tmp_path, place, synchronous):
    recording = recorded(project_file, monkeypatch, place)
    assert any(lost for lost, _ in crashes(recording, tmp_path, CRASHES, synchronous=synchronous))
