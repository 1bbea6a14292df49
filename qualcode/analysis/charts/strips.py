"""`Strips`: where in each interview the passages of each code sit, and how much of what is said they cover."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.model.transcript import Role


class StripCode(NamedTuple):
    """A code of the legend; `share` 0-1 of what is said in all interviews drawn, `passages`: those of the code."""

    guid: Guid
    name: str
    colour: str
    share: float
    codings: int
    passages: Passages


class Stretch(NamedTuple):
    """A coded passage: code points [start, end), the place of its code in the legend; in lane `lane` of `lanes`."""

    start: int
    end: int
    code: int
    coding: Guid
    lane: int = 0
    lanes: int = 1


class Spoken(NamedTuple):
    """A turn of somebody who is not the respondent."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Strip:
    """An interview: its length in code points, its coded passages in the order of the text, who asks in it.

    `shares[i]`: how much of what is said the code in place i covers, 0-1, its passages united; `covered`: all codes.
    """

    document: Guid
    name: str
    length: int
    stretches: tuple[Stretch, ...]
    spoken: tuple[Spoken, ...]
    shares: tuple[float, ...]
    covered: float


@dataclass(frozen=True, slots=True)
class Strips:
    """Interviews under one another with the codes that are drawn."""

    title: str
    codes: tuple[StripCode, ...]
    strips: tuple[Strip, ...]
    true_length: bool
    caption: str = ""
    notes: tuple[str, ...] = ()

    def passages(self, strip: int, code: int) -> Passages:
        """Give the query of the passages of a code in an interview."""
        return replace(self.codes[code].passages, documents=(self.strips[strip].document,))


def as_table(strips: Strips, heading: str) -> Table:
    """Give the shares of the interviews to those who read a table."""
    return Table(
        strips.title,
        (Column(heading), *(Column(code.name, Measure.SHARE) for code in strips.codes)),
        [
            (
                Cell(strip.name),
                *(
                    Cell(share, strips.passages(row, place) if share else None)
                    for place, share in enumerate(strip.shares)
                ),
            )
            for row, strip in enumerate(strips.strips)
        ],
        strips.caption,
        strips.notes,
    )


def laned(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Give stretches that overlap, in the order of their starts, lanes beside one another; others have all the room."""
    found: list[Stretch] = []
    together: list[Stretch] = []
    ends: list[int] = []  # of the last stretch in each lane
    for one in stretches:
        if ends and one.start >= max(ends):
            found += [other._replace(lanes=len(ends)) for other in together]
            together, ends = [], []
        lane = next((lane for lane, end in enumerate(ends) if end <= one.start), len(ends))
        ends[lane : lane + 1] = [one.end]
        together.append(one._replace(lane=lane))
    return found + [other._replace(lanes=len(ends)) for other in together]
