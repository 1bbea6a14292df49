"""`CasesModel`: the cases as a tree of two levels, grouped by document or by code."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.plain import plain_tip
from ui.settling.listed import Key, ListedCase
from ui.settling.words import likeness_words, standing_sign, standing_words

BELOW = Qt.ItemDataRole.UserRole  # the second line of a case
SIGN = Qt.ItemDataRole.UserRole + 1  # how a case stands, as a sign
OPEN = Qt.ItemDataRole.UserRole + 2  # whether a case is to be decided
COUNT = Qt.ItemDataRole.UserRole + 3  # "3 / 12" of a group

_FEW = 12  # rows that come and go one by one

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Group(NamedTuple):
    """A document or a code with its cases that are listed, and how many of all it has are settled."""

    guid: str
    name: str
    cases: tuple[ListedCase, ...]
    settled: int
    all: int


def grouped(listed: Iterable[ListedCase], everything: Iterable[ListedCase], by_code: bool) -> tuple[Group, ...]:
    """Group listed cases in the order in which they come; `everything` are those that the numbers count."""
    cases: dict[str, list[ListedCase]] = {}
    for one in listed:
        cases.setdefault(one.case.codes[0] if by_code else one.case.document, []).append(one)
    settled, whole = dict.fromkeys(cases, 0), dict.fromkeys(cases, 0)
    for one in everything:
        key = one.case.codes[0] if by_code else one.case.document
        if key in cases:
            whole[key] += 1
            settled[key] += not one.is_open
    named = {key: found[0].codes[0] if by_code else found[0].document for key, found in cases.items()}
    return tuple(Group(key, named[key], tuple(found), settled[key], whole[key]) for key, found in cases.items())


class CasesModel(QAbstractItemModel):
    """The whole list is put in place at once, unless the same cases are listed: then only what they show changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._by_code = False
        self._language = "en"

    def show_groups(self, groups: tuple[Group, ...], by_code: bool, language: str) -> None:
        """Show these groups."""
        self._language = language
        if by_code == self._by_code and self._take_rows(groups):
            self._groups = groups
            self._tell_changed()
            return
        self.beginResetModel()
        self._groups, self._by_code = groups, by_code
        self.endResetModel()

    def _take_rows(self, groups: tuple[Group, ...]) -> bool:
        """Take in the rows that came and let go those that went, one by one, so that the list stays where it is; say
        whether that was possible: the same groups, and few rows.
        """
        if [group.guid for group in groups] != [group.guid for group in self._groups]:
            return False
        pairs = list(zip(self._groups, groups, strict=True))
        if sum(len(set(_keys(old)) ^ set(_keys(new))) for old, new in pairs) > _FEW:
            return False
        for number, (old, new) in enumerate(pairs):
            before, after = set(_keys(old)), set(_keys(new))
            stay = [key for key in _keys(old) if key in after]
            if stay != [key for key in _keys(new) if key in before]:
                return False
            for row in reversed([row for row, key in enumerate(_keys(old)) if key not in after]):
                self._change_row(number, row, None)
            for row, one in enumerate(new.cases):
                if one.key not in before:
                    self._change_row(number, row, one)
        return True

    def _change_row(self, number: int, row: int, coming: ListedCase | None) -> None:
        group, above = self._groups[number], self.index(number, 0)
        cases = list(group.cases)
        if coming is None:
            self.beginRemoveRows(above, row, row)
            del cases[row]
        else:
            self.beginInsertRows(above, row, row)
            cases.insert(row, coming)
        now = group._replace(cases=tuple(cases))
        self._groups = (*self._groups[:number], now, *self._groups[number + 1 :])
        self.endRemoveRows() if coming is None else self.endInsertRows()

    def _tell_changed(self) -> None:
        if self._groups:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._groups) - 1, 0))
        for number, group in enumerate(self._groups):
            above = self.index(number, 0)
            self.dataChanged.emit(self.index(0, 0, above), self.index(len(group.cases) - 1, 0, above))

    # Places ----------------------------------------------------------------------------------------------------

    def cases(self) -> list[ListedCase]:
        """Give all listed cases in their order."""
        return [one for group in self._groups for one in group.cases]

    def case_at(self, index: Index) -> ListedCase | None:
        """Give the case of a row, None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].cases[index.row()]

    def index_of(self, key: Key) -> QModelIndex:
        """Give the row of a case."""
        for number, group in enumerate(self._groups):
            for row, one in enumerate(group.cases):
                if one.key == key:
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    # What Qt asks ----------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Give the index of a group or of a case."""
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        """Give the group of a case."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count groups, or the cases of one."""
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() or parent.column() else len(self._groups[parent.row()].cases)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Give the one column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only cases be chosen."""
        known = super().flags(index)
        return known if self.case_at(index) is not None else known & ~Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a row."""
        if not index.isValid():
            return None
        one = self.case_at(index)
        return self._of_group(self._groups[index.row()], role) if one is None else self._of_case(one, role)

    def _of_group(self, group: Group, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return group.name
        if role == COUNT:
            return f"{group.settled} / {group.all}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(group.name, self.tr("Settled: {0} of {1}").format(group.settled, group.all))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group.name}, " + self.tr("Settled: {0} of {1}").format(group.settled, group.all)
        return None

    def _of_case(self, one: ListedCase, role: int) -> object:
        alike = likeness_words(one.case.likeness, self._language)
        if role == Qt.ItemDataRole.DisplayRole:
            return one.quote
        if role == BELOW:
            return f"{one.document if self._by_code else one.code} · {alike}"
        if role == SIGN:
            return standing_sign(one.case.standing)
        if role == OPEN:
            return one.is_open
        where = f"{one.document}, {one.turn}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(one.quote, where, f"{one.code}: {alike}", self._stands(one))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._stands(one)}: {one.quote}. {one.code}, {alike}. {where}"
        return None

    def _stands(self, one: ListedCase) -> str:
        return standing_words(one.case.standing)


def _keys(group: Group) -> list[Key]:
    return [one.key for one in group.cases]
