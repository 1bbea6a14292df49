"""Paints a row of two lines: what it is, with something beside it, and below it, quietly, whose and when."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.row_ground import paint_ground
from ui.team.badge import DISPUTED, paint_badge
from ui.theme import GAP, ROW_PADDING, colours

_ELIDE = Qt.TextElideMode.ElideRight
_LINES = 2


class TwoLines(NamedTuple):
    """The texts of a row."""

    head: str
    beside: str
    below: str


class TwoLineDelegate(QStyledItemDelegate):
    """Shows what `lines` gives of an index; all rows are of one height."""

    def __init__(self, lines: Callable[[QModelIndex | QPersistentModelIndex], TwoLines], parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every row the same height."""
        return QSize(0, _LINES * QFontMetrics(option.font).lineSpacing() + 2 * ROW_PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground as the style has it, then the words."""
        lines = self._lines(index)
        self.initStyleOption(option, index)
        paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        main = option.palette.color(role)
        quiet = main if chosen else colours(option.palette).quiet
        room = option.rect.adjusted(GAP, ROW_PADDING, -GAP, -ROW_PADDING)
        height, metrics = QFontMetrics(option.font).lineSpacing(), QFontMetrics(option.font)
        first = QRect(room.left(), room.top(), room.width(), height)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(main)
        head = metrics.elidedText(lines.head, _ELIDE, first.width())
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, head)
        beside = first.adjusted(metrics.horizontalAdvance(head) + 2 * GAP, 0, 0, 0)
        painter.setPen(quiet)
        if beside.width() > height:
            shown = metrics.elidedText(lines.beside, _ELIDE, beside.width())
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, shown)
        below = first.translated(0, height)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(lines.below, _ELIDE, below.width()))
        painter.restore()
        if index.data(DISPUTED):
            paint_badge(painter, option.rect, option.palette)
