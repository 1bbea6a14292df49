"""The cell formats of a workbook, each made once."""

from functools import cache

from qualcode.exchange.excel.handles import Format, Workbook
from qualcode.model.table import Measure

_HEADING_FILL = "#E8EDF2"
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

    def _make(self, **properties: object) -> Format:
        return self._add({"valign": "top", **properties})

    def _make_value(self, measure: Measure) -> Format:
        if measure in _NUMBER_FORMATS:
            return self.of(num_format=_NUMBER_FORMATS[measure])
        return self.of(text_wrap=True)

    def _make_heading(self, centred: bool = False) -> Format:
        properties: dict[str, object] = {"align": "center"} if centred else {}
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

    def indented(self, level: int) -> Format:
        """Give the format of the name of a row at a level of the tree."""
        return self.of(text_wrap=True, indent=min(level, DEEPEST_INDENT))

    def date(self, with_time: bool) -> Format:
        """Give the format of a date, or of a date with its time."""
        return self.of(num_format="yyyy-mm-dd hh:mm" if with_time else "yyyy-mm-dd")
