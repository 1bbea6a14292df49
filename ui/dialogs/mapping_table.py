"""The columns of a table of respondents: what each is, its name, its type, the values found in it."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from qualcode.exchange.attributes.guess import retyped
from qualcode.exchange.attributes.mapping import AttributeType, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.missing import Missing, missing_reason
from qualcode.exchange.attributes.opening import OpenedTable
from qualcode.exchange.sheets import Sheet, text_of
from qualcode.model.codebook import first_text

_ROLES = {
    ColumnRole.RESPONDENT: str(QT_TRANSLATE_NOOP("Mapping", "Respondent")),
    ColumnRole.PSEUDONYM: str(QT_TRANSLATE_NOOP("Mapping", "Pseudonym")),
    ColumnRole.ATTRIBUTE: str(QT_TRANSLATE_NOOP("Mapping", "Attribute")),
    ColumnRole.ANSWERS: str(QT_TRANSLATE_NOOP("Mapping", "Written answers")),
    ColumnRole.RECORD: str(QT_TRANSLATE_NOOP("Mapping", "Number of the record")),
    ColumnRole.IGNORE: str(QT_TRANSLATE_NOOP("Mapping", "Leave out")),
}
_TYPES = {
    AttributeType.TEXT: str(QT_TRANSLATE_NOOP("Mapping", "Text")),
    AttributeType.NUMBER: str(QT_TRANSLATE_NOOP("Mapping", "Number")),
    AttributeType.DATE: str(QT_TRANSLATE_NOOP("Mapping", "Date")),
    AttributeType.YES_NO: str(QT_TRANSLATE_NOOP("Mapping", "Yes or no")),
    AttributeType.SINGLE: str(QT_TRANSLATE_NOOP("Mapping", "One of a list")),
    AttributeType.MULTIPLE: str(QT_TRANSLATE_NOOP("Mapping", "Several of a list")),
    AttributeType.ORDERED: str(QT_TRANSLATE_NOOP("Mapping", "One of an ordered list")),
}
_MOST_VALUES = 6
_ROW_HEIGHT = 30
_HEADING, _ROLE, _NAME, _TYPE, _VALUES = range(5)


class MappingTable(QTableWidget):
    """One line per column of the sheet; guessed, and set right by the user."""

    corrected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self._sheet: Sheet | None = None
        self.language = "en"
        self.mappings: list[ColumnMapping] = []
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(_VALUES, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMaximumSectionSize(260)
        self.itemChanged.connect(self._rename)

    def show_table(self, table: OpenedTable) -> None:
        """Show the columns of a sheet as they would be taken."""
        self._sheet = table.sheet
        self.mappings = list(table.mappings)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setAccessibleName(self.tr("Columns of the table"))
        self.setHorizontalHeaderLabels(
            [self.tr("Column"), self.tr("What it is"), self.tr("Name"), self.tr("Type"), self.tr("Values found")]
        )
        self.blockSignals(True)
        self.setRowCount(len(self.mappings))
        for row in range(len(self.mappings)):
            self._show_row(row)
        self.blockSignals(False)

    def role_box(self, row: int) -> QComboBox:
        """Give the box that says what the column in a row is."""
        return self._box(row, _ROLE)

    def type_box(self, row: int) -> QComboBox:
        """Give the box that says what the values of the column in a row are."""
        return self._box(row, _TYPE)

    def _box(self, row: int, column: int) -> QComboBox:
        box = self.cellWidget(row, column)
        assert isinstance(box, QComboBox)
        return box

    def _show_row(self, row: int) -> None:
        mapping = self.mappings[row]
        is_attribute = mapping.role is ColumnRole.ATTRIBUTE
        original = self._sheet.headings[mapping.column] if self._sheet is not None else ""
        name = first_text(mapping.names, self.language) or mapping.heading
        has_name = is_attribute or mapping.role is ColumnRole.ANSWERS
        self._show_text(row, _HEADING, original or mapping.heading)
        self._show_text(row, _NAME, name if has_name else "", editable=is_attribute)
        self._show_text(row, _VALUES, self._values(mapping))
        roles = _combo({role.value: text for role, text in _ROLES.items()}, mapping.role.value)
        roles.setAccessibleName(self.tr("What the column {0} is").format(mapping.heading))
        roles.currentIndexChanged.connect(lambda _: self._set_role(row, ColumnRole(roles.currentData())))
        self.setCellWidget(row, _ROLE, roles)
        types = _combo({kind.value: text for kind, text in _TYPES.items()}, mapping.type.value)
        types.setAccessibleName(self.tr("Type of the column {0}").format(mapping.heading))
        types.setEnabled(is_attribute)
        types.currentIndexChanged.connect(lambda _: self._set_type(row, AttributeType(types.currentData())))
        self.setCellWidget(row, _TYPE, types)

    def _show_text(self, row: int, column: int, text: str, editable: bool = False) -> None:
        item = QTableWidgetItem(text)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if editable else flags)
        self.setItem(row, column, item)

    def _values(self, mapping: ColumnMapping) -> str:
        """List the values of a column, commonest first, and the words that stand for a missing answer."""
        if self._sheet is None:
            return ""
        texts = [text_of(row[mapping.column]) for row in self._sheet.rows]
        reasons = [mapping.missing.get(text) or missing_reason(text) for text in texts]
        found = Counter(text for text, reason in zip(texts, reasons, strict=True) if reason is None)
        if mapping.separator == " ":
            found = Counter(part for text in found.elements() for part in text.split())
        words = Counter(
            text
            for text, reason in zip(texts, reasons, strict=True)
            if reason not in (None, Missing.NO_DATA) or text in mapping.missing
        )
        shown = "; ".join(self._label(mapping, value) for value, _ in found.most_common(_MOST_VALUES))
        shown += "; …" if len(found) > _MOST_VALUES else ""
        return shown + (self.tr(" (missing: {0})").format("; ".join(words)) if words else "")

    def _label(self, mapping: ColumnMapping, value: str) -> str:
        return first_text(mapping.labels.get(value, {}), self.language) or value

    def _set_role(self, row: int, role: ColumnRole) -> None:
        if role in (ColumnRole.RESPONDENT, ColumnRole.PSEUDONYM, ColumnRole.RECORD):
            self.mappings = [
                replace(mapping, role=ColumnRole.IGNORE) if mapping.role is role else mapping
                for mapping in self.mappings
            ]
        self.mappings[row] = replace(self.mappings[row], role=role)
        self._redraw()

    def _set_type(self, row: int, kind: AttributeType) -> None:
        if self._sheet is not None:
            self.mappings[row] = retyped(self._sheet, self.mappings[row], kind)
            self._redraw()

    def _rename(self, item: QTableWidgetItem) -> None:
        name = " ".join(item.text().split())
        if item.column() == _NAME and name:
            self.mappings[item.row()] = self._renamed(self.mappings[item.row()], name)
            self.corrected.emit()

    def _renamed(self, mapping: ColumnMapping, name: str) -> ColumnMapping:
        """Give a column another name: in this language where a form named it, else as a whole."""
        if mapping.names:
            return replace(mapping, names=mapping.names | {self.language: name})
        return replace(mapping, heading=name)

    def _redraw(self) -> None:
        self.retranslate()
        self.corrected.emit()


def _combo(choices: dict[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    for value, text in choices.items():
        box.addItem(QCoreApplication.translate("Mapping", text), value)
    box.setCurrentIndex(box.findData(chosen))
    return box
