import pytest
from PySide6.QtCore import Qt

from qualcode.ops.codebook import define_code
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.recode_queue import recode_queue
from tests.ui.acting import click, press, type_text
from tests.ui.small_study import opened
from ui.codebook.history_window import CodeHistory
from ui.codebook.recode_walk import RecodeWalk

CTRL = Qt.KeyboardModifier.ControlModifier


class At:
    def __init__(self, qtbot, folder):
        self.qtbot = qtbot
        self.session, self.study = opened(folder)
        self.project, self.codes = self.study.project, self.study.codes
        define_code(self.project, self.codes["gossip"], {"definition": {"en": "What neighbours say of her"}})

    def shown(self, window):
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.qtbot.addWidget(window)
        window.show()
        self.qtbot.waitActive(window)
        return window

    def waiting(self):
        return [guid for one in recode_queue(self.project, self.project.me) for guid in one.codings]


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    here = At(qtbot, tmp_path)
    yield here
    here.session.close()


def test_each_segment_is_kept_given_another_code_or_removed_by_one_key(at):
    waiting = at.waiting()
    assert len(waiting) >= 2
    window = at.shown(RecodeWalk(at.session))
    assert window._head.text() == f"Segment 1 of {len(waiting)}"
    assert window.now.text() == "Now: What neighbours say of her\nSomebody talks about her."
    press(window, Qt.Key.Key_1)
    assert at.waiting() == waiting[1:]
    press(window, Qt.Key.Key_3)
    assert at.waiting() == waiting[2:] and codings_by_guid(at.project, [waiting[1]]) == []
    press(window, Qt.Key.Key_Z, CTRL)
    assert at.waiting() == waiting[1:]
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_2)
    assert window.letters.hasFocus()
    other = next(guid for guid in at.codes.values() if guid != at.codes["gossip"])
    type_text(window._looks.name(other))
    press(window, Qt.Key.Key_Return)
    assert codings_by_guid(at.project, [waiting[1]])[0].code == other
    assert at.waiting() == waiting[2:] and window.back.hasFocus()


def test_the_walk_opens_from_the_history_of_the_code_while_something_waits(at):
    window = at.shown(CodeHistory(at.session, at.codes["gossip"]))
    assert window.go_through.isVisible()
    click(window.go_through)
    walk = window.findChild(RecodeWalk)
    assert walk is not None and walk.isVisible()
    for _ in at.waiting():
        walk._keep()
    assert not window.go_through.isVisible() and walk._head.text().startswith("All segments were gone through")
