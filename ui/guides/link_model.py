"""Turns of interviewers with the question each is to be linked to, as a table for Qt's views."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from qualcode.analysis.question_links import LinkableTurn
from qualcode.model.guid import Guid
from qualcode.model.guides import NewLink
from qualcode.store.queries.guides import Question
from qualcode.text.question_links import Sureness
from ui.plain import plain_tip
from ui.session import Session
from ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
ALTERNATIVES = 5
WORDS, QUESTION = 1, 2


@dataclass(slots=True)
class LinkRow:
    """A turn; `question` is the one to link it to once it is ticked."""

    turn: LinkableTurn
    question: Guid
    ticked: bool

    @property
    def linked(self) -> frozenset[Guid]:
        """Give the questions the turn is linked to now."""
        return frozenset(asked.question for asked in self.turn.asked)

    @property
    def is_open(self) -> bool:
        """Say whether somebody should decide: neither linked nor sure."""
        return not self.turn.asked and self.turn.sureness is Sureness.UNSURE


class LinkModel(QAbstractTableModel):
    """Ticks, turns and questions; nothing is stored before it is confirmed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[LinkRow] = []
        self._questions: Mapping[Guid, Question] = {}
        self._names: Mapping[Guid, str] = {}

    def show_turns(
        self,
        turns: Sequence[LinkableTurn],
        questions: Mapping[Guid, Question],
        names: Mapping[Guid, str],
        tick_sure: bool = True,
    ) -> None:
        """Show turns with what is linked or suggested; `names` are those of their documents."""
        self.beginResetModel()
        self._questions, self._names = questions, names
        self._rows = [_row(turn, tick_sure) for turn in turns]
        self.endResetModel()

    def row_at(self, number: int) -> LinkRow | None:
        """Give a row, None beyond the ends."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def open_rows(self) -> list[int]:
        """List the rows that somebody should decide on and has not."""
        return [number for number, row in enumerate(self._rows) if row.is_open and not row.ticked]

    def links(self) -> list[NewLink]:
        """Give the links that are ticked and not there yet."""
        return [
            NewLink(row.turn.document, row.turn.turn, row.question)
            for row in self._rows
            if row.ticked and row.question and row.question not in row.linked
        ]

    def gone(self) -> list[Guid]:
        """Give the links that are there and no longer wanted."""
        return [
            asked.asking
            for row in self._rows
            for asked in row.turn.asked
            if not row.ticked or (row.question not in row.linked)
        ]

    def changed_documents(self) -> list[Guid]:
        """Give the documents in which links come or go."""
        gone = set(self.gone())
        going = (row.turn.document for row in self._rows if any(asked.asking in gone for asked in row.turn.asked))
        return list(dict.fromkeys([*(link.document for link in self.links()), *going]))

    def tick(self, number: int, ticked: bool) -> None:
        """Tick a turn or take the tick away."""
        row = self.row_at(number)
        if row is not None and (row.question or not ticked):
            row.ticked = ticked
            self._tell(number)

    def choose(self, number: int, question: Guid) -> None:
        """Choose the question a turn asks, and tick it."""
        row = self.row_at(number)
        if row is not None:
            row.question, row.ticked = question, True
            self._tell(number)

    def _tell(self, number: int) -> None:
        self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the turns."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Turn with its tick, words, question."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Turn"), self.tr("Interviewer"), self.tr("Question"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view asks for."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.turn.text if index.column() == WORDS else self._shown(row, index.column()))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == QUESTION and not row.ticked:
            return colours(QGuiApplication.palette()).quiet
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return (Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked).value
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that the first column can be ticked."""
        known = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return known | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else known

    def _shown(self, row: LinkRow, column: int) -> str:
        if column == 0:
            several = len(self._names) > 1
            place = str(row.turn.turn + 1)
            return f"{self._names[row.turn.document]}: {place}" if several else place
        if column == WORDS:
            return row.turn.text
        question = self._questions.get(row.question)
        if question is None or (not row.ticked and not row.is_open):
            return ""
        words = f"{question.number}  {question.text(self._session.language)}"
        return words if row.ticked else f"?  {words}"


def _row(turn: LinkableTurn, tick_sure: bool) -> LinkRow:
    if turn.asked:
        return LinkRow(turn, turn.asked[0].question, True)
    best = turn.ranked[0][0] if turn.ranked else ""
    return LinkRow(turn, best, tick_sure and turn.sureness is Sureness.SURE)
