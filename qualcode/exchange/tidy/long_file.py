"""A row for each segment and code, with who says it, all that is known of her, who coded it, and the words."""

from dataclasses import replace

from qualcode.analysis.about import base_text, coding_text, left_out_notes
from qualcode.analysis.names import kind_name, public_names
from qualcode.analysis.passages import Passage, passages_at
from qualcode.analysis.query import Query
from qualcode.analysis.quoting import held_at, quoting_of
from qualcode.analysis.retrieving import days_at
from qualcode.analysis.segments import rows_listed
from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study, study_of
from qualcode.exchange.tidy.attributes import AttributeColumns, CellValue
from qualcode.exchange.tidy.files import Tidy
from qualcode.exchange.tidy.variables import Names, Variable
from qualcode.messages import message
from qualcode.store.project import Project
from qualcode.text.words import word_count

_BEARERS = ("respondent", "household", "episode", "interview", "document")
_FIRST = ("segment", "document", "respondent", "kind", "turn", "start", "end")
_LAST = ("code", "family", "absent", "coder", "date", "n_words", "words")


def long_file(project: Project, query: Query) -> Tidy:
    """Give the segments of the base, document by document in the order of the texts.

    The same words with two codes are two rows of one number in `segment`. What is said to be absent or denied is there
    too, and marked. Words that may not be quoted are held back.
    """
    query = replace(query, absent=True)
    study, language = study_of(project), query.language
    rows = rows_listed(project, study, query)
    names = Names()
    first = [Variable(names.of(name), message(f"tidy.{name}", language)) for name in _FIRST]
    told = AttributeColumns(project, study, names, language, _BEARERS, apart=False)
    last = [Variable(names.of(name), message(f"tidy.{name}", language)) for name in _LAST]
    found = passages_at(project, study, rows, language)
    barred = quoting_of(project, study).barred[rows].tolist()
    absent = study.codings.absent[rows].tolist()
    days = days_at(project, study, rows)
    who = _Speaking(study, language)
    segments: dict[tuple[str, int, int], int] = {}
    lines: list[list[CellValue]] = []
    empty: list[CellValue] = [None] * len(told.variables)
    for passage, held, no, day in zip(found, barred, absent, days, strict=True):
        place = passage.document, passage.start, passage.end
        case = who.case(passage)
        lines.append(
            [
                segments.setdefault(place, len(segments) + 1),
                passage.document_name,
                *who.told(passage),
                passage.turn or None,
                passage.start,
                passage.end,
                *(empty if case is None else told.cells(case)),
                passage.code_path,
                passage.code_path.split(" > ")[0],
                int(no),
                passage.coder_name,
                day,
                word_count(passage.quote),
                message("analysis.held_back", language) if held else passage.quote,
            ]
        )
    return Tidy([*first, *told.variables, *last], lines, _notes(project, study, query, rows))


def _notes(project: Project, study: Study, query: Query, rows: Integers) -> list[str]:
    held = held_at(study, quoting_of(project, study), rows)
    language = query.language
    told = [message("analysis.note_held_back", language, **held._asdict())] if held.n else []
    return [coding_text(study, query), base_text(query), *told, *left_out_notes(project, study, query)]


class _Speaking:
    """Who speaks in a passage: her name as it may go out, her kind, the case of hers in that document."""

    def __init__(self, study: Study, language: str) -> None:
        self._language = language
        labels = public_names(study.respondents, language)
        self._people = {
            person.guid: (label, kind)
            for person, label, kind in zip(study.respondents, labels, study.kinds, strict=True)
        }
        self._cases = {
            (study.documents[case.document].guid, study.respondents[case.respondent].guid): place
            for place, case in enumerate(study.speech.cases)
            if case.respondent >= 0
        }

    def case(self, passage: Passage) -> int | None:
        """Give her case, None for nobody known."""
        return self._cases.get((passage.document, passage.respondent))

    def told(self, passage: Passage) -> tuple[CellValue, CellValue]:
        """Give name and kind."""
        label, kind = self._people.get(passage.respondent, (None, ""))
        return label, kind_name(kind, self._language) if kind else None
