"""To whom documents were given, who codes them blind, and whose work is still kept from whom."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project


class Assignment(NamedTuple):
    """A document given to a coder. `blind`: she was to see nothing of the others' work on it; `done`: she has marked
    it as done; `kept`: the others' work is still kept from her.
    """

    coder: Guid
    document: Guid
    blind: bool
    done: bool
    kept: bool


def assignments_of(project: Project, document: Guid | None = None) -> list[Assignment]:
    """List what was given to whom, of one document or of all, in the order of the documents."""
    rows = project.connection.execute(
        "SELECT given.coder, given.document, coalesce(given.blind, 0), EXISTS (SELECT 1 FROM document_state state"
        " WHERE state.document = given.document AND state.coder = given.coder AND state.codings IS NOT NULL),"
        " given.coder IN (SELECT id FROM coder WHERE repeats IS NOT NULL)"
        " FROM assignment given JOIN document ON document.id = given.document WHERE ?1 IS NULL OR given.document = ?1"
        " ORDER BY document.position IS NULL, document.position, document.id, given.id",
        (project.identities.find(document) if document else None,),
    ).fetchall()
    waited_for = {owner for _, owner, _, done, again in rows if not done and not again}  # nobody waits for a repetition
    guid_of = project.identities.guid
    return [
        Assignment(
            guid_of(coder),
            guid_of(owner),
            bool(blind),
            bool(done),
            bool(blind) and (owner in waited_for or bool(again and not done)),
        )
        for coder, owner, blind, done, again in rows
    ]


def works_blind(project: Project, document: Guid, coder: Guid) -> bool:
    """Say whether the others' work on a document is kept from a coder."""
    return any(one.coder == coder and one.kept for one in assignments_of(project, document))


def kept_from_me(project: Project) -> frozenset[Guid]:
    """Give the documents on which the work of others is kept from the coder at work."""
    return frozenset(project.identities.guid(local) for local in project.visibility.kept)
