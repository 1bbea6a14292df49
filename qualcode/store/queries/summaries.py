"""Summaries in the cells of the framework matrix, and the passages that each was written on."""

import json
from collections.abc import Iterable
from hashlib import blake2b
from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of, items_of_target
from qualcode.store.project import Project
from qualcode.store.queries.arrays import ABSENT
from qualcode.store.queries.codings import Coding, codings_by_guid
from qualcode.store.queries.documents import current_version, text_if_kept

_MARK_BYTES = 8


class Seen(NamedTuple):
    """A passage that a summary was written on: its coding, and a mark of its words as they were then."""

    coding: Guid
    mark: str


class Summary(NamedTuple):
    """What is written of a respondent and a code. `coder`: who wrote it last, "" for nobody named."""

    guid: Guid
    respondent: Guid
    code: Guid
    text: str
    coder: Guid
    seen: tuple[Seen, ...]


def summaries_of(project: Project, respondent: Guid = "") -> list[Summary]:
    """List the summaries of a respondent, or all, as they came into this file."""
    if respondent:
        return [_read(item) for item in items_of_target(project, "summary", "respondent", respondent)]
    return [_read(item) for item in items_of(project, "summary")]


def summaries_under(project: Project, code: Guid) -> list[Summary]:
    """List the summaries of a code."""
    return [_read(item) for item in items_of_target(project, "summary", "code", code)]


def passages_seen(project: Project, codings: Iterable[Guid]) -> tuple[Seen, ...]:
    """Give codings as a summary that is written now sees them: those that are there, in the order of their texts."""
    found = codings_by_guid(project, list(codings))
    absent = _absent(project, found)
    texts = {document: _current_text(project, document) for document in {coding.document for coding in found}}
    return tuple(Seen(one.guid, _mark(texts[one.document][one.start : one.end], one.guid in absent)) for one in found)


def is_kept_from_me(project: Project, respondent: Guid) -> bool:
    """Say whether what others make of a respondent's interviews is kept from the coder at work."""
    return project.visibility.keeps_around(project.identities.find(respondent))


def as_stored(seen: Iterable[Seen]) -> Value:
    """Give passages in the form in which a summary keeps them."""
    return [[one.coding, one.mark] for one in seen]


def _read(item: Item) -> Summary:
    values = item.values
    seen = tuple(Seen(*map(str, cast(list[Value], one))) for one in cast(list[Value], values["codings"] or []))
    text, coder = str(values["text"] or ""), str(values["coder"] or "")
    return Summary(item.guid, str(values["respondent"]), str(values["code"]), text, coder, seen)


def _mark(words: str, absent: bool) -> str:
    return blake2b(words.encode("utf-8"), digest_size=_MARK_BYTES, person=b"absent" if absent else b"").hexdigest()


def _absent(project: Project, codings: Iterable[Coding]) -> frozenset[Guid]:
    ids = json.dumps([project.identities.find(coding.guid) for coding in codings])
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM visible_coding coding JOIN object ON object.id = coding.id"
        f" WHERE coding.id IN (SELECT value FROM json_each(?)) AND {ABSENT}",
        (ids,),
    )
    return frozenset(guid for (guid,) in rows)


def _current_text(project: Project, document: Guid) -> str:
    return text_if_kept(project, current_version(project, document)) or ""
