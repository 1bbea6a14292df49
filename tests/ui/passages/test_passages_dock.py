from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from qualcode.computer import setting
from qualcode.model.table import Passages
from qualcode.ops.codebook import rename_code
from qualcode.ops.codings import code_span, uncode
from qualcode.ops.consents import record_consent
from qualcode.ops.translations import translate
from qualcode.store.queries.documents import text_of
from tests.ui.acting import click_item, double_click_item, press
from tests.ui.small_study import IMAGE, opened, shown
from ui import reading
from ui.actions import Actions
from ui.passages.dock import PassagesDock
from ui.passages.model import CONTEXT, Shown


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    owner = QObject()
    actions = Actions(session, owner)
    dock = PassagesDock(session, actions)
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with shown(dock, session, actions, 700, 300) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, study=study, project=study.project, dock=dock, owner=owner, tester=tester, window=window
        )


def rows(at):
    model = at.dock.model
    return [tuple(model.index(row, column).data() for column in range(5)) for row in range(model.rowCount())]


def quotes(at):
    return [row[0] for row in rows(at)]


def test_nothing_chosen_says_what_to_do(at):
    (label,) = [label for label in at.dock.findChildren(QLabel) if label.isVisible()]
    assert label.text() == "Choose a code, or click a number in a table, and its passages stand here."
    assert at.dock.windowTitle() == "Passages"


def test_a_chosen_code_lists_its_passages_and_those_of_the_codes_below(at, qtbot):
    at.session.choose_code(at.study.codes["stigma"])
    qtbot.waitUntil(lambda: at.dock.windowTitle() == "Passages: 4")
    assert rows(at) == [
        ("Айылда ушак көп болду.", "01 Айгүл", "Айгүл", "Stigma > Gossip", "Айбек"),
        ("ушак көп", "01 Айгүл", "Айгүл", "Stigma > Gossip", "Чолпон"),
        ("Балдарын таштап кетти дешти.", "01 Айгүл", "Айгүл", "Stigma > Blame", "Айбек"),
        ("Соседи сплетничали", "02 Гульнара", "Гульнара", "Stigma > Gossip", "Айбек"),
    ]


def test_a_clicked_number_lists_just_its_passages(at):
    wanted = Passages(codes=(at.study.codes["gossip"],), documents=(at.study.documents["02 Гульнара"],))
    at.session.passages_wanted.emit((wanted, "Gossip, Bishkek"))
    assert quotes(at) == ["Соседи сплетничали"]
    assert at.dock._caption.text() == "Gossip, Bishkek"


def test_a_code_that_nobody_used_says_so(at, qtbot):
    at.session.choose_code(at.study.codes["image"])
    qtbot.waitUntil(lambda: at.dock.windowTitle() == "Passages: 0")
    (label,) = [label for label in at.dock.findChildren(QLabel) if label.isVisible()]
    assert label.text() == f"No passage has the code “{IMAGE}” yet."
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_code_has_no_column_where_all_passages_have_the_same(at):
    for codes, hidden in ((("blame",), True), (("blame", "gossip"), False)):
        wanted = Passages(codes=tuple(at.study.codes[code] for code in codes))
        at.session.passages_wanted.emit((wanted, "Chosen"))
        assert at.dock.table.isColumnHidden(Shown.CODE) == hidden


def test_a_large_project_is_read_beside_the_window(at, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "MANY_CODINGS", 0)
    at.session.choose_code(at.study.codes["stigma"])
    at.session.choose_code(at.study.codes["gossip"])
    qtbot.waitUntil(lambda: at.dock.windowTitle() == "Passages: 3")


def test_the_words_around_a_quote_stand_beside_it(at):
    at.session.passages_wanted.emit((Passages(codes=(at.study.codes["blame"],)), "Blame"))
    context = at.dock.model.index(0, Shown.QUOTE).data(CONTEXT)
    assert context == ("Р: Коңшулар. ", "Балдарын таштап кетти дешти.", " Күйөөм колдоду.")


def test_the_list_follows_what_is_coded_and_keeps_its_place(at, qtbot):
    at.session.choose_code(at.study.codes["gossip"])
    qtbot.waitUntil(lambda: len(quotes(at)) == 3)
    click_item(at.dock.table, at.dock.model.index(2, 1))
    made = code_span(at.project, at.study.documents["01 Айгүл"], 30, 45, at.study.codes["gossip"])
    qtbot.waitUntil(lambda: len(quotes(at)) == 4)
    assert at.dock.table.currentIndex().siblingAtColumn(0).data() == "Соседи сплетничали"
    uncode(at.project, (made,))
    qtbot.waitUntil(lambda: len(quotes(at)) == 3)


def test_enter_and_double_click_show_the_passage_in_its_transcript(at, qtbot):
    wanted = []
    at.session.passage_wanted.connect(wanted.append)
    at.session.choose_code(at.study.codes["gossip"])
    qtbot.waitUntil(lambda: len(quotes(at)) == 3)
    double_click_item(at.dock.table, at.dock.model.index(0, 0))
    press(at.dock, Qt.Key.Key_Down)
    press(at.dock, Qt.Key.Key_Return)
    assert wanted == [at.study.codings["gossip 1"], at.study.codings["gossip 1 Ч"]]


