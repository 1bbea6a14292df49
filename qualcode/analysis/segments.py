"""The list of coded segments: one row each, with who says it, what is known of her, and who coded it."""

import numpy as np

from qualcode.analysis.about import base_text, coding_text, facts, language_text, left_out_notes, presence_text
from qualcode.analysis.beside import Beside, HeldNote, beside, held_notes
from qualcode.analysis.captions import rows_of_base
from qualcode.analysis.columns import measure_of, told_value
from qualcode.analysis.passages import Passage, passages_at
from qualcode.analysis.query import Query
from qualcode.analysis.retrieving import days_at
from qualcode.analysis.rows import chosen_codes, code_colour
from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.respondents import attributes_of

_BEFORE = ("document", "respondent")
_QUOTE = ("code_path", "text")
_AFTER = (
    ("speaker", Measure.TEXT),
    ("turn", Measure.COUNT),
    ("start", Measure.COUNT),
    ("end", Measure.COUNT),
    ("coder", Measure.TEXT),
    ("date", Measure.DATE),
    ("memo", Measure.TEXT),
)


def segments(project: Project, query: Query) -> Table:
    """List the segments of the base, document by document in the order of the texts.

    Turns are counted from 1; start and end are code points of the document's text; the date is that of the coding.
    In an outgoing table a sentence stands in place of words that may not be quoted, and of translations that may not
    be published.
    """
    study = study_of(project)
    rows = rows_listed(project, study, query)
    found = passages_at(project, study, rows, query.language)
    notes = left_out_notes(project, study, query)
    language, into = query.language, query.into or query.language
    around = beside(project, study, rows, found, language, into)
    if query.outgoing:
        held = held_notes(project, study, rows, around)
        notes += [note.said(language) for note in held]
        found, around = _without_held(found, around, message("analysis.held_back", language))
    told = told_of_people(project, language)
    dates, memos = days_at(project, study, rows), memos_by_object(project)
    colours = {code.guid: code_colour(study, place) for place, code in enumerate(study.codes)}
    return Table(
        title=message("analysis.segments_title", language),
        columns=_columns(told.columns, language, into),
        rows=tuple(
            _row(passage, it.translation, told.of(passage.respondent), date, memos.get(passage.coding, ""), colours)
            for passage, it, date in zip(found, around, dates, strict=True)
        ),
        caption=" ".join((coding_text(study, query), presence_text(query), *language_text(query), base_text(query))),
        notes=tuple(notes),
        facts=facts(project, study, query),
    )


def held_back(project: Project, query: Query) -> list[HeldNote]:
    """Say what an outgoing list of segments leaves out for lack of consent."""
    study = study_of(project)
    rows = rows_listed(project, study, query)
    found = passages_at(project, study, rows, query.language)
    around = beside(project, study, rows, found, query.language, query.into or query.language)
    return held_notes(project, study, rows, around)


def _columns(told: list[Column], language: str, into: str) -> tuple[Column, ...]:
    return (
        *(Column(message(f"analysis.{name}", language)) for name in _BEFORE),
        *told,
        *(Column(message(f"analysis.{name}", language)) for name in _QUOTE),
        Column(message("analysis.translation_into", language, into=into)),
        *(Column(message(f"analysis.{name}", language), measure) for name, measure in _AFTER),
    )


def _without_held(found: list[Passage], around: list[Beside], held: str) -> tuple[list[Passage], list[Beside]]:
    """Put a sentence in the place of words that may not leave the team."""
    told = zip(found, around, strict=True)
    quotes = [passage._replace(quote=held) if it.quote_barred else passage for passage, it in told]
    return quotes, [it._replace(translation=held) if it.translation and it.translation_barred else it for it in around]


def rows_listed(project: Project, study: Study, query: Query) -> Integers:
    """Give the codings of the base that are listed, by their places in the study."""
    codes = np.zeros(len(study.codes), dtype=bool)
    codes[chosen_codes(study, query.codes)] = True
    return np.flatnonzero(rows_of_base(project, study, query) & codes[study.codings.code])


class Told:
    """What is told of each respondent: a value for each attribute, numbers as numbers."""

    def __init__(self, columns: list[Column], values: dict[Guid, list[str | int | float]]) -> None:
        self.columns = columns
        self._values = values

    def of(self, respondent: Guid) -> list[str | int | float]:
        """Give the values of one respondent, empty texts for nobody."""
        return self._values.get(respondent, [""] * len(self.columns))


def told_of_people(project: Project, language: str) -> Told:
    """Read what is told of all respondents."""
    attributes = attributes_of(project, "respondent")
    shown = [told_value(project, attribute, language) for attribute in attributes]
    values: dict[Guid, list[str | int | float]] = {
        item.guid: [texts.get(item.guid, "") for texts in shown] for item in items_of(project, "respondent")
    }
    return Told([Column(attribute.name(language), measure_of(attribute)) for attribute in attributes], values)


def memos_by_object(project: Project) -> dict[Guid, str]:
    """Give the texts of the memos on each object, a line each."""
    found: dict[Guid, list[str]] = {}
    for item in items_of(project, "memo"):
        found.setdefault(str(item.values["about"] or ""), []).append(str(item.values["text"]))
    return {guid: "\n".join(texts) for guid, texts in found.items()}


def _row(
    passage: Passage, translation: str, told: list[str | int | float], date: str, memo: str, colours: dict[Guid, str]
) -> tuple[Cell, ...]:
    query = Passages(codings=(passage.coding,))
    values: tuple[str | int | float, ...] = (
        passage.document_name,
        passage.respondent_name,
        *told,
        passage.code_path,
        passage.quote,
        translation,
        passage.speaker,
        passage.turn,
        passage.start,
        passage.end,
        passage.coder_name,
        date,
        memo,
    )
    code = len(_BEFORE) + len(told)
    return tuple(Cell(value, query, colours[passage.code] if at == code else "") for at, value in enumerate(values))
