"""Handing out documents: who is responsible for which, and one package for each coder."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.ops.projects import project_name
from qualcode.store.project import Project
from qualcode.store.queries.assignments import assignments_of
from qualcode.store.queries.rounds import repeating, rounds_of
from qualcode.store.writer import Writer
from qualcode.team.package import SUFFIX, Packed, write_package
from qualcode.team.scope import KeptBack, Part, Reason, Scope, kept_back

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Share(NamedTuple):
    """What one coder gets. `blind`: the others' codings, judgements and memos stay at home; so they do anyway where she
    codes one of the documents blind, and then of all of them: else she saw which are coded twice.
    """

    coder: Guid
    documents: tuple[Guid, ...]
    blind: bool = False


class Handed(NamedTuple):
    """What was written for one coder."""

    coder: Guid
    packed: Packed


def not_to_hand_out(project: Project, shares: Sequence[Share]) -> tuple[KeptBack, ...]:
    """List the documents of these shares that may not leave: not released, or consent was withdrawn."""
    documents = tuple(dict.fromkeys(document for share in shares for document in share.documents))
    return kept_back(project, Scope(Part.DOCUMENTS, documents))


class Handing(NamedTuple):
    """What was assigned and is to be written; `unreleased` documents go out all the same."""

    shares: tuple[Share, ...]
    unreleased: tuple[Guid, ...]


def hand_out(
    project: Project, shares: Sequence[Share], folder: Path, *, override: str = "", passphrase: str = ""
) -> tuple[Handed, ...]:
    """Make each coder responsible for her documents and write her package into a folder: `assign_shares` and
    `write_shares` in one.
    """
    return write_shares(project, assign_shares(project, shares, override), folder, passphrase)


def assign_shares(project: Project, shares: Sequence[Share], override: str = "") -> Handing:
    """Make each coder responsible for her documents.

    `override`: why transcripts that are not released go out all the same; it is kept as a memo on each of them.
    Raises UserError for one that is not released where no reason is told, and always where consent was withdrawn.
    """
    shares = [share._replace(blind=share.blind or _codes_blind(project, share)) for share in shares]
    stopped = not_to_hand_out(project, shares)
    for item in stopped:
        if item.reason is Reason.CONSENT:
            raise UserError("team.consent_withdrawn", name=item.name)
    if stopped and not override.strip():
        raise UserError("team.not_released", n=len(stopped), names=", ".join(item.name for item in stopped))
    for share in shares:
        if not share.documents:
            raise UserError("team.no_documents_chosen")
    unreleased = tuple(item.document for item in stopped)
    given = tuple((share.coder, share.documents) for share in shares)
    blind = tuple((share.coder, share.documents) for share in shares if share.blind)
    assign_documents(project, given, unreleased, override.strip(), blind)
    return Handing(tuple(shares), unreleased)


def write_shares(project: Project, handing: Handing, folder: Path, passphrase: str = "") -> tuple[Handed, ...]:
    """Write the package of each coder into a folder; a project that is only read will do."""
    also = frozenset(handing.unreleased)
    return tuple(Handed(share.coder, _written(project, share, folder, also, passphrase)) for share in handing.shares)


@operation
def assign_documents(
    write: Writer,
    shares: tuple[tuple[Guid, tuple[Guid, ...]], ...],
    unreleased: tuple[Guid, ...] = (),
    reason: str = "",
    blind: tuple[tuple[Guid, tuple[Guid, ...]], ...] = (),
) -> int:
    """Make coders responsible for documents; of one given to several the first is. Give how many documents.

    Who is responsible for a document of a round stays so, and nobody is under the second name with which she codes
    again.

    With a `reason`, note on each of the `unreleased` ones why it goes out all the same. `blind`: who codes which of
    them without seeing what others made of it, until all to whom it was given are done.
    """
    given: dict[Guid, list[Guid]] = {}
    for coder, documents in shares:
        for document in documents:
            given.setdefault(document, []).append(coder)
    in_rounds = {document for one in rounds_of(write.project) for document in one.documents}
    seconds = {one.second for one in repeating(write.project)}
    for document, coders in given.items():
        responsible = write.project.values(document)["responsible"]
        first = next((coder for coder in coders if coder not in seconds), None)
        if first and responsible not in coders and (document not in in_rounds or responsible is None):
            write.set(document, "responsible", first)
    hidden = {(coder, document) for coder, documents in blind for document in documents}
    for document, coders in given.items():
        for coder in coders:
            values: dict[str, Value] = {"coder": coder, "document": document, "blind": (coder, document) in hidden}
            write.create("assignment", values)
    _note(write, unreleased, reason)
    write.describe(documents=list(given), count=len(given))
    return len(given)


@operation
def let_out(write: Writer, documents: tuple[Guid, ...], reason: str) -> int:
    """Note on each of these documents why it leaves although it is not released; give how many they are.

    Raises UserError where no reason is told.
    """
    if not reason.strip():
        names = ", ".join(str(write.project.values(document)["name"]) for document in documents)
        raise UserError("team.not_released", n=len(documents), names=names)
    _note(write, documents, reason.strip())
    write.describe(documents=list(documents), count=len(documents))
    return len(documents)


def _note(write: Writer, documents: tuple[Guid, ...], reason: str) -> None:
    for document in documents if reason else ():
        note = {"kind": "method", "about": document, "coder": write.project.me, "text": reason}
        write.create("memo", note)  # type: ignore[arg-type]


def _codes_blind(project: Project, share: Share) -> bool:
    """Say whether she was given any of these documents to code blind."""
    given = {one.document for one in assignments_of(project) if one.coder == share.coder and one.blind}
    return not given.isdisjoint(share.documents)


def _written(project: Project, share: Share, folder: Path, also: frozenset[Guid], passphrase: str) -> Packed:
    blind_for = share.coder if share.blind else ""
    scope = Scope(Part.DOCUMENTS, share.documents, blind_for=blind_for, handed_to=share.coder)
    name = f"{project_name(project)} - {project.values(share.coder)['name']}"
    path = folder / (_NOT_IN_NAMES.sub(" ", name).strip(" .")[:120] + SUFFIX)
    return write_package(project, path, scope, passphrase=passphrase, also=also, handed_to=share.coder, replace=True)
