"""The passages behind the numbers of tables: one list, in which each number has its own block."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from qualcode.analysis.beside import Beside, beside
from qualcode.analysis.passages import Passage, asked_for, passages_at
from qualcode.analysis.query import Query
from qualcode.analysis.rows import code_colour
from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study, study_of
from qualcode.exchange.excel.formats import Formats
from qualcode.exchange.excel.handles import Worksheet
from qualcode.exchange.excel.links import Links, link
from qualcode.exchange.excel.pace import Meter
from qualcode.messages import message
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.store.project import Project

MOST_NUMBERS = 3_000  # of a table: what has more is looked at in QualCode
MOST_PASSAGES = 50_000  # on the sheet: Excel takes 65,530 links
_NUMBERS = (Measure.COUNT, Measure.SHARE, Measure.NUMBER)
_TITLES = (
    *("excel.number", "excel.table", "excel.row", "excel.column"),
    *("analysis.document", "analysis.respondent", "analysis.code_path", "analysis.text"),
    *("analysis.speaker", "analysis.turn", "analysis.coder"),
)
_CODE = 6  # the place of the code among them


class Block(NamedTuple):
    """A number and the passages behind it, as places in the study; `columns` of a row that count the same share it."""

    row: int
    columns: tuple[int, ...]
    rows: Integers


@dataclass
class PassagesBehind:
    """Finds the passages behind the numbers of tables, and lays them out on a sheet.

    A table with more than MOST_NUMBERS numbers, or whose passages no longer fit, is left without links as a whole.
    """

    project: Project
    query: Query
    meter: Meter = field(default_factory=Meter)

    def __post_init__(self) -> None:
        self._study: Study = study_of(self.project)
        self._blocks: dict[int, list[Block]] = {}
        self._tables: dict[int, Table] = {}
        self._count = 0
        self.title = message("excel.behind", self.query.language)

    def __bool__(self) -> bool:
        return bool(self._count)

    def add(self, index: int, table: Table) -> bool:
        """Take in the numbers of a table by its place in the workbook; False where they are too many."""
        asked = _asked(table)
        if asked is None:
            return False
        blocks: list[Block] = []
        count = self._count
        for row, columns, wanted in asked:
            rows = np.flatnonzero(asked_for(self.project, self._study, wanted))
            self.meter.step()
            count += len(rows)
            if count > MOST_PASSAGES:
                return False
            if len(rows):
                blocks.append(Block(row, columns, rows))
        self._blocks[index], self._tables[index], self._count = blocks, table, count
        return True

    def links_of(self, index: int, sheet: str) -> Links | None:
        """Give where the numbers of a table lead: to the first row of their block."""
        if not self._blocks.get(index):
            return None
        first = 1 + sum(len(block.rows) for at, blocks in self._blocks.items() if at < index for block in blocks)
        rows: dict[tuple[int, int], int] = {}
        for block in self._blocks[index]:
            rows |= {(block.row, column): first for column in block.columns}
            first += len(block.rows)
        return Links(sheet, rows, message("excel.tip", self.query.language))

    def table(self, sheets: Sequence[str], firsts: Sequence[int]) -> Table:
        """Give the list: each passage with the cell it is counted in and with what names that, so that it can be
        filtered by them.
        """
        language = self.query.language
        told = self._told()
        rows = [
            _line((place, sheets[index], *self._named(index, block)), *told[at])
            for index, block, place in self._places(firsts)
            for at in block.rows.tolist()
        ]
        measures = {"analysis.turn": Measure.COUNT}
        return Table(
            self.title,
            tuple(Column(message(title, language), measures.get(title, Measure.TEXT)) for title in _TITLES),
            tuple(rows),
            caption=message("excel.behind_told", language),
            row_headings=0,
        )

    def write_ways_back(self, sheet: Worksheet, sheets: Sequence[str], firsts: Sequence[int], formats: Formats) -> None:
        """Let each passage lead back to its number, and draw a line above each block."""
        row = 1
        for index, block, place in self._places(firsts):
            target = (sheets[index], firsts[index] + block.row, block.columns[0])
            for _ in range(len(block.rows)):
                link(sheet, row, 0, target, formats.way)
                sheet.write_string(row, 0, place, formats.way)
                row += 1
        if row > 1:
            begins = {"type": "formula", "criteria": "=$A2&$B2<>$A1&$B1", "format": formats.begins}
            sheet.conditional_format(1, 0, row - 1, len(_TITLES) - 1, begins)

    def _places(self, firsts: Sequence[int]) -> list[tuple[int, Block, str]]:
        """Give each block with its table and its cell as Excel names it, in the order of the workbook."""
        from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]

        return [
            (index, block, xl_rowcol_to_cell(firsts[index] + block.row, block.columns[0]))
            for index, blocks in sorted(self._blocks.items())
            for block in blocks
        ]

    def _named(self, index: int, block: Block) -> tuple[str, str]:
        """Name a number by its row and its column."""
        table = self._tables[index]
        row = ", ".join(str(value) for value in table.values(block.row)[: max(table.row_headings, 1)] if value)
        names = [table.columns[column] for column in block.columns]
        return row, "; ".join(f"{one.group}: {one.title}" if one.group else one.title for one in names)

    def _told(self) -> dict[int, tuple[Passage, str, str]]:
        """Give the passages by their place in the study with the words to show and the colour of the code."""
        study, language = self._study, self.query.language
        every = [block.rows for blocks in self._blocks.values() for block in blocks]
        rows = np.unique(np.concatenate(every)) if every else np.zeros(0, dtype=np.int64)
        found = passages_at(self.project, study, rows, language)
        around = beside(self.project, study, rows, found, language, self.query.into or language)
        colours = {code.guid: code_colour(study, place) for place, code in enumerate(study.codes)}
        return {
            at: (passage, self._words(passage, it), colours[passage.code])
            for at, passage, it in zip(rows.tolist(), found, around, strict=True)
        }

    def _words(self, passage: Passage, around: Beside) -> str:
        held = self.query.outgoing and around.quote_barred
        return message("analysis.held_back", self.query.language) if held else passage.quote


def _asked(table: Table) -> list[tuple[int, tuple[int, ...], Passages]] | None:
    """Give the numbers of a table with their queries, those of a row that ask the same at once; None: too many."""
    found: list[tuple[int, tuple[int, ...], Passages]] = []
    numbers = 0
    columns = [at for at, column in enumerate(table.columns) if column.measure in _NUMBERS and at >= table.row_headings]
    for row in range(len(table.rows)):
        cells = table.rows[row]
        asked: dict[Passages, list[int]] = {}
        for column in columns:
            cell = cells[column]
            if cell.passages is not None and isinstance(cell.value, int | float) and cell.value:
                asked.setdefault(cell.passages, []).append(column)
                numbers += 1
        if numbers > MOST_NUMBERS:
            return None
        found += [(row, tuple(at), wanted) for wanted, at in asked.items()]
    return found


def _line(number: tuple[str, ...], passage: Passage, words: str, colour: str) -> tuple[Cell, ...]:
    values: tuple[str | int, ...] = (
        *(*number, passage.document_name, passage.respondent_name, passage.code_path, words),
        *(passage.speaker, passage.turn, passage.coder_name),
    )
    return tuple(Cell(value, colour=colour if at == _CODE else "") for at, value in enumerate(values))
