"""Draws figures from round to round as a small line on a ground from below 0 to 1; a round without one is a gap."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.agreement.model import LINE, Line
from ui.row_ground import paint_ground
from ui.theme import GAP, colours

_LEAST, _MOST = -0.2, 1.0  # what lies below is drawn at the edge
_MARKS = (0.667, 0.8)
_EDGE, _DOT, _LAST = 4.0, 1.8, 3.0


class LineDelegate(QStyledItemDelegate):
    """The figures stand in words in the tool tip and for screen readers."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground as the style has it, then the line."""
        self.initStyleOption(option, index)
        paint_ground(painter, option)
        line = index.data(LINE)
        if isinstance(line, Line) and any(figure is not None for figure in line.figures):
            room = QRectF(option.rect).adjusted(2 * GAP, _EDGE, -2 * GAP, -_EDGE)
            _paint(painter, room, line.figures, option, bool(option.state & QStyle.StateFlag.State_Selected))


def _paint(
    painter: QPainter, room: QRectF, figures: Sequence[float | None], option: QStyleOptionViewItem, chosen: bool
) -> None:
    palette: QPalette = option.palette
    main = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
    known = colours(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(main if chosen else known.line, 1, Qt.PenStyle.DotLine))
    for mark in _MARKS:
        height = _height(room, mark)
        painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
    painter.setPen(QPen(main, 1.6))
    for run in _runs(room, figures):
        painter.drawPolyline(run)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(main)
    points = [point for run in _runs(room, figures) for point in run]
    for point in points:
        size = _LAST if point is points[-1] else _DOT
        painter.drawEllipse(point, size, size)
    painter.restore()


def _runs(room: QRectF, figures: Sequence[float | None]) -> Iterator[list[QPointF]]:
    """Give the points that hang together: a gap parts them."""
    step = room.width() / max(len(figures) - 1, 1)
    run: list[QPointF] = []
    for place, figure in enumerate(figures):
        if figure is None:
            if run:
                yield run
            run = []
        else:
            run.append(QPointF(room.left() + place * step, _height(room, figure)))
    if run:
        yield run


def _height(room: QRectF, figure: float) -> float:
    kept = min(max(figure, _LEAST), _MOST)
    return room.bottom() - (kept - _LEAST) / (_MOST - _LEAST) * room.height()
