"""`QueueModel`: the quotations that need a translation as rows: words, who says them, codes, the translation."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.model.errors import UserError
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of
from ui.passages.model import CONTEXT, Context
from ui.plain import plain_tip
from ui.translations.field import Place

if TYPE_CHECKING:
    from qualcode.analysis.waiting import Waiting

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_AROUND = 20


class Column(IntEnum):
    """The columns."""

    QUOTE = 0
    WHO = 1
    CODES = 2
    TRANSLATION = 3


class QueueModel(QAbstractTableModel):
    """A list of quotations; the whole list is put in place at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._rows: list[Waiting] = []
        self._headings = [""] * len(Column)
        self._not_published = "{0}"

    def show_rows(self, project: Project | None, rows: "list[Waiting]") -> None:
        """Show these quotations."""
        if rows == self._rows and project is self._project:
            return
        self.beginResetModel()
        self._project, self._rows = project, rows
        self.endResetModel()

    def entitle(self, headings: list[str], not_published: str) -> None:
        """Set the headings of the columns, and what is said of one whose words may not be published."""
        self._headings, self._not_published = headings, not_published
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def at(self, row: int) -> "Waiting | None":
        """Give the quotation of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def place_at(self, row: int) -> Place | None:
        """Give where the words of a row stand."""
        found = self.at(row)
        return (found.passage.document, found.passage.start, found.passage.end) if found is not None else None

    def row_of(self, place: Place | None) -> int:
        """Give the row of some words, -1 where they are not in the list."""
        return next((row for row in range(len(self._rows)) if self.place_at(row) == place), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the quotations."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._headings[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a quotation."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(row, column))
        if role == CONTEXT and column is Column.QUOTE:
            return self._context(row)
        if role == CONTEXT and column is Column.TRANSLATION:
            return Context("", self._words(row, column), "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def _words(self, row: "Waiting", column: Column) -> str:
        who = row.passage.respondent_name or row.passage.speaker
        return {
            Column.QUOTE: row.passage.quote,
            Column.WHO: self._not_published.replace("{0}", who) if row.barred else who,
            Column.CODES: "; ".join(row.code_paths),
            Column.TRANSLATION: row.translation.text if row.translation is not None else "",
        }[column]

    def _context(self, row: "Waiting") -> Context:
        passage = row.passage
        if self._project is None:
            return Context("", passage.quote, "")
        try:
            text = text_of(self._project, passage.document)
        except UserError:  # erased a moment ago; an error while a row is painted would end the program
            return Context("", passage.quote, "")
        after = text[passage.end : passage.end + _AROUND].partition("\n")[0]
        return Context("", passage.quote, after)
