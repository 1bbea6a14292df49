"""The framework matrix as a table: a row for each respondent, a column for each theme, the summaries in the cells."""

from dataclasses import replace

from qualcode.analysis.about import base_text, facts, final_notes
from qualcode.analysis.framework import framework_of
from qualcode.analysis.query import Query
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.model.framework import FrameCell, Framework, Shift, State
from qualcode.model.table import WARNING, Cell, Column, Table
from qualcode.store.project import Project


def framework_table(project: Project, query: Query) -> Table:
    """Give the matrix with what is not written yet and what is stale said in the cells.

    What an outgoing matrix holds back is counted in the notes.
    """
    study = study_of(project)
    frame = framework_of(project, query)
    language, kept_back = query.language, sum(cell.held for line in frame.cells for cell in line)
    by = [Column(frame.sorted_by)] if frame.sorted_by else []
    rows = [
        (
            Cell(row.name),
            *([Cell(row.told)] if by else []),
            *(Cell(cell_text(cell, language), cell.passages) for cell in line),
        )
        for row, line in zip(frame.rows, frame.cells, strict=True)
    ]
    return Table(
        title=message("tables.report_framework", language),
        columns=(
            Column(message("analysis.respondent", language)),
            *by,
            *(Column(theme.name, colour=theme.colour) for theme in frame.themes),
        ),
        rows=tuple(rows),
        caption=" ".join((message("tables.counted_framework", language), base_text(query))),
        notes=(
            message("tables.note_framework", language, **counts(frame)),
            *_kept_note(frame, language),
            *([message("tables.note_framework_held", language, n=kept_back)] if kept_back else []),
            *final_notes(project, study, query),
        ),
        row_headings=1 + len(by),
        facts=facts(project, study, replace(query, coder="", documents=(), languages=(), absent=True)),
    )


def cell_text(cell: FrameCell, language: str) -> str:
    """Give what stands in a cell: the summary, with a word where it is stale; else how many passages await one."""
    if cell.state is State.STALE:
        return f"{cell.text}\n{WARNING} {shift_text(cell.shift, language)}"
    if cell.state is State.UNWRITTEN:
        return message("tables.framework_unwritten", language, n=len(cell.codings))
    return cell.text


def shift_text(shift: Shift, language: str) -> str:
    """Say how the passages of a summary have changed since it was written."""
    parts = [message(f"tables.shift_{name}", language, n=n) for name, n in shift._asdict().items() if n]
    return message("tables.framework_stale", language, how=", ".join(parts))


def counts(frame: Framework) -> dict[str, int]:
    """Count the cells: written, stale among them, and with passages that await a summary."""
    stale = frame.count(State.STALE)
    return {"written": frame.count(State.WRITTEN) + stale, "stale": stale, "unwritten": frame.count(State.UNWRITTEN)}


def _kept_note(frame: Framework, language: str) -> list[str]:
    names = [row.name for row in frame.rows if row.kept]
    return [message("tables.note_framework_kept", language, names=", ".join(names))] if names else []
