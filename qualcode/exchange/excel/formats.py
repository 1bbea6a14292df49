"""The cell formats of a workbook, each made once."""

from functools import cache

from qualcode.exchange.excel.handles import Format, Workbook
from qualcode.model.table import Measure

_HEADING_FILL = "#E8EDF2"
_PALE = "#A6A6A6"
_LINK = "#1F4E9E"
_STRIPE = 5  # Excel's number of its thickest line
_NUMBER_FORMATS = {
    Measure.COUNT: "#,##0",
    Measure.SHARE: "0.0%",
    Measure.NUMBER: "General",
    Measure.P: '[<0.001]"< 0.001";[<0.1]0.000;0.00',
}
DEEPEST_INDENT = 15  # Excel's limit


class Formats:
    """Gives XlsxWriter formats; equal wishes share one format."""

    def __init__(self, workbook: Workbook) -> None:
        self._add = workbook.add_format
        self.of = cache(self._make)
        self.value = cache(self._make_value)
        self.heading = cache(self._make_heading)
        self.nothing = self._add({"font_color": _PALE})  # of a zero
        self.begins = self._add({"top": 1, "top_color": _PALE})  # of the first row of several that belong together
        self.linked = cache(self._make_linked)
        self.named = cache(self._make_named)

    def _make(self, **properties: object) -> Format:
        return self._add({"valign": "top", **properties})

    def _make_value(self, measure: Measure) -> Format:
        if measure in _NUMBER_FORMATS:
            return self.of(num_format=_NUMBER_FORMATS[measure])
        return self.of(text_wrap=True)

    def _make_linked(self, measure: Measure) -> Format:
        """Make a value that leads somewhere: in the blue of links, not underlined, for a table has hundreds."""
        return self.of(num_format=_NUMBER_FORMATS.get(measure, "General"), font_color=_LINK)

    def _make_named(self, level: int, colour: str) -> Format:
        """Make the name of a code: indented to its level in the tree, a stripe of its colour before it."""
        stripe: dict[str, object] = {"left": _STRIPE, "left_color": colour} if colour else {}
        return self.of(text_wrap=True, align="left", indent=min(level + bool(colour), DEEPEST_INDENT), **stripe)

    def _make_heading(self, centred: bool = False, colour: str = "") -> Format:
        properties: dict[str, object] = {"align": "center"} if centred else {}
        if colour:
            properties |= {"top": _STRIPE, "top_color": colour}
        return self.of(bold=True, text_wrap=True, bg_color=_HEADING_FILL, bottom=1, **properties)

    @property
    def title(self) -> Format:
        """Give the format of a title above a table."""
        return self.of(bold=True, font_size=13)

    @property
    def plain(self) -> Format:
        """Give the format of a line that may run over the cells beside it."""
        return self.of()

    @property
    def n(self) -> Format:
        """Give the format of the row of N under the headings."""
        return self.of(italic=True, num_format="#,##0", bg_color=_HEADING_FILL, bottom=1)

    @property
    def way(self) -> Format:
        """Give the format of words that lead somewhere."""
        return self.of(font_color=_LINK, underline=1)

    def date(self, with_time: bool) -> Format:
        """Give the format of a date, or of a date with its time."""
        return self.of(num_format="yyyy-mm-dd hh:mm" if with_time else "yyyy-mm-dd")
