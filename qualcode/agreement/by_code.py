"""Agreement code by code, with all codes pooled at the end."""

import numpy as np

from qualcode.agreement.compared import Compared, compare
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.counts import MISSING
from qualcode.agreement.figures import (
    Row,
    figure_cells,
    figure_columns,
    number,
    remarks,
    row_of,
    rows_of_codes,
)
from qualcode.agreement.methods import in_all_languages, paragraph
from qualcode.agreement.redefined import redefined
from qualcode.agreement.set_alpha import set_alpha, set_counts
from qualcode.agreement.told import caption, facts, notes
from qualcode.analysis.rows import code_cell, codes_below
from qualcode.messages import message
from qualcode.model.table import WARNING, Cell, Column, Measure, Passages, Table
from qualcode.store.project import Project


def by_code(project: Project, wanted: Comparison) -> Table:
    """Give for each code how often each coder used it, units, documents, alpha with its interval and the other figures.

    A code that a coder used fewer than ten times has no coefficient. The last row pools all codes.
    """
    compared = compare(project, wanted)
    codes = compared.codes if wanted.codes else compared.used
    last = row_of(compared, compared.pooled_codes)
    older = redefined(project, compared)
    rows = [
        _cells(compared, row, _heading(compared, row.codes[0]), older.get(row.codes[0], ()))
        for row in rows_of_codes(compared, codes)
    ]
    rows.append(_cells(compared, last, Cell(message("agreement.all_codes", wanted.language), Passages()), ()))
    return Table(
        title=message("agreement.title_code", wanted.language),
        short_title=message("agreement.short_code", wanted.language),
        columns=tuple(_columns(compared)),
        rows=tuple(rows),
        caption=caption(compared),
        notes=(*notes(project, compared), *_sets_note(compared)),
        levels=(*(len(compared.study.codes[code].path) - 1 for code in codes), 0),
        facts={**facts(project, compared), **_paragraphs(project, compared, last)},
    )


def _paragraphs(project: Project, compared: Compared, whole: Row) -> dict[str, str]:
    """Give the paragraph for the paper: in all languages where the table leaves the program."""
    if compared.wanted.outgoing:
        return in_all_languages(project, compared, whole)
    language = compared.wanted.language
    return {message("agreement.fact_methods", language): paragraph(project, compared, whole)}


def _heading(compared: Compared, code: int) -> Cell:
    """Name a code; what its row stands for are the passages with it."""
    cell = code_cell(compared.study, code, compared.wanted.language)
    return Cell(cell.value, Passages(codes=(compared.study.codes[code].guid,)))


def _columns(compared: Compared) -> list[Column]:
    language, count = compared.wanted.language, Measure.COUNT
    group = message("agreement.passages", language)
    return [
        Column(message("analysis.code", language)),
        *(Column(compared.study.coders[place].name, count, group=group) for place in compared.coders),
        Column(message("agreement.units_with", language), count),
        Column(message(_units_heading(compared), language), count),
        Column(message("agreement.documents", language), count),
        *figure_columns(compared, with_pairs=False),
        Column(message("agreement.remark", language)),
    ]


def _units_heading(compared: Compared) -> str:
    return "agreement.characters" if compared.wanted.unit is UnitKind.CHARACTER else "agreement.units"


def _cells(compared: Compared, row: Row, heading: Cell, older: tuple[str, ...]) -> tuple[Cell, ...]:
    study = compared.study
    below = {
        code: (codes_below(study, code) if compared.wanted.children else (study.codes[code].guid,))
        for code in row.codes
    }
    codes = tuple(guid for code in row.codes for guid in below[code])
    documents = tuple(study.documents[compared.documents[place]].guid for place in row.documents)
    counts = [
        Cell(int(row.uses[coder]), Passages(codes=codes, documents=documents, coders=(study.coders[place].guid,)))
        for coder, place in enumerate(compared.coders)
    ]
    together = bool(len(row.codes) == 1)
    return (
        heading,
        *counts,
        Cell(_with_any(compared, row.codes[0]) if together else None),
        Cell(int(compared.sizes[row.documents].sum())),
        Cell(len(row.documents)),
        *figure_cells(compared, row, with_pairs=False),
        Cell(_remark(compared, row, older) or None),
    )


def _remark(compared: Compared, row: Row, older: tuple[str, ...]) -> str:
    """Say first of all whose definition of the code was another one."""
    said = remarks(compared, row)
    if not older:
        return said
    warned = message("agreement.redefined", compared.wanted.language, coders=", ".join(older))
    return f"{WARNING} {warned} {said}".strip()


def _with_any(compared: Compared, code: int) -> int:
    """Count the units (characters) that have the code from anybody."""
    return int(compared.masks.weight[compared.masks.code == code].sum())


def _sets_note(compared: Compared) -> list[str]:
    """Give alpha of units as sets of codes, where more is asked for."""
    if not compared.wanted.more or compared.wanted.unit is UnitKind.CHARACTER or not compared.used:
        return []
    values, sets = _sets(compared)
    found = {kind: number(set_alpha(set_counts(values, sets, kind))) for kind in ("jaccard", "masi")}
    return [
        message(
            "agreement.note_sets",
            compared.wanted.language,
            **{kind: "-" if one is None else one for kind, one in found.items()},
        )
    ]


def _sets(compared: Compared) -> tuple[np.ndarray, np.ndarray]:
    """Give the set of codes of each unit from each coder, as places in the list of all sets."""
    units, coders = len(compared.frame.unit_document), len(compared.coders)
    has = np.zeros((units, coders, len(compared.study.codes)), dtype=bool)
    masks = compared.unit_masks
    some = np.isin(masks.code, compared.pooled_codes)
    for coder in range(coders):
        hit = some & (masks.mask >> coder & 1 == 1)
        has[masks.place[hit], coder, masks.code[hit]] = True
    sets, which = np.unique(has.reshape(units * coders, -1), axis=0, return_inverse=True)
    values = which.reshape(units, coders)
    there = compared.worked[compared.frame.unit_document][:, None] >> np.arange(coders) & 1 == 1
    return np.where(there, values, MISSING), sets
