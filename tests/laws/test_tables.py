"""The tables are the fold of the log, after any history."""

from pathlib import Path

import pytest
from hypothesis import given

from qualcode.ops import gate, undo
from qualcode.ops.projects import open_project
from tests.laws.histories import ACTS, Move, begin, copy_of, law, moves, play
from tests.laws.view import assert_tables_are_the_fold, shown, tables_view


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("laws"))


def test_every_verb_takes_part_in_the_laws() -> None:
    assert set(gate.VERBS) - set(ACTS) == {"start_project"}


def test_undo_knows_every_verb_that_cannot_be_undone_though_it_was_not_loaded() -> None:
    assert {name for name, verb in gate.VERBS.items() if not verb.undoable} == undo.FINAL


@law
@given(history=moves(final=True))
def test_fold_of_the_log_equals_the_tables(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "fold")
    play(project, history)
    assert_tables_are_the_fold(project)
    project.close()


@law
@given(history=moves())
def test_reopening_shows_the_same(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "reopen")
    play(project, history)
    before, log = tables_view(project), project.journal.log()
    project.close()
    with open_project(project.path) as again:
        assert tables_view(again) == before
        assert again.journal.log() == log


@law
@given(history=moves())
def test_undoing_everything_and_redoing_it_restores_each_view(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "undo")
    views = [shown(tables_view(project))]
    for move in history:
        if move[0] in ("undo", "redo", "revert"):
            continue
        before = project.position()
        play(project, [move])
        if project.position() != before:
            views.append(shown(tables_view(project)))
    for expected in reversed(views[:-1]):
        undo.undo(project)
        assert shown(tables_view(project)) == expected
    for expected in views[1:]:
        undo.redo(project)
        assert shown(tables_view(project)) == expected
    project.close()
