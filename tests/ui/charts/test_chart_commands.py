"""Charts from the menus of the main window: of the table shown, of the interview read."""

import shutil
from pathlib import Path

import pytest

from qualcode.analysis.charts.asked import Kind
from tests.ui.tables.looking import choose
from tests.ui.whole_window import Desk
from ui.charts.window import ChartsWindow


@pytest.fixture
def main(qtbot, sample_in, tmp_path):
    desk = Desk(qtbot, tmp_path)
    window = desk.window()
    desk.open(window, Path(shutil.copyfile(sample_in("en"), tmp_path / "sample.qualcode")))
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=30_000)
    yield window
    window.close()


def drawn(qtbot, main):
    """Wait for a finished chart; give its window."""
    found = main.findChild(ChartsWindow)
    qtbot.waitUntil(lambda: found.save.isEnabled() and not found._timer.isActive(), timeout=60_000)
    return found


def test_the_table_shown_is_drawn_as_it_stands(qtbot, main):
    main.commands["show_tables"].trigger()
    choose(main.tables.controls.attribute, "Marital status")
    choose(main.tables.controls.unit, "Segments")
    main.commands["draw_table"].trigger()
    charts = drawn(qtbot, main)
    asked = charts.wishes.asked()
    assert (asked.kind, asked.report, asked.query) == (Kind.GROUPED, "crosstab", main.tables.query())
    told = {spot.told for spot in charts.paper.picture.spots}
    model = main.tables.model
    for row in range(0, model.rowCount(), 7):
        title = model.title_of(model.index(row, 0)).split(", N")[0]
        assert f"{title}: {model.index(row, 0).data()}" in told
    choose(main.tables.controls.report, "Codes by document")
    main.commands["draw_table"].trigger()
    assert drawn(qtbot, main) is charts  # one window
    assert charts.wishes.asked().kind is Kind.HEAT  # bars of 17 documents could not be told apart


def test_the_interview_read_has_a_portrait_and_a_click_shows_the_passages(qtbot, main):
    assert main.session.document
    main.commands["draw_portrait"].trigger()
    charts = drawn(qtbot, main)
    asked = charts.wishes.asked()
    assert (asked.kind, asked.query.documents, asked.query.kinds) == (Kind.PORTRAIT, (main.session.document,), ())
    spot = next(spot for spot in charts.paper.picture.spots if spot.passages.codings)
    charts.paper.opened.emit(spot)
    assert main.docks["passages"].isVisible()


def test_without_a_project_there_is_nothing_to_draw(qtbot, tmp_path):
    window = Desk(qtbot, tmp_path).window()
    for name in ("show_charts", "draw_table", "draw_portrait"):
        assert not window.commands[name].isEnabled()
    window.close()
