"""Paints a document in two lines: its name, and below, quieter, what is known of it and how far the coder is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qualcode.analysis.progress import DONE, Progress
from ui.documents.model import BELOW, PROGRESS, STATE
from ui.row_ground import paint_ground
from ui.team.badge import DISPUTED, paint_badge
from ui.theme import GAP, ROW_PADDING, colours

Index = QModelIndex | QPersistentModelIndex
_SMALLER = 0.9
_BAR, _HIGH = 40, 6  # pixels: how far the coder is


class DocumentDelegate(QStyledItemDelegate):
    """Two lines a row; the name is edited in the first."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, name and second line."""
        self.initStyleOption(option, index)
        paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        text = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        quiet = option.palette.color(text) if chosen else colours(option.palette).quiet
        name, below = self._places(option)
        painter.save()
        painter.setPen(option.palette.color(text))
        painter.setFont(option.font)
        self._line(painter, name, str(index.data()))
        painter.setPen(quiet)
        painter.setFont(_smaller(option))
        self._line(painter, below.adjusted(0, 0, -_BAR - GAP, 0), str(index.data(BELOW)))
        good = option.palette.color(text) if chosen else colours(option.palette).good
        done = index.data(STATE) == DONE
        _paint_progress(painter, _bar_in(below), index.data(PROGRESS), quiet, good if done else None)
        painter.restore()
        if index.data(DISPUTED):
            paint_badge(painter, option.rect, option.palette)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for both lines."""
        name, below = self._places(option)
        return QSize(120, name.height() + below.height() + 2 * ROW_PADDING)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the name be edited over the whole row."""
        editor.setGeometry(option.rect)

    def _places(self, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
        first = QFontMetrics(option.font).height()
        second = QFontMetrics(_smaller(option)).height()
        inside = option.rect.adjusted(GAP, ROW_PADDING, -GAP, 0)
        upper = QRect(inside.left(), inside.top(), inside.width(), first)
        return upper, QRect(inside.left(), upper.bottom() + 1, inside.width(), second)

    def _line(self, painter: QPainter, place: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _smaller(option: QStyleOptionViewItem) -> QFont:
    made = QFont(option.font)
    made.setPointSizeF(made.pointSizeF() * _SMALLER)
    return made


def _bar_in(line: QRect) -> QRect:
    return QRect(line.right() - _BAR, line.center().y() - _HIGH // 2, _BAR, _HIGH)


def _paint_progress(painter: QPainter, bar: QRect, far: object, quiet: QColor, done: QColor | None) -> None:
    """Paint the share of turns with a coding; a document that is done has a tick instead of a frame's end."""
    share = far.coded / far.turns if isinstance(far, Progress) and far.turns else 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if done is not None:
        _paint_tick(painter, bar, done)
        bar = bar.adjusted(0, 0, -2 * _HIGH - GAP // 2, 0)
    painter.setPen(QPen(done or quiet, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(bar, _HIGH / 2, _HIGH / 2)
    if share:
        painter.setBrush(done or quiet)
        painter.drawRoundedRect(bar.adjusted(0, 0, round((share - 1) * bar.width()), 0), _HIGH / 2, _HIGH / 2)


def _paint_tick(painter: QPainter, bar: QRect, colour: QColor) -> None:
    right, middle = bar.right(), bar.center().y() + 0.5
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([QPointF(right - 10, middle), QPointF(right - 6, middle + 4), QPointF(right + 1, middle - 5)])
