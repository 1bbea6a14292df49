"""A guide stands beside the transcript: what was asked and where, what was not, edited in place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.analysis.questions_asked import guide_for
from qualcode.ops.undo import undo
from qualcode.resources import sample_transcripts_folder
from qualcode.store.queries.guides import askings_of, guides_of, not_asked, questions_of, units_of
from tests.ui.acting import click, click_item, press, type_text
from ui.guides.model import BELOW, MISSED, NUMBER, QuestionsModel


@pytest.fixture
def window(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.commands["focus_guides"].trigger()
    return window


@pytest.fixture
def dock(window):
    return window.docks["guides"]


def shown(dock, role=Qt.ItemDataRole.DisplayRole):
    return [dock.model.index(row).data(role) for row in range(dock.model.rowCount())]


def test_the_guide_of_the_document_is_shown_with_what_was_not_asked(window, dock):
    project, document = window.session.project, window.session.document
    missed = {question.number for question in not_asked(project, document)}
    assert missed
    assert {number for number, one in zip(shown(dock, NUMBER), shown(dock, MISSED), strict=True) if one} == missed
    rows = dict(zip(shown(dock, NUMBER), shown(dock, BELOW), strict=True))
    assert all(rows[number].startswith("Not asked here") for number in missed)
    assert f"not asked: {len(missed)}" in dock.state.text()
    assert dock.guide.currentData() == guide_for(project, document).guid


def test_another_document_brings_its_own_guide(window, dock):
    documents = window.docks["documents"].model
    family = next(row for row in range(documents.rowCount()) if "husband" in documents.index(row).data())
    window.session.show_document(documents.guid_at(family))
    assert shown(dock, NUMBER)[0] == "F01"


def test_questions_speak_the_language_of_the_interface_and_the_tip_all_of_them(window, dock):
    question = questions_of(window.session.project, dock.guide.currentData())[0]
    assert shown(dock)[0] == question.texts["en"]
    tip = shown(dock, Qt.ItemDataRole.ToolTipRole)[0]
    assert all(text in tip for text in question.texts.values())
    assert "RQ0" in tip


def test_a_click_goes_to_the_turn_that_asks_and_a_second_one_to_the_next(window, dock):
    project, document = window.session.project, window.session.document
    places = {}
    for asking in askings_of(project, document):
        places.setdefault(asking.question, []).append((asking.start, asking.end))
    question, spans = next((question, spans) for question, spans in places.items() if len(spans) > 1)
    index = dock.model.index(dock.model.row_of(question))
    view = window.pages["transcript"].view
    for span in (spans[0], spans[1], spans[0]):
        click_item(dock.list, index)
        assert view.selection() == span


def test_a_question_is_worded_otherwise_in_place_and_undone(window, dock, qtbot):
    index = dock.model.index(1)
    question = questions_of(window.session.project, dock.guide.currentData())[1]
    dock.list.setFocus()
    dock.list.setCurrentIndex(index)
    dock.list.edit(index)
    qtbot.waitUntil(lambda: dock.list.indexWidget(index) is not None or dock.list.isPersistentEditorOpen(index))
    window.focusWidget().selectAll()
    type_text("Why did you go?")
    press(window, Qt.Key.Key_Return)
    assert questions_of(window.session.project, question.guide)[1].texts == {**question.texts, "en": "Why did you go?"}
    undo(window.session.project)
    assert shown(dock)[1] == question.texts["en"]


def test_the_editor_saves_each_language_and_the_research_questions(window, dock):
    project = window.session.project
    dock.list.setCurrentIndex(dock.model.index(2))
    dock._edit(True)
    question = questions_of(project, dock.guide.currentData())[2]
    field = dock.editor.texts["ky"]
    click(field.viewport())
    field.selectAll()
    type_text("Ал жакта эмне иштедиңиз?")
    click(dock.list.viewport(), QPoint(3, dock.list.viewport().height() - 3))
    now = next(one for one in questions_of(project) if one.guid == question.guid)
    assert now.texts["ky"] == "Ал жакта эмне иштедиңиз?"
    dock.list.setCurrentIndex(dock.model.index(2))
    dock.editor._offer_research()
    ticked = [action for action in dock.editor.research.menu().actions() if action.isChecked()]
    assert len(ticked) == len(question.research_questions) > 0
    ticked[0].trigger()
    now = next(one for one in questions_of(project) if one.guid == question.guid)
    assert len(now.research_questions) == len(question.research_questions) - 1


def test_a_question_is_added_and_deleted(window, dock):
    before = dock.model.rowCount()
    dock._add()
    assert shown(dock)[-1] == "New question"
    press(window, Qt.Key.Key_Escape)
    dock._delete(dock._current())
    assert dock.model.rowCount() == before


def test_units_are_cut_anew_where_the_document_is_coded(window, dock):
    project, document = window.session.project, window.session.document
    assert dock.cut_anew.isVisible()
    before = units_of(project, document)
    first = next(row for row in range(dock.model.rowCount()) if not dock.model.index(row).data(MISSED))
    dock._delete(dock.model.row_at(first).question.guid)
    assert units_of(project, document) == before
    click(dock.cut_anew)
    assert units_of(project, document) != before


def test_guides_are_imported_from_the_window_and_known_ones_are_not_doubled(window, dock, desk):
    project = window.session.project
    before = guides_of(project)
    file = sample_transcripts_folder() / "guides" / "family_and_informants_ru.xlsx"
    desk.answers.answers.append(file)
    window.commands["import_guide"].trigger()
    dialog = desk.dialog(window, "guide_import")
    assert [dialog.guide.itemText(place) for place in range(2)] == [guide.name for guide in before[1:]]
    assert "already" in dialog._state.text()
    dialog.name.selectAll()
    dialog.name.setFocus()
    type_text("Үй-бүлө")
    assert "already" not in dialog._state.text()
    dialog.accept()
    assert [guide.name for guide in guides_of(project)] == [*(guide.name for guide in before), "Үй-бүлө"]


def test_columns_are_set_right_in_the_import(window, desk):
    desk.answers.answers.append(sample_transcripts_folder() / "guides" / "women_ky.docx")
    window.commands["import_guide"].trigger()
    dialog = desk.dialog(window, "guide_import")
    box = dialog.columns[3]
    box.setCurrentIndex(box.findData("ignored"))
    box.activated.emit(box.currentIndex())
    assert dialog.questions.item(0, 3).text() == ""
    assert dialog.questions.item(0, 1).text()
    for column in dialog.columns:
        column.setCurrentIndex(column.findData("ignored"))
    box.activated.emit(box.currentIndex())
    assert dialog.wrong.isVisible()
    dialog.reject()


def test_the_model_is_a_good_model(window, dock):
    model = QuestionsModel(window.session, window)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for guide in (*guides_of(window.session.project), None):
        model.show_guide(guide)
    assert model.rowCount() == 0


def test_without_guides_the_dock_says_what_to_do(desk):
    window = desk.window()
    assert window.docks["guides"]._pages.currentIndex() == 1
