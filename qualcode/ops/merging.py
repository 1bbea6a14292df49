"""Merging codes: all that stands with one code goes over to another, in one step."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.codebook import children_of, hang_last
from qualcode.ops.gate import operation
from qualcode.ops.joining import unite
from qualcode.ops.proposing import answer_open
from qualcode.ops.summaries import take_summaries_over
from qualcode.store.objects import items_of_target
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import Coding, codings_with
from qualcode.store.writer import Writer


class Merged(NamedTuple):
    """What a merge did: codings that got the other code, and those that were the same as one already there."""

    moved: int
    united: int


@operation
def merge_codes(write: Writer, codes: Sequence[Guid], target: Guid) -> Merged:
    """Let `target` take over all that stands with `codes`, and delete them.

    Codings, memos, summaries, judgements, places in sets and sub-codes go over. Of two codings of one coder on the
    same words one is left, with the memos and the evidence of both. For a proposed code this is the answer to its
    proposal. Raises UserError where a code would be merged with itself.
    """
    return take_over(write, codes, target)


def take_over(write: Writer, codes: Sequence[Guid], target: Guid, answer: str = "merged", reply: str = "") -> Merged:
    """Do that as part of whatever step is being written, with the answer that proposals of these codes get."""
    gone = list(dict.fromkeys(codes))
    for code in (*gone, target):
        if write.project.kind_of(code) != "code" or not write.project.life_of(code).is_there:
            raise UserError("store.no_such_object", kind="code", guid=code)
    if not gone or target in gone:
        raise UserError("codebook.merge_with_itself")
    _take_out_of(write, target, gone)
    _take_children(write, gone, target)
    done = _take_codings(write, gone, target)
    for code in gone:
        _take_rest(write, code, target)
        answer_open(write, code, answer, target, reply)
    write.describe(codes=list(gone), code=target, count=done.moved + done.united)
    write.delete(*gone)
    return done


def _take_out_of(write: Writer, target: Guid, gone: list[Guid]) -> None:
    """Let the target stand in place of the code that it lies in, if that one goes."""
    path = next(code.path for code in codes_of(write.project) if code.guid == target)
    above = [code for code in path[:-1] if code in gone]
    if not above:
        return
    place = write.project.values(above[0])
    write.set(target, "parent", place["parent"])
    write.set(target, "position", place["position"])


def _take_children(write: Writer, gone: list[Guid], target: Guid) -> None:
    """Hang the sub-codes of those that go under the target, last."""
    children = [child.guid for code in gone for child in children_of(write.project, code)]
    hang_last(write, [child for child in children if child not in (*gone, target)], target)


def _take_codings(write: Writer, gone: list[Guid], target: Guid) -> Merged:
    kept = {_place(coding): coding for coding in codings_with(write.project, target) if not coding.orphan}
    moved = united = 0
    for coding in (found for code in gone for found in codings_with(write.project, code)):
        same = kept.get(_place(coding))
        if same is not None and not coding.orphan:
            unite(write, coding, same)
            united += 1
            continue
        anchor = cast(list[Value], write.project.values(coding.guid)["anchor"])
        write.set(coding.guid, "anchor", [*anchor[:3], target])
        kept[_place(coding)] = coding
        moved += 1
    return Merged(moved, united)


def _place(coding: Coding) -> tuple[Guid, Guid, int, int]:
    return coding.coder, coding.document, coding.start, coding.end


def _take_rest(write: Writer, code: Guid, target: Guid) -> None:
    """Carry places in sets, then the judgements that need them, then memos, summaries and what proposals became."""
    for place in items_of_target(write.project, "membership", "member", code):
        write.create("membership", {"code_set": place.values["code_set"], "member": target})
    for judgement in items_of_target(write.project, "judgement", "code", code):
        write.set(judgement.guid, "code", target)
    for memo in items_of_target(write.project, "memo", "about", code):
        write.set(memo.guid, "about", target)
    for proposal in items_of_target(write.project, "proposal", "target", code):
        write.set(proposal.guid, "target", target)
    take_summaries_over(write, code, target)
