"""`Picture`: a finished chart with its spots, as SVG and PNG."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from qualcode.exchange.charts.library import AT_WORK, POINTS_PER_INCH
from qualcode.model.table import Passages

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PRINT_DPI = 300
_FALLBACK = b"'DejaVu Sans', Verdana, 'Noto Sans', Arial, sans-serif"  # where a computer has no DejaVu


class Spot(NamedTuple):
    """A number on the picture: a box in points from the upper left, what it is, and the passages behind it."""

    left: float
    top: float
    width: float
    height: float
    told: str
    passages: Passages | None = None


class Dots(NamedTuple):
    """A picture for the screen: rows of `width` dots, each of four bytes: red, green, blue, opacity."""

    width: int
    height: int
    rgba: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart of `width` by `height` points."""

    width: float
    height: float
    title: str
    caption: str
    spots: tuple[Spot, ...]
    drawn: "Figure"

    def svg(self) -> bytes:
        """Give the chart as SVG: the same bytes for the same chart, text as text."""
        told = {"Title": self.title, "Description": self.caption, "Creator": "QualCode", "Date": None}
        with AT_WORK:
            found = BytesIO()
            self.drawn.savefig(found, format="svg", metadata=told)
        return found.getvalue().replace(b"'DejaVu Sans'", _FALLBACK)

    def png(self, dpi: float = PRINT_DPI) -> bytes:
        """Give the chart as PNG with so many dots per inch."""
        with AT_WORK:
            found = BytesIO()
            told = {"Software": "QualCode", "Title": self.title}
            self.drawn.savefig(found, format="png", dpi=dpi, metadata=told)
        return found.getvalue()

    def dots(self, dpi: float) -> Dots:
        """Give the chart for the screen: packed as PNG, a long one takes twice the time."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        with AT_WORK:
            self.drawn.set_dpi(dpi)
            try:
                canvas = FigureCanvasAgg(self.drawn)
                canvas.draw()  # type: ignore[no-untyped-call]
                seen = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
                return Dots(*canvas.get_width_height(), seen)
            finally:
                self.drawn.set_dpi(POINTS_PER_INCH)
