"""`HistoryModel`: the steps, newest first; only those that are looked at are read from the store."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.analysis.step_words import StepWords, verb_in
from qualcode.model.guid import Guid
from qualcode.model.log import Step
from qualcode.store.project import Project
from qualcode.store.queries.history import steps_at
from ui.plain import plain_tip
from ui.step_names import step_name
from ui.times import local_time_of

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
TOLD = Qt.ItemDataRole.UserRole
_PAGE = 100


class Told(NamedTuple):
    """A step as its row shows it."""

    step: Step
    name: str
    about: str
    coder: str
    time: str


class HistoryModel(QAbstractListModel):
    """A list of steps of which only the identities are held."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._ids: list[int] = []
        self._read: dict[int, Told] = {}  # by local id
        self._words: StepWords | None = None

    def show_steps(self, project: Project | None, ids: list[int], language: str) -> None:
        """Show these steps of a project."""
        self.beginResetModel()
        self._project, self._ids, self._read = project, ids, {}
        self._words = StepWords(project, language, partial(_verb, language)) if project is not None else None
        self.endResetModel()

    def add_newest(self, step: int, language: str) -> None:
        """Put a step that was just made on top; what is named may have another name since."""
        project = self._project
        self.beginInsertRows(ROOT, 0, 0)
        self._ids.insert(0, step)
        self.endInsertRows()
        self._read = {}
        self._words = StepWords(project, language, partial(_verb, language)) if project is not None else None
        self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def step_at(self, row: int) -> Step | None:
        """Give the step of a row."""
        told = self._told(row) if 0 <= row < len(self._ids) else None
        return told.step if told else None

    def row_near(self, step: Guid) -> int:
        """Give the row of a step among the newest, which are read anyway; -1 where it is not there."""
        for row in range(min(len(self._ids), _PAGE)):
            told = self._told(row)
            if told is not None and told.step.id == step:
                return row
        return -1

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the steps."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a step."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, TOLD) or not index.isValid():
            return None
        told = self._told(index.row())
        if told is None or role == TOLD:
            return told
        lines = (": ".join(part for part in (told.name, told.about) if part), f"{told.coder}, {told.time}")
        return plain_tip(*lines) if role == Qt.ItemDataRole.ToolTipRole else "\n".join(lines)

    def _told(self, row: int) -> Told | None:
        if self._ids[row] not in self._read:
            first = row - row % _PAGE
            self._read_steps([step for step in self._ids[first : first + _PAGE] if step not in self._read])
        return self._read.get(self._ids[row])

    def _read_steps(self, ids: list[int]) -> None:
        project, words = self._project, self._words
        if project is None or words is None:
            return
        for local, step in zip(ids, steps_at(project, ids), strict=True):
            name, about, coder = words.verb(step.verb), words.about(step), words.of(step.coder)
            self._read[local] = Told(step, name, about, coder, local_time_of(step.time))


def _verb(language: str, verb: str) -> str:
    return step_name(verb) or verb_in(language, verb)
