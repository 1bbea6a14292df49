"""What is compared: whose codings, of which documents and codes, in which units."""

from dataclasses import dataclass
from enum import StrEnum


class UnitKind(StrEnum):
    """What has a code or has it not."""

    ANSWER = "answer"  # the units that were fixed before coding; else turns cut the same way
    TURN = "turn"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    CHARACTER = "character"
    DOCUMENT = "document"


class Rule(StrEnum):
    """Who counts as having worked on a document."""

    EITHER = "either"  # who marked it as done, or coded it without saying anything of it
    DONE = "done"  # only who marked it as done
    CODED = "coded"  # whoever has a coding there


@dataclass(frozen=True, slots=True)
class Comparison:
    """A question to the engine. GUIDs; empty means all.

    `kinds` are interview kinds of documents, `languages` those spoken (SPOKEN_LANGUAGES; a unit speaks the language of
    the turn it begins in). `share` 0: a unit has a code with which any of it is coded; else from this share (0-1) of
    its characters on. `snap`: codings end where words end. `children`: what is coded with a code under it counts for
    a code. `first_pass`: only what was coded when each coder first marked the document as done. `until`: the codings as
    they stood after this step (GUID). `round`: only the documents of this round, and of coding again only who did;
    `training`: also the documents of training rounds, which are left out else. `more`: also the measures that are not
    shown at first. `outgoing`: the table leaves the team, so the words of those who may not be quoted stay out of it.
    """

    unit: UnitKind = UnitKind.ANSWER
    coders: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    share: float = 0
    snap: bool = True
    interviewer: bool = False
    children: bool = True
    worked: Rule = Rule.EITHER
    first_pass: bool = False
    until: str = ""
    round: str = ""
    training: bool = False
    more: bool = False
    outgoing: bool = False
    language: str = "en"
