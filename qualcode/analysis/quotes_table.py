"""The quotation matrix: codes by the values of an attribute or by respondent, the words themselves in the cells."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from typing import NamedTuple

import numpy as np

from qualcode.analysis.about import facts, left_out_notes
from qualcode.analysis.captions import caption
from qualcode.analysis.columns import ValueColumn
from qualcode.analysis.counting import base_cases, chosen_pieces, counter_of
from qualcode.analysis.crosstab import attribute_of, value_columns_of
from qualcode.analysis.names import respondent_name
from qualcode.analysis.passages import Passage, asked_for, passages_at
from qualcode.analysis.query import Query, Rows, Unit
from qualcode.analysis.quoting import quoting_of
from qualcode.analysis.row_groups import Line, Side, rows_of
from qualcode.analysis.speech import NOBODY, Booleans, Integers
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.table import Cell, Column, Grid, Passages, Table
from qualcode.store.project import Project


def crosstab_quotes(project: Project, query: Query) -> Table:
    """Show what those with each value of an attribute say of each code, in their words, as many as `query.quotes`.

    Rows are codes, families, research questions or judgements, as in a crosstab. Raises UserError for an attribute
    that is not there.
    """
    study = study_of(project)
    attributes = [attribute_of(project, guid) for guid in (query.attribute, query.nested) if guid]
    columns = value_columns_of(project, study, query, attributes)
    every = ValueColumn(message("tables.everybody", query.language), base_cases(study, (), ()))
    return _table(project, study, query, columns or [every], "tables.report_crosstab_quotes")


def respondents_quotes(project: Project, query: Query) -> Table:
    """Show what each respondent says of each code, in her words, as many as `query.quotes`."""
    study = study_of(project)
    base = base_cases(study, query.kinds, query.documents)
    columns = [
        ValueColumn(respondent_name(study.respondents[place]), study.case_respondents == place)
        for place in np.unique(study.case_respondents[base]).tolist()
    ]
    return _table(project, study, query, columns, "tables.report_respondents_quotes", one_each=True)


def source_of(passage: Passage, language: str) -> str:
    """Give where a quotation is from, as it stands behind it: `[R07, turn 41]`."""
    return message(
        "tables.source" if passage.turn else "tables.source_only",
        language,
        who=passage.respondent_name or passage.speaker or passage.document_name,
        turn=passage.turn,
    )


def quoted(passage: Passage, language: str) -> str:
    """Give a quotation with its source."""
    words = " ".join(passage.quote.split())
    return f"{message('tables.quoted', language, words=words)} {source_of(passage, language)}"


class _Column(NamedTuple):
    """A column: whom it stands for, and the pieces of codings in their words."""

    label: str
    group: str
    side: Side
    row: Integers
    code: Integers
    respondent: Integers


@dataclass(frozen=True)
class _CellRows:
    """The codings in a cell by their places in the study: those to quote, those left over, those held back."""

    shown: list[int]
    more: int
    held: int


def _table(
    project: Project,
    study: Study,
    query: Query,
    columns: Sequence[ValueColumn],
    title: str,
    one_each: bool = False,
) -> Table:
    found = _columns(project, study, query, columns)
    lines = rows_of(project, study, replace(query, unit=Unit.RESPONDENTS), counter_of(project, study, query)).lines
    barred = quoting_of(project, study).barred if query.outgoing else np.zeros(len(study.codings.id), dtype=bool)
    cells = [[_cell(project, study, query, line, column, barred) for column in found] for line in lines]
    kept = [place for place, line in enumerate(lines) if line.always or any(one.shown for one in cells[place])]
    lines, cells = [lines[place] for place in kept], [cells[place] for place in kept]
    words = _words(project, study, query, cells)
    held = len({row for column in found for row in column.row[barred[column.row]].tolist()})
    language = query.language
    return Table(
        title=message(title, language),
        columns=(
            Column(message(f"tables.rows_{query.rows}", language)),
            *(
                Column(column.label, n=None if one_each else len(column.side.respondents), group=column.group)
                for column in found
            ),
        ),
        rows=Grid(
            [Cell(line.heading, colour=line.colour) for line in lines],
            [[_text(cell, words, language) for cell in line] for line in cells],
            lambda row, at: _passages(lines[row], found[at], cells[row][at]),
        ),
        caption=caption(
            study,
            query,
            message("tables.counted_quotes", language, n=query.quotes),
            message("tables.code_includes", language),
        ),
        notes=(
            *left_out_notes(project, study, query),
            *([message("tables.note_household_held", language, n=held)] if held else []),
        ),
        levels=tuple(line.level for line in lines),
        facts=facts(project, study, query),
    )


def _columns(project: Project, study: Study, query: Query, columns: Sequence[ValueColumn]) -> list[_Column]:
    base = base_cases(study, query.kinds, query.documents)
    pieces = chosen_pieces(project, study, query, base)
    respondent = study.case_respondents[pieces.case]
    found = []
    for column in columns:
        cases = column.cases & base
        if not cases.any():
            continue
        here = cases[pieces.case]
        side = Side(
            tuple(study.documents[place].guid for place in np.unique(study.case_documents[cases])),
            tuple(study.respondents[place].guid for place in np.unique(study.case_respondents[cases])),
        )
        found.append(_Column(column.label, column.group, side, pieces.row[here], pieces.code[here], respondent[here]))
    return found


def _cell(project: Project, study: Study, query: Query, line: Line, column: _Column, barred: Booleans) -> _CellRows:
    rows, respondents = _rows_in(project, study, query, line, column)
    free = ~barred[rows]
    shown = _spread(rows[free].tolist(), respondents[free].tolist())[: query.quotes]
    return _CellRows(sorted(shown), int(free.sum()) - len(shown), int((~free).sum()))


def _rows_in(project: Project, study: Study, query: Query, line: Line, column: _Column) -> tuple[Integers, Integers]:
    """Give the codings of a row in a column, each once, in the order of the texts, with whose words they are."""
    wanted = line.passages(column.side)
    if wanted is None:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    if query.rows is Rows.JUDGEMENTS:
        rows = np.flatnonzero(asked_for(project, study, wanted))
        return rows, np.full(len(rows), NOBODY)
    codes = set(wanted.codes)
    asked = np.array([code.guid in codes for code in study.codes] + [False], dtype=bool)
    there = asked[column.code]
    rows, first = np.unique(column.row[there], return_index=True)
    return rows, column.respondent[there][first]


def _spread(rows: Sequence[int], respondents: Sequence[int]) -> list[int]:
    """Order codings so that everybody has a first one before anybody has a second one."""
    by_person: dict[int, list[int]] = {}
    for row, person in zip(rows, respondents, strict=True):
        by_person.setdefault(person, []).append(row)
    turns = zip_longest(*by_person.values())
    return [row for row in chain.from_iterable(turns) if row is not None]


def _words(project: Project, study: Study, query: Query, cells: Sequence[Sequence[_CellRows]]) -> dict[int, str]:
    """Give the quotation of every coding that is shown anywhere: each text is read once."""
    rows = np.array(sorted({row for line in cells for cell in line for row in cell.shown}), dtype=np.int64)
    found = passages_at(project, study, rows, query.language)
    return {row: quoted(passage, query.language) for row, passage in zip(rows.tolist(), found, strict=True)}


def _text(cell: _CellRows, words: dict[int, str], language: str) -> str:
    """Give the quotations of a cell, one in a paragraph, then how many there are besides and how many are held back."""
    lines = list(dict.fromkeys(words[row] for row in cell.shown))
    if cell.more:
        lines.append(message("tables.more_quotes", language, n=cell.more))
    if cell.held:
        lines.append(message("tables.held_quotes", language, n=cell.held))
    return "\n".join(lines)


def _passages(line: Line, column: _Column, cell: _CellRows) -> Passages | None:
    return line.passages(column.side) if cell.shown or cell.held else None
