import pytest
from PySide6.QtCore import QObject, Qt

from qualcode.ops.codings import code_span
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_with
from tests.ui.acting import click, press, type_text
from tests.ui.small_study import opened
from ui.codebook.split_walk import SplitWalk

CTRL = Qt.KeyboardModifier.ControlModifier


class At:
    def __init__(self, qtbot, folder):
        self.qtbot = qtbot
        self.session, self.study = opened(folder)
        self.project, self.codes = self.study.project, self.study.codes

    def walk(self, code="gossip"):
        self.window = SplitWalk(self.session, self.codes[code])
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.qtbot.waitActive(self.window)
        return self.window

    def add(self, *names):
        for name in names:
            click(self.window.name)
            type_text(name)
            press(self.window, Qt.Key.Key_Return)

    def named(self, name):
        return next(code.guid for code in codes_of(self.project) if name in code.names.values())

    def count(self, code):
        return len(codings_with(self.project, code))


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    here = At(qtbot, tmp_path)
    yield here
    here.session.close()


def test_each_segment_gets_a_new_code_by_a_digit_or_stays(at):
    window = at.walk()
    assert "Segment 1 of 3" in window._head.text()
    at.add("Neighbours", "Relatives")
    assert [window.targets.item(row).text() for row in range(2)] == ["1  Neighbours", "2  Relatives"]
    first = codings_with(at.project, at.codes["gossip"])
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_1)
    assert [found.guid for found in codings_with(at.project, at.named("Relatives"))] == [first[0].guid]
    assert [found.guid for found in codings_with(at.project, at.codes["gossip"])] == [first[1].guid]
    assert at.project.values(at.named("Neighbours"))["parent"] == at.codes["gossip"]
    assert window._head.text() == "All segments were gone through: 3"
    press(window, Qt.Key.Key_Z, CTRL)
    assert at.count(at.named("Neighbours")) == 0


def test_the_mark_of_one_segment_is_not_left_on_the_next(at):
    window = at.walk()
    for _ in range(3):
        cursor = window.segment.textCursor()
        cursor.setPosition(1)
        assert cursor.charFormat().background().style() == Qt.BrushStyle.NoBrush
        press(window, Qt.Key.Key_Right)


def test_a_segment_shows_the_words_around_it_with_its_own_marked(at):
    window = at.walk()
    coding = codings_with(at.project, at.codes["gossip"])[0]
    assert "Кайненем ооруп калды" in window.segment.toPlainText()
    assert "И: Эмнеге кайтып келдиңиз?" in window.segment.toPlainText()
    place = window.segment.toPlainText().index("Айылда ушак")
    cursor = window.segment.textCursor()
    cursor.setPosition(place + 1)
    assert cursor.charFormat().background().style() == Qt.BrushStyle.SolidPattern
    cursor.setPosition(place - 2)
    assert cursor.charFormat().background().style() == Qt.BrushStyle.NoBrush
    assert coding.guid == window._walk[0]


def test_the_walk_is_left_and_taken_up_where_it_was(at):
    window = at.walk()
    at.add("Neighbours")
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_0)
    window.close()
    left = at.walk()
    assert left._head.text() == "Segment 1 of 1"
    press(left, Qt.Key.Key_Space)
    left.close()
    assert at.walk()._head.text() == "Segment 1 of 2"  # all decided: those that stayed, once more


def test_going_back_shows_what_was_decided_and_another_key_changes_it(at):
    window = at.walk()
    at.add("Neighbours", "Relatives")
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Left)
    assert window._where.text().endswith("now: Neighbours")
    press(window, Qt.Key.Key_2)
    assert (at.count(at.named("Neighbours")), at.count(at.named("Relatives"))) == (0, 1)
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_0)
    assert at.count(at.codes["gossip"]) == 3


def test_letters_count_on_a_cyrillic_layout_and_beyond_nine_codes(at):
    window = at.walk()
    at.add(*(f"Code {number}" for number in range(11)))
    window.targets.setFocus()
    type_text("ц")
    assert at.count(at.named("Code 10")) == 1


def test_new_codes_stand_under_the_chosen_code(at):
    window = at.walk()
    window.parents.setCurrentIndex(window.parents.findData(at.codes["stigma"]))
    assert [window.targets.item(row).text() for row in range(window.targets.count())] == ["1  Blame"]
    at.add("Neighbours")
    assert at.project.values(at.named("Neighbours"))["parent"] == at.codes["stigma"]


def test_a_segment_deleted_meanwhile_is_passed_over(at):
    from qualcode.ops.codings import uncode

    window = at.walk()
    at.session.do(uncode, at.project, (window._walk[0],))
    assert window._where.text() == "This segment was deleted meanwhile."
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Right)
    assert window._head.text() == "Segment 2 of 3"
    assert isinstance(window, QObject)
    code_span(at.project, at.study.documents["02 Гульнара"], 0, 10, at.codes["blame"])
    assert window._head.text() == "Segment 2 of 3"
