from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from qualcode.analysis.languages import turn_languages
from qualcode.analysis.passages import passages
from qualcode.exchange.sample.build import build_sample
from qualcode.ops.codebook import rename_code
from qualcode.ops.codings import annotate_coding, code_span
from qualcode.ops.languages import set_turn_language
from tests.sample_files import BOOK
from tests.ui.acting import click_item, press
from tests.ui.small_study import IMAGE, opened, shown
from tests.ui.tables.sample_counts import english_labels, english_names, respondents_with_codes, told_of
from ui import reading
from ui.actions import Actions
from ui.session import Session
from ui.tables.model import passages_of
from ui.tables.page import TablesPage


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    owner = QObject()
    page = TablesPage(session, actions := Actions(session, owner))
    with shown(page, session, actions, 900, 500) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, study=study, project=study.project, page=page, owner=owner, window=window, actions=actions
        )


def choose(box, text):
    """Choose from a list with the keys."""
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    while box.currentText() != text:
        before = box.currentIndex()
        press(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"{text} is not in the list"


def numbers(page):
    """The table as it is shown: {code: {column: number}}, headings without N and without indentation."""
    model = page.model
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        .removeprefix("<qt><p>")
        .removesuffix("</p></qt>")
        .partition(", N")[0]
        for column in range(model.columnCount())
    ]
    return {
        model.headerData(row, Qt.Orientation.Vertical).strip(): {
            head: model.index(row, column).data() for column, head in enumerate(heads)
        }
        for row in range(model.rowCount())
    }


def test_the_page_counts_respondents_by_the_first_attribute(at):
    assert at.page.controls.attribute.currentText() == "Oblast"
    assert numbers(at.page) == {
        "Stigma": {"Osh": "1", "Bishkek": "1", "Total": "2"},
        "Gossip": {"Osh": "1", "Bishkek": "1", "Total": "2"},
        "Blame": {"Osh": "1", "Bishkek": "0", "Total": "1"},
        "Support": {"Osh": "1", "Bishkek": "0", "Total": "1"},
    }
    assert "Counted: respondents who have the code" in at.page.caption.text()


def test_a_number_follows_what_is_coded(at, qtbot):
    choose(at.page.controls.unit, "Segments")
    assert numbers(at.page)["Blame"]["Bishkek"] == "0"
    code_span(at.project, at.study.documents["02 Гульнара"], 30, 45, at.study.codes["blame"])
    qtbot.waitUntil(lambda: numbers(at.page)["Blame"]["Bishkek"] == "1")


def test_the_numbers_keep_to_a_spoken_language_and_follow_a_correction(at, qtbot):
    choose(at.page.controls.unit, "Segments")
    every = numbers(at.page)
    at.page.controls.more.click()
    choose(at.page.controls.spoken, "Spoken: Uzbek")
    assert numbers(at.page) != every
    assert "Only passages spoken in: Uzbek." in at.page.caption.text()
    document = at.study.documents["02 Гульнара"]
    for turn, _ in enumerate(turn_languages(at.project, document)):
        set_turn_language(at.project, document, turn, "uz")
    qtbot.waitUntil(lambda: numbers(at.page).get("Gossip", {}).get("Bishkek") == "1")
    choose(at.page.controls.spoken, "All languages")
    assert numbers(at.page) == every


def test_a_hidden_page_counts_when_it_is_shown(at, qtbot):
    at.page.hide()
    code_span(at.project, at.study.documents["02 Гульнара"], 30, 45, at.study.codes["blame"])
    qtbot.wait(200)
    assert numbers(at.page)["Blame"]["Bishkek"] == "0"
    at.page.show()
    assert numbers(at.page)["Blame"]["Bishkek"] == "1"


def test_a_click_on_a_number_asks_for_just_its_passages(at):
    wanted = []
    at.session.passages_wanted.connect(wanted.append)
    rows = list(numbers(at.page))
    click_item(at.page.view, at.page.model.index(rows.index("Gossip"), 1))
    ((query, title),) = wanted
    assert title == "Gossip, Bishkek"
    assert [passage.quote for passage in passages(at.project, query)] == ["Соседи сплетничали"]
    click_item(at.page.view, at.page.model.index(rows.index("Blame"), 1))
    assert len(wanted) == 1


def test_each_number_of_segments_has_as_many_passages_behind_it(at):
    choose(at.page.controls.unit, "Segments")
    model = at.page.model
    checked = 0
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            query = passages_of(index)
            assert int(index.data()) == (len(passages(at.project, query)) if query else 0)
            checked += query is not None
    assert checked == 10


