"""The part of XlsxWriter that we use, as types: the package has none."""

import datetime
from typing import NewType, Protocol

Format = NewType("Format", object)


class Worksheet(Protocol):
    """One sheet being written; `heights` (points) of rows are guesses."""

    heights: dict[int, float]

    def write_string(self, row: int, col: int, string: str, cell_format: Format) -> int:
        """Write a text."""

    def write_number(self, row: int, col: int, number: float, cell_format: Format) -> int:
        """Write a number."""

    def write_boolean(self, row: int, col: int, boolean: bool, cell_format: Format) -> int:
        """Write true or false."""

    def write_datetime(self, row: int, col: int, date: datetime.datetime, cell_format: Format) -> int:
        """Write a date."""

    def write_url(self, row: int, col: int, url: str, cell_format: Format, string: str, tip: str | None = None) -> int:
        """Write a link."""

    def merge_range(
        self, first_row: int, first_col: int, last_row: int, last_col: int, data: str, cell_format: Format
    ) -> int:
        """Make one cell of several."""

    def set_column(self, first_col: int, last_col: int, width: float) -> int:
        """Set the width of columns."""

    def set_row(self, row: int, height: float) -> int:
        """Set the height of a row, in points."""

    def freeze_panes(self, row: int, col: int) -> None:
        """Keep the rows and columns before this cell in view."""

    def autofilter(self, first_row: int, first_col: int, last_row: int, last_col: int) -> None:
        """Put filter arrows into a row of headings."""

    def set_landscape(self) -> None:
        """Print across."""

    def set_paper(self, paper_size: int) -> None:
        """Set the size of the paper by Excel's number for it."""

    def repeat_rows(self, first_row: int, last_row: int) -> None:
        """Print these rows on each page."""

    def repeat_columns(self, first_col: int, last_col: int) -> None:
        """Print these columns on each page."""

    def fit_to_pages(self, width: int, height: int) -> None:
        """Print on so many pages across and down; 0: as many as are needed."""

    def set_h_pagebreaks(self, breaks: list[int]) -> None:
        """Begin pages with these rows."""

    def set_footer(self, footer: str) -> None:
        """Set what stands below each page, in Excel's own signs."""

    def conditional_format(
        self, first_row: int, first_col: int, last_row: int, last_col: int, options: dict[str, object]
    ) -> int:
        """Let the look of cells follow what stands in them."""

    def insert_chart(self, row: int, col: int, chart: "Chart", options: dict[str, object]) -> int:
        """Put a chart over the cells, its corner at one of them."""

    def add_sparkline(self, row: int, col: int, options: dict[str, object]) -> int:
        """Draw a line of other cells within a cell."""


class Chart(Protocol):
    """A chart that draws cells of the workbook."""

    def add_series(self, options: dict[str, object]) -> None:
        """Add numbers that are drawn alike."""

    def set_title(self, options: dict[str, object]) -> None:
        """Set the words above it."""

    def set_legend(self, options: dict[str, object]) -> None:
        """Say where the colours are named."""

    def set_x_axis(self, options: dict[str, object]) -> None:
        """Set the axis of the names, of bars that lie the upright one."""

    def set_y_axis(self, options: dict[str, object]) -> None:
        """Set the axis of the numbers."""

    def set_size(self, options: dict[str, object]) -> None:
        """Set width and height, in pixels."""


class Workbook(Protocol):
    """A workbook being written."""

    def add_chart(self, options: dict[str, object]) -> Chart:
        """Make a chart, to be put on a sheet."""

    def add_format(self, properties: dict[str, object]) -> Format:
        """Make a cell format."""

    def add_worksheet(self, name: str, worksheet_class: type | None = None) -> Worksheet:
        """Add a sheet, of a class of one's own."""

    def set_properties(self, properties: dict[str, object]) -> None:
        """Set title, author and time of the file."""

    def close(self) -> None:
        """Write the file."""
