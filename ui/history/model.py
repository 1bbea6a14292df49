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
        self._pages: dict[int, list[Told]] = {}
        self._words: StepWords | None = None

    def show_steps(self, project: Project | None, ids: list[int], language: str) -> None:
        """Show these steps of a project."""
        self.beginResetModel()
        self._project, self._ids, self._pages = project, ids, {}
        self._words = StepWords(project, language, partial(_verb, language)) if project is not None else None
        self.endResetModel()

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
        page, place = divmod(row, _PAGE)
        if page not in self._pages:
            self._pages[page] = self._read(page)
        members = self._pages[page]
        return members[place] if place < len(members) else None

    def _read(self, page: int) -> list[Told]:
        project, words = self._project, self._words
        if project is None or words is None:
            return []
        ids = self._ids[page * _PAGE : (page + 1) * _PAGE]
        return [
            Told(
                step,
                words.verb(step.verb),
                words.about(step),
                words.of(step.coder),
                local_time_of(step.time),
            )
            for step in steps_at(project, ids)
        ]


def _verb(language: str, verb: str) -> str:
    return step_name(verb) or verb_in(language, verb)
