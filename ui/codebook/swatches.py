"""The small square that shows the colour of a code, and the colours there are to choose from."""

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap

SIDE = 12
COLOUR_NAMES = {
    "#88CCEE": str(QT_TRANSLATE_NOOP("CodeColours", "Light blue")),
    "#332288": str(QT_TRANSLATE_NOOP("CodeColours", "Dark blue")),
    "#44AA99": str(QT_TRANSLATE_NOOP("CodeColours", "Turquoise")),
    "#117733": str(QT_TRANSLATE_NOOP("CodeColours", "Green")),
    "#999933": str(QT_TRANSLATE_NOOP("CodeColours", "Olive")),
    "#DDCC77": str(QT_TRANSLATE_NOOP("CodeColours", "Sand")),
    "#CC6677": str(QT_TRANSLATE_NOOP("CodeColours", "Rose")),
    "#882255": str(QT_TRANSLATE_NOOP("CodeColours", "Wine red")),
    "#AA4499": str(QT_TRANSLATE_NOOP("CodeColours", "Purple")),
}


def swatch(colour: str, palette: QPalette) -> QIcon:
    """Give the square of a colour ("#RRGGBB"), an empty one for no colour."""
    return _drawn(colour, palette.color(QPalette.ColorRole.PlaceholderText).name())


@cache
def _drawn(colour: str, edge: str) -> QIcon:
    picture = QPixmap(SIDE * 3, SIDE * 3)
    picture.setDevicePixelRatio(3)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(edge))
    if colour:
        painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SIDE - 1, SIDE - 1), 2.5, 2.5)
    painter.end()
    return QIcon(picture)
