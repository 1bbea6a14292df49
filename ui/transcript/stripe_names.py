"""How the names of stripes look: the code's colour and name, the coders' marks, and the "+3" of a fold."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from qualcode.model.guid import Guid
from ui import theme
from ui.theme import colours
from ui.transcript.code_looks import CodeLooks, tint
from ui.transcript.highlight import Highlight, Signs
from ui.transcript.view import TranscriptView

_POINTS = 9.0
_SMALL = 7.5
_SQUARE = 7
_INDENT = 12  # left of the name, for the square
_MARKS_SHARE = 0.3  # of the width
_MOST_PICTURES = 600
_SIGN = 8  # high and wide
_APART = 3

_USUAL, _LIT, _SELECTED = range(3)


class Label(NamedTuple):
    """What is written: a code's name, signs, the marks of its coders; how many lines the name would like."""

    code: Guid
    name: str
    marks: str
    signs: Signs
    lines: int


class StripeNames:
    """Paints names; a picture of each is kept, because writing takes longer than anything else here."""

    def __init__(self, margin: QWidget, view: TranscriptView) -> None:
        self._margin, self._view = margin, view
        self._font, self._bold, self._small = theme.font(_POINTS), theme.font(_POINTS, bold=True), theme.font(_SMALL)
        self._metrics, self._small_metrics = QFontMetricsF(self._font), QFontMetricsF(self._small)
        self.height = self._metrics.height() + 1
        self._width = 0.0
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._labels: dict[tuple[Guid, tuple[Guid, ...], Signs], Label] = {}
        self._for: tuple[object, ...] = ()

    def follow(self, width: float) -> None:
        """Write in a width from now on, in the looks and colours of now."""
        state = width, self._looks, self._margin.palette().cacheKey(), self._margin.devicePixelRatioF()
        if state != self._for or len(self._pictures) > _MOST_PICTURES:
            self._for, self._width = state, width
            self._pictures.clear()
            self._labels.clear()

    @property
    def _looks(self) -> CodeLooks:
        return self._view.looks

    def label(self, codings: Sequence[Highlight], several: bool) -> Label:
        """Give what is written beside codings of one code; the coders' marks where there are several coders."""
        coders = tuple(dict.fromkeys(item.coder for item in codings)) if several else ()
        key = codings[0].code, coders, reduce(or_, (item.signs for item in codings))
        known = self._labels.get(key)
        if known is None:
            known = self._labels[key] = self._label(*key)
        return known

    def _label(self, code: Guid, coders: tuple[Guid, ...], signs: Signs) -> Label:
        name, marks = self._looks.name(code), self._marks(coders)
        if signs.weight is not None:
            marks = f"{signs.weight} {marks}".rstrip()
        room = self._width - _INDENT - self._marks_width(marks) - _signs_width(signs)
        return Label(code, name, marks, signs, 2 if self._metrics.horizontalAdvance(name) > room else 1)

    def _marks(self, coders: tuple[Guid, ...]) -> str:
        """Give the coders' initials; where they would take the room of the name, only how many coders there are."""
        marks = " ".join(self._looks.coder_mark(coder) for coder in coders)
        crowded = len(coders) > 1 and self._marks_width(marks) > self._width * _MARKS_SHARE
        return f"×{len(coders)}" if crowded else marks

    def look(self, selected: bool, lit: bool) -> int:
        """Give how a name looks."""
        return _SELECTED if selected else _LIT if lit else _USUAL

    def fold_width(self, count: int) -> float:
        """Give the width of a fold, 0 where nothing is folded."""
        return self._small_metrics.horizontalAdvance(f"+{count}") + 8 if count else 0.0

    def paint(self, painter: QPainter, place: QRectF, label: Label, look: int, lines: int, free: float) -> None:
        """Write a name; `free` pixels at its right stay free."""
        key = label, look, lines, free
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._picture(place, label, look, lines, free)
        painter.drawPixmap(QPoint(round(place.left()), round(place.top())), picture)

    def paint_fold(self, painter: QPainter, place: QRectF, count: int, lit: bool) -> None:
        """Paint how many names are folded."""
        key = count, lit
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._fold_picture(place, count, lit)
        painter.drawPixmap(QPoint(round(place.left()), round(place.top())), picture)

    def _fold_picture(self, place: QRectF, count: int, lit: bool) -> QPixmap:
        palette, whole = self._margin.palette(), QRectF(0, 0, place.width(), place.height())
        made = self._empty(place, QColor(Qt.GlobalColor.transparent))
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight) if lit else colours(palette).several)
            painter.drawRoundedRect(whole.adjusted(1, 2, -1, -1), 5, 5)
            painter.setFont(self._small)
            painter.setPen(palette.color(QPalette.ColorRole.HighlightedText if lit else QPalette.ColorRole.Text))
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, f"+{count}")
        return made

    def _empty(self, place: QRectF, ground: QColor) -> QPixmap:
        ratio = self._margin.devicePixelRatioF()
        made = QPixmap(round(place.width() * ratio), round(place.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(ground)
        return made

    def _picture(self, place: QRectF, label: Label, look: int, lines: int, free: float) -> QPixmap:
        palette, whole = self._margin.palette(), QRectF(0, 0, place.width(), place.height())
        colour = self._looks.colour(label.code)
        usual = look == _USUAL
        made = self._empty(place, palette.color(QPalette.ColorRole.Base) if usual else tint(colour, palette))
        with QPainter(made) as painter:
            middle = (self.height - 1) / 2
            painter.fillRect(QRectF(2, round(middle - _SQUARE / 2), _SQUARE, _SQUARE), self._clear(label.code))
            marks, right = self._marks_width(label.marks), whole.right() - 2
            last = right - free if lines == 1 else right
            painter.setFont(self._small)
            painter.setPen(colours(palette).quiet)
            place = QRectF(last - marks + 4, (lines - 1) * self.height, marks, self.height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, label.marks)
            marks += _signs_width(label.signs)
            self._paint_signs(painter, label.signs, QPointF(last - marks + 3, place.center().y()))
            painter.setFont(self._bold if look == _SELECTED else self._font)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            ends = [right - free, last - marks] if lines > 1 else [last - marks]
            self._write(painter, label.name, [end - _INDENT for end in ends])
        return made

    def _paint_signs(self, painter: QPainter, signs: Signs, left: QPointF) -> None:
        """Paint a pennant for a flag, a sheet with lines for a memo."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = left.x(), left.y() - _SIGN / 2
        if signs.flag:
            pennant = QPolygonF([QPointF(x, y), QPointF(x + _SIGN, y + 2.5), QPointF(x, y + 5)])
            painter.setBrush(self._margin.palette().color(QPalette.ColorRole.BrightText))
            painter.setPen(self._margin.palette().color(QPalette.ColorRole.BrightText))
            painter.drawPolygon(pennant)
            painter.drawLine(QPointF(x, y), QPointF(x, y + _SIGN + 1))
            x += _SIGN + _APART
        if signs.memo:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._margin.palette().color(QPalette.ColorRole.Text))
            painter.drawRect(QRectF(x + 0.5, y, _SIGN - 1, _SIGN))
            for line in (y + 2.5, y + 5):
                painter.drawLine(QPointF(x + 2, line), QPointF(x + _SIGN - 2, line))
        painter.setPen(colours(self._margin.palette()).quiet)

    def _write(self, painter: QPainter, name: str, rooms: Sequence[float]) -> None:
        """Write a name, as much of it as has room: whole words in the first line, the rest cut off in the second."""
        metrics = QFontMetricsF(painter.font())
        parts = _broken(name, metrics, rooms[0]) if len(rooms) > 1 else (name,)
        for number, (words, room) in enumerate(zip(parts, rooms, strict=False)):
            line = QRectF(_INDENT, number * self.height, room, self.height)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(line, Qt.TextFlag.TextSingleLine, shown)

    def _clear(self, code: Guid) -> QColor:
        return self._looks.clear(code, self._margin.palette())

    def _marks_width(self, marks: str) -> float:
        return self._small_metrics.horizontalAdvance(marks) + 5 if marks else 0.0


def _signs_width(signs: Signs) -> float:
    return (signs.flag + signs.memo) * (_SIGN + _APART)


def _broken(name: str, metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """Break a name at the last blank or hyphen that leaves its beginning within a width."""
    ends = [place + 1 for place, letter in enumerate(name) if letter in " -/"]
    fitting = [end for end in ends if metrics.horizontalAdvance(name[:end].rstrip()) <= width]
    return (name[: fitting[-1]].rstrip(), name[fitting[-1] :]) if fitting else (name,)
