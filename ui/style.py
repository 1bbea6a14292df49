"""The style of all controls: Fusion, with edges that can be seen on a dark ground too."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from ui.theme import colours, is_dark

_ROUND = 2.0
_DROP_STRENGTH = 90  # of 255
_Part = QStyle.PrimitiveElement
_EDGED = (_Part.PE_IndicatorCheckBox, _Part.PE_IndicatorRadioButton, _Part.PE_FrameLineEdit)


class Style(QProxyStyle):
    """Fusion draws the edge of a box darker than the ground, which on a dark ground is no edge at all."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, part: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw a part of a control; ticks, choices and fields of the dark theme get a light edge.

        A row on which something can be let fall is filled: a thin frame is easily overlooked.
        """
        if part is _Part.PE_IndicatorItemViewItemDrop and option.rect.height() > 0:
            _fill(option, painter)
        super().drawPrimitive(part, option, painter, widget)
        if part in _EDGED and is_dark(option.palette):
            _edge(part, option, painter)


def _fill(option: QStyleOption, painter: QPainter) -> None:
    ground = QColor(option.palette.highlight().color())
    ground.setAlpha(_DROP_STRENGTH)
    painter.fillRect(option.rect, ground)


def _edge(part: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
    chosen = colours(option.palette)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if part is _Part.PE_FrameLineEdit and focused:
        return  # Fusion shows the focus
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(chosen.line if part is _Part.PE_FrameLineEdit else chosen.quiet, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if part is _Part.PE_IndicatorRadioButton:
        painter.drawEllipse(frame)
    else:
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
    painter.restore()
