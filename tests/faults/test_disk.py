import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codings import NewCoding, code_many, code_span
from qualcode.ops.projects import create_project, open_project
from qualcode.store import project as project_module
from qualcode.store.check import check_project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of


def test_a_full_disk_costs_one_sentence_and_nothing_saved_before(project_file):
    with open_project(project_file) as project:
        document, code = documents_of(project)[0].guid, codes_of(project)[0].guid
        pages = project.connection.execute("PRAGMA page_count").fetchone()[0]
        project.connection.execute(f"PRAGMA max_page_count = {pages + 3}")
        saved, refusal = [], None
        told = []
        project.subscribe(told.append)
        while refusal is None:
            try:
                saved.append(code_span(project, document, len(saved), len(saved) + 50, code))
            except UserError as error:
                refusal = error
        assert refusal.key == "store.disk_full"
        assert refusal.values == {"folder": str(project_file.parent)}
        assert len(told) == len(saved) > 0
        assert {coding.guid for coding in all_codings(project)} == set(saved)

        with pytest.raises(UserError, match="disk is full"):
            code_many(project, [NewCoding(document, start, start + 40, code) for start in range(5000)])
        assert len(all_codings(project)) == len(saved)

        project.connection.execute("PRAGMA max_page_count = 1000000")
        saved.append(code_span(project, document, 100, 700, code))
        assert {coding.guid for coding in all_codings(project)} == set(saved)
        assert list(check_project(project)) == []


def test_a_project_in_a_read_only_folder_is_read_and_says_why_it_cannot_be_changed(project_file, monkeypatch):
    before = project_file.read_bytes()
    monkeypatch.setattr(project_module, "is_writable", lambda path: False)
    with open_project(project_file) as project:
        assert project.read_only is not None
        assert project.read_only.key == "store.folder_read_only"
        document, code = documents_of(project)[0].guid, codes_of(project)[0].guid
        with pytest.raises(UserError) as refusal:
            code_span(project, document, 0, 50, code)
        assert refusal.value.key == "store.folder_read_only"
        assert list(check_project(project)) == []
    assert project_file.read_bytes() == before
    assert [path.name for path in project_file.parent.iterdir()] == [project_file.name]


def test_what_still_lies_in_the_side_file_is_read_in_a_read_only_folder(project_file, monkeypatch):
    with open_project(project_file) as project:
        coding = code_span(project, documents_of(project)[0].guid, 0, 50, codes_of(project)[0].guid)
        monkeypatch.setattr(project_module, "is_writable", lambda path: False)
        with open_project(project_file) as copy:
            assert [found.guid for found in all_codings(copy)] == [coding]
        monkeypatch.undo()


def test_no_project_is_made_in_a_folder_that_cannot_be_written(tmp_path, monkeypatch):
    monkeypatch.setattr(project_module, "is_writable", lambda path: False)
    with pytest.raises(UserError) as refusal:
        create_project(tmp_path / "new.qualcode", "Кайтуу", "Айбек")
    assert refusal.value.key == "store.folder_not_writable"
    assert list(tmp_path.iterdir()) == []
