"""Blanked turns: which texts still hold the words, and which passages lie in them, wherever they come from."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import Erased, Operation
from qualcode.model.projection import NumberMap, inverse, project_span
from qualcode.model.registry import KINDS
from qualcode.model.sameness import with_same
from qualcode.model.speaking import speakers_of

# Every kind that stands on words of a text, with the field that says where.
_PASSAGES = {kind.name: field.name for kind in KINDS.values() for field in kind.references if field.reference_places}


class Blanked(NamedTuple):
    """Objects that stand on blanked words, and the hashes of texts that hold them."""

    objects: set[Guid]
    texts: set[str]


class _Version(NamedTuple):
    step: Guid
    document: Guid
    base: Guid | None
    edits: NumberMap
    hash: str
    joined: Guid | None
    joined_edits: NumberMap
    turns: tuple[tuple[Guid, int, int], ...]  # who speaks from where to where

    @property
    def bases(self) -> tuple[Guid, ...]:
        return tuple(guid for guid in (self.base, self.joined) if guid)


class _Erasure(NamedTuple):
    step: Guid
    respondents: frozenset[Guid]
    texts: frozenset[str]


def blanked(operations: Iterable[Operation], pairs: list[tuple[str, Guid, Guid]]) -> Blanked:
    """Find what the erasures among `operations` blank; `pairs` were recognised as one.

    An erasure names the texts that hold the words; its own step brings the version without them, as does that of
    another erasure of the same respondents. Any other version made from a text so named holds the words too, and so
    does every text in which such a respondent has a turn, and one of a document that was recognised as such a one.
    """
    known = list(operations)
    versions = {item.object: _version(item) for item in known if _is_creation(item, "text_version")}
    erasures = [_Erasure(item.step, *_named(item)) for item in known if _is_creation(item, "erasure")]
    passages = [(item.object, place) for item in known for place in _places(item)]
    found = Blanked(set(), set())
    for erasure in erasures:
        steps = {other.step for other in erasures if other.respondents >= erasure.respondents}
        clean = _clean(versions, steps)
        named = {guid for guid, version in versions.items() if version.hash in erasure.texts}
        gone = with_same({*erasure.respondents}, pairs, "respondent")
        hers = speakers_of(known, gone)
        speaking = {guid: spans for guid, version in versions.items() if (spans := _spans(version, hers))}
        start = named | (speaking.keys() | _twins(versions, named, clean, pairs)) - clean
        doomed = _doomed(versions, start, clean)
        found.texts.update(versions[guid].hash for guid in doomed)
        blanks = [
            (version.base, [(first, first + size) for first, size, _ in version.edits])
            for version in versions.values()
            if version.step == erasure.step and version.base in doomed
        ]
        for base, spans in [*blanks, *(item for item in speaking.items() if item[0] in doomed)]:
            found.objects.update(_standing_on(base, spans, versions, doomed, passages))
    return found


def _spans(version: _Version, speakers: set[Guid]) -> list[tuple[int, int]]:
    return [(start, end) for speaker, start, end in version.turns if speaker in speakers]


def _clean(versions: dict[Guid, _Version], steps: set[Guid]) -> set[Guid]:
    """Find the versions that the steps of erasures brought, those with the same words, and what was made of them."""
    words = {version.hash for version in versions.values() if version.step in steps}
    clean = {guid for guid, version in versions.items() if version.step in steps or version.hash in words}
    while fresh := {
        guid
        for guid, version in versions.items()
        if guid not in clean and version.bases and clean.issuperset(version.bases)
    }:
        clean |= fresh
    return clean


def _twins(
    versions: dict[Guid, _Version], named: set[Guid], clean: set[Guid], pairs: list[tuple[str, Guid, Guid]]
) -> set[Guid]:
    """Find the texts of the documents recognised as one of which a part was blanked."""
    blank = {versions[guid].document for guid in clean if not named.isdisjoint(versions[guid].bases)}
    alike = with_same(set(blank), pairs, "document") - blank
    return {guid for guid, version in versions.items() if version.document in alike}


def _named(operation: Operation) -> tuple[frozenset[Guid], frozenset[str]]:
    value = cast(dict[str, list[str]], operation.value)
    return frozenset(value["respondents"]), frozenset(value["texts"])


def _is_creation(operation: Operation, kind: str) -> bool:
    return operation.kind == kind and not operation.field and not isinstance(operation.value, Erased)


def _version(operation: Operation) -> _Version:
    values = cast(dict[str, Value], operation.value)
    base, joined = (cast(Guid | None, values.get(name)) for name in ("base", "joined"))
    edits, joined_edits = (_edits(values.get(name)) for name in ("map", "joined_map"))
    place = operation.step, str(values.get("document"))
    return _Version(*place, base, edits, str(values["hash"]), joined, joined_edits, _turns(values.get("turns")))


def _turns(turns: Value) -> tuple[tuple[Guid, int, int], ...]:
    told = cast(dict[str, list[Any]], turns) if isinstance(turns, dict) else {}  # Any: a GUID, or the parts of a turn
    speakers = told.get("speakers") or []
    return tuple(
        (speakers[turn[3]], turn[0], turn[2]) for turn in told.get("turns") or [] if 0 <= turn[3] < len(speakers)
    )


def _edits(value: Value) -> NumberMap:
    return tuple(cast(list[tuple[int, int, int]], value or []))


def _doomed(versions: dict[Guid, _Version], start: set[Guid], clean: set[Guid]) -> set[Guid]:
    """Find these versions and all made from them, but those that are `clean`."""
    doomed = set(start)
    while fresh := {
        guid
        for guid, version in versions.items()
        if guid not in doomed and guid not in clean and not doomed.isdisjoint(version.bases)
    }:
        doomed |= fresh
    return doomed


def _standing_on(
    base: Guid | None,
    spans: list[tuple[int, int]],
    versions: dict[Guid, _Version],
    doomed: set[Guid],
    passages: list[tuple[Guid, list[Value]]],
) -> Iterator[Guid]:
    """Find what ever stood on these stretches of a text, whichever text it was made on."""
    end = _ways(versions, base)
    starts: dict[Guid, dict[Guid, list[NumberMap]]] = {}
    for guid, place in passages:
        own = place[0]
        if own not in doomed:
            continue
        start = starts.get(own) or starts.setdefault(own, _ways(versions, own))
        shared = min(start.keys() & end.keys(), key=lambda one: (len(start[one]) + len(end[one]), one), default=None)
        if shared is None:
            continue
        span = (cast(int, place[1]), cast(int, place[2]))
        for edits in reversed(start[shared]):
            span = project_span(*span, inverse(edits))
        for edits in end[shared]:
            span = project_span(*span, edits)
        if any(_touches(span, first, stop) for first, stop in spans):
            yield guid


def _touches(span: tuple[int, int], first: int, stop: int) -> bool:
    start, end = span
    return first <= start <= stop if start == end else start < stop and first < end


def _places(operation: Operation) -> Iterator[list[Value]]:
    """Give the stretches of texts that the value of an operation stands on or, of a decision, was taken on."""
    if isinstance(operation.value, Erased):
        return
    values = {operation.field: operation.value} if operation.field else cast(dict[str, Value], operation.value)
    place = values.get(_PASSAGES.get(operation.kind, ""))
    if isinstance(place, list):
        yield place
    seen = values.get("seen") if operation.kind == "decision" else None
    for item in seen if isinstance(seen, list) else ():
        anchor = cast(list[Value], item)[1]
        if isinstance(anchor, list):
            yield anchor


def _ways(versions: dict[Guid, _Version], guid: Guid | None) -> dict[Guid, list[NumberMap]]:
    """Give a version and those it goes back to, each with the maps from there; equal texts brought in apart are one."""
    found: dict[Guid, list[NumberMap]] = {guid: []} if guid in versions and guid is not None else {}
    queue = [*found]
    for younger in queue:
        version = versions[younger]
        for older, edits in ((version.base, version.edits), (version.joined, version.joined_edits)):
            if older is not None and older in versions and older not in found:
                found[older] = [edits, *found[younger]]
                queue.append(older)
        for equal in [other for other, its in versions.items() if its.hash == version.hash and other not in found]:
            found[equal] = found[younger]
            queue.append(equal)
    return found
