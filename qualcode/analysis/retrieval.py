"""`Retrieval`: which segments are looked for; what codes must, may or must not stand with them, said of whom."""

from dataclasses import dataclass
from enum import StrEnum

from qualcode.model.guid import Guid


class Relation(StrEnum):
    """When a coding stands with another."""

    OVERLAP = "overlap"  # they share a character
    INSIDE = "inside"  # it lies wholly inside the other
    TURN = "turn"  # in the same turn
    ANSWER = "answer"  # in the same answer to a question of the guide
    TURNS = "turns"  # at most `turns` turns away
    DOCUMENT = "document"  # anywhere in the same interview


class Order(StrEnum):
    """How segments are sorted, and by what they are grouped."""

    DOCUMENT = "document"
    CODE = "code"
    RESPONDENT = "respondent"
    CODER = "coder"
    DATE = "date"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Retrieval:
    """What segments are asked for. GUIDs; an empty tuple, None or "" means "any".

    Shown are the codings of the codes in `must` and `may` (of all codes where both are empty). One is kept when
    - each code in `must`, other than its own, stands with it (`beside`, `turns`),
    - where `must` and `may` are both given, at least one code of `may` stands with it,
    - no code in `must_not` stands with it (`apart`, `turns`).
    `below`: a code stands for all codes under it. `coder` empty: the final coding. `values`: for an attribute the
    values (as texts: option keys, bands, "yes"/"no"; "" where nothing is told), one of which the respondent who speaks
    has. `roles`: of speakers. `dates`: first and last day (ISO 8601, "" for open) on which the coding was made.
    `weights`: least and greatest. `facets`: for a facet the values, one of which the coding has. `languages`: spoken in
    the passage (SPOKEN_LANGUAGES). `kinds`: interview kinds, "" where none is told. `containing`: words in the passage,
    letters of either case alike. `outgoing`: words of those who did not consent to be quoted are held back.
    """

    must: tuple[Guid, ...] = ()
    may: tuple[Guid, ...] = ()
    must_not: tuple[Guid, ...] = ()
    beside: Relation = Relation.OVERLAP
    apart: Relation = Relation.OVERLAP
    turns: int = 2
    below: bool = True
    documents: tuple[Guid, ...] = ()
    respondents: tuple[Guid, ...] = ()
    values: tuple[tuple[Guid, tuple[str, ...]], ...] = ()
    kinds: tuple[str, ...] = ()
    roles: tuple[str, ...] = ("respondent", "other")
    coder: Guid = ""
    dates: tuple[str, str] = ("", "")
    weights: tuple[int, int] | None = None
    flagged: bool = False
    facets: tuple[tuple[Guid, tuple[Guid, ...]], ...] = ()
    languages: tuple[str, ...] = ()
    absent: bool = True
    containing: str = ""
    sort: Order = Order.DOCUMENT
    group: Order | None = None
    language: str = "en"
    into: str = ""
    outgoing: bool = False
