"""Documents, their text versions, turns and speakers."""

import json
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap, project_span
from qualcode.model.texts import text_hash
from qualcode.model.transcript import Role, Turn
from qualcode.store.project import Project


class Document(NamedTuple):
    """A document with its current text version."""

    guid: Guid
    name: str
    kind: str
    responsible: Guid | None
    source: str
    language: str
    version: Guid


class SpeakerRow(NamedTuple):
    """A speaker of a document and the respondent he or she is, where linked."""

    guid: Guid
    document: Guid
    label: str
    role: Role
    respondent: Guid | None


class VersionTurns(NamedTuple):
    """The turns of a text version; a turn's `speaker` is an index into `speakers`."""

    turns: tuple[Turn, ...]
    speakers: tuple[Guid, ...]


def documents_of(project: Project) -> list[Document]:
    """List the documents in their order: by position, then as they came."""
    return _documents(project, "", ())


def document_of(project: Project, guid: Guid) -> Document:
    """Give one document. Raises UserError where there is none."""
    found = _documents(project, " WHERE document.id = ?", (project.identities.find(guid),))
    if not found:
        raise UserError("store.no_such_object", kind="document", guid=guid)
    return found[0]


def _documents(project: Project, where: str, parameters: tuple[int | None, ...]) -> list[Document]:
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), document.name, document.kind, lower(hex(coder.guid)), source, language,"
        " document.id FROM document CROSS JOIN object ON object.id = document.id"
        f" LEFT JOIN object coder ON coder.id = document.responsible{where}"
        " ORDER BY position IS NULL, position, document.id",
        parameters,
    ).fetchall()
    current = current_versions(project, *parameters)
    return [
        Document(guid, name or "", kind or "", responsible or None, source or "", language or "", current[local])
        for guid, name, kind, responsible, source, language, local in rows
        if local in current
    ]


def current_versions(project: Project, document: int | None = None) -> dict[int, Guid]:
    """Give the current text version of each document, or of one (local ids): of those no other goes back to, the
    latest whose text was not erased.
    """
    only = "" if document is None else " AND version.document = ?"
    parameters = () if document is None else (document,)
    found = project.connection.execute(_CURRENT.format(only=only, kept=""), parameters).fetchall()
    current = dict(found)
    if len(current) < len(found):  # where several are left, it counts whose text is kept: slow to ask of long texts
        kept = "EXISTS (SELECT 1 FROM text WHERE text.hash = version.hash), "
        current = dict(project.connection.execute(_CURRENT.format(only=only, kept=kept), parameters).fetchall())
    return current


# CROSS JOIN keeps SQLite from beginning with the operations, of which there are a thousand times more.
_CURRENT = """
SELECT version.document, lower(hex(object.guid)) FROM text_version version
CROSS JOIN object ON object.id = version.id
CROSS JOIN operation ON operation.object = version.id AND operation.field IS NULL
CROSS JOIN step ON step.id = operation.id >> 20
WHERE NOT EXISTS (
    SELECT 1 FROM text_version later
    WHERE later.document = version.document AND version.id IN (later.base, later.joined)){only}
ORDER BY {kept}step.lamport, object.guid
"""


def current_version(project: Project, document: Guid) -> Guid:
    """Give the current text version of a document. Raises UserError where there is no such document."""
    local = project.identities.find(document)
    found = current_versions(project, local) if local is not None else {}
    if not found:
        raise UserError("store.no_such_object", kind="document", guid=document)
    return found[cast(int, local)]


def text_of_version(project: Project, version: Guid) -> str:
    """Give the text of a version. Raises UserError where it was erased."""
    text = text_if_kept(project, version)
    if text is None:
        raise UserError("ops.text_erased")
    return text


def text_if_kept(project: Project, version: Guid) -> str | None:
    """Give the text of a version, None where it was erased."""
    known = project.texts.get(version)
    if known is None:
        row = project.connection.execute(
            "SELECT content FROM text WHERE hash = (SELECT hash FROM text_version WHERE id = ?)",
            (project.identities.object_id(version),),
        ).fetchone()
        if row is None:
            return None
        known = project.texts[version] = row[0]
    return known


