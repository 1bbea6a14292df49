import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton

from qualcode.analysis.languages import turn_languages
from qualcode.analysis.passages import passages
from qualcode.analysis.registry import REPORTS
from qualcode.ops.codebook import rename_code
from qualcode.ops.codings import annotate_coding, code_span
from qualcode.ops.languages import set_turn_language
from tests.sample_files import BOOK
from tests.ui.acting import click_item, press
from tests.ui.small_study import IMAGE, opened, shown
from tests.ui.tables.looking import choose, find_cell, numbers
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


def choices(page):
    """What can be chosen now, by name."""
    found = {name: box for name, box in vars(page.controls).items() if isinstance(box, QComboBox)}
    return {name for name, box in found.items() if box.isVisible()} - {"report"}


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_every_table_is_listed_shown_whole_and_says_what_it_counted(sample, language):
    sample.session.speak(language)
    controls = sample.page.controls
    sample.page.controls.more.click()
    assert controls.report.count() == len(REPORTS)
    controls.report.setFocus()
    press(controls.report, Qt.Key.Key_Home)
    for place, report in enumerate(REPORTS):
        assert controls.report_name == report.name
        model = sample.page.model
        assert model.table.title and model.rowCount() and model.columnCount(), report.name
        assert sample.page.caption.text().startswith(model.table.caption)
        for widget in (*controls.findChildren(QComboBox), *controls.findChildren(QToolButton)):
            if widget.isVisible():
                text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
                assert controls.rect().contains(widget.geometry()), (report.name, text)
                assert widget.fontMetrics().horizontalAdvance(text) < widget.width(), (report.name, text)
        if place + 1 < len(REPORTS):
            press(controls.report, Qt.Key.Key_Down)


def test_a_table_shows_the_choices_it_uses_and_seldom_ones_when_asked(sample):
    page = sample.page
    assert choices(page) == {"attribute", "unit", "show_as", "base"}
    page.controls.more.click()
    assert choices(page) == {"attribute", "unit", "show_as", "base", "rows", "nested", "coder", "spoken"}
    choose(page.controls.report, "Codes by code")
    assert choices(page) == {"near", "base", "coder", "spoken"}
    choose(page.controls.report, "Household: members side by side")
    assert choices(page) == {"household", "coder", "spoken"}
    choose(page.controls.report, "Words and turns by speaker")
    assert choices(page) == set()
    assert page.controls.narrow.isVisible()
    choose(page.controls.report, "Memos")
    assert not page.controls.more.isVisible() and not page.controls.narrow.isVisible()


def test_a_seldom_choice_that_was_made_stays_in_sight(sample):
    page = sample.page
    page.controls.more.click()
    choose(page.controls.rows, "Rows: families of codes")
    page.controls.more.click()
    assert choices(page) == {"attribute", "unit", "show_as", "base", "rows"}
    assert "A group includes all its codes" in page.caption.text()


def test_words_in_a_cell_lead_to_the_passages_they_stand_for(sample):
    page, wanted = sample.page, []
    choose(page.controls.report, "Codes by respondent, asked or not")
    sample.session.passages_wanted.connect(wanted.append)
    index = find_cell(page, lambda words: words == "said no")
    click_item(page.view, index)
    ((query, title),) = wanted
    assert title == page.model.title_of(index)
    assert len(passages(sample.project, query)) >= 1
    assert query.only_absent


def test_a_quotation_leads_to_itself_in_its_transcript(sample):
    page, wanted = sample.page, []
    choose(page.controls.report, "Household: members side by side, quotations")
    sample.session.passages_wanted.connect(wanted.append)
    index = find_cell(page, lambda words: len(words) > 60)
    click_item(page.view, index)
    ((query, _),) = wanted
    assert index.data().split("\n") == list(dict.fromkeys(one.quote for one in passages(sample.project, query)))


def test_one_household_alone_is_shown(sample):
    page = sample.page
    choose(page.controls.report, "Household: members side by side")
    every = page.model.columnCount()
    choose(page.controls.household, page.controls.household.itemText(1))
    assert 2 < page.model.columnCount() < every
    assert {column.group for column in page.model.table.columns[1:]} == {page.controls.household.currentText()}


def test_codes_stand_together_as_near_as_is_chosen(sample):
    page, seen = sample.page, []
    choose(page.controls.report, "Codes by code")
    for nearness in ("Overlapping passages", "In the same turn", "In the same answer", "At most 3 turns away"):
        choose(page.controls.near, nearness)
        seen.append(numbers(page))
    assert all(one != other for place, one in enumerate(seen) for other in seen[place + 1 :])
    assert "so many turns away: 3" in page.caption.text()
    index = find_cell(page, lambda words: words not in ("", "0"))
    assert passages_of(index).turns == 3


def test_words_are_counted_per_thousand_and_respondents_are_not(sample):
    page = sample.page
    assert page.controls.show_as.findText("Per 1,000 words") == -1
    choose(page.controls.unit, "Words")
    choose(page.controls.show_as, "Per 1,000 words")
    assert "per 1,000 words" in page.caption.text()
    choose(page.controls.unit, "Respondents")
    assert page.controls.show_as.currentText() == "Number"


def test_two_attributes_stand_one_in_the_other(sample):
    page = sample.page
    page.controls.more.click()
    choose(page.controls.nested, "and Country")
    assert page.model.title_of(page.model.index(0, 0)).endswith("Bishkek city: Russia")
    choose(page.controls.attribute, "All respondents together")
    assert not page.controls.nested.isVisible()
    assert page.model.columnCount() == 1


def test_judgements_are_of_respondents(sample):
    page = sample.page
    choose(page.controls.unit, "Words")
    page.controls.more.click()
    choose(page.controls.rows, "Rows: judgements of the return")
    assert [page.controls.unit.itemText(place) for place in range(page.controls.unit.count())] == ["Respondents"]
    assert page.caption.text().startswith("Counted: respondents of whose return")


def test_a_relative_is_put_under_the_woman_of_whom_she_speaks_when_wished(sample):
    page = sample.page
    choose(page.controls.base, "Returned women and relatives")
    before = numbers(page)
    page.controls.of_woman.trigger()
    assert numbers(page) != before
    assert "the attribute is that of the returned woman" in page.caption.text()


@pytest.mark.parametrize(("attribute", "column"), [("Oblast", "Область"), ("Marital status", "Семейное положение")])
def test_the_crosstab_of_the_sample_equals_counts_made_from_its_files(qtbot, built, tmp_path, attribute, column):
    session = Session()
    session.open(Path(shutil.copyfile(built, tmp_path / "sample.qualcode")))
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


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_the_choices_take_two_lines_at_most(sample, language):
    """The room is the table's: only who asks for more gets a third line."""
    sample.session.speak(language)
    controls = sample.page.controls
    for place in range(controls.report.count()):
        controls.report.setCurrentIndex(place)
        controls.report.activated.emit(place)
        widgets = (*controls.findChildren(QComboBox), *controls.findChildren(QToolButton))
        lines = {widget.y() for widget in widgets if widget.isVisible()}
        assert len(lines) <= 2, (controls.report_name, sorted(lines))
