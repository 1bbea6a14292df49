"""Blanked turns: which texts still hold the words, and which passages lie in them, wherever they come from."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import Erased, Operation
from qualcode.model.projection import NumberMap, inverse, project_span
from qualcode.model.registry import KINDS

# Every kind that stands on words of a text, with the field that says where.
_PASSAGES = {kind.name: field.name for kind in KINDS.values() for field in kind.references if field.reference_places}


class Blanked(NamedTuple):
    """Objects that stand on blanked words, and the hashes of texts that hold them."""

    objects: set[Guid]
    texts: set[str]


class _Version(NamedTuple):
    step: Guid
    base: Guid | None
    edits: NumberMap
    hash: str
    joined: Guid | None
    joined_edits: NumberMap


class _Erasure(NamedTuple):
    step: Guid
    respondents: frozenset[Guid]
    texts: frozenset[str]


def blanked(operations: Iterable[Operation]) -> Blanked:
    """Find what the erasures among `operations` blank.

    An erasure names the texts that hold the words; its own step brings the version without them, as does that of
    another erasure of the same respondents. Any other version made from a text so named holds the words too.
    """
    known = list(operations)
    versions = {item.object: _version(item) for item in known if _is_creation(item, "text_version")}
    erasures = [_Erasure(item.step, *_named(item)) for item in known if _is_creation(item, "erasure")]
    found = Blanked(set(), set())
    for erasure in erasures:
        clean = {other.step for other in erasures if other.respondents >= erasure.respondents}
        doomed = _doomed(versions, erasure.texts, clean)
        found.texts.update(versions[guid].hash for guid in doomed)
        fresh = [version for version in versions.values() if version.step == erasure.step and version.base in doomed]
        for version in fresh:
            found.objects.update(_standing_on(version, versions, doomed, known))
    return found


def _named(operation: Operation) -> tuple[frozenset[Guid], frozenset[str]]:
    value = cast(dict[str, list[str]], operation.value)
    return frozenset(value["respondents"]), frozenset(value["texts"])


def _is_creation(operation: Operation, kind: str) -> bool:
    return operation.kind == kind and not operation.field and not isinstance(operation.value, Erased)


def _version(operation: Operation) -> _Version:
    values = cast(dict[str, Value], operation.value)
    base, joined = (cast(Guid | None, values.get(name)) for name in ("base", "joined"))
    edits, joined_edits = (_edits(values.get(name)) for name in ("map", "joined_map"))
    return _Version(operation.step, base, edits, str(values["hash"]), joined, joined_edits)


def _edits(value: Value) -> NumberMap:
    return tuple(cast(list[tuple[int, int, int]], value or []))


def _doomed(versions: dict[Guid, _Version], named: frozenset[str], clean: set[Guid]) -> set[Guid]:
    """Find the versions with these texts and all made from them, but in the steps that are `clean`."""
    doomed = {guid for guid, version in versions.items() if version.hash in named}
    while fresh := {
        guid
        for guid, version in versions.items()
        if not doomed.isdisjoint((version.base, version.joined)) and version.step not in clean and guid not in doomed
    }:
        doomed |= fresh
    return doomed


def _standing_on(
    blank: _Version, versions: dict[Guid, _Version], doomed: set[Guid], operations: list[Operation]
) -> Iterator[Guid]:
    """Find what ever stood on the stretches that `blank` takes out of its base."""
    end = _ways(versions, blank.base)
    starts: dict[Guid, dict[Guid, list[NumberMap]]] = {}
    for item in operations:
        place = _passage(item)
        if place is None or place[0] not in doomed:
            continue
        own = place[0]
        start = starts.get(own) or starts.setdefault(own, _ways(versions, own))
        shared = min(start.keys() & end.keys(), key=lambda one: (len(start[one]) + len(end[one]), one), default=None)
        if shared is None:
            continue
        span = (cast(int, place[1]), cast(int, place[2]))
        for edits in reversed(start[shared]):
            span = project_span(*span, inverse(edits))
        for edits in end[shared]:
            span = project_span(*span, edits)
        if any(_touches(span, first, first + size) for first, size, _ in blank.edits):
            yield item.object


def _touches(span: tuple[int, int], first: int, stop: int) -> bool:
    start, end = span
    return first <= start <= stop if start == end else start < stop and first < end


def _passage(operation: Operation) -> list[Value] | None:
    field = _PASSAGES.get(operation.kind)
    if field is None or operation.field not in ("", field) or isinstance(operation.value, Erased):
        return None
    value = operation.value if operation.field else cast(dict[str, Value], operation.value).get(field)
    return value if isinstance(value, list) else None


def _ways(versions: dict[Guid, _Version], guid: Guid | None) -> dict[Guid, list[NumberMap]]:
    """Give a version and those it goes back to, each with the maps from there."""
    found: dict[Guid, list[NumberMap]] = {guid: []} if guid in versions and guid is not None else {}
    queue = [*found]
    for younger in queue:
        version = versions[younger]
        for older, edits in ((version.base, version.edits), (version.joined, version.joined_edits)):
            if older is not None and older in versions and older not in found:
                found[older] = [edits, *found[younger]]
                queue.append(older)
    return found
