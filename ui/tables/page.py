"""`TablesPage`: codes by attribute, document or respondent, always as the project stands now."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qualcode.analysis.asking import with_sets
from qualcode.analysis.query import Query
from qualcode.analysis.reports import described
from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.model.table import Table
from ui.actions import Actions
from ui.choosers import Choosers
from ui.details.section import quiet_label
from ui.live_page import LivePage
from ui.session import Session
from ui.tables.controls import TableControls
from ui.tables.copying import TableCopier
from ui.tables.model import TableModel, passages_of
from ui.tables.saved import AskedTable, SavedTables
from ui.tables.statistics_panel import ALL_ROWS, Row, StatisticsPanel
from ui.tables.view import CountView
from ui.theme import GAP

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

    def __init__(
        self, session: Session, actions: Actions, parent: QWidget | None = None, choosers: Choosers | None = None
    ) -> None:
        super().__init__(session, actions, parent)
        self.controls = TableControls(session, actions, choosers=choosers)
        self.model = TableModel(self)
        self.view = CountView(self.model)
        self.copier = TableCopier(session, self.view, lambda: (self.report_name, self.query()))
        self.saved = SavedTables(session, self._asked)
        self.caption = quiet_label()
        self.below = QVBoxLayout()
        self.statistics = StatisticsPanel(session)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        counted = QWidget()
        rows = QVBoxLayout(counted)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        self.controls.add(self.saved.button)
        rows.addWidget(self.controls)
        rows.addWidget(self.saved)
        rows.addWidget(self.view, 4)
        rows.addLayout(self.below)
        self.below.addWidget(self.statistics)
        self.controls.options.menu().addAction(self.statistics.action)
        rows.addWidget(self._notes, 1)
        self._lay_pages(counted, self.caption)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.clicked.connect(self._open)
        self.view.opened.connect(self._open)
        self.controls.changed.connect(self._reckon)
        self.saved.opened.connect(self._take)
        self.saved.left.connect(self.view.setFocus)
        self.controls.look_changed.connect(self._show_look)
        self.controls.copy_wanted.connect(self.copier.copy_whole)
        self.controls.sort_here.connect(self.view.ask_sort)
        self.view.copy_wanted.connect(self.copier.copy_chosen)
        self.view.sort_wanted.connect(self.controls.sort_by)
        self.table_shown.connect(lambda _: self.statistics.follow(self.report_name, self.query()))
        self.view.selectionModel().currentChanged.connect(lambda index, _: self._tell_statistics(index))
        self.statistics.all_wanted.connect(lambda: self._take(self._asked()._replace(report=ALL_ROWS)))
        self._live()

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.view.setAccessibleName(self.tr("Table"))
        self.view.corner.setToolTip(self.tr("Sort by the names of the rows"))
        self._empty.say(self.tr("There is nothing to count yet. Import transcripts and a codebook, then code."))
        self.controls.retranslate()
        self.saved.retranslate()
        self.statistics.retranslate()
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

        try:
            known, query = report(self.report_name), self.query()
        except UserError as error:
            self._session.failed.emit(error)
            return
        self._stale = False
        self._reading.ask(lambda asked: known.build(asked, query), self._show)

    @property
    def report_name(self) -> str:
        """Name the report that is shown."""
        return self.controls.report_name

    def query(self) -> Query:
        """Give what the core is asked for."""
        from qualcode.exchange.attributes.packs import packs_asked

        query = self.controls.query()
        if self._session.project is not None:
            query = with_sets(self._session.project, query)
        uses_packs = "packs" in described(self.report_name).uses
        return replace(query, packs=packs_asked(self.controls.pack.kept)) if uses_packs else query

    def _asked(self) -> AskedTable:
        return AskedTable(self.report_name, self.controls.query(), self.controls.pack.kept, self.controls.look())

    def _take(self, asked: AskedTable) -> None:
        """Ask what a saved table asks."""
        self.controls.pack.take(asked.packs)
        self.controls.take(asked.report, asked.query, asked.look)
        self._reckon()

    @property
    def shown(self) -> Table:
        """Give the table as the core made it; its cells lead to their passages."""
        return self.model.table

    # Showing ---------------------------------------------------------------------------------------------------

    def _show(self, table: Table) -> None:
        self.view.report = self.report_name
        other = table.title != self.model.table.title
        self._show_as_looked_at(table)
        if other:
            self.view.fit()
        self.caption.setText("\n".join((table.caption, *table.notes)))
        self.view.setAccessibleDescription(table.title)
        self.table_shown.emit(table)

    def _show_look(self) -> None:
        if self.model.table.columns:
            self._show_as_looked_at(self.model.table)

    def _show_as_looked_at(self, table: Table) -> None:
        self.model.show_table(table, self.controls.look())
        self.view.show_sorting()

    def _tell_statistics(self, index: QModelIndex) -> None:
        if index.isValid():
            row, column = self.model.place_of(index)
            name, column_title = self.shown.values(row)[0], self.shown.columns[column].title
            self.statistics.show_row(Row(row, str(name), column_title))

    def _open(self, index: QModelIndex) -> None:
        passages = passages_of(index)
        if passages is not None:
            self._session.passages_wanted.emit((passages, self.model.title_of(index)))
