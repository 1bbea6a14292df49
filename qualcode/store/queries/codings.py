"""Codings, carried to the current version of their texts."""

import json
from typing import Any, NamedTuple

from qualcode.model.consensus import CONSENSUS, is_consensus
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    current_versions,
    projected,
    text_if_kept,
    text_of_version,
    words_said,
)
from qualcode.store.queries.version_paths import maps_between


class Coding(NamedTuple):
    """A coding. [start, end) are code points of the current text; `check` says that its words were changed,
    `orphan` that none of them is left (then start = end).
    """

    guid: Guid
    coder: Guid
    document: Guid
    start: int
    end: int
    code: Guid
    weight: int | None
    flag: bool
    facets: dict[str, str]
    check: bool = False
    orphan: bool = False


_SELECT = (
    "SELECT lower(hex(o.guid)), lower(hex(coder.guid)), lower(hex(document.guid)), span_start, span_end,"
    " lower(hex(code.guid)), weight, flag, facets, lower(hex(version.guid)), coding.document"
    " FROM visible_coding coding JOIN object o ON o.id = coding.id JOIN object coder ON coder.id = coding.coder"
    " JOIN object document ON document.id = coding.document JOIN object code ON code.id = coding.code"
    " JOIN object version ON version.id = coding.version"
)
_ORDER = " ORDER BY coding.document, span_start, span_end, coding.code, coding.coder, coding.id"


def codings_of(project: Project, document: Guid) -> list[Coding]:
    """List the codings of a document in the order of its text."""
    local = project.identities.find(document)
    return _codings(project, " WHERE coding.document = ?", (local,), current_versions(project, local))


def codings_with(project: Project, code: Guid) -> list[Coding]:
    """List the codings with a code, document by document."""
    return _codings(project, " WHERE coding.code = ?", (project.identities.find(code),))


def all_codings(project: Project) -> list[Coding]:
    """List all codings, document by document."""
    return _codings(project, "", ())


def codings_by_guid(project: Project, guids: list[Guid]) -> list[Coding]:
    """Give the codings with these GUIDs that are there, in the order of their texts."""
    ids = [project.identities.find(guid) for guid in guids]
    return _codings(project, " WHERE coding.id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))


def changed_codings(project: Project, document: Guid | None = None) -> list[Coding]:
    """List the codings of a document, or of all, whose words were corrected or are gone, and are to be looked at; those
    of the consensus follow what was decided.
    """
    current = current_versions(project, project.identities.object_id(document) if document else None)
    known = json.dumps([project.identities.object_id(version) for version in current.values()])
    where = " WHERE coding.version NOT IN (SELECT value FROM json_each(?))"
    only = " AND coding.document = ?" if document else ""
    parameters = (known, project.identities.object_id(document)) if document else (known,)
    found = _codings(project, where + only, parameters, current)
    return [one for one in found if (one.check or one.orphan) and not is_consensus(one.coder)]


def counts_by_code(project: Project) -> dict[Guid, int]:
    """Count the codings of each code that has any; what the consensus holds was counted where it came from."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), n FROM (SELECT code, count(*) n FROM visible_coding WHERE coder IS NOT ?"
        " GROUP BY code) JOIN object ON object.id = code",
        (project.identities.find(CONSENSUS),),
    )
    return dict(rows.fetchall())


def documents_by_code(project: Project) -> dict[Guid, set[int]]:
    """Give for each code the documents (by local id) in which it has a coding."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), document FROM (SELECT DISTINCT code, document FROM visible_coding)"
        " JOIN object ON object.id = code"
    )
    found: dict[Guid, set[int]] = {}
    for code, document in rows:
        found.setdefault(code, set()).add(document)
    return found


def quote_of(project: Project, coding: Guid) -> str:
    """Give the words as they were when the coding was made, from the version it was made on."""
    row = project.connection.execute(
        "SELECT lower(hex(object.guid)), span_start, span_end FROM visible_coding coding"
        " JOIN object ON object.id = coding.version WHERE coding.id = ?",
        (project.identities.object_id(coding),),
    ).fetchone()
    return text_of_version(project, row[0])[row[1] : row[2]]


def equal_coding(project: Project, place: tuple[Guid, Guid, int, int, Guid, Guid]) -> Guid | None:
    """Give the coding at just this (document, version, start, end, code, coder), None where there is none."""
    document, version, start, end, code, coder = place
    find = project.identities.find
    row = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM visible_coding JOIN object USING (id) WHERE document = ?"
        " AND span_start = ? AND span_end = ? AND code = ? AND coder = ? AND version = ?",
        (find(document), start, end, find(code), find(coder), find(version)),
    ).fetchone()
    return row[0] if row else None


def _codings(
    project: Project, where: str, parameters: tuple[Any, ...], versions: dict[int, Guid] | None = None
) -> list[Coding]:
    current = current_versions(project) if versions is None else versions
    rows = project.connection.execute(_SELECT + where + _ORDER, parameters).fetchall()
    result = []
    for row in rows:
        guid, coder, document, start, end, code, weight, flag, facets, version, local = row
        place = (start, end, False)
        if version != current[local]:
            place = carried(project, (start, end), version, current[local])
        known = json.loads(facets) if facets else {}
        new_start, new_end, check = place
        orphan = new_start == new_end
        result.append(
            Coding(
                guid, coder, document, new_start, new_end, code, weight, bool(flag), known, check and not orphan, orphan
            )
        )
    return result


def carried(project: Project, span: tuple[int, int], old: Guid, new: Guid) -> tuple[int, int, bool]:
    """Carry a span from one text version to another: [start, end) there, and whether its words were changed.

    Labels, time stamps and blanks are no words: a turn that was split and a speaker with another name change none.
    """
    key = (old, new)
    maps = project.maps.get(key)
    if maps is None:
        maps = project.maps[key] = maps_between(project, old, new)
    start, end = projected(span, maps)
    before, after = text_if_kept(project, old), text_if_kept(project, new)
    if before is None or after is None or before[span[0] : span[1]] == after[start:end]:
        return start, end, False
    changed = words_said(project, old, *span) != words_said(project, new, start, end)
    return start, end, changed
