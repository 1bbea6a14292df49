"""`RetrievedRows`: the segments found as rows under headings, read in pieces as they are looked at."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.model.guid import Guid

if TYPE_CHECKING:
    from qualcode.analysis.context import TurnAround
    from qualcode.analysis.retrieved import Retrieved, RetrievedList

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole  # a Heading or a Segment
_AT_ONCE = 500  # rows that are made known to the view at a time
_PIECE = 40  # segments read at a time


Size = tuple[int, int]  # the local id of a coding, and how many letters it has


class Heading(NamedTuple):
    """What stands above the segments of a group."""

    text: str
    segments: int


class Segment(NamedTuple):
    """A segment as it is shown: with what stands around it where that was asked for."""

    entry: "Retrieved"
    local: int  # the id that the coding has in this file
    around: "Sequence[TurnAround]" = ()


class RetrievedRows(QAbstractListModel):
    """Rows are made known piece by piece (`fetchMore`); a heading is a row that cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: RetrievedList | None = None
        self._ids: list[int] = []  # of the codings in this file
        self.sizes: list[Size | None] = []  # of every row, None for a heading: nothing is read for them
        self._places: dict[int, int] = {}
        self._starts: list[int] = []  # the row of each heading
        self._headings: list[Heading] = []
        self._known = 0  # rows made known so far
        self._read: dict[int, list[Retrieved]] = {}
        self._contexts: dict[int, Sequence[TurnAround]] = {}
        self._spoken = "{0}"

    # The list as a whole ---------------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """Count all rows, whether known to the view or not."""
        return len(self._ids) + len(self._starts)

    @property
    def found(self) -> "RetrievedList | None":
        """Give what is listed."""
        return self._found

    def show(self, found: "RetrievedList | None", least: int = 0) -> None:
        """List what was found; `least` rows are known at once, and what was unfolded stays."""
        self.beginResetModel()
        self._found = found
        self._ids = _ids(found)
        self._places = {local: place for place, local in enumerate(self._ids)}
        groups = found.groups if found is not None else []
        self._starts = [group.first + place for place, group in enumerate(groups)]
        self._headings = [Heading(group.heading, group.segments) for group in groups]
        self._read = {}
        self._contexts = {local: context for local, context in self._contexts.items() if local in self._places}
        self.sizes = self._all_sizes()
        self._known = min(self.total, max(_AT_ONCE, least))
        self.endResetModel()

    def same_order(self, found: "RetrievedList") -> bool:
        """Say whether the same segments stand in the same order under the same headings."""
        if self._found is None or _ids(found) != self._ids:
            return False
        return [Heading(group.heading, group.segments) for group in found.groups] == self._headings

    def renew(self, found: "RetrievedList") -> None:
        """Show anew what is listed in the same order: marks and words may be others."""
        self._found, self._read = found, {}
        self.sizes = self._all_sizes()
        self.dataChanged.emit(self.index(0, 0), self.index(self._known - 1, 0))

    def entitle(self, spoken: str) -> None:
        """Set how a heading is told: {0} its name, {1} its number."""
        self._spoken = spoken

    # Rows ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows made known."""
        return 0 if parent.isValid() else self._known

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there are rows to be made known."""
        return not parent.isValid() and self._known < self.total

    def fetchMore(self, parent: Index) -> None:
        """Make the next rows known."""
        self.know(self._known + _AT_ONCE)

    def know(self, rows: int) -> None:
        """Make so many rows known."""
        rows = min(rows, self.total)
        if rows > self._known:
            self.beginInsertRows(ROOT, self._known, rows - 1)
            self._known = rows
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let segments be chosen, headings not."""
        if not index.isValid():
            return super().flags(index)
        if self._heading_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def _heading_at(self, row: int) -> Heading | None:
        place = bisect_left(self._starts, row)
        return self._headings[place] if place < len(self._starts) and self._starts[place] == row else None

    def _place(self, row: int) -> int:
        """Give the place in the list of the segment in a row."""
        return row - bisect_right(self._starts, row)

    def row_of(self, local: int) -> int:
        """Give the row of a coding by its local id, -1 where it is not listed."""
        place = self._places.get(local, -1)
        firsts = [start - number for number, start in enumerate(self._starts)]
        return place + bisect_right(firsts, place) if place >= 0 else -1

    def segment_near(self, row: int) -> int:
        """Give the row of a segment at or next to a row, -1 where there is none."""
        rows = [row, row + 1, row - 1, row - 2]
        return next((one for one in rows if 0 <= one < self.total and self._heading_at(one) is None), -1)

    def places(self, rows: Sequence[int]) -> list[int]:
        """Give the places in the list of the segments in some rows."""
        return [self._place(row) for row in sorted(rows) if self._heading_at(row) is None]

    def segment_at(self, row: int) -> Segment | None:
        """Give the segment in a row, None for a heading."""
        if self._found is None or not 0 <= row < self.total or self._heading_at(row) is not None:
            return None
        place = self._place(row)
        piece = place // _PIECE
        if piece not in self._read:
            self._read[piece] = self._found[piece * _PIECE : (piece + 1) * _PIECE]
        local = self._ids[place]
        return Segment(self._read[piece][place % _PIECE], local, self._contexts.get(local, ()))

    def _all_sizes(self) -> "list[Size | None]":
        found: list[Size | None] = list(zip(self._ids, _letters(self._found), strict=True))
        for start in self._starts:
            found.insert(start, None)
        return found

    def codings(self, rows: Sequence[int]) -> list[Guid]:
        """Give the codings in some rows, in their order."""
        found = (self.segment_at(row) for row in sorted(rows))
        return [one.entry.passage.coding for one in found if one is not None]

    def put_context(self, row: int, around: "Sequence[TurnAround]") -> None:
        """Show a segment within these turns; none: by itself."""
        segment = self.segment_at(row)
        if segment is None:
            return
        self._contexts.pop(segment.local, None)
        if around:
            self._contexts[segment.local] = around
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row: as a whole for the eye, as words for the ear."""
        if not index.isValid():
            return None
        shown: Heading | Segment | None = self._heading_at(index.row()) or self.segment_at(index.row())
        if role == ROW:
            return _Boxed(shown)
        if role == Qt.ItemDataRole.DisplayRole and shown is not None:
            return self._told(shown)
        return None

    def _told(self, shown: "Heading | Segment") -> str:
        if isinstance(shown, Heading):
            return self._spoken.format(shown.text, shown.segments)
        passage = shown.entry.passage
        said = (passage.respondent_name or passage.speaker, passage.document_name, passage.code_path, passage.quote)
        return ", ".join(filter(None, said))


def _ids(found: "RetrievedList | None") -> list[int]:
    return [] if found is None else list(map(int, found.study.codings.id[found.rows]))


def _letters(found: "RetrievedList | None") -> list[int]:
    if found is None:
        return []
    codings = found.study.codings
    return list(map(int, codings.end[found.rows] - codings.start[found.rows]))


class _Boxed:
    """A row as Qt passes it on untouched: it would make a list of a tuple."""

    def __init__(self, row: "Heading | Segment | None") -> None:
        self.row = row


def row_of_index(index: Index) -> "Heading | Segment | None":
    """Give what a row shows."""
    boxed = index.data(ROW)
    return boxed.row if isinstance(boxed, _Boxed) else None
