"""`Handles`: two grips at the ends of the selected coding; dragging one moves that edge, in one step on release."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from qualcode.ops.codings import move_coding
from ui.session import Session
from ui.transcript.edges import show_edge
from ui.transcript.highlights import Highlight
from ui.transcript.snapping import Snapping
from ui.transcript.stops import nearest
from ui.transcript.view import TranscriptView

_WIDTH = 13  # a comfortable target; the bar in it is thin
_KNOB = 9
_BAR = 2
_SCROLL_EVERY = 40  # milliseconds, while the pointer is above or below the page
_SCROLL_BY = 16


class Handle(QWidget):
    """A thin bar with a knob: at the top for the start, at the foot for the end."""

    dragged = Signal(QPointF)  # in the parent
    let_go = Signal()
    taken = Signal()

    def __init__(self, is_end: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_end = is_end
        self.colour = QColor()
        self._grip = QPointF()
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def place(self, line: QRect) -> None:
        """Stand at an edge; `line` is the caret there, in the parent."""
        top = line.top() if self.is_end else line.top() - _KNOB // 2
        self.setGeometry(line.left() - _WIDTH // 2, top, _WIDTH, line.height() + _KNOB // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar and knob in the colour of the code, with a rim that parts them from the letters."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = self.width() / 2
            painter.fillRect(round(middle) - _BAR // 2, 0, _BAR, self.height(), self.colour)
            painter.setPen(QPen(self.palette().base().color(), 1.5))
            painter.setBrush(self.colour)
            y = self.height() - _KNOB / 2 - 1 if self.is_end else _KNOB / 2 + 1
            painter.drawEllipse(QPointF(middle, y), _KNOB / 2, _KNOB / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle; it is moved from where it is held."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position() - QPointF(self.width() / 2, self.height() / 2)
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where the edge is pulled to."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(QPointF(self.mapToParent(QPoint())) + event.position() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the edge stand where it is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.let_go.emit()


class Handles(QObject):
    """Shows the handles where a coding is selected that can be changed, and previews while one is dragged."""

    def __init__(self, session: Session, view: TranscriptView, snapping: Snapping, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view, self._snapping = session, view, snapping
        self._before: Highlight | None = None  # the coding as it was before the drag
        self._held: Handle | None = None
        self._pointer = QPointF()
        self.start, self.end = (Handle(is_end, view.viewport()) for is_end in (False, True))
        self._scroll = QTimer(self, interval=_SCROLL_EVERY)
        self._scroll.timeout.connect(self._scroll_on)
        for handle in (self.start, self.end):
            handle.taken.connect(self._take)
            handle.dragged.connect(self._drag)
            handle.let_go.connect(self._let_go)
        for signal in (view.moved, view.changed, view.resized, session.coding_selected, session.facts_changed):
            signal.connect(self._place)
        view.installEventFilter(self)

    @property
    def dragging(self) -> bool:
        """Say whether an edge is being dragged."""
        return self._before is not None

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.start.setAccessibleName(self.tr("Start of the coding"))
        self.end.setAccessibleName(self.tr("End of the coding"))

    # Where they stand ------------------------------------------------------------------------------------------

    def _place(self, *_: object) -> None:
        coding = self._view.index.get(self._session.coding) if self._session.coding else None
        if coding is None or not self._view.index.is_shown(coding) or "writable" not in self._session.facts:
            for handle in (self.start, self.end):
                if not handle.isHidden():
                    handle.hide()
            return
        colour = self._view.looks.colour(coding.code)
        self._stand(self.start, coding.start, colour)
        self._stand(self.end, coding.end, colour)

    def _stand(self, handle: Handle, offset: int, colour: QColor) -> None:
        if colour != handle.colour:
            handle.colour = colour
            handle.update()
        line = self._line_at(offset, handle.is_end)
        handle.place(line)
        seen = line.bottom() > 0 and line.top() < self._view.viewport().height()
        if handle.isVisible() != seen:
            handle.setVisible(seen)

    def _line_at(self, offset: int, is_end: bool) -> QRect:
        """Give the caret at an edge; an end that a line break follows stands behind its last letter, not below."""
        cursor = self._view.textCursor()
        to_qt = self._view.page.positions.to_qt
        cursor.setPosition(to_qt(offset))
        found = self._view.cursorRect(cursor)
        if is_end and offset > 0:
            cursor.setPosition(to_qt(offset - 1))
            before = self._view.cursorRect(cursor)
            if before.top() != found.top():
                letter = self._view.page.text[offset - 1]
                return before.translated(self._view.fontMetrics().horizontalAdvance(letter), 0)
        return found

    # Dragging --------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        handle = self.sender()
        coding = self._view.index.get(self._session.coding)
        if isinstance(handle, Handle) and coding is not None:
            self._held, self._before = handle, coding
            self._view.setFocus()

    def _drag(self, place: QPointF) -> None:
        before, held, view = self._before, self._held, self._view
        known = view.index.get(before.guid) if before is not None else None
        if before is None or known is None or held is None:
            return
        self._pointer = place
        outside = not 0 <= place.y() < view.viewport().height()
        if outside and not self._scroll.isActive():
            self._scroll.start()
        elif not outside:
            self._scroll.stop()
        offset = view.nearest_offset(place)
        first = before.end if held.is_end else before.start
        start, end = nearest(view.page, (known.start, known.end), held.is_end, offset, self._snapping.is_on, first)
        if (start, end) != (known.start, known.end):
            self._show(known._replace(start=start, end=end))

    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (_SCROLL_BY if self._pointer.y() > 0 else -_SCROLL_BY))
        self._drag(self._pointer)

    def _show(self, coding: Highlight) -> None:
        self._view.index.replace(coding)
        if self._view.has_selection() and self._held is not None:
            show_edge(self._view, (coding.start, coding.end), self._held.is_end)
        self._view.refresh()

    def _let_go(self) -> None:
        before, held, project = self._before, self._held, self._session.project
        self._stop()
        now = self._view.index.get(before.guid) if before is not None else None
        if before is None or held is None or now is None or project is None or now == before:
            return
        self._show(before)  # what is shown follows from the step
        self._session.do(move_coding, project, now.guid, now.start, now.end)
        stored = self._view.index.get(now.guid)
        if stored is not None:
            show_edge(self._view, (stored.start, stored.end), held.is_end)

    def _stop(self) -> None:
        self._scroll.stop()
        self._before = self._held = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give a drag up with Escape: the edge goes back."""
        before = self._before
        if before is not None and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._show(before)
                self._stop()
            return True  # other keys wait until the edge is let go
        return super().eventFilter(watched, event)
