"""Paragraphs and tables as the walker of a document gives them."""

from typing import NamedTuple

from qualcode.text.normalise import normalise, unwanted_count


class Point(NamedTuple):
    """A place where a note is anchored: the kind and id of the note, "start", "end" or "reference", the offset."""

    kind: str
    id: str
    side: str
    offset: int


class Paragraph(NamedTuple):
    """A paragraph of normalised text; its bold spans and points count from its own beginning."""

    text: str
    bold: tuple[tuple[int, int], ...] = ()
    points: tuple[Point, ...] = ()


class Cell(NamedTuple):
    """A cell of a table."""

    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """Give the cell's words, one line per paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs).strip()


class TableBlock(NamedTuple):
    """A table: rows of cells."""

    rows: tuple[tuple[Cell, ...], ...]


Block = Paragraph | TableBlock


class ParagraphBuilder:
    """Collects the runs of one paragraph."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._bold: list[tuple[int, int]] = []
        self._points: list[Point] = []

    def add(self, text: str, bold: bool = False) -> None:
        """Append the text of a run."""
        start, self._length = self._length, self._length + len(text)
        self._pieces.append(text)
        if not bold or not text:
            return
        if self._bold and self._bold[-1][1] == start:
            start = self._bold.pop()[0]
        self._bold.append((start, self._length))

    def point(self, kind: str, number: str, side: str) -> None:
        """Note that `kind` number `number` begins, ends or is referred to here."""
        self._points.append(Point(kind, number, side, self._length))

    def build(self) -> tuple[Paragraph, int]:
        """Give the paragraph in normal form and how many control characters were left out of it."""
        raw = "".join(self._pieces)
        text = normalise(raw)
        if text == raw:
            return Paragraph(text, tuple(self._bold), tuple(self._points)), 0
        moved = {place: min(len(normalise(raw[:place])), len(text)) for place in self._places()}
        bold = tuple((moved[start], moved[end]) for start, end in self._bold)
        points = tuple(point._replace(offset=moved[point.offset]) for point in self._points)
        return Paragraph(text, bold, points), unwanted_count(raw)

    def _places(self) -> set[int]:
        return {place for span in self._bold for place in span} | {point.offset for point in self._points}
