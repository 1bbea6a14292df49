"""`SavedTables`: tables kept under a name, counted anew when they are opened and shown as they were shown."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from qualcode.analysis.asking import as_asked, query_of
from qualcode.analysis.query import Query
from qualcode.analysis.reports import described
from qualcode.model.fields import Value
from qualcode.store.queries.saved_questions import SavedQuestion
from ui.saved_questions import SavedQuestions
from ui.session import Session
from ui.tables.arranging import Look


class AskedTable(NamedTuple):
    """A table as it is asked for: report, query (its codes may be sets), kept packs, and how it looks."""

    report: str
    query: Query
    packs: list[Value]
    look: Look


class SavedTables(SavedQuestions):
    """Gives an `AskedTable`."""

    view = "table"

    def __init__(self, session: Session, asked: Callable[[], AskedTable], parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._table = asked

    def _told(self) -> dict[str, Value]:
        asked = self._table()
        look: dict[str, Value] = dict(asked.look._asdict())
        return {"report": asked.report, **as_asked(asked.query), "packs": asked.packs, "look": look}

    def _read(self, question: SavedQuestion) -> AskedTable:
        asked = question.asked
        report, packs = described(str(asked.get("report") or "")).name, asked.get("packs")
        query = replace(query_of(asked), language=self._session.language)
        return AskedTable(report, query, packs if isinstance(packs, list) else [], look_of(asked.get("look")))


def look_of(told: Value) -> Look:
    """Give how a table was shown; what cannot be read is as at first."""
    if not isinstance(told, dict):
        return Look()
    flags = {
        name: value
        for name in ("hide_empty", "transposed", "shaded", "descending")
        if isinstance(value := told.get(name), bool)
    }
    by = told.get("sorted_by")
    return Look(sorted_by=by if isinstance(by, str) else None, **flags)
