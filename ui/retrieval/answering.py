"""What a question is answered with, worked out beside the window, and the kinds that the answer rests on."""

from typing import TYPE_CHECKING, NamedTuple

from qualcode.analysis.retrieval import Retrieval
from qualcode.store.project import Project

if TYPE_CHECKING:
    from qualcode.analysis.retrieved import RetrievedList

CHOICES_OF = (
    *("code", "code_set", "membership", "attribute", "attribute_value", "option", "respondent", "document"),
    *("coder", "facet", "facet_value", "speaker", "recognition"),
)
WORDS_OF = ("text_version", "translation", "asking", "question", "speaker")  # what rows are as high as
ANSWER_OF = (
    *CHOICES_OF,
    *WORDS_OF,
    *("coding", "turn_language", "consent", "memo", "household", "episode", "interview", "document_state"),
    *("decision", "guide"),
)


class Answer(NamedTuple):
    """What was found, and what is said of it."""

    found: "RetrievedList"
    told: str
    counts: str
    notes: list[str]


def answer(project: Project, asked: Retrieval) -> Answer:
    """Find the passages, and say what was asked and how much was found."""
    from qualcode.analysis.retrieval_told import counts_told, told
    from qualcode.analysis.retrieved import retrieved

    found = retrieved(project, asked)
    assert found.groups is not None  # kept in the list from now on
    return Answer(found, told(project, asked), counts_told(found.counts, asked.language), found.notes)
