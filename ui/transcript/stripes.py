"""The margin of stripes: one for each visible coding, in its lane, with its code's name and its coder's mark."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolTip

from qualcode.model.guid import Guid
from ui import theme
from ui.plain import plain_tip
from ui.theme import colours
from ui.transcript.code_looks import tint
from ui.transcript.highlight import Highlight
from ui.transcript.margin import Extent, Margin, ShownText
from ui.transcript.stripe_labels import Wish, lay_rows
from ui.transcript.view import TranscriptView

LANE = 5
STRIPE = 3
LEAST_NAME = 44  # pixels below which there is no room for a name
MOST_LANES = 10  # further lanes share the last
NAME_POINTS = 9.0


def _shortened(name: str, metrics: QFontMetricsF, room: QRectF, lines: int) -> str:
    """Give a name as it is where it fits into the lines of a room, else as much of it as does."""
    wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, name)
    if lines > 1 and wrapped.height() <= room.height() + 1 and wrapped.width() <= room.width() + 1:
        return name
    width = room.width() if lines == 1 else room.width() + room.width() * 0.6  # the first line seldom fills up
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)


class Target(NamedTuple):
    """A place that answers to the pointer, and the codings behind it."""

    place: QRectF
    codings: tuple[Guid, ...]


class StripesMargin(Margin):
    """Stands right of the text."""

    pointed = Signal(str)  # the coding under the pointer, "" for none
    clicked = Signal(str)  # a coding
    code_wanted = Signal(str)  # the code of a coding that was clicked twice

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self.targets: list[Target] = []
        self._fonts: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}
        self.setMouseTracking(True)

    def lanes_width(self) -> int:
        """Give the width that the lanes need, constant for a document while its lanes are."""
        return theme.GAP + LANE * min(MOST_LANES, max(1, len(self.view.index.lanes)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stripes of what is visible, then their names."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
            shown = ShownText(self.view)
            found = [
                (highlight, shown.extent((highlight.start, highlight.end)))
                for highlight in self.view.index.between(shown.start, shown.end)
            ]
            self.targets = []
            for highlight, extent in found:
                self._paint_stripe(painter, highlight, extent)
            self._paint_names(painter, found)

    def _paint_stripe(self, painter: QPainter, highlight: Highlight, extent: Extent) -> None:
        lane = min(MOST_LANES - 1, self.view.index.lanes.lane(highlight.guid))
        left = theme.GAP // 2 + lane * LANE
        stands_out = self.view.emphasis.stands_out(highlight.guid)
        width = STRIPE + 2 if stands_out else STRIPE
        place = QRectF(left, extent.top + 2, width, max(4.0, extent.bottom - extent.top - 3))
        painter.fillRect(place, self.view.looks.colour(highlight.code))
        self.targets.append(Target(place.adjusted(-1, -1, LANE - width, 1), (highlight.guid,)))

    def _paint_names(self, painter: QPainter, found: list[tuple[Highlight, Extent]]) -> None:
        """Paint a name for each code that begins at a line, once for all coders who used it there."""
        if self.width() - self.lanes_width() < LEAST_NAME:
            return
        height = self._lettering(NAME_POINTS)[1].height() + 1
        together: dict[tuple[Guid, int], list[tuple[Highlight, Extent]]] = {}
        for item, extent in found:
            together.setdefault((item.code, round(extent.top)), []).append((item, extent))
        same = {group[0][0].guid: [item for item, _ in group] for group in together.values()}
        wishes = (
            Wish(group[0][0].guid, group[0][1].top, max(extent.bottom for _, extent in group))
            for group in together.values()
        )
        several = self.view.index.coders() > 1
        rows = lay_rows(wishes, height)
        ends = [*(row.top for row in rows), float(self.height())][1:]
        for row, end in zip(rows, ends, strict=True):
            folded = tuple(item.guid for guid in row.folded for item in same[guid])
            lines = 2 if end - row.top >= 2 * height else 1
            self._paint_name(painter, row.top, same[row.guid], folded, several, lines)

    def _paint_name(
        self,
        painter: QPainter,
        top: float,
        codings: list[Highlight],
        folded: tuple[Guid, ...],
        several: bool,
        lines: int,
    ) -> None:
        guids = tuple(item.guid for item in codings)
        code, emphasis = codings[0].code, self.view.emphasis
        looks = self.view.looks
        font, metrics = self._lettering(NAME_POINTS, emphasis.selected in guids)
        left = self.lanes_width()
        place = QRectF(left, top, self.width() - left - 2, metrics.height())
        if any(map(emphasis.stands_out, guids)):
            painter.fillRect(place, tint(looks.colour(code), self.palette()))
        self.targets.append(Target(place, guids))
        right = self._paint_marks(painter, place, codings if several else [], folded)
        painter.fillRect(QRectF(place.left() + 2, place.center().y() - 3.5, 7, 7), looks.colour(code))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        room = QRectF(place.left() + 12, place.top(), right - place.left() - 12, place.height() * lines)
        flags = Qt.TextFlag.TextWordWrap if lines > 1 else Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, _shortened(looks.name(code), metrics, room, lines))

    def _paint_marks(
        self, painter: QPainter, place: QRectF, codings: list[Highlight], folded: tuple[Guid, ...]
    ) -> float:
        """Paint the coders' marks and how many names are folded; give where the room for the name ends."""
        font, metrics = self._lettering(NAME_POINTS - 1.5)
        painter.setFont(font)
        painter.setPen(colours(self.palette()).quiet)
        right = place.right() - 2
        if folded:
            text = f"+{len(folded)}"
            fold = QRectF(right - metrics.horizontalAdvance(text) - 2, place.top(), place.right() - right + 20, 99)
            fold.setHeight(place.height())
            painter.drawText(fold, text)
            self.targets.insert(0, Target(fold, folded))
            right = fold.left() - 2
        marks = " ".join(dict.fromkeys(self.view.looks.coder_mark(item.coder) for item in codings))
        if marks:
            width = metrics.horizontalAdvance(marks)
            painter.drawText(QRectF(right - width, place.top() + 1, width + 1, place.height()), marks)
            right -= width + 3
        return right

    def _lettering(self, points: float, bold: bool = False) -> tuple[QFont, QFontMetricsF]:
        """Give a font with its measures, made once: a page has many names."""
        known = self._fonts.get((points, bold))
        if known is None:
            font = theme.font(points, bold)
            known = self._fonts[points, bold] = font, QFontMetricsF(font)
        return known

    # The pointer -----------------------------------------------------------------------------------------------

    def codings_at(self, point: QPointF) -> tuple[Guid, ...]:
        """Give the codings at a point: one of a stripe or name, several of a fold."""
        return next((target.codings for target in self.targets if target.place.contains(point)), ())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the passage of the stripe under the pointer."""
        found = self.codings_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self.pointed.emit(found[0] if found else "")

    def leaveEvent(self, event: QEvent) -> None:
        """Light nothing."""
        self.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a coding; of a fold, the next one at each click."""
        found = self.codings_at(event.position())
        if found and event.button() == Qt.MouseButton.LeftButton:
            selected = self.view.emphasis.selected
            place = found.index(selected) + 1 if selected in found else 0
            self.clicked.emit(found[place % len(found)])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the code of a coding."""
        found = self.codings_at(event.position())
        highlight = self.view.index.get(found[0]) if found else None
        if highlight is not None:
            self.code_wanted.emit(highlight.code)

    def event(self, event: QEvent) -> bool:
        """Say the path of the code and who used it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, point: QPointF) -> str:
        found = [self.view.index.get(guid) for guid in self.codings_at(point)]
        looks = self.view.looks
        return plain_tip(*(f"{looks.path(item.code)}\n{looks.coder_name(item.coder)}" for item in found if item))
