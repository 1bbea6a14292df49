"""What each column of a table is taken for, and the rows that come of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from qualcode.exchange.attributes.missing import Missing
from qualcode.model.attributes import Texts


class ColumnRole(StrEnum):
    """What a column is for."""

    RESPONDENT = "respondent"
    PSEUDONYM = "pseudonym"
    ATTRIBUTE = "attribute"
    ANSWERS = "answers"  # written answers, which become a document that can be coded
    RECORD = "record"  # what the row is called where it was filled in, to know it again
    IGNORE = "ignore"


class AttributeType(StrEnum):
    """What the values of an attribute are."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"
    SINGLE = "single"
    MULTIPLE = "multiple"
    ORDERED = "ordered"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What a column is taken for; correct it with `dataclasses.replace`.

    `values` is the value list of a choice, in order for an ordered one. `separator` divides the values of a
    multiple choice. `unite` says which spelling stands for another (spelling, value). `heading` is the attribute's
    key, or the question whose answers are taken. What a form knows besides: `names` of the attribute and `labels` of
    its values by language, and the codes that say why there is no value.
    """

    column: int
    heading: str
    role: ColumnRole
    type: AttributeType = AttributeType.TEXT
    values: tuple[str, ...] = ()
    separator: str = ""
    unite: tuple[tuple[str, str], ...] = ()
    names: Texts = field(default_factory=dict)
    labels: dict[str, Texts] = field(default_factory=dict)
    missing: dict[str, Missing] = field(default_factory=dict)


AttributeValue = str | int | float | bool | tuple[str, ...] | Missing


class AttributeRow(NamedTuple):
    """One respondent of the table; `row` is the number beside it in the spreadsheet."""

    key: str
    row: int
    values: dict[str, AttributeValue]  # heading of the attribute -> its value; a date as ISO text
    pseudonym: str = ""
    record: str = ""
    answers: Mapping[str, str] = MappingProxyType({})  # heading of the question -> what was written


class Misfit(NamedTuple):
    """A cell that is not what its column was taken for; it is left out."""

    row: int
    column: str  # heading
    text: str
    key: str  # message of words/sheets.json that says what is wrong


@dataclass(frozen=True, slots=True)
class AttributeRows:
    """What a table gives under a mapping, and what did not fit."""

    rows: tuple[AttributeRow, ...]
    misfits: tuple[Misfit, ...]
