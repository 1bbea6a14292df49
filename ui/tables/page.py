"""`TablesPage`: codes by attribute, document or respondent, always as the project stands now."""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.model.table import Table
from qualcode.store.objects import count_of
from ui.actions import Actions
from ui.copying_table import CopyingTable
from ui.details.section import quiet_label
from ui.empty_state import EmptyState
from ui.reading import Reading
from ui.session import Session
from ui.tables.controls import TableControls
from ui.tables.model import TableModel, passages_of
from ui.theme import GAP

_PAUSE = 120  # ms: what changes in quick succession is counted once
_NOTES_HEIGHT = 76
_WIDEST_CODE = 240
_LOW = 360  # from this height down the table needs what there is
_KINDS = (
    *("coding", "code", "document", "text_version", "turn_language", "speaker", "respondent", "coder"),
    *("attribute", "attribute_value", "option", "household", "episode", "interview"),
)


class TablesPage(QWidget):
    """A table that counts; a click on a number lists its passages."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._reading = Reading(session, self)
        self.controls = TableControls(session, actions)
        self.model = TableModel(self)
        self.view = CopyingTable()
        self.caption = quiet_label()
        self._notes = QScrollArea()
        self._empty = EmptyState(actions["import_documents"], actions["import_codebook"])
        self._pages = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
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
        self.view.horizontalHeader().setDefaultSectionSize(104)
        self.view.horizontalHeader().setMinimumSectionSize(64)
        self._notes.setWidget(self.caption)
        self._notes.setWidgetResizable(True)
        self._notes.setFrameShape(QFrame.Shape.NoFrame)
        self._notes.setMaximumHeight(_NOTES_HEIGHT)
        counted = QWidget()
        rows = QVBoxLayout(counted)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self.controls)
        rows.addWidget(self.view, 4)
        rows.addWidget(self._notes, 1)
        self._pages.addWidget(counted)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.clicked.connect(self._open)
        self.view.opened.connect(self._open)
        self.controls.changed.connect(self._count)
        self.controls.look_changed.connect(self._show_look)
        self.controls.copy_wanted.connect(lambda: QGuiApplication.clipboard().setText(self.model.as_text()))
        self._timer.timeout.connect(self._count)
        self._session.changed.connect(self._follow)
        self._session.project_changed.connect(self._start_anew)
        self.model.modelReset.connect(self._fit_heading)
        self._session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.view.setAccessibleName(self.tr("Table"))
        self._empty.say(self.tr("There is nothing to count yet. Import transcripts and a codebook, then code."))
        self.controls.retranslate()
        self._count_anew()

    # Counting --------------------------------------------------------------------------------------------------

    def _start_anew(self) -> None:
        self.controls.start_anew()
        self._count_anew()

    def _count_anew(self) -> None:
        self._reading.drop()
        self._stale = True
        if self.isVisible():
            self._count()

    def _follow(self, change: Change) -> None:
        if not change.touches(*_KINDS):
            return
        if change.touches("attribute", "coder"):
            self.controls.fill()
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the table where there is little."""
        super().resizeEvent(event)
        self._notes.setMaximumHeight(_NOTES_HEIGHT if self.height() > _LOW else _NOTES_HEIGHT // 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Count what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._count()

    def _count(self) -> None:
        project = self._session.project
        something = project is not None and count_of(project, "code") and count_of(project, "document")
        self._pages.setCurrentIndex(0 if something else 1)
        if not something:
            self._reading.drop()
            return
        from qualcode.analysis.registry import report

        self._stale = False
        build, query = report(self.controls.report_name).build, self.controls.query()
        self._reading.ask(lambda asked: build(asked, query), self._show)

    # Showing ---------------------------------------------------------------------------------------------------

    def _show(self, table: Table) -> None:
        self.model.show_table(table, self.controls.look())
        self.caption.setText("\n".join((table.caption, *table.notes)))
        self.view.setAccessibleDescription(table.title)

    def _fit_heading(self) -> None:
        """Make room for the lines of the longest heading."""
        columns = range(self.model.columnCount())
        texts = (str(self.model.headerData(column, Qt.Orientation.Horizontal)) for column in columns)
        lines = max((text.count("\n") + 1 for text in texts), default=1)
        self.view.horizontalHeader().setFixedHeight(lines * self.fontMetrics().lineSpacing() + GAP)

    def _show_look(self) -> None:
        if self.model.table.columns:
            self.model.show_table(self.model.table, self.controls.look())

    def _open(self, index: QModelIndex) -> None:
        passages = passages_of(index)
        if passages is not None:
            self._session.passages_wanted.emit((passages, self.model.title_of(index)))
