"""Whose work on which documents a comparison is about: a round, or all that is neither training nor a repetition."""

from collections.abc import Collection

import numpy as np

from qualcode.agreement.comparison import Comparison
from qualcode.analysis.speech import Booleans
from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.rounds import AGAIN, TRAINING, documents_in_rounds, repeating, round_of


def belonging(project: Project, study: Study, worked: Booleans, wanted: Comparison) -> Booleans:
    """Give of who worked where [documents, coders] what the comparison is about.

    Training counts only where its round, its documents or training itself is asked for. A coder's second name, under
    which she codes again, counts only where it is named or its round is asked for, and there beside her first alone.
    """
    if not wanted.round:
        return worked & _without_training(project, study, wanted)[:, None] & _people(project, study, wanted)
    found = round_of(project, wanted.round)
    kept = worked & _in(study, found.documents)[:, None]
    return _both_times(project, study, kept) if found.kind == AGAIN else kept & _people(project, study, wanted)


def is_only_training(project: Project, study: Study, worked: Booleans, wanted: Comparison) -> bool:
    """Say whether all that two coders worked on lies in training rounds, which were not asked for."""
    together = worked.sum(axis=1) > 1
    return bool(together.any()) and not (together & _without_training(project, study, wanted)).any()


def said_of_rounds(project: Project, study: Study, wanted: Comparison) -> list[tuple[str, dict[str, object]]]:
    """Give the notes that a table needs: which round it is about, or how many training documents are left out."""
    if wanted.round:
        return [("of_round", {"round": round_of(project, wanted.round).name})]
    left_out = int((~_without_training(project, study, wanted)).sum())
    return [("training_out", {"n": left_out})] if left_out else []


def pairs_with_herself(project: Project, study: Study) -> list[tuple[int, int]]:
    """Give the places of coders who code again: the first name and the second."""
    places = {coder.guid: place for place, coder in enumerate(study.coders)}
    known = [(places.get(one.first), places.get(one.second)) for one in repeating(project)]
    return [(first, second) for first, second in known if first is not None and second is not None]


def _without_training(project: Project, study: Study, wanted: Comparison) -> Booleans:
    asked_for = wanted.training or wanted.round or wanted.documents
    return ~_in(study, frozenset() if asked_for else documents_in_rounds(project, TRAINING))


def _people(project: Project, study: Study, wanted: Comparison) -> Booleans:
    seconds = {one.second for one in repeating(project)} - set(wanted.coders)
    return np.array([coder.guid not in seconds for coder in study.coders], dtype=bool)


def _both_times(project: Project, study: Study, worked: Booleans) -> Booleans:
    kept = np.zeros_like(worked)
    for pair in pairs_with_herself(project, study):
        twice = worked[:, list(pair)].all(axis=1)
        for place in pair:
            kept[twice, place] = True
    return kept


def _in(study: Study, documents: Collection[Guid]) -> Booleans:
    return np.array([document.guid in documents for document in study.documents], dtype=bool)
