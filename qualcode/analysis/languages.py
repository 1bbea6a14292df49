"""The languages spoken in the turns and in coded passages: as people told them, else as the model hears them."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from qualcode.analysis.speech import Booleans, Integers
from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version, text_of_version, turns_of_version
from qualcode.store.queries.languages import language_marks
from qualcode.text.language import Heard, languages_of


class TurnLanguage(NamedTuple):
    """What is spoken in a turn: what the model hears, and what a person said, "" for nobody."""

    heard: Heard
    told: str

    @property
    def language(self) -> str:
        """Give what counts: what a person said, else what is heard; "" where no word in Cyrillic letters is said."""
        return self.told or self.heard.language


# What was heard, by text version: a version never changes, and a reader beside the window finds it here too.
_HEARD: dict[Guid, list[Heard]] = {}
_MOST = 500  # versions


def turn_languages(project: Project, document: Guid) -> list[TurnLanguage]:
    """Give the language of each turn of a document's current text."""
    return _turn_languages(project, document, current_version(project, document))


def heard_in(project: Project, version: Guid) -> list[Heard]:
    """Give what the model hears in each turn of a text version: at most a second for a million characters."""
    if version not in _HEARD:
        turns = turns_of_version(project, version).turns
        found = languages_of(text_of_version(project, version), [(turn.speech, turn.end) for turn in turns])
        if len(_HEARD) >= _MOST:
            _HEARD.clear()
        _HEARD[version] = found
    return _HEARD[version]


def _turn_languages(project: Project, document: Guid, version: Guid) -> list[TurnLanguage]:
    told = language_marks(project, document)
    return [
        TurnLanguage(heard, told[turn].language if turn in told else "")
        for turn, heard in enumerate(heard_in(project, version))
    ]


def spoken_in(project: Project, study: Study, rows: Integers) -> list[str]:
    """Give the language of each of these codings: that of the turn in which the passage begins, "" for none.

    A passage belongs to the turn where it begins, as does the speaker told beside it.
    """
    document, start = study.codings.document[rows], study.codings.start[rows]
    found = np.full(len(rows), "", dtype="<U5")
    for place in np.unique(document).tolist():
        turns = turns_of_version(project, study.documents[place].version).turns
        here = study.documents[place]
        languages = [turn.language for turn in _turn_languages(project, here.guid, here.version)]
        if languages:
            which = np.flatnonzero(document == place)
            at = np.searchsorted([turn.start for turn in turns], start[which], side="right") - 1
            found[which] = np.where(at >= 0, np.array(languages, dtype="<U5")[at], "")
    return [str(language) for language in found]


def in_languages(project: Project, study: Study, languages: Sequence[str]) -> Booleans:
    """Say of each coding of the study whether it is spoken in one of these languages; all are where none is named."""
    every = np.arange(len(study.codings.id))
    if not languages:
        return np.ones(len(every), dtype=bool)
    return spoken_among(project, study, every, languages)


def spoken_among(project: Project, study: Study, rows: Integers, languages: Sequence[str]) -> Booleans:
    """Say of each of these codings whether it is spoken in one of these languages."""
    return np.isin(spoken_in(project, study, rows), list(languages))
