"""Codings of the consensus that no decision makes, among all there are, also what is kept from who codes blind.

They come back where one undid a decision while another one, apart, changed what it had made.
"""

import json
from collections.abc import Iterable

from qualcode.model.consensus import CONSENSUS
from qualcode.model.guid import Guid
from qualcode.store.objects import state_of
from qualcode.store.project import Project

_MADE = (
    "SELECT lower(hex(object.guid)), made, EXISTS (SELECT 1 FROM conflict"
    " WHERE conflict.object = decision.id AND conflict.field = 'made') FROM decision JOIN object USING (id)"
)
_CODINGS = "SELECT lower(hex(object.guid)), id, document FROM coding JOIN object USING (id) WHERE coder = ?"


def made_by_no_decision(project: Project, codings: Iterable[Guid]) -> list[Guid]:
    """Give those of these codings that are of the consensus, and there, but made by no decision nor a rival of one."""
    consensus, ids = project.identities.find(CONSENSUS), [project.identities.find(guid) for guid in codings]
    query = f"{_CODINGS} AND id IN (SELECT value FROM json_each(?)) ORDER BY id"
    rows = project.connection.execute(query, (consensus, json.dumps(ids))).fetchall()
    documents = json.dumps(sorted({document for _, _, document in rows}))
    where = " WHERE document IN (SELECT value FROM json_each(?))"
    made = _made(project, project.connection.execute(_MADE + where, (documents,)).fetchall()) if rows else set()
    return [guid for guid, _, _ in rows if guid not in made]


def orphans(project: Project) -> list[int]:
    """Give all such codings of a project by their local ids: they do not count."""
    consensus = project.identities.find(CONSENSUS)
    rows = project.connection.execute(_CODINGS, (consensus,)).fetchall() if consensus is not None else []
    made = _made(project, project.connection.execute(_MADE).fetchall()) if rows else set()
    return [local for guid, local, _ in rows if guid not in made]


def _made(project: Project, rows: Iterable[tuple[Guid, str | None, bool]]) -> set[Guid]:
    found: set[Guid] = set()
    for decision, made, rivals in rows:
        found.update(json.loads(made or "[]"))
        for rival in state_of(project, decision).conflicts.get("made", ()) if rivals else ():
            found.update(rival or ())  # type: ignore[arg-type]
    return found
