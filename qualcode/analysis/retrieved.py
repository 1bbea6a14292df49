"""`RetrievedList`: the segments that a retrieval finds, with all that stands around each, read for those looked at."""

from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import NamedTuple, overload

import numpy as np

from qualcode.analysis.about import final_notes
from qualcode.analysis.beside import Beside, HeldNote, Surroundings, held_notes
from qualcode.analysis.counting import in_documents
from qualcode.analysis.names import respondent_name
from qualcode.analysis.passages import Passage, passages_at
from qualcode.analysis.query import Query
from qualcode.analysis.question_above import QuestionsAbove
from qualcode.analysis.retrieval import Order, Relation, Retrieval
from qualcode.analysis.retrieving import NO_WEIGHT, days_at, found_by, marks_at
from qualcode.analysis.said_by import unknown
from qualcode.analysis.speech import NOBODY, Integers
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.store.project import Project
from qualcode.store.queries.codebook import facets_of
from qualcode.store.queries.codes import code_path, in_language
from qualcode.store.queries.guides import documents_with_askings
from qualcode.store.queries.memos import noted_among


class Retrieved(NamedTuple):
    """A segment: `question` are the interviewer's words before it, `guide_question` that of the guide which it answers,
    "" where none is linked. `facets`: names with values, in words. `day` on which it was coded: ISO 8601. `absent`:
    marked as absent or denied. `noted`: has a memo. `group`: the heading that it stands under, "" where nothing is
    grouped. `held`: its words do not leave the team, and `passage.quote` says so in their place.
    """

    passage: Passage
    question: str
    guide_question: str
    beside: Beside
    weight: int | None
    flag: bool
    facets: tuple[tuple[str, str], ...]
    noted: bool
    absent: bool
    day: str
    group: str
    held: bool


class Counts(NamedTuple):
    """How many segments were found, in how many documents, of how many respondents."""

    segments: int
    documents: int
    respondents: int


class Group(NamedTuple):
    """A heading, and the places in the list that stand under it."""

    heading: str
    first: int
    segments: int


def retrieved(project: Project, retrieval: Retrieval) -> "RetrievedList":
    """Find the segments asked for. Raises UserError where an attribute asked for is not there."""
    return RetrievedList(project, retrieval)


