"""`SegmentDelegate`: paints a segment with its code, who said it, marks, question, words and translation."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from qualcode.model.guid import Guid
from ui.plain import plain_tip
from ui.retrieval.row_layout import EDGE, QUOTE_LINES, RowLayout, quiet_of, small_font
from ui.retrieval.rows import Heading, RetrievedRows, Segment, Size, row_of_index
from ui.row_ground import paint_ground
from ui.theme import GAP, ROW_PADDING, colours, font

Index = QModelIndex | QPersistentModelIndex
_BAR, _MORE = 5, 16
_MOST_WIDTHS = 8
_NARROWEST = 120
_SHARE = 0.45  # of the line for the name of the code


class SegmentDelegate(QStyledItemDelegate):
    """Rows are as high as their words need, up to some lines; the rest is in the context and in the transcript."""

    def __init__(self, view: QListView, rows: RetrievedRows, colour_of: Callable[[Guid], QColor]) -> None:
        super().__init__(view)
        self._view, self._rows, self._colour_of = view, rows, colour_of
        self._width, self._line, self._of_line = _NARROWEST, 1, 1
        self._by_width: dict[int, dict[Size, int]] = {}
        self._heights: dict[Size, int] = {}  # in the width that the list has now
        self._words: dict[str, str] = {}
        self.retranslate()

    def retranslate(self) -> None:
        """Name the marks in the language that is installed now."""
        self._words = {
            "flag": self.tr("flag"),
            "memo": self.tr("memo"),
            "weight": self.tr("weight {0}"),
            "absent": self.tr("denied or absent"),
            "barred": self.tr("not to be quoted"),
            "turn": self.tr("turn {0}"),
        }

    # Measuring -------------------------------------------------------------------------------------------------

    def forget(self, local: int = -1) -> None:
        """Measure anew: one segment, or all."""
        if local < 0:
            self._by_width.clear()
        for heights in self._by_width.values():
            for size in [size for size in heights if size[0] == local]:
                del heights[size]
        self._heights = self._by_width.setdefault(self._width, {})

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a row as it was measured; of one that was never looked at, what its letters may need."""
        size = self._rows.sizes[index.row()]
        if size is None:
            return QSize(_NARROWEST, self._line + 2 * ROW_PADDING + GAP)
        return QSize(_NARROWEST, self._heights.get(size) or self._guess(size[1]))

    def is_measured(self, row: int) -> bool:
        """Say whether the height of a row is known."""
        size = self._rows.sizes[row]
        return size is None or size in self._heights

    def measure(self, rows: Iterable[int]) -> bool:
        """Measure rows that were never looked at; say whether any is not as high as it was taken to be."""
        changed = False
        for row in rows:
            size = self._rows.sizes[row]
            if size is None or size in self._heights:
                continue
            segment = self._rows.segment_at(row)
            if segment is not None:
                height = RowLayout(segment, self._width, self._view.font(), self._view.palette()).height
                self._heights[size] = height
                changed |= height != self._guess(size[1])
        return changed

    def begin(self) -> None:
        """Note the width and the letters for which rows are measured from now on."""
        self._width = max(_NARROWEST, self._view.viewport().width())
        self._line = QFontMetrics(font(bold=True)).lineSpacing()
        metrics = QFontMetrics(self._view.font())
        self._of_line = max(10, (self._width - EDGE) // max(1, metrics.averageCharWidth()))
        if len(self._by_width) > _MOST_WIDTHS:
            self._by_width.clear()
        self._heights = self._by_width.setdefault(self._width, {})

    def _guess(self, letters: int) -> int:
        lines = min(QUOTE_LINES, 1 + letters // self._of_line)
        return (lines + 2) * self._line + 2 * ROW_PADDING

    # Painting --------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a segment."""
        shown = row_of_index(index)
        painter.save()
        if isinstance(shown, Segment):
            self._paint_segment(painter, option, index, shown)
        elif isinstance(shown, Heading):
            self._paint_heading(painter, option, str(index.data()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, told: str) -> None:
        palette: QPalette = option.palette
        painter.fillRect(option.rect, colours(palette).panel)
        painter.setFont(font(bold=True))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = option.rect.adjusted(GAP, GAP // 2, -GAP, 0)
        shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideLeft, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_segment(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, segment: Segment) -> None:
        self.initStyleOption(option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        paint_ground(painter, option)
        rect, palette = QRect(option.rect), option.palette
        if chosen:  # a quiet ground: the words and their marks shall stay readable
            painter.fillRect(rect, colours(palette).several)
        bar = QRect(rect.left() + GAP, rect.top() + ROW_PADDING, _BAR, rect.height() - 2 * ROW_PADDING)
        painter.fillRect(bar, self._colour_of(segment.entry.passage.code))
        laid = RowLayout(segment, rect.width(), self._view.font(), palette)
        self._paint_head(painter, palette, rect, laid.head, segment)
        for part in laid.parts:
            painter.setPen(quiet_of(palette) if part.quiet else palette.color(QPalette.ColorRole.Text))
            part.words.paint(painter, rect.left() + part.left, rect.top() + part.top)
        painter.setPen(colours(palette).line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if focused:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_head(self, painter: QPainter, palette: QPalette, rect: QRect, height: int, segment: Segment) -> None:
        painter.setFont(small_font(self._view.font()))
        metrics, line = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        room = QRect(rect.left() + EDGE, rect.top() + ROW_PADDING, rect.width() - EDGE - GAP, height)
        self._paint_more(painter, palette, more_place(rect, height), bool(segment.around))
        room.setRight(room.right() - _MORE)
        marks = self.marks_of(segment)
        wide = metrics.horizontalAdvance(marks)
        painter.setPen(colours(palette).warn_text)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, marks)
        room.setRight(room.right() - wide - (GAP if marks else 0))
        code = metrics.elidedText(
            segment.entry.passage.code_path.rpartition(" > ")[2],
            Qt.TextElideMode.ElideRight,
            int(room.width() * _SHARE),
        )
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(room, line, code)
        room.setLeft(room.left() + metrics.horizontalAdvance(code) + 2 * GAP)
        painter.setPen(quiet_of(palette))
        painter.drawText(
            room, line, metrics.elidedText(self._source(segment), Qt.TextElideMode.ElideRight, room.width())
        )

    @staticmethod
    def _paint_more(painter: QPainter, palette: QPalette, place: QRect, unfolded: bool) -> None:
        """Paint the small arrow that unfolds what stands around."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(quiet_of(palette), 1.6))
        middle, by = place.center(), -2 if unfolded else 2
        painter.drawPolyline(
            [
                QPoint(middle.x() - 4, middle.y() - by),
                QPoint(middle.x(), middle.y() + by),
                QPoint(middle.x() + 4, middle.y() - by),
            ]
        )
        painter.restore()

    def marks_of(self, segment: Segment) -> str:
        """Give the marks of a segment in words: flag, weight, memo, absent, not to be quoted."""
        entry, words = segment.entry, self._words
        found = [
            words["absent"] if entry.absent else "",
            words["barred"] if entry.beside.quote_barred else "",
            words["weight"].format(entry.weight) if entry.weight is not None else "",
            words["memo"] if entry.noted else "",
            words["flag"] if entry.flag else "",
        ]
        return " · ".join(filter(None, found))

    def _source(self, segment: Segment) -> str:
        passage = segment.entry.passage
        turn = self._words["turn"].format(passage.turn) if passage.turn else ""
        who = passage.respondent_name or passage.speaker
        return " · ".join(filter(None, (who, turn, passage.document_name)))

    # Pointing --------------------------------------------------------------------------------------------------

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell what a narrow row leaves out."""
        shown = row_of_index(index) if event.type() == QEvent.Type.ToolTip else None
        if not isinstance(shown, Segment):
            return super().helpEvent(event, view, option, index)
        entry = shown.entry
        facets = "; ".join(f"{name}: {value}" for name, value in entry.facets)
        coded = ", ".join(filter(None, (entry.passage.coder_name, entry.day)))
        tip = plain_tip(entry.passage.code_path, self._source(shown), coded, facets, self.marks_of(shown))
        QToolTip.showText(event.globalPos(), tip, view)
        return True


def more_place(rect: QRect, height: int) -> QRect:
    """Give the place in a row where a click unfolds what stands around; `height` of its line of names."""
    return QRect(rect.right() - _MORE - GAP // 2, rect.top() + ROW_PADDING - 2, _MORE + GAP // 2, height + 4)
