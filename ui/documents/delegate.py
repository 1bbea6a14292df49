"""Paints a document in two lines: its name, and below, quieter, what is known of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.documents.model import BELOW
from ui.theme import GAP, ROW_PADDING, colours

Index = QModelIndex | QPersistentModelIndex
_SMALLER = 0.9


class DocumentDelegate(QStyledItemDelegate):
    """Two lines a row; the name is edited in the first."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, name and second line."""
        self.initStyleOption(option, index)
        option.text = ""
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
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
        self._line(painter, below, str(index.data(BELOW)))
        painter.restore()

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
