"""`SegmentList`: the segments found, read and worked on by keys; it keeps its place when the list changes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from qualcode.model.guid import Guid
from ui.actions import Actions
from ui.retrieval.delegate import SegmentDelegate, more_place
from ui.retrieval.row_layout import small_font
from ui.retrieval.rows import RetrievedRows

Index = QModelIndex | QPersistentModelIndex
TAKEN = ("recode", "code_selection", "flag", "uncode")  # actions whose keys mean the chosen segments here
_STEP = 24  # pixels a turn of the wheel moves
_AHEAD, _MOST_TRIES = 40, 4  # rows measured around those that are seen; rows of other heights may show others


class SegmentList(QListView):
    """Enter opens the transcript, Right shows what stands around, Left hides it; keys of coding mean what is chosen."""

    reached = Signal(str)  # the coding of another segment
    opened = Signal(str)
    around_wanted = Signal(int, int)  # a row, and 1 for more of what stands around, -1 for less
    key_of = Signal(str)  # the name of an action
    copied = Signal()

    def __init__(self, actions: Actions, rows: RetrievedRows, colour_of: Callable[[Guid], QColor]) -> None:
        super().__init__()
        self._actions, self.rows = actions, rows
        self._restoring = self._measuring = False
        self.delegate = SegmentDelegate(self, rows, colour_of)
        self.setModel(rows)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else widths, then heights, would jump
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.doubleClicked.connect(lambda _: self.open_current())
        self.clicked.connect(lambda _: self._tell_reached())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.measure_seen())

    # What is chosen --------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what is seen for the first time."""
        super().showEvent(event)
        self.delegate.begin()
        self.measure_seen()

    def chosen_rows(self) -> list[int]:
        """Give the rows chosen, else the current one."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        current = self.currentIndex().row()
        return rows or ([current] if current >= 0 else [])

    def chosen(self) -> list[Guid]:
        """Give the codings chosen."""
        return self.rows.codings(self.chosen_rows())

    def open_current(self) -> None:
        """Go to the current segment in its transcript."""
        found = self.rows.codings([self.currentIndex().row()])
        if found:
            self.opened.emit(found[0])

    def place_of_current(self) -> QRect:
        """Give where the current segment is seen, in the coordinates of the view."""
        return self.visualRect(self.currentIndex()).intersected(self.viewport().rect())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which segment is looked at."""
        super().currentChanged(current, previous)
        if not self._restoring:
            self._tell_reached()

    def _tell_reached(self) -> None:
        found = self.rows.codings([self.currentIndex().row()])
        self.reached.emit(found[0] if found else "")

    # Staying in place ------------------------------------------------------------------------------------------

    def keeping_place(self, change: Callable[[int], None]) -> None:
        """Have the list changed (told how many rows to know at once); what was seen and chosen stays in its place."""
        model = self.rows
        at = model.segment_near(max(0, self.indexAt(self.viewport().rect().topLeft()).row()))
        top = model.segment_at(at)
        offset = self.visualRect(model.index(at, 0)).top() if top else 0
        current, row = model.segment_at(self.currentIndex().row()), self.currentIndex().row()
        chosen = [one.local for one in map(model.segment_at, self.chosen_rows()) if one is not None]
        self._restoring = True
        self.delegate.begin()
        change(model.rowCount())
        self._restoring = False
        now = model.row_of(current.local) if current is not None else -1
        if current is not None and now < 0:
            now = model.segment_near(min(row, model.total - 1))
        wanted = [model.row_of(local) for local in chosen]
        self._choose(now, [one for one in wanted if one >= 0])
        first = model.row_of(top.local) if top is not None else -1
        if first >= 0:
            model.know(first + 1)
            self._move_to(first, offset)
        self.measure_seen()

    def _move_to(self, row: int, top: int) -> None:
        """Scroll so that a row begins so far below the upper edge."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self.rows.index(row, 0)).top() - top)

    def remeasure(self, row: int) -> None:
        """Measure a row anew that shows more or less now; it stays where it begins, if it can be seen whole there."""
        top = max(0, self.visualRect(self.rows.index(row, 0)).top())
        self.delegate.measure([row])
        self.doItemsLayout()
        height = self.visualRect(self.rows.index(row, 0)).height()
        self._move_to(row, max(0, min(top, self.viewport().height() - height)))
        self.measure_seen()

    def measure_seen(self) -> None:
        """Measure the rows that are seen; the first of them stays where it is. Rows far away are only guessed: to
        measure ten thousand takes seconds.
        """
        if self._measuring or not self.isVisible():
            return
        self._measuring = True
        for _ in range(_MOST_TRIES):
            room = self.viewport().rect()
            first, last = self.indexAt(room.topLeft()).row(), self.indexAt(room.bottomLeft()).row()
            last = last if last >= 0 else self.rows.rowCount() - 1
            if first < 0 or all(map(self.delegate.is_measured, range(first, last + 1))):
                break
            if not self.delegate.measure(range(max(0, first - _AHEAD), min(last + _AHEAD, self.rows.rowCount()))):
                break
            top = self.visualRect(self.rows.index(first, 0)).top()
            self.doItemsLayout()
            self._move_to(first, top)
        self._measuring = False

    def _choose(self, current: int, rows: list[int]) -> None:
        if current < 0:
            return
        self.rows.know(max([current, *rows]) + 1)
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(self.rows.index(current, 0), flags.ClearAndSelect)
        for row in rows:
            self.selectionModel().select(self.rows.index(row, 0), flags.Select)

    def go_to_first(self) -> None:
        """Begin at the top, without saying that anything was looked at."""
        self._restoring = True
        self._choose(self.rows.segment_near(0), [])
        self._restoring = False
        self.scrollToTop()
        self.measure_seen()

    # Keys and clicks -------------------------------------------------------------------------------------------

    def _named(self, event: QKeyEvent) -> str:
        """Give the action that a key press means here, "" for none."""
        keys = QKeySequence(event.keyCombination())
        return next((name for name in TAKEN if keys in self._actions[name].shortcuts()), "")

    def event(self, event: QEvent) -> bool:
        """Keep the keys of coding for the segments while the list has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete) and not event.modifiers()
            if plain or self._named(event) or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work on what is chosen, unfold, open; else move."""
        key, row = event.key(), self.currentIndex().row()
        name = "recode" if key == Qt.Key.Key_Space and not event.modifiers() else self._named(event)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif name:
            self.key_of.emit("recode" if name == "code_selection" else name)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open_current()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not event.modifiers() and row >= 0:
            self.around_wanted.emit(row, 1 if key == Qt.Key.Key_Right else -1)
        else:
            if key == Qt.Key.Key_End:
                self.rows.know(self.rows.total)
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Step over headings, and know the next rows in time."""
        row = self.currentIndex().row()
        if row >= self.rows.rowCount() - 2:
            self.rows.fetchMore(QModelIndex())
        moves = QAbstractItemView.CursorAction
        by = {moves.MoveUp: -1, moves.MoveDown: 1, moves.MovePrevious: -1, moves.MoveNext: 1}.get(action)
        if by is not None and row >= 0:
            goal = row + by
            while 0 <= goal < self.rows.rowCount() and self.rows.segment_at(goal) is None:
                goal += by
            if goal < 0 and row > 0:
                self.verticalScrollBar().setValue(0)  # the first heading is seen again
            return self.rows.index(goal if 0 <= goal < self.rows.rowCount() else row, 0)
        index = super().moveCursor(action, modifiers)
        near = self.rows.segment_near(index.row()) if index.isValid() else -1
        return self.rows.index(near, 0) if near >= 0 else index

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which segment keys mean from now on."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._tell_reached()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Unfold what stands around by the small arrow."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        segment = self.rows.segment_at(index.row())
        if segment is None or event.button() != Qt.MouseButton.LeftButton:
            return
        height = QFontMetrics(small_font(self.font())).lineSpacing()
        if more_place(self.visualRect(index), height).contains(event.position().toPoint()):
            self.around_wanted.emit(index.row(), -9 if segment.around else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew where the width is another one; the first words seen stay."""
        index = self.indexAt(self.viewport().rect().topLeft())
        super().resizeEvent(event)
        self.delegate.begin()
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
            if index.isValid() and index.row() > 0:
                self._move_to(index.row(), 0)
        self.measure_seen()
