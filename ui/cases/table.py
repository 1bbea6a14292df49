"""`CaseTable`: a small table that is as high as its rows, with an editor for each cell."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from ui.cases.cells import RADIO, CellsModel
from ui.copying_table import CopyingTable
from ui.respondents.columns import ColumnSpec
from ui.respondents.delegate import ValueDelegate
from ui.session import Session
from ui.theme import GAP

Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 14
_WIDEST = 150
_LEAST_WIDE = 110  # what the wide column keeps where there is little room
_NARROWEST = 36
_SMALL = 84  # such columns never give way
_Trigger = QAbstractItemView.EditTrigger


class CellsDelegate(ValueDelegate):
    """Gives each cell the editor of its own type, and a round mark where one of many is chosen."""

    def __init__(self, session: Session, model: CellsModel, parent: QObject) -> None:
        super().__init__(session, parent)
        self._model = model

    def _column(self, index: Index) -> ColumnSpec:
        return self._model.cell_at(index).spec

    def _value(self, index: Index) -> Value:
        return self._model.cell_at(index).value

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a round mark in place of a tick."""
        if self._column(index).type != RADIO:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        marked = option.checkState == Qt.CheckState.Checked
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        button = QStyleOptionButton()
        button.palette = option.palette
        side = style.pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)
        button.rect = QRect(0, 0, side, side)
        button.rect.moveCenter(option.rect.center())
        button.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if marked else QStyle.StateFlag.State_Off
        )
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorRadioButton, button, painter, option.widget)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Mark the row with a click anywhere in the cell, or with the space bar."""
        if self._column(index).type != RADIO:
            return bool(super().editorEvent(event, model, option, index))
        clicked = event.type() == QEvent.Type.MouseButtonRelease
        typed = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        )
        if (clicked or typed) and index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return model.setData(index, True, Qt.ItemDataRole.CheckStateRole)
        return False


class CaseTable(CopyingTable):
    """As high as its rows up to a limit; the column `wide` takes the room that is left."""

    def __init__(self, session: Session, model: CellsModel, wide: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self.widest = _WIDEST
        self._wanted: list[int] = []  # what each column needs
        self.setModel(model)
        self.cells = model
        self.setItemDelegate(delegate := CellsDelegate(session, model, self))
        self.setEditTriggers(_Trigger.AnyKeyPressed | _Trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fitting = QTimer(self, singleShot=True, interval=0)  # what changes at once is fitted once
        self._fitting.timeout.connect(self._fit)
        delegate.closeEditor.connect(self._go_on)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(lambda *_: self._fitting.start())

    def guid_at(self, index: QModelIndex) -> Guid:
        """Give what a row is about, "" where there is none."""
        row = self.cells.row_at(index.row())
        return row.guid if row else ""

    def edit_cell(self, index: QModelIndex) -> None:
        """Edit a cell if that can be done."""
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable and not self.is_editing:
            self.edit(index)

    def _go_on(self, _editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go to the next cell to the right after Enter."""
        index = self.currentIndex()
        right = index.siblingAtColumn(index.column() + 1)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and right.isValid():
            self.setCurrentIndex(right)

    def _fit(self) -> None:
        count = self.horizontalHeader().count()
        self._wanted = [self._width_of(column) for column in range(count)] if self._wide < count else []
        self._share_width()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()

    def _share_width(self) -> None:
        """Give each column what its words need; where that is too much, all but the wide one give way alike."""
        header = self.horizontalHeader()
        if len(self._wanted) != header.count():
            return
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(self._wide, QHeaderView.ResizeMode.Stretch)
        shown = {column: width for column, width in enumerate(self._wanted) if not header.isSectionHidden(column)}
        room = self.viewport().width() - min(_LEAST_WIDE, shown.pop(self._wide))
        small = sum(width for width in shown.values() if width <= _SMALL)
        share = min(1.0, max(0, room - small) / max(1, sum(shown.values()) - small))
        for column, width in shown.items():
            self.setColumnWidth(column, width if width <= _SMALL else max(_NARROWEST, int(width * share)))

    def _width_of(self, column: int) -> int:
        heading = self.horizontalHeader().sectionSizeHint(column)
        return max(heading, min(self.sizeHintForColumn(column) + GAP, self.widest))

    def sizeHint(self) -> QSize:
        """Ask for the height of all rows, up to a limit."""
        rows = min(max(self.cells.rowCount(), 1), _MOST_ROWS)
        height = rows * self.verticalHeader().defaultSectionSize() + self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there is no room, never low."""
        return QSize(120, self.sizeHint().height())
