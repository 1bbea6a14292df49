"""Charts as a person meets them: choosing, pointing, opening passages, copying, saving, keeping."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from qualcode.analysis.charts.asked import Asked, Kind, Order
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query, Show, Unit
from qualcode.ops.codings import code_span
from qualcode.ops.projects import work_as
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.respondents import attributes_of
from qualcode.store.queries.saved_questions import saved_questions
from tests.ui.acting import click, click_item, press, type_text, window_of
from tests.ui.tables.looking import choose
from ui.charts.paper import PIXELS_PER_POINT

DOCUMENTS = Query(language="en", kinds=())


def by(project, name, **more):
    guid = next(one.guid for one in attributes_of(project) if one.name("en") == name)
    return Query(guid, language="en", **more)


def middle(paper, spot):
    return paper.place_of(spot).center().toPoint()


def first(paper, wanted):
    return next(spot for spot in paper.picture.spots if wanted(spot))


def show_spot(charts, spot):
    place = middle(charts.window.paper, spot)
    charts.window.area.ensureVisible(place.x(), place.y())
    return place


def test_a_click_on_a_bar_opens_its_passages(charts):
    charts.draw(Asked(Kind.GROUPED, query=by(charts.project, "Marital status", unit=Unit.SEGMENTS)))
    paper = charts.window.paper
    spot = first(paper, lambda spot: spot.passages and spot.told.endswith(": 5"))
    click(paper, show_spot(charts, spot))
    ((asked, title),) = charts.opened
    assert title == spot.told
    assert len(passages(charts.project, asked)) == 5


def test_a_click_beside_the_bars_opens_nothing(charts):
    click(charts.window.paper, QPoint(3, 3))
    assert charts.opened == []


def test_what_is_under_the_pointer_is_said(charts):
    paper = charts.window.paper
    spot = first(paper, lambda spot: spot.passages)
    QTest.mouseMove(window_of(paper), paper.mapTo(paper.window(), show_spot(charts, spot)))
    charts.qtbot.waitUntil(lambda: charts.window.told.text() == spot.told)


def test_arrows_go_from_number_to_number_and_enter_opens(charts):
    charts.draw(Asked(Kind.HEAT, "documents", DOCUMENTS))
    window = charts.window
    window.paper.setFocus()
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Left)
    spot = window.paper.picture.spots[0]
    assert window.paper.accessibleDescription() == spot.told
    press(window, Qt.Key.Key_Return)
    assert charts.opened == [(spot.passages, spot.told)]


def test_a_stretch_of_a_portrait_opens_the_one_passage(charts):
    document = documents_of(charts.project)[0]
    charts.draw(Asked(Kind.PORTRAIT, query=Query(kinds=(), documents=(document.guid,))))
    paper = charts.window.paper
    spot = first(paper, lambda spot: spot.passages and spot.passages.codings)
    click(paper, show_spot(charts, spot))
    ((asked, _),) = charts.opened
    (passage,) = passages(charts.project, asked)
    assert passage.document == document.guid


def test_every_kind_is_chosen_from_its_box(charts):
    for kind in ("Stacked bars", "100 % bars", "Heat map", "Portrait of interviews", "Code line"):
        choose(charts.window.wishes.kind, kind)
        charts.wait()
        assert charts.window.wishes.kind.currentText() == kind
        assert charts.window._pages.currentWidget() is charts.window.area, charts.window.nothing.accessibleName()
        assert charts.window.paper.picture.spots


def test_only_what_a_kind_uses_can_be_chosen(charts):
    wishes = charts.window.wishes
    choose(wishes.kind, "Portrait of interviews")
    assert not wishes.boxes.report.isVisible() and not wishes.boxes.unit.isVisible()
    assert wishes.boxes.base.isVisible() and wishes.true_length.isVisible()
    choose(wishes.kind, "Heat map")
    assert wishes.boxes.report.isVisible() and not wishes.true_length.isVisible()


def test_what_cannot_be_drawn_is_said_in_its_place(charts):
    query = by(charts.project, "Marital status", show=Show.ROW_PERCENT)
    charts.draw(Asked(Kind.STACKED, query=query))
    window = charts.window
    assert window._pages.currentWidget() is window.nothing
    assert "do not add up" in window.nothing.accessibleName()
    assert not window.save.isEnabled()
    assert charts.failed == []
    choose(window.wishes.boxes.show_as, "Number")
    charts.wait()
    assert window._pages.currentWidget() is window.area and window.save.isEnabled()


def test_a_chart_follows_the_project(charts):
    charts.draw(Asked(Kind.HEAT, "documents", DOCUMENTS))
    document = documents_of(charts.project)[0]
    code = next(code for code in codes_of(charts.project) if code.active and code.name("en") == "Work and income")
    before = [spot.told for spot in charts.window.paper.picture.spots if spot.told.startswith(code.name("en"))]
    work_as(charts.project, document.responsible)
    turn = charts.window.paper.picture
    code_span(charts.project, document.guid, 200, 260, code.guid)
    charts.qtbot.waitUntil(lambda: charts.window.paper.picture is not turn, timeout=30_000)
    after = [spot.told for spot in charts.window.paper.picture.spots if spot.told.startswith(code.name("en"))]
    assert before != after


def test_a_wider_window_has_a_wider_chart(charts):
    window = charts.window
    narrow = window.paper.width()
    window.resize(window.width() - 200, window.height())
    charts.qtbot.waitUntil(lambda: window.paper.width() <= narrow - 190, timeout=30_000)
    assert window.paper.picture.width * PIXELS_PER_POINT == pytest.approx(window.paper.width(), abs=1)


def test_the_numbers_can_be_read_as_a_table_and_open_their_passages(charts):
    charts.draw(Asked(Kind.HEAT, "documents", DOCUMENTS))
    window = charts.window
    click(window.as_numbers)
    assert window.numbers.isVisible()
    spot = window.paper.picture.spots[0]
    index = window.model.index(0, 0)
    assert spot.told.endswith(f": {index.data()}")
    click_item(window.numbers, index)
    assert charts.opened[0][0] == spot.passages


def test_a_copy_is_a_picture_and_an_svg(charts):
    click(charts.window.copy)
    charts.qtbot.waitUntil(lambda: "clipboard" in charts.window.told.text(), timeout=30_000)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage() and data.imageData().width() > 1000
    assert b"<svg" in bytes(data.data("image/svg+xml"))


def test_a_chart_is_saved_as_the_ending_says(charts, tmp_path):
    charts.answers += [tmp_path / "a.svg", tmp_path / "a.png", tmp_path / "a.gif", None]
    for ending in ("svg", "png"):
        click(charts.window.save)
        charts.qtbot.waitUntil(lambda ending=ending: f"a.{ending}" in charts.window.told.text(), timeout=30_000)
    assert (tmp_path / "a.svg").read_bytes() == charts.window.paper.picture.svg()
    assert (tmp_path / "a.png").read_bytes()[:4] == b"\x89PNG"
    click(charts.window.save)
    charts.qtbot.waitUntil(lambda: ".gif" in charts.window.told.text(), timeout=30_000)
    click(charts.window.save)
    assert not (tmp_path / "a.gif").exists()


def test_a_chart_is_kept_under_a_name_and_drawn_again(charts):
    wished = Asked(Kind.FULL, query=by(charts.project, "Country", unit=Unit.SEGMENTS), order=Order.MOST_FIRST)
    charts.draw(wished)
    kept = charts.window.wishes.asked()
    charts.window.saved.begin()
    type_text("Өлкөлөр")
    press(charts.window.saved.name, Qt.Key.Key_Return)
    (question,) = saved_questions(charts.project, "chart")
    assert question.name == "Өлкөлөр"
    choose(charts.window.wishes.kind, "Heat map")
    charts.wait()
    charts.window.saved.fill()
    charts.window.saved.menu.actions()[0].trigger()
    charts.wait()
    assert charts.window.wishes.asked() == kept
    assert (kept.kind, kept.order, kept.query.unit) == (Kind.FULL, Order.MOST_FIRST, Unit.SEGMENTS)


def test_every_language_is_spoken_at_once(charts):
    for language in ("ky", "ru", "en"):
        picture = charts.window.paper.picture
        charts.session.speak(language)
        charts.qtbot.waitUntil(lambda picture=picture: charts.window.paper.picture is not picture, timeout=30_000)
        charts.wait()
        assert charts.window.wishes.asked().query.language == language


def test_the_window_closes_with_the_project(charts):
    charts.session.close()
    assert not charts.window.isVisible()
