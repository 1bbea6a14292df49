"""Paints a case in two lines behind the sign of how it stands, and the head of a group with its numbers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.row_ground import paint_ground
from ui.settling.model import BELOW, COUNT, OPEN, SIGN
from ui.theme import GAP, ROW_PADDING, colours

Index = QModelIndex | QPersistentModelIndex
_SIGN = 18  # pixels
_SMALLER = 0.9


class CaseDelegate(QStyledItemDelegate):
    """Open cases stand strong, decided ones quiet."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        self.initStyleOption(option, index)
        paint_ground(painter, option)
        painter.save()
        if index.parent().isValid():
            _paint_case(painter, option, index)
        else:
            _paint_group(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a case two lines, a group one."""
        first = QFontMetrics(option.font).height()
        second = QFontMetrics(_smaller(option)).height() if index.parent().isValid() else 2
        return QSize(120, first + second + 2 * ROW_PADDING)


def _tones(option: QStyleOptionViewItem) -> tuple[QPalette.ColorRole, bool]:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    return (QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text), chosen


def _paint_group(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    role, chosen = _tones(option)
    room = option.rect.adjusted(GAP // 2, 0, -GAP, 0)
    numbers = str(index.data(COUNT))
    bold = theme.font(bold=True)
    painter.setFont(option.font)
    painter.setPen(option.palette.color(role) if chosen else colours(option.palette).quiet)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, numbers)
    room.setRight(room.right() - QFontMetrics(option.font).horizontalAdvance(numbers) - GAP)
    painter.setFont(bold)
    painter.setPen(option.palette.color(role))
    name = QFontMetrics(bold).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)


def _paint_case(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    role, chosen = _tones(option)
    strong = option.palette.color(role)
    quiet = strong if chosen else colours(option.palette).quiet
    inside = option.rect.adjusted(2, ROW_PADDING, -GAP, 0)
    is_open = bool(index.data(OPEN))
    painter.setFont(theme.font(bold=True))
    painter.setPen(strong if is_open or chosen else colours(option.palette).good)
    sign = QRect(inside.left(), option.rect.top(), _SIGN, option.rect.height())
    painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, str(index.data(SIGN)))
    inside.setLeft(inside.left() + _SIGN + 2)
    upper = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(option.font).height())
    small = QFontMetrics(_smaller(option))
    lower = QRect(inside.left(), upper.bottom() + 1, inside.width(), small.height())
    painter.setFont(option.font)
    painter.setPen(strong if is_open else quiet)
    _line(painter, upper, str(index.data()))
    painter.setFont(_smaller(option))
    painter.setPen(quiet)
    _line(painter, lower, str(index.data(BELOW)))


def _line(painter: QPainter, place: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _smaller(option: QStyleOptionViewItem) -> QFont:
    made = QFont(option.font)
    made.setPointSizeF(made.pointSizeF() * _SMALLER)
    return made
