"""Memos: on any object, on a passage, or on the project as a whole."""

from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_object
from qualcode.store.queries.documents import current_version
from qualcode.store.writer import Writer


@operation
def add_memo(
    write: Writer,
    text: str,
    about: Guid | None = None,
    span: tuple[int, int] | None = None,
    kind: str = "analytic",
    title: str = "",
) -> Guid:
    """Write a memo about an object (None: the project); with `span`, about code points of a document's text."""
    place: Value = None
    if span is not None and about is not None:
        place = [current_version(write.project, about), span[0], span[1]]
    memo = write.create(
        "memo",
        {
            "kind": kind,
            "about": about,
            "span": place,
            "coder": write.project.me,
            "title": title or None,
            "text": text.strip(),
        },
    )
    check_object(write.project, memo)
    write.describe(memo=memo)
    return memo


@operation
def edit_memo(write: Writer, memo: Guid, text: str) -> None:
    """Give a memo other words; without any it is deleted."""
    if text.strip():
        write.set(memo, "text", text.strip())
    else:
        write.delete(memo)
    write.describe(memo=cast(Value, memo))
