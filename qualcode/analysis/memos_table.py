"""All memos as a table: what each is about, its words, whose it is."""

from datetime import UTC, datetime

import numpy as np

from qualcode.analysis.about import facts
from qualcode.analysis.passages import passages_at
from qualcode.analysis.query import Query
from qualcode.analysis.quoting import quoting_of
from qualcode.analysis.step_words import StepWords
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.store.project import Project
from qualcode.store.queries.memos import Memo, memos_of

_TITLES = ("memo_of", "memo_about", "memo_passage", "memo_kind", "memo_title", "memo_text", "memo_coder")


def memos_table(project: Project, query: Query) -> Table:
    """List the memos, the oldest first, those of the project's diary with them.

    A memo on a coding has its passage beside it; in an outgoing table a sentence stands in place of words that may not
    be quoted.
    """
    study = study_of(project)
    language = query.language
    memos = memos_of(project)[::-1]
    words = StepWords(project, language)
    quotes = _quotes(project, study, memos, query)
    return Table(
        title=message("tables.report_memos", language),
        columns=(
            *(Column(message(f"tables.{name}", language)) for name in _TITLES),
            Column(message("analysis.date", language), Measure.DATE),
        ),
        rows=tuple(_row(memo, words, quotes) for memo in memos),
        row_headings=2,
        facts=facts(project, study, query),
    )


def _row(memo: Memo, words: StepWords, quotes: dict[Guid, str]) -> tuple[Cell, ...]:
    language = words.language
    values = (
        message(f"cli.kind_{memo.about_kind}" if memo.about_kind else "tables.memo_diary", language),
        words.of(memo.about),
        quotes.get(memo.about, ""),
        message(f"choices.{memo.kind}", language) if memo.kind else "",
        memo.title,
        memo.text,
        words.of(memo.coder),
        datetime.fromtimestamp(memo.time / 1000, UTC).date().isoformat(),
    )
    asked = Passages(codings=(memo.about,)) if memo.about in quotes else None
    return tuple(Cell(value, asked) for value in values)


def _quotes(project: Project, study: Study, memos: list[Memo], query: Query) -> dict[Guid, str]:
    """Give the words of the codings that memos are about; of an outgoing table those that may be quoted."""
    about = {memo.about for memo in memos if memo.about_kind == "coding"}
    ids = [local for guid in about if (local := project.identities.find(guid)) is not None]
    rows = np.flatnonzero(np.isin(study.codings.id, np.array(ids, dtype=np.int64)))
    found = passages_at(project, study, rows, query.language)
    barred = quoting_of(project, study).barred[rows] if query.outgoing else np.zeros(len(rows), dtype=bool)
    held = message("analysis.held_back", query.language)
    return {
        passage.coding: held if it_is else passage.quote for passage, it_is in zip(found, barred.tolist(), strict=True)
    }
