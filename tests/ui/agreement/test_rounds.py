"""Rounds on the page of agreement: a line for each code, training apart unless it is chosen."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem

from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.ops.objects import add_object
from qualcode.store.queries.documents import documents_of
from tests.ui.acting import click_item
from tests.ui.agreement.test_agreement_page import choose
from ui.agreement.line_delegate import LineDelegate
from ui.agreement.model import LINE, AgreementModel


@pytest.fixture
def lead(desk, sample):
    """The sample study with a training round and a round of double coding, and the page of agreement in front."""
    window = desk.window()
    desk.open(window, sample)
    project = window.session.project
    documents = [document.guid for document in documents_of(project)]
    for name, kind, some in (("Раунд 1", "training", documents[:1]), ("Кош коддоо 1", "double", documents[1:4])):
        guid = add_object(project, "round", {"name": name, "kind": kind, "position": float(kind == "double")})
        for document in some:
            add_object(project, "round_document", {"round": guid, "document": document})
    window.commands["show_agreement"].trigger()
    desk.wait(window, lambda: window.agreement.model.rowCount() > 0)
    yield SimpleNamespace(window=window, page=window.agreement, project=project, desk=desk)
    window.close()


def test_each_code_has_a_line_from_round_to_round(lead):
    page = lead.page
    choose(page.controls.table, "Agreement round by round")
    lead.desk.wait(lead.window, lambda: page.model.columns and page.model.columns[0].is_line)
    assert [shown.title for shown in page.model.columns[:3]] == ["Over the rounds", "α Раунд 1", "α Кош коддоо 1"]
    last = page.model.rowCount() - 1
    told = page.model.index(last, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    line = page.model.index(last, 0).data(LINE)
    assert told.startswith("α Раунд 1: ") and "α Кош коддоо 1: 0." in told
    assert line.titles == ("α Раунд 1", "α Кош коддоо 1") and line.figures[1] is not None
    assert page.controls.round.isHidden() and page.controls.state.isHidden()
    assert isinstance(page.view.itemDelegateForColumn(0), LineDelegate)
    click_item(page.view, page.model.index(last, 1))
    assert page.differences.isVisible() and page.differences.row_name == "All codes pooled"


def test_one_round_is_chosen_and_training_counts_only_then(lead):
    page = lead.page
    assert not page.controls.round.isHidden()
    before = page.sentence.text()
    choose(page.controls.round, "Раунд 1")
    lead.desk.wait(lead.window, lambda: page.sentence.text() != before)
    assert page.comparison().round and "Only the round" in page.notes.text()
    alone = page.sentence.text()
    choose(page.controls.round, "Training too")
    lead.desk.wait(lead.window, lambda: page.sentence.text() not in (before, alone))
    assert page.comparison().training and not page.comparison().round


def test_without_rounds_nobody_is_asked_for_one(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.commands["show_agreement"].trigger()
    desk.wait(window, lambda: window.agreement.model.rowCount() > 0)
    assert window.agreement.controls.round.isHidden()
    window.close()


def lined(*figures):
    rounds = [Column(f"α {n}", Measure.NUMBER, group="Alpha") for n in range(len(figures))]
    rows = ((Cell("Debts"), *map(Cell, figures)), (Cell("All"), *map(Cell, figures)))
    return Table("Rounds", (Column("Code"), *rounds), rows, lines=tuple(range(1, 1 + len(figures))))


def painted(qtbot, figures):
    """Give where a line is painted: the dark columns of pixels."""
    model = AgreementModel()
    model.show_table(lined(*figures), "en", False, True)
    option = QStyleOptionViewItem()
    option.rect.setRect(0, 0, 200, 26)
    image = QImage(200, 26, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    LineDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    return {x for x in range(200) for y in range(26) if image.pixelColor(x, y).lightness() < 90}


def test_a_round_without_a_figure_is_a_gap_in_the_line(qtbot):
    whole, parted = painted(qtbot, (0.2, 0.5, 0.6, 0.8)), painted(qtbot, (0.2, None, 0.6, 0.8))
    assert set(range(20, 180)) <= whole
    assert not set(range(30, 110)) & parted and set(range(130, 180)) <= parted
    assert painted(qtbot, (None, None)) == set()


def test_a_model_with_a_line_is_sound_and_sorts_by_the_last_round(qtbot):
    model = AgreementModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table = lined(0.2, 0.5)
    rows = ((Cell("A"), Cell(0.1), Cell(0.9)), (Cell("B"), Cell(0.8), Cell(0.3)), (Cell("C"), Cell(0.5), Cell(None)))
    model.show_table(Table("Rounds", table.columns, rows, lines=(1, 2)), "en", False, False)
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert [model.name_at(row) for row in range(3)] == ["B", "A", "C"]
    assert model.index(2, 0).data() == "α 0: 0.50, α 1: –"
    assert tester.model() is model
