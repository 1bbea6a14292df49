"""`MemosModel`: memos as rows, those that fit what is searched."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.model.guid import Guid
from qualcode.store.queries.memos import Memo
from qualcode.text.fold import fold
from ui.plain import plain_tip
from ui.session import Session
from ui.team.badge import DISPUTED, TARGET

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TOLD = Qt.ItemDataRole.UserRole


class ToldMemo(NamedTuple):
    """A memo with the words beside it."""

    memo: Memo
    about: str
    kind: str
    coder: str
    time: str

    @property
    def line(self) -> str:
        """Give what it begins with."""
        return self.memo.title or " ".join(self.memo.text.split())

    @property
    def below(self) -> str:
        """Say what kind it is, whose, and of when."""
        return ", ".join(part for part in (self.kind, self.coder, self.time) if part)

    @property
    def searched(self) -> str:
        """Give all that is searched, folded."""
        return fold("\n".join((self.memo.title, self.memo.text, self.about, self.below)))


class MemosModel(QAbstractListModel):
    """The memos that are listed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: list[ToldMemo] = []
        session.disputes_changed.connect(self._retell)

    def show_memos(self, memos: list[ToldMemo]) -> None:
        """List these; equal ones stay as they are."""
        if memos != self._shown:
            self.beginResetModel()
            self._shown = memos
            self.endResetModel()

    def memo_at(self, row: int) -> ToldMemo | None:
        """Give the memo of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, guid: Guid) -> int:
        """Give the row of a memo, -1 where it is not listed."""
        return next((row for row, told in enumerate(self._shown) if told.memo.guid == guid), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the memos listed."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a memo."""
        if not index.isValid():
            return None
        told = self._shown[index.row()]
        if role == TOLD:
            return told
        if role == DISPUTED:
            return told.memo.guid in self._session.disputes
        if role == TARGET:
            return told.memo.guid, ""
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join((told.line, told.about, told.below))
        return plain_tip(told.memo.text, told.about) if role == Qt.ItemDataRole.ToolTipRole else None

    def _retell(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
