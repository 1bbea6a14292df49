"""Paints a coding to be checked: its code, and below the words before and now side by side, changed ones marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.correcting.check_model import ENTRY, Entry
from ui.correcting.word_changes import Stretch, come_format, gone_format, stretches
from ui.row_ground import paint_ground
from ui.text_positions import TextPositions
from ui.theme import GAP, ROW_PADDING, colours

Index = QModelIndex | QPersistentModelIndex
_CHIP = 10
_MOST = 420  # letters of a quote that are shown


class CheckDelegate(QStyledItemDelegate):
    """Rows are as high as their words need."""

    gone_words = ""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of both wordings in half the width each."""
        width = self._view.viewport().width()
        entry: Entry = index.data(ENTRY)
        layouts = self._layouts(entry, option.font, option.palette, self._column(width))
        words = max(layout.boundingRect().height() for layout in layouts)
        return QSize(0, round(QFontMetrics(option.font).lineSpacing() + words) + 3 * ROW_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style has it, then the line of names, then the two wordings."""
        entry: Entry = index.data(ENTRY)
        self.initStyleOption(option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        option.state &= ~QStyle.StateFlag.State_Selected
        paint_ground(painter, option)
        painter.save()
        if chosen:  # marked words shall stay readable: a bar and a quiet ground instead of the strong one
            painter.fillRect(option.rect, colours(option.palette).panel)
            bar = QRect(option.rect.left(), option.rect.top(), 4, option.rect.height())
            painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Highlight))
        room = option.rect.adjusted(GAP + 4, ROW_PADDING, -GAP, -ROW_PADDING)
        self._paint_names(painter, option, room, entry)
        top = room.top() + QFontMetrics(option.font).lineSpacing() + ROW_PADDING
        width = self._column(self._view.viewport().width())
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        for number, layout in enumerate(self._layouts(entry, option.font, option.palette, width)):
            left = room.left() + number * (width + 2 * GAP)
            layout.draw(painter, QPointF(left, top), [], QRectF(left, top, width, room.bottom() - top + 1))
        painter.setPen(colours(option.palette).line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        middle = room.left() + width + GAP
        painter.drawLine(middle, top, middle, room.bottom())
        painter.restore()

    def _paint_names(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, entry: Entry) -> None:
        metrics = QFontMetrics(option.font)
        line = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing())
        chip = QRect(line.left(), line.center().y() - _CHIP // 2 + 1, _CHIP, _CHIP)
        painter.fillRect(chip, QColor(entry.colour))
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        words = line.adjusted(_CHIP + GAP, 0, 0, 0)
        code = QFontMetrics(bold).elidedText(entry.code, Qt.TextElideMode.ElideRight, words.width() * 6 // 10)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, code)
        rest = words.adjusted(QFontMetrics(bold).horizontalAdvance(code) + 2 * GAP, 0, 0, 0)
        painter.setFont(option.font)
        painter.setPen(colours(option.palette).quiet)
        told = metrics.elidedText(f"{entry.document} · {entry.coder}", Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, told)

    def _column(self, width: int) -> int:
        return max(80, (width - 4 * GAP - 4) // 2)

    def _layouts(self, entry: Entry, font: QFont, palette: QPalette, width: int) -> tuple[QTextLayout, QTextLayout]:
        before, now = _shortened(entry.item.before), _shortened(entry.item.now)
        if not now:
            gone = QTextCharFormat()
            gone.setFontItalic(True)
            gone.setForeground(colours(palette).quiet)
            words = self.gone_words
            return _laid(before, font, width, [], gone), _laid(words, font, width, [(0, len(words))], gone)
        left, right = stretches(before, now)
        return _laid(before, font, width, left, gone_format(palette)), _laid(
            now, font, width, right, come_format(palette)
        )


def _shortened(words: str) -> str:
    words = words.replace("\n", " ")
    return words if len(words) <= _MOST else words[: _MOST - 1] + "…"


def _laid(words: str, font: QFont, width: int, marked: list[Stretch], look: QTextCharFormat) -> QTextLayout:
    layout, positions = QTextLayout(words, font), TextPositions(words)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = []
    for start, end in marked:
        one = QTextLayout.FormatRange()
        one.start, one.length = positions.to_qt(start), positions.to_qt(end) - positions.to_qt(start)
        one.format = look
        formats.append(one)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout
