"""`ReferralGraph`: who referred whom, as a tree from left to right; a click or Enter opens a case."""

from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from qualcode.model.guid import Guid
from ui.cases.tree_layout import Forest, Place, tree_places
from ui.plain import plain_tip
from ui.theme import GAP, colours

_WIDEST, _NARROWEST = 150, 58
_BETWEEN = 22  # columns
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ReferralGraph(QWidget):
    """Boxes with names, lines from who referred to who was referred. Arrow keys go to the nearest box that way."""

    opened = Signal(str)  # a respondent
    moved = Signal(QRect)  # the box that the keys went to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forest: Forest = {"": []}
        self._names: dict[Guid, str] = {}
        self._places: dict[Guid, Place] = {}
        self._shown: Guid = ""  # whose case is open
        self._current: Guid = ""  # where the keys are
        self._summary = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_people(self, forest: Forest, names: dict[Guid, str], shown: Guid) -> None:
        """Show this forest with one person marked."""
        self._forest, self._names, self._shown = forest, names, shown
        if self._current not in names or not self.hasFocus():
            self._current = shown
        self._arrange()

    def describe(self, summary: str) -> None:
        """Say to screen readers what is shown."""
        self._summary = summary
        self._say()

    def _say(self) -> None:
        parent = self._names.get(self._places[self._current].parent, "") if self._current in self._places else ""
        chain = " > ".join(name for name in (parent, self._names.get(self._current, "")) if name)
        self.setAccessibleName(self._summary)
        self.setAccessibleDescription(chain)

    # Where things stand ----------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._places = tree_places(self._forest, max(1, (self.width() + _BETWEEN) // (_WIDEST + _BETWEEN)))
        rows = max((place.row for place in self._places.values()), default=0)
        self.setFixedHeight(int((rows + 1) * self._step()) + 2)
        self._say()
        self.update()

    def _step(self) -> int:
        return self.fontMetrics().height() + 2 * GAP

    def _box_width(self) -> float:
        columns = max((place.column for place in self._places.values()), default=0) + 1
        room = (self.width() - 2 - (columns - 1) * _BETWEEN) / columns
        return min(_WIDEST, max(_NARROWEST, room))

    def box_of(self, guid: Guid) -> QRect:
        """Give the box of somebody."""
        place, width = self._places[guid], self._box_width()
        left, top = 1 + place.column * (width + _BETWEEN), 1 + place.row * self._step()
        return QRectF(left, top, width, self._step() - GAP).toRect()

    def person_at(self, point: QPointF) -> Guid:
        """Give who stands at a point, "" for nobody."""
        return next((guid for guid in self._places if self.box_of(guid).contains(point.toPoint())), "")

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there is no room: names are shortened."""
        columns = max((place.column for place in self._places.values()), default=0) + 1
        return QSize(min(columns, 4) * (_NARROWEST + _BETWEEN), self.height())

    def resizeEvent(self, event: object) -> None:
        """Fit the boxes to the width."""
        self._arrange()

    # Painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, then boxes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours(self.palette()).quiet, 1))
        for guid, place in self._places.items():
            if place.parent:
                self._paint_line(painter, self.box_of(place.parent), self.box_of(guid))
        for guid in self._places:
            box = self.box_of(guid)
            if box.intersects(event.rect()):
                self._paint_box(painter, guid, box)
        painter.end()

    def _paint_line(self, painter: QPainter, start: QRect, end: QRect) -> None:
        first = QPointF(start.right() + 1, start.center().y())
        last = QPointF(end.left(), end.center().y())
        path = QPainterPath(first)
        middle = (first.x() + last.x()) / 2
        path.cubicTo(QPointF(middle, first.y()), QPointF(middle, last.y()), last)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        for slope in (-3, 3):
            painter.drawLine(QLineF(last, last + QPointF(-4, slope)))

    def _paint_box(self, painter: QPainter, guid: Guid, box: QRect) -> None:
        palette, chosen = self.palette(), guid == self._shown
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base))
        focused = self.hasFocus() and guid == self._current
        edge = palette.color(QPalette.ColorRole.Highlight) if focused else colours(palette).line
        painter.setPen(QPen(edge, 2 if focused else 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if focused and chosen:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.HighlightedText), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(box).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        room = box.adjusted(GAP, 0, -GAP, 0)
        words = self.fontMetrics().elidedText(self._names.get(guid, ""), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    # Going and opening -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the nearest box in a direction; open the case with Enter or Space."""
        key = Qt.Key(event.key())
        if key in _ARROWS and self._current in self._places:
            self._go(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _go(self, across: int, down: int) -> None:
        here = self._places[self._current]

        def distance(place: Place) -> float:
            ahead = (place.column - here.column) * across + (place.row - here.row) * down
            aside = abs((place.column - here.column) * down) * 3 + abs((place.row - here.row) * across)
            return ahead + 2 * aside if ahead > 0 else float("inf")

        nearest = min(self._places, key=lambda guid: distance(self._places[guid]))
        if distance(self._places[nearest]) < float("inf"):
            self._current = nearest
            self._say()
            self.update()
            self.moved.emit(self.box_of(nearest))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the case that was clicked."""
        guid = self.person_at(event.position())
        if guid and event.button() == Qt.MouseButton.LeftButton:
            self._current = guid
            self.opened.emit(guid)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a box can be clicked."""
        over = bool(self.person_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Show the whole name in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            guid = self.person_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(self._names.get(guid, "")), self)
            return True
        return bool(super().event(event))

    def focusInEvent(self, event: object) -> None:
        """Show where the keys are."""
        self.update()

    def focusOutEvent(self, event: object) -> None:
        """Show that the keys are elsewhere."""
        self.update()
