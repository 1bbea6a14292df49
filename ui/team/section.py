"""A heading with a table under it that is as high as its rows; several of them stand on one page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ui.dialogs.form import plain_label
from ui.theme import GAP, HEADING_POINTS, font


class Section(QWidget):
    """Shows rows of plain text; a column may hold widgets. Without rows it is hidden."""

    def __init__(self, parent: QWidget | None = None, numbers: bool = False) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self.heading = plain_label(self)
        self.heading.setFont(font(HEADING_POINTS, bold=True))
        self.more = plain_label(self, wrapped=True)
        self.table = QTableWidget(self)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.heading)
        column.addWidget(self.table)
        column.addWidget(self.more)

    def show_rows(self, heading: str, heads: Sequence[str], rows: Sequence[Sequence[str]], more: str = "") -> None:
        """Show rows of text under a heading; `more` says what is left out."""
        self.heading.setText(heading)
        self.table.setAccessibleName(heading)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, self._item(text, column))
        self.setVisible(bool(rows))
        self._share_width()

    def fit(self) -> None:
        """Give the table the height of its rows."""
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        self.table.setFixedHeight(
            rows + self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        )

    def _item(self, text: str, column: int) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if self._numbers and column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _share_width(self) -> None:
        heads = self.table.horizontalHeader()
        for column in range(self.table.columnCount()):
            fits = self._numbers and column
            mode = QHeaderView.ResizeMode.ResizeToContents if fits else QHeaderView.ResizeMode.Stretch
            heads.setSectionResizeMode(column, mode)
