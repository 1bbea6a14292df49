"""Merging on real files: any two or three copies of a project with histories of their own."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.model.fold import fold
from qualcode.model.log import Log, union
from qualcode.ops import codings, documents, erasing, objects
from qualcode.ops.projects import add_coder, open_project, work_as
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, rival_texts, text_of_version
from qualcode.store.receive import receive
from tests.laws import laws
from tests.laws.histories import Move, begin, copy_of, law, moves, play
from tests.laws.view import fold_conflicts, fold_view, table_conflicts, tables_view


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("merging"))


def texts_of(project: Project) -> dict[str, str]:
    return dict(project.connection.execute("SELECT hash, content FROM text").fetchall())


def histories(base: Path, *played: list[Move], same_computer: bool = False) -> list[Project]:
    projects = []
    for number, history in enumerate(played):
        project = copy_of(base, f"copy{number}", same_computer)
        play(project, history)
        projects.append(project)
    return projects


@law
@given(first=moves(final=True), second=moves(final=True), third=moves(6))
def test_union_is_idempotent_commutative_and_associative(
    base: Path, first: list[Move], second: list[Move], third: list[Move]
) -> None:
    one, two, three = [project.journal.log() for project in histories(base, first, second, third)]
    laws.union_is_a_union(one, two, three)


@law
@given(first=moves(), second=moves())
@pytest.mark.parametrize("check", laws.LAWS, ids=lambda check: check.__name__)
def test_law_of_merging(base: Path, check, first: list[Move], second: list[Move]) -> None:
    one, two = [project.journal.log() for project in histories(base, first, second)]
    check(one, two)


@law
@given(first=moves(final=True), second=moves(final=True))
def test_copied_computers_merge_without_loss(base: Path, first: list[Move], second: list[Move]) -> None:
    one, two = [project.journal.log() for project in histories(base, first, second, same_computer=True)]
    laws.nothing_is_lost(one, two)


@law
@given(first=moves(final=True), second=moves(final=True), third=moves(6), swap=st.booleans())
def test_received_logs_fold_into_the_tables_in_any_order(
    base: Path, first: list[Move], second: list[Move], third: list[Move], swap: bool
) -> None:
    mine, *others = histories(base, first, second, third)
    received = [(other.journal.log(), texts_of(other)) for other in (others[::-1] if swap else others)]
    expected = mine.journal.log()
    for log, texts in received:
        receive(mine, log, texts)
        expected = union(expected, log)
    states = fold(expected)
    assert mine.journal.log() == expected
    assert tables_view(mine) == fold_view(states)
    assert table_conflicts(mine) == fold_conflicts(states)
    _every_text_is_there(mine)


@law
@given(first=moves(), second=moves(final=True))
def test_merging_twice_changes_nothing(base: Path, first: list[Move], second: list[Move]) -> None:
    mine, other = histories(base, first, second)
    log, texts = other.journal.log(), texts_of(other)
    receive(mine, log, texts)
    before = (mine.journal.log(), tables_view(mine), texts_of(mine))
    assert receive(mine, log, texts) == frozenset()
    assert (mine.journal.log(), tables_view(mine), texts_of(mine)) == before


@law
@given(first=moves(6), second=moves(6), more=moves(6, final=True))
def test_work_goes_on_after_a_merge(base: Path, first: list[Move], second: list[Move], more: list[Move]) -> None:
    mine, other = histories(base, first, second)
    receive(mine, other.journal.log(), texts_of(other))
    play(mine, more)
    states = fold(mine.journal.log())
    assert tables_view(mine) == fold_view(states)
    assert table_conflicts(mine) == fold_conflicts(states)
    receive(other, mine.journal.log(), texts_of(mine))
    assert tables_view(other) == tables_view(mine)


def _every_text_is_there(project: Project) -> None:
    """Each document has its text, unless withdrawals of several respondents were made apart: each blanks her own."""
    if len({str(item.values["respondents"]) for item in items_of(project, "erasure")}) > 1:
        return
    for document in documents_of(project):
        assert project.connection.execute(
            "SELECT count(*) FROM text WHERE hash = (SELECT hash FROM text_version WHERE id = ?)",
            (project.identities.object_id(document.version),),
        ).fetchone() == (1,)


def test_operations_wait_for_what_they_refer_to(base: Path) -> None:
    mine, other = histories(base, [], [])
    code = objects.add_object(other, "code", {"name_ru": "Жаңы"})
    first = other.journal.log()
    coding = codings.code_span(other, documents_of(other)[0].guid, 0, 9, code)
    whole = other.journal.log()
    news = set(whole.steps) - set(first.steps)
    only_coding = Log(
        {guid: step for guid, step in whole.steps.items() if guid in news},
        {guid: item for guid, item in whole.operations.items() if item.step in news},
    )
    before = tables_view(mine)
    receive(mine, only_coding, {})
    assert tables_view(mine) == before
    receive(mine, whole, {})
    assert {code, coding} <= tables_view(mine).keys()
    assert tables_view(mine) == fold_view(fold(mine.journal.log()))


def test_a_code_deleted_here_and_used_there_is_kept_and_flagged(base: Path) -> None:
    mine, other = histories(base, [], [])
    code = next(guid for guid, (kind, values, _) in tables_view(mine).items() if values.get("name_ru") == "Уят")
    objects.delete_objects(mine, (code,))
    coding = codings.code_span(other, documents_of(other)[0].guid, 0, 9, code)
    receive(mine, other.journal.log(), {})
    assert tables_view(mine)[code][2] == "USED"
    assert coding in {found.guid for found in all_codings(mine)}
    codings.uncode(mine, (coding,))
    assert code not in tables_view(mine)
    assert tables_view(mine) == fold_view(fold(mine.journal.log()))


def test_a_decision_about_rivals_holds_wherever_it_arrives(base: Path) -> None:
    mine, other, third = histories(base, [], [], [])
    code = next(guid for guid, (kind, values, _) in tables_view(mine).items() if values.get("name_ru") == "Уят")
    objects.set_fields(mine, code, {"name_ru": "Стыд"})
    objects.set_fields(other, code, {"name_ru": "Позор"})
    receive(mine, other.journal.log(), {})
    assert [rivals for guid, field, rivals in table_conflicts(mine)]
    objects.settle_conflict(mine, code, "name_ru", "Позор")
    assert not table_conflicts(mine)
    receive(third, other.journal.log(), {})
    receive(third, mine.journal.log(), {})
    assert not table_conflicts(third)
    assert tables_view(third)[code][1]["name_ru"] == "Позор"


def test_erased_content_never_returns_and_leaves_no_byte(base: Path) -> None:
    mine, other = histories(base, [], [])
    for project in (mine, other):
        work_as(project, add_coder(project, "Назгүл"))
    respondent = next(guid for guid, (kind, *_) in tables_view(mine).items() if kind == "respondent")
    objects.set_fields(mine, respondent, {"pseudonym": "Жайдаркелин"})
    objects.add_object(other, "memo", {"about": respondent, "text": "Кыштакбашыбий"})
    document = documents_of(mine)[0]
    from qualcode.store.queries.documents import text_of, turns_of_version

    turn = turns_of_version(mine, document.version).turns[1]
    hers = text_of(mine, document.guid)[turn.speech : turn.end]
    others = text_of(mine, document.guid)[
        turns_of_version(mine, document.version).turns[2].speech : turns_of_version(mine, document.version).turns[2].end
    ]
    erasing.erase_respondent(mine, respondent)
    assert others in text_of(mine, document.guid) and hers not in text_of(mine, document.guid)
    receive(mine, other.journal.log(), texts_of(other))
    receive(other, mine.journal.log(), texts_of(mine))
    for project in (mine, other):
        project.rebuild_file()
        project.close()
        everything = project.path.read_bytes()
        for words in (hers, "Жайдаркелин", "Кыштакбашыбий"):
            assert words.encode() not in everything
        assert others.encode() in everything
        assert not project.path.with_name(project.path.name + "-wal").exists()
        with open_project(project.path) as again:
            assert tables_view(again) == fold_view(fold(again.journal.log()))


def test_corrections_made_apart_are_listed_and_none_is_lost(base: Path) -> None:
    mine, other = histories(base, [], [])
    document = documents_of(mine)[0].guid
    first = documents.correct_turn(mine, document, 0, "биринчи оңдоо")
    second = documents.correct_turn(other, document, 2, "экинчи оңдоо")
    receive(mine, other.journal.log(), texts_of(other))
    assert set(rival_texts(mine)[document]) == {first, second}
    assert rival_texts(mine)[document][-1] == documents_of(mine)[0].version
    assert "биринчи оңдоо" in text_of_version(mine, first)
    assert "экинчи оңдоо" in text_of_version(mine, second)
    assert rival_texts(other) == {}
