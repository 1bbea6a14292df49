"""A project copied to a local folder: whole, also beside a window at work in it, never over another file."""

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.objects import add_object
from qualcode.ops.projects import create_project
from qualcode.store.local_copy import copy_to
from qualcode.store.objects import items_of
from qualcode.store.project import Project


def names(path):
    with Project.open(path) as project:
        return [item.values["name"] for item in items_of(project, "respondent")]


def test_what_was_saved_a_moment_ago_is_in_the_copy(tmp_path):
    with create_project(tmp_path / "study.qualcode", "Study", "Айбек") as project:
        add_object(project, "respondent", {"name": "Айгүл"})
        copied = copy_to(tmp_path / "study.qualcode", tmp_path / "mine")
        add_object(project, "respondent", {"name": "Бурул"})
    assert copied == tmp_path / "mine" / "study.qualcode"
    assert names(copied) == ["Айгүл"] and names(tmp_path / "study.qualcode") == ["Айгүл", "Бурул"]


def test_a_copy_never_takes_the_place_of_another_file(tmp_path):
    create_project(tmp_path / "study.qualcode", "Study", "Айбек").close()
    found = [copy_to(tmp_path / "study.qualcode", tmp_path / "mine").name for _ in range(3)]
    assert found == ["study.qualcode", "study 2.qualcode", "study 3.qualcode"]


def test_a_file_that_is_no_project_is_refused_and_nothing_is_left(tmp_path):
    bad = tmp_path / "bad.qualcode"
    bad.write_bytes(b"nothing of ours" * 100)
    with pytest.raises(UserError):
        copy_to(bad, tmp_path / "mine")
    assert not (tmp_path / "mine").exists()
