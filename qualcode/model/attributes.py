"""A table of respondents as plain values: which attributes it has and what it says of each respondent."""

from dataclasses import dataclass, field
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid

Texts = dict[str, str]  # language -> text


class NewOption(NamedTuple):
    """One value of a choice; an empty label is its key."""

    key: str
    labels: Texts


@dataclass(frozen=True, slots=True)
class NewAttribute:
    """An attribute as a table has it: `type` is one of ATTRIBUTE_TYPES, `options` the values of a choice in order.

    `united` are spellings that stand for another option (spelling, option key), `bearer` one of BEARERS.
    """

    key: str
    type: str = "text"
    names: Texts = field(default_factory=dict)
    options: tuple[NewOption, ...] = ()
    unit: str = ""
    bearer: str = "respondent"
    united: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NewRecord:
    """What a table says of one respondent: values by attribute key, as an attribute value holds them.

    `respondent` is the GUID where she is known already, else she is added under `name`. An empty pseudonym says
    nothing. `record` is what the row is called where it was filled in (a form's _uuid), to know it again.
    """

    name: str
    values: dict[str, Value]
    respondent: Guid = ""
    pseudonym: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class NewTrip:
    """A trip that a table tells of: whose (the name in its record), which of hers (from 1), what it says.

    `fields` are those of an episode (left, returned, country, name, note), `values` by keys of attributes of trips;
    `alike` are other words for the country.
    """

    name: str
    number: int
    fields: dict[str, Value]
    values: dict[str, Value] = field(default_factory=dict)
    alike: tuple[str, ...] = ()


class AnswerTurn(NamedTuple):
    """A turn of a document made of written answers: of a respondent (the name in her record), or the question."""

    label: str
    text: str
    respondent: str = ""


@dataclass(frozen=True, slots=True)
class AnswerDocument:
    """Written answers as a document; `source` is what it is known again by."""

    source: str
    title: str
    turns: tuple[AnswerTurn, ...]


@dataclass(frozen=True, slots=True)
class RespondentTable:
    """A whole table on its way into a project: attributes, respondents, their trips, written answers."""

    attributes: tuple[NewAttribute, ...]
    records: tuple[NewRecord, ...]
    trips: tuple[NewTrip, ...] = ()
    answers: tuple[AnswerDocument, ...] = ()
