"""A pack of attributes as plain values, with the published figures to set a sample against."""

from dataclasses import dataclass
from typing import NamedTuple

from qualcode.model.attributes import NewAttribute, NewOption, Texts

SEXES = ("women", "men", "both")


class PackAttribute(NamedTuple):
    """An attribute of a pack; its unit stands in several languages."""

    key: str
    bearer: str
    type: str
    names: Texts
    units: Texts
    options: tuple[NewOption, ...]

    def name(self, language: str) -> str:
        """Give the name in a language."""
        return self.names.get(language, self.key)

    def as_new(self, language: str) -> NewAttribute:
        """Give the attribute as it is added to a project, its unit in `language`."""
        return NewAttribute(
            self.key, self.type, self.names, self.options, self.units.get(language, ""), bearer=self.bearer
        )


class Population(NamedTuple):
    """Whom figures speak of: how many they are, and in words who. Figures of two populations are never mixed."""

    id: str
    n: int
    names: Texts
    source: str


class Margin(NamedTuple):
    """One published figure: the share (percent, 0-100) of an option, or the mean of a number.

    `option` is an option's key, "yes" of a yes-or-no attribute, a band of a number ("30-49"), or "" for a mean.
    `base` says in words of whom it is a share where that is not the whole population. `n` as published, if so.
    """

    attribute: str
    option: str
    population: str
    sex: str
    base: Texts
    share: float | None = None
    mean: float | None = None
    n: int | None = None


class PackNote(NamedTuple):
    """What must be known of the figures of an attribute; a contradiction is one of the source itself."""

    id: str
    attribute: str
    contradiction: bool
    texts: Texts


@dataclass(frozen=True, slots=True)
class AttributePack:
    """Attributes that belong together, the figures published for them, and what must be known of these."""

    id: str
    version: str
    names: Texts
    source: str
    attributes: tuple[PackAttribute, ...]
    populations: tuple[Population, ...] = ()
    margins: tuple[Margin, ...] = ()
    notes: tuple[PackNote, ...] = ()

    def margins_of(self, attribute: str, population: str = "", sex: str = "") -> list[Margin]:
        """List the figures of an attribute, of one population and sex where these are given."""
        return [
            margin
            for margin in self.margins
            if margin.attribute == attribute and population in ("", margin.population) and sex in ("", margin.sex)
        ]

    def notes_of(self, attribute: str) -> list[PackNote]:
        """List what must be known of an attribute's figures."""
        return [note for note in self.notes if note.attribute == attribute]
