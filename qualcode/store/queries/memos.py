"""All memos: what they are about, whose they are, and when they were written."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project


class Memo(NamedTuple):
    """A memo; `about` is empty for one of the project's diary, `time` (UTC, milliseconds) is when it was begun."""

    guid: Guid
    kind: str
    about: Guid
    about_kind: str
    coder: Guid
    title: str
    text: str
    time: int


def noted_codings(project: Project, document: Guid) -> frozenset[Guid]:
    """Give the codings of a document that have a memo."""
    rows = project.connection.execute(
        "SELECT DISTINCT lower(hex(object.guid)) FROM visible_memo memo CROSS JOIN visible_coding coding"
        " ON coding.id = memo.about CROSS JOIN object ON object.id = coding.id WHERE coding.document = ?",
        (project.identities.find(document),),
    )
    return frozenset(guid for (guid,) in rows)


def noted_among(project: Project, guids: Iterable[Guid]) -> frozenset[Guid]:
    """Give those of these objects that have a memo."""
    ids = json.dumps([project.identities.find(guid) for guid in guids])
    rows = project.connection.execute(
        "SELECT DISTINCT lower(hex(object.guid)) FROM json_each(?) asked CROSS JOIN visible_memo memo"
        " ON memo.about = asked.value CROSS JOIN object ON object.id = asked.value",
        (ids,),
    )
    return frozenset(guid for (guid,) in rows)


def memos_of(project: Project) -> list[Memo]:
    """List the memos, the newest first."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), memo.kind, lower(hex(target.guid)), target.kind, lower(hex(coder.guid)),"
        " memo.title, memo.text, step.time FROM visible_memo memo JOIN object ON object.id = memo.id"
        " LEFT JOIN object target ON target.id = memo.about LEFT JOIN object coder ON coder.id = memo.coder"
        " CROSS JOIN operation ON operation.object = memo.id AND operation.field IS NULL"
        " CROSS JOIN step ON step.id = operation.id >> 20 ORDER BY step.lamport DESC, memo.id DESC"
    ).fetchall()
    return [
        Memo(guid, kind or "", about or "", about_kind or "", coder or "", title or "", text or "", time)
        for guid, kind, about, about_kind, coder, title, text, time in rows
    ]
