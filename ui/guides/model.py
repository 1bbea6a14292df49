"""The questions of a guide as a list for Qt's views."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.analysis.questions_asked import Asked, questions_asked
from qualcode.model.guid import Guid
from qualcode.ops.objects import set_fields
from qualcode.store.queries.codes import Texts, in_language
from qualcode.store.queries.guides import Guide, Question, research_question_names
from ui.plain import plain_tip
from ui.session import Session
from ui.team.badge import DISPUTED, TARGET

NUMBER = Qt.ItemDataRole.UserRole
BELOW = Qt.ItemDataRole.UserRole + 1  # the quiet second line
MISSED = Qt.ItemDataRole.UserRole + 2  # not asked in the document that is shown

Index = QModelIndex | QPersistentModelIndex
_LANGUAGES = ("ky", "ru", "en")


class Row(NamedTuple):
    """A question and how it fared; `told` says whether anything is linked in the document that is shown."""

    question: Question
    asked: Asked
    told: bool
    research: tuple[str, ...]


class QuestionsModel(QAbstractListModel):
    """One row per question; its words are edited in place in the language of the interface."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Row] = []
        session.disputes_changed.connect(self._retell)

    def show_guide(self, guide: Guide | None) -> None:
        """Show the questions of a guide; rows stay where the list of them is the same."""
        fresh = self._read(guide)
        if [row.question.guid for row in fresh] != [row.question.guid for row in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
        elif fresh:
            self._rows = fresh
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))

    def row_at(self, number: int) -> Row | None:
        """Give a row, None beyond the ends."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, question: Guid) -> int:
        """Give the row of a question, -1 where it is not listed."""
        return next((number for number, row in enumerate(self._rows) if row.question.guid == question), -1)

    def counts(self) -> tuple[int, int] | None:
        """Give how many questions are asked in the shown document and how many are not; None without links there."""
        if not any(row.told for row in self._rows):
            return None
        asked = sum(bool(row.asked.here) for row in self._rows)
        return asked, len(self._rows) - asked

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the questions."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view asks for."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        language = self._session.language
        if role == Qt.ItemDataRole.DisplayRole:
            return row.question.text(language)
        if role == Qt.ItemDataRole.EditRole:
            return row.question.texts.get(language, "")
        if role == NUMBER:
            return row.question.number
        if role == BELOW:
            return self._below(row)
        if role == MISSED:
            return row.told and not row.asked.here
        if role == DISPUTED:
            return row.question.guid in self._session.disputes
        if role == TARGET:
            return row.question.guid, ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.question.number} {row.question.text(language)}, {self._below(row)}"
        return None

    def _retell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Word a question otherwise in the language of the interface."""
        row, project = self.row_at(index.row()), self._session.project
        words = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or row is None or project is None or not words:
            return False
        if words != row.question.texts.get(self._session.language, ""):
            self._session.do(set_fields, project, row.question.guid, {f"text_{self._session.language}": words})
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that questions can be edited where the project can be written."""
        writable = index.isValid() and "writable" in self._session.facts
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if writable else Qt.ItemFlag.NoItemFlags)

    def _below(self, row: Row) -> str:
        parts = []
        if row.asked.here:
            turns = ", ".join(str(turn + 1) for turn in dict.fromkeys(asking.turn for asking in row.asked.here))
            parts.append(self.tr("Turn {0}").format(turns))
        elif row.told:
            parts.append(self.tr("Not asked here"))
        if row.asked.held:
            parts.append(self.tr("{0} of {1}").format(row.asked.interviews, row.asked.held))
        return " · ".join(parts)

    def _tip(self, row: Row) -> str:
        texts = [row.question.texts[language] for language in _LANGUAGES if row.question.texts.get(language)]
        count = self.tr("Asked in {0} of {1} interviews by this guide.").format(row.asked.interviews, row.asked.held)
        return plain_tip(*texts, *row.research, count if row.asked.held else "")

    def _read(self, guide: Guide | None) -> list[Row]:
        project = self._session.project
        if project is None or guide is None:
            return []
        asked = questions_asked(project, guide, self._session.document)
        told = any(found.here for found in asked.values())
        names = research_question_names(project)
        return [
            Row(
                question,
                asked[question.guid],
                told,
                tuple(self._named(names[found]) for found in question.research_questions if found in names),
            )
            for question in guide.questions
        ]

    def _named(self, names: Texts) -> str:
        return in_language(names, self._session.language)
