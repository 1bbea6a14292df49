"""Draws what a chart shows, of any kind, and writes it to a file."""

from pathlib import Path

from qualcode.analysis.charts.asked import BARS, Kind
from qualcode.analysis.charts.made import Shown
from qualcode.analysis.charts.matrix import Matrix
from qualcode.exchange.charts.library import AT_WORK
from qualcode.exchange.charts.picture import Picture
from qualcode.model.errors import UserError

PAGE = 482.0  # points: A4 with margins of 20 mm
NARROWEST = 300.0
POINTS_PER_MM = 72 / 25.4


def draw(shown: Shown, kind: Kind, language: str, width: float = PAGE) -> Picture:
    """Draw a chart of about `width` points; its height is what it needs."""
    with AT_WORK:
        return _drawn(shown, kind, language, max(width, NARROWEST))


def _drawn(shown: Shown, kind: Kind, language: str, room: float) -> Picture:
    if isinstance(shown, Matrix):
        if kind in BARS:
            from qualcode.exchange.charts.bars import draw_bars

            return draw_bars(shown, kind, room, language)
        from qualcode.exchange.charts.heat import draw_heat

        return draw_heat(shown, room, language)
    from qualcode.exchange.charts.strips import draw_strips

    return draw_strips(shown, kind, room, language)


def write_chart(picture: Picture, path: Path) -> None:
    """Write a chart as its file's ending says. Raises UserError for another ending than .svg and .png."""
    suffix = path.suffix.lower()
    if suffix not in (".svg", ".png"):
        raise UserError("charts.file_kind", suffix=suffix or path.name)
    path.write_bytes(picture.svg() if suffix == ".svg" else picture.png())
