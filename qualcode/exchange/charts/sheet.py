"""`Sheet`: a white page in points from the upper left, on which boxes, lines and words are put."""

from typing import Any

from qualcode.analysis.charts.matrix import Line
from qualcode.exchange.charts.colours import FAINT, INK, QUIET, Fill
from qualcode.exchange.charts.letters import LINE, drawable, widest, wrapped
from qualcode.exchange.charts.library import figure
from qualcode.exchange.charts.picture import Picture, Spot
from qualcode.model.table import Passages

MARGIN, GAP = 12.0, 6.0
TITLE, BODY, SMALL = 11.0, 8.5, 7.5  # points
_SWATCH = 11.0
Style = dict[str, Any]  # Any: matplotlib's own settings, each of its own kind


class Sheet:
    """Keeps what is to be drawn until its height is known; `y` is how far down it is filled."""

    def __init__(self, width: float, title: str) -> None:
        self.width = width
        self.title = drawable(title)
        self.y = MARGIN
        self._words: list[tuple[float, float, str, Style]] = []
        self._boxes: list[tuple[tuple[float, float, float, float], Style]] = []
        self._lines: list[tuple[list[float], list[float], str, float]] = []
        self._spots: list[Spot] = []
        self._numbers: dict[str, int] = {}
        self.paragraph(title, TITLE, bold=True)
        self.y += GAP

    @property
    def room(self) -> float:
        """Give the width between the margins."""
        return self.width - 2 * MARGIN

    # Words -----------------------------------------------------------------------------------------------------

    def words(
        self,
        x: float,
        y: float,
        text: str,
        size: float = BODY,
        colour: str = INK,
        across: str = "left",
        bold: bool = False,
        turned: bool = False,
    ) -> None:
        """Write one line whose middle is at height y; `turned`: upwards from y, its middle at x."""
        how: Style = {"size": size, "color": colour, "weight": "bold" if bold else "normal"}
        if turned:
            how |= {"rotation": 90, "ha": "center", "va": "bottom"}
        else:
            how |= {"ha": across, "va": "center_baseline"}
        self._words.append((x, y, drawable(text), how))

    def lines(
        self,
        x: float,
        top: float,
        lines: list[str],
        size: float,
        across: str = "left",
        colour: str = INK,
        bold: bool = False,
    ) -> float:
        """Write lines under one another from `top` down; give their height."""
        step = size * LINE
        for place, line in enumerate(lines):
            self.words(x, top + (place + 0.5) * step, line, size, colour, across, bold)
        return len(lines) * step

    def paragraph(self, text: str, size: float = SMALL, colour: str = INK, bold: bool = False) -> None:
        """Write a text over the whole width and go on below it."""
        found = wrapped(text, size, self.room, bold)
        self.y += self.lines(MARGIN, self.y, found, size, colour=colour, bold=bold)

    def end(self, *paragraphs: str) -> None:
        """Write what was counted under the chart."""
        self.y += GAP
        for text in filter(None, paragraphs):
            self.paragraph(text, SMALL, QUIET)
            self.y += 2

    # Shapes ----------------------------------------------------------------------------------------------------

    def box(
        self, x: float, y: float, width: float, height: float, fill: Fill | str, kind: str = "", edge: str = ""
    ) -> None:
        """Draw a box; a `kind` names it in the SVG as one of these."""
        how: Style = {"facecolor": fill, "edgecolor": edge or "none", "linewidth": 0.4 if edge else 0}
        if isinstance(fill, Fill):
            how = {"facecolor": fill.colour, "edgecolor": fill.line if fill.hatch else "white", "linewidth": 0.4}
            how["hatch"] = fill.hatch or None
        if kind:
            self._numbers[kind] = self._numbers.get(kind, 0) + 1
            how["gid"] = f"{kind}_{self._numbers[kind]}"
        self._boxes.append(((x, y, width, height), how))

    def line(self, x: float, y: float, to_x: float, to_y: float, colour: str = FAINT, width: float = 0.6) -> None:
        """Draw a line."""
        self._lines.append(([x, to_x], [y, to_y], colour, width))

    def spot(
        self, x: float, y: float, width: float, height: float, told: str, passages: Passages | None = None
    ) -> None:
        """Note what stands in a box, for those who point at it."""
        self._spots.append(Spot(x, y, width, height, told, passages))

    # Legend ----------------------------------------------------------------------------------------------------

    def legend(self, series: list[tuple[Line, Fill]]) -> None:
        """Write which filling means what, in lines as wide as the page, and go on below."""
        x, deepest = MARGIN, 0.0
        for line, fill in series:
            texts = wrapped(line.whole, SMALL, self.room - _SWATCH - GAP)
            wide = _SWATCH + 4 + widest(texts, SMALL) + 2 * GAP
            if x > MARGIN and x + wide - 2 * GAP > self.width - MARGIN:
                x, self.y, deepest = MARGIN, self.y + deepest + 3, 0.0
            self.box(x, self.y + 1, _SWATCH, SMALL, fill)
            deepest = max(deepest, self.lines(x + _SWATCH + 4, self.y, texts, SMALL))
            x += wide
        self.y += deepest + GAP

    # The whole -------------------------------------------------------------------------------------------------

    def picture(self, caption: str) -> Picture:
        """Draw everything on a page as high as it is filled."""
        height = self.y + MARGIN
        made = figure(self.width, height)
        from matplotlib.lines import Line2D
        from matplotlib.patches import Rectangle
        from matplotlib.text import Text
        from matplotlib.transforms import Affine2D

        place = Affine2D().scale(1, -1).translate(0, height).scale(1 / 72) + made.dpi_scale_trans
        for order, ((x, y, wide, high), how) in enumerate(self._boxes):
            made.add_artist(Rectangle((x, y), wide, high, transform=place, zorder=2 + order * 1e-6, **how))
        for xs, ys, colour, thick in self._lines:
            made.add_artist(Line2D(xs, ys, color=colour, linewidth=thick, transform=place, zorder=1))
        for x, y, text, style in self._words:
            made.add_artist(Text(x, y, text, transform=place, zorder=4, **style))
        return Picture(self.width, height, self.title, caption, tuple(self._spots), made)
