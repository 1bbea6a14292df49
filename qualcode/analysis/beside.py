"""What stands beside a quote: its translation, and whether its words may leave the team."""

from typing import NamedTuple

import numpy as np

from qualcode.analysis.passages import Passage, asked_for, passages_at
from qualcode.analysis.quoting import Quoting, held_at, quoting_of
from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.table import Passages
from qualcode.store.project import Project
from qualcode.store.queries.translations import TranslatedPlaces


class Beside(NamedTuple):
    """A translation, "" for none; whether the words may not be quoted, and their translation not be published."""

    translation: str
    quote_barred: bool
    translation_barred: bool


class HeldNote(NamedTuple):
    """A sentence of `words/` on what is held back, or goes out unasked, with its numbers."""

    key: str
    values: dict[str, int]

    def said(self, language: str) -> str:
        """Give the sentence in a language."""
        return message(self.key, language, **self.values)


def passages_with_beside(
    project: Project, wanted: Passages, language: str, into: str
) -> tuple[list[Passage], list[Beside]]:
    """Give the passages that a query asks for, and beside each what is known of it."""
    study = study_of(project)
    rows = np.flatnonzero(asked_for(project, study, wanted))
    found = passages_at(project, study, rows, language)
    return found, beside(project, study, rows, found, language, into)


def beside(
    project: Project, study: Study, rows: Integers, found: list[Passage], language: str, into: str
) -> list[Beside]:
    """Say what stands beside each of the passages found at rows of the study: translations `into` a language."""
    return Surroundings(project, study, language, into).beside(rows, found)


class Surroundings:
    """What stands beside passages of a study, read once for all that are looked at."""

    def __init__(self, project: Project, study: Study, language: str, into: str) -> None:
        self._language = language
        self._places = TranslatedPlaces(project, into)
        self._quotes = quoting_of(project, study).barred
        self._publishing = quoting_of(project, study, "publish").barred | self._quotes

    def beside(self, rows: Integers, found: list[Passage]) -> list[Beside]:
        """Say what stands beside each of the passages found at rows of the study."""
        barred = zip(self._quotes[rows].tolist(), self._publishing[rows].tolist(), strict=True)
        return [
            Beside(_translation(self._places, passage, self._language), *marks)
            for passage, marks in zip(found, barred, strict=True)
        ]


def _translation(places: TranslatedPlaces, passage: Passage, language: str) -> str:
    """Give the translation of a passage; of one that only a longer translation holds, that with a mark."""
    place = passage.document, passage.start, passage.end
    found = places.own(*place)
    if found is not None:
        return found.text
    longer = places.around(*place)
    return message("analysis.translation_longer", language, text=longer.text) if longer is not None else ""


def held_notes(project: Project, study: Study, rows: Integers, around: list[Beside]) -> list[HeldNote]:
    """Count what lack of consent holds back at rows of the study: quotations, and translations of quotations."""
    quoting, publishing = quoting_of(project, study), quoting_of(project, study, "publish")
    translated = np.array([bool(it.translation) and it.translation_barred for it in around], dtype=bool)
    either = Quoting(*(one | other for one, other in zip(quoting, publishing, strict=True)))
    quotes, translations = held_at(study, quoting, rows), held_at(study, either, rows[translated])
    notes = (
        HeldNote("analysis.note_held_back", quotes._asdict()),
        HeldNote("analysis.note_held_translations", translations._asdict()),
        HeldNote("analysis.note_no_consent", {"n": int(quoting.unrecorded[rows].sum())}),
    )
    return [note for note in notes if note.values["n"]]
