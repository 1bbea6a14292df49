"""The framework matrix in its window: written as in a spreadsheet, nothing typed is lost, what is stale is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from qualcode.model.framework import State
from qualcode.ops.blind import keep_blind
from qualcode.ops.codings import code_span, find_quote
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.summaries import summaries_of
from tests.ui.acting import click, click_item, double_click_item, press, type_text
from tests.ui.framework.conftest import standing
from ui.theme import colours

CTRL = Qt.KeyboardModifier.ControlModifier


def write(at, person, theme, words):
    click_item(at.grid, at.cell(person, theme))
    type_text(words)
    press(at.window, Qt.Key.Key_Return, CTRL)
    at.settled()


def code_more(at):
    """Code another passage of hers under stigma."""
    document = at.study.documents["01 Айгүл"]
    span = find_quote(text_of(at.project, document), "Кайненем ооруп калды", document)
    code_span(at.project, document, *span, at.study.codes["blame"])
    at.settled()


def test_letters_begin_to_write_and_ctrl_enter_keeps_them_with_the_passages_seen(at):
    assert at.words("Айгүл", "Stigma") == "[passages: 2]" and at.words("Гульнара", "Support") == ""
    write(at, "Айгүл", "Stigma", "Ушактан уялган")
    (summary,) = summaries_of(at.project)
    assert summary.text == "Ушактан уялган" and at.words("Айгүл", "Stigma") == "Ушактан уялган"
    assert {one.coding for one in summary.seen} == {at.study.codings["gossip 1"], at.study.codings["blame 1"]}
    assert at.chosen() == ("Айгүл", "Stigma") and at.grid.hasFocus()


def test_enter_and_a_double_click_open_the_cell_at_the_end_of_what_stands_there(at):
    write(at, "Айгүл", "Stigma", "Бир")
    press(at.window, Qt.Key.Key_Return)
    type_text(" эки")
    press(at.window, Qt.Key.Key_Return)  # a new line
    type_text("үч")
    press(at.window, Qt.Key.Key_Tab)
    at.settled()
    assert at.written() == {"Бир эки\nүч"} and at.chosen() == ("Айгүл", "Support")
    double_click_item(at.grid, at.cell("Айгүл", "Stigma"))
    type_text("!")
    click_item(at.grid, at.cell("Гульнара", "Support"))  # leaving keeps
    at.settled()
    assert at.written() == {"Бир эки\nүч!"}


def test_what_esc_puts_aside_comes_back_with_ctrl_z_and_only_then_steps_are_undone(at):
    write(at, "Айгүл", "Stigma", "Бир")
    press(at.window, Qt.Key.Key_F2)
    type_text(" эки")
    press(at.window, Qt.Key.Key_Escape)
    assert at.window.isVisible() and at.written() == {"Бир"} and "Ctrl+Z" in at.window.told.text()
    press(at.window, Qt.Key.Key_Z, CTRL)
    assert at.grid.writing.field.toPlainText() == "Бир эки"
    press(at.window, Qt.Key.Key_Return, CTRL)
    at.settled()
    assert at.written() == {"Бир эки"}
    for left in ({"Бир"}, set()):
        press(at.window, Qt.Key.Key_Z, CTRL)
        at.settled()
        assert at.written() == left
    press(at.window, Qt.Key.Key_Y, CTRL)
    assert at.written() == {"Бир"}


def test_while_one_types_ctrl_z_takes_back_the_typing(at):
    write(at, "Айгүл", "Stigma", "Бир")
    press(at.window, Qt.Key.Key_F2)
    type_text("эки")
    press(at.window, Qt.Key.Key_Z, CTRL)
    assert at.grid.writing.is_typing and at.written() == {"Бир"}
    assert at.grid.writing.field.toPlainText() == "Бир"


def test_a_refused_summary_leaves_the_words_within_reach(at, monkeypatch):
    press(at.window, Qt.Key.Key_F2)
    type_text("Кетпесин")
    monkeypatch.setattr(at.session, "do", lambda *_: None)
    press(at.window, Qt.Key.Key_Return, CTRL)
    assert at.written() == set()
    press(at.window, Qt.Key.Key_Z, CTRL)
    assert at.grid.writing.field.toPlainText() == "Кетпесин"


@pytest.mark.parametrize("leaving", ["window", "other act", "another coder"])
def test_what_is_being_typed_is_kept_whatever_comes(at, leaving):
    click_item(at.grid, at.cell("Айгүл", "Stigma"))
    type_text("Кетпесин")
    if leaving == "window":
        at.window.close()
    elif leaving == "other act":
        at.session.settling.emit()
    else:
        at.session.work_as(at.study.coders["Чолпон"])
    assert at.written() == {"Кетпесин"}


def test_a_stale_cell_is_marked_found_by_a_key_and_found_right_by_a_key(at):
    write(at, "Айгүл", "Stigma", "Ушактан уялган")
    code_more(at)
    cell = at.cell("Айгүл", "Stigma")
    assert cell.data().splitlines()[1].startswith("⚠ stale") and at.window.controls.stale.text() == "Stale: 1"
    assert QColor(cell.data(Qt.ItemDataRole.BackgroundRole)) == colours(at.grid.palette()).warn_ground
    click_item(at.grid, at.cell("Гульнара", "Support"))
    press(at.window, Qt.Key.Key_F8)
    assert at.chosen() == ("Айгүл", "Stigma") and at.panel.keep.isVisible()
    press(at.window, Qt.Key.Key_F9)
    assert at.words("Айгүл", "Stigma") == "Ушактан уялган" and not at.panel.keep.isVisible()
    assert not at.window.controls.stale.isEnabled()
    press(at.window, Qt.Key.Key_F9)
    assert "not stale" in at.window.told.text()
    press(at.window, Qt.Key.Key_Z, CTRL)
    at.settled()
    assert at.window.controls.stale.text() == "Stale: 1"


def test_f7_goes_from_one_cell_to_write_to_the_next_and_round(at):
    click_item(at.grid, at.cell("Айгүл", "Stigma"))
    seen = []
    for _ in range(3):
        press(at.window, Qt.Key.Key_F7)
        seen.append(at.chosen())
    assert seen == [("Айгүл", "Support"), ("Гульнара", "Stigma"), ("Айгүл", "Stigma")]
    type_text("Жазылды")
    press(at.window, Qt.Key.Key_F7)  # keeps what is typed and goes on
    at.settled()
    assert at.written() == {"Жазылды"} and at.chosen() == ("Айгүл", "Support")
    assert at.window.controls.unwritten.text() == "To write: 2 of 3"


def test_the_passages_stand_beside_with_their_questions_and_lead_to_the_transcript(at):
    click_item(at.grid, at.cell("Айгүл", "Stigma"))
    rows = at.panel.rows
    told = [rows.segment_at(row).entry for row in range(rows.total)]
    assert [one.passage.quote for one in told] == ["Айылда ушак көп болду.", "Балдарын таштап кетти дешти."]
    assert told[0].question.endswith("Эмнеге кайтып келдиңиз?")
    wanted = []
    at.session.passage_wanted.connect(wanted.append)
    double_click_item(at.panel.list, rows.index(1, 0))
    assert wanted == [at.study.codings["blame 1"]]
    assert {one.passage.coding for one in told} == set(at.model.at(at.cell("Айгүл", "Stigma"))[2].codings)


def test_a_quotation_goes_into_the_summary_where_one_types(at):
    click_item(at.grid, at.cell("Айгүл", "Stigma"))
    type_text("Айтат:")
    click_item(at.panel.list, at.panel.rows.index(1, 0))
    assert at.grid.writing.is_typing, "a click on a passage takes no cursor away"
    press(at.window, Qt.Key.Key_I, CTRL)
    type_text(" деп")
    press(at.window, Qt.Key.Key_Return, CTRL)
    assert at.written() == {"Айтат: “Балдарын таштап кетти дешти.” [Айгүл, turn 4] деп"}
    click_item(at.grid, at.cell("Айгүл", "Support"))
    click(at.panel.insert)
    assert at.grid.writing.field.toPlainText() == "“Күйөөм колдоду.” [Айгүл, turn 4]"


def test_delete_takes_it_away_and_a_paste_begins_to_write(at):
    write(at, "Айгүл", "Stigma", "Бир")
    press(at.window, Qt.Key.Key_Delete)
    at.settled()
    assert at.written() == set() and at.words("Айгүл", "Stigma") == "[passages: 2]"
    QApplication.clipboard().setText("Башка жактан")
    press(at.window, Qt.Key.Key_V, CTRL)
    press(at.window, Qt.Key.Key_Return, CTRL)
    assert at.written() == {"Башка жактан"}
    QApplication.clipboard().setText("")
    press(at.window, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Башка жактан"


def test_a_change_elsewhere_does_not_take_away_what_is_typed(at):
    click_item(at.grid, at.cell("Айгүл", "Stigma"))
    type_text("Жазып")
    document = at.study.documents["01 Айгүл"]
    span = find_quote(text_of(at.project, document), "Кайненем ооруп калды", document)
    code_span(at.project, document, *span, at.study.codes["blame"])
    at.qtbot.wait(200)
    assert at.grid.writing.field.toPlainText() == "Жазып"
    press(at.window, Qt.Key.Key_Return, CTRL)
    at.settled()
    assert at.words("Айгүл", "Stigma").startswith("Жазып\n⚠"), "the new passage was not in sight"


def test_turned_and_sorted_it_keeps_the_cell(at):
    click_item(at.grid, at.cell("Гульнара", "Stigma"))
    at.window.controls.transposed.trigger()
    at.settled()
    assert at.chosen() == ("Гульнара", "Stigma")
    assert at.model.headerData(0, Qt.Orientation.Vertical) == "Stigma"
    at.window.controls.order.setCurrentIndex(1)
    at.window.controls.order.activated.emit(1)
    assert at.model.frame.sorted_by and at.chosen() == ("Гульнара", "Stigma")
    assert at.model.frame.rows[0].told in str(at.model.headerData(0, Qt.Orientation.Horizontal))


def test_themes_are_codes_that_are_chosen(at):
    at.window.controls.choose((at.study.codes["gossip"], at.study.codes["support"]))
    assert [theme.name for theme in at.model.frame.themes] == ["Gossip", "Support"]
    assert at.window.controls.themes.text() == "Themes chosen: 2"


def test_who_codes_blind_is_told_so_in_the_cells_and_cannot_write_there(at):
    write(at, "Айгүл", "Stigma", "Башканыкы")
    keep_blind(at.project, (at.study.documents["01 Айгүл"],), (at.study.coders["Чолпон"],))
    at.session.work_as(at.study.coders["Чолпон"])
    at.settled()
    assert at.words("Айгүл", "Stigma").startswith("[kept from you")
    click_item(at.grid, at.cell("Айгүл", "Stigma"))
    press(at.window, Qt.Key.Key_F2)
    assert not at.grid.writing.is_typing and not at.panel.insert.isVisible()
    assert "without seeing" in at.panel.stands.text()


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_it_opens_in_every_language(qtbot, tmp_path, monkeypatch, language):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    with standing(tmp_path, qtbot, language) as at:
        assert at.model.frame.count(State.UNWRITTEN) == 3
