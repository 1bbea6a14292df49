"""From blocks to one text: paragraphs, rows of tables as turns, notes and translations at their offsets."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qualcode.exchange.transcripts.blocks import Block, Cell, Paragraph, TableBlock
from qualcode.exchange.transcripts.reading import ColumnUse, Extract, RowTranslation, TableView
from qualcode.exchange.transcripts.report import counted
from qualcode.exchange.transcripts.tables import guess_columns, has_heading, language_of
from qualcode.model.transcript import Note
from qualcode.text.timestamps import seconds
from qualcode.text.turns import Mark

_LAST_WORD = re.compile(r"\w[\w-]*\W*$")
_ENDS_LABEL = re.compile(r"[:.–—-]\s*$")
_SAMPLE_ROWS = 6


class NoteText(NamedTuple):
    """The words of a note and who wrote it."""

    text: str
    author: str


class _Composer:
    """Lays blocks one after the other and remembers where things came to stand."""

    def __init__(self, columns: tuple[ColumnUse, ...]) -> None:
        self._chosen = columns
        self._pieces: list[str] = []
        self.length = 0
        self.bold: list[tuple[int, int]] = []
        self.marks: list[Mark] = []
        self.marked: list[tuple[int, int]] = []
        self.translations: list[RowTranslation] = []
        self.translated = ""
        self.tables: list[TableView] = []
        self.places: dict[tuple[str, str], dict[str, int]] = {}
        self.counts: Counter[str] = Counter()

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def lay(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraph(block)
            else:
                self._table(block)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)

    def _paragraph(self, paragraph: Paragraph, end: str = "\n") -> None:
        self.bold.extend((self.length + start, self.length + stop) for start, stop in paragraph.bold)
        for point in paragraph.points:
            sides = self.places.setdefault((point.kind, point.id), {})
            sides.setdefault(point.side, self.length + point.offset)
        self._add(paragraph.text + end)

    def _table(self, table: TableBlock) -> None:
        cells = [[cell.text for cell in row] for row in table.rows]
        width = max(map(len, cells), default=0)
        chosen = self._chosen if len(self._chosen) == width else ()
        uses = chosen or guess_columns(cells)
        self.tables.append(_view(uses, cells, width))
        rows = table.rows
        if uses and has_heading(cells):
            rows = rows[1:]
            self.counts["heading_rows"] += 1
        for row in rows:
            if uses:
                self._row(uses, row)
            else:
                self._plain_row(row)
        if ColumnUse.TRANSLATION in uses and not self.translated:
            index = uses.index(ColumnUse.TRANSLATION)
            self.translated = language_of([row[index] for row in cells[-len(rows) :] if index < len(row)])

    def _plain_row(self, row: Sequence[Cell]) -> None:
        """Lay a row of a table that is no transcript: its cells in one line, parted by tabs."""
        filled = [cell for cell in row if cell.paragraphs]
        for cell in filled:
            for paragraph in cell.paragraphs[:-1]:
                self._paragraph(paragraph)
            self._paragraph(cell.paragraphs[-1], "\n" if cell is filled[-1] else "\t")

    def _row(self, uses: Sequence[ColumnUse], row: Sequence[Cell]) -> None:
        start = self.length
        held = {use: cell for use, cell in zip(uses, row, strict=False) if use is not ColumnUse.IGNORED}
        ignored = (cell for use, cell in zip(uses, row, strict=False) if use is ColumnUse.IGNORED)
        self.counts["ignored_cells"] += sum(1 for cell in [*ignored, *row[len(uses) :]] if cell.text)
        time = self._aside(held.get(ColumnUse.TIME), " ")
        label = self._aside(held.get(ColumnUse.SPEAKER), ": ")
        original = held.get(ColumnUse.ORIGINAL)
        speech = self.length
        for paragraph in original.paragraphs if original else ():
            self._paragraph(paragraph)
        if original is None or not original.paragraphs:
            self._add("\n" if speech > start else "")
        if ColumnUse.SPEAKER in uses and self.text_since(start):
            self.marks.append(Mark(start, speech, label.strip(" \t:.–—-") or None, seconds(time)))
            self.marked.append((start, self.length))
        self._translate(held.get(ColumnUse.TRANSLATION), start, speech)

    def text_since(self, start: int) -> bool:
        """Say whether anything but blanks was laid since `start`."""
        place, number = self.length, len(self._pieces)
        while place > start and number:
            number -= 1
            place -= len(self._pieces[number])
            if self._pieces[number].strip():
                return True
        return False

    def _aside(self, cell: Cell | None, end: str) -> str:
        """Lay a speaker or a time before the speech, in one line."""
        text = " ".join(cell.text.split()) if cell else ""
        if text:
            self._points(cell)
            self._add(text + (" " if _ENDS_LABEL.search(text) else end))
        return text

    def _translate(self, cell: Cell | None, start: int, speech: int) -> None:
        if cell is None or not cell.text:
            return
        self._points(cell)
        self.counts["lone_translations"] += not self.text_since(speech)
        self.translations.append(RowTranslation(start, cell.text))

    def _points(self, cell: Cell | None) -> None:
        """Anchor the notes of a cell whose words are laid otherwise at the place where the row stands."""
        for paragraph in cell.paragraphs if cell else ():
            for point in paragraph.points:
                self.places.setdefault((point.kind, point.id), {}).setdefault(point.side, self.length)


def _view(uses: tuple[ColumnUse, ...], cells: Sequence[Sequence[str]], width: int) -> TableView:
    columns = [[row[index] for row in cells if index < len(row)] for index in range(width)]
    sample = tuple(tuple(row) for row in cells[:_SAMPLE_ROWS])
    return TableView(uses, tuple(language_of(column[:200]) for column in columns), sample, len(cells))


def compose(
    blocks: Sequence[Block],
    notes: Mapping[tuple[str, str], NoteText],
    columns: tuple[ColumnUse, ...],
    counts: Mapping[str, int],
) -> Extract:
    """Make the extract of a document; `notes` are by kind and id, `counts` what the walker counted."""
    composer = _Composer(columns)
    composer.lay(blocks)
    text = composer.text.rstrip("\n")
    anchored = [_anchored(text, key, note, composer.places.get(key)) for key, note in notes.items()]
    lost = Counter({"unanchored_notes": sum(1 for key in notes if key not in composer.places)})
    kinds = Counter(f"{kind}s" for kind, _ in notes)
    return Extract(
        text,
        bold=tuple(composer.bold),
        marks=tuple(composer.marks),
        marked=tuple(composer.marked),
        notes=tuple(sorted(anchored)),
        translations=tuple(composer.translations),
        translation_language=composer.translated,
        tables=tuple(composer.tables),
        report=counted(composer.counts + Counter(counts) + lost + kinds),
    )


def _anchored(text: str, key: tuple[str, str], note: NoteText, sides: Mapping[str, int] | None) -> Note:
    """Anchor a note to its range, to the word before its mark, or to the beginning where it has no place."""
    sides = sides or {}
    mark = min(sides.get("reference", sides.get("end", 0)), len(text))
    end = min(sides.get("end", mark), len(text))
    start = min(sides.get("start", end), end)
    if start == end:
        word = _LAST_WORD.search(text, max(0, end - 60), end)
        start = word.start() if word else end
    trimmed = text[start:end].strip()
    if trimmed:
        start += text[start:end].index(trimmed)
        end = start + len(trimmed)
    return Note(start, end, note.text, note.author, key[0])
