"""`PassagesModel`: passages as rows: the words with a little of what stands around them, where, who, which code."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of
from ui.plain import plain_tip

if TYPE_CHECKING:
    from qualcode.analysis.beside import Beside
    from qualcode.analysis.passages import Passage

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CONTEXT = Qt.ItemDataRole.UserRole
_AROUND = 20  # code points before and after the quote


class Shown(IntEnum):
    """The columns."""

    QUOTE = 0
    DOCUMENT = 1
    SPEAKER = 2
    CODE = 3
    CODER = 4
    TRANSLATION = 5


class Context(NamedTuple):
    """A quote with what stands right before and after it."""

    before: str
    quote: str
    after: str


class PassagesModel(QAbstractTableModel):
    """A list of passages; the whole list is put in place at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passages: list[Passage] = []
        self._beside: Sequence[Beside] = ()
        self._not_quoted = ""
        self._project: Project | None = None
        self._headings = [""] * Shown.TRANSLATION

    def show_passages(self, project: Project | None, found: "list[Passage]", beside: "Sequence[Beside]" = ()) -> None:
        """Show these passages and what stands beside each; those that are shown already stay where they are."""
        if found == self._passages and project is self._project:
            self._show_beside(beside)
            return
        self.beginResetModel()
        self._project, self._passages, self._beside = project, found, beside
        self.endResetModel()

    def _show_beside(self, beside: "Sequence[Beside]") -> None:
        if beside != self._beside:
            self._beside = beside
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._passages) - 1, self.columnCount() - 1))

    def entitle(self, headings: list[str], not_quoted: str = "{0}") -> None:
        """Set the headings of the columns, of as many as are shown, and what is said of one who may not be quoted."""
        self._not_quoted = not_quoted
        if len(headings) != len(self._headings):
            self.beginResetModel()
            self._headings = headings
            self.endResetModel()
        self._headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    def coding_at(self, row: int) -> Guid:
        """Give the coding of a row, "" for none."""
        return self._passages[row].coding if 0 <= row < len(self._passages) else ""

    def row_of(self, coding: Guid) -> int:
        """Give the row of a coding, -1 where it is not in the list."""
        return next((row for row, passage in enumerate(self._passages) if passage.coding == coding), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the passages."""
        return 0 if parent.isValid() else len(self._passages)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._headings[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a passage."""
        if not index.isValid():
            return None
        passage, column = self._passages[index.row()], Shown(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(index.row(), column))
        if role == CONTEXT and column is Shown.QUOTE:
            return self._context(passage)
        if role == CONTEXT and column is Shown.TRANSLATION:
            return Context("", self._words(index.row(), column), "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def _context(self, passage: "Passage") -> Context:
        if self._project is None:
            return Context("", passage.quote, "")
        try:
            text = text_of(self._project, passage.document)
        except UserError:  # erased a moment ago; an error while a row is painted would end the program
            return Context("", passage.quote, "")
        before = text[max(0, passage.start - _AROUND) : passage.start].rpartition("\n")[2]
        after = text[passage.end : passage.end + _AROUND].partition("\n")[0]
        if len(before) == _AROUND:
            before = "…" + before.partition(" ")[2]
        return Context(before, passage.quote, after)

    def _words(self, row: int, column: Shown) -> str:
        passage = self._passages[row]
        beside = self._beside[row] if row < len(self._beside) else None
        who = passage.respondent_name or passage.speaker
        return {
            Shown.QUOTE: passage.quote,
            Shown.DOCUMENT: passage.document_name,
            Shown.SPEAKER: self._not_quoted.replace("{0}", who) if beside and beside.quote_barred else who,
            Shown.CODE: passage.code_path,
            Shown.CODER: passage.coder_name,
            Shown.TRANSLATION: beside.translation if beside else "",
        }[column]
