"""The passages behind a number: quotes with who says them, where, under which code, coded by whom."""

from collections.abc import Sequence
from typing import NamedTuple, overload

import numpy as np

from qualcode.analysis.counting import among, in_documents
from qualcode.analysis.languages import in_languages
from qualcode.analysis.names import respondent_name
from qualcode.analysis.nearness import standing_together
from qualcode.analysis.query import Near
from qualcode.analysis.speech import Booleans, Integers
from qualcode.analysis.study import Study, study_of
from qualcode.model.guid import Guid
from qualcode.model.table import Passages
from qualcode.model.transcript import Turn
from qualcode.store.project import Project
from qualcode.store.queries.arrays import coding_guids
from qualcode.store.queries.codes import Code, code_path
from qualcode.store.queries.documents import SpeakerRow, speakers_of, text_of_version, turns_of_version


class Passage(NamedTuple):
    """A coded passage. [start, end) are code points of the document's current text; `turn` is counted from 1, 0
    where the text has no turns; speaker and respondent are those of the turn where the passage begins.
    """

    coding: Guid
    document: Guid
    document_name: str
    start: int
    end: int
    quote: str
    speaker: str
    respondent: Guid
    respondent_name: str
    turn: int
    code: Guid
    code_path: str
    coder: Guid
    coder_name: str


def passages(project: Project, wanted: Passages, language: str = "en") -> list[Passage]:
    """Give the passages that a query asks for, document by document in the order of the texts."""
    study = study_of(project)
    return passages_at(project, study, np.flatnonzero(asked_for(project, study, wanted)), language)


class PassageList(Sequence[Passage]):
    """The passages that a query asks for as they stood when it was asked; texts are read for those looked at.

    Ten thousand are there at once where a window shows fifty. Reads through the project it was made with.
    """

    def __init__(self, project: Project, wanted: Passages, language: str = "en") -> None:
        self._project, self._language = project, language
        self._study = study_of(project)
        self.rows = np.flatnonzero(asked_for(project, self._study, wanted))

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> Passage: ...
    @overload
    def __getitem__(self, index: slice) -> list[Passage]: ...
    def __getitem__(self, index: int | slice) -> Passage | list[Passage]:
        if isinstance(index, slice):
            return passages_at(self._project, self._study, self.rows[index], self._language)
        place = range(len(self))[index]
        return self[place : place + 1][0]


def asked_for(project: Project, study: Study, wanted: Passages) -> Booleans:
    """Say of each coding of the study whether a query asks for it."""
    codings = study.codings
    mask = in_documents(study, wanted.documents)[codings.document]
    if not wanted.together:
        mask &= among(wanted.codes, [code.guid for code in study.codes])[codings.code]
    mask &= among(wanted.coders, [coder.guid for coder in study.coders])[codings.coder]
    if wanted.final:
        mask &= study.in_final
    if not wanted.absent:
        mask &= codings.absent == 0
    if wanted.only_absent:
        mask &= codings.absent == 1
    if wanted.respondents or not wanted.interviewer:
        mask &= _spoken(study, wanted.respondents)
    if wanted.languages:
        mask &= in_languages(project, study, wanted.languages)
    if wanted.codings:
        ids = [project.identities.find(guid) for guid in wanted.codings]
        mask &= np.isin(codings.id, np.array([local for local in ids if local is not None], dtype=np.int64))
    if wanted.together:
        lists = [
            mask & among(codes, [code.guid for code in study.codes])[codings.code]
            for codes in (wanted.codes, wanted.together)
        ]
        mask = standing_together(project, study, lists[0], lists[1], Near(wanted.near), wanted.turns)
    return mask


def _spoken(study: Study, respondents: Sequence[Guid]) -> Booleans:
    """Say of each coding whether it lies in the speech of one of these respondents; none: of anybody interviewed."""
    if not respondents:
        return study.said
    known = among(respondents, (respondent.guid for respondent in study.respondents))
    return study.said_in(np.append(known, False)[study.case_respondents])


def passages_at(project: Project, study: Study, rows: Integers, language: str) -> list[Passage]:
    """Give the passages of codings by their places in the study."""
    codes = {code.guid: code for code in study.codes}
    people = {respondent.guid: respondent_name(respondent) for respondent in study.respondents}
    speakers = {speaker.guid: speaker for speaker in speakers_of(project)}
    paths: dict[int, str] = {}
    texts: dict[int, _Text] = {}
    found = []
    guids = coding_guids(project, study.codings.id[rows].tolist())
    chosen = (column[rows].tolist() for column in study.codings)
    for guid, (_, document, start, end, code, coder, _) in zip(guids, zip(*chosen, strict=True), strict=True):
        if document not in texts:
            texts = {document: _Text(project, study.documents[document].version, speakers)}
        place = texts[document].turn_at(start)
        speaker = texts[document].speaker(place)
        respondent = (speaker.respondent if speaker else None) or ""
        found.append(
            Passage(
                guid,
                study.documents[document].guid,
                study.documents[document].name,
                start,
                end,
                texts[document].text[start:end],
                speaker.label if speaker else "",
                respondent,
                people.get(respondent, ""),
                place + 1,
                study.codes[code].guid,
                paths.setdefault(code, _path(codes, study.codes[code], language)),
                study.coders[coder].guid,
                study.coders[coder].shown(language),
            )
        )
    return found


def _path(codes: dict[Guid, Code], code: Code, language: str) -> str:
    return code_path(codes, code.guid, language)


class _Text:
    """The current text of a document with its turns."""

    def __init__(self, project: Project, version: Guid, speakers: dict[Guid, SpeakerRow]) -> None:
        self.text = text_of_version(project, version)
        found = turns_of_version(project, version)
        self._turns: tuple[Turn, ...] = found.turns
        self._speakers = [speakers.get(guid) for guid in found.speakers]
        self._starts = np.array([turn.start for turn in found.turns], dtype=np.int64)

    def turn_at(self, place: int) -> int:
        """Give the turn (from 0) that a code point lies in, -1 where it lies before all."""
        return int(np.searchsorted(self._starts, place, side="right")) - 1

    def speaker(self, turn: int) -> SpeakerRow | None:
        """Give who speaks in a turn, None for nobody named."""
        if turn < 0 or self._turns[turn].speaker < 0:
            return None
        return self._speakers[self._turns[turn].speaker]
