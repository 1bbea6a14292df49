"""The part of XlsxWriter that we use, as types: the package has none."""

import datetime
from typing import NewType, Protocol

Format = NewType("Format", object)


class Worksheet(Protocol):
    """One sheet being written."""

    def write_string(self, row: int, col: int, string: str, cell_format: Format) -> int:
        """Write a text."""

    def write_number(self, row: int, col: int, number: float, cell_format: Format) -> int:
        """Write a number."""

    def write_boolean(self, row: int, col: int, boolean: bool, cell_format: Format) -> int:
        """Write true or false."""

    def write_datetime(self, row: int, col: int, date: datetime.datetime, cell_format: Format) -> int:
        """Write a date."""

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

    def set_footer(self, footer: str) -> None:
        """Set what stands below each page, in Excel's own signs."""

    def add_sparkline(self, row: int, col: int, options: dict[str, object]) -> int:
        """Draw a line of other cells within a cell."""


class Workbook(Protocol):
    """A workbook being written."""

    def add_format(self, properties: dict[str, object]) -> Format:
        """Make a cell format."""

    def add_worksheet(self, name: str) -> Worksheet:
        """Add a sheet."""

    def set_properties(self, properties: dict[str, object]) -> None:
        """Set title, author and time of the file."""

    def close(self) -> None:
        """Write the file."""
