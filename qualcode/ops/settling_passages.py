"""The passages of the consensus that a decision makes, as the values of codings."""

from collections.abc import Iterable, Sequence
from typing import cast

from qualcode.model.consensus import CONSENSUS, consensus_coding
from qualcode.model.errors import UserError
from qualcode.model.fields import Anchor, Value
from qualcode.model.guid import Guid
from qualcode.model.settling import Given, Material
from qualcode.ops.codings import trimmed
from qualcode.store.project import Project
from qualcode.text.side_by_side import united

Drawn = tuple[int, int, Guid]  # [start, end) in code points of the current text, and the code
Span = tuple[int, int]
_NOT_THERE = ("absent", "denied")


def made_by(
    project: Project,
    material: Material,
    codings: Sequence[Guid],
    outcome: str,
    whose: Guid | None,
    passages: Sequence[Drawn],
) -> dict[Guid, dict[str, Value]]:
    """Give the codings of the consensus that an outcome makes of codings, by GUID, with their fields.

    One that is taken as it stands has the anchor, weight, flag and facets of its original; what is united, shared or
    drawn has those that all originals with its code have, so that what all call absent stays absent. Raises UserError
    where the outcome makes no sense for these codings.
    """
    wanted = set(codings)
    there = [given for given in material.codings if given.guid in wanted and given.start < given.end]
    if outcome == "drawn":
        return _drawn(project, material, passages, there)
    if outcome == "none":
        return {}
    if not there:
        raise UserError("settling.nothing_left")
    if outcome in ("union", "intersection"):
        return _drawn(project, material, _combined(there, outcome), there)
    if outcome == "equal":
        longest = min(there, key=lambda given: (given.start - given.end, given.start, given.guid))
        return _as_they_stand(project, material.document, [(longest, there)])
    if outcome == "one":
        if whose is None or whose not in material.coders:
            raise UserError("settling.whose")
        there = [given for given in there if given.coder == whose]
    return _as_they_stand(project, material.document, [(given, [given]) for given in there])


def _combined(codings: list[Given], outcome: str) -> list[Drawn]:
    """Give all that anybody gave, or what all who coded anything here gave, of each code."""
    coders = {given.coder for given in codings}
    found: list[Drawn] = []
    for code in dict.fromkeys(given.code for given in codings):
        same = [given for given in codings if given.code == code]
        spans = [_joined((given.start, given.end) for given in same if given.coder == coder) for coder in coders]
        if outcome == "union":
            told = _joined(span for each in spans for span in each)
        else:
            told = spans[0]
            for each in spans[1:]:
                told = _shared(told, each)
        found += [(start, end, code) for start, end in told]
    if not found:
        raise UserError("settling.nothing_shared")
    return found


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Unite stretches that overlap or touch."""
    found: list[Span] = []
    for start, end in united(spans):
        touching = found and start == found[-1][1]
        found.append((found.pop()[0] if touching else start, end))
    return found


def _shared(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    pairs = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return [(start, end) for start, end in pairs if start < end]


def _drawn(
    project: Project, material: Material, passages: Sequence[Drawn], originals: Sequence[Given]
) -> dict[Guid, dict[str, Value]]:
    """Give codings of the current text, with what all originals of their code say; blank edges are left out."""
    if not passages:
        raise UserError("settling.nothing_drawn")
    found = {}
    for start, end, code in passages:
        first, last = trimmed(material.text, start, end)
        anchor = Anchor(material.version, first, last, code)
        said = [project.values(given.guid) for given in originals if given.code == code]
        found[_guid(material.document, anchor)] = {**_values(material.document, anchor), **_common(said)}
    return found


def _as_they_stand(
    project: Project, document: Guid, taken: Iterable[tuple[Given, list[Given]]]
) -> dict[Guid, dict[str, Value]]:
    """Give a coding for each original, with what is said of all the codings that it stands for."""
    found: dict[Guid, dict[str, Value]] = {}
    for given, alike in taken:
        guid = _guid(document, given.anchor)
        said = [project.values(one.guid) for one in alike]
        if guid in found:
            said.append(found[guid])
        found[guid] = {**_values(document, given.anchor), **_common(said)}
    return found


def _common(said: Sequence[dict[str, Value]]) -> dict[str, Value]:
    """Give weight, flag and facets as far as all say the same; of absent and denied the first is what both say."""
    if not said:
        return {}
    first, rest = said[0], said[1:]
    facets = cast(dict[str, Value], first["facets"] or {})
    others = [cast(dict[str, Value], one["facets"] or {}) for one in rest]
    shared = {name: value for name, value in facets.items() if all(other.get(name) == value for other in others)}
    if all(known.get("presence") in _NOT_THERE for known in (facets, *others)):
        shared.setdefault("presence", "absent")
    return {
        "weight": first["weight"] if all(one["weight"] == first["weight"] for one in rest) else None,
        "flag": True if all(one["flag"] for one in said) else None,
        "facets": cast(Value, shared) or None,
    }


def _guid(document: Guid, anchor: Anchor) -> Guid:
    return consensus_coding(document, anchor.version, anchor.start, anchor.end, anchor.code)


def _values(document: Guid, anchor: Anchor) -> dict[str, Value]:
    plain: dict[str, Value] = dict.fromkeys(("weight", "flag", "facets"))
    return {"coder": CONSENSUS, "document": document, "anchor": list(anchor), **plain}
