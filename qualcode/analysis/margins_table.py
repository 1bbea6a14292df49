"""The sample against published figures: the share here, the share there, and what was not published."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qualcode.analysis.about import base_text, facts
from qualcode.analysis.columns import Key, case_bearers, value_keys
from qualcode.analysis.counting import base_cases
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.margins import AttributePack, Margin, PackAttribute
from qualcode.model.table import Cell, CellValue, Column, Measure, Table
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.respondents import Attribute, Option, attribute_values, attributes_of, options_of

_HEADS = (
    ("attribute", Measure.TEXT),
    ("value", Measure.TEXT),
    ("here_n", Measure.COUNT),
    ("here_share", Measure.SHARE),
    ("there_share", Measure.SHARE),
    ("difference", Measure.NUMBER),
    ("in_words", Measure.TEXT),
    ("of_whom", Measure.TEXT),
)
_SAME = 0.5  # percentage points: less is no difference in whole numbers


class _Known(NamedTuple):
    """What is known of one attribute: the keys of each respondent of the base who has any value that is not missing."""

    attribute: Attribute
    values: dict[str, set[str | float]]


class _Row(NamedTuple):
    cells: tuple[CellValue, ...]
    respondents: tuple[str, ...]


def margins_table(project: Project, query: Query) -> Table:
    """Set the respondents of the base against the figures of packs, women against women where these are published.

    Attributes and values are the same where their keys or their names in any language are. Shares are of those whose
    value is known; the difference is in percentage points.
    """
    study = study_of(project)
    language = query.language
    rows: list[_Row] = []
    notes: list[str] = []
    used: list[AttributePack] = []
    for pack in query.packs:
        known = {pair[0].key: pair[1] for pair in _shared(project, pack)}
        for described in pack.attributes:
            attribute = known.get(described.key)
            if attribute is None:
                continue
            margins = pack.margins_of(described.key)
            if not margins:
                notes.append(message("tables.margins_none", language, attribute=attribute.name(language)))
                continue
            used += [pack] if pack not in used else []
            rows += list(_rows(project, query, pack, described, margins, _values(project, study, query, attribute)))
            notes += [in_language(note.texts, language) for note in pack.notes_of(described.key)]
    if not rows:
        notes.append(message("tables.margins_nothing", language))
    return Table(
        title=message("tables.report_margins", language),
        columns=tuple(Column(message(f"tables.margins_{name}", language), measure) for name, measure in _HEADS),
        rows=tuple(
            tuple(
                Cell(value, query.passages((), query.documents, row.respondents) if at == 2 and value else None)
                for at, value in enumerate(row.cells)
            )
            for row in rows
        ),
        caption=" ".join((message("tables.counted_margins", language), base_text(query), *_sources(used, language))),
        notes=tuple(notes),
        row_headings=2,
        facts=facts(project, study, query, Unit.RESPONDENTS),
    )


def _sources(packs: Sequence[AttributePack], language: str) -> list[str]:
    sources = "; ".join(pack.source for pack in packs)
    return [message("tables.margins_source", language, sources=sources)] if sources else []


def _shared(project: Project, pack: AttributePack) -> Iterator[tuple[PackAttribute, Attribute]]:
    """Give the attributes of a pack that the project has too."""
    mine = [(attribute, _spelt(attribute.key, attribute.names)) for attribute in attributes_of(project)]
    for described in pack.attributes:
        wanted = _spelt(described.key, described.names)
        found = [attribute for attribute, spelt in mine if spelt & wanted]
        same_key = [attribute for attribute in found if attribute.key == described.key]
        if found:
            yield described, (same_key or found)[0]


def _spelt(key: str, names: dict[str, str]) -> set[str]:
    return {text.strip().casefold() for text in (key, *names.values()) if text}


def _values(project: Project, study: Study, query: Query, attribute: Attribute) -> _Known:
    told = attribute_values(project, attribute.guid)
    bearers = case_bearers(project, study, attribute.bearer, query.of_woman)
    base = base_cases(study, query.kinds, query.documents)
    found: dict[str, set[str | float]] = {}
    for at, bearer in enumerate(bearers):
        keys: list[Key] = value_keys(told.get((bearer, attribute.guid))) if base[at] else []
        values = {_plain(key.value) for key in keys if not key.missing}
        if values:
            found.setdefault(study.respondents[study.case_respondents[at]].guid, set()).update(values)
    return _Known(attribute, found)


def _plain(value: str | float | bool) -> str | float:
    return ("yes" if value else "no") if isinstance(value, bool) else value


def _rows(
    project: Project,
    query: Query,
    pack: AttributePack,
    described: PackAttribute,
    margins: Sequence[Margin],
    known: _Known,
) -> Iterator[_Row]:
    """Give a row for each value: of those published for women, else for all; then those that were not published."""
    told = [margin for margin in margins if margin.sex == "women"]
    told += [
        margin
        for margin in margins
        if margin.sex == "both"
        and not any((m.option, m.population) == (margin.option, margin.population) for m in told)
    ]
    options = options_of(project, known.attribute.guid)
    order = [option.key for option in described.options]
    told.sort(key=lambda margin: order.index(margin.option) if margin.option in order else -1)
    for margin in told:
        yield _published(query, pack, described, margin, known, options)
    published = {key for margin in told for key in _same_options(described, margin.option, options)}
    if not any(margin.mean is not None for margin in told) and known.attribute.type != "number":
        for option in options:
            people = _having(known, {option.key})
            if option.key not in published and people:
                yield _unpublished(query, known, option, people)


def _published(
    query: Query,
    pack: AttributePack,
    described: PackAttribute,
    margin: Margin,
    known: _Known,
    options: Sequence[Option],
) -> _Row:
    language = query.language
    name = known.attribute.name(language)
    whom = _whom(pack, margin, language)
    if margin.mean is not None:
        numbers = [float(value) for values in known.values.values() for value in values if not isinstance(value, str)]
        mean = sum(numbers) / len(numbers) if numbers else None
        difference = None if mean is None else mean - margin.mean
        words = message("tables.margins_means", language, n=len(numbers), here=_number(mean), there=f"{margin.mean:g}")
        title = message("tables.margins_mean", language)
        return _Row((name, title, len(numbers), None, None, difference, words, whom), tuple(known.values))
    keys = _same_options(described, margin.option, options) if options else {margin.option}
    people = _in_band(known, margin.option) if known.attribute.type == "number" else _having(known, keys)
    here = len(people) / len(known.values) if known.values else None
    there = (margin.share or 0.0) / 100
    label = _label(described, margin.option, language)
    if here is None or (options and not keys):
        why = "unknown_here" if here is None else "no_value"
        words = message(f"tables.margins_{why}", language, there=f"{100 * there:.0f}")
        return _Row((name, label, None, None, there, None, words, whom), ())
    points = 100 * (here - there)
    values = {"n": len(people), "base": len(known.values), "here": f"{100 * here:.0f}", "there": f"{100 * there:.0f}"}
    how = "same" if abs(points) < _SAME else "more" if points > 0 else "fewer"
    words = message(f"tables.margins_{how}", language, points=f"{abs(points):.0f}", **values)
    return _Row((name, label, len(people), here, there, points, words, whom), tuple(people))


def _unpublished(query: Query, known: _Known, option: Option, people: Sequence[str]) -> _Row:
    language = query.language
    here = len(people) / len(known.values)
    values = {"n": len(people), "base": len(known.values), "here": f"{100 * here:.0f}"}
    words = message("tables.margins_unpublished", language, **values)
    cells = (known.attribute.name(language), option.label(language), len(people), here, None, None, words, "")
    return _Row(cells, tuple(people))


def _same_options(described: PackAttribute, key: str, options: Sequence[Option]) -> set[str]:
    """Give the keys in the project of an option of the pack: by its key, else by its label in any language."""
    labels = {key.casefold()}
    for option in described.options:
        if option.key == key:
            labels |= _spelt(option.key, option.labels)
    return {option.key for option in options if _spelt(option.key, option.labels) & labels}


def _having(known: _Known, keys: set[str]) -> list[str]:
    return [person for person, values in known.values.items() if values & keys]


def _in_band(known: _Known, band: str) -> list[str]:
    """Give whose number lies in a band: "30-49", "7+", "0"."""
    low, _, high = band.removesuffix("+").partition("-")
    first = float(low)
    last = float("inf") if band.endswith("+") else float(high or low)
    return [
        person
        for person, values in known.values.items()
        if any(not isinstance(value, str) and first <= value <= last for value in values)
    ]


def _label(described: PackAttribute, key: str, language: str) -> str:
    for option in described.options:
        if option.key == key:
            return in_language(option.labels, language) or key
    return message("analysis.yes", language) if key == "yes" else key.replace("-", "–")


def _whom(pack: AttributePack, margin: Margin, language: str) -> str:
    names = {population.id: population for population in pack.populations}
    population = names.get(margin.population)
    parts = [
        in_language(population.names, language) if population else "",
        message(f"tables.margins_{margin.sex}", language),
        in_language(margin.base, language),
        f"n = {margin.n}" if margin.n is not None else "",
    ]
    return ", ".join(filter(None, parts))


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}".rstrip("0").rstrip(".")
