"""An interview guide as a file tells it, before the project's research questions are known."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class GuideColumn(StrEnum):
    """What a column of a guide in a table holds."""

    NUMBER = "number"
    QUESTION = "question"  # in the language that the words themselves show
    QUESTION_KY = "question_ky"
    QUESTION_RU = "question_ru"
    QUESTION_EN = "question_en"
    RESEARCH_QUESTION = "research_question"
    SECTION = "section"
    IGNORED = "ignored"


class GuideTable(NamedTuple):
    """A table of the file for the preview: its headings, what its columns were taken for, its first rows."""

    headings: tuple[str, ...]
    columns: tuple[GuideColumn, ...]
    sample: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class DraftQuestion:
    """A question of the file; `texts` by language, `research` as it names its research questions."""

    number: str
    texts: Mapping[str, str]
    research: tuple[str, ...] = ()
    section: str = ""


@dataclass(frozen=True, slots=True)
class GuideDraft:
    """A guide of the file; `left_out` are lines that are neither questions nor headings."""

    name: str
    kind: str = ""
    version: str = ""
    language: str = ""
    questions: tuple[DraftQuestion, ...] = ()
    left_out: tuple[str, ...] = ()
    table: GuideTable | None = field(default=None)
