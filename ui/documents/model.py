"""The documents of a project as a list for Qt's views."""

from collections.abc import Collection

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.analysis.progress import Progress, progress_of, work_of
from qualcode.model.guid import Guid
from qualcode.ops.objects import set_fields
from qualcode.store.objects import items_of
from qualcode.store.queries.arrays import coding_count
from qualcode.store.queries.codings import codings_by_guid
from ui.documents.kinds import kinds, speech_languages, statuses, work_states
from ui.documents.rows import Arrangement, Row, arranged, read_rows
from ui.plain import plain_tip
from ui.session import Session
from ui.settling.settled_note import settled_shortly, settled_words
from ui.team.badge import DISPUTED, TARGET, badge_words

GUID = Qt.ItemDataRole.UserRole
BELOW = Qt.ItemDataRole.UserRole + 1  # the second line of a row
STATE = Qt.ItemDataRole.UserRole + 2  # of the work of the coder at work: not_started, in_work or done
PROGRESS = Qt.ItemDataRole.UserRole + 3  # hers: a Progress; counted when it is first shown

_MANY = 500  # codings touched from which all is counted anew

Index = QModelIndex | QPersistentModelIndex


class DocumentsModel(QAbstractListModel):
    """One row per document; its name can be edited in place."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._progress: dict[Guid, dict[Guid, Progress]] = {}
        self._coders: dict[Guid, str] = {}
        self.arrangement = Arrangement()
        session.disputes_changed.connect(self.respeak)
        session.settling_changed.connect(self.respeak)
        self.reload()

    def reload(self) -> None:
        """Read everything anew; rows that stay keep their place in views where the list itself is the same."""
        project = self._session.project
        self._all = read_rows(project) if project is not None else []
        self._coders = {item.guid: str(item.values["name"]) for item in items_of(project, "coder")} if project else {}
        self._progress.clear()
        self.arrange()

    def recount(self, codings: Collection[Guid]) -> None:
        """Count anew where codings were made, changed or taken away; everything where that is not enough."""
        project = self._session.project
        if project is None or len(codings) > _MANY:
            self.reload()
            return
        found = {coding.document for coding in codings_by_guid(project, list(codings))} | {self._session.document}
        for number, row in enumerate(self._all):
            if row.guid in found:
                self._all[number] = row.with_work(work_of(project, row.guid).get(row.guid, {}))
                self._progress.pop(row.guid, None)
        if sum(row.codings for row in self._all) != coding_count(project):  # some went from another document
            self.reload()
        else:
            self.arrange()

    def arrange(self, wanted: Arrangement | None = None) -> None:
        """List the documents in another order or state, or those that fit now."""
        self.arrangement = wanted or self.arrangement
        session = self._session
        fresh = arranged(self._all, self.arrangement, self._me, session.document, session.language)
        if [row.guid for row in fresh] != [row.guid for row in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        changed = [number for number, row in enumerate(fresh) if row != self._rows[number]]
        self._rows = fresh
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

    @property
    def _me(self) -> Guid:
        return self._session.project.me if self._session.project is not None else ""

    def is_there(self, document: Guid) -> bool:
        """Say whether the project has a document, listed or not."""
        return any(row.guid == document for row in self._all)

    def first(self) -> Guid:
        """Give the first document of the project, "" where there is none."""
        return self._all[0].guid if self._all else ""

    def respeak(self) -> None:
        """Show kinds and counts in the language that is installed now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, document: Guid) -> int:
        """Give the row of a document, -1 where it is not listed."""
        return next((number for number, row in enumerate(self._rows) if row.guid == document), -1)

    def guid_at(self, number: int) -> Guid:
        """Give the document in a row, "" beyond the ends."""
        return self._rows[number].guid if 0 <= number < len(self._rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the documents."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view asks for."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == GUID:
            return row.guid
        if role == BELOW:
            return self._below(row)
        if role == STATE:
            return row.work_of(self._me).state
        if role == PROGRESS:
            return self._progress_of(row, self._me)
        if role == DISPUTED:
            return row.guid in self._session.disputes
        if role == TARGET:
            return row.guid, ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {work_states()[row.work_of(self._me).state]}, {self._below(row)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a document."""
        name = " ".join(str(value).split())
        project = self._session.project
        if role != Qt.ItemDataRole.EditRole or project is None or not name or not index.isValid():
            return False
        if name != self._rows[index.row()].name:
            self._session.do(set_fields, project, self._rows[index.row()].guid, {"name": name})
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that names can be edited where the project can be written."""
        writable = index.isValid() and "writable" in self._session.facts
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if writable else Qt.ItemFlag.NoItemFlags)

    def _below(self, row: Row) -> str:
        about = [*row.respondents] or ([kinds()[row.kind]] if row.kind in kinds() else [])
        status = [statuses()[row.status]] if row.status in statuses() else []
        language = [row.language] if row.language else []
        far = self._session.settling_states.get(row.guid)
        settled = [settled_shortly(far)] if far is not None else []
        return " · ".join([*settled, self.tr("Codings: {0}").format(row.codings), *about, *language, *status])

    def _tip(self, row: Row) -> str:
        """Say in full what may be cut off."""
        language = speech_languages().get(row.language, row.language)
        parts = [row.name, kinds().get(row.kind, ""), ", ".join(row.respondents), language]
        badge = badge_words() if row.guid in self._session.disputes else ""
        far = self._session.settling_states.get(row.guid)
        settled = settled_words(far) if far is not None else ""
        return plain_tip(*parts, statuses().get(row.status, ""), *self._works(row), settled, badge)

    def _works(self, row: Row) -> list[str]:
        """Say how far everybody is who has begun, the coder at work first."""
        sentence = self.tr("{0}: {1}, turns coded: {2} of {3}, codings: {4}")
        told = []
        for coder in sorted({self._me, *dict(row.work)} - {""}, key=lambda one: one != self._me):
            work, far = row.work_of(coder), self._progress_of(row, coder)
            name, state = self._coders.get(coder, ""), work_states()[work.state]
            told.append(sentence.format(name, state, far.coded, far.turns, work.codings))
        return told

    def _progress_of(self, row: Row, coder: Guid) -> Progress:
        project = self._session.project
        if project is None:
            return Progress(0, 0)
        if row.guid not in self._progress:
            self._progress[row.guid] = progress_of(project, row.guid)
        known = self._progress[row.guid]
        return known.get(coder, known[""])
