"""Cases to settle in one text: what coders coded there, put side by side."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qualcode.model.consensus import matter_of
from qualcode.model.guid import Guid
from qualcode.model.settling import Case, Decision, Given, Likeness, Material, Passage, Side, Standing
from qualcode.text.words import words

Span = tuple[int, int]
_LARGELY = 0.5  # two passages lie on largely the same words if they share this part of the shorter one


class _Part(NamedTuple):
    """Passages of one code that hang together; `start`, `end`: by whole words."""

    codings: list[Given]
    start: int
    end: int
    coders: frozenset[Guid]


def who_worked(material: Material, coders: Sequence[Guid] = (), named: bool = False) -> tuple[Guid, ...]:
    """Give who is compared in a document: who marked it as done, or coded it without saying anything of it.

    None where fewer than two are; and, unless the document was `named`, where fewer than two marked it as done. In one
    that was named, those still at work count where there would be nobody else.
    """
    known = [coder for coder in material.coders if (coder in coders if coders else coder not in material.repeating)]
    coded = {given.coder for given in material.codings}
    done = {coder for coder in known if material.marks.get(coder) == "done"}
    worked = done | {coder for coder in known if coder in coded and coder not in material.marks}
    if named and len(worked) < 2:
        worked = done | (coded & set(known))
    enough = len(worked) > 1 and (named or len(done) > 1)
    return tuple(coder for coder in known if coder in worked) if enough else ()


def cases_in(material: Material, worked: Sequence[Guid], coders: Sequence[Guid] = ()) -> list[Case]:
    """Give the cases of a document between those who `worked` there, in the order of the text.

    Their sides are those of `coders` (else of those who worked). Passages of one code that overlap are one case; so
    are those of different codes on largely the same words, each by coders who did not give the other code.
    """
    if not worked:
        return []
    there = set(worked)
    found = [given for given in material.codings if given.coder in there and given.start < given.end]
    snap = _Snap(material.text)
    spans = {given.guid: snap(given.start, given.end) for given in found}
    groups = _joined(_parts(found, spans))
    builder = _Builder(material, tuple(worked), tuple(coders or worked), found, spans)
    cases = [builder.case([given for part in group for given in part.codings], len(group)) for group in groups]
    cases += builder.left_over()
    return sorted(cases, key=lambda case: (case.start, case.end, case.codings))


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


class _Builder:
    """Makes cases of codings that belong together."""

    def __init__(
        self,
        material: Material,
        worked: tuple[Guid, ...],
        coders: tuple[Guid, ...],
        codings: list[Given],
        spans: dict[Guid, Span],
    ) -> None:
        self._material, self._worked, self._coders, self._spans = material, frozenset(worked), coders, spans
        self._near = sorted(codings, key=lambda given: given.start)
        self._starts = [given.start for given in self._near]
        self._longest = max((given.end - given.start for given in codings), default=0)
        self._all = {given.guid: given for given in material.codings}
        self._decided: defaultdict[Guid, list[Decision]] = defaultdict(list)
        for decision in material.decisions:
            for guid, _ in decision.seen:
                self._decided[guid].append(decision)

    def case(self, codings: list[Given], parts: int) -> Case:
        """Make a case of codings that are to be settled together."""
        by_coder: defaultdict[Guid, list[Given]] = defaultdict(list)
        for given in sorted(codings, key=lambda one: (one.start, one.end, one.guid)):
            by_coder[given.coder].append(given)
        ordered = [given for coder in self._coders for given in by_coder[coder]]
        start, end = min(one.start for one in codings), max(one.end for one in codings)
        likeness = self._likeness(by_coder, parts)
        alike = likeness is Likeness.SAME and len({given.absent for given in codings}) == 1
        standing, decision = self._standing(frozenset(given.guid for given in codings), alike)
        guids = tuple(given.guid for given in ordered)
        others = self._others(start, end)
        sides = tuple(
            self._side(coder, by_coder[coder], others.get(coder, {}), coder in self._worked) for coder in self._coders
        )
        codes = tuple(dict.fromkeys(given.code for given in ordered))
        return Case(
            matter_of(guids), self._material.document, codes, likeness, start, end, sides, standing, decision, guids
        )

    def _side(self, coder: Guid, hers: list[Given], near: dict[Guid, None], worked: bool) -> Side:
        own = {given.code for given in hers}
        passages = tuple(Passage(given.guid, given.code, given.start, given.end) for given in hers)
        return Side(worked, passages, tuple(code for code in near if code not in own))

    def _others(self, start: int, end: int) -> dict[Guid, dict[Guid, None]]:
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

    def _standing(self, guids: frozenset[Guid], alike: bool) -> tuple[Standing, Decision | None]:
        touching = list({one.guid: one for guid in guids for one in self._decided.get(guid, ())}.values())
        if not touching:
            return (Standing.EQUAL if alike else Standing.OPEN), None
        exact = next((decision for decision in touching if self._holds(decision, guids)), None)
        last = exact or touching[-1]
        if any(decision.rival for decision in touching):
            return Standing.RIVAL, last
        equal = alike and all(decision.outcome == "equal" for decision in touching)
        if exact is None:
            return (Standing.EQUAL, None) if equal else (Standing.CHANGED, last)
        if len({frozenset(decision.made) for decision in touching}) > 1:
            return Standing.RIVAL, last
        return (Standing.EQUAL if equal else Standing.DECIDED), last

    def _holds(self, decision: Decision, guids: frozenset[Guid]) -> bool:
        """Say whether a decision was taken on just these codings, as they stand; others' than compared aside."""
        compared = set()
        for guid, anchor in decision.seen:
            given = self._all.get(guid)
            if given is None or not given.stands_at(anchor) or given.start == given.end:
                return False
            if given.coder in self._worked:
                compared.add(guid)
        return compared == guids

    def left_over(self) -> Iterator[Case]:
        """Make a case of each decision whose codings are all gone, where it still makes others."""
        made = {given.guid: given for given in self._material.made if given.start < given.end}
        for decision in self._material.decisions:
            known = [self._all.get(guid) for guid, _ in decision.seen]
            stands = [made[guid] for guid in decision.made if guid in made]
            if stands and not any(given is not None and given.start < given.end for given in known):
                yield self._left(decision, stands)

    def _left(self, decision: Decision, stands: list[Given]) -> Case:
        kept = all(anchor is None for _, anchor in decision.seen)
        standing = Standing.RIVAL if decision.rival else Standing.DECIDED if kept else Standing.CHANGED
        guids = tuple(guid for guid, _ in decision.seen)
        start, end = min(one.start for one in stands), max(one.end for one in stands)
        others = self._others(start, end)
        sides = tuple(self._side(one, [], others.get(one, {}), one in self._worked) for one in self._coders)
        codes = tuple(dict.fromkeys(given.code for given in stands))
        return Case(
            matter_of(guids),
            self._material.document,
            codes,
            Likeness.ONLY,
            start,
            end,
            sides,
            standing,
            decision,
            guids,
        )


def united(spans: Iterable[Span]) -> list[Span]:
    """Unite stretches that overlap; those that only touch stay two."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found
