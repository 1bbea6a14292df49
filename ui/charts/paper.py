"""`Paper`: a drawn chart under the pointer and under the keys: what a number is, and the passages behind it."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from qualcode.exchange.charts.picture import Picture, Spot
from ui.plain import plain_tip

PIXELS_PER_POINT = 96 / 72
_LEAST = 9.0  # pixels across: a passage of three words can still be hit
_RING, _HALO = QColor("#000000"), QColor("#ffffff")
_BACK, _FORTH = (Qt.Key.Key_Left, Qt.Key.Key_Up), (Qt.Key.Key_Right, Qt.Key.Key_Down)


class Paper(QWidget):
    """White in light and dark, as it will be printed."""

    opened = Signal(object)  # a Spot with passages
    pointed = Signal(str)  # what is under the pointer or chosen by keys, "" for nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self._image = QImage()
        self._at = -1  # the spot chosen by keys
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: Picture, image: QImage) -> None:
        """Show another chart; the place chosen by keys stays where it is the same number."""
        told = self.picture.spots[self._at].told if self.picture and self._at >= 0 else ""
        self.picture, self._image = picture, image
        self._at = next((at for at, spot in enumerate(picture.spots) if told and spot.told == told), -1)
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(picture.caption)
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size of the chart on the screen."""
        if self.picture is None:
            return QSize(1, 1)
        return QSize(round(self.picture.width * PIXELS_PER_POINT), round(self.picture.height * PIXELS_PER_POINT))

    def place_of(self, spot: Spot) -> QRectF:
        """Give where a number stands, in pixels; a thin one is widened to what a hand can hit."""
        found = QRectF(*(side * PIXELS_PER_POINT for side in spot[:4]))
        more = max(0.0, _LEAST - found.width()) / 2
        return found.adjusted(-more, 0, more, 0)

    def spot_at(self, place: QPoint) -> int:
        """Give the number at a place, the one whose middle is nearest; -1 for none."""
        here = self.picture.spots if self.picture else ()
        hits = [at for at, spot in enumerate(here) if self.place_of(spot).contains(place)]
        return min(hits, key=lambda at: abs(self.place_of(here[at]).center().x() - place.x()), default=-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the chart, and a ring around what the keys have chosen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.drawImage(QRectF(self.rect()), self._image)
        if self.picture is not None and self._at >= 0 and self.hasFocus():
            ring = self.place_of(self.picture.spots[self._at]).adjusted(-2, -2, 2, 2)
            for colour, width in ((_HALO, 4), (_RING, 2)):
                painter.setPen(QPen(colour, width))
                painter.drawRect(ring)

    # Pointer ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what the number under the pointer is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.picture is not None:
            at = self.spot_at(event.pos())
            text = plain_tip(self.picture.spots[at].told) if at >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return bool(super().event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        at = self.spot_at(event.position().toPoint())
        spot = self.picture.spots[at] if self.picture is not None and at >= 0 else None
        hand = Qt.CursorShape.PointingHandCursor if spot and spot.passages else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        self.pointed.emit(spot.told if spot else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing any more."""
        self.pointed.emit("")
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the passages behind the number that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._at = self.spot_at(event.position().toPoint())
            self.update()
            self._open()

    # Keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from number to number with the arrows; Enter opens the passages."""
        if event.key() in (*_BACK, *_FORTH) and self.picture is not None and self.picture.spots:
            step = 1 if event.key() in _FORTH else -1
            self._choose(min(max(self._at + step, 0), len(self.picture.spots) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self._open()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def _choose(self, at: int) -> None:
        assert self.picture is not None
        self._at = at
        told = self.picture.spots[at].told
        self.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.pointed.emit(told)
        self.update()

    @property
    def chosen(self) -> QRectF:
        """Give the place of what the keys have chosen, nothing where it is nothing."""
        return self.place_of(self.picture.spots[self._at]) if self.picture and self._at >= 0 else QRectF()

    def _open(self) -> None:
        spot = self.picture.spots[self._at] if self.picture is not None and self._at >= 0 else None
        if spot is not None and spot.passages is not None:
            self.opened.emit(spot)
