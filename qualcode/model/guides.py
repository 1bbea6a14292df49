"""An interview guide as plain values: its questions, and which words of an interviewer ask them."""

from dataclasses import dataclass
from typing import NamedTuple

from qualcode.model.guid import Guid

Place = int | tuple[int, int]  # a turn of the current text, counted from 0, or code points [start, end) of it


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """A question of a guide; `research_questions` are the GUIDs of code sets of that kind."""

    number: str = ""
    text_ky: str = ""
    text_ru: str = ""
    text_en: str = ""
    research_questions: tuple[Guid, ...] = ()


@dataclass(frozen=True, slots=True)
class NewGuide:
    """A guide for one kind of interview (INTERVIEW_KINDS) with its questions in their order."""

    name: str
    kind: str = ""
    version: str = ""
    language: str = ""
    questions: tuple[NewQuestion, ...] = ()


class NewLink(NamedTuple):
    """Words of an interviewer that ask a question: a turn, or code points within one."""

    document: Guid
    place: Place
    question: Guid
