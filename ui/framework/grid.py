"""`FrameGrid`: the cells with wrapped words, rows as high as these need, columns that can be moved and drawn wider."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from ui.column_widths import KeptWidths
from ui.copying_table import CopyingTable, on_one_line
from ui.framework.model import NOWHERE, FrameModel, Place
from ui.framework.writing import SummaryDelegate, is_for_window
from ui.theme import GAP

_COLUMN, _NARROWEST, _NAMES = 190, 90, 150
_LEAST_LINES, _MOST_LINES = 2, 14
_TO_WRITE = QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
_WRAP = Qt.TextFlag.TextWordWrap


class FrameGrid(CopyingTable):
    """Letters, F2, Enter and a double click begin to write; keys of the window reach it while one reads and writes."""

    reached = Signal()  # another cell
    key = Signal(QKeyEvent)

    def __init__(self, model: FrameModel, texts: Callable[[], Mapping[Place, str]]) -> None:
        super().__init__()
        self.frame_model = model
        self._texts = texts  # the summaries as they may leave the team
        self._wanted: Place = NOWHERE
        self._measured: dict[tuple[str, int], int] = {}
        self.writing = SummaryDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self.writing)
        self.setEditTriggers(_TO_WRITE)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lay_headers()
        self._widths = KeptWidths(self.horizontalHeader(), "framework", model.key_of_column)
        self._measuring = QTimer(self, singleShot=True, interval=30)
        self._measuring.timeout.connect(self.measure)
        self._connect()

    def _lay_headers(self) -> None:
        names, heads = self.verticalHeader(), self.horizontalHeader()
        left = Qt.AlignmentFlag.AlignLeft
        names.setVisible(True)
        names.setFixedWidth(_NAMES)
        names.setDefaultAlignment(left | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag(_WRAP))
        names.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setDefaultAlignment(left | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(_WRAP))
        heads.setFixedHeight(2 * self.fontMetrics().lineSpacing() + GAP)
        heads.setSectionsMovable(True)
        heads.setDefaultSectionSize(_COLUMN)
        heads.setMinimumSectionSize(_NARROWEST)

    def _connect(self) -> None:
        self.frame_model.modelReset.connect(self._begin_anew)
        self.frame_model.modelAboutToBeReset.connect(self._note_place)
        self.frame_model.dataChanged.connect(lambda *_: self._measuring.start())
        self.horizontalHeader().sectionResized.connect(lambda *_: self._measuring.start())
        self.selectionModel().currentChanged.connect(lambda *_: self.reached.emit())
        self.opened.connect(self._open)
        self.writing.ended.connect(self.step)
        self.writing.key.connect(self.key.emit)

    # Places ----------------------------------------------------------------------------------------------------

    @property
    def place(self) -> Place:
        """Give whose cell of which theme is looked at."""
        return self.frame_model.place_of(self.currentIndex())

    def go_to(self, place: Place) -> bool:
        """Look at a cell; say whether it is there."""
        index = self.frame_model.index_of(place)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def step(self, by: int) -> None:
        """Go on by some cells in the order in which they are read."""
        columns = self.frame_model.columnCount()
        here = self.currentIndex().row() * columns + self.currentIndex().column() + by
        if 0 <= here < columns * self.frame_model.rowCount():
            self.setCurrentIndex(self.frame_model.index(*divmod(here, columns)))
        self.setFocus()

    def _note_place(self) -> None:
        self._wanted = self.place if self.currentIndex().isValid() else self._wanted

    def _begin_anew(self) -> None:
        self._widths.restore()
        self.measure()
        if not self.go_to(self._wanted) and self.frame_model.rowCount() and self.frame_model.columnCount():
            self.setCurrentIndex(self.frame_model.index(0, 0))
        self.reached.emit()

    # Heights ---------------------------------------------------------------------------------------------------

    def measure(self) -> None:
        """Make each row as high as the words of its cells, within bounds."""
        metrics = self.fontMetrics()
        low, high = (metrics.lineSpacing() * lines + GAP for lines in (_LEAST_LINES, _MOST_LINES))
        columns = range(self.frame_model.columnCount())
        widths = [self.columnWidth(column) for column in columns]
        for row in range(self.frame_model.rowCount()):
            told = str(self.frame_model.headerData(row, Qt.Orientation.Vertical) or "")
            wanted = [self._height(told, _NAMES)]
            wanted += [self._height(str(self.frame_model.index(row, at).data()), widths[at]) for at in columns]
            self.setRowHeight(row, min(max(low, *wanted), high))

    def _height(self, words: str, width: int) -> int:
        if not words:
            return 0
        if (words, width) not in self._measured:
            room = QRect(0, 0, max(20, width - 2 * GAP - 2), 100_000)
            self._measured[words, width] = self.fontMetrics().boundingRect(room, _WRAP, words).height() + GAP
        return self._measured[words, width]

    # Writing ---------------------------------------------------------------------------------------------------

    def write(self, words: str | None = None) -> None:
        """Begin to write in the cell, with other words than stand there if any are given."""
        index = self.currentIndex()
        if index.isValid() and self.frame_model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.writing.given = words
            self.edit(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not self.writing.is_typing:
            self.write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the window its keys first."""
        if self.writing.is_typing or not _is_for_window(event):
            super().keyPressEvent(event)
        else:
            self.key.emit(event)

    def selected_text(self) -> str:
        """Give the selected cells without the words on what is not written: tabs between cells, a line a row."""
        texts = self._texts()
        places = {(one.row(), one.column()): self.frame_model.place_of(one) for one in self.selectedIndexes()}
        cells = {at: texts.get(place, "") for at, place in places.items()}
        rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
        lines = ([on_one_line(cells.get((row, column), "")) for column in columns] for row in rows)
        return "\n".join("\t".join(line) for line in lines)


def _is_for_window(event: QKeyEvent) -> bool:
    undoing = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    return undoing or (is_for_window(event) and event.key() != Qt.Key.Key_F2)
