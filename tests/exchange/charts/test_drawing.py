"""Charts as files: text and shapes of the SVG, the same bytes each time, sizes, spots under the pointer."""

import re
import xml.etree.ElementTree as ET
from io import BytesIO

import pytest

from qualcode.analysis.charts.asked import BARS, Asked, Kind
from qualcode.analysis.charts.made import shown_in
from qualcode.analysis.charts.matrix import matrix_of
from qualcode.analysis.query import Query
from qualcode.exchange.charts.drawing import draw, write_chart
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.ops.projects import open_project

LONG = "Поведенческие, эмоциональные, социальные трудности после возвращения на родину (ПЭСТ)"
KYRGYZ = "Үй-бүлөнүн көңүл айтуусу, өңгө түспөө"
QUERY = Passages(codes=("a" * 32,))


def table(names=(LONG, KYRGYZ), measure=Measure.COUNT):
    columns = (Column(""), Column("Ош", measure, 4), Column("Талас", measure, 9), Column("Нарын", measure, 2))
    rows = [(Cell(name), Cell(3, QUERY), Cell(0), Cell(5 + at, QUERY)) for at, name in enumerate(names)]
    return Table("Коддор", columns, rows, "Эсептелди: 17 маек.", ("N аз.",))


def picture(kind, told=None, width=482.0, language="ky"):
    return draw(matrix_of(told or table(), Asked(kind=kind)), kind, language, width)


