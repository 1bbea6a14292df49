"""The badge of a value on which people disagree: a corner, as spreadsheets mark a cell, and a sentence in its tip."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.session import Session
from ui.theme import colours

DISPUTED = Qt.ItemDataRole.UserRole + 50  # whether the value of an index is disputed
TARGET = DISPUTED + 1  # what is disputed there: (GUID, field), "" for any field
_SIDE = 8  # pixels
_REACH = 14  # pixels around the corner in which a click means it


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
    return QCoreApplication.translate("Badge", "People disagree here: click the corner to settle it.")


class BadgeClicks(QObject):
    """Leads from a click on a corner to where the value is settled."""

    def __init__(self, session: Session, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take clicks on corners; everything else goes its way."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            target = self._target(event.position().toPoint())
            if target is not None and event.button() is Qt.MouseButton.LeftButton:
                self._session.dispute_wanted.emit(*target)
                return True
        return super().eventFilter(watched, event)

    def _target(self, place: QPoint) -> tuple[str, str] | None:
        index = self._view.indexAt(place)
        if not index.isValid() or not index.data(DISPUTED):
            return None
        cell = self._view.visualRect(index)
        near = cell.right() - place.x() <= _REACH and place.y() - cell.top() <= _REACH
        target = index.data(TARGET)
        return (str(target[0]), str(target[1])) if near and target else None


def follow_badges(session: Session, window: QWidget) -> None:
    """Let every list, tree and table of a window lead from its corners to where they are settled."""
    for view in window.findChildren(QAbstractItemView):
        BadgeClicks(session, view)
