"""The one line that says what a table counted, and whose words behind it a number asks for."""

import numpy as np

from qualcode.analysis.about import base_text, coding_text, language_text, presence_text
from qualcode.analysis.counting import base_cases, chosen
from qualcode.analysis.query import Query
from qualcode.analysis.speech import Booleans
from qualcode.analysis.study import Study
from qualcode.messages import message
from qualcode.store.project import Project


def caption(study: Study, query: Query, *counted: str, with_base: bool = True) -> str:
    """Say what is counted, then whose coding, which passages, whose words and who is the base."""
    sentences = (
        *counted,
        coding_text(study, query),
        presence_text(query),
        *language_text(query),
        message("analysis.interviewer_left_out", query.language),
        *([base_text(query)] if with_base else []),
    )
    return " ".join(sentences)


def rows_of_base(project: Project, study: Study, query: Query) -> Booleans:
    """Say of each coding whether a query asks for it and any of it lies in the words of somebody of the base."""
    return chosen(project, study, query) & study.said_in(base_cases(study, query.kinds, query.documents))


def respondents_of_base(study: Study, query: Query) -> tuple[str, ...]:
    """Give the respondents of the base as a query for passages names them."""
    places = np.unique(study.case_respondents[base_cases(study, query.kinds, query.documents)])
    return tuple(study.respondents[place].guid for place in places)