def words_of(svg):
    return [element.text for element in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


def shapes_of(svg, kind):
    return len(re.findall(rf'id="{kind}_\d+"', svg.decode()))


@pytest.fixture(scope="module")
def sample(sample_in):
    with open_project(sample_in(), write=False) as project:
        yield project


@pytest.mark.parametrize(("kind", "shape", "shapes"), [(*one, 4) for one in zip(BARS, ["bar"] * 3, strict=True)])
def test_a_bar_stands_for_each_number_that_is_not_zero(kind, shape, shapes):
    assert shapes_of(picture(kind).svg(), shape) == shapes


def test_a_heat_map_has_a_cell_for_each_number():
    assert shapes_of(picture(Kind.HEAT).svg(), "cell") == 6


@pytest.mark.parametrize("kind", [*BARS, Kind.HEAT])
def test_the_text_of_an_svg_is_text_and_no_word_is_lost(kind):
    found = words_of(picture(kind).svg())
    assert all(word in " ".join(found).split() for word in (*LONG.split(), *KYRGYZ.split()))
    assert {"Коддор", "N аз."} <= set(found)
    assert any("N\u00a0=\u00a04" in text for text in found)


@pytest.mark.parametrize("kind", [*BARS, Kind.HEAT])
def test_the_same_chart_has_the_same_bytes(kind):
    one, other = picture(kind), picture(kind)
    assert one.svg() == one.svg() == other.svg()
    assert one.png(72) == other.png(72)
    assert one.svg() == other.svg()
    assert b"<dc:date>" not in one.svg()


@pytest.mark.parametrize("kind", [*BARS, Kind.HEAT])
def test_a_png_has_the_dots_that_were_asked_for(kind):
    from PIL import Image

    found = picture(kind)
    with Image.open(BytesIO(found.png())) as image:
        assert image.size == (int(found.width * 300 / 72), int(found.height * 300 / 72))
    with Image.open(BytesIO(found.png(72))) as image:
        assert image.size == (int(found.width), int(found.height))


def test_kyrgyz_letters_are_drawn_and_others_the_font_lacks_become_a_box():
    found = words_of(picture(Kind.HEAT, table((KYRGYZ, "Карыз 💸 \u0007"))).svg())
    assert "Карыз □ □" in found


def test_a_dollar_is_a_dollar():
    assert "от 500$ до 1000$" in words_of(picture(Kind.GROUPED, table(("от 500$ до 1000$",))).svg())


@pytest.mark.parametrize("width", [300.0, 482.0, 900.0])
@pytest.mark.parametrize("kind", [*BARS, Kind.HEAT])
def test_nothing_reaches_over_the_edge(kind, width):
    found = picture(kind, table((LONG, KYRGYZ, "Ө" * 120)), width)
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas = FigureCanvasAgg(found.drawn)
    canvas.draw()
    for artist in found.drawn.get_children():
        box = artist.get_window_extent(canvas.get_renderer())
        assert box.x0 >= -1 and box.y0 >= -1
        assert box.x1 <= found.width + 1 and box.y1 <= found.height + 1


@pytest.mark.parametrize("kind", [*BARS, Kind.HEAT])
def test_a_number_opens_its_passages_where_it_stands(kind):
    found = picture(kind)
    asked = [spot for spot in found.spots if spot.passages]
    assert len(asked) == 4
    assert {spot.passages for spot in asked} == {QUERY}
    assert all(spot.left >= 0 and spot.left + spot.width <= found.width for spot in found.spots)
    assert any("Нарын" in spot.told and "6" in spot.told for spot in asked)


def test_a_bar_is_as_long_as_its_number():
    spots = [spot for spot in picture(Kind.STACKED).spots if spot.passages]
    lengths = {spot.told.split(": ")[1].split()[0]: spot.width for spot in spots}
    assert lengths["6"] == pytest.approx(2 * lengths["3"])


def test_full_bars_are_equally_long_and_say_of_how_many():
    found = picture(Kind.FULL)
    ends = {round(spot.left + spot.width, 3) for spot in found.spots if "Нарын" in spot.told}
    assert len(ends) == 1
    assert {"n\u00a0=\u00a08", "n\u00a0=\u00a09"} <= set(words_of(found.svg()))


def test_numbers_below_zero_reach_to_the_left():
    told = Table("T", (Column(""), Column("x", Measure.NUMBER)), [(Cell("a"), Cell(-2.5)), (Cell("b"), Cell(5.0))])
    found = draw(matrix_of(told, Asked()), Kind.GROUPED, "ru")
    below, above = found.spots
    assert below.left < above.left
    assert "-2,5" in words_of(found.svg())


@pytest.mark.parametrize("kind", [Kind.PORTRAIT, Kind.CODE_LINE])
def test_passages_are_drawn_and_open(sample, kind):
    asked = Asked(kind, query=Query(language="ru", kinds=()))
    shown = shown_in(sample, asked)
    found = draw(shown, kind, "ru")
    stretches = sum(len(strip.stretches) for strip in shown.strips)
    assert shapes_of(found.svg(), "stretch") == stretches
    assert sum(bool(spot.passages and spot.passages.codings) for spot in found.spots) == stretches
    assert {word for code in shown.codes for word in code.name.split()} <= set(" ".join(words_of(found.svg())).split())
    assert found.svg() == draw(shown, kind, "ru").svg()


def test_a_single_interview_is_broken_into_lines(sample):
    first = shown_in(sample, Asked(Kind.PORTRAIT, query=Query(kinds=()))).strips[0]
    alone = shown_in(sample, Asked(Kind.PORTRAIT, query=Query(kinds=(), documents=(first.document,))))
    tops = {round(spot.top) for spot in draw(alone, Kind.PORTRAIT, "en").spots if spot.passages.codings}
    assert len(tops) >= 8


def test_the_ending_says_what_is_written(tmp_path):
    found = picture(Kind.HEAT)
    write_chart(found, tmp_path / "a.svg")
    write_chart(found, tmp_path / "a.PNG")
    assert (tmp_path / "a.svg").read_bytes() == found.svg()
    assert (tmp_path / "a.PNG").read_bytes()[:4] == b"\x89PNG"
    with pytest.raises(UserError) as caught:
        write_chart(found, tmp_path / "a.pdf")
    assert ".pdf" in caught.value.text("ru")


def test_charts_drawn_in_several_threads_at_once_are_the_same():
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(6) as threads:
        found = list(threads.map(lambda _: picture(Kind.HEAT).svg(), range(12)))
    assert set(found) == {picture(Kind.HEAT).svg()}


def test_words_are_as_wide_after_a_drawing_as_before():
    from qualcode.exchange.charts.letters import width

    before = width("Өңгө", 8.5)
    picture(Kind.GROUPED).png(300)
    assert width("Өңгө", 8.5) == before
    assert width("w" * 10, 8.5) > width("i" * 10, 8.5) > 10


def test_the_dots_for_the_screen_are_those_of_the_png():
    from PIL import Image

    found = picture(Kind.STACKED)
    dots = found.dots(96)
    with Image.open(BytesIO(found.png(96))) as image:
        assert (dots.width, dots.height) == image.size
        assert dots.rgba == image.convert("RGBA").tobytes()
    assert found.svg() == picture(Kind.STACKED).svg()


@pytest.mark.parametrize("dpi", [72, 96, 120, 300])
def test_words_are_drawn_as_wide_as_they_were_reckoned(dpi):
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.text import Text

    from qualcode.exchange.charts.letters import width

    made = picture(Kind.GROUPED).drawn
    made.set_dpi(dpi)
    canvas = FigureCanvasAgg(made)
    canvas.draw()
    for text in made.findobj(Text):
        reckoned = width(text.get_text(), text.get_fontsize(), text.get_weight() == "bold") * dpi / 72
        assert text.get_window_extent(canvas.get_renderer()).width <= reckoned * 1.01 + 2
