"""`CountView`: the table itself: headings sort, widths are remembered for each report, Ctrl+C asks how to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QHeaderView

from ui.column_widths import KeptWidths
from ui.copying_table import CopyingTable
from ui.tables.arranging import BY_NAME
from ui.tables.model import TableModel
from ui.theme import GAP

_WIDEST_CODE, _NARROWEST, _COLUMN, _WIDEST_TEXT = 240, 64, 104, 220
_LINES_OF_TEXT, _ROWS_MEASURED, _SHORT = 4, 60, 8


class CountView(CopyingTable):
    """Names of rows stand still at the left, headings of columns above; a click on a heading asks to be sorted by."""

    sort_wanted = Signal(str)  # the whole heading of a column, or BY_NAME
    copy_wanted = Signal()

    def __init__(self, counted: TableModel) -> None:
        super().__init__()
        self.counted = counted
        self.report = ""
        self.setModel(counted)
        self.setEditTriggers(CopyingTable.EditTrigger.NoEditTriggers)
        names, heads = self.verticalHeader(), self.horizontalHeader()
        names.setVisible(True)
        names.setMaximumWidth(_WIDEST_CODE)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultSectionSize(self.fontMetrics().height() + GAP)
        heads.setDefaultSectionSize(_COLUMN)
        heads.setMinimumSectionSize(_NARROWEST)
        self._widths = KeptWidths(heads, "tables", lambda place: f"{self.report}: {counted.heading_of(place)}")
        heads.sectionClicked.connect(lambda place: self.sort_wanted.emit(counted.heading_of(place)))
        self.corner.clicked.connect(lambda: self.sort_wanted.emit(BY_NAME))
        counted.modelReset.connect(self.fit)

    @property
    def corner(self) -> QAbstractButton:
        """Give the button where the headings meet."""
        (found,) = (child for child in self.findChildren(QAbstractButton) if child.parent() is self)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for copying: what leaves the team is not always what is shown."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def ask_sort(self) -> None:
        """Ask to be sorted by the column of the chosen cell."""
        if self.currentIndex().isValid():
            self.sort_wanted.emit(self.counted.heading_of(self.currentIndex().column()))

    def show_sorting(self) -> None:
        """Draw an arrow at the heading by which the rows are sorted."""
        at, look, heads = self.counted.sorted_column, self.counted.look, self.horizontalHeader()
        heads.setSortIndicatorShown(at is not None)
        if at is not None:
            order = Qt.SortOrder.DescendingOrder if look.descending else Qt.SortOrder.AscendingOrder
            heads.setSortIndicator(at, order)

    def fit(self) -> None:
        """Make room for the lines of the longest heading, and for words where cells hold any; widths that were drawn
        by hand come back.
        """
        columns = range(self.counted.columnCount())
        texts = (str(self.counted.headerData(column, Qt.Orientation.Horizontal)) for column in columns)
        lines = max((text.count("\n") + 1 for text in texts), default=1)
        self.horizontalHeader().setFixedHeight(lines * self.fontMetrics().lineSpacing() + GAP)
        wanted = [self._width(column) for column in columns]
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, min(max(width, _COLUMN), _WIDEST_TEXT))
        high = min(max(wanted, default=0) // _WIDEST_TEXT + 1, _LINES_OF_TEXT)
        height = (high - 1) * self.fontMetrics().lineSpacing() + self.fontMetrics().height() + GAP
        self.verticalHeader().setDefaultSectionSize(height)
        self._widths.restore()
        self.horizontalHeader().geometriesChanged.emit()  # else the headings of the rows keep their old place

    def _width(self, column: int) -> int:
        """Give the width that the words of a column want, as far as its first rows tell."""
        rows = range(min(self.counted.rowCount(), _ROWS_MEASURED))
        texts = (str(self.counted.index(row, column).data()) for row in rows)
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(text) for text in texts if len(text) > _SHORT), default=0) + 2 * GAP
