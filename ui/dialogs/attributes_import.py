"""The import of respondents and attributes from a table: columns, names, and what does not fit."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHBoxLayout, QSplitter, QWidget

from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.mapping import AttributeRows
from qualcode.exchange.attributes.records import new_attributes, new_records
from qualcode.exchange.sheets import Sheet
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.ops.attributes import AttributesImport, import_attributes
from qualcode.store.queries.respondents import respondents_of
from ui.dialogs.form import Form, plain_label
from ui.dialogs.mapping_table import MappingTable
from ui.dialogs.names_table import NamesTable
from ui.session import Session

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
_MOST_MISFITS = 4


class AttributesImportDialog(Form):
    """Shows how a table would be taken, lets it be set right, and takes it as one step."""

    def __init__(self, session: Session, sheets: Sequence[Sheet], parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("attributes_import")
        assert session.project is not None
        self._project = session.project
        self._sheets = sheets
        self._rows = AttributeRows((), ())
        self.sheet = QComboBox(self)
        self.sheet.addItems([sheet.name for sheet in sheets])
        self._sheet_label = plain_label(self)
        self.columns = MappingTable(self)
        self.names = NamesTable(respondents_of(session.project), self)
        self._state = plain_label(self, wrapped=True)
        self._lay_out()
        self.sheet.currentIndexChanged.connect(lambda _: self._show_sheet())
        self.columns.corrected.connect(self._apply)
        self.names.decided.connect(self._tell)
        self.retranslate()
        self._show_sheet()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Import respondents"))
        self._sheet_label.setText(self.tr("Sheet"))
        self._sheet_label.setBuddy(self.sheet)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.columns.retranslate()
        self.names.retranslate()
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
        self.session.told.emit(sentence.format(*done))
        super().accept()

    def _take(self) -> AttributesImport:
        left = self.names.left_out()
        rows = replace(self._rows, rows=tuple(row for row in self._rows.rows if row.key not in left))
        attributes = new_attributes(self.columns.mappings)
        return import_attributes(self._project, attributes, new_records(rows, self.names.links()))

    def _show_sheet(self) -> None:
        self.columns.show_sheet(self._sheets[self.sheet.currentIndex()])
        self._apply()

    def _apply(self) -> None:
        """Read the rows under the columns as they are chosen now."""
        try:
            self._rows = apply_mapping(self._sheets[self.sheet.currentIndex()], self.columns.mappings)
            self.show_error(None)
        except UserError as error:
            self._rows = AttributeRows((), ())
            self.show_error(error)
        self.names.show_names([row.key for row in self._rows.rows])
        self._tell()

    def _tell(self) -> None:
        total = len(self._rows.rows)
        parts = [self.tr("Rows: {0}, new respondents: {1}.").format(total, self.names.new())]
        if self.names.undecided():
            parts.append(self.tr("Names like a known one, please decide: {0}.").format(self.names.undecided()))
        if self._rows.misfits:
            parts.append(self.tr("Cells that do not fit and are left out: {0}.").format(len(self._rows.misfits)))
        lines = [" ".join(parts), *self._misfits()]
        self._state.setText("\n".join(lines))
        self.buttons.button(_OK).setEnabled(total > len(self.names.left_out()))

    def _misfits(self) -> list[str]:
        shown = [
            self.tr("Row {0}, {1}: “{2}”. {3}").format(
                misfit.row, misfit.column, misfit.text, message(misfit.key, self.session.language)
            )
            for misfit in self._rows.misfits[:_MOST_MISFITS]
        ]
        return [*shown, "…"] if len(self._rows.misfits) > _MOST_MISFITS else shown

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._sheet_label)
        top.addWidget(self.sheet)
        top.addStretch(1)
        for part in (self._sheet_label, self.sheet):
            part.setVisible(len(self._sheets) > 1)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.columns)
        parts.addWidget(self.names)
        parts.setSizes([280, 180])
        self.content.addLayout(top)
        self.content.addWidget(parts, 1)
        self.content.addWidget(self._state)
        self.resize(980, 540)