def test_row_and_column_percent_are_shown(at):
    choose(at.page.controls.show_as, "% of the row")
    assert numbers(at.page)["Gossip"] == {"Osh": "50\u00a0%", "Bishkek": "50\u00a0%", "Total": "100\u00a0%"}
    choose(at.page.controls.show_as, "% of N")
    assert numbers(at.page)["Blame"]["Total"] == "50\u00a0%"


def test_percent_of_n_is_not_offered_for_segments(at):
    choose(at.page.controls.show_as, "% of N")
    choose(at.page.controls.unit, "Segments")
    assert at.page.controls.show_as.findText("% of N") == -1
    assert at.page.controls.show_as.currentText() == "Number"


def test_the_coding_of_one_coder_is_counted_alone(at):
    at.page.controls.more.click()
    choose(at.page.controls.coder, "Only Чолпон")
    assert numbers(at.page) == {name: {"Osh": "1", "Bishkek": "0", "Total": "1"} for name in ("Stigma", "Gossip")}


def test_absent_ones_count_only_when_asked_for(at, qtbot):
    annotate_coding(at.project, at.study.codings["support 1"], facets={"presence": "absent"})
    qtbot.waitUntil(lambda: "Support" not in numbers(at.page))
    at.page.controls.absent.trigger()
    assert numbers(at.page)["Support"]["Osh"] == "1"


def test_the_matrices_have_a_column_for_each_document_and_respondent(at):
    choose(at.page.controls.report, "Codes by document")
    assert numbers(at.page)["Gossip"] == {"01 Айгүл": "1", "02 Гульнара": "1"}
    assert not at.page.controls.attribute.isVisible()
    choose(at.page.controls.report, "Codes by respondent")
    assert numbers(at.page)["Stigma"] == {"Айгүл": "2", "Гульнара": "1"}


def test_empty_rows_come_back_and_the_table_turns_round(at):
    at.page.controls.hide_empty.trigger()
    assert IMAGE in numbers(at.page)
    at.page.controls.transposed.trigger()
    assert [at.page.model.headerData(row, Qt.Orientation.Vertical) for row in range(3)] == [
        "Osh, N = 1", "Bishkek, N = 1", "Total, N = 2",
    ]  # fmt: skip


def test_markup_in_a_name_is_shown_letter_by_letter(at, qtbot):
    rename_code(at.project, at.study.codes["stigma"], {"en": IMAGE})
    qtbot.waitUntil(lambda: IMAGE in numbers(at.page))
    tip = at.page.model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert IMAGE not in tip
    for label in at.page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_language_changes_everything_but_the_choices(at):
    choose(at.page.controls.unit, "Segments")
    at.session.speak("ky")
    assert numbers(at.page)["Ушак-айың"] == {"Ош": "1", "Бишкек": "1", "Баары": "2"}
    assert at.page.controls.unit.currentText() == "Үзүндүлөр"


def test_copy_takes_the_table_with_its_headings(at):
    at.page.controls.copy.trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[1] == "\tOsh, N = 1\tBishkek, N = 1\tTotal, N = 2"


def test_a_large_project_is_counted_beside_the_window(at, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "MANY_CODINGS", 0)
    choose(at.page.controls.unit, "Segments")
    qtbot.waitUntil(lambda: numbers(at.page)["Stigma"] == {"Osh": "2", "Bishkek": "1", "Total": "3"})


def test_an_empty_page_says_what_to_do(at):
    at.session.close()
    (label,) = [label for label in at.page.findChildren(QLabel) if label.isVisible()]
    assert label.text() == "There is nothing to count yet. Import transcripts and a codebook, then code."


@pytest.mark.parametrize(("attribute", "column"), [("Oblast", "Область"), ("Marital status", "Семейное положение")])
def test_the_crosstab_of_the_sample_equals_counts_made_from_its_files(qtbot, tmp_path, attribute, column):
    session = Session()
    session.open(build_sample(tmp_path / "sample.qualcode", "en"))
    owner = QObject()
    page = TablesPage(session, actions := Actions(session, owner))
    with shown(page, session, actions, 1092, 600) as window:
        qtbot.waitExposed(window)
        choose(page.controls.attribute, attribute)
        found, told, names = respondents_with_codes(("in_depth",)), told_of(), english_names(BOOK["codes"])
        labels = english_labels(column)
        shown_labels = {labels[told[person][column]] for people in found.values() for person in people}
        expected = {}
        for code, people in found.items():
            line = dict.fromkeys(shown_labels, 0)
            for person in people:
                line[labels[told[person][column]]] += 1
            expected[names[code]] = {**line, "Total": len(people)}
        assert {
            code: {head: int(number) for head, number in line.items()} for code, line in numbers(page).items()
        } == expected
        assert len(expected) > 30
