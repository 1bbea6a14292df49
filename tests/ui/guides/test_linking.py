"""Turns are linked in one list by keys, and one by one in the transcript."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.ops.guides import link_questions
from qualcode.ops.undo import undo
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.guides import askings_of, questions_of, units_of
from tests.ui.acting import press, type_text
from ui.guides.linking import LinkingWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    return window


@pytest.fixture
def unlinked(window):
    """An interview without its links, shown."""
    project = window.session.project
    document = next(one.guid for one in documents_of(project) if one.name == "06_asel_talas")
    window.session.show_document(document)
    known = askings_of(project, document)
    link_questions(project, [], [asking.guid for asking in known])
    return known


@pytest.fixture
def linking(window, unlinked, qtbot):
    window.commands["link_questions"].trigger()
    made = window.findChild(LinkingWindow, "linking")
    qtbot.waitUntil(made.isActiveWindow, timeout=10_000)
    return made


def rows(linking):
    return [linking.model.row_at(number) for number in range(linking.model.rowCount())]


def test_the_keys_that_are_told_work_at_once(linking):
    waiting = linking.table.currentIndex().row()
    second = linking.model.row_at(waiting).turn.ranked[1][0]
    press(linking, Qt.Key.Key_2)
    assert (linking.model.row_at(waiting).question, linking.model.row_at(waiting).ticked) == (second, True)


def test_sure_turns_are_ticked_and_most_of_them_right(linking, unlinked):
    right = {asking.turn: asking.question for asking in unlinked}
    ticked = [row for row in rows(linking) if row.ticked]
    assert len(ticked) >= 3
    assert sum(right.get(row.turn.turn) == row.question for row in ticked) >= 0.8 * len(ticked)
    assert linking.model.open_rows()


def test_digits_choose_space_unticks_and_one_confirmation_is_one_step(window, linking):
    project, document = window.session.project, window.session.document
    waiting = linking.model.open_rows()[0]
    linking.table.setCurrentIndex(linking.model.index(waiting, 1))
    second = linking.model.row_at(waiting).turn.ranked[1][0]
    press(linking, Qt.Key.Key_2)
    row = linking.model.row_at(waiting)
    assert (row.question, row.ticked) == (second, True)
    assert linking.table.currentIndex().row() == waiting + 1
    ticked = next(number for number, row in enumerate(rows(linking)) if row.ticked and number != waiting)
    linking.table.setCurrentIndex(linking.model.index(ticked, 1))
    press(linking, Qt.Key.Key_Space)
    assert not linking.model.row_at(ticked).ticked
    wanted = {(link.place, link.question) for link in linking.model.links()}
    assert (row.turn.turn, second) in wanted
    press(linking, Qt.Key.Key_Return, CTRL)
    assert {(asking.turn, asking.question) for asking in askings_of(project, document)} == wanted
    assert linking.model.links() == []
    undo(project)
    assert askings_of(project, document) == []


def test_what_is_unticked_is_unlinked_and_what_is_changed_replaced(window, linking):
    project, document = window.session.project, window.session.document
    linking.take()
    first, second, *_ = askings_of(project, document)
    places = {row.turn.turn: number for number, row in enumerate(rows(linking))}
    linking.table.setCurrentIndex(linking.model.index(places[first.turn], 1))
    press(linking, Qt.Key.Key_0)
    linking.table.setCurrentIndex(linking.model.index(places[second.turn], 1))
    other = next(
        number for number, (guid, _) in enumerate(linking.model.row_at(places[second.turn]).turn.ranked[:5])
        if guid != second.question
    )  # fmt: skip
    press(linking, Qt.Key(Qt.Key.Key_1.value + other))
    linking.take()
    now = {asking.turn: asking.question for asking in askings_of(project, document)}
    assert first.turn not in now
    assert now[second.turn] not in ("", second.question)


def test_any_question_is_found_by_letters(window, linking):
    number = linking.model.open_rows()[0]
    linking.table.setCurrentIndex(linking.model.index(number, 1))
    press(linking, Qt.Key.Key_F)
    assert linking.box.isVisible()
    type_text("W15")
    press(linking, Qt.Key.Key_Return)
    chosen = linking.model.row_at(number).question
    assert [one.number for one in questions_of(window.session.project) if one.guid == chosen] == ["W15"]


def test_enter_goes_through_those_to_decide_and_only_they_may_be_shown(linking):
    waiting = linking.model.open_rows()
    linking.table.setCurrentIndex(linking.model.index(waiting[0], 1))
    press(linking, Qt.Key.Key_Return)
    assert linking.table.currentIndex().row() == waiting[1]
    linking.only_open.setChecked(True)
    hidden = [linking.table.isRowHidden(number) for number in range(linking.model.rowCount())]
    assert [number for number, one in enumerate(hidden) if not one] == waiting


def test_all_documents_of_the_kind_are_listed_with_their_names(window, linking):
    linking.scope.setCurrentIndex(1)
    linking.scope.activated.emit(1)
    assert len({row.turn.document for row in rows(linking)}) > 5
    assert linking.model.index(0, 0).data().startswith("01_aigul_osh: ")


def test_the_list_closes_with_the_project(window, linking):
    window.session.close()
    assert not linking.isVisible()


def test_the_model_is_a_good_model(linking):
    QAbstractItemModelTester(linking.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    linking.model.tick(0, True)
    linking.reload()


# In the transcript -----------------------------------------------------------------------------------------------


def put_caret(window, turn):
    view = window.pages["transcript"].view
    place = view.page.turns[turn].speech
    view.select((place, place))
    view.show_offset(place)
    view.setFocus()


def test_numbers_stand_beside_the_turns_that_ask(window):
    project, document = window.session.project, window.session.document
    margin = window.pages["transcript"].desk.speakers
    numbers = {question.guid: question.number for question in questions_of(project)}
    for asking in askings_of(project, document):
        assert numbers[asking.question] in margin.asks[asking.turn]
    link_questions(project, [], [asking.guid for asking in askings_of(project, document)])
    assert margin.asks == {}


def test_a_turn_is_linked_by_letters_and_unlinked_the_same_way(window, unlinked):
    project, document = window.session.project, window.session.document
    page = window.pages["transcript"]
    turn = unlinked[0].turn
    for expected in (["W12"], []):
        put_caret(window, turn)
        window.commands["ask_question"].trigger()
        assert page.asking.box.isVisible()
        type_text("W12")
        press(window, Qt.Key.Key_Return)
        numbers = {question.guid: question.number for question in questions_of(project)}
        assert [numbers[asking.question] for asking in askings_of(project, document)] == expected
        assert units_of(project, document)
    assert page.view.hasFocus()


def test_from_an_answer_the_turn_before_it_is_meant(window, unlinked):
    page = window.pages["transcript"]
    put_caret(window, unlinked[0].turn + 1)
    window.commands["ask_question"].trigger()
    press(window, Qt.Key.Key_Return)
    found = askings_of(window.session.project, window.session.document)
    assert [asking.turn for asking in found] == [unlinked[0].turn]
    put_caret(window, 0)
    window.commands["ask_question"].trigger()
    assert not page.asking.box.isVisible()
