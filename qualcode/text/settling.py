"""Cases to settle in one text, and how far each is by what was decided."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from qualcode.model.guid import Guid
from qualcode.model.settling import Case, Decision, Given, Material, Standing
from qualcode.text.side_by_side import Builder, Shape, compared, shapes_of


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
    judge = _Judge(material, worked)
    shapes = shapes_of(material, tuple(worked), tuple(coders or worked))
    cases = [_case(material, shape, *judge.standing(frozenset(shape.codings), shape.alike)) for shape in shapes]
    left = list(judge.left_over())
    if left:
        builder = Builder(compared(material, worked), tuple(worked), tuple(coders or worked), {})
        cases += [
            _case(material, builder.empty(guids, made), standing, decision) for decision, guids, made, standing in left
        ]
        cases.sort(key=lambda case: (case.start, case.end, case.codings))
    return cases


def _case(material: Material, shape: Shape, standing: Standing, decision: Decision | None) -> Case:
    matter, codes, likeness, _, start, end, sides, guids = shape
    return Case(matter, material.document, codes, likeness, start, end, sides, standing, decision, guids)


class _Judge:
    """Says how far cases are, by what was decided on their codings."""

    def __init__(self, material: Material, worked: Sequence[Guid]) -> None:
        self._material, self._worked = material, frozenset(worked)
        self._all = {given.guid: given for given in material.codings} if material.decisions else {}
        self._decided: defaultdict[Guid, list[Decision]] = defaultdict(list)
        for decision in material.decisions:
            for guid, _ in decision.seen:
                self._decided[guid].append(decision)

    def standing(self, guids: frozenset[Guid], alike: bool) -> tuple[Standing, Decision | None]:
        """Say how far a case with these codings is, and give what was decided, if anything."""
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
        if exact.outcome == "equal" and not alike:  # a third one has not coded it, or one of them denies it by now
            return Standing.CHANGED, last
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

    def left_over(self) -> Iterator[tuple[Decision, tuple[Guid, ...], list[Given], Standing]]:
        """Give each decision whose codings are all gone while it still makes some: its codings, and what it makes."""
        made = {given.guid: given for given in self._material.made if given.start < given.end}
        for decision in self._material.decisions:
            known = [self._all.get(guid) for guid, _ in decision.seen]
            stands = [made[guid] for guid in decision.made if guid in made]
            if stands and not any(given is not None and given.start < given.end for given in known):
                kept = all(anchor is None for _, anchor in decision.seen)
                standing = Standing.RIVAL if decision.rival else Standing.DECIDED if kept else Standing.CHANGED
                yield decision, tuple(guid for guid, _ in decision.seen), stands, standing
