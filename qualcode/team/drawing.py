"""Drawing by lot the interviews that are coded twice: how many of which, which ones, and who codes them second.

The draw is our own, so that the same seed gives the same interviews on every computer and in every version: what is
drawn from stands in the order of SHA-256 of "seed:GUID" (UTF-8, hexadecimal), and the first ones of it are drawn.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from hashlib import sha256
from math import ceil
from typing import NamedTuple

from qualcode.model.guid import Guid

SHARE, LEAST = 0.2, 4
FEWEST_WEEKS = 4

Cell = tuple[str, str]  # kind of interview, language


class Candidate(NamedTuple):
    """An interview that can be drawn; `responsible` is empty where nobody is."""

    document: Guid
    kind: str = ""
    language: str = ""
    responsible: Guid = ""


class Stratum(NamedTuple):
    """Interviews that are drawn from together; several cells where each was too small for an interview of its own."""

    cells: tuple[Cell, ...]
    documents: tuple[Guid, ...]
    drawn: tuple[Guid, ...]


class Deal(NamedTuple):
    """Who codes a drawn interview: first the coder responsible for it, then another one."""

    document: Guid
    first: Guid
    second: Guid


class Draw(NamedTuple):
    """What was drawn. `wanted` of `interviews` shall be coded twice, `before` of them were drawn earlier."""

    strata: tuple[Stratum, ...]
    wanted: int
    interviews: int
    before: int

    @property
    def documents(self) -> tuple[Guid, ...]:
        """Give what was drawn, stratum by stratum."""
        return tuple(guid for stratum in self.strata for guid in stratum.drawn)


def draw(
    candidates: Iterable[Candidate],
    seed: int,
    share: float = SHARE,
    least: int = LEAST,
    before: int = 0,
    by: tuple[str, ...] = ("kind", "language"),
) -> Draw:
    """Draw a share (0-1) of the interviews, at least so many, by lot within strata of kind and language.

    `before` counts interviews drawn earlier, which count towards the share and are not among the candidates.
    """
    known = sorted(candidates, key=lambda one: one.document)
    wanted = wanted_of(len(known) + before, share, least)
    lacking = min(max(wanted - before, 0), len(known))
    found: dict[Cell, list[Guid]] = {}
    for one in known:
        cell = (one.kind if "kind" in by else "", one.language if "language" in by else "")
        found.setdefault(cell, []).append(one.document)
    groups = pooled({cell: len(documents) for cell, documents in found.items()}, lacking)
    rows = [tuple(guid for cell in group for guid in found[cell]) for group in groups]
    numbers = allocated([len(row) for row in rows], lacking)
    strata = [
        Stratum(group, row, tuple(by_lot(row, seed)[:number]))
        for group, row, number in zip(groups, rows, numbers, strict=True)
    ]
    return Draw(tuple(strata), wanted, len(known) + before, before)


def wanted_of(interviews: int, share: float, least: int) -> int:
    """Give how many of so many interviews a share is, rounded up, at least `least`, at most all."""
    return min(max(ceil(interviews * Fraction(str(share))), least), interviews)


def pooled(sizes: Mapping[Cell, int], number: int) -> list[tuple[Cell, ...]]:
    """Group the cells so that each group is worth at least one of the `number` that are drawn.

    The smallest group that is not joins the smallest other one that shares a kind of interview with it, else the
    smallest of all, and so on: so each interview has nearly the same chance.
    """
    groups: list[tuple[Cell, ...]] = [(cell,) for cell in sorted(sizes)]
    total = sum(sizes.values())

    def size(group: tuple[Cell, ...]) -> tuple[int, tuple[Cell, ...]]:
        return sum(sizes[cell] for cell in group), group

    while number and len(groups) > 1:
        least = min(groups, key=size)
        if size(least)[0] * number >= total:
            break
        groups.remove(least)
        kinds = {kind for kind, _ in least}
        alike = [group for group in groups if kinds & {kind for kind, _ in group}]
        other = min(alike or groups, key=size)
        groups.remove(other)
        groups.append(tuple(sorted((*other, *least))))
    return sorted(groups)


def allocated(sizes: Sequence[int], number: int) -> list[int]:
    """Share a number out in proportion to sizes by largest remainders (Hamilton); of equal ones the larger is first."""
    total = sum(sizes)
    if not total:
        return [0] * len(sizes)
    found = [size * number // total for size in sizes]
    by_remainder = sorted(range(len(sizes)), key=lambda at: (-(sizes[at] * number % total), -sizes[at], at))
    for at in by_remainder[: number - sum(found)]:
        found[at] += 1
    return found


def by_lot(guids: Iterable[Guid], seed: int) -> list[Guid]:
    """Give GUIDs in the order in which they are drawn."""
    return sorted(guids, key=lambda guid: sha256(f"{seed}:{guid}".encode()).hexdigest())


def dealt(
    drawn: Iterable[Candidate], coders: Sequence[Guid], seed: int, pairs: Iterable[tuple[Guid, Guid]] = ()
) -> tuple[Deal, ...]:
    """Deal drawn interviews evenly to second coders, never to the one responsible; give them by document.

    `pairs` name who codes each other's interviews second; whoever is in none of them may code for anybody. Where
    nobody is responsible, the first coder is dealt too. An interview that only its own coder could code is left out.
    """
    rows = {one.document: one for one in drawn}
    coders = sorted(coders)  # they stand in another order on another computer
    turns: Counter[Guid] = Counter()
    firsts: Counter[Guid] = Counter(one.responsible for one in rows.values())
    made: dict[Guid, Deal] = {}
    for guid in by_lot(rows, seed):
        first = rows[guid].responsible
        if first not in coders:
            first = _least_busy(coders, firsts, f"{seed}:first:{guid}") if coders else ""
            firsts[first] += 1
        free = _others(first, coders, tuple(pairs))
        if free:
            second = _least_busy(free, turns, f"{seed}:second:{guid}")
            turns[second] += 1
            made[guid] = Deal(guid, first, second)
    _even_out(made, turns, coders, tuple(pairs))
    return tuple(made[guid] for guid in sorted(made))


def _others(first: Guid, coders: Sequence[Guid], pairs: tuple[tuple[Guid, Guid], ...]) -> list[Guid]:
    partners = {two for pair in pairs if first in pair for two in pair} - {first}
    return [coder for coder in coders if coder != first and (not partners or coder in partners)]


def _least_busy(coders: Sequence[Guid], turns: Counter[Guid], lot: str) -> Guid:
    return min(coders, key=lambda coder: (turns[coder], sha256(f"{lot}:{coder}".encode()).hexdigest()))


def _even_out(
    made: dict[Guid, Deal], turns: Counter[Guid], coders: Sequence[Guid], pairs: tuple[tuple[Guid, Guid], ...]
) -> None:
    """Pass interviews on from who has two more than another one who may have them."""
    while (found := _better(made, turns, coders, pairs)) is not None:
        guid, other = found
        turns[made[guid].second] -= 1
        turns[other] += 1
        made[guid] = made[guid]._replace(second=other)


def _better(
    made: dict[Guid, Deal], turns: Counter[Guid], coders: Sequence[Guid], pairs: tuple[tuple[Guid, Guid], ...]
) -> tuple[Guid, Guid] | None:
    for guid, deal in sorted(made.items()):
        for other in _others(deal.first, coders, pairs):
            if turns[deal.second] > turns[other] + 1:
                return guid, other
    return None


def due(later: Sequence[Guid], every: int, seed: int) -> tuple[tuple[Guid, ...], tuple[Guid, ...]]:
    """Draw one of every so many later interviews, in the order in which they came; give those drawn, and all looked at.

    Which one of them it is, is drawn by lot: it cannot be foreseen. What does not fill a group waits.
    """
    if every < 1:
        return (), ()
    full = len(later) // every * every
    groups = [later[start : start + every] for start in range(0, full, every)]
    return tuple(by_lot(group, seed)[0] for group in groups), tuple(later[:full])
