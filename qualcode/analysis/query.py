"""What a table is asked for: whose codings, of whom, counted how, shown in which language."""

from dataclasses import dataclass
from enum import StrEnum

from qualcode.model.margins import AttributePack
from qualcode.model.table import Passages


class Unit(StrEnum):
    """What is counted. Words and characters are those of the respondent under the code, each once."""

    RESPONDENTS = "respondents"
    SEGMENTS = "segments"
    DOCUMENTS = "documents"
    WORDS = "words"
    CHARACTERS = "characters"


class Show(StrEnum):
    """How a count is shown."""

    COUNT = "count"
    ROW_PERCENT = "row_percent"  # of the row's total
    COLUMN_PERCENT = "column_percent"  # of all that is coded in the column
    N_PERCENT = "n_percent"  # of the respondents (documents) in the column
    TOTAL_PERCENT = "total_percent"  # of all that is coded in the table
    PER_THOUSAND = "per_thousand"  # per 1,000 words that the respondents of the column speak


class Near(StrEnum):
    """When two codes stand together."""

    OVERLAP = "overlap"  # their passages share a character
    TURN = "turn"  # in the same turn
    ANSWER = "answer"  # in the same answer to a question of the guide
    TURNS = "turns"  # at most so many turns away


class Rows(StrEnum):
    """What the rows of a crosstab are."""

    CODES = "codes"
    FAMILIES = "families"
    RESEARCH_QUESTIONS = "research_questions"
    JUDGEMENTS = "judgements"


RETURNED_WOMEN = ("in_depth", "")


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the codings; every report takes one and uses what concerns it.

    `coder` empty: the final coding (of each document the consensus where it is settled, else that of the coder
    responsible for it). `kinds`: the respondents by interview kind ("" where none is told); empty: all. `codes`: only
    these with all under them. `documents`: only these. `absent`: passages that say the thing is absent or denied count
    too. `languages`: only passages spoken in these (SPOKEN_LANGUAGES; a passage speaks the language of the turn it
    begins in); empty: all. `attribute` is the GUID that the columns of a crosstab come from; empty: one column for
    all. `outgoing`: the table leaves the team, so the words of those who did not consent to be quoted stay out of it.
    `into`: the language of the translations beside the quotes; empty: that of the table. `quotes`: at most so many in a
    cell of a quotation matrix.
    """

    attribute: str = ""
    unit: Unit = Unit.RESPONDENTS
    show: Show = Show.COUNT
    coder: str = ""
    kinds: tuple[str, ...] = RETURNED_WOMEN
    codes: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    absent: bool = False
    languages: tuple[str, ...] = ()
    language: str = "en"
    outgoing: bool = False
    into: str = ""
    rows: Rows = Rows.CODES
    nested: str = ""
    responses: bool = False
    of_woman: bool = False
    near: Near = Near.OVERLAP
    turns: int = 2
    household: str = ""
    packs: tuple[AttributePack, ...] = ()
    quotes: int = 3

    def passages(
        self, codes: tuple[str, ...], documents: tuple[str, ...] = (), respondents: tuple[str, ...] = ()
    ) -> Passages:
        """Give the query of the passages that a number of this table counts."""
        return Passages(
            codes=codes,
            documents=documents,
            respondents=respondents,
            coders=(self.coder,) if self.coder else (),
            final=not self.coder,
            absent=self.absent,
            languages=self.languages,
            interviewer=False,
        )
