from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow

from tests.ui.acting import click, press, type_text
from tests.ui.small_study import opened
from ui.action_list import SPECS
from ui.actions import Actions
from ui.palette.palette import Palette
from ui.transcript.code_rows import _BESIDE, _QUIET


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    session, study = opened(tmp_path)
    owner = QObject()
    actions = Actions(session, owner)
    window = QMainWindow()
    field = QLineEdit()
    window.setCentralWidget(field)
    for menu in ("file", "edit", "coding", "view", "help"):
        window.addActions(actions.in_menu(menu))
    palette = Palette(session, actions, window)
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    field.setFocus()
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert palette.isVisible()
    yield SimpleNamespace(
        session=session, study=study, actions=actions, palette=palette, window=window, field=field, owner=owner
    )
    window.close()
    session.close()


def rows(at):
    return [at.palette.rows.item(row).text() for row in range(at.palette.rows.count())]


def first(at, role=Qt.ItemDataRole.DisplayRole):
    return at.palette.rows.item(0).data(role)


def test_every_action_is_offered_from_one_list_with_its_keys(at):
    named = {entry.guid for entry in at.palette._entries.values() if entry.place is None}
    assert named == {spec.name for spec in SPECS} - {"palette"}
    type_text("repeat")
    assert first(at) == "Repeat last code"


def test_enter_does_the_action_and_gives_the_focus_back(at):
    done = []
    at.actions.on("bin", lambda: done.append("bin"))
    type_text("bin")
    assert first(at) == "Bin"
    press(at.window, Qt.Key.Key_Return)
    assert done == ["bin"]
    assert not at.palette.isVisible()
    assert at.field.hasFocus()


def test_what_cannot_be_done_is_grey_says_why_and_stays(at):
    type_text("remove coding")
    assert first(at, _QUIET) is True
    assert first(at, _BESIDE) == "select a coding first · Del"
    press(at.window, Qt.Key.Key_Return)
    assert at.palette.isVisible()


def test_a_shortcut_stands_beside_its_action(at):
    type_text("import transc")
    assert (first(at), first(at, _BESIDE)) == ("Import transcripts", "Ctrl+I")


@pytest.mark.parametrize(
    ("letters", "title", "beside"),
    [
        ("куноолоо", "Blame", "code: Stigma > Blame"),
        ("01 айгул", "01 Айгүл", "document"),
        ("бурул", "Бурул", "respondent"),
        ("sopport", "Support", "code"),
    ],
)
def test_codes_documents_and_respondents_are_found_in_any_language_and_with_slips(at, letters, title, beside):
    type_text(letters)
    assert (first(at), first(at, _BESIDE)) == (title, beside)


def test_enter_goes_to_a_document_a_code_and_a_case(at):
    def go(letters, row=0):
        at.palette.open_palette()
        type_text(letters)
        at.palette.rows.setCurrentRow(row)
        press(at.window, Qt.Key.Key_Return)

    go("02 гул")
    assert at.session.document == at.study.documents["02 Гульнара"]
    go("blame")
    assert at.session.code == at.study.codes["blame"]
    go("бурул")
    assert at.session.case == at.study.respondents["Бурул"]


def test_what_was_used_last_stands_first_also_after_a_restart(at):
    type_text("about qual")
    press(at.window, Qt.Key.Key_Return)
    at.palette.open_palette()
    assert rows(at)[0] == "About QualCode"
    again = Palette(at.session, at.actions, at.window)
    again.open_palette()
    assert again.rows.item(0).text() == "About QualCode"


def test_escape_and_a_click_elsewhere_close_it(at):
    press(at.window, Qt.Key.Key_Escape)
    assert not at.palette.isVisible()
    at.palette.open_palette()
    at.field.setFocus()
    assert not at.palette.isVisible()


def test_a_click_does_what_was_found(at):
    done = []
    at.actions.on("bin", lambda: done.append("bin"))
    type_text("bin")
    click(at.palette.rows.viewport(), at.palette.rows.visualItemRect(at.palette.rows.item(0)).center())
    assert done == ["bin"]


def test_english_words_find_an_action_in_another_language(at, monkeypatch):
    at.actions["bin"].setText("Корзина…")
    at.palette.open_palette()
    type_text("bin")
    assert first(at) == "Корзина"


def test_a_shortcut_that_can_do_nothing_now_says_why(at):
    told = []
    at.session.told.connect(told.append)
    press(at.window, Qt.Key.Key_Escape)
    press(at.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert told == ["Change code: select a coding first"]
    press(at.window, Qt.Key.Key_F11)
    assert len(told) == 1
    at.session.state("coding", True)
    press(at.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(told) == 1


def test_without_a_project_it_is_a_project_that_is_wanting(at):
    at.session.close()
    at.palette.open_palette()
    type_text("code in vivo")
    assert first(at, _BESIDE) == "open a project first · Ctrl+Shift+V"
