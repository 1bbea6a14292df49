import random
import signal
import sqlite3
import subprocess
import sys

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.objects import add_object
from qualcode.ops.projects import open_project
from qualcode.store import connection as opening
from qualcode.store import migrate as migrating
from qualcode.store import project as project_module
from qualcode.store.backup import backups_of
from qualcode.store.check import check_project
from qualcode.store.lock import Lock
from qualcode.store.objects import count_of
from qualcode.store.project import Project

HOLDER = """
import sys
from pathlib import Path
from qualcode.store.project import Project
project = Project.open(Path(sys.argv[1]))
print(project.read_only, flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def closed(study):
    study.project.close()
    return study.project.path


def set_version(path, version):
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


def holder_of(path):
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout.readline() == "None\n"
    return child


def ended(child, kill):
    child.send_signal(signal.SIGKILL if kill else signal.SIGTERM)
    child.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_project_open_in_another_process_is_read_only_until_that_process_dies(closed):
    child = holder_of(closed)
    with open_project(closed) as second:
        assert second.read_only.key == "store.locked"
        assert second.read_only.values["host"]
        assert count_of(second, "coding") == 1
        with pytest.raises(UserError, match="open in another window"):
            add_object(second, "household", {"name": "Бир"})
    ended(child, kill=True)
    with open_project(closed) as second:
        assert second.read_only is None
        add_object(second, "household", {"name": "Бир"})


def test_a_second_opening_in_the_same_process_is_read_only_and_sees_what_the_first_saves(study):
    with open_project(study.project.path) as second:
        assert second.read_only.key == "store.locked"
        add_object(study.project, "household", {"name": "Бир"})
        assert count_of(second, "household") == 1
    assert study.project.read_only is None
    add_object(study.project, "household", {"name": "Эки"})


def test_the_lock_is_gone_after_closing_and_names_its_holder_before(tmp_path):
    first, second = Lock(tmp_path / "a.qualcode"), Lock(tmp_path / "a.qualcode")
    assert first.take() is None
    holder = second.take()
    assert (bool(holder.host), bool(holder.user), holder.since[-6:]) == (True, True, "+00:00")
    first.release()
    assert second.take() is None
    second.release()


def test_a_project_of_a_newer_major_version_is_refused_and_left_alone(closed):
    set_version(closed, opening.VERSION + 1000)
    before = closed.read_bytes()
    with pytest.raises(UserError) as refusal:
        Project.open(closed)
    assert refusal.value.key == "store.newer_version"
    assert closed.read_bytes() == before


def test_a_project_of_a_newer_minor_version_is_opened_for_reading(closed):
    set_version(closed, opening.VERSION + 1)
    with open_project(closed) as project:
        assert project.read_only.key == "store.newer_minor"
        assert count_of(project, "coding") == 1
    set_version(closed, opening.VERSION)
    with open_project(closed) as project:
        assert project.read_only is None


def test_an_older_project_is_backed_up_and_migrated(closed, monkeypatch):
    def add_table(database):
        database["added"].create({"id": int})

    monkeypatch.setattr(project_module, "migrate", lambda *args: migrating.migrate(*args, ((999, add_table),)))
    set_version(closed, 999)
    with open_project(closed) as project:
        assert project.connection.execute("PRAGMA user_version").fetchone()[0] == opening.VERSION
        assert opening.unknown_tables(project.connection) == ["added"]
    assert [backup.reason for backup in backups_of(closed)] == ["migration"]


def test_a_migration_that_fails_changes_nothing(closed, monkeypatch):
    def fail(database):
        database["added"].create({"id": int})
        raise ValueError("halfway")

    monkeypatch.setattr(project_module, "migrate", lambda *args: migrating.migrate(*args, ((999, fail),)))
    set_version(closed, 999)
    with pytest.raises(ValueError, match="halfway"):
        Project.open(closed)
    connection = opening.connect_reader(closed)
    assert opening.unknown_tables(connection) == []
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 999
    connection.close()


@pytest.mark.parametrize("write", [True, False])
def test_a_version_that_nobody_can_migrate_is_refused(closed, write):
    set_version(closed, 7)
    with pytest.raises(UserError) as refusal:
        Project.open(closed, write=write)
    assert refusal.value.key == "store.too_old"


def test_a_project_with_a_trigger_is_refused(closed):
    connection = sqlite3.connect(closed)
    connection.execute("CREATE TRIGGER sly AFTER INSERT ON coding BEGIN DELETE FROM code; END")
    connection.close()
    for write in (True, False):
        with pytest.raises(UserError) as refusal:
            Project.open(closed, write=write)
        assert refusal.value.key == "store.foreign_trigger"


@pytest.mark.parametrize(
    "content",
    [b"", "Салам, бул текст.".encode() * 100, random.Random(1).randbytes(20_000), b"SQLite format 3\0" + b"\1" * 9000],
    ids=["empty", "text", "rubbish", "header only"],
)
def test_a_file_that_is_no_project_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "some.qualcode"
    path.write_bytes(content)
    with pytest.raises(UserError) as refusal:
        Project.open(path)
    assert refusal.value.key in ("store.not_a_project", "store.damaged")
    assert path.read_bytes() == content
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_foreign_sqlite_file_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "photos.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE photo (id INTEGER)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError) as refusal:
        Project.open(path)
    assert refusal.value.key == "store.not_a_project"
    assert path.read_bytes() == before


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UserError, match=r"no file .*gone\.qualcode"):
        Project.open(tmp_path / "gone.qualcode")


def test_ids_made_in_a_step_that_was_rolled_back_are_forgotten(study):
    project = study.project
    with pytest.raises(RuntimeError), project.transaction("add_object") as write:
        lost = write.create("household", {"name": "Бир"})
        raise RuntimeError
    assert project.identities.find(lost) is None
    kept = add_object(project, "household", {"name": "Эки"})
    assert project.values(kept)["name"] == "Эки"
    assert list(check_project(project)) == []
