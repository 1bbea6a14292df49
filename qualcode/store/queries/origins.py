"""Where and when objects were made: by what they tell whether two people made them apart."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.log import Step
from qualcode.store.project import Project


class Origin(NamedTuple):
    """How an object came into being: on which computer (its local number), whether a merge brought it into this file,
    and its place in the order in which things were made.
    """

    computer: int
    came: bool
    order: tuple[int, int]

    @property
    def home(self) -> tuple[int, bool]:
        """Give what two objects share that nobody made apart."""
        return self.computer, self.came


def made_in(project: Project, guid: Guid) -> Step | None:
    """Give the step in which an object was made."""
    ((_, operations, _),) = project.journal.operations_of([project.identities.object_id(guid)])
    return project.journal.step(next(item for item in operations if not item.field).step)


def text_hashes(project: Project) -> dict[Guid, str]:
    """Give the hash of the text of each version of a document."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), text_version.hash FROM text_version JOIN object USING (id)"
    )
    return dict(rows.fetchall())


def origins_of(project: Project, kinds: Iterable[str]) -> dict[Guid, Origin]:
    """Say of every object of these kinds where it comes from."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), step.computer, EXISTS (SELECT 1 FROM received"
        " WHERE operation.id BETWEEN received.first AND received.last), step.lamport, operation.id"
        " FROM object JOIN operation ON operation.object = object.id AND operation.field IS NULL"
        " JOIN step ON step.id = operation.id >> 20 WHERE object.kind IN (SELECT value FROM json_each(?))"
        " ORDER BY step.lamport DESC, operation.id DESC",
        (json.dumps(sorted(kinds)),),
    )
    return {guid: Origin(computer, bool(came), (lamport, made)) for guid, computer, came, lamport, made in rows}
