"""What a passage answers: the interviewer's words before it, and the question of the guide that is linked there."""

from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.asked_above import AskedAbove
from qualcode.store.queries.guides import answers_of, documents_with_askings, questions_of


class _Stretch(NamedTuple):
    start: int
    end: int
    question: Guid


class QuestionsAbove:
    """Answers for passages of many documents; each document is read once, when the first of it is looked at."""

    def __init__(self, project: Project, language: str) -> None:
        self._project, self._language = project, language
        self._asked: dict[Guid, AskedAbove] = {}
        self._answers: dict[Guid, list[_Stretch]] = {}

    def asked(self, document: Guid, place: int) -> str:
        """Give what an interviewer last said before a place, "" where there is nothing."""
        if document not in self._asked:
            self._asked[document] = AskedAbove(self._project, document)
        return self._asked[document].question(place)

    def of_guide(self, document: Guid, start: int, end: int) -> str:
        """Give the questions of the guide in whose answer a passage begins, "" where none is linked."""
        if document not in self._answers:
            self._answers[document] = self._stretches(document)
        stretches = self._answers[document]
        first = bisect_right(stretches, start, key=lambda stretch: stretch.end)
        if first == len(stretches) or stretches[first].start >= end:
            return ""
        same = [found.question for found in stretches[first:] if found[:2] == stretches[first][:2]]
        return " / ".join(dict.fromkeys(self._texts.get(question, "") for question in same))

    def _stretches(self, document: Guid) -> list[_Stretch]:
        answers = answers_of(self._project, document) if document in self._linked else []
        return sorted(_Stretch(*span, answer.question) for answer in answers for span in answer.spans)

    @cached_property
    def _linked(self) -> frozenset[Guid]:
        return frozenset(documents_with_askings(self._project))

    @cached_property
    def _texts(self) -> dict[Guid, str]:
        return {found.guid: found.text(self._language) for found in questions_of(self._project)}
