import gzip
from pathlib import Path

import pytest

from qualcode.model.guides import NewGuide, NewQuestion
from qualcode.ops.guides import add_guide, link_question
from qualcode.ops.projects import open_project
from qualcode.store import connection as opening
from qualcode.store.backup import backups_of
from qualcode.store.check import check_project
from qualcode.store.objects import items_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.store.queries.guides import askings_of, guides_of, questions_of

OLD = sorted((Path(__file__).parent / "old").glob("*.qualcode.gz"))


@pytest.fixture(params=OLD, ids=lambda path: path.name.partition(".")[0])
def old(request, tmp_path):
    path = tmp_path / "old.qualcode"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def version_in(path):
    connection = opening.connect_reader(path)
    try:
        return connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()


def holds_the_study(project):
    document = documents_of(project)[0]
    (coding,) = all_codings(project)
    assert "Казанда" in text_of(project, document.guid)
    assert text_of(project, document.guid)[coding.start : coding.end] == "карызыбыз бар"
    assert [guide.questions[0].texts for guide in guides_of(project)] == [{"ru": "Как вы жили?"}]
    assert askings_of(project, document.guid) == []
    assert list(check_project(project)) == []


def test_a_project_of_each_older_version_is_migrated_whole_backed_up_and_worked_in(old):
    before = version_in(old)
    with open_project(old) as project:
        holds_the_study(project)
        project.me = items_of(project, "coder")[0].guid
        guide = add_guide(project, NewGuide("Үй-бүлө", questions=(NewQuestion("1", text_ky="Кандай?"),)))
        document = documents_of(project)[0].guid
        asking = link_question(project, document, 0, questions_of(project, guide)[0].guid)
        assert [found.guid for found in askings_of(project, document)] == [asking]
        assert list(check_project(project)) == []
    assert before < opening.VERSION == version_in(old)
    assert [backup.reason for backup in backups_of(old)] == ["migration"]


def test_a_project_of_an_older_version_is_read_without_a_change_to_its_file(old):
    before = old.read_bytes()
    with open_project(old, write=False) as project:
        holds_the_study(project)
        with project.reader() as second:
            holds_the_study(second)
    assert old.read_bytes() == before
    assert [found.name for found in old.parent.iterdir()] == [old.name]


def test_a_migrated_project_has_the_tables_of_a_new_one(old, tmp_path):
    def schema(path):
        connection = opening.connect_reader(path)
        rows = connection.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name")
        columns = {
            row[0]: [tuple(column[1:3]) for column in connection.execute(f"PRAGMA table_info({row[0]})")]
            for row in rows.fetchall()
        }
        connection.close()
        return columns

    open_project(old).close()
    fresh = tmp_path / "fresh.qualcode"
    from qualcode.store.project import Project

    Project.create(fresh).close()
    assert schema(old) == schema(fresh)
