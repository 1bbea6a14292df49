"""Proposals of new codes: made while the codebook is locked, withdrawn, answered; an answer passes the lock."""

from collections.abc import Mapping
from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.codebook import children_of, hang_last, write_definition
from qualcode.ops.gate import operation
from qualcode.ops.merging import Merged, take_over
from qualcode.ops.proposing import answer_open, new_code_or_proposal
from qualcode.ops.rules import check_object, check_parent
from qualcode.store.queries.codes import Texts
from qualcode.store.queries.codings import codings_with
from qualcode.store.queries.proposals import Proposal, open_proposals
from qualcode.store.writer import Writer

STAYS: Guid = ""  # the code keeps its place


@operation
def propose_code(
    write: Writer, names: Texts, parent: Guid | None = None, reason: str = "", texts: Mapping[str, Texts] | None = None
) -> Guid:
    """Make a code as a proposed one, last under `parent`; it can be coded with at once. Gives the code.

    Raises UserError where no name or no reason is given.
    """
    if not reason.strip():
        raise UserError("proposals.needs_reason")
    code = new_code_or_proposal(write, names, parent, reason)
    write_definition(write, code, texts or {})
    write.describe(code=code)
    return code


@operation
def change_reason(write: Writer, code: Guid, reason: str) -> None:
    """Say anew why one proposes a code. Raises UserError where one does not, or without a reason."""
    if not reason.strip():
        raise UserError("proposals.needs_reason")
    mine = [one for one in _open(write, code) if one.coder == write.step.coder]
    if not mine:
        raise UserError("proposals.not_yours")
    for one in mine:
        write.set(one.guid, "reason", reason.strip())
    write.describe(code=code)


@operation
def withdraw_proposal(write: Writer, code: Guid) -> int:
    """Take one's own proposal back, with the codings of its code; give how many objects went to the bin.

    Raises UserError where somebody else proposes it too, or others have coded with it.
    """
    if any(one.coder != write.step.coder for one in _open(write, code)):
        raise UserError("proposals.not_yours")
    if any(coding.coder != write.step.coder for coding in codings_with(write.project, code)):
        raise UserError("proposals.used_by_others")
    _lift_children(write, code)
    write.describe(code=code)
    return write.delete(code)


@operation
def accept_proposal(
    write: Writer,
    code: Guid,
    names: Texts | None = None,
    texts: Mapping[str, Texts] | None = None,
    parent: Guid | None = STAYS,
    reply: str = "",
) -> Guid:
    """Let a proposed code be one of the codebook, under another name, definition or parent if these are given.

    Gives the code. Raises UserError where it is not proposed.
    """
    _open(write, code)
    for language, name in (names or {}).items():
        write.set(code, f"name_{language}", name.strip())
    write_definition(write, code, texts or {})
    if parent != STAYS and parent != write.project.values(code)["parent"]:
        check_parent(write.project, code, parent)
        hang_last(write, [code], parent)
    check_object(write.project, code)
    answer_open(write, code, "accepted", reply=reply)
    write.describe(code=code)
    return code


@operation
def merge_proposal(write: Writer, code: Guid, into: Guid, reply: str = "") -> Merged:
    """Let another code take over all that stands with a proposed one; the proposal keeps its name and where it went."""
    _open(write, code)
    return take_over(write, [code], into, reply=reply)


@operation
def decline_proposal(write: Writer, code: Guid, reply: str = "", into: Guid | None = None) -> int:
    """Decline a proposed code: its codings go over to another one, or with it to the bin; give how many there were.

    Raises UserError where it is not proposed.
    """
    _open(write, code)
    if into is not None:
        done = take_over(write, [code], into, "declined", reply)
        return done.moved + done.united
    codings = len(codings_with(write.project, code))
    answer_open(write, code, "declined", reply=reply)
    _lift_children(write, code)
    write.describe(code=code)
    write.delete(code)
    return codings


def _open(write: Writer, code: Guid) -> list[Proposal]:
    found = open_proposals(write.project).get(code)
    if not found:
        raise UserError("proposals.not_proposed")
    return found


def _lift_children(write: Writer, code: Guid) -> None:
    """Hang what stands under a code that goes under the one above it, last."""
    above = cast(Guid | None, write.project.values(code)["parent"])
    hang_last(write, [child.guid for child in children_of(write.project, code)], above)
