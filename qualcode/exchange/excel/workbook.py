"""Writes tables to an .xlsx workbook, one sheet each, and a sheet that says what they are."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import NamedTuple, Protocol

from qualcode.exchange.delimited import check_writable, write_bytes
from qualcode.exchange.excel.about import WrittenTable, write_about
from qualcode.exchange.excel.assembling import sheet_class
from qualcode.exchange.excel.charts import Bars, Charted, ChartSheet, drawn_of
from qualcode.exchange.excel.formats import Formats
from qualcode.exchange.excel.handles import Workbook, Worksheet
from qualcode.exchange.excel.links import Links
from qualcode.exchange.excel.names import sheet_names
from qualcode.exchange.excel.pace import WHOLE, Meter
from qualcode.exchange.excel.sheet import SheetWriter, check_size
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import Table

# No clock in the file: equal tables give equal bytes. When a table was made stands in its facts.
_CREATED = datetime.datetime(2000, 1, 1)
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_WRITTEN = 0.4  # of the rest of the work; then XlsxWriter puts the file together


class Behind(Protocol):
    """The passages behind the numbers of tables, on a sheet of their own."""

    title: str

    def links_of(self, index: int, sheet: str) -> Links | None:
        """Give where the numbers of a table (by its place) lead, on a sheet of that name; None: nowhere."""

    def table(self, sheets: Sequence[str], firsts: Sequence[int]) -> Table:
        """Give the sheet; `firsts`: the rows in which the tables begin on their sheets."""

    def write_ways_back(self, sheet: Worksheet, sheets: Sequence[str], firsts: Sequence[int], formats: Formats) -> None:
        """Let each passage lead back to its number."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What a workbook has beside its tables: charts of some, the passages behind their numbers."""

    bars: Bars | None = None
    drawn: dict[int, tuple[tuple[int, ...], int | None]] = field(default_factory=dict)  # table: columns, level
    behind: Behind | None = None


class _Names(NamedTuple):
    tables: list[str]
    charts: str
    behind: str
    about: str


def write_workbook(
    tables: Sequence[Table],
    path: Path,
    language: str = "en",
    about: bool = True,
    extras: Extras | None = None,
    meter: Meter | None = None,
) -> None:
    """Write `tables` to `path`: the whole file or none, an earlier one stays until then.

    Raises UserError for a table too large or a place that is not writable, CancelledError where the meter is told so.
    """
    check_writable(path)
    data = workbook_bytes(tables, language, about, extras, meter)
    write_bytes(path, data)


def names_of_sheets(tables: Sequence[Table], language: str = "en", extras: Extras | None = None) -> list[str]:
    """Give the names of a workbook's sheets, the one that tells about the tables last."""
    names = _names(tables, language, extras or Extras())
    return [*names.tables, *filter(None, (names.charts, names.behind)), names.about]


def _names(tables: Sequence[Table], language: str, extras: Extras) -> _Names:
    titles = [table.short_title or table.title for table in tables]
    charts = [message("excel.charts", language)] if _charted(tables, [""] * len(tables), extras) else []
    behind = [extras.behind.title] if extras.behind is not None else []
    found = sheet_names([*titles, *charts, *behind, message("excel.about", language)])
    rest = found[len(titles) : -1]
    return _Names(found[: len(titles)], rest[0] if charts else "", rest[-1] if behind else "", found[-1])


def workbook_bytes(
    tables: Sequence[Table],
    language: str = "en",
    about: bool = True,
    extras: Extras | None = None,
    meter: Meter | None = None,
) -> bytes:
    """Give the .xlsx file of `tables`; with `about`, its last sheet tells their facts, captions and notes.

    Equal tables give equal bytes. Texts never become formulas, links or numbers.
    """
    if not tables:
        raise UserError("excel.nothing")
    return _Book(tables, language, extras or Extras(), meter or Meter()).bytes(about)


class _Book:
    """A workbook being written."""

    def __init__(self, tables: Sequence[Table], language: str, extras: Extras, meter: Meter) -> None:
        import xlsxwriter  # type: ignore[import-untyped]

        for table in tables:
            check_size(table)
        self._tables, self._language, self._extras, self._meter = list(tables), language, extras, meter
        self._target = BytesIO()
        self._workbook: Workbook = xlsxwriter.Workbook(self._target, _OPTIONS)
        self._workbook.set_properties({"created": _CREATED})
        self._formats = Formats(self._workbook)
        self._names = _names(tables, language, extras)
        self._sheets = sheet_class(meter)
        self._rows = 0

    def bytes(self, about: bool) -> bytes:
        """Write everything."""
        written = self._write_tables()
        self._write_charts()
        if self._extras.behind is not None:
            written.append(self._write_behind(self._extras.behind, [one.first for one in written]))
        if about:
            write_about(self._add(self._names.about), written, self._formats, self._language)
        self._meter.part(WHOLE, self._rows)
        self._workbook.close()
        return self._target.getvalue()

    def _add(self, name: str) -> Worksheet:
        return self._workbook.add_worksheet(name, self._sheets)

    def _write_tables(self) -> list[WrittenTable]:
        self._meter.part_of_rest(_WRITTEN, sum(len(table.rows) for table in self._tables))
        return [self._write(at, table) for at, table in enumerate(self._tables)]

    def _write(self, at: int, table: Table) -> WrittenTable:
        behind = self._extras.behind
        links = behind.links_of(at, self._names.behind) if behind else None
        if links is not None:
            table = replace(table, notes=(*table.notes, message("excel.blue", self._language, sheet=links.to)))
        return self._write_one(table, self._names.tables[at], links)

    def _write_one(self, table: Table, name: str, links: Links | None = None) -> WrittenTable:
        writer = SheetWriter(self._add(name), table, self._formats, self._language, self._meter, links)
        writer.write()
        self._rows += len(table.rows)
        return WrittenTable(table, name, writer.cut, writer.first)

    def _write_charts(self) -> None:
        if not self._names.charts:
            return
        sheet = self._add(self._names.charts)
        charts = ChartSheet(self._workbook, sheet, self._names.charts, self._formats, self._language)
        for charted in _charted(self._tables, self._names.tables, self._extras):
            drawn = drawn_of(charted)
            if drawn is not None and self._extras.bars is not None:
                charts.write(charted, drawn, self._extras.bars)

    def _write_behind(self, behind: Behind, firsts: list[int]) -> WrittenTable:
        table = behind.table(self._names.tables, firsts)
        check_size(table)
        sheet = self._add(self._names.behind)
        writer = SheetWriter(sheet, table, self._formats, self._language, self._meter)
        writer.write()
        behind.write_ways_back(sheet, self._names.tables, firsts, self._formats)
        self._rows += len(table.rows)
        return WrittenTable(table, self._names.behind, writer.cut, writer.first)


def _charted(tables: Sequence[Table], sheets: Sequence[str], extras: Extras) -> list[Charted]:
    """Give the tables of which a chart can be drawn, and is wanted."""
    if extras.bars is None:
        return []
    wanted = [Charted(tables[at], sheets[at], *how) for at, how in sorted(extras.drawn.items())]
    return [charted for charted in wanted if drawn_of(charted) is not None]
