import pytest

from qualcode.ops.projects import open_project
from qualcode.store import project as project_module
from qualcode.store.place import Place


def pragmas(project):
    names = ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync")
    return {name: project.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


@pytest.mark.parametrize(("place", "journal", "synchronous"), [(Place.LOCAL, "wal", 2), (Place.REMOVABLE, "delete", 3)])
def test_the_gates_own_connection_writes_durably(project_file, monkeypatch, place, journal, synchronous):
    monkeypatch.setattr(project_module, "place_of", lambda path: place)
    with open_project(project_file) as project:
        assert pragmas(project) == {
            "journal_mode": journal,
            "synchronous": synchronous,
            "fullfsync": 1,
            "checkpoint_fullfsync": 1,
        }


def test_a_reader_never_checkpoints_and_never_writes(project_file):
    with open_project(project_file) as project:
        reader = project.reader()
        assert reader.connection.execute("PRAGMA wal_autocheckpoint").fetchone()[0] == 0
        assert reader.connection.execute("PRAGMA query_only").fetchone()[0] == 1
        reader.close()


def test_a_closed_project_is_one_single_file(project_file):
    assert [path.name for path in project_file.parent.iterdir()] == [project_file.name]
