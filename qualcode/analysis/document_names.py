"""Names for documents made from who is interviewed, how and when."""

from collections.abc import Sequence
from typing import NamedTuple

from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.cases import interviews_of
from qualcode.store.queries.documents import documents_of, speakers_of
from qualcode.store.queries.respondents import respondents_of

PARTS = ("respondent", "kind", "date")
_MOST_SPEAKING = 4  # more than a household that sits together; their names would be no name


class NamedDocument(NamedTuple):
    """A document with the name it has and the one made for it, the same where nobody is known to speak in it."""

    document: Guid
    old: str
    new: str


def names_by_respondents(project: Project, language: str, parts: Sequence[str] = PARTS) -> list[NamedDocument]:
    """Make names from the pseudonyms (else names) of those who speak, and the wanted parts; no two are alike.

    A document in which very many speak, such as the answers of a form to one question, keeps its name.
    """
    dates = {record.document: record.date for record in interviews_of(project)}
    speaking = _respondents_by_document(project)
    taken: set[str] = {document.name for document in documents_of(project) if document.guid not in speaking}
    found = []
    for document in documents_of(project):
        made = {
            "respondent": " / ".join(speaking.get(document.guid, ())),
            "kind": message(f"guides.short_{document.kind}", language) if document.kind else "",
            "date": dates.get(document.guid, ""),
        }
        name = ", ".join(made[part] for part in PARTS if part in parts and made[part])
        new = _free(name, taken) if made["respondent"] else document.name
        taken.add(new)
        found.append(NamedDocument(document.guid, document.name, new))
    return found


def _respondents_by_document(project: Project) -> dict[Guid, list[str]]:
    names = {person.guid: person.pseudonym or person.name for person in respondents_of(project)}
    found: dict[Guid, list[str]] = {}
    for speaker in speakers_of(project):
        name = names.get(speaker.respondent or "", "")
        if name and name not in found.get(speaker.document, ()):
            found.setdefault(speaker.document, []).append(name)
    return {document: people for document, people in found.items() if len(people) <= _MOST_SPEAKING}


def _free(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name} ({number})"
    return free
