"""The queue of quotations that need a translation, worked through by keys."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from qualcode.model.errors import UserError
from qualcode.ops.codings import annotate_coding, uncode
from qualcode.ops.consents import record_consent
from qualcode.ops.translations import translate
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.translations import translations_of
from tests.ui.acting import click, click_item, double_click_item, press, type_text
from tests.ui.small_study import opened, shown
from ui import reading
from ui.actions import Actions
from ui.passages.model import CONTEXT
from ui.translations.filters import State
from ui.translations.page import TranslationsPage
from ui.translations.queue_model import Column

CTRL = Qt.KeyboardModifier.ControlModifier
QUOTES = [
    "Айылда ушак көп болду.",
    "ушак көп",
    "Балдарын таштап кетти дешти.",
    "Күйөөм колдоду.",
    "Соседи сплетничали",
]


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    session, study = opened(tmp_path)
    owner = QObject()
    actions = Actions(session, owner)
    page = TranslationsPage(session, actions)
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with shown(page, session, actions, 700, 560) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, study=study, project=study.project, page=page, owner=owner, tester=tester, window=window
        )


def quotes(at):
    return [at.page.model.index(row, Column.QUOTE).data() for row in range(at.page.model.rowCount())]


def current(at):
    return at.page.table.currentIndex().siblingAtColumn(Column.QUOTE).data()


def told(at):
    return at.page._told.text()


def stored(at):
    found = []
    for document in at.study.documents.values():
        text = text_of(at.project, document)
        found += [
            (text[item.start : item.end], item.text, item.translator, item.checked_by)
            for item in translations_of(at.project, document)
        ]
    return found


def choose(at, box, data):
    """Choose in a list by its keys."""
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    for _ in range(box.findData(data)):
        press(box, Qt.Key.Key_Down)
    assert box.currentData() == data


def by_cholpon(at, quote="Күйөөм колдоду.", words="My husband stood by me."):
    document = at.study.documents["01 Айгүл"]
    start = text_of(at.project, document).index(quote)
    translate(at.project, document, (start, start + len(quote)), "en", words, "Чолпон")


def test_every_quotation_waits_in_the_order_of_the_texts(at):
    assert quotes(at) == QUOTES
    assert told(at) == "Translated: 0 of 5. For you to check: 0."
    assert current(at) == QUOTES[0]
    assert at.page.context.toPlainText() == (
        "И: Эмнеге кайтып келдиңиз?\nР: Кайненем ооруп калды, чакырышты. Айылда ушак көп болду."
    )
    assert at.page._source.text() == "Айгүл, 01 Айгүл, turn 2 · Stigma > Gossip"


def test_enter_begins_ctrl_enter_saves_and_goes_on_escape_goes_back_to_the_list(at, qtbot):
    at.page.table.setFocus()
    press(at.page, Qt.Key.Key_Down)
    press(at.page, Qt.Key.Key_Return)
    assert at.page.field.text.hasFocus()
    type_text("much gossip")
    press(at.page, Qt.Key.Key_Return, CTRL)
    assert current(at) == QUOTES[2]
    type_text("She left her children, they said.")
    press(at.page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: quotes(at) == [QUOTES[0], *QUOTES[3:]])
    assert current(at) == QUOTES[3]
    assert at.page.field.text.hasFocus()
    assert told(at) == "Translated: 2 of 5. For you to check: 0."
    assert at.page.progress.value() == 2
    press(at.page, Qt.Key.Key_Escape)
    assert at.page.table.hasFocus()
    assert [row[:3] for row in stored(at)] == [
        ("ушак көп", "much gossip", "Айбек"),
        ("Балдарын таштап кетти дешти.", "She left her children, they said.", "Айбек"),
    ]
    at.session.undo()
    qtbot.waitUntil(lambda: quotes(at) == [QUOTES[0], *QUOTES[2:]])


def test_the_translation_of_a_longer_passage_is_enough(at, qtbot):
    click(at.page.field.text)
    type_text("There was much gossip in the village.")
    press(at.page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: quotes(at) == QUOTES[2:])


def test_at_the_end_of_the_list_the_focus_goes_back_to_it(at, qtbot):
    said = []
    at.session.told.connect(said.append)
    double_click_item(at.page.table, at.page.model.index(4, 0))
    assert at.page.field.text.hasFocus()
    type_text("The neighbours gossiped")
    press(at.page, Qt.Key.Key_Return, CTRL)
    assert at.page.table.hasFocus()
    assert said == ["That was the last quotation of the list."]
    qtbot.waitUntil(lambda: quotes(at) == QUOTES[:4])
    assert current(at) == QUOTES[3]


def test_one_passed_over_stays_in_the_list(at):
    click(at.page.field.text)
    press(at.page, Qt.Key.Key_Return, CTRL)
    assert current(at) == QUOTES[1]
    assert stored(at) == []


def test_what_is_typed_is_saved_when_another_row_is_clicked(at, qtbot):
    click(at.page.field.text)
    type_text("Much gossip.")
    click_item(at.page.table, at.page.model.index(3, 0))
    assert [row[:2] for row in stored(at)] == [(QUOTES[0], "Much gossip.")]
    qtbot.waitUntil(lambda: quotes(at) == QUOTES[2:])
    assert current(at) == QUOTES[3]
    assert at.page.field.text.toPlainText() == ""


def test_a_code_a_document_and_a_flag_narrow_the_list(at, qtbot):
    choose(at, at.page.filters.code, at.study.codes["gossip"])
    assert quotes(at) == [QUOTES[0], QUOTES[1], QUOTES[4]]
    choose(at, at.page.filters.document, at.study.documents["02 Гульнара"])
    assert quotes(at) == [QUOTES[4]]
    assert told(at) == "Translated: 0 of 1. For you to check: 0."
    choose(at, at.page.filters.document, "")
    choose(at, at.page.filters.code, "")
    click(at.page.filters.flagged)
    assert quotes(at) == []
    (label,) = [label for label in at.page._empty.findChildren(QLabel) if label.isVisible()]
    assert label.text() == "No coded passage needs a translation into this language here."
    annotate_coding(at.project, at.study.codings["blame 1"], flag=True)
    qtbot.waitUntil(lambda: quotes(at) == [QUOTES[2]])


def test_another_language_has_a_queue_of_its_own(at, qtbot):
    by_cholpon(at)
    qtbot.waitUntil(lambda: QUOTES[3] not in quotes(at))
    choose(at, at.page.filters.into, "ru")
    qtbot.waitUntil(lambda: quotes(at) == QUOTES)
    assert at.session.into == "ru"


def test_what_a_colleague_translated_waits_for_my_check(at, qtbot):
    by_cholpon(at)
    by_cholpon(at, QUOTES[2], "She left her children.")
    qtbot.waitUntil(lambda: told(at) == "Translated: 2 of 5. For you to check: 2.")
    choose(at, at.page.filters.state, State.TO_CHECK)
    assert quotes(at) == QUOTES[2:4]
    assert at.page.model.index(0, Column.TRANSLATION).data() == "She left her children."
    at.page.table.setFocus()
    press(at.page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: quotes(at) == QUOTES[3:4])
    click(at.page.field.check)
    qtbot.waitUntil(lambda: quotes(at) == [])
    assert [row[3] for row in stored(at)] == ["Айбек", "Айбек"]
    (label,) = [label for label in at.page._empty.findChildren(QLabel) if label.isVisible()]
    assert label.text() == "There is nothing for you to check here."
    at.session.work_as(at.study.coders["Чолпон"])
    qtbot.waitUntil(lambda: told(at) == "Translated: 2 of 5. For you to check: 0.")


def test_one_s_own_translation_is_not_for_oneself_to_check(at, qtbot):
    click(at.page.field.text)
    type_text("Much gossip.")
    press(at.page, Qt.Key.Key_Return, CTRL)
    choose(at, at.page.filters.state, State.TO_CHECK)
    assert quotes(at) == []


def test_who_did_not_allow_publishing_is_marked(at, qtbot):
    record_consent(at.project, at.study.respondents["Айгүл"], ["quote"])
    qtbot.waitUntil(lambda: at.page.model.index(0, Column.WHO).data() == "Айгүл, not to be published")
    assert at.page.model.index(4, Column.WHO).data() == "Гульнара"


def test_a_quotation_is_shown_in_its_transcript(at):
    wanted = []
    at.session.passage_wanted.connect(wanted.append)
    click_item(at.page.table, at.page.model.index(2, 0))
    click(at.page._show)
    assert wanted == [at.study.codings["blame 1"]]


def test_the_list_follows_what_is_coded(at, qtbot):
    click_item(at.page.table, at.page.model.index(3, 0))
    uncode(at.project, (at.study.codings["blame 1"],))
    qtbot.waitUntil(lambda: quotes(at) == [*QUOTES[:2], *QUOTES[3:]])
    assert current(at) == QUOTES[3]


def test_a_large_project_is_read_beside_the_window(at, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "MANY_CODINGS", 0)
    click(at.page.field.text)
    type_text("Much gossip.")
    press(at.page, Qt.Key.Key_Return, CTRL)
    assert current(at) == QUOTES[1]
    qtbot.waitUntil(lambda: quotes(at) == QUOTES[2:])


def test_a_closed_project_leaves_nothing_behind(at, qtbot):
    at.session.close()
    qtbot.waitUntil(lambda: quotes(at) == [])
    assert at.page.context.toPlainText() == ""
    assert at.page.field.place is None


def test_a_row_is_painted_though_its_text_was_erased_a_moment_ago(at, monkeypatch):
    def erased(*_):
        raise UserError("ops.text_erased")

    monkeypatch.setattr("ui.translations.queue_model.text_of", erased)
    assert at.page.model.index(0, Column.QUOTE).data(CONTEXT) == ("", QUOTES[0], "")
    assert not at.page.table.grab().isNull()
