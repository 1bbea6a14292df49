"""`ChartCommands`: opens the window of charts, for the table that is shown or for the interview that is read."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.analysis.charts.asked import Asked, Kind
from qualcode.analysis.charts.matrix import MOST_SERIES
from qualcode.analysis.query import Query
from ui.actions import Actions
from ui.choosers import Choosers
from ui.session import Session
from ui.tables.page import TablesPage

if TYPE_CHECKING:
    from ui.charts.window import ChartsWindow


class ChartCommands(QObject):
    """One window for a main window; asked for again, it comes to the front."""

    def __init__(
        self, session: Session, actions: Actions, choosers: Choosers, tables: TablesPage, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._choosers, self._tables, self._window = session, choosers, tables, window
        self._open: ChartsWindow | None = None
        actions.on("show_charts", self.open)
        actions.on("draw_table", self.draw_table)
        actions.on("draw_portrait", self.draw_portrait)
        tables.controls.add_making(actions["draw_table"])

    def open(self) -> None:
        """Open the window, or bring it to the front."""
        if self._session.project is not None:
            self._shown()

    def draw_table(self) -> None:
        """Draw the table as it is asked for on its page."""
        if self._session.project is None:
            return
        look, controls = self._tables.controls.look(), self._tables.controls
        query = replace(self._tables.query(), codes=controls.query().codes)  # sets of codes stay sets
        table = self._tables.shown
        series = len(table.rows) if look.transposed else len(table.columns) - 1
        kind = Kind.GROUPED if series <= MOST_SERIES else Kind.HEAT
        wanted = Asked(kind, self._tables.report_name, query, hide_empty=look.hide_empty, transposed=look.transposed)
        self._shown().draw(wanted)

    def draw_portrait(self) -> None:
        """Draw the portrait of the interview that is read, with everyone who speaks in it."""
        document = self._session.document
        if self._session.project is not None and document:
            self._shown().draw(Asked(Kind.PORTRAIT, query=Query(kinds=(), documents=(document,))))

    def _shown(self) -> "ChartsWindow":
        from ui.charts.window import ChartsWindow

        if self._open is None:
            self._open = ChartsWindow(self._session, self._choosers, self._window)
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()
        return self._open
