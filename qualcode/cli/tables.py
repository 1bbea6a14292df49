"""A result table as JSON and as text."""

from qualcode.cli.output import aligned
from qualcode.model.figures import p_text
from qualcode.model.table import Cell, CellValue, Column, Measure, Table


def table_record(table: Table) -> dict[str, object]:
    """Give a table with everything it says about itself."""
    return {
        "title": table.title,
        "caption": table.caption,
        "notes": list(table.notes),
        "facts": table.facts,
        "columns": [
            {"title": column.title, "measure": column.measure.value, "n": column.n, "group": column.group}
            for column in table.columns
        ],
        "rows": [[cell.value for cell in row] for row in table.rows],
        "levels": list(table.levels),
    }


def table_text(table: Table) -> str:
    """Give a table as text: title, N under the headings, rows indented by their level, what was counted."""
    headings = [f"{column.group}: {column.title}" if column.group else column.title for column in table.columns]
    rows = [_row(table, place) for place in range(len(table.rows))]
    if any(column.n is not None for column in table.columns):
        rows.insert(0, ["N", *("" if column.n is None else column.n for column in table.columns[1:])])
    parts = [table.title, "", aligned(headings, rows), "", table.caption, *table.notes]
    return "\n".join(part for place, part in enumerate(parts) if part or place < 4).rstrip()


def _row(table: Table, place: int) -> list[object]:
    level = table.levels[place] if table.levels else 0
    cells: list[object] = [_shown(cell, column) for cell, column in zip(table.rows[place], table.columns, strict=True)]
    cells[0] = "  " * level + str(cells[0])
    return cells


def _shown(cell: Cell, column: Column) -> CellValue:
    if column.measure is Measure.SHARE and isinstance(cell.value, int | float):
        return f"{100 * cell.value:.0f} %"
    if column.measure is Measure.P and isinstance(cell.value, float):
        return p_text(cell.value, "en")
    if isinstance(cell.value, float):
        return f"{cell.value:.3f}".rstrip("0").rstrip(".")
    return cell.value
