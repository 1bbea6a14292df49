"""`RespondentsPage`: who the respondents are, edited like a spreadsheet."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.analysis.rules_told import rule_text
from qualcode.model.change import Change
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.attributes import add_respondent
from qualcode.ops.objects import delete_objects
from qualcode.ops.people import add_household
from qualcode.ops.values import clear_values, fill_values, paste_values
from qualcode.store.queries.respondents import Attribute
from ui.actions import Actions
from ui.column_widths import KeptWidths
from ui.empty_state import EmptyState
from ui.flow_layout import FlowLayout
from ui.respondents.arranging import Arrangement
from ui.respondents.attribute_dialog import AttributeDialog
from ui.respondents.bearers import BEARER_NAMES, bearer_name
from ui.respondents.column_layout import give_layout, keep_layout
from ui.respondents.columns import NAME
from ui.respondents.delegate import RespondentsDelegate
from ui.respondents.filling import Reading, block_of, dragged, filled_down, read_block, read_filled
from ui.respondents.filter_bar import FilterBar
from ui.respondents.filter_dialog import FilterDialog
from ui.respondents.filters import ColumnFilter, tokens
from ui.respondents.model import CellVerb, RespondentsModel
from ui.respondents.rule_dialogs import rule_dialog
from ui.respondents.sheet import SheetTable
from ui.respondents.sheet_menus import SheetMenus
from ui.respondents.unite_dialog import UniteDialog
from ui.session import Session
from ui.theme import GAP

_NARROWEST, _WIDEST = 64, 170  # of a column at first; it can be drawn wider
_ROWS_MEASURED = 40
_ARROW_ROOM = 34
_SEARCH_WAIT = 250  # milliseconds after the last letter
_Trigger = QAbstractItemView.EditTrigger


class RespondentsPage(QWidget):
    """The table with a line above it: whose attributes, search, add, import, and what is filtered."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = RespondentsModel(session, self)
        self.table = SheetTable()
        self.menus = SheetMenus(self)
        self.delegate = RespondentsDelegate(session, self.model, self.table)
        self.bearer, self.search = QComboBox(), QLineEdit()
        self.name, self.add, self.add_attribute = QLineEdit(), QToolButton(), QToolButton()
        self.columns_button, self._columns_menu = QToolButton(), QMenu(self)
        self._import = QToolButton()
        self._import.setDefaultAction(actions["import_respondents"])
        self.bar = FilterBar(self.model)
        self._empty = EmptyState(actions["import_respondents"])
        self._pages = QStackedWidget()
        self._is_arranging = False
        self._search_later = QTimer(self, singleShot=True, interval=_SEARCH_WAIT)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def is_writable(self) -> bool:
        """Say whether cells can be edited."""
        return "writable" in self.session.facts

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.words_at = self.model.words_at
        self.table.setItemDelegate(self.delegate)
        self.table.setEditTriggers(_Trigger.AnyKeyPressed | _Trigger.EditKeyPressed)  # double click and Enter: _open
        self.table.horizontalHeader().setDefaultSectionSize(112)
        for part in (self.table, self.table.heading):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.table.verticalHeader().setMaximumWidth(_WIDEST)
        self.table.setWordWrap(False)
        for bearer in BEARER_NAMES:
            self.bearer.addItem("", bearer)
        self.columns_button.setMenu(self._columns_menu)
        self.columns_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.search.setClearButtonEnabled(True)
        for field in (self.name, self.search):
            field.setMinimumWidth(150)
        line = FlowLayout()
        widgets = (self.bearer, self.search, self.name, self.add, self.add_attribute, self._import, self.columns_button)
        for widget in widgets:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            line.addWidget(widget)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        rows.addLayout(line)
        rows.addWidget(self.bar)
        rows.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.bearer.activated.connect(lambda _: self._show_bearer())
        self.search.textChanged.connect(lambda _: self._search_later.start())
        self._search_later.timeout.connect(self._search)
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(lambda *_: self._add())
        self.add_attribute.clicked.connect(lambda *_: self.open_dialog())
        self._columns_menu.aboutToShow.connect(lambda: self.menus.of_columns(self._columns_menu))
        self.bar.all_wanted.connect(self._show_all)
        self._connect_table()
        self.table.horizontalScrollBar().valueChanged.connect(self._show_names)
        self.session.changed.connect(self._follow)
        self.session.project_changed.connect(self._refresh)
        self.session.facts_changed.connect(self._enable)
        self.session.language_changed.connect(self.retranslate)

    def _connect_table(self) -> None:
        table, heading = self.table, self.table.heading
        table.opened.connect(self._open)
        table.pasted.connect(self.paste)
        table.cleared.connect(self.clear)
        table.filled_down.connect(self.fill_down)
        table.filled.connect(self.fill)
        table.dragged_to.connect(self._drag)
        self.delegate.filling.connect(self.fill)
        self.delegate.closeEditor.connect(self._go_on)
        table.customContextMenuRequested.connect(self._open_menu)
        heading.menu_wanted.connect(self.menus.of_heading)
        heading.customContextMenuRequested.connect(self._open_header_menu)
        heading.sectionDoubleClicked.connect(self._sort_on)
        self._widths = KeptWidths(heading, "respondents", self._column_name)
        heading.sectionMoved.connect(lambda *_: self._keep_layout())
        self.model.columns_changed.connect(self._arrange_columns)
        self.model.arranged.connect(self._tell_arrangement)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.bearer.setAccessibleName(self.tr("Attributes of"))
        self.bearer.setToolTip(self.tr("Whose attributes the table shows"))
        for place in range(self.bearer.count()):
            self.bearer.setItemText(place, bearer_name(str(self.bearer.itemData(place))))
        self.search.setPlaceholderText(self.tr("Search the table"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.add_attribute.setText(self.tr("Add attribute…"))
        self.columns_button.setText(self.tr("Columns"))
        for button in (self.add_attribute, self.columns_button):
            button.setAccessibleName(button.text())
        self._name_bearer()
        self._refresh()
        self._enable()

    def _name_bearer(self) -> None:
        """Say whom the table shows and who can be added."""
        of_homes = self.model.bearer == "household"
        self.table.setAccessibleName(bearer_name(self.model.bearer))
        self.name.setPlaceholderText(
            self.tr("Name of a new household") if of_homes else self.tr("Name of a new respondent")
        )
        self.name.setAccessibleName(self.name.placeholderText())
        self.add.setText(self.tr("Add household") if of_homes else self.tr("Add respondent"))
        self.add.setAccessibleName(self.add.text())
        for widget in (self.name, self.add):
            widget.setVisible(self.model.bearer in ("respondent", "household"))
        said = self.tr("There are no respondents yet. Type a name above, or import a table.")
        if self.model.bearer != "respondent":
            said = self.tr("There is nothing here yet. Households, trips and interviews are entered in the cases.")
        self._empty.say(said)

    # Following -------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.model.refresh()
        self._show_page()

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(0 if self.model.all_rows else 1)
        self._tell_rules()
        self._tell_arrangement()

    def _follow(self, change: Change) -> None:
        self.model.follow(change)
        self._show_page()

    def _tell_rules(self) -> None:
        project, language = self.session.project, self.session.language
        attributes = [column.attribute for column in self.model.columns if column.attribute and column.attribute.rule]
        self.model.headings_told = {
            attribute.guid: rule_text(project, attribute, language) for attribute in attributes if project is not None
        }

    def _enable(self) -> None:
        self.model.enable()
        for widget in (self.name, self.add, self.add_attribute):
            widget.setEnabled(self.is_writable)

    def _show_bearer(self) -> None:
        self.search.clear()
        self.model.show_bearer(str(self.bearer.currentData()))
        self.table.horizontalScrollBar().setValue(0)
        self.table.scrollToTop()
        self._name_bearer()
        self._show_page()

    # Columns ---------------------------------------------------------------------------------------------------

    def _arrange_columns(self) -> None:
        """Make each column as wide as its words, within limits; hide and order them as they were left."""
        metrics = QFontMetrics(self.table.font())
        for place, column in enumerate(self.model.columns):
            shown = min(self.model.rowCount(), _ROWS_MEASURED)
            words = [str(self.model.index(row, place).data() or "") for row in range(shown)]
            widest = max((metrics.horizontalAdvance(text) for text in words), default=0) + 2 * GAP
            heading = metrics.horizontalAdvance(column.title) + _ARROW_ROOM
            self.table.setColumnWidth(place, min(max(widest, heading, _NARROWEST), _WIDEST))
        project = self.session.project
        if project is not None:
            self._is_arranging = True
            give_layout(project, self.model.bearer, self.model.columns, self.table.heading)
            self._is_arranging = False
        self._widths.restore()

    def _column_name(self, place: int) -> str:
        columns = self.model.columns
        return f"{self.model.bearer}: {columns[place].key}" if place < len(columns) else ""

    def _keep_layout(self) -> None:
        if self.session.project is not None and not self._is_arranging:
            keep_layout(self.session.project, self.model.bearer, self.model.columns, self.table.heading)

    def _show_names(self, scrolled: int) -> None:
        """Say beside each row whose it is, as soon as the first column is out of view."""
        shown = self.table.shown_columns()
        away = bool(shown) and scrolled >= self.table.columnWidth(shown[0]) > 0
        if self.table.verticalHeader().isVisible() != away:
            self.table.verticalHeader().setVisible(away)

    def hide_column(self, column: int, hidden: bool = True) -> None:
        """Hide a column, or show it again."""
        if not hidden or len(self.table.shown_columns()) > 1:
            self.table.setColumnHidden(column, hidden)
            self._keep_layout()

    def show_all_columns(self) -> None:
        """Show the hidden columns again."""
        for column in range(len(self.model.columns)):
            self.table.setColumnHidden(column, False)
        self._keep_layout()

    # Sorting and filtering -------------------------------------------------------------------------------------

    def sort(self, column: int, descending: bool = False) -> None:
        """Sort the rows by a column; -1 shows them as they were entered."""
        key = self.model.columns[column].key if column >= 0 else ""
        self.model.arrange(self.model.arrangement._replace(sorted_by=key, descending=descending))

    def _sort_on(self, column: int) -> None:
        """Sort ascending, then descending, then not."""
        plan, key = self.model.arrangement, self.model.columns[column].key
        if plan.sorted_by != key:
            self.sort(column)
        else:
            self.sort(-1 if plan.descending else column, descending=not plan.descending)

    def filter(self, key: str, chosen: ColumnFilter | None) -> None:
        """Show only the rows that a filter on a column lets through, None for no filter."""
        self.model.arrange(self.model.arrangement.with_filter(key, chosen))

    def filter_by(self, index: QModelIndex) -> None:
        """Show only rows that have the value of a cell."""
        column = self.model.columns[index.column()]
        self.filter(column.key, ColumnFilter(frozenset(tokens(self.model.value_at(index)))))

    def ask_for_filter(self, column: int) -> None:
        """Let the user choose what a column lets through."""
        spec, before = self.model.columns[column], self.model.arrangement.filters
        dialog = FilterDialog(spec, self.model.values_in(column), before.get(spec.key), self.session.language, self)
        dialog.accepted.connect(lambda: self.filter(spec.key, dialog.chosen))
        self._show_dialog(dialog)

    def _search(self) -> None:
        if self.search.text().strip() != self.model.arrangement.search:
            self.model.arrange(self.model.arrangement._replace(search=self.search.text().strip()))

    def _show_all(self) -> None:
        self.search.clear()
        plan = self.model.arrangement
        self.model.arrange(Arrangement(plan.sorted_by, plan.descending))

    def _tell_arrangement(self) -> None:
        keys = [column.key for column in self.model.columns]
        plan = self.model.arrangement
        self.table.heading.show_sorted(keys.index(plan.sorted_by) if plan.sorted_by in keys else -1, plan.descending)
        self.bar.tell(self.session.language)

    # Adding ----------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        project = self.session.project
        verb = add_household if self.model.bearer == "household" else add_respondent
        if project is not None and self.session.do(verb, project, self.name.text()) is not None:
            self.name.clear()
            self.table.scrollToBottom()

    def open_dialog(self, attribute: Attribute | None = None) -> None:
        """Ask for a new attribute of those who are shown, or for changes of one."""
        self._show_dialog(AttributeDialog(self.session, attribute, self, self.model.bearer))

    def open_rule(self, attribute: Guid, bands: bool = False) -> None:
        """Ask for the rule of an attribute, or for that of a new one which follows it."""
        dialog = rule_dialog(self.session, attribute, bands, self)
        if dialog is not None:
            self._show_dialog(dialog)

    def open_unite(self, attribute: Guid) -> None:
        """Ask which spellings of an attribute's values mean the same."""
        self._show_dialog(UniteDialog(self.session, attribute, self))

    def _show_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Editing ---------------------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        """Show the case behind a name; edit any other cell."""
        if not index.isValid():
            return
        if self.model.bearer == "respondent" and self.model.columns[index.column()].type == NAME:
            self.session.show_case(self.model.person_at(index.row()))
        elif index.flags() & Qt.ItemFlag.ItemIsEditable and not self.table.is_editing:
            self.table.edit(index)

    def _go_on(self, _editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go one row down after Enter."""
        index = self.table.currentIndex()
        below = index.siblingAtRow(index.row() + 1)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and below.isValid():
            self.table.setCurrentIndex(below)

    def _chosen(self) -> list[QModelIndex]:
        """Give the selected cells of columns that are shown."""
        return [index for index in self.table.selectedIndexes() if not self.table.isColumnHidden(index.column())]

    def clear(self, value: Value = None) -> None:
        """Empty the selected cells, or say why there is no value."""
        cells = [index for index in self._chosen() if self.model.columns[index.column()].type != NAME]
        if isinstance(value, dict):
            cells = [index for index in cells if self.model.columns[index.column()].attribute is not None]
        self.model.store_many([(index, value) for index in cells], clear_values)

    def paste_clipboard(self) -> None:
        """Paste what lies on the clipboard."""
        self.paste(QGuiApplication.clipboard().text())

    def paste(self, text: str) -> None:
        """Put a block of cells (tabs, lines) where the selection begins; one cell fills the whole selection."""
        chosen = self._chosen()
        if chosen:
            block = block_of(text)
            self._store(read_block(self.model, block, chosen, self.table.shown_columns()), paste_values)

    def fill(self) -> None:
        """Fill the selected cells with the value of the current one."""
        index = self.table.currentIndex()
        if index.isValid():
            self._store(read_filled(self.model, index, self._chosen()), fill_values)

    def fill_down(self) -> None:
        """Fill the selected cells with the values at their top, a single row with those above it."""
        self._store(Reading(filled_down(self.model, self._chosen()), [], 0), fill_values)

    def _drag(self, last: int) -> None:
        self._store(Reading(dragged(self.model, self._chosen(), last), [], 0), fill_values)

    def _store(self, reading: Reading, verb: CellVerb) -> None:
        self.model.store_many(reading.cells, verb)
        if reading.misfits:
            self.session.failed.emit(reading.misfits[0])
        if reading.misfits or reading.outside:
            told = self.tr("Pasted: {0}. Left out because they do not fit: {1}; outside the table: {2}.")
            if verb is fill_values:
                told = self.tr("Filled: {0}. Left out because they do not fit: {1}; not to be typed in: {2}.")
            self.session.told.emit(told.format(len(reading.cells), len(reading.misfits), reading.outside))

    def delete(self, guid: Guid) -> None:
        """Delete a respondent or an attribute."""
        project = self.session.project
        if project is not None and self.session.do(delete_objects, project, (guid,)) is not None:
            self.session.told.emit(self.tr("Deleted. Undo brings it back."))

    # Menus -----------------------------------------------------------------------------------------------------

    def _open_menu(self, place: QPoint) -> None:
        index = self.table.indexAt(place)
        if index.isValid():
            self.menus.of_cell(index, self.table.viewport().mapToGlobal(place))

    def _open_header_menu(self, place: QPoint) -> None:
        column = self.table.heading.logicalIndexAt(place)
        if 0 <= column < len(self.model.columns):
            self.menus.of_heading(column, self.table.heading.viewport().mapToGlobal(place))
