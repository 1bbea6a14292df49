"""The values that readers of transcripts take and give."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from qualcode.model.transcript import Note, ReportLine, Role
from qualcode.text.turns import Mark


class ColumnUse(StrEnum):
    """What a column of a table holds."""

    SPEAKER = "speaker"
    TIME = "time"
    ORIGINAL = "original"
    TRANSLATION = "translation"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user chose in the preview; empty values are guessed.

    `roles` maps a label to its role and makes it a label however rare; `not_speakers` are labels that are speech;
    `columns` says what the columns of every table of that width hold.
    """

    encoding: str = ""
    roles: Mapping[str, Role] = field(default_factory=dict)
    not_speakers: tuple[str, ...] = ()
    columns: tuple[ColumnUse, ...] = ()


@dataclass(frozen=True, slots=True)
class TableView:
    """A table of the file for the preview: what its columns were taken for (empty: plain text), its first rows."""

    columns: tuple[ColumnUse, ...]
    languages: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    rows: int


class RowTranslation(NamedTuple):
    """The translation of the row that stands at `offset` of the text."""

    offset: int
    text: str


@dataclass(frozen=True, slots=True)
class Extract:
    """What a reader takes from a file: normalised text and what is known of places in it."""

    text: str
    bold: tuple[tuple[int, int], ...] = ()
    marks: tuple[Mark, ...] = ()
    marked: tuple[tuple[int, int], ...] = ()
    notes: tuple[Note, ...] = ()
    translations: tuple[RowTranslation, ...] = ()
    translation_language: str = ""
    tables: tuple[TableView, ...] = ()
    encoding: str = ""
    report: tuple[ReportLine, ...] = ()
