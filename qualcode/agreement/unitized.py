"""Unitizing alphas of exclusive code sets: whether coders put the ends of their passages alike and call them alike."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from qualcode.agreement.compared import Compared, compare
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.figures import lengths_of, number
from qualcode.agreement.told import caption, facts, notes
from qualcode.agreement.unitizing import binary_u_alpha, cu_alpha, ku_alpha, u_alpha
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.judging import exclusive_sets


def unitized(project: Project, wanted: Comparison) -> Table:
    """Give u, |u| and, for two coders, cu of each exclusive code set, and under it (k)u of each of its codes.

    A set of which a coder gave two codes to the same words has no figures: it was not coded as exclusive. Raises
    UserError where the project has no exclusive sets.
    """
    compared = compare(project, replace(wanted, unit=UnitKind.CHARACTER))
    rows = list(_rows(project, compared))
    if not rows:
        raise UserError("agreement.no_exclusive_sets")
    language = wanted.language
    names = ("u_alpha", "binary_u_alpha", "cu_alpha", "ku_alpha")
    return Table(
        title=message("agreement.title_unitized", language),
        short_title=message("agreement.short_unitized", language),
        columns=(
            Column(message("agreement.set", language)),
            *(Column(message(f"agreement.{name}", language), Measure.NUMBER) for name in names),
            Column(message("agreement.remark", language)),
        ),
        rows=tuple(cells for cells, _ in rows),
        levels=tuple(level for _, level in rows),
        caption=caption(compared),
        notes=(message("agreement.note_unitized", language), *notes(project, compared, figures=False)),
        facts=facts(project, compared),
    )


def _rows(project: Project, compared: Compared) -> Iterator[tuple[tuple[Cell, ...], int]]:
    language = compared.wanted.language
    places = {code.guid: place for place, code in enumerate(compared.study.codes)}
    for one in exclusive_sets(project):
        codes = [places[guid] for guid in one.codes if guid in places and compared.uses[places[guid]].any()]
        name = Cell(in_language(one.names, language))
        if not codes or _overlap(compared, codes):
            remark = message("agreement.overlap" if codes else "agreement.unused", language)
            yield (name, *[Cell(None)] * 4, Cell(remark)), 0
            continue
        found = lengths_of(compared, codes, list(range(len(compared.documents))))
        two = len(compared.coders) == 2
        whole = (u_alpha(found), binary_u_alpha(found), cu_alpha(found) if two else None)
        yield (name, *(Cell(number(value)) for value in whole), Cell(None), Cell(None)), 0
        for place, code in enumerate(codes):
            own = Cell(number(ku_alpha(found, place)))
            yield (Cell(compared.study.codes[code].name(language)), *[Cell(None)] * 3, own, Cell(None)), 1


def _overlap(compared: Compared, codes: list[int]) -> bool:
    """Say whether a coder gave two of the codes to the same words."""
    spans = compared.spans
    some = np.isin(spans.code, codes)
    coder, start, end = spans.coder[some], spans.start[some], spans.end[some]
    order = np.lexsort((start, coder))
    coder, start, end = coder[order], start[order], end[order]
    return bool(((np.diff(coder) == 0) & (start[1:] < end[:-1])).any())
