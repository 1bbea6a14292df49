"""Names of variables that SPSS, Stata and R all take: a-z, 0-9 and _, 32 letters at most, none twice."""

from typing import NamedTuple

from qualcode.exchange.codebooks.slugs import slug

LONGEST = 32  # Stata's limit; SPSS takes 64


class Variable(NamedTuple):
    """A column: its name, what it means, and what its values mean where they are numbers (None: an empty cell)."""

    name: str
    label: str
    values: tuple[tuple[int | None, str], ...] = ()


class Names:
    """Gives names that were not given before; the same calls give the same names."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, words: str, prefix: str = "") -> str:
        """Give a name made of words; a prefix keeps it from being a word that a program keeps for itself."""
        whole = f"{prefix}_{slug(words)}" if prefix else slug(words)
        name, number = whole[:LONGEST].rstrip("_"), 2
        while name in self._taken:
            ending = f"_{number}"
            name = whole[: LONGEST - len(ending)].rstrip("_") + ending
            number += 1
        self._taken.add(name)
        return name
