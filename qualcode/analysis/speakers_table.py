"""Words and turns by speaker: who speaks how much in each document."""

import numpy as np

from qualcode.analysis.about import facts
from qualcode.analysis.counting import in_documents
from qualcode.analysis.names import respondent_name
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.speech import Integers, Turns
from qualcode.analysis.study import study_of, turns_by_document
from qualcode.analysis.words_of import word_starts
from qualcode.messages import message
from qualcode.model.table import Cell, CellValue, Column, Grid, Measure, Passages, Table
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import SpeakerRow, speakers_of

_TEXTS = ("analysis.document", "analysis.speaker", "tables.role", "analysis.respondent")
_COUNTS = ("tables.turns", "analysis.words", "analysis.characters")


def speakers_table(project: Project, query: Query) -> Table:
    """Count turns, words and characters of every speaker, the interviewers too, document by document.

    Behind the numbers of a respondent stand all passages in her words there.
    """
    study = study_of(project)
    language = query.language
    speakers = {speaker.guid: speaker for speaker in speakers_of(project)}
    people = {respondent.guid: respondent_name(respondent) for respondent in study.respondents}
    starts, turns = word_starts(project, study), turns_by_document(project, study)
    documents: list[Cell] = []
    values: list[list[CellValue]] = []
    behind: list[Passages | None] = []
    for place in np.flatnonzero(in_documents(study, query.documents)).tolist():
        document = study.documents[place]
        spoken = _spoken(turns[place], starts[place])
        words = sum(counts[1] for counts in spoken.values())
        for speaker, counts in spoken.items():
            known = speakers.get(turns[place].speakers[speaker]) if speaker >= 0 else None
            documents.append(Cell(document.name))
            behind.append(_passages(query, document.guid, known))
            values.append([*_named(known, people, language), *counts, counts[1] / words if words else None])
    return Table(
        title=message("tables.report_speakers", language),
        columns=(
            *(Column(message(name, language)) for name in _TEXTS),
            *(Column(message(name, language), Measure.COUNT) for name in _COUNTS),
            Column(message("tables.share_of_words", language), Measure.SHARE),
        ),
        rows=Grid(documents, values, lambda row, at: behind[row] if at >= len(_TEXTS) - 1 else None),
        caption=message("tables.counted_speakers", language),
        row_headings=2,
        facts=facts(project, study, query, Unit.WORDS),
    )


def _spoken(turns: Turns, words: Integers) -> dict[int, tuple[int, int, int]]:
    """Give turns, words and characters by the place of the speaker, in the order in which they begin to speak."""
    said = turns.end > turns.speech
    speaker, begin, end = turns.speaker[said], turns.speech[said], turns.end[said]
    counts = np.searchsorted(words, end) - np.searchsorted(words, begin)
    # Nobody named is -1.
    sums = [np.bincount(speaker + 1, weights).astype(np.int64).tolist() for weights in (None, counts, end - begin)]
    return {
        place: (sums[0][place + 1], sums[1][place + 1], sums[2][place + 1]) for place in dict.fromkeys(speaker.tolist())
    }


def _named(speaker: SpeakerRow | None, people: dict[str, str], language: str) -> tuple[str, str, str]:
    if speaker is None:
        return message("tables.nobody_named", language), "", ""
    return speaker.label, message(f"tables.role_{speaker.role}", language), people.get(speaker.respondent or "", "")


def _passages(query: Query, document: str, speaker: SpeakerRow | None) -> Passages | None:
    if speaker is None or not speaker.respondent or speaker.role is Role.INTERVIEWER:
        return None
    return query.passages((), (document,), (speaker.respondent,))
