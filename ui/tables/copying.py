"""`TableCopier`: the table or its chosen cells to the clipboard, as they may leave the team."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from qualcode.analysis.query import Query
from qualcode.model.errors import UserError
from qualcode.model.table import Table
from ui.reading import Reading
from ui.session import Session
from ui.tables.asking import QUOTING
from ui.tables.view import CountView


class TableCopier(QObject):
    """Where cells hold words of respondents, what consent forbids is held back as in a file, and it says how many."""

    def __init__(self, session: Session, view: CountView, asked: Callable[[], tuple[str, Query]]) -> None:
        super().__init__(view)
        self._session, self._view, self._asked = session, view, asked
        self._reading = Reading(session, self)

    def copy_whole(self) -> None:
        """Copy the table with its headings, what it counted and its notes."""
        self._leaving(self._whole)

    def copy_chosen(self) -> None:
        """Copy the chosen cells."""
        self._leaving(self._chosen)

    def _leaving(self, on_table: Callable[[Table], None]) -> None:
        name, query = self._asked()
        if name not in QUOTING:
            on_table(self._view.counted.table)
            return
        from qualcode.analysis.registry import report

        build = report(name).build
        self._reading.ask(lambda project: build(project, replace(query, outgoing=True)), on_table)

    def _whole(self, table: Table) -> None:
        model = self._view.counted
        QGuiApplication.clipboard().setText(model.as_text(table))
        _, held = model.text_of(model.every_index(), table)
        self._tell(held)

    def _chosen(self, table: Table) -> None:
        text, held = self._view.counted.text_of(self._view.selectedIndexes(), table)
        QGuiApplication.clipboard().setText(text)
        self._tell(held)

    def _tell(self, held: int) -> None:
        if held:
            self._session.failed.emit(UserError("questions.cells_held", n=held))
        else:
            self._session.told.emit(self.tr("Copied."))
