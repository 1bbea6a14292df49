"""Donor tables of codes: how many respondents say what, family by family, largest first, top five and other."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from qualcode.analysis.about import facts, left_out_notes
from qualcode.analysis.captions import caption
from qualcode.analysis.counting import base_cases, counter_of
from qualcode.analysis.crosstab import attribute_of
from qualcode.analysis.donor_table import (
    Group,
    Line,
    cells_of,
    columns_of,
    few_notes,
    groups_of,
    in_other_languages,
    largest_first,
    people_in,
)
from qualcode.analysis.query import Query, Rows, Unit
from qualcode.analysis.speech import Booleans
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import Column, Table
from qualcode.store.project import Project
from qualcode.store.queries.codes import code_sets, in_language


class _Family(NamedTuple):
    """Codes that stand together: places of all of them, and of each member with those under it."""

    label: str
    codes: list[int]
    members: list[tuple[str, list[int]]]


def donor_codes(project: Project, query: Query) -> Table:
    """Show how many respondents of the base, and what part of all, say each thing, by the values of an attribute.

    The rows are codes by the codes above them (or by sets: families, research questions); deeper codes count for those
    above. Raises UserError where judgements are asked for: a crosstab counts these.
    """
    if query.rows is Rows.JUDGEMENTS:
        raise UserError("tables.donor_no_judgements")
    study = study_of(project)
    base = base_cases(study, query.kinds, query.documents)
    groups = groups_of(project, study, query, query.attribute, base)
    present = counter_of(project, study, query).present
    lines: list[Line] = []
    notes: list[str] = []
    for family in _families(project, study, query):
        found, others = _lines(study, query, family, present, groups)
        lines += found
        notes += others
    attribute = attribute_of(project, query.attribute) if query.attribute else None
    language = query.language

    def title(of: str) -> str:
        if attribute is None:
            return message("tables.report_donor_codes", of)
        return message("tables.donor_codes_title", of, attribute=attribute.name(of))

    counted = (message("tables.donor_codes_counted", language), message("tables.donor_largest", language))
    return Table(
        title=title(language),
        columns=(Column(message(f"tables.rows_{query.rows}", language)), *columns_of(groups, query)),
        rows=tuple(cells_of(study, query, line, groups) for line in lines),
        caption=caption(study, query, *counted),
        notes=(
            message("tables.donor_codes_base", language, n=groups[-1].n),
            message("tables.donor_several", language),
            *notes,
            *few_notes(query, groups),
            *left_out_notes(project, study, query),
            *in_other_languages(query, title, "tables.donor_codes_base", n=groups[-1].n),
        ),
        levels=tuple(line.level for line in lines),
        facts=facts(project, study, query, Unit.RESPONDENTS),
    )


def _families(project: Project, study: Study, query: Query) -> list[_Family]:
    if query.rows is Rows.CODES:
        return [_family_of(study, query, place) for place in _roots(study, query)]
    kind = "family" if query.rows is Rows.FAMILIES else "research_question"
    at = {code.guid: place for place, code in enumerate(study.codes)}
    return [
        _family(study, query, in_language(one.names, query.language), [at[guid] for guid in one.codes if guid in at])
        for one in code_sets(project)
        if one.kind == kind
    ]


def _roots(study: Study, query: Query) -> list[int]:
    """Give the codes asked for, those at the top where none is."""
    if query.codes:
        return [place for place, code in enumerate(study.codes) if code.guid in query.codes]
    return [place for place, code in enumerate(study.codes) if len(code.path) == 1]


def _family_of(study: Study, query: Query, root: int) -> _Family:
    depth = len(study.codes[root].path) + 1
    members = [place for place in study.below(root) if len(study.codes[place].path) == depth]
    found = _family(study, query, study.codes[root].name(query.language), members)
    return found._replace(codes=list(study.below(root)))


def _family(study: Study, query: Query, label: str, members: Sequence[int]) -> _Family:
    below = [(study.codes[place].name(query.language), list(study.below(place))) for place in members]
    return _Family(label, sorted({place for _, places in below for place in places}), below)


def _lines(
    study: Study, query: Query, family: _Family, present: Booleans, groups: Sequence[Group]
) -> tuple[list[Line], list[str]]:
    """Give the row of a family, of its five largest members and of all others; and what the others are."""

    def line(label: str, level: int, places: Sequence[int]) -> Line:
        cases = present[list(places)].any(axis=0) if places else np.zeros(present.shape[1], dtype=bool)
        people = tuple(people_in(study, cases & group.cases) for group in groups)
        return Line(label, level, people, tuple(study.codes[place].guid for place in places))

    whole = line(family.label, 0, family.codes)
    if not whole.people[-1]:
        return [], []
    found = [line(label, 1, places) for label, places in family.members]
    counts = [len(one.people[-1]) for one in found]
    first, rest = largest_first(counts)
    lines = [whole, *(found[place] for place in first)]
    if not rest:
        return lines, []
    others = sorted({code for place in rest for code in family.members[place][1]})
    lines.append(line(message("tables.donor_other", query.language), 1, others))
    told = ", ".join(f"{found[place].label} ({counts[place]})" for place in rest)
    return lines, [message("tables.donor_others_of", query.language, family=family.label, others=told)]
