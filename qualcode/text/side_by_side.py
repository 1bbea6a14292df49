"""What coders coded in one text, put side by side: the codings that one decision settles."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from threading import Lock
from typing import NamedTuple

from qualcode.model.consensus import matter_of
from qualcode.model.guid import Guid
from qualcode.model.settling import Given, Likeness, Material, Passage, Side
from qualcode.text.words import words

Span = tuple[int, int]
_LARGELY = 0.5  # two passages lie on largely the same words if they share this part of the shorter one
_MOST_KEPT = 16


def compared(material: Material, worked: Sequence[Guid]) -> list[Given]:
    """Give the codings of those who worked there, without those of whose words none is left."""
    there = set(worked)
    return [given for given in material.codings if given.coder in there and given.start < given.end]


class Shape(NamedTuple):
    """What a case is but for what was decided; `alike`: all who worked there coded alike."""

    matter: str
    codes: tuple[Guid, ...]
    likeness: Likeness
    alike: bool
    start: int
    end: int
    sides: tuple[Side, ...]
    codings: tuple[Guid, ...]


class _Part(NamedTuple):
    """Passages of one code that hang together; `start`, `end`: by whole words."""

    codings: list[Given]
    start: int
    end: int
    coders: frozenset[Guid]


_Known = tuple[Shape, ...]
_KEPT: dict[tuple[object, ...], _Known] = {}  # of a few documents: a decision changes none of it
_GUARD = Lock()


def shapes_of(material: Material, worked: tuple[Guid, ...], coders: tuple[Guid, ...]) -> _Known:
    """Give the cases but for their standing, in the order of the text."""
    key = material.version, worked, coders, material.codings
    with _GUARD:
        known = _KEPT.pop(key, None)
    if known is None:
        known = tuple(_shaped(material, worked, coders))
    with _GUARD:
        _KEPT[key] = known  # the one asked for last stands last
        if len(_KEPT) > _MOST_KEPT:
            del _KEPT[next(iter(_KEPT))]
    return known


def _shaped(material: Material, worked: tuple[Guid, ...], coders: tuple[Guid, ...]) -> list[Shape]:
    found = compared(material, worked)
    snap = _Snap(material.text)
    spans = {given.guid: snap(given.start, given.end) for given in found}
    builder = Builder(found, worked, coders, spans)
    groups = _joined(_parts(found, spans))
    made = [builder.shape([given for part in group for given in part.codings], len(group)) for group in groups]
    return sorted(made, key=lambda shape: (shape.start, shape.end, shape.codings))


class _Snap:
    """Moves the ends of a span to those of words, as figures of agreement do."""

    def __init__(self, text: str) -> None:
        found = list(words(text))
        self._begins, self._ends = [begin for begin, _ in found], [end for _, end in found]

    def __call__(self, start: int, end: int) -> Span:
        first, last = bisect_right(self._ends, start), bisect_left(self._begins, end) - 1
        return (self._begins[first], self._ends[last]) if first <= last else (start, end)


def _parts(codings: Iterable[Given], spans: dict[Guid, Span]) -> list[_Part]:
    by_code: defaultdict[Guid, list[Given]] = defaultdict(list)
    for given in codings:
        by_code[given.code].append(given)
    return [part for found in by_code.values() for part in _meeting(found, spans)]


def _meeting(codings: list[Given], spans: dict[Guid, Span]) -> Iterator[_Part]:
    """Part the passages of a code into those that hang together."""
    group: list[Given] = []
    reach = 0
    for given in sorted(codings, key=lambda one: (spans[one.guid], one.guid)):
        start, end = spans[given.guid]
        if group and start >= reach:
            yield _part(group, spans)
            group = []
        reach = max(reach, end) if group else end
        group.append(given)
    if group:
        yield _part(group, spans)


def _part(codings: list[Given], spans: dict[Guid, Span]) -> _Part:
    start, end = min(spans[one.guid][0] for one in codings), max(spans[one.guid][1] for one in codings)
    return _Part(codings, start, end, frozenset(one.coder for one in codings))


def _joined(parts: list[_Part]) -> list[list[_Part]]:
    """Put together parts of different codes on largely the same words by different coders, the best matches first."""
    parts = sorted(parts, key=lambda part: (part.start, part.end, part.codings[0].code))
    group_of = {place: [place] for place in range(len(parts))}
    for _, _, one, other in sorted(_matches(parts)):
        first, second = group_of[one], group_of[other]
        coders = [{coder for place in group for coder in parts[place].coders} for group in (first, second)]
        if first is not second and not coders[0] & coders[1]:
            first += second
            group_of |= dict.fromkeys(second, first)
    seen: set[int] = set()
    found = []
    for place in range(len(parts)):
        if place not in seen:
            seen.update(group_of[place])
            found.append([parts[member] for member in group_of[place]])
    return found


def _matches(parts: list[_Part]) -> Iterator[tuple[float, int, int, int]]:
    for place, part in enumerate(parts):
        for other in range(place + 1, len(parts)):
            found = parts[other]
            if found.start >= part.end:
                break
            shared = min(part.end, found.end) - found.start
            share = shared / min(part.end - part.start, found.end - found.start)
            if share >= _LARGELY and not part.coders & found.coders:
                yield -share, -shared, place, other


class Builder:
    """Puts codings that belong together side by side."""

    def __init__(
        self, codings: list[Given], worked: tuple[Guid, ...], coders: tuple[Guid, ...], spans: dict[Guid, Span]
    ) -> None:
        self._worked, self._coders, self._spans = frozenset(worked), coders, spans
        self._near = sorted(codings, key=lambda given: given.start)
        self._starts = [given.start for given in self._near]
        self._longest = max((given.end - given.start for given in codings), default=0)

    def shape(self, codings: list[Given], parts: int) -> Shape:
        """Put codings side by side that are to be settled together; `parts`: of how many codes."""
        by_coder: defaultdict[Guid, list[Given]] = defaultdict(list)
        for given in sorted(codings, key=lambda one: (one.start, one.end, one.guid)):
            by_coder[given.coder].append(given)
        ordered = [given for coder in self._coders for given in by_coder[coder]]
        start, end = min(one.start for one in codings), max(one.end for one in codings)
        likeness = self._likeness(by_coder, parts)
        guids = tuple(given.guid for given in ordered)
        return Shape(
            matter_of(guids),
            tuple(dict.fromkeys(given.code for given in ordered)),
            likeness,
            likeness is Likeness.SAME and len({given.absent for given in codings}) == 1,
            start,
            end,
            self._sides(by_coder, start, end),
            guids,
        )

    def empty(self, guids: tuple[Guid, ...], made: list[Given]) -> Shape:
        """Give the place of codings that are gone: that of what was made of them."""
        start, end = min(one.start for one in made), max(one.end for one in made)
        codes = tuple(dict.fromkeys(given.code for given in made))
        sides = self._sides({}, start, end)
        return Shape(matter_of(guids), codes, Likeness.ONLY, False, start, end, sides, guids)

    def _sides(self, by_coder: Mapping[Guid, list[Given]], start: int, end: int) -> tuple[Side, ...]:
        others = self._codes_in(start, end)
        found = []
        for coder in self._coders:
            hers = by_coder.get(coder, ())
            passages = tuple(Passage(given.guid, given.code, given.start, given.end) for given in hers)
            own = {passage.code for passage in passages}
            rest = tuple(code for code in others.get(coder, ()) if code not in own)
            found.append(Side(coder in self._worked, passages, rest))
        return tuple(found)

    def _codes_in(self, start: int, end: int) -> dict[Guid, dict[Guid, None]]:
        """Give for each coder the codes she gave in a stretch."""
        found: dict[Guid, dict[Guid, None]] = {}
        first = bisect_right(self._starts, start - self._longest)
        for given in self._near[first : bisect_left(self._starts, end)]:
            if given.end > start:
                found.setdefault(given.coder, {})[given.code] = None
        return found

    def _likeness(self, by_coder: dict[Guid, list[Given]], parts: int) -> Likeness:
        if parts > 1:
            return Likeness.OTHER
        if not all(by_coder.get(coder) for coder in self._worked):
            return Likeness.ONLY
        whole = {tuple(united(self._spans[given.guid] for given in hers)) for hers in by_coder.values() if hers}
        return Likeness.SAME if len(whole) == 1 else Likeness.ENDS


def united(spans: Iterable[Span]) -> list[Span]:
    """Unite stretches that overlap; those that only touch stay two."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found
