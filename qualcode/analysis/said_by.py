"""Who says what is retrieved: the cases that fit what is asked of respondents, and the codings in their words."""

import re
from collections.abc import Sequence
from functools import reduce

import numpy as np

from qualcode.analysis.columns import Key, case_bearers, value_keys
from qualcode.analysis.counting import among, in_documents
from qualcode.analysis.nearness import speech_at
from qualcode.analysis.retrieval import Retrieval
from qualcode.analysis.speech import NOBODY, ROLES, STRIDE, Booleans, Integers
from qualcode.analysis.study import Study, turns_by_document
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of
from qualcode.store.queries.respondents import Attribute, attribute_values, attributes_of

OF_PEOPLE = ("respondent", "household", "episode")  # what bears attributes that nobody unknown can have
BAND = re.compile(r"(-?\d+(?:\.\d+)?)\s*[–-]\s*(<?)\s*(-?\d+(?:\.\d+)?)\Z")


def cases_asked(project: Project, study: Study, retrieval: Retrieval) -> Booleans:
    """Say of each case whether it is one of those asked for: documents, respondents, interview kinds, attributes."""
    tests = [having(project, study, guid, values, retrieval.of_woman) for guid, values in retrieval.values]
    return reduce(np.logical_and, tests, people_asked(study, retrieval))


def people_asked(study: Study, retrieval: Retrieval) -> Booleans:
    """Say of each case whether it is one of those asked for, whatever attributes it has."""
    found = in_documents(study, retrieval.documents)[study.case_documents]
    if retrieval.respondents:
        known = among(retrieval.respondents, (respondent.guid for respondent in study.respondents))
        found &= np.append(known, False)[study.case_respondents]
    if retrieval.kinds:
        found &= np.isin(kinds_of_cases(study), retrieval.kinds)
    return found


def kinds_of_cases(study: Study) -> list[str]:
    """Give the interview kind of each case: that of the respondent; of a speaker not known, that of the document."""
    return [
        study.documents[case.document].kind if case.respondent == NOBODY else study.kinds[case.respondent]
        for case in study.speech.cases
    ]


def having(project: Project, study: Study, attribute: Guid, wanted: Sequence[str], of_woman: bool) -> Booleans:
    """Say of each case whether it has one of these values; a speaker who is not known has none of a person's."""
    values = attribute_values(project, attribute)
    bearer = attribute_of(project, attribute).bearer
    bearers = case_bearers(project, study, bearer, of_woman)
    fitting = {guid: _fits(values.get((guid, attribute)), wanted) for guid in set(bearers)}
    found = np.array([fitting[guid] for guid in bearers], dtype=bool)
    return found & (study.case_respondents != NOBODY) if bearer in OF_PEOPLE else found


def unknown(project: Project, study: Study, retrieval: Retrieval) -> Booleans:
    """Say of each case whether nothing is told of an attribute asked for, or of who speaks."""
    found = np.zeros(len(study.speech.cases), dtype=bool)
    for guid, _ in retrieval.values:
        found |= having(project, study, guid, ("",), retrieval.of_woman)
        if attribute_of(project, guid).bearer in OF_PEOPLE:
            found |= study.case_respondents == NOBODY
    return found


def attribute_of(project: Project, guid: Guid) -> Attribute:
    """Give an attribute. Raises UserError where there is none."""
    for attribute in attributes_of(project, technical=True):
        if attribute.guid == guid:
            return attribute
    raise UserError("retrieval.no_attribute")


def _fits(value: object, wanted: Sequence[str]) -> bool:
    return any(_is(key, text) for key in value_keys(value) for text in wanted)  # type: ignore[arg-type]


def _is(key: Key, text: str) -> bool:
    """Say whether a text means a value: a reason, "" for nothing told, yes or no, a number or a band of numbers."""
    if key.missing:
        return text == ("" if key.value in ("no_data", "None") else key.value)
    if isinstance(key.value, bool):
        return text == ("yes" if key.value else "no")
    if not isinstance(key.value, int | float):
        return text == key.value
    band = BAND.match(text)
    if band is None:
        return text == f"{key.value:g}"
    below = float(band[3])
    return float(band[1]) <= key.value and (key.value < below if band[2] else key.value <= below)


def pieces_asked(study: Study, rows: Booleans, cases: Booleans, roles: Sequence[str]) -> Integers:
    """Give the places of the pieces of these codings that somebody with one of these roles says in these cases."""
    pieces = study.pieces
    mask = rows[pieces.row] & cases[pieces.case]
    wanted = among(roles, ROLES)
    at = np.flatnonzero(mask)
    if wanted[[ROLES.index(role) for role in ROLES if role is not Role.INTERVIEWER]].all():
        return at
    return np.asarray(at[wanted[study.speech.role[speech_at(study, at)]]])


def asking(project: Project, study: Study, rows: Booleans, retrieval: Retrieval) -> Booleans:
    """Say of each of these codings whether any of it lies in the words of an interviewer, where these are asked for.

    No attribute of a person is known of an interviewer; the kind is that of the document.
    """
    found = np.zeros(len(rows), dtype=bool)
    if retrieval.respondents or (retrieval.roles and Role.INTERVIEWER not in retrieval.roles):
        return found
    kinds = [not retrieval.kinds or document.kind in retrieval.kinds for document in study.documents]
    here = in_documents(study, retrieval.documents) & np.array(kinds, dtype=bool)
    for guid, wanted in retrieval.values:
        here &= _documents_having(project, study, guid, wanted)
    at = np.flatnonzero(rows & here[study.codings.document])
    start, end = _asking_spans(project, study)
    base = study.codings.document[at] * STRIDE
    begun = np.searchsorted(start, study.codings.end[at] + base, side="left")
    found[at] = begun > np.searchsorted(end, study.codings.start[at] + base, side="right")
    return found


def _documents_having(project: Project, study: Study, attribute: Guid, wanted: Sequence[str]) -> Booleans:
    if attribute_of(project, attribute).bearer in OF_PEOPLE:
        return np.zeros(len(study.documents), dtype=bool)
    found = np.zeros(len(study.documents), dtype=bool)
    found[study.case_documents[having(project, study, attribute, wanted, False)]] = True
    return found


def _asking_spans(project: Project, study: Study) -> tuple[Integers, Integers]:
    """Give where interviewers speak, on one line."""
    who = {speaker.guid for speaker in speakers_of(project) if speaker.role is Role.INTERVIEWER}
    starts, ends = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for place, turns in enumerate(turns_by_document(project, study)):
        them = np.array([*(guid in who for guid in turns.speakers), False], dtype=bool)[turns.speaker]
        starts.append(turns.speech[them] + place * STRIDE)
        ends.append(turns.end[them] + place * STRIDE)
    return np.concatenate(starts), np.concatenate(ends)
