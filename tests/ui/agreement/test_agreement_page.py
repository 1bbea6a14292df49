"""The page of agreement before a person: figures, passages behind a row, reasons in place of figures, what goes out."""

from types import SimpleNamespace

import openpyxl
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from qualcode.ops.codings import code_span
from qualcode.ops.document_states import mark_document
from qualcode.ops.projects import create_project, work_as
from tests.ui.acting import click, click_item, double_click_item, press
from tests.ui.small_study import opened, shown
from ui.actions import Actions
from ui.agreement.page import AgreementPage
from ui.paragraph import ParagraphDialog


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    owner = QObject()
    page = AgreementPage(session, actions := Actions(session, owner))
    with shown(page, session, actions, 900, 600) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, study=study, project=study.project, page=page, owner=owner, window=window, actions=actions
        )


@pytest.fixture
def lead(desk, sample):
    """The sample study with the page of agreement in front."""
    window = desk.window()
    desk.open(window, sample)
    window.commands["show_agreement"].trigger()
    desk.wait(window, lambda: window.agreement.model.rowCount() > 0)
    yield SimpleNamespace(window=window, page=window.agreement, session=window.session, desk=desk)
    window.close()


def choose(box, text):
    """Choose from a list with the keys."""
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    while box.currentText() != text:
        before = box.currentIndex()
        press(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"{text} is not in the list"


def column(page, title):
    return next(place for place, known in enumerate(page.model.columns) if known.title == title)


def figure(page, row, title):
    return page.model.index(page.model.row_named(row), column(page, title)).data()


def reasons(page):
    return [label.text() for label in page.refusal.findChildren(QLabel) if label.isVisible() and label.text()]


def code_both(at, document="02 Гульнара", quote=(30, 45)):
    """Let both coders give the same words a code."""
    for coder in at.study.coders.values():
        work_as(at.project, coder)
        code_span(at.project, at.study.documents[document], *quote, at.study.codes["blame"])


# Figures --------------------------------------------------------------------------------------------------------


def test_the_page_says_what_is_compared_and_gives_alpha_with_its_interval(lead):
    assert lead.page.sentence.text() == (
        "Compared: Айбек, Чолпон, Нургүл. Documents: 6 of 17. First pass. Units (answer): 136."
    )
    assert figure(lead.page, "Decision to return", "Krippendorff's alpha") == "0.93 (0.83 – 1.00)"
    assert figure(lead.page, "Decision to return", "Айбек") == "21"
    assert "Fewer than 10 passages" in figure(lead.page, "Debts", "Remark")
    assert "Krippendorff (2004, p. 241)" in lead.page.notes.text()


def test_other_choices_give_other_figures_at_once(lead):
    alpha = figure(lead.page, "All codes pooled", "Krippendorff's alpha")
    choose(lead.page.controls.unit, "Unit: sentence")
    assert figure(lead.page, "All codes pooled", "Krippendorff's alpha") != alpha
    assert "Units (sentence)" in lead.page.sentence.text()
    choose(lead.page.controls.table, "Agreement by pair of coders")
    assert lead.page.model.name_at(0) == "Айбек – Чолпон"
    assert float(figure(lead.page, "Айбек – Чолпон", "Cohen's kappa")) > 0.5


def test_coders_are_ticked_in_a_list_and_the_button_says_who(lead):
    picker = lead.page.controls.coders
    for row in (0, 2):
        picker.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert picker.text() == "Айбек, Нургүл"
    assert "Compared: Айбек, Нургүл." in lead.page.sentence.text()
    assert "Cohen's kappa" in [known.title for known in lead.page.model.columns]


def test_rarer_choices_are_folded_away_and_stay_in_sight_once_chosen(lead):
    controls = lead.page.controls
    assert not any(box.isVisible() for box in (controls.share, controls.spoken, controls.kind))
    click(controls.further)
    choose(controls.spoken, "Spoken: Russian")
    click(controls.further)
    assert [box.isVisible() for box in (controls.share, controls.spoken, controls.kind)] == [False, True, False]
    assert "Russian" in lead.page.notes.text()


def test_more_figures_stand_behind_an_option(lead):
    before = len(lead.page.model.columns)
    lead.page.controls.more.trigger()
    assert "Gwet's AC1" in [known.title for known in lead.page.model.columns]
    lead.page.controls.more.trigger()
    assert len(lead.page.model.columns) == before


def test_a_click_on_a_heading_sorts_and_the_third_click_brings_the_order_of_the_codebook_back(lead):
    header, order = lead.page.view.horizontalHeader(), [lead.page.model.name_at(row) for row in range(5)]
    spot = header.sectionViewportPosition(0) + header.sectionSize(0) // 2
    for expected in (False, False, True):
        click(header.viewport(), QPoint(spot, 8))
        assert ([lead.page.model.name_at(row) for row in range(5)] == order) is expected
    assert lead.page.model.name_at(lead.page.model.rowCount() - 1) == "All codes pooled"


def test_rows_without_figures_are_hidden_when_asked(lead):
    lead.page.controls.hide_empty.trigger()
    assert lead.page.model.row_named("Debts") == -1
    assert lead.page.model.row_named("Stigmatisation") >= 0


def test_an_earlier_step_can_be_looked_at(lead):
    choose(lead.page.controls.state, "As of an earlier step")
    moments = [lead.page.controls.moment.itemText(row) for row in range(lead.page.controls.moment.count())]
    assert sum("marked" in text for text in moments) == 14
    choose(lead.page.controls.moment, next(text for text in reversed(moments) if "Чолпон marked 02" in text))
    assert "Documents: 2 of 17. As of an earlier step." in lead.page.sentence.text()


def test_the_table_is_copied_with_its_headings(lead):
    lead.page.controls.copy.trigger()
    assert QGuiApplication.clipboard().text().startswith("Agreement by code\n\tАйбек\tЧолпон\tНургүл\t")


# Passages -------------------------------------------------------------------------------------------------------


def test_a_click_on_a_row_lists_its_passages_and_a_double_click_goes_there(lead):
    page = lead.page
    click_item(page.view, page.model.index(page.model.row_named("Debts"), 0))
    places = page.differences.model
    assert page.differences.isVisible()
    assert [places.index(row, 0).data() for row in range(places.rowCount())].count("the same") == 3
    double_click_item(page.differences.view, places.index(2, 3))
    window = lead.window
    assert window.tabs.currentWidget() is window.pages["transcript"]
    start, end = window.transcript.view.selection()
    known = places.place_at(2).place
    assert (lead.session.document, start, end) == (known.document, known.start, known.end)


def test_enter_on_a_figure_goes_to_its_first_passage_and_escape_goes_back(lead):
    page = lead.page
    page.view.setFocus()
    page.view.selectRow(page.model.row_named("Debts"))
    press(page.view, Qt.Key.Key_Return)
    lead.desk.wait(lead.window, lambda: page.differences.model.rowCount() > 0)
    assert page.differences.view.hasFocus()
    assert page.differences.view.currentIndex().row() == 0
    press(page.differences.view, Qt.Key.Key_Escape)
    assert page.differences.isHidden()
    assert page.view.hasFocus()


def test_going_to_a_place_shows_all_coders_compared(lead):
    lead.window.commands["show_only_mine"].trigger()
    page = lead.page
    click_item(page.view, page.model.index(page.model.row_named("Debts"), 0))
    double_click_item(page.differences.view, page.differences.model.index(0, 3))
    assert len(lead.session.filter.coders) == 3


def test_the_passages_can_be_narrowed_to_one_kind_of_difference_and_put_away(lead):
    page = lead.page
    click_item(page.view, page.model.index(page.model.row_named("All codes pooled"), 0))
    every = page.differences.model.rowCount()
    assert page.differences.only.currentText() == f"All passages: {every}"
    choose(page.differences.only, next(
        page.differences.only.itemText(row) for row in range(5) if "other ends" in page.differences.only.itemText(row)
    ))  # fmt: skip
    assert 0 < page.differences.model.rowCount() < every
    click(page.differences.close_button)
    assert not page.differences.isVisible()
    assert page.notes.isVisible()


def test_the_passages_follow_the_choices(lead):
    page = lead.page
    click_item(page.view, page.model.index(page.model.row_named("Debts"), 0))
    before = page.differences.model.columnCount()
    for row in (0, 2):
        page.controls.coders.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert page.differences.model.columnCount() == before - 1
    choose(page.controls.table, "Agreement by document")
    assert not page.differences.isVisible()


# In place of figures --------------------------------------------------------------------------------------------


def test_where_no_two_worked_on_a_document_the_page_says_why_and_what_to_do(lead):
    click(lead.page.controls.further)
    choose(lead.page.controls.kind, "key informant")
    assert lead.page.refusal.isVisible()
    assert reasons(lead.page)[0] == "There is nothing to compare here"
    assert any("Choose other coders, documents or kinds" in text for text in reasons(lead.page))
    assert not lead.page.refusal.all_the_same.isVisible()


def test_what_nobody_called_finished_is_shown_only_when_asked_for(at, qtbot):
    code_both(at)
    qtbot.waitUntil(at.page.refusal.all_the_same.isVisible)
    assert any("Nobody has marked any of these documents as done" in text for text in reasons(at.page))
    assert not at.page.view.isVisible()
    click(at.page.refusal.all_the_same)
    assert at.page.view.isVisible()
    assert "Nobody has marked" in at.page.all_the_same.text()
    choose(at.page.controls.unit, "Unit: turn")
    assert at.page.view.isVisible()


def test_a_first_pass_that_nobody_kept_leads_to_the_codings_as_they_stand(at, qtbot):
    code_both(at)
    choose(at.page.controls.state, "First pass")
    assert any("no first pass to compare" in text for text in reasons(at.page))
    click(at.page.refusal.now)
    assert at.page.controls.state.currentText() == "As it stands now"


def test_figures_follow_what_is_coded_and_marked(at, qtbot):
    code_both(at)
    for coder in at.study.coders.values():
        work_as(at.project, coder)
        mark_document(at.project, at.study.documents["02 Гульнара"])
    qtbot.waitUntil(lambda: any("in sight" in text for text in reasons(at.page)))
    click(at.page.refusal.all_the_same)
    uses = figure(at.page, "Blame", "Айбек")
    work_as(at.project, at.study.coders["Айбек"])
    code_span(at.project, at.study.documents["02 Гульнара"], 60, 75, at.study.codes["blame"])
    qtbot.waitUntil(lambda: figure(at.page, "Blame", "Айбек") == str(int(uses) + 1))


def test_without_a_codebook_or_texts_there_is_a_way_to_begin(desk, tmp_path):
    create_project(tmp_path / "empty.qualcode", "Жаңы", "Айбек").close()
    window = desk.window()
    desk.open(window, tmp_path / "empty.qualcode")
    window.commands["show_agreement"].trigger()
    assert any("nothing to compare yet" in label.text() for label in window.agreement.findChildren(QLabel))
    window.close()


# What goes out --------------------------------------------------------------------------------------------------


def test_the_paragraph_is_there_in_three_languages_and_copied_as_shown(lead):
    lead.window.commands["agreement_paragraph"].trigger()
    dialog = lead.window.findChild(ParagraphDialog)
    lead.desk.qtbot.waitExposed(dialog)
    assert "Krippendorff's alpha is 0.81" in dialog.text("en")
    assert "0,81" in dialog.text("ru")
    assert len({dialog.text(language) for language in ("ky", "ru", "en")}) == 3
    click(dialog.copy)
    assert QGuiApplication.clipboard().text() == dialog.text("en")
    dialog.reject()


def test_every_table_goes_to_excel(lead, tmp_path):
    path = tmp_path / "agreement.xlsx"
    lead.desk.answers.answers.append(path)
    click(lead.page.controls.export)
    lead.desk.wait(lead.window, path.exists)
    lead.desk.wait(lead.window)
    assert len(openpyxl.load_workbook(path).sheetnames) == 13
