from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from qualcode.computer import setting
from tests.ui.acting import click, press
from ui.action_list import SPECS
from ui.actions import Actions
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.session import Session
from ui.shortcut_keys import latin_keys

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    session, owner = Session(), QObject()
    actions = Actions(session, owner)
    dialog = ShortcutsDialog(session, actions)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return SimpleNamespace(session=session, owner=owner, actions=actions, dialog=dialog)


def choose(at, name):
    title = at.actions[name].text()
    (line,) = at.dialog.tree.findItems(title, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    at.dialog.tree.setCurrentItem(line)
    return line


def type_keys(at, key, modifiers=CTRL_ALT):
    at.dialog.keys.setFocus()
    press(at.dialog, key, modifiers)


def test_other_keys_are_given_and_kept_for_the_next_start(at):
    choose(at, "memo")
    type_keys(at, Qt.Key.Key_N)
    click(at.dialog.change)
    assert at.actions["memo"].shortcut() == QKeySequence("Ctrl+Alt+N")
    assert at.dialog.tree.currentItem().text(1) == "Ctrl+Alt+N"
    assert Actions(at.session, at.owner)["memo"].shortcut() == QKeySequence("Ctrl+Alt+N")


def test_keys_of_another_action_are_told_and_taken_over_only_on_purpose(at):
    choose(at, "memo")
    type_keys(at, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert at.dialog.said.text() == "Ctrl+R are the keys of “Repeat last code”."
    assert at.actions["repeat_code"].shortcut() == QKeySequence("Ctrl+R")
    assert at.dialog.change.text() == "Take them over"
    click(at.dialog.change)
    assert at.actions["memo"].shortcut() == QKeySequence("Ctrl+R")
    assert at.actions["repeat_code"].shortcut().isEmpty()
    assert Actions(at.session, at.owner)["repeat_code"].shortcut().isEmpty()


def test_one_action_gets_its_own_keys_back_from_whoever_has_them(at):
    at.actions.set_keys("memo", QKeySequence("Ctrl+R"))
    choose(at, "repeat_code")
    click(at.dialog.reset)
    assert at.actions["repeat_code"].shortcut() == QKeySequence("Ctrl+R")
    assert at.actions["memo"].shortcut().isEmpty()


def test_all_keys_become_what_they_were(at):
    at.actions.set_keys("memo", QKeySequence("Ctrl+R"))
    at.actions.set_keys("bin", QKeySequence("Ctrl+Alt+B"))
    click(at.dialog.reset_all)
    assert {spec.name: at.actions[spec.name].shortcut() for spec in SPECS} == {
        spec.name: QKeySequence(spec.shortcut) for spec in SPECS
    }
    assert setting("shortcuts") == {}


def test_no_two_actions_are_declared_with_the_same_keys():
    keys = [spec.shortcut for spec in SPECS if spec.shortcut]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("typed", "kept"), [("Ctrl+Ф", "Ctrl+A"), ("Ctrl+Shift+З", "Ctrl+Shift+P"), ("F5", "F5")])
def test_keys_typed_on_a_russian_layout_are_kept_as_their_latin_ones(typed, kept):
    assert latin_keys(QKeySequence(typed)) == QKeySequence(kept)
