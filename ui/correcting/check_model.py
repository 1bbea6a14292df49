"""The codings to be checked, as a list: which, with their words before and now."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.store.queries.checking import ToCheck

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    """A row: what is to be checked, and the names that go with it."""

    item: ToCheck
    code: str
    colour: str
    coder: str
    document: str


class CheckModel(QAbstractListModel):
    """Rows in the order of the texts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.gone_words = ""  # said in place of words that are gone

    def show(self, entries: list[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt asks for anything
        """Give the row, or its words in one line for whoever cannot see it."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            now = entry.item.now or self.gone_words
            return f"{entry.code}: {entry.item.before} → {now}. {entry.document}, {entry.coder}"
        return None
