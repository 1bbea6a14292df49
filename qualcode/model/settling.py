"""What there is to settle where coders coded the same words, as plain values."""

from enum import StrEnum
from typing import NamedTuple

from qualcode.model.fields import Anchor
from qualcode.model.guid import Guid


class Likeness(StrEnum):
    """How alike coders coded a place."""

    SAME = "same"
    ENDS = "ends"  # all gave the code, but it begins or ends elsewhere
    OTHER = "other"  # one who did not give the code gave another one there
    ONLY = "only"  # one who did not give the code gave none there


class Standing(StrEnum):
    """How far a case is."""

    EQUAL = "equal"  # all who worked there coded alike: accepted, or to be accepted by itself
    OPEN = "open"
    DECIDED = "decided"
    CHANGED = "changed"  # decided, but a coding it was decided on has changed or gone, or a new one touches the place
    RIVAL = "rival"  # decided unlike by two people apart

    @property
    def is_settled(self) -> bool:
        """Say whether nothing is left to decide."""
        return self in (Standing.EQUAL, Standing.DECIDED)


class Given(NamedTuple):
    """A coding as it bears on settling. [start, end): code points of the current text, equal where none of its words
    is left; `absent`: it says that its code is absent or denied there.
    """

    guid: Guid
    coder: Guid
    anchor: Anchor
    start: int
    end: int
    absent: bool

    @property
    def code(self) -> Guid:
        """Give the code."""
        return self.anchor.code

    def stands_at(self, anchor: Anchor | None) -> bool:
        """Say whether it lies where an anchor in the current text says, with the same code."""
        return anchor is not None and anchor[1:] == (self.start, self.end, self.code)


class Decision(NamedTuple):
    """What was decided: the outcome (one of DECISIONS), of "one" whose coding counts, who decided ("": a coder who is
    gone), and the codings of the consensus it made. `seen`: the codings it was decided on, each with its anchor then,
    carried to the current text (None: gone already). `rival`: somebody else decided otherwise on just these. `time`:
    when, UTC, milliseconds.
    """

    guid: Guid
    outcome: str
    whose: Guid | None
    note: str
    coder: Guid
    made: tuple[Guid, ...]
    seen: tuple[tuple[Guid, Anchor | None], ...] = ()
    rival: bool = False
    time: int = 0


class Material(NamedTuple):
    """All that bears on settling a document. `coders`: all of the project in their order, without the consensus;
    `repeating`: those who code again under another name; `marks`: the states marked, by coder; `codings` in the order
    of the text; `made`: the codings of the consensus.
    """

    document: Guid
    version: Guid
    text: str
    coders: tuple[Guid, ...]
    repeating: frozenset[Guid]
    marks: dict[Guid, str]
    codings: tuple[Given, ...]
    made: tuple[Given, ...]
    decisions: tuple[Decision, ...]
    settled: bool


class Passage(NamedTuple):
    """A passage that a coder coded: code points of the current text."""

    coding: Guid
    code: Guid
    start: int
    end: int


class Side(NamedTuple):
    """What one coder made of a case: her passages; `others`: the other codes she gave there (GUIDs). `worked`: whether
    she worked on the document at all.
    """

    worked: bool
    passages: tuple[Passage, ...]
    others: tuple[Guid, ...] = ()


class Case(NamedTuple):
    """Passages of different coders that are settled by one decision. `sides` are in the order of the coders compared;
    `codings` names all that is to be decided on; [start, end): from the first to the last of its words.
    """

    matter: str
    document: Guid
    codes: tuple[Guid, ...]
    likeness: Likeness
    start: int
    end: int
    sides: tuple[Side, ...]
    standing: Standing
    decision: Decision | None
    codings: tuple[Guid, ...]
