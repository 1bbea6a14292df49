"""Bin, coder, shortcuts, about, new project: what each changes and what it refuses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.ops.objects import delete_objects
from qualcode.ops.projects import create_project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_with
from qualcode.store.queries.documents import documents_of
from tests.ui.acting import click, press, type_text
from ui.places import log_file

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def window(desk, sample):
    opened = desk.window()
    desk.open(opened, sample)
    yield opened
    opened.close()


def test_a_deleted_code_comes_back_from_the_bin_with_its_codings(desk, window):
    project = window.session.project
    code = next(code for code in codes_of(project) if code.parent is not None)
    codings = len(codings_with(project, code.guid))
    delete_objects(project, (code.guid,))
    window.commands["bin"].trigger()
    dialog = desk.dialog(window, "bin_dialog")
    group = dialog.tree.topLevelItem(0)
    assert group.text(0) == "Codes (1)"
    assert group.child(0).text(0) == f"{code.name('en')}, codings: {codings}"
    assert not dialog.restore_button.isEnabled()
    group.child(0).setSelected(True)
    click(dialog.restore_button)
    assert code.guid in {known.guid for known in codes_of(project)}
    assert len(codings_with(project, code.guid)) == codings > 0
    assert dialog.tree.topLevelItemCount() == 0


def test_a_new_coder_codes_under_her_name_from_now_on(desk, window):
    window.commands["add_coder"].trigger()
    dialog = desk.dialog(window, "coder_dialog")
    dialog.name.setFocus()
    type_text("Гүлнур")
    click(dialog.buttons.button(OK))
    assert "Гүлнур" in window.status._coder.text()
    assert not window.commands["undo"].isEnabled() or "coder" in window.commands["undo"].text()


def test_a_second_coder_of_the_same_name_is_refused_with_a_sentence(desk, window):
    window.commands["add_coder"].trigger()
    dialog = desk.dialog(window, "coder_dialog")
    dialog.name.setText(dialog.list.item(0).text())
    click(dialog.buttons.button(OK))
    assert dialog.isVisible() and "already" in dialog.wrong.text()
    dialog.reject()


def test_the_shortcuts_are_found_by_name_and_done_by_enter(desk, window):
    press(window, Qt.Key.Key_F1)
    dialog = desk.dialog(window, "shortcuts_dialog")
    dialog.search.setFocus()
    type_text("next document")
    shown = [line for _, lines in dialog._groups for line in lines if not line.isHidden()]
    assert [line.text(1) for line in shown] == ["Ctrl+PgDown"]
    dialog.tree.setCurrentItem(shown[0])
    dialog.tree.setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert window.session.document == documents_of(window.session.project)[1].guid


def test_about_says_where_the_data_lies(desk, window):
    window.commands["about"].trigger()
    dialog = desk.dialog(window, "about_dialog")
    places = [place.text() for _, place in dialog._places]
    assert str(window.session.project.path) in places and str(log_file()) in places
    dialog.reject()


def test_a_project_needs_a_coder_and_never_replaces_a_file(desk):
    window = desk.window()
    create_project(desk.folder / "Бар.qualcode", "Бар", "Айбек").close()
    before = (desk.folder / "Бар.qualcode").read_bytes()
    window.commands["new_project"].trigger()
    dialog = desk.dialog(window, "new_project_dialog")
    dialog.folder.setText(str(desk.folder))
    dialog.name.setText("Бар")
    dialog.coder.setText(" ")
    click(dialog.buttons.button(OK))
    assert "name" in dialog.wrong.text() and dialog.isVisible()
    dialog.coder.setText("Айбек")
    click(dialog.buttons.button(OK))
    assert "Бар.qualcode" in dialog.wrong.text() and dialog.isVisible()
    assert (desk.folder / "Бар.qualcode").read_bytes() == before
    dialog.reject()
    window.close()


def test_a_new_coder_types_her_name_at_once_and_the_arrows_choose_among_those_there(desk, window):
    window.commands["add_coder"].trigger()
    dialog = desk.dialog(window, "coder_dialog")
    assert dialog.name.hasFocus()
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    at_work = names.index(dialog.list.currentItem().text())
    other = at_work + 1 if at_work + 1 < len(names) else at_work - 1
    press(dialog, Qt.Key.Key_Down if other > at_work else Qt.Key.Key_Up)
    press(dialog, Qt.Key.Key_Return)
    assert names[other] in window.status._coder.text()
    window.commands["add_coder"].trigger()
    dialog = desk.dialog(window, "coder_dialog")
    type_text("Бегимай")
    press(dialog, Qt.Key.Key_Return)
    assert "Бегимай" in window.status._coder.text()


def test_tab_comes_to_the_buttons_of_a_dialog_behind_what_is_asked(desk, window):
    window.commands["bin"].trigger()
    dialog = desk.dialog(window, "bin_dialog")
    assert dialog.tree.hasFocus()
    press(dialog, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.focusWidget() in dialog.buttons.buttons()
    dialog.reject()
