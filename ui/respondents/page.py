"""`RespondentsPage`: who the respondents are, edited like a spreadsheet."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.registry import MISSING_REASONS
from qualcode.ops.attributes import add_respondent
from qualcode.ops.objects import delete_objects
from qualcode.store.queries.respondents import Attribute
from ui.actions import Actions
from ui.codebook.menu import show_menu
from ui.copying_table import CopyingTable
from ui.empty_state import EmptyState
from ui.flow_layout import FlowLayout
from ui.respondents.attribute_dialog import AttributeDialog
from ui.respondents.columns import DOCUMENTS, NAME, read
from ui.respondents.delegate import RespondentsDelegate
from ui.respondents.model import RespondentsModel
from ui.respondents.sorting import RespondentsSorting
from ui.session import Session
from ui.theme import GAP
from ui.value_words import missing_words

_NARROWEST, _WIDEST = 64, 170  # of a column at first; it can be drawn wider
_Trigger = QAbstractItemView.EditTrigger


class RespondentsPage(QWidget):
    """The table of respondents with a line above it to add respondents and attributes."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = RespondentsModel(session, self)
        self.sorting = RespondentsSorting(self)
        self.sorting.setSourceModel(self.model)
        self.table = CopyingTable()
        self.delegate = RespondentsDelegate(session, self.model, self.sorting)
        self.name, self.add, self.add_attribute = QLineEdit(), QToolButton(), QToolButton()
        self._import = QToolButton()
        self._import.setDefaultAction(actions["import_respondents"])
        self._empty = EmptyState(actions["import_respondents"])
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.table.setModel(self.sorting)
        self.table.setItemDelegate(self.delegate)
        self.table.setEditTriggers(_Trigger.AnyKeyPressed | _Trigger.EditKeyPressed)  # double click and Enter: _open
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setDefaultSectionSize(112)
        self.table.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.table.setWordWrap(False)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        line = FlowLayout()
        self.name.setMinimumWidth(180)
        for widget in (self.name, self.add, self.add_attribute, self._import):
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            line.addWidget(widget)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        rows.addLayout(line)
        rows.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(lambda *_: self._add())
        self.add_attribute.clicked.connect(lambda *_: self._open_dialog())
        self.table.opened.connect(self._open)
        self.table.pasted.connect(self.paste)
        self.table.cleared.connect(lambda: self._fill(None))
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.horizontalHeader().customContextMenuRequested.connect(self._open_header_menu)
        self.model.modelReset.connect(self._fit_columns)
        self.delegate.closeEditor.connect(self._go_on)
        self._session.changed.connect(self._follow)
        self._session.project_changed.connect(self._refresh)
        self._session.facts_changed.connect(self._enable)
        self._session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.table.setAccessibleName(self.tr("Respondents"))
        self.name.setPlaceholderText(self.tr("Name of a new respondent"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.add.setText(self.tr("Add respondent"))
        self.add_attribute.setText(self.tr("Add attribute…"))
        for button in (self.add, self.add_attribute):
            button.setAccessibleName(button.text())
        self._empty.say(self.tr("There are no respondents yet. Type a name above, or import a table."))
        self._refresh()
        self._enable()

    # Following -------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.model.refresh()
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _follow(self, change: Change) -> None:
        if change.touches("respondent", "attribute", "attribute_value", "option", "speaker", "document"):
            self._refresh()

    def _enable(self) -> None:
        for widget in (self.name, self.add, self.add_attribute):
            widget.setEnabled("writable" in self._session.facts)

    def _fit_columns(self) -> None:
        """Make each column as wide as its words, within limits."""
        self.table.resizeColumnsToContents()
        for column in range(self.sorting.columnCount()):
            width = self.table.columnWidth(column)
            self.table.setColumnWidth(column, min(max(width, _NARROWEST), _WIDEST))

    # Adding ----------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        project = self._session.project
        if project is not None and self._session.do(add_respondent, project, self.name.text()) is not None:
            self.name.clear()
            self.table.scrollToBottom()

    def _open_dialog(self, attribute: Attribute | None = None) -> None:
        dialog = AttributeDialog(self._session, attribute, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Editing ---------------------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        """Show the case behind a name; edit any other cell."""
        source = self.sorting.mapToSource(index)
        if source.isValid() and self.model.columns[source.column()].type == NAME:
            self._session.show_case(self.model.person_at(source.row()))
        else:
            self._edit(index)

    def _edit(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable and not self.table.is_editing:
            self.table.edit(index)

    def _go_on(self, _editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go one row down after Enter."""
        index = self.table.currentIndex()
        below = index.siblingAtRow(index.row() + 1)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and below.isValid():
            self.table.setCurrentIndex(below)

    def _chosen(self) -> list[QModelIndex]:
        """Give the selected cells that can be edited, as places of the model."""
        cells = [index for index in self.table.selectedIndexes() if index.flags() & Qt.ItemFlag.ItemIsEditable]
        return [self.sorting.mapToSource(index) for index in cells]

    def _fill(self, value: Value) -> None:
        cells = [index for index in self._chosen() if self.model.columns[index.column()].type != NAME]
        if isinstance(value, dict):
            cells = [index for index in cells if self.model.columns[index.column()].attribute is not None]
        self.model.store_many([(index, value) for index in cells])

    def paste(self, text: str) -> None:
        """Put a block of cells (tabs, lines) where the selection begins; one cell fills the whole selection."""
        lines = [line.split("\t") for line in text.rstrip("\r\n").replace("\r\n", "\n").split("\n")]
        chosen = self.table.selectedIndexes()
        if not chosen:
            return
        if len(lines) == 1 and len(lines[0]) == 1:
            places = [(index, lines[0][0]) for index in chosen]
        else:
            top, left = min(index.row() for index in chosen), min(index.column() for index in chosen)
            places = [
                (self.sorting.index(top + row, left + column), words)
                for row, line in enumerate(lines)
                for column, words in enumerate(line)
            ]
        self._store_pasted(places)

    def _store_pasted(self, places: list[tuple[QModelIndex, str]]) -> None:
        cells: list[tuple[QModelIndex, Value]] = []
        misfits: list[UserError] = []
        outside = 0
        for index, words in places:
            source = self.sorting.mapToSource(index)
            if not source.isValid() or self.model.columns[source.column()].type == DOCUMENTS:
                outside += 1
                continue
            try:
                cells.append((source, read(self.model.columns[source.column()], words)))
            except UserError as error:
                misfits.append(error)
        self.model.store_many(cells)
        if misfits:
            self._session.failed.emit(misfits[0])
        if misfits or outside:
            told = self.tr("Pasted: {0}. Left out because they do not fit: {1}; outside the table: {2}.")
            self._session.told.emit(told.format(len(cells), len(misfits), outside))

    # Menus -----------------------------------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        index = self.table.indexAt(place)
        if not index.isValid() or "writable" not in self._session.facts:
            return
        menu = QMenu(self)
        who = self.model.person_at(self.sorting.mapToSource(index).row())
        menu.addAction(self.tr("Open the case")).triggered.connect(lambda *_: self._session.show_case(who))
        reasons = menu.addMenu(self.tr("No value because"))
        for reason in MISSING_REASONS:
            action = reasons.addAction(missing_words(reason, self._session.language))
            action.triggered.connect(lambda _=False, reason=reason: self._fill({"missing": reason}))
        menu.addAction(self.tr("Clear")).triggered.connect(lambda *_: self._fill(None))
        menu.addSeparator()
        menu.addAction(self.tr("Delete respondent")).triggered.connect(lambda *_: self._delete(who))
        show_menu(menu, self.table.viewport().mapToGlobal(place))

    def _open_header_menu(self, place: QPoint) -> None:
        column = self.table.horizontalHeader().logicalIndexAt(place)
        if not 0 <= column < len(self.model.columns) or "writable" not in self._session.facts:
            return
        attribute = self.model.columns[column].attribute
        if attribute is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Rename or add values…")).triggered.connect(lambda *_: self._open_dialog(attribute))
        menu.addAction(self.tr("Delete attribute")).triggered.connect(lambda *_: self._delete(attribute.guid))
        show_menu(menu, self.table.horizontalHeader().mapToGlobal(place))

    def _delete(self, guid: str) -> None:
        project = self._session.project
        if project is not None and self._session.do(delete_objects, project, (guid,)) is not None:
            self._session.told.emit(self.tr("Deleted. Undo brings it back."))