class RetrievedList(Sequence[Retrieved]):
    """The segments found as they stood when they were asked for, grouped and sorted as asked.

    Ten thousand are there at once where a window shows fifty. Reads through the project it was made with. `rows` are
    their places in `study`.
    """

    def __init__(self, project: Project, retrieval: Retrieval) -> None:
        self.retrieval = retrieval
        self.study = study_of(project)
        self._project, self._language = project, retrieval.language
        self._found = found_by(project, self.study, retrieval)
        self.rows = self._found.rows
        self._above = QuestionsAbove(project, retrieval.language)

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> Retrieved: ...
    @overload
    def __getitem__(self, index: slice) -> list[Retrieved]: ...
    def __getitem__(self, index: int | slice) -> Retrieved | list[Retrieved]:
        if isinstance(index, slice):
            return self._read(np.arange(len(self))[index])
        return self._read(np.array([range(len(self))[index]]))[0]

    def through(self, project: Project) -> "RetrievedList":
        """Give this list read through another look at the same file: what was worked out stays."""
        if project is self._project:
            return self
        other = copy(self)
        other._project, other._above = project, QuestionsAbove(project, self._language)
        other.__dict__.pop("_surroundings", None)
        return other

    @cached_property
    def counts(self) -> Counts:
        """Count what was found; respondents are those who say any of it and fit what is asked of them."""
        documents = np.unique(self.study.codings.document[self.rows])
        return Counts(len(self.rows), len(documents), len(self._found.respondents))

    @cached_property
    def groups(self) -> list[Group]:
        """List the groups in their order; none where nothing is grouped."""
        if self.retrieval.group is None or not len(self):
            return []
        keys = self._found.group
        firsts = np.flatnonzero(np.insert(keys[1:] != keys[:-1], 0, True)).tolist()
        spans = zip(firsts, [*firsts[1:], len(self)], strict=True)
        return [Group(self._heading(int(keys[first])), first, end - first) for first, end in spans]

    @cached_property
    def notes(self) -> list[str]:
        """Say what a reader must know: documents without a final coding, interviews without linked questions, segments
        left out because nothing is known of who says them.
        """
        asked = Query(coder=self.retrieval.coder, documents=self.retrieval.documents, language=self._language)
        return [*final_notes(self._project, self.study, asked), *self._unlinked_note(), *self._unknown_note()]

    @cached_property
    def held_back(self) -> list[HeldNote]:
        """Say what lack of consent holds back where the list leaves the team. Reads all of it."""
        rows = np.sort(self.rows)
        found = passages_at(self._project, self.study, rows, self._language)
        return held_notes(self._project, self.study, rows, self._surroundings.beside(rows, found))

    def _read(self, places: Integers) -> list[Retrieved]:
        """Read the entries at these places: text by text, however they are sorted."""
        by_text = places[np.argsort(self.rows[places], kind="stable")]
        rows = self.rows[by_text]
        passages = passages_at(self._project, self.study, rows, self._language)
        noted = noted_among(self._project, [passage.coding for passage in passages])
        told = zip(
            by_text.tolist(),
            passages,
            self._surroundings.beside(rows, passages),
            marks_at(self._project, self.study, rows),
            days_at(self._project, self.study, rows),
            self.study.codings.absent[rows].tolist(),
            strict=True,
        )
        found = {
            place: self._held_back(
                Retrieved(
                    passage=passage,
                    question=self._above.asked(passage.document, passage.start),
                    guide_question=self._above.of_guide(passage.document, passage.start, passage.end),
                    beside=beside,
                    weight=marks.weight,
                    flag=marks.flag,
                    facets=self._in_words(marks.facets),
                    noted=passage.coding in noted,
                    absent=bool(absent),
                    day=day,
                    group=self._heading(int(self._found.group[place])),
                    held=False,
                )
            )
            for place, passage, beside, marks, day, absent in told
        }
        return [found[place] for place in places.tolist()]

    def _held_back(self, entry: Retrieved) -> Retrieved:
        """Put a sentence in the place of words that may not leave the team."""
        if not self.retrieval.outgoing:
            return entry
        words, beside = message("analysis.held_back", self._language), entry.beside
        if beside.translation and beside.translation_barred:
            beside = beside._replace(translation=words)
        quote = words if beside.quote_barred else entry.passage.quote
        return entry._replace(passage=entry.passage._replace(quote=quote), beside=beside, held=beside.quote_barred)

    @cached_property
    def _surroundings(self) -> Surroundings:
        return Surroundings(self._project, self.study, self._language, self.retrieval.into or self._language)

    @cached_property
    def _facets(self) -> dict[str, tuple[str, dict[str, str]]]:
        """Give for the key of each facet its name and those of its values by their keys."""
        return {
            facet.id: (
                in_language(facet.names, self._language) or facet.id,
                {value.id: in_language(value.names, self._language) or value.id for value in facet.values},
            )
            for facet in facets_of(self._project)
        }

    def _in_words(self, facets: dict[str, str]) -> tuple[tuple[str, str], ...]:
        known = [(self._facets.get(key, (key, {})), value) for key, value in facets.items()]
        return tuple((name, values.get(value, value)) for (name, values), value in known)

    def _heading(self, group: int) -> str:
        """Name a group by its number."""
        study, language = self.study, self._language
        match self.retrieval.group:
            case None:
                return ""
            case Order.DOCUMENT:
                return study.documents[group].name
            case Order.CODE:
                return code_path({code.guid: code for code in study.codes}, study.codes[group].guid, language)
            case Order.RESPONDENT:
                known = group != NOBODY
                return respondent_name(study.respondents[group]) if known else message("retrieval.nobody", language)
            case Order.CODER:
                return study.coders[group].shown(language)
            case Order.DATE:
                return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=group)).date().isoformat()
            case Order.WEIGHT:
                key = "no_weight" if group == NO_WEIGHT else "of_weight"
                return message(f"retrieval.{key}", language, weight=group)

    def _unknown_note(self) -> list[str]:
        """Count the segments that would be there but for attributes not told."""
        if not self.retrieval.values:
            return []
        every = found_by(self._project, self.study, replace(self.retrieval, values=()))
        dark = self.study.said_in(unknown(self._project, self.study, self.retrieval))
        n = int(dark[np.setdiff1d(every.rows, self.rows)].sum())
        return [message("retrieval.note_unknown", self._language, n=n)] if n else []

    def _unlinked_note(self) -> list[str]:
        """Say in how many documents no answers are known, where answers are asked for."""
        asked = self.retrieval
        used = [(asked.beside, len(asked.must) + len(asked.may) > 1), (asked.apart, bool(asked.must_not))]
        if (Relation.ANSWER, True) not in used:
            return []
        linked = set(documents_with_askings(self._project))
        here = in_documents(self.study, asked.documents)
        n = sum(document.guid not in linked for document, some in zip(self.study.documents, here, strict=True) if some)
        return [message("retrieval.note_unlinked", self._language, n=n)] if n else []
