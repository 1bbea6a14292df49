"""`SheetHeader`: headings that select their column, are dragged to another place and open a menu at their arrow."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme import colours

_ARROW = 16  # width of the place at the right edge that opens the menu


class SheetHeader(QHeaderView):
    """Each heading has an arrow; that of the sorted column says in which direction."""

    menu_wanted = Signal(int, QPoint)  # column, place on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorted: tuple[int, bool] = (-1, False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_sorted(self, column: int, descending: bool) -> None:
        """Mark the column by which rows are sorted; -1 for none."""
        self._sorted = column, descending
        self.viewport().update()

    def ask_for_menu(self, column: int) -> None:
        """Ask for the menu of a column below its heading."""
        if 0 <= column < self.count():
            place = QPoint(self.sectionViewportPosition(column), self.height())
            self.menu_wanted.emit(column, self.viewport().mapToGlobal(place))

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Leave room for the arrow."""
        return super().sectionSizeFromContents(section) + QSize(_ARROW, 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the heading and its arrow."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        place = QRect(rect.right() - _ARROW + 1, rect.top() + 1, _ARROW - 2, rect.height() - 3)
        is_sorted = self._sorted[0] == section
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, self.palette().button())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().highlight().color() if is_sorted else colours(self.palette()).quiet)
        painter.drawPolygon(_triangle(QPointF(place.center()), is_sorted and not self._sorted[1]))
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu at the arrow; elsewhere select the column."""
        place = event.position().toPoint()
        column = self.logicalIndexAt(place)
        if event.button() == Qt.MouseButton.LeftButton and column >= 0 and self._on_arrow(column, place):
            self.ask_for_menu(column)
            return
        super().mousePressEvent(event)

    def _on_arrow(self, column: int, place: QPoint) -> bool:
        right = self.sectionViewportPosition(column) + self.sectionSize(column)
        return right - _ARROW <= place.x() < right - 4  # the last pixels draw the column wider


def _triangle(middle: QPointF, up: bool) -> QPolygonF:
    height = -2.0 if up else 2.0
    corners = ((-4.0, -height), (4.0, -height), (0.0, height))
    return QPolygonF([middle + QPointF(x, y) for x, y in corners])
