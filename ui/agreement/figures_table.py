"""`FiguresTable`: the table of figures: sorted by its headings, with bars, each column as wide as it needs to be."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QWidget

from qualcode.model.table import Measure
from ui.agreement.bar_delegate import BarDelegate
from ui.agreement.controls import CONFUSED
from ui.agreement.line_delegate import LineDelegate
from ui.agreement.model import AgreementModel
from ui.column_widths import KeptWidths
from ui.copying_table import CopyingTable
from ui.theme import GAP

_WIDEST_NAMES = 330  # of two codes
_WIDEST_NAME, _BAR_WIDTH, _REMARK_WIDTH, _NAME_WIDTH, _LEAST_COLUMN = 190, 170, 320, 130, 46


class FiguresTable(CopyingTable):
    """Names of rows stay while one scrolls; `name_of_table` tells tables apart whose widths are kept."""

    def __init__(self, model: AgreementModel, name_of_table: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._name_of_table = model, name_of_table
        self._bars, self._lines, self._plain = BarDelegate(self), LineDelegate(self), QStyledItemDelegate(self)
        self.setModel(model)
        self.setEditTriggers(CopyingTable.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._dress_headers()
        self._widths = KeptWidths(self.horizontalHeader(), "agreement", lambda place: f"{name_of_table()}:{place}")
        model.modelReset.connect(self._fit)

    def _dress_headers(self) -> None:
        upright, across = self.verticalHeader(), self.horizontalHeader()
        upright.setVisible(True)
        upright.setTextElideMode(Qt.TextElideMode.ElideRight)
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(self.fontMetrics().height() + GAP)
        across.setMinimumSectionSize(_LEAST_COLUMN)
        across.setSortIndicatorClearable(True)
        across.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)

    def _fit(self) -> None:
        """Give each column what it needs, the bars the same room everywhere, remarks more."""
        across, metrics = self.horizontalHeader(), self.fontMetrics()
        self.verticalHeader().setMaximumWidth(_WIDEST_NAMES if self._name_of_table() == CONFUSED else _WIDEST_NAME)
        lines = 1
        for place, shown in enumerate(self._model.columns):
            heading = str(self._model.headerData(place, Qt.Orientation.Horizontal)).split("\n")
            lines = max(lines, len(heading))
            width = max(map(metrics.horizontalAdvance, heading)) + 3 * GAP
            if shown.measure is Measure.TEXT:
                width = _REMARK_WIDTH if shown.is_wide else max(width, _NAME_WIDTH)
            across.resizeSection(place, max(width, _BAR_WIDTH) if shown.is_bar or shown.is_line else width)
            drawn = self._lines if shown.is_line else self._bars
            self.setItemDelegateForColumn(place, drawn if shown.is_bar or shown.is_line else self._plain)
        across.setFixedHeight(lines * metrics.lineSpacing() + GAP)
        self._widths.restore()
