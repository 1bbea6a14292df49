"""The small square that shows the colour of a code, and the colours there are to choose from."""

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

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


def hollow_swatch(colour: str, palette: QPalette) -> QIcon:
    """Give the square of a proposed code's colour: only its edge."""
    quiet, ground = (
        palette.color(role).name() for role in (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base)
    )
    return _drawn_hollow(colour or quiet, ground)


@cache
def _drawn(colour: str, edge: str) -> QIcon:
    picture = _empty()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(edge))
    if colour:
        painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(0.5, 0.5, SIDE - 1, SIDE - 1), 2.5, 2.5)
    painter.end()
    return QIcon(picture)


@cache
def _drawn_hollow(colour: str, ground: str) -> QIcon:
    picture = _empty()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))  # an edge of its own: a dark square shows on a selected row too
    painter.drawRoundedRect(QRectF(0, 0, SIDE, SIDE), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2.5))
    painter.drawRoundedRect(QRectF(2, 2, SIDE - 4, SIDE - 4), 2, 2)
    painter.end()
    return QIcon(picture)


def _empty() -> QPixmap:
    picture = QPixmap(SIDE * 3, SIDE * 3)
    picture.setDevicePixelRatio(3)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
