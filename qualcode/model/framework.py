"""The framework matrix as plain values: respondents, themes, and the cells with what is written in them."""

from enum import StrEnum
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.table import Passages


class State(StrEnum):
    """How far a cell is."""

    NOTHING = "nothing"  # nothing coded, nothing written
    UNWRITTEN = "unwritten"  # passages, and no summary yet
    WRITTEN = "written"
    STALE = "stale"  # written, and the passages are others now


class Shift(NamedTuple):
    """How the passages differ from those that a summary was written on: new ones, gone ones, with other words."""

    new: int = 0
    gone: int = 0
    changed: int = 0

    def __bool__(self) -> bool:
        return any(self)


class FrameCell(NamedTuple):
    """A respondent's cell of a theme. `codings`: its passages, in the order of the texts. `held`: a sentence stands in
    place of the summary, which holds words that may not leave the team.
    """

    text: str = ""
    coder: Guid = ""
    codings: tuple[Guid, ...] = ()
    shift: Shift = Shift()
    held: bool = False

    @property
    def passages(self) -> Passages | None:
        """Give the query of its passages."""
        return Passages(codings=self.codings) if self.codings else None

    @property
    def state(self) -> State:
        """Say how far it is."""
        if self.text:
            return State.STALE if self.shift else State.WRITTEN
        return State.UNWRITTEN if self.codings else State.NOTHING


class Theme(NamedTuple):
    """A column: a code, with all under it."""

    code: Guid
    name: str
    place: int  # in the study
    codes: tuple[Guid, ...]
    colour: str


class FrameRow(NamedTuple):
    """A respondent. `told`: what is known of her by the attribute that the rows are sorted by; `kept`: what others
    write of her is kept from the coder at work, and she may not write either.
    """

    respondent: Guid
    name: str
    told: str
    kept: bool


class Framework(NamedTuple):
    """The matrix: `cells[i][j]` is that of `rows[i]` and `themes[j]`."""

    rows: tuple[FrameRow, ...]
    themes: tuple[Theme, ...]
    cells: tuple[tuple[FrameCell, ...], ...]
    sorted_by: str = ""  # the name of the attribute

    def count(self, state: State) -> int:
        """Count the cells that are so far."""
        return sum(cell.state is state for line in self.cells for cell in line)
