"""`TablesPage`: codes by attribute, document or respondent, always as the project stands now."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from qualcode.analysis.query import Query
from qualcode.analysis.reports import described
from qualcode.model.change import Change
from qualcode.model.table import Table
from ui.actions import Actions
from ui.copying_table import CopyingTable
from ui.details.section import quiet_label
from ui.live_page import LivePage
from ui.session import Session
from ui.tables.controls import TableControls
from ui.tables.model import TableModel, passages_of
from ui.theme import GAP

_WIDEST_CODE, _COLUMN, _WIDEST_TEXT = 240, 104, 220
_LINES_OF_TEXT, _ROWS_MEASURED, _SHORT = 4, 60, 8
_KINDS = (
    *("coding", "code", "document", "text_version", "turn_language", "speaker", "respondent", "coder"),
    *("attribute", "attribute_value", "option", "household", "episode", "interview"),
    *("code_set", "membership", "facet_value", "judgement", "guide", "question", "asking"),
    *("document_state", "decision", "recognition"),
)


class TablesPage(LivePage):
    """A table that counts; a click on a number lists its passages.

    What else is made of the table asks `query` and `shown`, and hears `table_shown`; what is shown with it goes below
    it, into the layout `below`.
    """

    table_shown = Signal(object)  # a Table was reckoned
    _kinds, _pause, _notes_height, _low = _KINDS, 120, 76, 360

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self.controls = TableControls(session, actions)
        self.model = TableModel(self)
        self.view = CopyingTable()
        self.caption = quiet_label()
        self.below = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setEditTriggers(CopyingTable.EditTrigger.NoEditTriggers)
        self.view.verticalHeader().setVisible(True)
        self.view.verticalHeader().setMaximumWidth(_WIDEST_CODE)
        self.view.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.view.horizontalHeader().setDefaultSectionSize(_COLUMN)
        self.view.horizontalHeader().setMinimumSectionSize(64)
        counted = QWidget()
        rows = QVBoxLayout(counted)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self.controls)
        rows.addWidget(self.view, 4)
        rows.addLayout(self.below)
        rows.addWidget(self._notes, 1)
        self._lay_pages(counted, self.caption)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.clicked.connect(self._open)
        self.view.opened.connect(self._open)
        self.controls.changed.connect(self._reckon)
        self.controls.look_changed.connect(self._show_look)
        self.controls.copy_wanted.connect(lambda: QGuiApplication.clipboard().setText(self.model.as_text()))
        self.model.modelReset.connect(self._fit)
        self._live()

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.view.setAccessibleName(self.tr("Table"))
        self._empty.say(self.tr("There is nothing to count yet. Import transcripts and a codebook, then code."))
        self.controls.retranslate()
        self._reckon_anew()

    # Counting --------------------------------------------------------------------------------------------------

    def _start_anew(self) -> None:
        self.controls.start_anew()
        self._reckon_anew()

    def _note(self, change: Change) -> None:
        if change.touches("attribute", "coder", "household", "respondent", "speaker"):
            self.controls.fill()

    def _reckon(self) -> None:
        if not self._has_something():
            return
        from qualcode.analysis.registry import report

        self._stale = False
        known, query = report(self.controls.report_name), self.query()
        self._reading.ask(lambda asked: known.build(asked, query), self._show)

    @property
    def report_name(self) -> str:
        """Name the report that is shown."""
        return self.controls.report_name

    def query(self) -> Query:
        """Give what the core is asked for."""
        from qualcode.exchange.attributes.packs import packs_named

        query = self.controls.query()
        return replace(query, packs=packs_named()) if "packs" in described(self.report_name).uses else query

    @property
    def shown(self) -> Table:
        """Give the table as the core made it; its cells lead to their passages."""
        return self.model.table

    # Showing ---------------------------------------------------------------------------------------------------

    def _show(self, table: Table) -> None:
        other = table.title != self.model.table.title
        self.model.show_table(table, self.controls.look())
        if other:
            self._fit()
        self.caption.setText("\n".join((table.caption, *table.notes)))
        self.view.setAccessibleDescription(table.title)
        self.table_shown.emit(table)

    def _fit(self) -> None:
        """Make room for the lines of the longest heading, and for words where cells hold any."""
        columns = range(self.model.columnCount())
        texts = (str(self.model.headerData(column, Qt.Orientation.Horizontal)) for column in columns)
        lines = max((text.count("\n") + 1 for text in texts), default=1)
        self.view.horizontalHeader().setFixedHeight(lines * self.fontMetrics().lineSpacing() + GAP)
        wanted = [self._width(column) for column in columns]
        for column, width in enumerate(wanted):
            self.view.setColumnWidth(column, min(max(width, _COLUMN), _WIDEST_TEXT))
        high = min(max(wanted, default=0) // _WIDEST_TEXT + 1, _LINES_OF_TEXT)
        height = (high - 1) * self.fontMetrics().lineSpacing() + self.fontMetrics().height() + GAP
        self.view.verticalHeader().setDefaultSectionSize(height)
        self.view.horizontalHeader().geometriesChanged.emit()  # else the headings of the rows keep their old place

    def _width(self, column: int) -> int:
        """Give the width that the words of a column want, as far as its first rows tell."""
        rows = range(min(self.model.rowCount(), _ROWS_MEASURED))
        texts = (str(self.model.index(row, column).data()) for row in rows)
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(text) for text in texts if len(text) > _SHORT), default=0) + 2 * GAP

    def _show_look(self) -> None:
        if self.model.table.columns:
            self.model.show_table(self.model.table, self.controls.look())

    def _open(self, index: QModelIndex) -> None:
        passages = passages_of(index)
        if passages is not None:
            self._session.passages_wanted.emit((passages, self.model.title_of(index)))
