"""`TableShown`: a small table of the core as it stands: rows indented by their depth, headings of groups bold."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from qualcode.model.table import CellValue, Measure, Table
from ui.list_table import read_as_list
from ui.plain import plain_tip
from ui.theme import font

_INDENT = "\u2003"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableShown(QTableWidget):
    """Its rows can be selected and read, not changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        read_as_list(self)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)

    def show_table(self, table: Table) -> None:
        """Show a table in place of the one before; the selected row stays."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        self.setRowCount(len(table.rows))
        self.setColumnCount(len(table.columns))
        self.setHorizontalHeaderLabels([column.title for column in table.columns])
        grouped = len(set(table.levels)) > 1
        for at, cells in enumerate(table.rows):
            level = table.levels[at] if table.levels else 0
            for place, cell in enumerate(cells):
                words = _words(cell.value, table, place)
                item = QTableWidgetItem((_INDENT * level if not place else "") + words)
                item.setToolTip(plain_tip(words))
                if table.columns[place].measure is not Measure.TEXT:
                    item.setTextAlignment(_RIGHT)
                item.setFont(font(bold=grouped and not level))
                self.setItem(at, place, item)
        self._fit(len(table.columns))
        if 0 <= row < len(table.rows):
            self.setCurrentCell(row, 0)
        self.blockSignals(False)

    def _fit(self, columns: int) -> None:
        across = self.horizontalHeader()
        for place in range(columns):
            stretched = QHeaderView.ResizeMode.Stretch if not place else QHeaderView.ResizeMode.ResizeToContents
            across.setSectionResizeMode(place, stretched)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)


def _words(value: CellValue, table: Table, place: int) -> str:
    if value is None:
        return ""
    if table.columns[place].measure is Measure.SHARE and isinstance(value, int | float):
        return f"{QLocale().toString(100.0 * value, 'f', 0)}\u00a0%"
    return QLocale().toString(value) if isinstance(value, int) else str(value)
