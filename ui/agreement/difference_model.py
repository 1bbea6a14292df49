"""`DifferenceModel`: places of codes as rows, with a column for what each coder made of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.messages import message
from ui.passages.model import CONTEXT, Context
from ui.plain import plain_tip

if TYPE_CHECKING:
    from qualcode.agreement.differences import Listed, ReadPlace

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LIKENESS, CODE, WHERE, FIRST_CODER = range(4)
_PART = 34  # letters of the beginning and of the end, where ends differ


class DifferenceModel(QAbstractTableModel):
    """The whole list is put in place at once; `show_only` keeps those of one likeness."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ReadPlace, ...] = ()
        self._shown: list[ReadPlace] = []
        self._coders: tuple[str, ...] = ()
        self._only = ""
        self._language = "en"
        self._headings = ("", "", "")

    def show_places(self, listed: "Listed | None", language: str) -> None:
        """Show these places."""
        self.beginResetModel()
        self._all = listed.places if listed is not None else ()
        self._coders = tuple(name for _, name in listed.coders) if listed is not None else ()
        self._language = language
        self._shown = self._fitting()
        self.endResetModel()

    def show_only(self, likeness: str) -> None:
        """Show only places of one likeness, all for ""."""
        self.beginResetModel()
        self._only = likeness
        self._shown = self._fitting()
        self.endResetModel()

    def entitle(self, headings: tuple[str, str, str]) -> None:
        """Set the headings before the coders' names."""
        self._headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, FIRST_CODER - 1)

    def count(self, likeness: str) -> int:
        """Count the places of one likeness, all for ""."""
        return sum(not likeness or one.place.likeness == likeness for one in self._all)

    def place_at(self, row: int) -> "ReadPlace | None":
        """Give the place of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @property
    def has_several_codes(self) -> bool:
        """Say whether the places are of more than one code."""
        return len({one.place.code for one in self._all}) > 1

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the places."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else FIRST_CODER + len(self._coders)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        headings = (*self._headings, *self._coders)
        return headings[section] if 0 <= section < len(headings) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a place."""
        if not index.isValid():
            return None
        known, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(known, column, short=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(known, column, short=False))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if role == CONTEXT and column >= FIRST_CODER:
            words = self._words(known, column, short=True)
            # What is no passage is as quiet as what stands around one.
            return Context("", words, "") if known.place.sides[column - FIRST_CODER].spans else Context(words, "", "")
        return None

    def _fitting(self) -> "list[ReadPlace]":
        return [one for one in self._all if not self._only or one.place.likeness == self._only]

    def _words(self, known: "ReadPlace", column: int, short: bool) -> str:
        if column == LIKENESS:
            return message(f"agreement.likeness_{known.place.likeness}", self._language)
        if column == CODE:
            return known.code
        if column == WHERE:
            return f"{known.document}, {known.turn}"
        words = known.words[column - FIRST_CODER] or "–"
        both_ends = short and known.place.likeness == "ends" and len(words) > 2 * _PART + 5
        return f"{words[:_PART].rstrip()} … {words[-_PART:].lstrip()}" if both_ends else words