def test_a_copied_row_has_tabs_between_its_cells(at):
    codes = (at.study.codes["blame"], at.study.codes["support"])
    at.session.passages_wanted.emit((Passages(codes=codes), "Both"))
    click_item(at.dock.table, at.dock.model.index(0, 0))
    press(at.dock, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "Балдарын таштап кетти дешти.\t01 Айгүл\tАйгүл\tStigma > Blame\tАйбек"


def test_markup_in_names_is_shown_letter_by_letter(at):
    rename_code(at.project, at.study.codes["blame"], {"en": IMAGE})
    at.session.passages_wanted.emit((Passages(codes=(at.study.codes["blame"],)), IMAGE))
    index = at.dock.model.index(0, Shown.CODE)
    assert index.data() == f"Stigma > {IMAGE}"
    assert IMAGE not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert at.dock._caption.textFormat() == Qt.TextFormat.PlainText
    assert not at.dock.grab().isNull()


def test_another_language_shows_the_codes_in_it(at):
    at.session.passages_wanted.emit((Passages(codes=(at.study.codes["blame"],)), "Blame"))
    at.session.speak("ky")
    assert rows(at)[0][3] == "Стигма > Күнөөлөө"


def test_translations_stand_beside_the_passages_they_are_of(at, qtbot):
    at.session.translate_into("en")
    at.session.passages_wanted.emit((Passages(codes=(at.study.codes["gossip"],)), "Gossip"))
    assert at.dock.table.isColumnHidden(Shown.TRANSLATION)
    document = at.study.documents["01 Айгүл"]
    start = text_of(at.project, document).index("Айылда ушак көп болду.")
    translate(at.project, document, (start, start + 22), "en", "There was much gossip in the village.")
    qtbot.waitUntil(lambda: not at.dock.table.isColumnHidden(Shown.TRANSLATION))
    model, header = at.dock.model, at.dock.table.horizontalHeader()
    assert header.visualIndex(Shown.TRANSLATION) == 1
    assert [model.index(row, Shown.TRANSLATION).data() for row in range(model.rowCount())] == [
        "There was much gossip in the village.",
        "[of a longer passage] There was much gossip in the village.",
        "",
    ]
    assert not at.dock.grab().isNull()
    at.session.translate_into("ru")
    qtbot.waitUntil(lambda: at.dock.table.isColumnHidden(Shown.TRANSLATION))


def test_words_of_one_who_may_not_be_quoted_are_shown_with_a_mark_that_is_copied_too(at, qtbot):
    at.session.passages_wanted.emit((Passages(codes=(at.study.codes["blame"],)), "Blame"))
    record_consent(at.project, at.study.respondents["Айгүл"], ["record"])
    qtbot.waitUntil(lambda: rows(at)[0][2] == "Айгүл, not to be quoted")
    assert quotes(at) == ["Балдарын таштап кетти дешти."]
    click_item(at.dock.table, at.dock.model.index(0, 0))
    press(at.dock, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Айгүл, not to be quoted" in QGuiApplication.clipboard().text()


def test_passages_are_narrowed_to_those_spoken_in_a_language(at, qtbot):
    at.session.choose_code(at.study.codes["stigma"])
    qtbot.waitUntil(lambda: at.dock.windowTitle() == "Passages: 4")
    at.dock.spoken.setCurrentIndex(at.dock.spoken.findData("ru"))
    qtbot.waitUntil(lambda: at.dock.windowTitle() == "Passages: 1")
    assert quotes(at) == ["Соседи сплетничали"]
    at.dock.spoken.setCurrentIndex(at.dock.spoken.findData("uz"))
    qtbot.waitUntil(lambda: at.dock.windowTitle() == "Passages: 0")
    assert at.dock.spoken.isVisible(), "the choice can be taken back"
    at.dock.spoken.setCurrentIndex(0)
    qtbot.waitUntil(lambda: at.dock.windowTitle() == "Passages: 4")


def test_a_width_drawn_with_the_mouse_is_kept_on_this_computer(at, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    at.session.choose_code(at.study.codes["stigma"])
    qtbot.waitUntil(lambda: at.dock.windowTitle() == "Passages: 4")
    header = at.dock.table.horizontalHeader()
    edge = header.sectionViewportPosition(Shown.SPEAKER) + header.sectionSize(Shown.SPEAKER) - 1
    handle = at.window.windowHandle()
    start = header.viewport().mapTo(at.window, QPoint(edge, header.height() // 2))
    before = header.sectionSize(Shown.SPEAKER)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in (10, 20, 31):
        QTest.mouseMove(handle, start + QPoint(step, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(31, 0))
    drawn = header.sectionSize(Shown.SPEAKER)
    assert drawn > before
    qtbot.waitUntil(lambda: setting("column_widths") is not None)
    again = PassagesDock(at.session, Actions(at.session, at.owner))
    qtbot.addWidget(again)
    assert again.table.horizontalHeader().sectionSize(Shown.SPEAKER) == drawn
