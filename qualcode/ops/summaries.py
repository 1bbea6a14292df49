"""Summaries of what a respondent says of a code, as a researcher writes them into the framework matrix."""

from collections.abc import Sequence

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_summary
from qualcode.store.queries.summaries import Seen, Summary, as_stored, passages_seen, summaries_of, summaries_under
from qualcode.store.writer import Writer


@operation
def write_summary(write: Writer, respondent: Guid, code: Guid, text: str, codings: Sequence[Guid] = ()) -> Guid:
    """Write what a respondent says of a code and all under it, seen in these `codings`; gives the summary.

    There is one for all coders; writing again replaces it, the history keeps both. Without any words it is deleted.
    Raises UserError where the coder at work codes an interview of hers without seeing what others make of it.
    """
    check_summary(write.project, respondent)
    guid = KINDS["summary"].guid_of({"respondent": respondent, "code": code})
    if text.strip():
        _put(write, respondent, code, text.strip(), passages_seen(write.project, codings), write.project.me)
    elif _written(write, respondent, code):
        write.delete(guid)
    write.describe(respondent=respondent, code=code)
    return guid


@operation
def keep_summary(write: Writer, respondent: Guid, code: Guid, codings: Sequence[Guid] = ()) -> Guid:
    """Say that a summary is still right of these `codings`, which are others than it was written on; gives it.

    Raises UserError where none is written.
    """
    check_summary(write.project, respondent)
    summary = _written(write, respondent, code)
    if summary is None:
        raise UserError("study.no_summary")
    write.set(summary.guid, "codings", as_stored(passages_seen(write.project, codings)))
    write.describe(respondent=respondent, code=code)
    return summary.guid


def take_summaries_over(write: Writer, code: Guid, target: Guid) -> None:
    """Let the summaries of a code that is merged into another be those of that one, below what is written there."""
    for one in summaries_under(write.project, code):
        there = _written(write, one.respondent, target)
        texts = dict.fromkeys((there.text, one.text) if there else (one.text,))
        seen = dict.fromkeys((*(there.seen if there else ()), *one.seen))
        _put(write, one.respondent, target, "\n\n".join(texts), tuple(seen), there.coder if there else one.coder)


def _put(write: Writer, respondent: Guid, code: Guid, text: str, seen: tuple[Seen, ...], coder: Guid) -> None:
    values: dict[str, Value] = {"text": text, "codings": as_stored(seen), "coder": coder or None}
    write.create("summary", {"respondent": respondent, "code": code, **values})


def _written(write: Writer, respondent: Guid, code: Guid) -> Summary | None:
    return next((one for one in summaries_of(write.project, respondent) if one.code == code), None)
