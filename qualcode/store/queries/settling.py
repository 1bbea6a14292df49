"""What bears on settling: codings with their anchors, what coders marked, decisions, documents that are settled."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from qualcode.model.consensus import CONSENSUS, is_consensus
from qualcode.model.fields import Anchor
from qualcode.model.guid import Guid
from qualcode.model.settling import Decision, Given, Material
from qualcode.store.project import Project
from qualcode.store.queries.arrays import ABSENT
from qualcode.store.queries.codings import carried
from qualcode.store.queries.documents import current_version, text_if_kept
from qualcode.store.queries.merges import merged_into

_CODINGS = f"SELECT id, coder, version, code, span_start, span_end, {ABSENT} FROM visible_coding WHERE document = ?"
_DECISIONS = (
    "SELECT lower(hex(object.guid)), outcome, whose, note, coder, made, seen, EXISTS (SELECT 1 FROM conflict"
    " WHERE conflict.object = decision.id AND conflict.field IN ('outcome', 'whose', 'made')),"
    " (SELECT max(step.time) FROM operation JOIN step ON step.id = operation.id >> 20"
    " WHERE operation.object = decision.id)"
    " FROM visible_decision decision JOIN object ON object.id = decision.id WHERE document = ? ORDER BY decision.id"
)


class _Rows(NamedTuple):
    """Codings as the file holds them, with all that decides what they are."""

    rows: list[tuple[int, ...]]
    names: dict[int, Guid]  # of their coders, versions and codes
    moved: dict[int, tuple[int, int]]  # where those on older versions stand in the current text


_READ: WeakKeyDictionary[Project, tuple[_Rows, tuple[Given, ...]]] = WeakKeyDictionary()  # the document read last


def material_of(project: Project, document: Guid) -> Material:
    """Read all that bears on settling a document. Raises UserError where it is not there."""
    version = current_version(project, document)
    local = project.identities.find(document)
    coders = project.connection.execute("SELECT id, repeats IS NOT NULL FROM coder ORDER BY id").fetchall()
    guid_of = project.identities.guid
    marks = dict(
        project.connection.execute("SELECT coder, state FROM visible_document_state WHERE document = ?", (local,))
    )
    rows, made = _rows(project, local, version)
    return Material(
        document,
        version,
        text_if_kept(project, version) or "",
        tuple(guid_of(coder) for coder, _ in coders if not is_consensus(guid_of(coder))),
        frozenset(guid_of(coder) for coder, repeats in coders if repeats),
        {guid_of(coder): state for coder, state in marks.items()},
        _coded(project, rows),
        tuple(_given(project, made)),
        tuple(_decisions(project, local, version)),
        marks.get(project.identities.find(CONSENSUS)) == "done",
    )


def _rows(project: Project, document: int | None, current: Guid) -> tuple[_Rows, _Rows]:
    """Read the codings of the coders, and those of the consensus."""
    rows = project.connection.execute(_CODINGS, (document,)).fetchall()
    consensus = {local for local in {row[1] for row in rows} if is_consensus(project.identities.guid(local))}
    of_coders, of_consensus = ([row for row in rows if (row[1] in consensus) is its] for its in (False, True))
    return _with_names(project, of_coders, current), _with_names(project, of_consensus, current)


def _with_names(project: Project, rows: list[tuple[int, ...]], current: Guid) -> _Rows:
    names = {local: project.identities.guid(local) for local in {local for row in rows for local in row[1:4]}}
    moved = {
        local: carried(project, (start, end), names[version], current)[:2]
        for local, _, version, _, start, end, _ in rows
        if names[version] != current
    }
    return _Rows(rows, names, moved)


def _coded(project: Project, found: _Rows) -> tuple[Given, ...]:
    """Give what the coders coded. A decision changes none of it: that of the document read last is kept as long as it
    stays the same.
    """
    known = _READ.get(project)
    if known is None or known[0] != found:
        known = _READ[project] = found, tuple(_once(_given(project, found)))
    return known[1]


def _given(project: Project, found: _Rows) -> list[Given]:
    """Give codings in the order in which they begin."""
    guids = {local: guid for local, _, guid in project.identities.named(row[0] for row in found.rows)}
    given = []
    for local, coder, version, code, start, end, absent in found.rows:
        anchor = Anchor(found.names[version], start, end, found.names[code])
        place = found.moved.get(local, (start, end))
        given.append(Given(guids[local], found.names[coder], anchor, *place, bool(absent)))
    return sorted(given, key=lambda one: (one.anchor.start, one.anchor.end, one.guid))


def _once(codings: Iterable[Given]) -> Iterable[Given]:
    """Leave out what the same coder coded twice just alike: on every computer the same one stays."""
    first: dict[tuple[Guid, Guid, int, int], Given] = {}
    for given in codings:
        key = given.coder, given.code, given.start, given.end
        if key not in first or given.guid < first[key].guid:
            first[key] = given
    return first.values()


def _decisions(project: Project, document: int | None, current: Guid) -> Iterable[Decision]:
    guid_of = project.identities.guid
    codes: dict[Guid, Guid] = {}
    rows = project.connection.execute(_DECISIONS, (document,)).fetchall()
    for guid, outcome, whose, note, coder, made, seen, rival, time in rows:
        yield Decision(
            guid,
            outcome,
            guid_of(whose) if whose is not None else None,
            note or "",
            guid_of(coder) if coder is not None else "",
            tuple(json.loads(made or "[]")),
            tuple((coding, _now(project, anchor, current, codes)) for coding, anchor in json.loads(seen)),
            bool(rival),
            time,
        )


def _now(project: Project, anchor: list[Any] | None, current: Guid, codes: dict[Guid, Guid]) -> Anchor | None:
    """Carry what was seen to the current text, and to the code that its code counts as or was merged into since."""
    if anchor is None:
        return None
    version, start, end, code = anchor
    place = (start, end)
    if version != current:
        place = carried(project, place, version, current)[:2]
    if code not in codes:
        codes[code] = _code_now(project, code)
    return Anchor(current, *place, codes[code])


def _code_now(project: Project, code: Guid) -> Guid:
    local = project.identities.find(code)
    found = code if local is None else project.identities.guid(local)
    passed = set()
    while found not in passed and not project.life_of(found).is_there:
        passed.add(found)
        found = merged_into(project, found) or found
    return found


def documents_to_settle(project: Project) -> list[Guid]:
    """List the documents on which at least two coders coded or marked something, in the order of the documents."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM document JOIN object USING (id) WHERE id IN ("
        " SELECT document FROM (SELECT DISTINCT document, coder FROM visible_coding"
        " UNION SELECT document, coder FROM visible_document_state)"
        " WHERE coder IS NOT ? GROUP BY document HAVING count(*) > 1)"
        " ORDER BY position IS NULL, position, id",
        (project.identities.find(CONSENSUS),),
    )
    return [guid for (guid,) in rows]


