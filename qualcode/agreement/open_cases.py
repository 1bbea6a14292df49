"""The cases still to be decided as a list to be printed for the meeting: words, codes, what each coder gave."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from qualcode.agreement.cases import held_back
from qualcode.agreement.settling import Case, Settling, Side, Standing, cases_of
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import Code, code_path, codes_of, in_language
from qualcode.store.queries.documents import Document, documents_of, speakers_of, text_of_version, turns_of_version
from qualcode.store.queries.guides import Span

_BLANKS = re.compile(r"\s+")
_AROUND = 200  # characters of the same turn before and after


class CodeText(NamedTuple):
    """A code at stake as it is defined; empty where nothing is said."""

    name: str
    definition: str
    when: str
    not_when: str


class Told(NamedTuple):
    """What one coder made of a case, in words."""

    coder: str
    words: str


class OpenCase(NamedTuple):
    """A case as it is printed. `number` counts within the document; `before` and `after`: the words of the same turns
    around it; `remark`: why a case that was decided is open again, else empty.
    """

    number: int
    turn: int
    speaker: str
    likeness: str
    remark: str
    before: str
    words: str
    after: str
    codes: tuple[CodeText, ...]
    told: tuple[Told, ...]


class OpenDocument(NamedTuple):
    """The open cases of a document."""

    name: str
    cases: tuple[OpenCase, ...]


class OpenCases(NamedTuple):
    """The list: its title, lines of facts, the documents; `decision` and `note` name what is left to be written."""

    title: str
    facts: tuple[str, ...]
    documents: tuple[OpenDocument, ...]
    decision: str
    note: str
    language: str


def open_cases(project: Project, wanted: Settling | None = None) -> OpenCases:
    """List what is still to be decided. Words of respondents who may not be quoted are held back."""
    wanted = wanted or Settling()
    language = wanted.language
    found = cases_of(project, wanted)
    rest = [case for case in found.cases if not case.standing.is_settled]
    names = tuple(name for _, name in found.coders)
    printer = _Printer(project, names, language)
    documents = {document.guid: document for document in documents_of(project)}
    by_document: dict[Guid, list[Case]] = {}
    for case in rest:
        by_document.setdefault(case.document, []).append(case)
    facts = (
        f"{items_of(project, 'project')[0].values['name']}, {date.today().isoformat()}",
        message("settling.list_coders", language, coders=", ".join(names)),
        message("settling.list_open", language, n=len(rest), of=len(found.cases)),
    )
    return OpenCases(
        message("settling.list_title", language),
        facts,
        tuple(
            OpenDocument(documents[guid].name, tuple(printer.cases(documents[guid], cases)))
            for guid, cases in by_document.items()
        ),
        message("settling.list_decision", language),
        message("settling.list_note", language),
        language,
    )


class _Printer:
    def __init__(self, project: Project, names: tuple[str, ...], language: str) -> None:
        self._project, self._names, self._language = project, names, language
        self._codes: dict[Guid, Code] = {code.guid: code for code in codes_of(project)}
        study = study_of(project)
        held = held_back(project, study)
        self._held = {study.documents[place].guid: spans for place, spans in held.items()}

    def cases(self, document: Document, cases: list[Case]) -> Iterator[OpenCase]:
        """Give the cases of a document as they are printed."""
        known = turns_of_version(self._project, document.version)
        speakers = {speaker.guid: speaker.label for speaker in speakers_of(self._project, document.guid)}
        text = _Text(
            text_of_version(self._project, document.version), self._held.get(document.guid, []), self._language
        )
        starts = [turn.start for turn in known.turns]
        for number, case in enumerate(cases, 1):
            place = max(0, bisect_right(starts, case.start) - 1)
            turn = known.turns[place] if known.turns else None
            last = known.turns[max(place, bisect_right(starts, case.end - 1) - 1)] if known.turns else None
            begin = max(turn.speech if turn else 0, case.start - _AROUND)
            end = min(last.end if last else len(text), case.end + _AROUND)
            yield OpenCase(
                number,
                place + 1,
                speakers.get(known.speakers[turn.speaker], "") if turn and turn.speaker >= 0 else "",
                message(f"agreement.likeness_{case.likeness}", self._language),
                self._remark(case),
                text.between(min(begin, case.start), case.start, "…" if turn and begin > turn.speech else ""),
                text.between(case.start, case.end),
                text.between(case.end, max(end, case.end), after="…" if last and end < last.end else ""),
                tuple(self._code(code) for code in case.codes),
                tuple(Told(name, self._told(side, text)) for name, side in zip(self._names, case.sides, strict=True)),
            )

    def _remark(self, case: Case) -> str:
        if case.standing is Standing.OPEN:
            return ""
        return message(f"settling.standing_{case.standing}", self._language)

    def _code(self, guid: Guid) -> CodeText:
        code = self._codes.get(guid)
        if code is None:
            return CodeText("", "", "", "")
        texts = (in_language(told, self._language) for told in (code.definitions, code.when, code.not_when))
        return CodeText(code_path(self._codes, guid, self._language), *texts)

    def _told(self, side: Side, text: "_Text") -> str:
        if side.passages:
            quotes = [(one.code, text.between(one.start, one.end).strip()) for one in side.passages]
            return "; ".join(
                message("settling.list_quote", self._language, code=self._name(code), quote=quote)
                for code, quote in quotes
            )
        if not side.worked:
            return message("agreement.not_worked", self._language)
        if side.others:
            codes = ", ".join(self._name(code) for code in side.others)
            return message("agreement.gave_instead", self._language, codes=codes)
        return message("settling.nothing_here", self._language)

    def _name(self, code: Guid) -> str:
        return self._codes[code].name(self._language) if code in self._codes else ""


class _Text:
    """A text of which some stretches are held back."""

    def __init__(self, text: str, held: list[Span], language: str) -> None:
        self._text, self._held, self._language = text, held, language

    def __len__(self) -> int:
        return len(self._text)

    def between(self, start: int, end: int, before: str = "", after: str = "") -> str:
        """Give the words in [start, end), blanks made one, or that they are held back."""
        if any(start < last and first < end for first, last in self._held):
            return f" {message('analysis.held_back', self._language)} "
        return before + _BLANKS.sub(" ", self._text[start:end]) + after
