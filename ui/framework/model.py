"""`FrameModel`: the framework matrix as a grid of texts, respondents by themes, or turned."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from qualcode.analysis.framework_table import cell_text
from qualcode.model.framework import FrameCell, FrameRow, Framework, State, Theme
from qualcode.model.guid import Guid
from ui.plain import plain_tip
from ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
Place = tuple[Guid, Guid]  # respondent and code
ROOT = QModelIndex()
NOWHERE: Place = ("", "")
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FrameModel(QAbstractTableModel):
    """The same respondents and themes as before keep the place of the view."""

    typed = Signal(str, str, str)  # respondent, code, and what was typed there

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame = Framework((), (), ())
        self.language = "en"
        self.transposed = False
        self.writable = True
        self.kept_words = ""  # what stands in the cells of respondents whose summaries are kept from the coder
        self.unwritten_words = "{0}"  # what stands where passages await a summary

    def show(self, frame: Framework, language: str, transposed: bool) -> None:
        """Show a matrix."""
        known = (self.frame.rows, self.frame.themes, self.frame.sorted_by, self.language, self.transposed)
        anew = known != (frame.rows, frame.themes, frame.sorted_by, language, transposed)
        if anew:
            self.beginResetModel()
        self.frame, self.language, self.transposed = frame, language, transposed
        if anew:
            self.endResetModel()
        elif self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # Cells -----------------------------------------------------------------------------------------------------

    def at(self, index: Index) -> tuple[FrameRow, Theme, FrameCell]:
        """Give whose cell of which theme an index is, and the cell."""
        row, theme = (index.column(), index.row()) if self.transposed else (index.row(), index.column())
        return self.frame.rows[row], self.frame.themes[theme], self.frame.cells[row][theme]

    def place_of(self, index: Index) -> Place:
        """Give the respondent and the code of an index."""
        if not index.isValid():
            return NOWHERE
        row, theme, _ = self.at(index)
        return row.respondent, theme.code

    def index_of(self, place: Place) -> QModelIndex:
        """Give the index of a respondent's cell of a code, an invalid one where it is not shown."""
        people = [row.respondent for row in self.frame.rows]
        codes = [theme.code for theme in self.frame.themes]
        if place[0] not in people or place[1] not in codes:
            return QModelIndex()
        row, theme = people.index(place[0]), codes.index(place[1])
        return self.index(theme, row) if self.transposed else self.index(row, theme)

    def next_like(self, start: Index, fits: Callable[[FrameCell], bool]) -> QModelIndex:
        """Give the next cell that fits, from the end on again from the beginning; an invalid index for none."""
        columns, many = self.columnCount(), self.rowCount() * self.columnCount()
        here = start.row() * columns + start.column() if start.isValid() else -1
        for far in range(1, many + 1):
            row, column = divmod((here + far) % many, columns)
            found = self.index(row, column)
            whose, _, cell = self.at(found)
            if not whose.kept and fits(cell):
                return found
        return QModelIndex()

    # What a view asks ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.frame.themes if self.transposed else self.frame.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.frame.rows if self.transposed else self.frame.themes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells be written in, but for those of respondents whose interviews are coded blind."""
        found = super().flags(index)
        if index.isValid() and self.writable and not self.at(index)[0].kept:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a respondent with what the rows are sorted by, or a theme."""
        of_theme = (orientation == Qt.Orientation.Horizontal) is not self.transposed
        if not 0 <= section < len(self.frame.themes if of_theme else self.frame.rows):
            return None
        theme, row = (self.frame.themes[section], None) if of_theme else (None, self.frame.rows[section])
        told = theme.name if theme is not None else "\n".join(filter(None, (row.name, row.told))) if row else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return told
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(told)
        return None

    def key_of_column(self, column: int) -> str:
        """Give the lasting name of a column."""
        if not 0 <= column < self.columnCount():
            return ""
        return self.frame.rows[column].respondent if self.transposed else self.frame.themes[column].code

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a cell."""
        if not index.isValid():
            return None
        row, theme, cell = self.at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, cell)
        if role == Qt.ItemDataRole.EditRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(index.data()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TOP
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {theme.name}: {index.data()}"
        return self._colour(row, cell, role)

    def _words(self, row: FrameRow, cell: FrameCell) -> str:
        if row.kept and not cell.text:
            return self.kept_words
        if cell.state is State.UNWRITTEN:
            return self.unwritten_words.format(len(cell.codings))
        return cell_text(cell, self.language)

    def _colour(self, row: FrameRow, cell: FrameCell, role: int) -> QColor | None:
        known = colours(QGuiApplication.palette())
        if role == Qt.ItemDataRole.BackgroundRole and cell.state is State.STALE:
            return known.warn_ground
        if role == Qt.ItemDataRole.ForegroundRole:
            if cell.state is State.STALE:
                return known.warn_text
            return known.quiet if row.kept or not cell.text else None
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed, if it is something else than stands there."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, theme, cell = self.at(index)
        if str(value).strip() != cell.text.strip():
            self.typed.emit(row.respondent, theme.code, str(value))
        return True


def texts_in(frame: Framework) -> dict[Place, str]:
    """Give the summaries of a matrix by their places."""
    return {
        (row.respondent, theme.code): cell.text
        for row, line in zip(frame.rows, frame.cells, strict=True)
        for theme, cell in zip(frame.themes, line, strict=True)
    }
