"""A key of the keyboard as it is painted at the right of a row."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen

from ui import theme
from ui.theme import colours

_PAD = 4
_CORNER = 3


def key_width(key: str, font: QFont) -> int:
    """Give the width that a key takes with the gap before it, 0 for none."""
    return max(QFontMetrics(font).height(), QFontMetrics(font).horizontalAdvance(key) + 2 * _PAD) if key else 0


def paint_key(painter: QPainter, room: QRect, key: str, font: QFont, palette: QPalette, selected: bool) -> int:
    """Paint a key at the right of the room; give the right edge of what is left of it."""
    if not key:
        return room.right()
    side = key_width(key, font)
    cap = QRect(room.right() - side, room.center().y() - side // 2 + 1, side, side - 2)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(QPen(palette.color(role) if selected else colours(palette).quiet, 1))
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()
    return cap.left() - theme.GAP
