"""The sample study built again: what changed is said, nothing is lost."""

import pytest

from qualcode.exchange.sample.build import build_sample
from qualcode.exchange.sample.rebuild import rebuild_sample
from qualcode.model.errors import UserError
from qualcode.ops.memos import add_memo
from qualcode.ops.projects import create_project, open_project
from qualcode.store.backup import backups_of
from qualcode.store.objects import items_of
from tests.exchange.sample.test_build import copied

__all__ = ["copied"]


@pytest.fixture
def path(copied, tmp_path):
    folder = tmp_path / "project"
    folder.mkdir()
    return build_sample(folder / "sample.qualcode")


def test_where_the_files_are_as_they_were_nothing_changes_and_the_file_stays(path):
    before = path.read_bytes()
    assert rebuild_sample(path) == []
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["sample.qualcode"]


def test_a_coding_given_another_code_is_told_as_gone_and_come(path, copied):
    coding = copied / "coding" / "01_aigul_osh.yaml"
    text = coding.read_text(encoding="utf-8")
    coding.write_text(text.replace("code: own_business", "code: empowerment", 1), encoding="utf-8")
    changed = rebuild_sample(path)
    # The mark of a document that is done names the codings it was done with.
    assert {one.kind for one in changed} == {"coding", "document_state"}
    changed = sorted((one for one in changed if one.kind == "coding"), key=lambda one: one.added)
    assert [one.added for one in changed] == [False, True]
    assert ["Самостоятельность" in one.line for one in changed] == [False, True]
    assert len(backups_of(path)) == 1


def test_work_done_in_the_former_file_is_told_and_kept_in_a_backup(path):
    with open_project(path) as project:
        add_memo(project, "Менин оюм")
    (change,) = rebuild_sample(path)
    assert (change.kind, change.added) == ("memo", False)
    assert "Менин оюм" in change.line
    with open_project(path, write=False) as project:
        assert not [memo for memo in items_of(project, "memo") if memo.values["text"] == "Менин оюм"]
    assert len(backups_of(path)) == 1


def test_another_project_is_not_taken_for_the_sample(copied, tmp_path):
    path = tmp_path / "mine.qualcode"
    create_project(path, "Менин изилдөөм", "Айбек").close()
    before = path.read_bytes()
    with pytest.raises(UserError) as raised:
        rebuild_sample(path)
    assert "mine.qualcode" in raised.value.text("ky")
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["files", "mine.qualcode"]


def test_a_project_that_somebody_works_in_stays(path):
    with open_project(path) as project:
        add_memo(project, "Менин оюм")
        with pytest.raises(UserError):
            rebuild_sample(path)
        assert [memo for memo in items_of(project, "memo") if memo.values["text"] == "Менин оюм"]
    assert [file.name for file in path.parent.iterdir()] == ["sample.qualcode"]


def test_a_sample_that_cannot_be_built_leaves_the_former_one(path, copied):
    before = path.read_bytes()
    (copied / "study.yaml").unlink()
    with pytest.raises(UserError):
        rebuild_sample(path)
    assert path.read_bytes() == before
