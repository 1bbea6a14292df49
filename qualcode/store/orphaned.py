"""Codings of the consensus that no decision makes, among all there are, also what is kept from who codes blind."""

import json
from collections.abc import Iterable

from qualcode.model.consensus import CONSENSUS
from qualcode.model.guid import Guid
from qualcode.store.objects import state_of
from qualcode.store.project import Project


def made_by_no_decision(project: Project, codings: Iterable[Guid]) -> list[Guid]:
    """Give those of these codings that are of the consensus, and there, but made by no decision nor a rival of one.

    What is kept from the coder at work counts too.
    """
    ids = [project.identities.find(guid) for guid in codings]
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), document FROM coding JOIN object USING (id)"
        " WHERE id IN (SELECT value FROM json_each(?)) AND coder = ? ORDER BY id",
        (json.dumps(ids), project.identities.find(CONSENSUS)),
    ).fetchall()
    made = {guid for document in {document for _, document in rows} for guid in _made_in(project, document)}
    return [guid for guid, _ in rows if guid not in made]


def _made_in(project: Project, document: int) -> set[Guid]:
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), made, EXISTS (SELECT 1 FROM conflict"
        " WHERE conflict.object = decision.id AND conflict.field = 'made') FROM decision JOIN object USING (id)"
        " WHERE document = ?",
        (document,),
    ).fetchall()
    told = [json.loads(made or "[]") for _, made, _ in rows]
    told += [
        rival or [] for guid, _, is_rival in rows if is_rival for rival in state_of(project, guid).conflicts["made"]
    ]
    return {guid for found in told for guid in found}
