"""Arrays that caught up with the log are those of a fresh load, after any history."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given

from qualcode.analysis import arrays as loading
from qualcode.analysis.study import Study, study_of
from qualcode.ops import objects
from qualcode.ops.codings import NewCoding, code_many, code_span, uncode
from qualcode.store.project import Project
from qualcode.store.queries.arrays import coding_ids
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of
from qualcode.store.receive import receive
from tests.laws.histories import Move, begin, copy_of, law, moves, play


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("arrays"))


def texts_of(project: Project) -> dict[str, str]:
    return dict(project.connection.execute("SELECT hash, content FROM text").fetchall())


def assert_same(found: Study, project: Project) -> None:
    """See that a study that was brought up to date is what a fresh look at the file gives."""
    with project.reader() as reader:
        fresh = study_of(reader)
        assert found.arrays.position == fresh.arrays.position
        assert np.array_equal(found.arrays.rows, fresh.arrays.rows)
        for name in ("documents", "codes", "respondents", "coders", "parents", "kinds", "settled"):
            assert getattr(found, name) == getattr(fresh, name), name
        assert np.array_equal(found.final, fresh.final)
        for name in ("codings", "pieces", "speech"):
            for mine, theirs in zip(getattr(found, name), getattr(fresh, name), strict=True):
                assert np.array_equal(mine, theirs), name


@law
@given(history=moves(final=True))
def test_arrays_that_caught_up_equal_a_fresh_load_after_any_history(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "arrays")
    study_of(project)
    for move in history:
        play(project, [move])
        assert_same(study_of(project), project)
    project.close()


@law
@given(mine=moves(5), theirs=moves(5, final=True), later=moves(4))
@example(mine=[("settle_case", 1)], theirs=[("assign_documents", 0)], later=[])
def test_arrays_catch_up_with_what_came_from_another_computer(
    base: Path, mine: list[Move], theirs: list[Move], later: list[Move]
) -> None:
    here, there = copy_of(base, "here"), copy_of(base, "there")
    play(here, mine)
    study_of(here)
    for move in theirs:
        play(there, [move])
        receive(here, there.journal.log(), texts_of(there))
        assert_same(study_of(here), here)
    for move in later:
        play(here, [move])
        assert_same(study_of(here), here)
    here.close()
    there.close()


def test_a_code_deleted_here_and_used_there_comes_back_and_goes_with_its_last_coding(base: Path) -> None:
    here, there = copy_of(base, "deleting"), copy_of(base, "using")
    code = objects.add_object(here, "code", {"name_ru": "Той"})
    receive(there, here.journal.log(), texts_of(here))
    objects.delete_objects(here, (code,))
    assert code not in [found.guid for found in study_of(here).codes]
    made = code_span(there, documents_of(there)[0].guid, 3, 20, code)
    receive(here, there.journal.log(), texts_of(there))
    assert code in [found.guid for found in study_of(here).codes]
    uncode(here, (made,))
    assert code not in [found.guid for found in study_of(here).codes]
    assert_same(study_of(here), here)
    here.close()
    there.close()


@law
@given(history=moves())
def test_the_study_holds_every_living_coding_at_its_place_in_the_current_text(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "places")
    play(project, history)
    study = study_of(project)
    expected = {
        (found.document, found.start, found.end, found.code, found.coder)
        for found in all_codings(project)
        if not found.orphan
    }
    codings = study.codings
    held = [
        (study.documents[document].guid, start, end, study.codes[code].guid, study.coders[coder].guid)
        for _, document, start, end, code, coder, _ in zip(*(column.tolist() for column in codings), strict=True)
    ]
    assert len(held) == len(set(held))
    assert set(held) == expected
    project.close()


def test_only_what_was_written_is_read_again(tiny, monkeypatch):
    made = code_many(tiny.project, [NewCoding(tiny.documents["1"], n, n + 4, tiny.codes["debts"]) for n in range(20)])
    study_of(tiny.project)

    def refuse(_: Project) -> None:
        raise AssertionError("everything was read again")

    monkeypatch.setattr(loading, "coding_columns", refuse)
    uncode(tiny.project, (made[3],))
    tiny.code("1", "насыя", "loans", "Айбек")
    assert len(study_of(tiny.project).arrays.rows) == len(coding_ids(tiny.project)) == 20


def test_nothing_is_read_where_nothing_was_written(tiny):
    assert study_of(tiny.project) is study_of(tiny.project)


def test_a_position_that_does_not_say_all_is_noticed_by_the_count(tiny):
    tiny.code("1", "насыя", "loans", "Айбек")
    arrays = loading.load(tiny.project)
    assert len(loading.catch_up(tiny.project, arrays._replace(rows=arrays.rows[:0])).rows) == 1
