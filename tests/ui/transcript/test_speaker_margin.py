import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.transcript.person import code, person_at, transcript
from ui.transcript.speaker_margin import clock


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (65, "1:05"), (3_599, "59:59"), (3_600, "1:00:00"), (36_061, "10:01:01")]
)
def test_a_time_reads_like_a_clock(seconds, shown):
    assert clock(seconds) == shown


def ink_rows(person):
    """Give the rows of the speaker margin in which something darker than the quiet bar is painted."""
    picture = person.page.desk.speakers.grab().toImage()
    width = int((person.page.desk.speakers.width() - 12) * picture.devicePixelRatio())
    dark = [any(picture.pixelColor(x, y).lightness() < 160 for x in range(width)) for y in range(picture.height())]
    return [y / picture.devicePixelRatio() for y, ink in enumerate(dark) if ink]


def test_each_turn_has_its_speaker_beside_its_first_line(person):
    rows = ink_rows(person)
    for turn in person.view.page.turns:
        top = person.view.top_of(turn.start)
        assert any(top <= row <= top + 20 for row in rows), turn


def test_of_a_turn_that_began_above_the_speaker_stands_at_the_top(qtbot, tmp_path):
    long = transcript(("И: Ким?", "Р: " + "Мен ошондо үйгө кайтып келдим, балдарым бар эле. " * 90))
    for person in person_at(qtbot, tmp_path, long):
        person.view.verticalScrollBar().setValue(300)
        assert min(ink_rows(person)) < 16


def test_a_tool_tip_says_who_speaks_in_full(person, monkeypatch):
    shown, margin = [], person.page.desk.speakers
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, *rest: shown.append(text))
    place = QPoint(10, round(person.view.top_of(person.view.page.turns[1].start)) + 3)
    QApplication.sendEvent(margin, QHelpEvent(QHelpEvent.Type.ToolTip, place, margin.mapToGlobal(place)))
    assert shown == ["<qt><p>Айгүл</p><p>respondent</p><p>1:05</p></qt>"]


def test_tool_tips_of_text_and_stripes_say_path_and_coder_letter_by_letter(person, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, *rest: shown.append(text))
    coding = code(person, "үйгө келдим", "колдоо")
    viewport, stripes = person.view.viewport(), person.page.desk.stripes
    over_words = viewport.mapFrom(person.window, person.place("йгө"))
    over_stripe = stripes.mapFrom(person.window, person.stripe(coding))
    for widget, place in ((viewport, over_words), (stripes, over_stripe)):
        QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    assert shown == ["<qt><p>Үй-бүлө &gt; Колдоо</p></qt>", "<qt><p>Үй-бүлө &gt; Колдоо<br>Айбек Асанов</p></qt>"]
