"""Agreement of all codes pooled by pair of coders, document, code set, language spoken or kind of interview."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from qualcode.agreement.compared import Coders, Compared, compare
from qualcode.agreement.comparison import Comparison
from qualcode.agreement.figures import Row, figure_cells, figure_columns, remarks, row_of
from qualcode.agreement.rounds import pairs_with_herself
from qualcode.agreement.told import caption, facts, notes
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.registry import SPOKEN_LANGUAGES
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language as named
from qualcode.store.queries.codes import members_of, texts_in


class Group(NamedTuple):
    """A row by its name; `of` is the comparison it belongs to, another one for each language."""

    name: str
    of: Compared
    codes: list[int]
    documents: list[int]
    coders: Coders = ()
    spoken: str = ""
    chosen: bool = False  # codes of a set, not all that are pooled


def by_pair(project: Project, wanted: Comparison) -> Table:
    """Give a row for each pair of coders who worked on a document together."""
    return _table(project, wanted, "pair", _pairs)


def by_document(project: Project, wanted: Comparison) -> Table:
    """Give a row for each document."""
    return _table(project, wanted, "document", _documents)


def by_set(project: Project, wanted: Comparison) -> Table:
    """Give a row for each code set that has codes."""
    return _table(project, wanted, "set", _sets)


def by_language(project: Project, wanted: Comparison) -> Table:
    """Give a row for each language spoken; a unit speaks the language of the turn it begins in."""
    return _table(project, wanted, "language", _languages)


def by_kind(project: Project, wanted: Comparison) -> Table:
    """Give a row for each kind of interview."""
    return _table(project, wanted, "kind", _kinds)


def _pairs(project: Project, compared: Compared) -> Iterator[Group]:
    names = [compared.study.coders[place].name for place in compared.coders]
    for pair in compared.pairs:
        both = [
            place for place, bits in enumerate(compared.worked.tolist()) if all(bits >> coder & 1 for coder in pair)
        ]
        yield Group(_of_pair(project, compared, pair, names), compared, compared.pooled_codes, both, pair)
    yield from _with_themselves(project, compared)


def _of_pair(project: Project, compared: Compared, pair: Coders, names: list[str]) -> str:
    """Name a pair; somebody under both her names is one person."""
    places = compared.coders[pair[0]], compared.coders[pair[1]]
    if places in pairs_with_herself(project, compared.study):
        return message("agreement.herself", compared.wanted.language, coder=names[pair[0]])
    return " – ".join(names[coder] for coder in pair)


def _with_themselves(project: Project, compared: Compared) -> Iterator[Group]:
    """Give the coders who coded again, each with herself; with the others they are not compared."""
    for pair in pairs_with_herself(project, compared.study):
        both = tuple(compared.study.coders[place].guid for place in pair)
        if pair[1] in compared.coders or (compared.wanted.coders and both[0] not in compared.wanted.coders):
            continue
        try:
            found = compare(project, replace(compared.wanted, coders=both))
        except UserError:
            continue
        name = compared.study.coders[pair[0]].name
        told = message("agreement.herself", compared.wanted.language, coder=name)
        yield Group(told, found, found.pooled_codes, [], found.everybody)


def _documents(project: Project, compared: Compared) -> Iterator[Group]:
    for number, place in enumerate(compared.documents):
        yield Group(compared.study.documents[place].name, compared, compared.pooled_codes, [number])


def _sets(project: Project, compared: Compared) -> Iterator[Group]:
    places = {code.guid: place for place, code in enumerate(compared.study.codes)}
    every = list(range(len(compared.documents)))
    for item in items_of(project, "code_set"):
        members = {places[guid] for guid in members_of(project, item.guid) if guid in places}
        codes = [code for code in compared.used if code in members and not _above(compared, code, members)]
        if codes:
            name = named(texts_in(item.values, "name"), compared.wanted.language)
            yield Group(name, compared, codes, every, chosen=True)


def _above(compared: Compared, code: int, members: set[int]) -> bool:
    """Say whether a code above is in the set too and counts this one already."""
    above = compared.study.parents[code]
    while compared.wanted.children and above >= 0:
        if above in members:
            return True
        above = compared.study.parents[above]
    return False


def _languages(project: Project, compared: Compared) -> Iterator[Group]:
    wanted = compared.wanted
    for spoken in wanted.languages or SPOKEN_LANGUAGES:
        try:
            found = compare(project, replace(wanted, languages=(spoken,)))
        except UserError as error:
            if error.key != "agreement.no_units":
                raise
        else:
            documents = [place for place, size in enumerate(found.sizes.tolist()) if size]
            yield Group(
                message(f"analysis.spoken_{spoken}", wanted.language),
                found,
                compared.pooled_codes,
                documents,
                spoken=spoken,
            )


def _kinds(project: Project, compared: Compared) -> Iterator[Group]:
    by_name: dict[str, list[int]] = {}
    for number, place in enumerate(compared.documents):
        by_name.setdefault(compared.study.documents[place].kind, []).append(number)
    for kind, documents in by_name.items():
        name = message(f"analysis.kind_{kind}", compared.wanted.language)
        yield Group(name, compared, compared.pooled_codes, documents)


def _table(
    project: Project, wanted: Comparison, by: str, groups: Callable[[Project, Compared], Iterator[Group]]
) -> Table:
    compared = compare(project, wanted)
    language, count = wanted.language, Measure.COUNT
    every = Group(message("agreement.together", language), compared, compared.pooled_codes, [])
    found = [(one, row_of(one.of, one.codes, one.documents, one.coders)) for one in (*groups(project, compared), every)]
    unit = "characters" if compared.wanted.unit.value == "character" else "units"
    return Table(
        title=message(f"agreement.title_{by}", language),
        short_title=message(f"agreement.short_{by}", language),
        columns=(
            Column(message(f"agreement.{by}", language)),
            Column(message("agreement.coders", language), count),
            Column(message("agreement.documents", language), count),
            Column(message(f"agreement.{unit}", language), count),
            Column(message("agreement.codes", language), count),
            Column(message("agreement.fewest_passages", language), count),
            *figure_columns(compared, with_pairs=True),
            Column(message("agreement.remark", language)),
        ),
        rows=tuple(_cells(one, row) for one, row in found),
        caption=caption(compared),
        notes=notes(project, compared),
        facts=facts(project, compared),
    )


def _cells(group: Group, row: Row) -> tuple[Cell, ...]:
    return (
        Cell(group.name, _behind(group, row)),
        Cell(len(row.coders)),
        Cell(len(row.documents)),
        Cell(int(group.of.sizes[row.documents].sum())),
        Cell(len(row.codes)),
        Cell(int(row.uses[list(row.coders)].min())),
        *figure_cells(group.of, row, with_pairs=True),
        Cell(remarks(group.of, row) or None),
    )


def _behind(group: Group, row: Row) -> Passages:
    """Give the passages that a row stands for; where all codes count, none is named."""
    study = group.of.study
    return Passages(
        codes=tuple(study.codes[code].guid for code in group.codes) if group.chosen else (),
        documents=tuple(study.documents[group.of.documents[place]].guid for place in row.documents),
        coders=tuple(study.coders[group.of.coders[coder]].guid for coder in row.coders),
        languages=(group.spoken,) if group.spoken else (),
    )
