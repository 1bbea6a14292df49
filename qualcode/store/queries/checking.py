"""Codings to be looked at: their words were corrected, or are gone from the text."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codings import Coding, changed_codings, quote_of
from qualcode.store.queries.documents import current_version, text_of_version


class ToCheck(NamedTuple):
    """A coding with its words as they were coded and as they are now ("" where none is left)."""

    coding: Coding
    before: str
    now: str


def to_check(project: Project, document: Guid | None = None) -> list[ToCheck]:
    """List the codings to be looked at in a document, or in all, in the order of the texts."""
    found = changed_codings(project, document)
    texts = {one.document: text_of_version(project, current_version(project, one.document)) for one in found}
    return [ToCheck(one, quote_of(project, one.guid), texts[one.document][one.start : one.end]) for one in found]
