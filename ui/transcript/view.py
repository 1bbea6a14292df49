"""`TranscriptView`: the text of a document, read-only, with its coded passages painted under the letters."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMargins, QMimeData, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from ui import theme
from ui.mime import CODE, PASSAGE, dragged_code
from ui.plain import plain_tip
from ui.transcript.clicks import ClickCounter
from ui.transcript.code_looks import CodeLooks
from ui.transcript.geometry import ShownParagraph, VisiblePart
from ui.transcript.highlights import HighlightIndex
from ui.transcript.page_format import USUAL_SIZE, empty_format, line_gap, paragraph_format, widest_page
from ui.transcript.page_text import PageText, Range
from ui.transcript.painter import Emphasis, PassagePainter, Sheet, paint_emphasis
from ui.transcript.resting import Resting

Rooms = Callable[[int], Mapping[int, int]]  # by the width of the text: pixels to leave below paragraphs, by number

WriteText = Callable[[QTextCursor, PageText], None]

_EMPTY = PageText("", "", "", (), ())
_LONG = 60_000  # characters from which a change of width waits until the window rests


class TranscriptView(QTextEdit):
    """Shows a `PageText` and its highlights; every offset in and out is a code point of the text."""

    moved = Signal()  # another part of the text is visible
    changed = Signal()  # what is shown of the text has changed
    passage_pointed = Signal(int)  # the pointer is over this offset; -1 where there is no text
    place_clicked = Signal(int)  # a click without dragging
    caret_moved = Signal()  # by a key or a drag, not by the program
    resized = Signal()
    code_dropped = Signal(str, int, int)  # a code's GUID and where it was let fall
    size_wanted = Signal(int)  # +1 larger, -1 smaller

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = _EMPTY
        self.index = HighlightIndex(_EMPTY.paragraphs, 0)
        self.looks = CodeLooks()
        self.emphasis = Emphasis()
        self.points = USUAL_SIZE
        self.write_text: WriteText = _write_text
        self.times_shown = True
        self._rooms: Rooms | None = None
        self._visible = VisiblePart(self)
        self._gap = line_gap(self.points)
        self._painter = PassagePainter()
        self._clicks = ClickCounter()
        self._own_press = False
        self._document: QTextDocument | None = None
        self._set_up()
        self._rest = Resting(self)
        self._rest.rested.connect(self._fit_width)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.verticalScrollBar().rangeChanged.connect(self.moved)

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setMouseTracking(True)
        self._keep_selection_visible()

    def _keep_selection_visible(self) -> None:
        """Show the selection in the same colour while the focus is elsewhere, as in the list of codes."""
        palette = self.palette()
        for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Inactive, role, palette.color(QPalette.ColorGroup.Active, role))
        if palette != self.palette():
            self.setPalette(palette)

    # What is shown ---------------------------------------------------------------------------------------------

    def show_page(self, page: PageText, index: HighlightIndex) -> None:
        """Show a text from its beginning."""
        self.page, self.index = page, index
        self.emphasis = Emphasis()
        self._set_text()
        self._fit_width()
        self.refresh()

    def show_index(self, index: HighlightIndex) -> None:
        """Show the codings of the same text as they are in another index."""
        self.index = index
        self.refresh()

    def set_points(self, points: int) -> None:
        """Show the text in a size of points; the words at the top stay there."""
        self.points = points
        self._set_anew()

    def show_times(self, shown: bool) -> None:
        """Show time stamps, or no longer, as `write_text` does."""
        self.times_shown = shown
        self._set_anew()

    def leave_rooms(self, rooms: Rooms | None) -> None:
        """Leave room below paragraphs for what stands beside them, from now on; None: no more than usual."""
        if rooms is not None or self._rooms is not None:
            self._rooms = rooms
            self._set_anew()

    def leave_room(self, paragraph: int, room: int) -> None:
        """Leave another room below one paragraph."""
        block = self.document().findBlockByNumber(paragraph)
        wanted = self._with_room(room)
        if block.isValid() and block.blockFormat().bottomMargin() != wanted.bottomMargin():
            top = self.top_offset()
            before = self.top_of(top)
            QTextCursor(block).setBlockFormat(wanted)
            self._forget_lines()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(self.top_of(top) - before))
            self.refresh()

    def _set_anew(self) -> None:
        top, selection = self.top_offset(), self.selection()
        self._set_text()
        self._fit_width()
        self._restore(selection)
        self.scroll_to_top(top)

    def refresh(self) -> None:
        """Paint anew what has changed."""
        self.viewport().update()
        self.changed.emit()

    def emphasise(self, emphasis: Emphasis) -> None:
        """Let other passages stand out."""
        if emphasis != self.emphasis:
            self.emphasis = emphasis
            self.refresh()

    def shown(self, top: float = 0, bottom: float = -1) -> list[ShownParagraph]:
        """Give the paragraphs that touch [top, bottom) of the viewport, or all of it."""
        return self._visible.paragraphs(top, self.viewport().height() if bottom < 0 else bottom)

    def _set_text(self) -> None:
        """Set the text in a document of its own: formats given to one that is shown lay all of it out at once."""
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(theme.SPACE)
        document.setDefaultFont(theme.font(self.points))
        self._gap = line_gap(self.points)
        cursor = QTextCursor(document)
        cursor.setBlockFormat(paragraph_format(self.points))
        self.write_text(cursor, self.page)
        for number in self.page.paragraphs.empty():
            QTextCursor(document.findBlockByNumber(number)).setBlockFormat(empty_format())
        for number, room in (self._rooms(self._page_width()) if self._rooms is not None else {}).items():
            QTextCursor(document.findBlockByNumber(number)).setBlockFormat(self._with_room(room))
        self.setDocument(document)
        self._forget_lines()
        document.documentLayout().documentSizeChanged.connect(self._visible.forget)
        document.contentsChanged.connect(self._forget_lines)
        self.setFont(theme.font(self.points))
        if self._document is not None:
            self._document.deleteLater()
        self._document = document

    def _forget_lines(self) -> None:
        self._visible.forget()
        self._painter.forget()

    def _with_room(self, room: int) -> QTextBlockFormat:
        made = paragraph_format(self.points)
        made.setBottomMargin(made.bottomMargin() + room)
        return made

    # The selection ---------------------------------------------------------------------------------------------

    def selection(self) -> Range:
        """Give the selected range; where nothing is selected both ends are the caret."""
        cursor = self.textCursor()
        to_offset = self.page.positions.to_offset
        return to_offset(cursor.selectionStart()), to_offset(cursor.selectionEnd())

    def has_selection(self) -> bool:
        """Say whether any words are selected."""
        return self.textCursor().hasSelection()

    def select(self, span: Range) -> None:
        """Select a range and scroll so that it, or its beginning, is seen."""
        self._restore(span)
        self.show_offset(span[0])
        below = self.top_of(span[1]) + self.cursorRect().height() - self.viewport().height()
        if below > 0:  # its end too, as far as its beginning stays
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(max(0, min(below, self.top_of(span[0])))))

    def _restore(self, span: Range) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self.page.positions.to_qt(span[0]))
        cursor.setPosition(self.page.positions.to_qt(span[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_offset(self, offset: int) -> None:
        """Scroll so that the line at an offset is seen; one that is seen already stays where it is."""
        offset = max(0, min(offset, len(self.page.text)))
        top = self.top_of(offset)
        if top < 0 or top > self.viewport().height() - 2 * self.fontMetrics().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(top) - self.viewport().height() // 4)

    def show_in_middle(self, offset: int) -> None:
        """Scroll so that the line at an offset stands in the middle, as far as the text reaches."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self.top_of(offset)) - self.viewport().height() // 2)

    def selection_rect(self) -> QRect:
        """Give the lines of the selection as far as they are seen, from where its last one begins to be selected."""
        last, page = self.cursorRect(), self.viewport().rect()
        top = max(page.top(), round(self.top_of(self.selection()[0])))
        left = last.left() if top >= last.top() else page.left()
        return QRect(left, top, 1, last.bottom() + theme.GAP - top)

    def top_of(self, offset: int) -> float:
        """Give the top of the line at an offset, on the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.page.positions.to_qt(offset))
        return self.cursorRect(cursor).top()

    def offset_at(self, point: QPointF) -> int:
        """Give the offset of the character under a point of the viewport, -1 where there is none."""
        layout = self.document().documentLayout()
        on_page = point + QPointF(0, self.verticalScrollBar().value())
        position = layout.hitTest(on_page, Qt.HitTestAccuracy.ExactHit)
        return self.page.positions.to_offset(position) if position >= 0 else -1

    def nearest_offset(self, point: QPointF) -> int:
        """Give the offset nearest to a point of the viewport."""
        return self.page.positions.to_offset(self.cursorForPosition(point.toPoint()).position())

    def copy_words(self) -> None:
        """Copy the selected words as they stand in the store."""
        start, end = self.selection()
        if start < end:
            # Given as text: data made here and still on the clipboard at the end of the program crashes it.
            QGuiApplication.clipboard().setText(self.page.text[start:end])

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the words as they stand in the store: the widget turns no-break spaces into blanks."""
        start, end = self.selection()
        data = QMimeData()
        data.setText(self.page.text[start:end])
        data.setData(PASSAGE, f"{self.page.document} {start} {end}".encode("ascii"))
        return data

    # Painting and size -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the passages, then the letters over them, then fade what is not the respondent's."""
        shown = self.shown()
        sheet = Sheet(self.page, self.index, self.looks, self.palette(), self._gap - 1)
        with QPainter(self.viewport()) as painter:
            self._painter.paint(painter, shown, sheet)
            paint_emphasis(painter, shown, sheet, self.emphasis)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._painter.paint_veils(painter, shown, sheet, self.selection())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew; in a long text only when the window rests."""
        super().resizeEvent(event)
        self.resized.emit()
        if len(self.page.text) > _LONG and self.lineWrapColumnOrWidth() > 0:
            self._rest.wait()
        else:
            self._fit_width()

    def set_margins(self, left: int, right: int, top: int = 0) -> None:
        """Leave room beside the text, and above it."""
        margins = QMargins(left, top, right, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say which codes stand on the words under the pointer, and that it has left them."""
        if event.type() == QEvent.Type.Leave:
            self.passage_pointed.emit(-1)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            offset = self.offset_at(QPointF(event.pos()))
            found = self.index.at(offset) if offset >= 0 else []
            QToolTip.showText(event.globalPos(), plain_tip(*(self.looks.path(item.code) for item in found)), self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._keep_selection_visible()

    def _page_width(self) -> int:
        return min(self.viewport().width(), widest_page(self.points))

    def _fit_width(self) -> None:
        self.break_lines(self._page_width())

    def break_lines(self, width: int) -> None:
        """Break the lines at a width; the words at the top stay there."""
        if width != self.lineWrapColumnOrWidth():
            top, selection = self.top_offset(), self.selection()
            if self._rooms is not None:
                self._set_text()
            self.setLineWrapColumnOrWidth(width)
            self._forget_lines()
            if self._rooms is not None:
                self._restore(selection)
            self.scroll_to_top(top)

    def top_offset(self) -> int:
        """Give the offset of the words at the top."""
        return self.nearest_offset(QPointF(0, 0)) if self.verticalScrollBar().value() else 0

    def scroll_to_top(self, offset: int) -> None:
        """Scroll so that the line at an offset is the first."""
        if offset:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(self.top_of(offset)))
        self.refresh()

    # Mouse, keys, drag -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; a third quick click selects the sentence, a fourth the turn."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._own_press = self._select_unit(event)
        if not self._own_press:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word; as the fourth click in a row, the turn."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._own_press = self._select_unit(event)
        if not self._own_press:
            super().mouseDoubleClickEvent(event)

    def _select_unit(self, event: QMouseEvent) -> bool:
        count = self._clicks.press(event)
        if count < 3 or not self.page.turns:
            return False
        offset = self.nearest_offset(event.position())
        self.select(self.page.sentence_at(offset) if count == 3 else self.page.speech_at(offset))
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the pointer is over."""
        if not self._own_press:
            super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self.passage_pointed.emit(self.offset_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection; tell of a click without one."""
        own, self._own_press = self._own_press, False
        if not own:
            super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.has_selection():
            self.caret_moved.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.place_clicked.emit(self.offset_at(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and select by keys, copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_words()
            return
        before = self.textCursor()
        super().keyPressEvent(event)
        if self.textCursor() != before:
            self.caret_moved.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take codes, nothing else."""
        event.setAccepted(event.mimeData().hasFormat(CODE) and bool(self.page.turns))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the words that the code would fall on."""
        event.setAccepted(event.mimeData().hasFormat(CODE))
        self.emphasise(self.emphasis._replace(landing=self._landing(event.position())))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no longer where the code would fall."""
        self.emphasise(self.emphasis._replace(landing=None))

    def dropEvent(self, event: QDropEvent) -> None:
        """Say that a code was let fall on the selection, or else on the sentence under it."""
        start, end = self._landing(event.position())
        self.emphasise(self.emphasis._replace(landing=None))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.code_dropped.emit(dragged_code(event.mimeData()), start, end)

    def _landing(self, point: QPointF) -> Range:
        offset, selection = self.nearest_offset(point), self.selection()
        return selection if selection[0] <= offset < selection[1] else self.page.sentence_at(offset)


def _write_text(cursor: QTextCursor, page: PageText) -> None:
    cursor.insertText(page.text)
