"""Writing a new code with its proposal, and answers to proposals, as part of whatever step is being written."""

from collections.abc import Iterable

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.ops.codebook import new_code
from qualcode.store.objects import items_of
from qualcode.store.queries.codes import Texts
from qualcode.store.queries.proposals import maker_of, open_proposals
from qualcode.store.writer import Writer


def new_code_or_proposal(write: Writer, names: Texts, parent: Guid | None, reason: str) -> Guid:
    """Write a new code; with a reason as a proposed one."""
    code = new_code(write, names, parent)
    if reason.strip():
        write_proposal(write, code, reason, write.step.coder)
    return code


def write_proposal(write: Writer, code: Guid, reason: str, coder: Guid) -> Guid:
    """Write down that a coder proposes a code. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError("proposals.needs_reason")
    name = best_name(write.project.values(code), "ky")
    return write.create("proposal", {"code": code, "name": name, "coder": coder, "reason": reason.strip()})


def answer_open(write: Writer, code: Guid, answer: str, target: Guid | None = None, reply: str = "") -> None:
    """Give all open proposals of a code their answer; what it is called now is kept with them."""
    for proposal in open_proposals(write.project).get(code, ()):
        write.set(proposal.guid, "name", best_name(write.project.values(code), "ky"))
        write.set(proposal.guid, "answer", answer)
        if target is not None:
            write.set(proposal.guid, "target", target)
        if reply.strip():
            write.set(proposal.guid, "reply", reply.strip())


def offer(write: Writer, codes: Iterable[Guid], reason: str) -> int:
    """Make proposals of codes that came without one, each in the name of who made it; give how many were offered.

    One that was recognised as another code is left alone.
    """
    known, ids = open_proposals(write.project), write.project.identities
    coders = {item.guid for item in items_of(write.project, "coder")}
    found = [
        code
        for code in dict.fromkeys(codes)
        if code not in known and write.project.life_of(code).is_there and len(ids.members(ids.object_id(code))) == 1
    ]
    for code in found:
        maker = maker_of(write.project, code)
        write_proposal(write, code, reason, maker if maker in coders else write.step.coder)
    return len(found)
