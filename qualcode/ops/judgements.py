"""Judgements of a whole case, one for each coder, and the passages that speak for and against them."""

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_object
from qualcode.store.writer import Writer


@operation
def judge(
    write: Writer,
    episode: Guid,
    code_set: Guid,
    code: Guid | None = None,
    undecided: str | None = None,
    note: str | None = None,
    coder: Guid = "",
) -> Guid:
    """Judge an episode as one code of a set, or as `undecided` ("mixed", "undecidable"); gives the judgement.

    One for each coder (the one at work unless named), episode and set: judging again replaces it, the history keeps
    both. A `note` of None stays as it is. Raises UserError for a code outside the set, for both or neither.
    """
    if code is None and undecided is None:
        raise UserError("study.nothing_judged")
    values: dict[str, Value] = {
        "coder": coder or write.project.me,
        "episode": episode,
        "code_set": code_set,
        "code": code,
        "undecided": undecided,
    }
    if note is not None:
        values["note"] = note
    judgement = write.create("judgement", values)
    check_object(write.project, judgement)
    write.describe(judgement=judgement)
    return judgement


@operation
def give_evidence(write: Writer, judgement: Guid, coding: Guid, stance: str) -> Guid:
    """Name a coded passage as speaking "for" or "against" a judgement; gives the evidence."""
    guid = write.create("evidence", {"judgement": judgement, "coding": coding, "stance": stance})
    write.describe(judgement=judgement, coding=coding)
    return guid


@operation
def take_evidence_away(write: Writer, judgement: Guid, coding: Guid) -> None:
    """Let a passage speak no longer for or against a judgement."""
    guid = KINDS["evidence"].guid_of({"judgement": judgement, "coding": coding})
    if write.project.kind_of(guid) != "evidence":
        raise UserError("store.no_such_object", kind="evidence", guid=coding)
    write.describe(judgement=judgement, coding=coding)
    write.delete(guid)
