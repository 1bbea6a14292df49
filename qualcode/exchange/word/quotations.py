"""Quotations for a paper: the segments of a retrieval with question, translation, source; Russian words in italics."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from qualcode.analysis.beside import HeldNote
from qualcode.analysis.languages import spoken_in
from qualcode.analysis.retrieval import Order, Retrieval
from qualcode.analysis.retrieval_told import counts_told, told
from qualcode.analysis.retrieved import Retrieved, RetrievedList, retrieved
from qualcode.exchange.word.paper import NOTE, QUESTION, SOURCE, TRANSLATION, Paper, Words
from qualcode.exchange.word.source_line import Sources
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version, text_of_version, turns_of_version
from qualcode.text.switches import russian_in_kyrgyz, spans_within

_AT_ONCE = 200  # segments read in one go
_LONGEST_QUESTION = 400  # characters
_KYRGYZ = ("ky", "ky-ru")
Progress = Callable[[int, int], None]


class Spoken(NamedTuple):
    """A segment and the language it is spoken in."""

    entry: Retrieved
    language: str


def write_quotations(
    project: Project,
    retrieval: Retrieval,
    path: Path,
    *,
    attributes: Sequence[Guid] | None = None,
    questions: bool = True,
    progress: Progress = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[HeldNote]:
    """Write the segments that a retrieval finds, and say what lack of consent held back.

    `attributes` are told in the line under each quotation: sex, age and place where None. Nothing is written once it is
    `cancelled`. Raises UserError where the place cannot be written to.
    """
    document = _Quotations(project, replace(retrieval, outgoing=True), attributes, questions)
    document.write(progress, cancelled)
    if cancelled():
        return []
    document.paper.save(path)
    return document.found.held_back


class _Quotations:
    """Writes one document."""

    def __init__(
        self, project: Project, retrieval: Retrieval, attributes: Sequence[Guid] | None, questions: bool
    ) -> None:
        self._project, self._retrieval, self._language = project, retrieval, retrieval.language
        self.found: RetrievedList = retrieved(project, retrieval)
        self._sources = Sources(project, self.found.study, self._language, attributes)
        self._questions = questions
        self._switches = _Switches(project)
        self._italics = False
        self._asked = "", ""  # the document and the question of the quotation above
        self._name = str(items_of(project, "project")[0].values["name"])
        self.paper = Paper(self._language, self._say("quotations_title"))

    def write(self, progress: Progress, cancelled: Callable[[], bool]) -> None:
        """Write the title, what was asked, the quotations under their headings, the notes; stop when cancelled."""
        self.paper.heading(self._say("quotations_title"), 0)
        asked = told(self._project, self._retrieval)
        counts = counts_told(self.found.counts, self._language)
        self.paper.paragraph([Words(f"{self._name}. {asked} {counts}")])
        heading = ""
        for done, same in enumerate(self._passages()):
            if cancelled():
                return
            first = same[0].entry
            if first.group != heading:
                heading = first.group
                self.paper.heading(self._heading(heading), 1)
                self._asked = "", ""
            if not first.held:
                self._quotation(same)
            progress(done, len(self.found))
        self._notes()

    def _passages(self) -> Iterator[list[Spoken]]:
        """Give the segments, those of one place under one heading together: they differ in code or coder only."""
        same = groupby(self._entries(), lambda it: (it.entry.group, *it.entry.passage[1:2], *it.entry.passage[3:5]))
        return (list(found) for _, found in same)

    def _entries(self) -> Iterator[Spoken]:
        for first in range(0, len(self.found), _AT_ONCE):
            rows = self.found.rows[first : first + _AT_ONCE]
            languages = spoken_in(self._project, self.found.study, rows)
            yield from map(Spoken, self.found[first : first + _AT_ONCE], languages)

    def _heading(self, heading: str) -> str:
        return self._sources.instead(heading) if self._retrieval.group is Order.RESPONDENT else heading

    def _quotation(self, same: list[Spoken]) -> None:
        entry, language = same[0]
        question = " ".join(entry.question.split()) if self._questions else ""
        if question and (entry.passage.document, question) != self._asked:
            cut = question[:_LONGEST_QUESTION].rstrip() + " […]" if len(question) > _LONGEST_QUESTION else question
            self.paper.paragraph([Words(self._say("question"), bold=True), Words(f" {cut}")], QUESTION)
        self._asked = entry.passage.document, question
        quote = self.paper.paragraph(self._pieces(entry, language), "Quote")
        quote.paragraph_format.keep_with_next = len(entry.passage.quote) < 1_000
        if entry.beside.translation:
            into = self._retrieval.into or self._language
            words = [Words(self._say("translation"), bold=True), Words(f" {entry.beside.translation}", into)]
            self.paper.paragraph(words, TRANSLATION)
        self._source(same)

    def _source(self, same: list[Spoken]) -> None:
        """Write who says it and where, and under which codes it stands where the heading does not say so."""
        words = [Words(self._sources.of(same[0].entry.passage))]
        if self._retrieval.group is not Order.CODE:
            codes = dict.fromkeys(found.entry.passage.code_path for found in same)
            words.append(Words("\n" + self._say("codes", codes="; ".join(codes))))
        self.paper.paragraph(words, SOURCE)

    def _pieces(self, entry: Retrieved, language: str) -> list[Words]:
        """Part the words of a quotation into Kyrgyz and Russian ones, which stand in italics."""
        quote = entry.passage.quote.strip()
        if language not in _KYRGYZ:
            return [Words(quote, language)]
        begin = entry.passage.start + len(entry.passage.quote) - len(entry.passage.quote.lstrip())
        pieces, done = [], 0
        for start, end in self._switches.within(entry.passage.document, begin, begin + len(quote)):
            pieces += [Words(quote[done:start], "ky"), Words(quote[start:end], "ru", italic=True)]
            done = end
            self._italics = True
        return [piece for piece in (*pieces, Words(quote[done:], "ky")) if piece.text]

    def _notes(self) -> None:
        held = [note.said(self._language) for note in self.found.held_back]
        alone, numbered = self._sources.alone(), self._sources.numbered()
        notes = [*held, *self.found.notes]
        if alone:
            notes.append(self._say("note_alone", n=len(alone), names=", ".join(alone)))
        if numbered:
            notes.append(self._say("note_numbered", names=", ".join(numbered)))
        if self._retrieval.group is Order.DOCUMENT and len(self.found):
            notes.append(self._say("note_documents"))
        if self._italics:
            notes.append(self._say("note_italics"))
        if notes:
            self.paper.heading(self._say("notes"), 2)
        for note in notes:
            self.paper.paragraph([Words(note)], NOTE)

    def _say(self, key: str, /, **values: object) -> str:
        return message(f"word.{key}", self._language, **values)


class _Switches:
    """Finds the Russian stretches of a passage, turn by turn: a turn is heard as a whole, and once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._document = ""
        self._text = ""
        self._turns: list[tuple[int, int]] = []
        self._known: dict[int, list[tuple[int, int]]] = {}

    def within(self, document: Guid, start: int, end: int) -> list[tuple[int, int]]:
        """Give the Russian stretches in [start, end) of a document, counted from `start`."""
        if document != self._document:
            version = current_version(self._project, document)
            turns = turns_of_version(self._project, version).turns
            self._document, self._text = document, text_of_version(self._project, version)
            self._turns, self._known = [(turn.speech, turn.end) for turn in turns], {}
        first = max(bisect_right(self._turns, start, key=lambda turn: turn[0]) - 1, 0)
        found: list[tuple[int, int]] = []
        for turn in range(first, len(self._turns)):
            if self._turns[turn][0] >= end:
                break
            found += self._of(turn)
        return spans_within(found, start, end)

    def _of(self, turn: int) -> list[tuple[int, int]]:
        if turn not in self._known:
            begin, end = self._turns[turn]
            self._known[turn] = [(a + begin, b + begin) for a, b in russian_in_kyrgyz(self._text[begin:end])]
        return self._known[turn]