def settled_documents(project: Project) -> frozenset[Guid]:
    """Give the documents that are settled: what counts there is the consensus."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM visible_document_state marked"
        " JOIN object ON object.id = marked.document WHERE marked.coder = ? AND marked.state = 'done'",
        (project.identities.find(CONSENSUS),),
    )
    return frozenset(guid for (guid,) in rows)


def decided_unlike(project: Project) -> frozenset[Guid]:
    """Give the documents in which two people decided a case unlike, so that what both made counts for now."""
    rows = project.connection.execute(
        "SELECT DISTINCT lower(hex(object.guid)) FROM visible_decision decision"
        " JOIN conflict ON conflict.object = decision.id AND conflict.field IN ('outcome', 'whose', 'made')"
        " JOIN object ON object.id = decision.document"
    )
    return frozenset(guid for (guid,) in rows)


def settling_mark(project: Project) -> tuple[int, int]:
    """Give a mark that changes with every decision, with who is done where, and with what is recognised as one."""
    found = project.connection.execute(
        "SELECT count(*), coalesce(max(operation.id), 0) FROM object JOIN operation ON operation.object = object.id"
        " WHERE object.kind IN ('decision', 'document_state', 'coder', 'recognition')"
    )
    count, newest = found.fetchone()
    return count, newest


def any_of_consensus(project: Project, objects: Iterable[Guid]) -> bool:
    """Say whether any of these codings and marks, living or deleted, was made as one of the consensus."""
    consensus = project.identities.find(CONSENSUS)
    if consensus is None:
        return False
    ids = [project.identities.find(guid) for guid in objects]
    found = project.connection.execute(
        "SELECT EXISTS (SELECT 1 FROM operation JOIN value ON value.op = operation.id WHERE field IS NULL"
        " AND object IN (SELECT value FROM json_each(?)) AND json_extract(value.data, '$.coder') = ?)",
        (json.dumps(ids), consensus),
    )
    return bool(found.fetchone()[0])


def given_to_consensus(project: Project) -> bool:
    """Say whether any document was given to the consensus, as if it were somebody who codes."""
    found = project.connection.execute(
        "SELECT EXISTS (SELECT 1 FROM assignment WHERE coder = ?)", (project.identities.find(CONSENSUS),)
    )
    return bool(found.fetchone()[0])


def decisions_making(project: Project, codings: Iterable[Guid]) -> dict[Guid, list[Decision]]:
    """Give for each of these codings of the consensus the decisions that made it."""
    wanted = set(codings)
    documents = {row[0] for row in _documents_of(project, wanted)}
    found: dict[Guid, list[Decision]] = {guid: [] for guid in wanted}
    for document in sorted(documents):
        current = current_version(project, project.identities.guid(document))
        for decision in _decisions(project, document, current):
            for guid in wanted & set(decision.made):
                found[guid].append(decision)
    return found


def originals_of(project: Project, coding: Guid) -> tuple[Guid, ...]:
    """Give the codings decided on when this one of the consensus was made, as far as they are there."""
    (decisions,) = decisions_making(project, [coding]).values()
    seen = dict.fromkeys(guid for decision in decisions for guid, _ in decision.seen)
    return tuple(guid for guid in seen if project.identities.find(guid) and project.life_of(guid).is_there)


def _documents_of(project: Project, codings: Iterable[Guid]) -> list[tuple[int]]:
    ids = [project.identities.find(guid) for guid in codings]
    return project.connection.execute(
        "SELECT DISTINCT document FROM visible_coding WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
    ).fetchall()