def has_text(project: Project, version: Guid) -> bool:
    """Say whether the text of a version is there, not erased."""
    query = "SELECT EXISTS (SELECT 1 FROM text JOIN text_version USING (hash) WHERE id = ?)"
    return bool(project.connection.execute(query, (project.identities.object_id(version),)).fetchone()[0])


def text_of(project: Project, document: Guid) -> str:
    """Give the current text of a document."""
    return text_of_version(project, current_version(project, document))


def turns_of_version(project: Project, version: Guid) -> VersionTurns:
    """Give the turns of a text version."""
    row = project.connection.execute(
        "SELECT turns FROM text_version WHERE id = ?", (project.identities.object_id(version),)
    ).fetchone()
    found = json.loads(row[0])
    return VersionTurns(tuple(Turn(*turn) for turn in found["turns"]), tuple(found["speakers"]))


def told_turns(project: Project, versions: Iterable[Guid]) -> dict[Guid, str]:
    """Give the turns of many text versions as they are kept: JSON {"speakers": [...], "turns": [[...], ...]}."""
    wanted = list(versions)
    project.identities.find_many(wanted)
    ids = {project.identities.object_id(version): version for version in wanted}
    rows = project.connection.execute(
        "SELECT id, turns FROM text_version WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {ids[local]: turns for local, turns in rows}


def words_said(project: Project, version: Guid, start: int, end: int) -> str:
    """Give the words said in [start, end) of a version: without labels and time stamps, blanks made one."""
    known = project.labels.get(version)
    if known is None:
        turns = turns_of_version(project, version).turns
        known = project.labels[version] = [(turn.start, turn.speech) for turn in turns]
    text, place, pieces = text_of_version(project, version), start, []
    for begin, speech in known[max(0, bisect_right(known, (start,)) - 1) :]:
        if begin >= end:
            break
        pieces.append(text[place : max(place, begin)])
        place = max(place, speech)
    return " ".join("\n".join([*pieces, text[place:end]]).split())


def speakers_of(project: Project, document: Guid | None = None) -> list[SpeakerRow]:
    """List the speakers of a document, or of all."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), lower(hex(document.guid)), label, role, lower(hex(respondent.guid))"
        " FROM speaker JOIN object USING (id) JOIN object document ON document.id = speaker.document"
        " LEFT JOIN object respondent ON respondent.id = speaker.respondent"
        " WHERE ?1 IS NULL OR document.guid = ?1 ORDER BY speaker.id",
        (bytes.fromhex(document) if document else None,),
    )
    return [
        SpeakerRow(guid, owner, label or "", Role(role), respondent or None)
        for guid, owner, label, role, respondent in rows
    ]


def projected(span: tuple[int, int], maps: list[NumberMap]) -> tuple[int, int]:
    """Carry a span through maps, one after the other."""
    for edits in maps:
        span = project_span(*span, edits)
    return span


def document_with_text(project: Project, text: str) -> str | None:
    """Give the name of the document that has (or had) just this text, None where there is none."""
    row = project.connection.execute(
        "SELECT document.name FROM text_version JOIN document ON document.id = text_version.document WHERE hash = ?",
        (text_hash(text),),
    ).fetchone()
    return row[0] if row else None


def rival_texts(project: Project) -> dict[Guid, list[Guid]]:
    """Give the documents corrected apart by two people: their versions that no other goes back to, the shown one last.
    Versions with the very same words are no rivals.

    Nothing of the others' words is lost, but they do not stand in the shown text: somebody has to look.
    """
    rows = project.connection.execute(
        "SELECT lower(hex(document.guid)), version.hash, lower(hex(object.guid)) FROM text_version version"
        " JOIN object ON object.id = version.id JOIN object document ON document.id = version.document"
        " JOIN text ON text.hash = version.hash"
        " WHERE NOT EXISTS (SELECT 1 FROM text_version later"
        " WHERE later.document = version.document AND version.id IN (later.base, later.joined))"
        " ORDER BY version.id"
    )
    leaves: dict[Guid, dict[str, list[Guid]]] = {}
    for document, digest, version in rows:
        leaves.setdefault(document, {}).setdefault(digest, []).append(version)
    found = {}
    for document, by_words in leaves.items():
        if len(by_words) > 1:
            shown = current_version(project, document)
            each = [shown if shown in versions else versions[0] for versions in by_words.values()]
            found[document] = sorted(each, key=shown.__eq__)
    return found
