"""Draws the interval of a figure as a bar on a line from below 0 to 1; where there is none, says why."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.agreement.model import BAR, REMARK, Bar
from ui.row_ground import paint_ground
from ui.theme import GAP, colours

_LEAST, _MOST = -0.2, 1.0  # what lies below is drawn at the edge
_MARKS = (0.0, 0.667, 0.8, 1.0)
_THICK, _MARK = 6.0, 12.0
_WIDEST_FIGURE = "-0.00"


class BarDelegate(QStyledItemDelegate):
    """The ends stand in words in the tool tip and for screen readers."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground as the style has it, then the bar."""
        self.initStyleOption(option, index)
        paint_ground(painter, option)
        bar = index.data(BAR)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        room = QRectF(option.rect).adjusted(GAP, 0, -GAP, 0)
        if isinstance(bar, Bar):
            _paint(painter, room, bar, option, chosen)
        else:
            _say(painter, room, str(index.data(REMARK) or ""), option, chosen)


def _paint(painter: QPainter, room: QRectF, bar: Bar, option: QStyleOptionViewItem, chosen: bool) -> None:
    palette: QPalette = option.palette
    main = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
    known = colours(palette)
    middle = room.center().y()
    painter.save()
    painter.setFont(option.font)
    painter.setPen(main)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, bar.words)
    if bar.low is None or bar.high is None:
        painter.restore()
        return
    room = room.adjusted(option.fontMetrics.horizontalAdvance(_WIDEST_FIGURE) + GAP, 0, 0, 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(main if chosen else known.line, 1))
    painter.drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle))
    for mark in _MARKS:
        at = _at(room, mark)
        painter.drawLine(QPointF(at, middle - _THICK / 2), QPointF(at, middle + _THICK / 2))
    left, right = _at(room, bar.low), _at(room, bar.high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(main if chosen else known.heat)
    painter.setOpacity(0.5 if chosen else 1.0)
    painter.drawRect(QRectF(left, middle - _THICK / 2, max(right - left, 2.0), _THICK))
    painter.setOpacity(1.0)
    painter.setPen(QPen(main, 2))
    at = _at(room, bar.figure)
    painter.drawLine(QPointF(at, middle - _MARK / 2), QPointF(at, middle + _MARK / 2))
    painter.restore()


def _say(painter: QPainter, room: QRectF, remark: str, option: QStyleOptionViewItem, chosen: bool) -> None:
    palette: QPalette = option.palette
    main = palette.color(QPalette.ColorRole.HighlightedText)
    painter.save()
    painter.setFont(option.font)
    painter.setPen(main if chosen else colours(palette).quiet)
    words = option.fontMetrics.elidedText(remark, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.restore()


def _at(room: QRectF, value: float) -> float:
    kept = min(max(value, _LEAST), _MOST)
    return room.left() + (kept - _LEAST) / (_MOST - _LEAST) * room.width()
