"""The framework matrix as a table: a row for each respondent, a column for each theme, the summaries in the cells."""

import re
from dataclasses import replace

import numpy as np

from qualcode.analysis.about import base_text, facts, final_notes
from qualcode.analysis.framework import FrameCell, Framework, Shift, State, framework_of, passages_of_cell
from qualcode.analysis.query import Query
from qualcode.analysis.quoting import quoting_of
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.table import WARNING, Cell, Column, Table
from qualcode.store.project import Project

_QUOTATION = re.compile('[«»“”„"]')


def framework_table(project: Project, query: Query) -> Table:
    """Give the matrix with what is not written yet and what is stale said in the cells.

    In an outgoing table a summary with a quotation in it is held back where the respondent may not be quoted.
    """
    study = study_of(project)
    frame = framework_of(project, query)
    barred = _barred(project, study) if query.outgoing else frozenset()
    language, held = query.language, message("analysis.held_back", query.language)
    by = [Column(frame.sorted_by)] if frame.sorted_by else []
    kept_back = 0
    rows = []
    for row, line in zip(frame.rows, frame.cells, strict=True):
        cells = [Cell(row.name), *([Cell(row.told)] if by else [])]
        for cell in line:
            is_held = row.respondent in barred and bool(_QUOTATION.search(cell.text))
            kept_back += is_held
            text = held if is_held else cell_text(cell, language)
            cells.append(Cell(text, passages_of_cell(cell.codings) if cell.codings else None))
        rows.append(tuple(cells))
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


def _barred(project: Project, study: Study) -> frozenset[Guid]:
    found = np.flatnonzero(quoting_of(project, study).respondents)
    return frozenset(study.respondents[place].guid for place in found)
