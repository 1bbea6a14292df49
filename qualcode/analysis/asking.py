"""The JSON form of a `Query` or a `Retrieval`: what a saved question keeps of it."""

from collections.abc import Mapping
from dataclasses import fields, replace
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from qualcode.analysis.query import Query
from qualcode.analysis.retrieval import Retrieval
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.store.project import Project
from qualcode.store.queries.codes import code_sets

# Who looks decides these: in which language, and whether it is shown or leaves the team. The published figures of a
# table are kept by name (`exchange/attributes/packs.py`).
_NOT_KEPT = ("language", "outgoing", "packs")
_Q = TypeVar("_Q", Query, Retrieval)


def as_asked(question: Query | Retrieval) -> dict[str, Value]:
    """Give what is asked as JSON, every field told, so that it means the same where a later version fills in others."""
    return {name: _told(getattr(question, name)) for name in _kept(type(question))}


def query_of(asked: Mapping[str, Value]) -> Query:
    """Give the query of a saved table; fields that there are not are left out.

    Raises UserError where a field holds what this version cannot read.
    """
    return _read(Query, asked)


def retrieval_of(asked: Mapping[str, Value]) -> Retrieval:
    """Give the retrieval that was saved, as `query_of` does."""
    return _read(Retrieval, asked)


def with_sets(project: Project, query: Query) -> Query:
    """Give a query whose codes may be sets of codes with the codes that are in these now.

    A set without a code asks for a code that there is not, and not for all.
    """
    sets = {found.guid: found.codes or (found.guid,) for found in code_sets(project)} if query.codes else {}
    codes = dict.fromkeys(code for guid in query.codes for code in sets.get(guid, (guid,)))
    return replace(query, codes=tuple(codes))


def _kept(kind: type[Query] | type[Retrieval]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in _NOT_KEPT)


def _told(value: object) -> Value:
    if isinstance(value, Enum):
        return str(value.value)
    return [_told(inner) for inner in value] if isinstance(value, tuple) else cast(Value, value)


def _read(kind: type[_Q], asked: Mapping[str, Value]) -> _Q:
    hints = get_type_hints(kind)
    found: dict[str, Any] = {  # Any: each field has its own kind of value
        name: _made(hints[name], asked[name], name) for name in _kept(kind) if name in asked
    }
    return kind(**found)


def _made(kind: object, value: Value, name: str) -> object:
    if isinstance(kind, UnionType):
        (other,) = [inner for inner in get_args(kind) if inner is not NoneType]
        return None if value is None else _made(other, value, name)
    if get_origin(kind) is tuple:
        return _row(get_args(kind), value, name)
    if isinstance(kind, type) and issubclass(kind, Enum):
        known: dict[Value, Enum] = {one.value: one for one in kind}
        if isinstance(value, str) and value in known:
            return known[value]
    elif type(value) is kind:
        return value
    raise UserError("questions.unreadable", field=name)


def _row(kinds: tuple[object, ...], value: Value, name: str) -> tuple[object, ...]:
    if isinstance(value, list):
        if kinds[-1] is Ellipsis:
            return tuple(_made(kinds[0], inner, name) for inner in value)
        if len(value) == len(kinds):
            return tuple(_made(kind, inner, name) for kind, inner in zip(kinds, value, strict=True))
    raise UserError("questions.unreadable", field=name)
