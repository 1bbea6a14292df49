"""What each column of a table is taken for, and the rows that come of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from qualcode.exchange.attributes.missing import Missing


class ColumnRole(StrEnum):
    """What a column is for."""

    RESPONDENT = "respondent"
    ATTRIBUTE = "attribute"
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
    multiple choice. `unite` says which spelling stands for another (spelling, value).
    """

    column: int
    heading: str
    role: ColumnRole
    type: AttributeType = AttributeType.TEXT
    values: tuple[str, ...] = ()
    separator: str = ""
    unite: tuple[tuple[str, str], ...] = ()


AttributeValue = str | int | float | bool | tuple[str, ...] | Missing


class AttributeRow(NamedTuple):
    """One respondent of the table; `row` is the number beside it in the spreadsheet."""

    key: str
    row: int
    values: dict[str, AttributeValue]  # heading of the attribute -> its value; a date as ISO text


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
