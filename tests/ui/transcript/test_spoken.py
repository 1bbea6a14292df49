"""The language of each turn stands beside it and is corrected from a menu, with undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcode.ops.undo import undo
from qualcode.store.queries.languages import language_marks
from tests.ui.transcript.person import person_at, transcript

LINES = (
    "И: Кайтып келгенде эмне кыйын болду?",
    "Р: Никто меня не заставлял, сама решила вернуться домой. Бирок өз каалоом менен келдим, балдарым үчүн.",
    "И: А потом что было?",
    "Р: Ҳа, яхши бўлди, раҳмат.",
)


@pytest.fixture
def person(qtbot, tmp_path):
    for one in person_at(qtbot, tmp_path, transcript(LINES)):
        one.grab()
        qtbot.waitUntil(lambda one=one: bool(one.page.spoken.sign(0)))
        yield one


def signs(person):
    return [person.page.spoken.sign(turn) for turn in range(len(LINES))]


def choose(person, turn, text):
    """Right-click beside a turn and choose a language by its name."""
    margin, menu = person.page.desk.speakers, person.page.spoken.menu
    place = QPoint(20, round(person.view.top_of(person.view.page.turns[turn].start)) + 4)
    QApplication.sendEvent(
        margin, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, margin.mapToGlobal(place), Qt.NoModifier)
    )
    assert menu.isVisible()
    action = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(menu, Qt.LeftButton, Qt.NoModifier, menu.actionGeometry(action).center())
    QApplication.processEvents()


def told(person):
    return {turn: mark.language for turn, mark in language_marks(person.project, person.session.document).items()}


def test_each_turn_has_its_language_and_uzbek_only_as_a_question(person):
    assert signs(person)[:3] == ["ky", "ky·ru", "ru"]
    assert signs(person)[3].endswith(" uz?")


def test_the_tool_tip_gives_the_shares(person):
    assert person.page.spoken.tip(0) == ["Kyrgyz", "Detected words: Kyrgyz 100 %, Russian 0 %"]
    assert "May be Uzbek: set it with a right click if it is" in person.page.spoken.tip(3)


def test_a_right_click_beside_a_turn_corrects_it_and_undo_takes_it_back(person, qtbot):
    before = signs(person)
    choose(person, 3, "Uzbek")
    assert told(person) == {3: "uz"}
    qtbot.waitUntil(lambda: signs(person)[3] == "uz")
    assert person.page.spoken.tip(3)[-1] == "Set by a person"
    person.session.do(undo, person.project)
    assert told(person) == {}
    qtbot.waitUntil(lambda: signs(person) == before)


def test_as_detected_takes_a_correction_back(person, qtbot):
    choose(person, 1, "Russian")
    qtbot.waitUntil(lambda: signs(person)[1] == "ru")
    choose(person, 1, "As detected")
    assert told(person) == {}
    qtbot.waitUntil(lambda: signs(person)[1] == "ky·ru")


def test_the_menu_ticks_what_was_told(person):
    spoken = person.page.spoken

    def ticked(turn):
        spoken.open(QPoint(0, 0), turn)
        found = [action.text() for action in spoken.menu.actions() if action.isChecked()]
        spoken.menu.close()
        return found

    assert ticked(0) == ["As detected"]
    choose(person, 0, "Uzbek")
    assert ticked(0) == ["Uzbek"]


def test_only_what_is_seen_is_listened_to(qtbot, tmp_path):
    many = transcript(tuple(f"{'ИР'[n % 2]}: Ооба, үйгө келдим, балдарым бар эле." for n in range(400)))
    for person in person_at(qtbot, tmp_path, many):
        person.grab()
        qtbot.waitUntil(lambda person=person: bool(person.page.spoken.sign(0)))
        assert person.page.spoken.sign(399) == ""
        assert 0 < len(person.page.spoken._heard) < 60
        bar = person.view.verticalScrollBar()
        bar.setValue(bar.maximum())
        person.grab()
        qtbot.waitUntil(lambda person=person: person.page.spoken.sign(398) == "ky")
