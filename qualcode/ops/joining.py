"""Codings joined and split, and two on the same words made one."""

from collections.abc import Sequence
from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.ops.gate import operation
from qualcode.store.objects import items_of_target
from qualcode.store.queries.codings import Coding, codings_by_guid, equal_coding
from qualcode.store.queries.documents import current_version, text_of_version, turns_of_version
from qualcode.store.writer import Writer
from qualcode.text.words import word_count


@operation
def join_codings(write: Writer, codings: Sequence[Guid]) -> Guid:
    """Make one coding of several that overlap or follow each other, with the memos and the evidence of all.

    The first in the text is kept and given; it gets the greatest weight, and the flag if any had it. Only blanks and
    speakers' names may lie between. Raises UserError where code, coder or document differ, or words lie between.
    """
    known = codings_by_guid(write.project, list(dict.fromkeys(codings)))
    found = sorted(known, key=lambda one: (one.document, one.start, one.end))
    if len(found) < 2 or any(coding.orphan for coding in found):
        raise UserError("ops.join_needs_two")
    kept = found[0]
    if any((one.document, one.code, one.coder) != (kept.document, kept.code, kept.coder) for one in found):
        raise UserError("ops.join_of_one_kind")
    version = current_version(write.project, kept.document)
    end = kept.end
    for one in found[1:]:
        if one.start > end and not _nothing_between(write, version, end, one.start):
            raise UserError("ops.join_apart")
        end = max(end, one.end)
    same = equal_coding(write.project, (kept.document, version, kept.start, end, kept.code, kept.coder))
    if same is not None and all(same != one.guid for one in found):
        found += codings_by_guid(write.project, [same])
    for one in found[1:]:
        unite(write, one, kept)
    weights = [one.weight for one in found if one.weight is not None]
    write.set(kept.guid, "weight", max(weights, default=None))
    write.set(kept.guid, "anchor", [version, kept.start, end, kept.code])
    write.describe(coding=kept.guid, count=len(found))
    return kept.guid


def _nothing_between(write: Writer, version: Guid, start: int, end: int) -> bool:
    """Say whether only blanks and speakers' names stand in [start, end)."""
    text, rest = text_of_version(write.project, version), start
    for turn in turns_of_version(write.project, version).turns:
        if turn.speech > start and turn.start < end:
            if text[rest : max(rest, turn.start)].strip() or turn.speech > end:
                return False
            rest = max(rest, turn.speech)
    return not text[rest:end].strip()


@operation
def split_coding(write: Writer, coding: Guid, place: int) -> Guid:
    """Split a coding before the code point `place` of the current text; give the new coding, the second part.

    Weight, flag, facets and evidence stand with both parts, memos stay with the first. Raises UserError where one part
    would have no words.
    """
    found = codings_by_guid(write.project, [coding])
    if not found:
        raise UserError("store.no_such_object", kind="coding", guid=coding)
    known = found[0]
    version = current_version(write.project, known.document)
    text = text_of_version(write.project, version)
    first, second = text[known.start : place].rstrip(), text[max(known.start, place) : known.end].lstrip()
    if not (word_count(first) and word_count(second) and known.start < place < known.end):
        raise UserError("ops.split_outside")
    values = write.project.values(coding)
    write.set(coding, "anchor", [version, known.start, known.start + len(first), known.code])
    kept = {name: values[name] for name in ("coder", "document", "weight", "flag", "facets", "definition")}
    made = write.create("coding", {**kept, "anchor": [version, known.end - len(second), known.end, known.code]})
    _give_evidence(write, coding, made)
    write.describe(coding=coding)
    return made


def unite(write: Writer, coding: Coding, same: Coding) -> None:
    """Let `same` take what is said of another coding, and delete that one; what is known of `same` stays."""
    known = write.project.values(same.guid)
    if known["weight"] is None:
        write.set(same.guid, "weight", coding.weight)
    if coding.flag:
        write.set(same.guid, "flag", True)
    facets = {**coding.facets, **cast(dict[str, str], known["facets"] or {})}
    write.set(same.guid, "facets", cast(Value, facets) or None)
    for memo in items_of_target(write.project, "memo", "about", coding.guid):
        write.set(memo.guid, "about", same.guid)
    _give_evidence(write, coding.guid, same.guid)
    write.delete(coding.guid)


def _give_evidence(write: Writer, coding: Guid, other: Guid) -> None:
    """Let another coding speak for and against the same judgements."""
    for item in items_of_target(write.project, "evidence", "coding", coding):
        evidence = {**item.values, "coding": other}
        guid = KINDS["evidence"].guid_of(evidence)
        if write.project.kind_of(guid) != "evidence" or not write.project.life_of(guid).is_there:
            write.create("evidence", evidence)
