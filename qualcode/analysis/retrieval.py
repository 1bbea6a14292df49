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

    A segment is a coding; equal ones (of one place, code and coder) count once. `coder` empty: the final coding, else
    that of one coder; `absent`: those that say the thing is absent or denied count too. What is left are the codings
    looked at: segments, and what may or may not stand with them, are of these alone.

    A code stands for itself and, with `below`, all under it; a code set for each of its codes. Shown are the codings
    of the codes in `must` and `may` (of all codes where both are empty), or of those in `shown` alone where any is
    named. One is kept when
    - each code in `must` stands with it (`beside`, `turns`),
    - where `must` and `may` are both given, at least one code of `may` stands with it,
    - no code in `must_not` stands with it (`apart`, `turns`).
    A code always stands with a coding that has it. Else it does where another coding has it that overlaps, is around it
    (INSIDE), shares a turn or an answer, lies at most `turns` turns away, or stands anywhere in the document. Whoever
    says that other one, whenever it was made and however it is marked: all that follows is asked of the segment alone.
    What lies in an interviewer's words only stands with nothing; answers are known where questions are linked.

    Somebody fits who has one of the `roles`, is one of the `respondents`, in one of the `documents`, of one of the
    interview `kinds` ("" where none is told; of a speaker linked to nobody, that of the document), and has of each
    attribute in `values` one of the values given (as texts: option keys, any of a multiple choice; "yes"/"no";
    numbers and bands as "30–39" or "0.5 – <1"; a reason why it is missing; "" where nothing is told). Attributes of
    her household and of her return that is analysed are hers, those of the document or the interview of all who speak
    in it; `of_woman`: who speaks of a returned woman has the attributes of that woman. A segment is kept when any of
    it is in the words of somebody who fits.

    `dates`: first and last day (ISO 8601, UTC, "" for open) on which the coding was made. `weights`: least and
    greatest; what has no weight is out. `facets`: for a facet the values, one of which the coding has. `languages`:
    spoken in the passage (SPOKEN_LANGUAGES). `containing`: words in the passage, found as the search in transcripts
    finds them. `into`: the language of translations, else `language`. `outgoing`: words of those who did not consent
    to be quoted are held back.
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
    of_woman: bool = False
    shown: tuple[Guid, ...] = ()
