import python_calamine
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from qualcode.ops.consents import record_consent
from qualcode.store.queries.respondents import respondents_of
from tests.ui.acting import click, press, type_text
from tests.ui.retrieval.asking import listed


class At:
    """The page within the whole window."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window, self.page = qtbot, window, window.retrieval


def asked(desk, sample, letters, language="en"):
    window = desk.window(language)
    desk.open(window, sample)
    at = At(desk.qtbot, window)
    desk.qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_F3)
    desk.qtbot.waitUntil(at.page.question.picker.letters.hasFocus)
    type_text(letters)
    press(window, Qt.Key.Key_Return)
    listed(at)
    return at


def test_f3_leads_from_anywhere_to_the_line_of_letters(desk, sample):
    at = asked(desk, sample, "stigmat")
    assert at.window.tabs.currentWidget() is at.page
    assert at.page.count == 92
    assert "92" in at.page.head.counts.text()
    at.window.close()


def test_the_passages_go_to_excel_as_they_are_listed_and_what_is_held_back_is_told_before(desk, sample, tmp_path):
    at = asked(desk, sample, "gossip")
    project = at.window.session.project
    person = next(one for one in respondents_of(project) if one.documents)
    record_consent(project, person.guid, ["record"])
    listed(at)
    at.page.head.menu.aboutToShow.emit()
    told = [action.text() for action in at.page.head.menu.actions() if not action.isEnabled()]
    assert any("consent" in sentence for sentence in told)
    path = tmp_path / "passages.xlsx"
    desk.answers.answers.append(path)
    at.page.head.to_excel.trigger()
    desk.wait(at.window, path.exists)
    rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    quotes = [entry.passage.quote for entry in at.page.rows.found[:] if not entry.beside.quote_barred]
    cells = {cell for row in rows for cell in row}
    assert quotes and set(quotes) <= cells
    held = [entry.passage.quote for entry in at.page.rows.found[:] if entry.beside.quote_barred]
    assert held and cells.isdisjoint(held)
    at.window.close()


def test_the_passages_go_to_word(desk, sample, tmp_path):
    at = asked(desk, sample, "gossip")
    path = tmp_path / "passages.docx"
    desk.answers.answers.append(path)
    at.page.head.to_word.trigger()
    desk.dialog(at.window, "word_quotations")
    press(desk.app.activeWindow(), Qt.Key.Key_Return)
    desk.wait(at.window, path.exists)
    assert path.read_bytes()[:2] == b"PK"
    at.window.close()


def test_copied_passages_have_a_line_that_says_who_speaks(desk, sample):
    at = asked(desk, sample, "gossip")
    at.page.list.setFocus()
    press(at.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    words, source = QGuiApplication.clipboard().text().rsplit("\n", 1)
    assert words.startswith(at.page.rows.found[0].passage.quote.strip())
    assert source == "[Айгүл, woman, 38, Osh city, turn 31]"
    at.page.head.copy.trigger()
    assert QGuiApplication.clipboard().text().count("\n\n") >= at.page.count - 1
    at.window.close()


def test_back_leads_from_the_transcript_to_the_list(desk, sample, qtbot):
    at = asked(desk, sample, "gossip")
    at.page.list.setFocus()
    press(at.window, Qt.Key.Key_Down)
    qtbot.wait(300)  # somebody is somewhere when she rests
    press(at.window, Qt.Key.Key_Return)
    assert at.window.tabs.currentWidget() is at.window.transcript
    qtbot.wait(300)
    press(at.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert at.window.tabs.currentWidget() is at.page
    assert at.page.list.currentIndex().row() == 1
    at.window.close()


def test_a_question_is_kept_under_a_name_opened_anew_renamed_and_deleted(desk, sample):
    at = asked(desk, sample, "gossip")
    saved = at.page.saved
    saved.begin()
    type_text("Words of the street")
    press(at.window, Qt.Key.Key_Return)
    count = at.page.count
    click(at.page.question.clear_button)
    listed(at)
    assert at.page.count == 0
    saved.fill()
    assert saved.menu.actions()[0].text() == "Words of the street"
    saved.menu.actions()[0].trigger()
    listed(at)
    assert at.page.count == count
    rename, delete = (action.menu() for action in saved.menu.actions() if action.menu() is not None)
    rename.actions()[0].trigger()
    type_text("Talk")
    press(at.window, Qt.Key.Key_Return)
    saved.fill()
    assert saved.menu.actions()[0].text() == "Talk"
    _, delete = (action.menu() for action in saved.menu.actions() if action.menu() is not None)
    delete.actions()[0].trigger()
    saved.fill()
    assert saved.menu.actions()[0].text() == "Nothing is kept yet"
    at.window.session.undo()
    saved.fill()
    assert saved.menu.actions()[0].text() == "Talk"
    at.window.close()
