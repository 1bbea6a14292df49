"""`CaseView`: the transcript around a case, once for all coders, with what each of them marked below the words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.settling.staves import Marked, Stave, StavePainter, room_for
from ui.transcript.highlights import HighlightIndex
from ui.transcript.page_format import line_gap, paragraph_format
from ui.transcript.page_text import PageText
from ui.transcript.view import TranscriptView

_BESIDE = 4  # pixels at the left for the bar beside the case
_OWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class CaseView(TranscriptView):
    """The paragraphs of the case have the room for the lines of the coders, the others are set as in the transcript.

    While `drawing`, keys and mouse select words; else its letters are keys of the window around it.
    """

    entered = Signal(bool)  # Enter while words are selected; with Ctrl: more are to come
    codes_wanted = Signal()  # Space then
    left = Signal()  # Esc then

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.marked: Marked | None = None
        self.drawing = False
        self._roomy: list[int] = []  # the paragraphs with room for the lines
        self.set_margins(_BESIDE + theme.GAP, 0)

    def show_case(self, page: PageText, marked: Marked | None) -> None:
        """Show a case in the middle of its text; None: only the text."""
        if (page.document, page.version) != (self.page.document, self.page.version):
            self._roomy = []
            self.show_page(page, HighlightIndex(page.paragraphs, 0))
        self.marked = marked
        self._make_room()
        if marked is not None:
            self._restore((marked.start, marked.start))
            self.bring_case()
        self.refresh()

    def mark_drawn(self, stave: Stave) -> None:
        """Mark words that are drawn already in a row below the others."""
        if self.marked is not None:
            self.marked = self.marked.with_stave(stave)
            self._make_room()
            self.refresh()

    def let_go(self) -> None:
        """Keep nothing of the lines that are shown: the window goes, and Qt may put other things in their place."""
        self._forget_lines()

    def bring_case(self) -> None:
        """Scroll so that the whole case stands in the middle, or as much of it as there is room for."""
        if self.marked is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = self.top_of(self.marked.start)
        tall = self.top_of(max(self.marked.start, self.marked.end - 1)) - top + self._line_height()
        above = (height - tall) / 2 if tall < height else theme.GAP
        bar.setValue(bar.value() + round(top - above))

    def _line_height(self) -> float:
        return self.fontMetrics().height() + (room_for(self.marked.rows) if self.marked is not None else 0)

    def _make_room(self) -> None:
        """Give the paragraphs of the case the room for its lines, and take it from those of the one before."""
        wanted = self._paragraphs_of_case()
        for number in self._roomy:
            if number not in wanted:
                self._set_gap(number, line_gap(self.points))
        gap = max(line_gap(self.points), room_for(self.marked.rows)) if self.marked is not None else 0
        for number in wanted:
            self._set_gap(number, gap)
        self._roomy = wanted
        self._forget_lines()

    def _paragraphs_of_case(self) -> list[int]:
        if self.marked is None:
            return []
        to_qt, document = self.page.positions.to_qt, self.document()
        first = document.findBlock(to_qt(self.marked.start)).blockNumber()
        last = document.findBlock(to_qt(max(self.marked.start, self.marked.end - 1))).blockNumber()
        return list(range(first, last + 1))

    def _set_gap(self, number: int, gap: float) -> None:
        block = self.document().findBlockByNumber(number)
        if not block.isValid() or not block.length() > 1 or block.blockFormat().lineHeight() == gap:
            return
        made = paragraph_format(self.points)
        made.setLineHeight(gap, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        QTextCursor(block).setBlockFormat(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole case in sight where there is less room."""
        super().resizeEvent(event)
        if not self.drawing:
            self.bring_case()

    def set_points(self, points: int) -> None:
        """Show the text in a size of points."""
        self._roomy = []
        super().set_points(points)
        self._make_room()
        self.bring_case()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint who shares which words under the letters, and the lines of the coders below them."""
        shown, marked = self.shown(), self.marked
        if marked is None:
            super().paintEvent(event)
            return
        staves = StavePainter(self.page, self.looks, self.palette())
        with QPainter(self.viewport()) as painter:
            staves.paint_ground(painter, shown, marked)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            staves.paint_staves(painter, shown, marked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select words while they are drawn; else scroll, and leave letters to the window."""
        if not self.drawing:
            if event.key() in _OWN:
                super().keyPressEvent(event)
            else:
                event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Space:
            self.codes_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
