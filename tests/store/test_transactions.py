"""Transactions: all or nothing, told once, whoever else reads or fails."""

import shutil
import sqlite3

import pytest

from qualcode.model.errors import UserError
from qualcode.model.guid import MOST_OPERATIONS
from qualcode.ops.codings import NewCoding, code_many, code_span
from qualcode.ops.documents import correct_turn
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import text_of
from qualcode.store.receive import receive


def test_a_listener_that_fails_neither_undoes_the_step_nor_keeps_it_from_others(study):
    told = []

    def failing(change):
        raise RuntimeError("a view is broken")

    study.project.subscribe(failing)
    study.project.subscribe(told.append)
    with pytest.raises(RuntimeError, match="a view is broken"):
        add_object(study.project, "code", {"name_ru": "Уят"})
    assert [change.verb for change in told] == ["add_object"]
    assert len(items_of(study.project, "code")) == 3
    study.project.unsubscribe(failing)
    undo(study.project)
    assert len(items_of(study.project, "code")) == 2


def test_a_listener_may_write(study):
    done = []

    def follow(change):
        if change.verb == "set_fields" and not done:
            done.append(change)
            add_object(study.project, "code", {"name_ru": "Уят"})

    study.project.subscribe(follow)
    set_fields(study.project, study.code, {"name_ru": "Карыз"})
    assert len(items_of(study.project, "code")) == 3


def test_a_transaction_within_another_saves_nothing_of_either(study):
    with pytest.raises(Exception, match="within a transaction"), study.project.transaction("outer") as write:
        write.create("code", {"name_ru": "Уят"})
        add_object(study.project, "code", {"name_ru": "Карыз"})
    assert len(items_of(study.project, "code")) == 2
    add_object(study.project, "code", {"name_ru": "Уят"})
    assert len(items_of(study.project, "code")) == 3


def test_a_failed_step_leaves_no_memory_of_what_it_made(study):
    with pytest.raises(UserError), study.project.transaction("failing") as write:
        made = write.create("code", {"name_ru": "Уят"})
        write.create("coding", {"coder": study.project.me})
    assert study.project.identities.find(made) is None
    before = all_codings(study.project)
    with pytest.raises(ZeroDivisionError), study.project.transaction("failing") as write:
        write.delete(study.code)
        assert all_codings(study.project) == []
        raise ZeroDivisionError
    assert all_codings(study.project) == before
    with pytest.raises(UserError):
        code_many(
            study.project, [NewCoding(study.document, 0, 3, study.code), NewCoding(study.document, 0, 3, "0" * 32)]
        )
    assert all_codings(study.project) == before
    correct_turn(study.project, study.document, 1, "Башка.")
    assert "Башка." in text_of(study.project, study.document)


def test_another_writer_is_said_plainly_and_waited_for_by_nobody(study):
    other = sqlite3.connect(study.project.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    log = study.project.journal.log()
    with pytest.raises(UserError) as caught:
        add_object(study.project, "code", {"name_ru": "Уят"})
    assert caught.value.key == "common.busy"
    with pytest.raises(UserError) as caught:
        receive(study.project, log, {})
    assert caught.value.key == "common.busy"
    other.execute("ROLLBACK")
    other.close()
    add_object(study.project, "code", {"name_ru": "Уят"})


def test_a_second_opening_only_reads_and_sees_what_is_saved(study):
    with Project.open(study.project.path) as second:
        assert second.read_only is not None
        second.me = study.project.me
        assert len(all_codings(second)) == 1
        code_span(study.project, study.document, 0, 8, study.child)
        assert len(all_codings(second)) == 2
        correct_turn(study.project, study.document, 1, "Мен Казанда иштедим, карызым бар.")
        assert "Казанда" in text_of(second, study.document)
        assert all_codings(second) == all_codings(study.project)
        with pytest.raises(UserError):
            add_object(second, "code", {"name_ru": "Уят"})
        with pytest.raises(UserError):
            receive(second, study.project.journal.log(), {})


def test_a_disk_that_fills_while_a_log_arrives_is_said_plainly(study):
    log = study.project.journal.log()
    copy = study.project.path.with_name("copy.qualcode")
    study.project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(study.project.path, copy)
    for n in range(40):
        add_object(study.project, "code", {"name_ru": "Уят" * 400 + str(n)})
    with Project.open(copy) as other:
        pages = other.connection.execute("PRAGMA page_count").fetchone()[0]
        other.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(UserError) as caught:
            receive(other, study.project.journal.log(), {})
        assert caught.value.key == "store.disk_full"
        assert other.journal.log() == log
        other.connection.execute("PRAGMA max_page_count = 1000000")
        receive(other, study.project.journal.log(), {})
        assert other.journal.log() == study.project.journal.log()


def test_a_step_too_large_is_refused_whole(study, monkeypatch):
    assert MOST_OPERATIONS == 1 << 20
    monkeypatch.setattr("qualcode.store.writer.MOST_OPERATIONS", 10)
    many = [NewCoding(study.document, 0, 3 + n, study.code) for n in range(11)]
    with pytest.raises(UserError) as caught:
        code_many(study.project, many)
    assert caught.value.key == "store.step_too_large"
    assert len(all_codings(study.project)) == 1


def test_a_project_at_rest_is_one_file_also_after_it_was_read(study):
    path = study.project.path
    study.project.close()
    with Project.open(path, write=False) as reader:
        assert items_of(reader, "code")
    assert [found.name for found in path.parent.iterdir() if found.name.startswith(path.name)] == [path.name]


def test_a_file_that_is_being_read_is_still_written_durably(study):
    path = study.project.path
    study.project.close()
    reader = Project.open(path, write=False)
    reader.connection.execute("BEGIN")
    items_of(reader, "code")
    with Project.open(path) as writer:
        mode, level = (
            writer.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")
        )
        assert (mode, level) in {("wal", 2), ("delete", 3)}
    reader.close()
