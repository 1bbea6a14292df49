"""The import of respondents and attributes from a table or a form's export: columns, names, changes, misfits."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QWidget,
)

from qualcode.exchange.attributes.answer_documents import BY_QUESTION, BY_RESPONDENT
from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.mapping import AttributeRows, ColumnRole
from qualcode.exchange.attributes.opening import (
    OpenedTable,
    TakenTable,
    form_beside,
    known_types,
    match_rows,
    open_tables,
    taken_table,
)
from qualcode.exchange.attributes.xlsform import XlsForm, read_form
from qualcode.exchange.sheets import Sheet
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.ops.attributes import AttributesImport, import_attributes
from qualcode.ops.respondent_column import remember_respondent_column, respondent_columns
from qualcode.ops.table_plan import TablePlan, plan_table
from qualcode.store.queries.respondents import respondents_of
from ui.choosers import Choosers
from ui.dialogs.changes_table import ChangesTable
from ui.dialogs.form import Form, plain_label
from ui.dialogs.mapping_table import MappingTable
from ui.dialogs.names_table import NamesTable
from ui.places import last_folder
from ui.session import Session

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
_MOST_MISFITS = 4


class AttributesImportDialog(Form):
    """Shows how a table would be taken, lets it be set right, and takes it as one step."""

    def __init__(
        self,
        session: Session,
        sheets: Sequence[Sheet],
        parent: QWidget | None = None,
        path: Path | None = None,
        choosers: Choosers | None = None,
    ) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("attributes_import")
        assert session.project is not None
        self._project = session.project
        self._sheets = sheets
        self._choosers = choosers or Choosers()
        self._tables: list[OpenedTable] = []
        self._rows = AttributeRows((), ())
        self._taken: TakenTable | None = None
        self._plan = TablePlan()
        self._form_name = ""
        self.sheet, self.answers_by = QComboBox(self), QComboBox(self)
        self._sheet_label, self._form_label = plain_label(self), plain_label(self)
        self.form_button = QPushButton(self)
        self.with_trips = QCheckBox(self)
        self.with_trips.setChecked(True)
        self.columns = MappingTable(self)
        self.names = NamesTable(respondents_of(session.project), self)
        self.changes = ChangesTable(self)
        self.tabs = QTabWidget(self)
        self._state = plain_label(self, wrapped=True)
        for by in (BY_QUESTION, BY_RESPONDENT):
            self.answers_by.addItem("", by)
        self._lay_out()
        self._open(path)
        self._connect()
        self.retranslate()
        self._show_sheet()

    def _connect(self) -> None:
        self.sheet.currentIndexChanged.connect(lambda _: self._show_sheet())
        self.columns.corrected.connect(self._apply)
        self.names.decided.connect(self._plan_anew)
        self.with_trips.toggled.connect(lambda _: self._plan_anew())
        self.answers_by.currentIndexChanged.connect(lambda _: self._plan_anew())
        self.form_button.clicked.connect(self._ask_form)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Import respondents"))
        self._sheet_label.setText(self.tr("Sheet"))
        self._sheet_label.setBuddy(self.sheet)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.form_button.setText(self.tr("KoBo form…"))
        self.form_button.setToolTip(self.tr("Choose the XLSForm that the table was filled in with"))
        self._form_label.setText(self.tr("Form: {0}").format(self._form_name) if self._form_name else "")
        self.with_trips.setText(self.tr("Take trips"))
        self.answers_by.setItemText(0, self.tr("Written answers: a document for each question"))
        self.answers_by.setItemText(1, self.tr("Written answers: a document for each respondent"))
        self.answers_by.setAccessibleName(self.tr("Documents of written answers"))
        self.columns.language = self.session.language
        for part in (self.columns, self.names, self.changes):
            part.retranslate()
        self.tabs.setTabText(0, self.tr("Names"))
        self.name_button(_OK, self.tr("Import"))
        self.name_button(_CANCEL, self.tr("Cancel"))
        self._tell()

    def accept(self) -> None:
        """Take the table; the dialog stays open where the project refuses it."""
        try:
            done = self._take()
        except UserError as error:
            self.show_error(error)
            return
        sentence = self.tr("Respondents imported. New: {0}, new attributes: {1}, values: {2}, as before: {3}.")
        told = sentence.format(*done)
        if done.trips or done.documents:
            told += " " + self.tr("New trips: {0}, documents: {1}.").format(done.trips, done.documents)
        told = " ".join([told, *self._left_out()])
        self.session.told.emit(told)
        super().accept()

    def _take(self) -> AttributesImport:
        table = self._taken_now().table
        done = import_attributes(self._project, table.attributes, table.records, table.trips, table.answers)
        key = next(one for one in self.columns.mappings if one.role is ColumnRole.RESPONDENT)
        remember_respondent_column(self._project, self._table.sheet.headings[key.column])
        return done

    def _taken_now(self) -> TakenTable:
        left = self.names.left_out()
        rows = replace(self._rows, rows=tuple(row for row in self._rows.rows if row.key not in left))
        return taken_table(
            self._project,
            self._table,
            self.columns.mappings,
            rows,
            self.names.links(),
            language=self.session.language,
            answers_by=str(self.answers_by.currentData()),
            with_trips=self.with_trips.isChecked(),
        )

    # The form --------------------------------------------------------------------------------------------------

    def _open(self, path: Path | None) -> None:
        """Open the sheets, with the form that lies beside the file where there is one."""
        self._read(None)
        beside = form_beside(path) if path and any(table.is_export for table in self._tables) else None
        if beside is not None:
            self._take_form(beside)

    def _ask_form(self) -> None:
        filters = self.tr("Forms ({0})").format("*.xlsx *.xlsm")
        path = self._choosers.file(self, self.tr("KoBo form"), last_folder("respondents"), filters)
        if path is not None and self._take_form(path):
            self.retranslate()
            self._show_sheet()

    def _take_form(self, path: Path) -> bool:
        try:
            self._read(read_form(path))
        except UserError as error:
            self.show_error(error)
            return False
        self._form_name = path.name
        return True

    def _read(self, form: XlsForm | None) -> None:
        known, keys = known_types(self._project), respondent_columns(self._project)
        self._tables = open_tables(self._sheets, form, known, keys)
        self.sheet.blockSignals(True)
        self.sheet.clear()
        self.sheet.addItems([table.sheet.name for table in self._tables])
        self.sheet.blockSignals(False)
        for part in (self._sheet_label, self.sheet):
            part.setVisible(len(self._tables) > 1)

    @property
    def _table(self) -> OpenedTable:
        return self._tables[max(self.sheet.currentIndex(), 0)]

    # What is shown ---------------------------------------------------------------------------------------------

    def _show_sheet(self) -> None:
        self.columns.show_table(self._table)
        self._apply()

    def _apply(self) -> None:
        """Read the rows under the columns as they are chosen now."""
        try:
            self._rows = apply_mapping(self._table.sheet, self.columns.mappings)
            self.show_error(None)
        except UserError as error:
            self._rows = AttributeRows((), ())
            self.show_error(error)
        self.names.show_matches(match_rows(self._project, self._rows))
        has_answers = any(mapping.role is ColumnRole.ANSWERS for mapping in self.columns.mappings)
        self.with_trips.setVisible(bool(self._table.trips))
        self.answers_by.setVisible(has_answers)
        self._plan_anew()

    def _plan_anew(self) -> None:
        """Find what would change under what is chosen now."""
        try:
            self._taken = self._taken_now()
            self._plan = plan_table(self._project, self._taken.table)
        except UserError as error:
            self._plan = TablePlan()
            self.show_error(error)
        self._tell()

    def _tell(self) -> None:
        total, plan = len(self._rows.rows), self._plan
        changed = plan.changed
        self.changes.show_changes(self._project, plan, self.session.language)
        self.tabs.setTabText(1, self.tr("What changes ({0})").format(len(changed)))
        known, new = len(self.names.links()), self.names.new()
        parts = [self.tr("Rows: {0}. Known respondents: {1}, new: {2}.").format(total, known, new)]
        fresh = len(plan.changes) - len(changed)
        parts.append(
            self.tr("Values new: {0}, changed: {1}, as before: {2}.").format(fresh, len(changed), plan.unchanged)
        )
        if self._taken and (self._taken.table.trips or self._taken.table.answers):
            answers = len(self._taken.table.answers)
            parts.append(self.tr("New trips: {0}, documents: {1}.").format(plan.new_trips, answers))
        if self.names.undecided():
            parts.append(self.tr("Names like a known one, please decide: {0}.").format(self.names.undecided()))
        misfits = self._taken.misfits if self._taken else ()
        if misfits:
            parts.append(self.tr("Cells that do not fit and are left out: {0}.").format(len(misfits)))
        self._state.setText("\n".join([" ".join(parts), *self._left_out(), *self._misfits()]))
        self.buttons.button(_OK).setEnabled(total > len(self.names.left_out()))

    def _left_out(self) -> list[str]:
        """Say which repeats of the form are not taken."""
        language = self.session.language
        return [
            self.tr("Sheet “{0}” is left out, rows: {1}. {2}").format(one.sheet, one.rows, message(one.key, language))
            for one in self._table.left_out
        ]

    def _misfits(self) -> list[str]:
        misfits = self._taken.misfits if self._taken else ()
        shown = [
            self.tr("Row {0}, {1}: “{2}”. {3}").format(
                misfit.row, misfit.column, misfit.text, message(misfit.key, self.session.language)
            )
            for misfit in misfits[:_MOST_MISFITS]
        ]
        return [*shown, "…"] if len(misfits) > _MOST_MISFITS else shown

    def _lay_out(self) -> None:
        top, options = QHBoxLayout(), QHBoxLayout()
        for part in (self._sheet_label, self.sheet):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._form_label)
        top.addWidget(self.form_button)
        for choice in (self.answers_by, self.with_trips):
            options.addWidget(choice)
        options.addStretch(1)
        self.tabs.addTab(self.names, "")
        self.tabs.addTab(self.changes, "")
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.columns)
        parts.addWidget(self.tabs)
        parts.setSizes([260, 180])
        self.content.addLayout(top)
        self.content.addWidget(parts, 1)
        self.content.addLayout(options)
        self.content.addWidget(self._state)
        self.resize(1000, 560)
