"""What there is to settle between coders: the cases of many documents, and how far each document is."""

from dataclasses import dataclass
from typing import NamedTuple

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.settling import Case, Decision, Likeness, Material, Passage, Side, Standing
from qualcode.store.project import Project
from qualcode.store.queries.assignments import kept_from_me
from qualcode.store.queries.coders import people_of
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.settling import documents_to_settle, material_of
from qualcode.text.settling import cases_in, who_worked

__all__ = [
    "Case",
    "Cases",
    "Decision",
    "Likeness",
    "Passage",
    "Progress",
    "Settling",
    "Side",
    "Standing",
    "cases_of",
    "progress_of",
]


@dataclass(frozen=True, slots=True)
class Settling:
    """Which cases are asked for. GUIDs; empty means all.

    `documents` named here are looked at also where not two coders marked them as done. `codes`: cases in which one of
    these is at stake.
    """

    coders: tuple[Guid, ...] = ()
    documents: tuple[Guid, ...] = ()
    codes: tuple[Guid, ...] = ()
    language: str = "en"


class Cases(NamedTuple):
    """The coders compared (GUID, name) in the order of the sides, and the cases by document, as in the text."""

    coders: tuple[tuple[Guid, str], ...]
    cases: tuple[Case, ...]


class Progress(NamedTuple):
    """How far a document is: cases, those coded alike, decided, still open, and `new` of these: decided before, but
    something has changed since, or decided unlike by two. `settled`: the consensus counts there.
    """

    document: Guid
    name: str
    cases: int
    equal: int
    decided: int
    open: int
    new: int
    settled: bool


class _Looked(NamedTuple):
    material: Material
    worked: tuple[Guid, ...]


def cases_of(project: Project, wanted: Settling | None = None) -> Cases:
    """List the cases between the coders who worked on the same documents.

    Raises UserError for a document named that is kept from the coder at work, or is not there.
    """
    wanted = wanted or Settling()
    looked = _looked(project, wanted)
    compared = {coder for one in looked for coder in one.worked}
    coders = tuple(person for person in people_of(project) if person[0] in compared)
    order = tuple(guid for guid, _ in coders)
    codes = set(wanted.codes)
    found = (case for one in looked for case in cases_in(one.material, one.worked, order))
    return Cases(coders, tuple(case for case in found if not codes or codes & set(case.codes)))


def progress_of(project: Project, wanted: Settling | None = None) -> tuple[Progress, ...]:
    """Say how far each document is, in their order; those with nothing to compare are left out."""
    found = []
    for material, worked in _looked(project, wanted or Settling()):
        standings = [case.standing for case in cases_in(material, worked)]
        again = standings.count(Standing.CHANGED) + standings.count(Standing.RIVAL)
        found.append(
            Progress(
                material.document,
                document_of(project, material.document).name,
                len(standings),
                standings.count(Standing.EQUAL),
                standings.count(Standing.DECIDED),
                standings.count(Standing.OPEN) + again,
                again,
                material.settled,
            )
        )
    return tuple(found)


def _looked(project: Project, wanted: Settling) -> list[_Looked]:
    kept = kept_from_me(project)
    for document in wanted.documents:
        if document in kept:
            raise UserError("settling.kept_blind", document=document_of(project, document).name)
    documents = [guid for guid in documents_to_settle(project) if guid not in kept]
    if wanted.documents:
        named = {document_of(project, guid).guid for guid in wanted.documents}
        documents = [guid for guid in documents if guid in named]
    looked = []
    for document in documents:
        material = material_of(project, document)
        worked = who_worked(material, wanted.coders, bool(wanted.documents))
        if worked:
            looked.append(_Looked(material, worked))
    return looked
