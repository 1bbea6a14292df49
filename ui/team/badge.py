"""The badge of a value on which people disagree: a corner, as spreadsheets mark a cell, and a sentence in its tip."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPolygonF

from ui.theme import colours

DISPUTED = Qt.ItemDataRole.UserRole + 50  # whether the value of an index is disputed
_SIDE = 8  # pixels


def paint_badge(painter: QPainter, cell: QRect, palette: QPalette) -> None:
    """Paint the corner of a disputed value at the top right of its cell."""
    corner = QPointF(cell.right() + 1, cell.top())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(palette.color(QPalette.ColorRole.Base))  # seen on a selected row too
    painter.setBrush(colours(palette).other)
    painter.drawPolygon(QPolygonF([corner, corner - QPointF(_SIDE, 0), corner + QPointF(0, _SIDE)]))
    painter.restore()


def badge_words() -> str:
    """Give the sentence for the tip of a disputed value."""
    return QCoreApplication.translate("Badge", "People disagree here: see Team > Disagreements to settle.")
