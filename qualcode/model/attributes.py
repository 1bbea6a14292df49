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

    `respondent` is the GUID where she is known already, else she is added under `name`.
    """

    name: str
    values: dict[str, Value]
    respondent: Guid = ""
