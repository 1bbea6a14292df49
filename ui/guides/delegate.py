"""Paints a question: its number and words in at most two lines, and below, quieter, where it was asked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.guides.model import BELOW, MISSED, NUMBER
from ui.row_ground import paint_ground
from ui.team.badge import DISPUTED, paint_badge
from ui.theme import GAP, ROW_PADDING, colours

Index = QModelIndex | QPersistentModelIndex
_SMALLER = 0.9
_LINES = 2
_NUMBER = 34


class QuestionDelegate(QStyledItemDelegate):
    """Three lines a row; the words are edited over the first two."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, number, words and second line."""
        self.initStyleOption(option, index)
        paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        tones = colours(option.palette)
        plain = option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = plain if chosen else tones.quiet
        area = option.rect.adjusted(GAP, ROW_PADDING, -GAP, -ROW_PADDING)
        metrics = QFontMetrics(option.font)
        painter.save()
        _line(painter, QRect(area.left(), area.top(), _NUMBER, metrics.height()), str(index.data(NUMBER)), quiet)
        words = QRect(area.left() + _NUMBER, area.top(), area.width() - _NUMBER, metrics.lineSpacing() * _LINES)
        painter.setPen(plain)
        painter.setFont(option.font)
        for number, line in enumerate(_broken(str(index.data()), option.font, words.width())):
            top = words.top() + number * metrics.lineSpacing()
            painter.drawText(QRect(words.left(), top, words.width(), metrics.height()), 0, line)
        small = _smaller(option.font)
        painter.setFont(small)
        below = QRect(words.left(), area.bottom() - QFontMetrics(small).height() + 1, words.width(), words.height())
        missed = index.data(MISSED) and not chosen
        _line(painter, below, str(index.data(BELOW)), tones.warn_text if missed else quiet)
        painter.restore()
        if index.data(DISPUTED):
            paint_badge(painter, option.rect, option.palette)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for as many lines as the words need, two at most, and for the line below."""
        widget: QWidget = option.widget
        width = widget.width() - _NUMBER - 4 * GAP
        lines = len(_broken(str(index.data()), option.font, width))
        spacing = QFontMetrics(option.font).lineSpacing()
        return QSize(120, spacing * lines + QFontMetrics(_smaller(option.font)).height() + 2 * ROW_PADDING + 1)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the words be edited over the whole row."""
        editor.setGeometry(option.rect)


def _broken(text: str, font: QFont, width: int) -> list[str]:
    """Give the lines of a text, the last of them cut off where there would be more."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        start = line.textStart()
        if len(lines) == _LINES - 1:
            rest = text.encode("utf-16-le")[2 * start :].decode("utf-16-le")
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 40)))
            break
        end = start + line.textLength()
        lines.append(text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le").rstrip())
    layout.endLayout()
    return lines or [""]


def _line(painter: QPainter, place: QRect, text: str, colour: QColor) -> None:
    painter.setPen(colour)
    metrics = QFontMetrics(painter.font())
    painter.drawText(place, 0, metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width()))


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALLER)
    return small
