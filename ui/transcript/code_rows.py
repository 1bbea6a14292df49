"""Rows of codes in a list: colour, name, and quietly the codes above or another name."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qualcode.model.guid import Guid
from ui import theme
from ui.key_cap import paint_key
from ui.theme import colours

_CODE = Qt.ItemDataRole.UserRole
_COLOUR = Qt.ItemDataRole.UserRole + 1
_BESIDE = Qt.ItemDataRole.UserRole + 2
_QUIET = Qt.ItemDataRole.UserRole + 3
_KEY = Qt.ItemDataRole.UserRole + 4
_PARTED = Qt.ItemDataRole.UserRole + 5
_HOLLOW = Qt.ItemDataRole.UserRole + 6
_SQUARE = 10
_LEAST = 80  # less of it says nothing


class CodeRows(QStyledItemDelegate):
    """Paints a row and says what is behind it."""

    @staticmethod
    def dress(item: QListWidgetItem, code: Guid, colour: QColor | None, beside: str, quiet: bool = False) -> None:
        """Give a row its code, colour, and what stands quietly at the right; a quiet row is wholly so."""
        item.setData(_CODE, code)
        item.setData(_COLOUR, colour)
        item.setData(_BESIDE, beside)
        item.setData(_QUIET, quiet)

    @staticmethod
    def give_key(item: QListWidgetItem, key: str) -> None:
        """Show at the right of a row the key that applies its code."""
        item.setData(_KEY, key)

    @staticmethod
    def hollow(item: QListWidgetItem) -> None:
        """Draw only the edge of a row's square: its code is proposed."""
        item.setData(_HOLLOW, True)

    @staticmethod
    def part(item: QListWidgetItem) -> None:
        """Draw a line between a row and those above it."""
        item.setData(_PARTED, True)

    @staticmethod
    def code(item: QListWidgetItem | None) -> Guid:
        """Give the code of a row, "" where it is none."""
        return str(item.data(_CODE) or "") if item else ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every row the same height."""
        return QSize(0, QFontMetrics(option.font).height() + 2 * theme.ROW_PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint colour and name, and what stands at the right as far as there is room."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        if selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        room = option.rect.adjusted(theme.GAP, 0, -theme.GAP, 0)
        if index.data(_PARTED):
            painter.fillRect(QRect(room.left(), option.rect.top(), room.width(), 1), colours(palette).line)
        room.setRight(paint_key(painter, room, str(index.data(_KEY) or ""), option.font, palette, selected))
        colour = index.data(_COLOUR)
        if isinstance(colour, QColor):
            top = room.center().y() - _SQUARE // 2
            square = QRect(room.left(), top, _SQUARE, _SQUARE)
            hollow, base = bool(index.data(_HOLLOW)), palette.color(QPalette.ColorRole.Base)
            if hollow:
                painter.fillRect(square.adjusted(-1, -1, 1, 1), base)
            painter.fillRect(square, colour)
            if hollow:
                painter.fillRect(square.adjusted(2, 2, -2, -2), base)
            room.setLeft(room.left() + _SQUARE + theme.GAP)
        metrics = QFontMetrics(option.font)
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(option.font)
        strong = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        quiet = bool(index.data(_QUIET)) and not selected
        painter.setPen(colours(palette).quiet if quiet else palette.color(strong))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        room.setLeft(room.left() + metrics.horizontalAdvance(name) + theme.SPACE)
        if room.width() >= _LEAST:
            painter.setPen(palette.color(strong) if selected else colours(palette).quiet)
            beside = metrics.elidedText(str(index.data(_BESIDE) or ""), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, beside)
