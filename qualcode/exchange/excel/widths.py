"""Column widths that fit what stands in the columns."""

from textwrap import wrap

from qualcode.model.table import CellValue, Column, Measure, Table

NARROWEST, WIDEST, WIDEST_HEADING_WORD = 6.0, 60.0, 18.0
_PADDING = 2
_SAMPLE = 500  # rows looked at: enough for a width
_FILTER_ARROW = 2
_INDENT = 1
LINE_HEIGHT, _HIGHEST = 15.0, 409.0  # points
_LETTERS = 0.95  # of a text in the room of a digit
_BOLD = 0.85  # letters of a heading in the room of one: they are wider


def column_widths(table: Table, with_filter: bool) -> list[float]:
    """Give a width for each column, in characters, between NARROWEST and WIDEST."""
    contents = [0] * len(table.columns)
    for index in range(min(len(table.rows), _SAMPLE)):
        indent = _INDENT * table.levels[index] if table.levels else 0
        for place, value in enumerate(table.values(index)):
            if value is not None:
                length = _length(value, table.columns[place]) + (indent if place == 0 else 0)
                contents[place] = max(contents[place], length)
    return [
        _bounded(max(content, _heading_length(column, with_filter)) + _PADDING)
        for content, column in zip(contents, table.columns, strict=True)
    ]


def lines_of(text: str, width: float) -> int:
    """Count the lines that a bold text takes in so many characters, broken between words."""
    return max(len(wrap(text, max(int(width * _BOLD), 1), break_long_words=False)), 1)


def height_of(lines: int) -> float:
    """Give the height (points) of a row of so many lines: Excel fits rows by itself, other programs do not."""
    return min(LINE_HEIGHT * lines, _HIGHEST)


def letters_within(width: float) -> int:
    """Count the letters of a text that fill a line of a column: a word that goes to the next one leaves room."""
    return max(int(width * _LETTERS) - 2, 4)


def lines_within(text: str, letters: int) -> int:
    """Count the lines that a text takes in lines of so many letters."""
    if "\n" not in text:
        return len(text) // letters + 1
    return sum(len(part) // letters + 1 for part in text.split("\n"))


def _length(value: CellValue, column: Column) -> int:
    if column.measure is Measure.SHARE and isinstance(value, (int, float)):
        return len("100.0%")
    if isinstance(value, float):
        return min(len(f"{value:,.6g}"), 12)
    if isinstance(value, int):
        return len(f"{value:,}")
    return max(map(len, str(value).split("\n")), default=0)


def _heading_length(column: Column, with_filter: bool) -> float:
    """Give the room that a heading needs: it wraps between words, so its longest word counts."""
    longest = max(map(len, column.title.split()), default=0)
    arrow = _FILTER_ARROW if with_filter else 0
    return max(min(longest, WIDEST_HEADING_WORD) + arrow, min(len(column.title), 10))


def _bounded(width: float) -> float:
    return float(min(max(width, NARROWEST), WIDEST))
