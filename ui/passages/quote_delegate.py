"""Paints a quote over two lines, with what stands around it in a quieter colour."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.passages.model import CONTEXT, Context
from ui.row_ground import paint_ground
from ui.text_positions import TextPositions
from ui.theme import ROW_PADDING, colours

LINES = 2
_EDGE, _TOP = 4, 1
_MOST = 600  # more does not fit two lines, however wide the window
_ONE_LINE = str.maketrans("\n\t", "  ")


class QuoteDelegate(QStyledItemDelegate):
    """Shows the beginning of a passage; the whole stands in the tool tip and in the transcript."""

    @staticmethod
    def height(view: QWidget) -> int:
        """Give the height of a row of two lines in a view."""
        return LINES * view.fontMetrics().lineSpacing() + 2 * ROW_PADDING

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground as the style has it, then the words."""
        self.initStyleOption(option, index)
        paint_ground(painter, option)
        context = index.data(CONTEXT)
        if isinstance(context, Context):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_words(painter, option, context, chosen)


class PathDelegate(QStyledItemDelegate):
    """Shows the end of a path where there is no room: the code itself tells more than its family."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Cut at the beginning."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft


class WrappedDelegate(QStyledItemDelegate):
    """Shows words over as many lines as the row has, from its top."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Break lines; line ends in the words are blanks."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        option.text = option.text.replace("\u2028", " ").replace("\n", " ")


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, context: Context, chosen: bool) -> None:
    room: QRect = option.rect.adjusted(_EDGE, _TOP, -_EDGE, 0)
    palette: QPalette = option.palette
    role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
    main = palette.color(role)
    quiet = main if chosen else colours(palette).quiet
    before, quote, after = (part[:_MOST].translate(_ONE_LINE) for part in context)
    layout = QTextLayout(before + quote + after, option.font)
    place = TextPositions(before + quote + after).to_qt
    start, end, last = (place(len(text)) for text in (before, before + quote, before + quote + after))
    layout.setFormats([_span(0, start, quiet), _span(start, end, main), _span(end, last, quiet)])
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    for number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, number * option.fontMetrics.lineSpacing()))
    layout.endLayout()
    painter.save()
    painter.setClipRect(option.rect)
    painter.setPen(main)
    layout.draw(painter, QPointF(room.topLeft()))
    painter.restore()


def _span(start: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length = start, end - start
    look = QTextCharFormat()
    look.setForeground(colour)
    span.format = look
    return span
