"""`RespondentsModel`: respondents (or households, trips ...) as rows, what is known of them as cells to be edited."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.value_rules import ruled_value
from qualcode.ops.attributes import set_value
from qualcode.ops.objects import set_fields
from qualcode.ops.values import NewCell
from qualcode.store.project import Project
from qualcode.store.queries.respondents import attribute_values, values_of_objects
from ui.plain import plain_tip
from ui.respondents.arranging import Arrangement, sort_keys
from ui.respondents.bearers import ROWS_FOLLOW, Row, columns_of, rows_of
from ui.respondents.columns import NAME, ColumnSpec, read
from ui.session import Session
from ui.team.badge import DISPUTED, TARGET, badge_words
from ui.value_words import value_words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_FEW = 50  # rows that are read one by one
CellVerb = Callable[[Project, Sequence[NewCell]], int]
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TYPED = _READ | Qt.ItemFlag.ItemIsEditable
_ALIGN_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RespondentsModel(QAbstractTableModel):
    """What the project knows of its respondents, sorted and filtered. A change touches only the cells it speaks of.

    Rows are sorted and filtered when that is asked for, so that a row does not run away while it is edited.
    """

    columns_changed = Signal()  # other columns than before are there
    arranged = Signal()  # other rows are shown, or in another order

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.bearer = "respondent"
        self.columns: list[ColumnSpec] = []
        self.arrangement = Arrangement()
        self.headings_told: dict[str, str] = {}  # what is said of a column besides its title, by key
        self._labels: list[dict[str, str]] = []
        self._flags: list[Qt.ItemFlag] = []
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._values: dict[tuple[Guid, Guid], Value] = {}
        session.disputes_changed.connect(self._retell)

    # Following the project -------------------------------------------------------------------------------------

    def show_bearer(self, bearer: str) -> None:
        """Show another form of the table."""
        self.bearer = bearer
        self.arrangement = Arrangement()
        self.columns = []
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        project, language = self._session.project, self._session.language
        columns = columns_of(project, self.bearer, language) if project is not None else []
        same = [column.key for column in columns] == [column.key for column in self.columns]
        self._values = attribute_values(project) if project is not None else {}
        rows = rows_of(project, self.bearer, language) if project is not None else []
        if same and columns:
            self._take_columns(columns)
            self._take_rows(rows)
            self._tell_all()
            return
        self.beginResetModel()
        self._take_columns(columns)
        self._rows, self._shown = list(rows), self._arranged(rows)
        self.endResetModel()
        self.columns_changed.emit()

    def _take_columns(self, columns: list[ColumnSpec]) -> None:
        self.columns = columns
        self._labels = [column.labels for column in columns]
        self.enable()
        keys = {column.key for column in columns}
        self.arrangement = self.arrangement.of_columns(keys)

    def enable(self) -> None:
        """Say anew which columns can be edited."""
        writable = "writable" in self._session.facts
        self._flags = [_TYPED if writable and not column.is_made else _READ for column in self.columns]

    def follow(self, change: Change) -> None:
        """Show what a step changed."""
        project = self._session.project
        if project is None:
            return
        if change.touches("attribute", "option"):
            self._follow_columns(project)
        kinds = [kind for kind in ROWS_FOLLOW[self.bearer] if kind in change.touched]
        if kinds == [self.bearer] and self._take_fields(project, change.touched[self.bearer]):
            self._tell_rows(change.touched[self.bearer])
        elif kinds:
            self._take_rows(rows_of(project, self.bearer, self._session.language))
            self._tell_all()
        if change.touches("attribute_value"):
            self._take_values(values_of_objects(project, change.touched["attribute_value"]))

    def _follow_columns(self, project: Project) -> None:
        """Take the columns anew; read the values of those that are new or made by another rule."""
        before = {column.key: column.attribute for column in self.columns}
        columns = columns_of(project, self.bearer, self._session.language)
        for column in columns:
            fresh, known = column.attribute, before.get(column.key)
            if fresh is not None and (known is None or (known.rule, known.type) != (fresh.rule, fresh.type)):
                for row in self._rows:
                    self._values.pop((row.guid, fresh.guid), None)
                self._values.update(attribute_values(project, fresh.guid))
        if [column.key for column in columns] == list(before):
            self._take_columns(columns)
            self._tell_all()
            return
        self.beginResetModel()
        self._take_columns(columns)
        self.endResetModel()
        self.columns_changed.emit()

    def _take_values(self, fresh: dict[tuple[Guid, Guid], Value]) -> None:
        made = [column.attribute for column in self.columns if column.attribute and column.attribute.rule]
        for (bearer, attribute), value in fresh.items():
            self._keep(bearer, attribute, value)
            for known in made:
                if known.follows == attribute and known.rule is not None:
                    self._keep(bearer, known.guid, ruled_value(known.rule, value))
        self._tell_rows({bearer for bearer, _ in fresh})

    def _take_fields(self, project: Project, touched: Collection[Guid]) -> bool:
        """Read the own fields of a few rows again; say whether that is enough: none came or went."""
        places = {row.guid: place for place, row in enumerate(self._rows)}
        shown = {row.guid: place for place, row in enumerate(self._shown)}
        typed = [column.key for column in self.columns if column.attribute is None and not column.is_made]
        if len(touched) > _FEW or not places.keys() >= set(touched):
            return False
        if self.bearer == "episode" or not all(project.life_of(guid).is_there for guid in touched):
            return False
        for guid in touched:
            values, row = project.values(guid), self._rows[places[guid]]
            fresh = row._replace(fields={**row.fields, **{field: values[field] for field in typed}})
            self._rows[places[guid]] = fresh
            if guid in shown:
                self._shown[shown[guid]] = fresh
        return True

    def _tell_rows(self, touched: Collection[Guid]) -> None:
        places = [place for place, row in enumerate(self._shown) if row.guid in touched]
        if places:
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], len(self.columns) - 1))

    def _keep(self, bearer: Guid, attribute: Guid, value: Value) -> None:
        if value is None:
            self._values.pop((bearer, attribute), None)
        else:
            self._values[bearer, attribute] = value

    def _take_rows(self, rows: list[Row]) -> None:
        """Add and take out lines where that leads to the rows that shall be shown; else show all anew."""
        fresh = {row.guid: row for row in rows}
        known = {row.guid for row in self._rows}
        self._rows = list(rows)
        if self.arrangement.is_plain:
            wanted = rows
        else:
            new = [row for row in rows if row.guid not in known]
            wanted = [fresh[row.guid] for row in self._shown if row.guid in fresh] + new
        for place in reversed(range(len(self._shown))):
            if self._shown[place].guid not in fresh:
                self.beginRemoveRows(ROOT, place, place)
                del self._shown[place]
                self.endRemoveRows()
        shown = {row.guid for row in self._shown}
        if [row.guid for row in wanted if row.guid in shown] != [row.guid for row in self._shown]:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()
            return
        for place, row in enumerate(wanted):
            if row.guid not in shown:
                self.beginInsertRows(ROOT, place, place)
                self._shown.insert(place, row)
                self.endInsertRows()
        self._shown = list(wanted)

    def _tell_all(self) -> None:
        if self._shown and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.columns) - 1))
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    # Sorting and filtering -------------------------------------------------------------------------------------

    def arrange(self, arrangement: Arrangement) -> None:
        """Sort and filter the rows."""
        self.arrangement = arrangement
        wanted = self._arranged(self._rows)
        if len(wanted) == len(self._shown) and {row.guid for row in wanted} == {row.guid for row in self._shown}:
            self._reorder(wanted)
        else:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.columns) - 1))
        self.arranged.emit()

    def _reorder(self, wanted: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        places = {row.guid: place for place, row in enumerate(wanted)}
        new = [self.index(places[self._shown[index.row()].guid], index.column()) for index in old]
        self._shown = wanted
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _arranged(self, rows: list[Row]) -> list[Row]:
        wanted, plan = rows, self.arrangement
        places = {column.key: place for place, column in enumerate(self.columns)}
        for key, chosen in plan.filters.items():
            place = places[key]
            wanted = [row for row in wanted if chosen.lets_through(self.value_of(row, place))]
        if plan.search:
            wanted = self._found(wanted, plan.searcher())
        if plan.sorted_by in places:
            place = places[plan.sorted_by]
            values = [self.value_of(row, place) for row in wanted]
            keys = sort_keys(self.columns[place], values, [self._words(row, place) for row in wanted])
            order = sorted(range(len(wanted)), key=keys.__getitem__, reverse=plan.descending)
            empty_last = sorted(order, key=lambda position: keys[position][0] if plan.descending else 0)
            wanted = [wanted[position] for position in empty_last]
        return list(wanted)

    def _found(self, rows: list[Row], finds: Callable[[str], bool]) -> list[Row]:
        """Give the rows that hold what is searched for; each value of a column is put into words once."""
        known: list[dict[object, bool]] = [{} for _ in self.columns]

        def has(row: Row, place: int) -> bool:
            value = self.value_of(row, place)
            if value is None:
                return False
            key = repr(value) if isinstance(value, dict | list) else value
            if key not in known[place]:
                known[place][key] = finds(self._words(row, place))
            return known[place][key]

        return [row for row in rows if any(has(row, place) for place in range(len(known)))]

    @property
    def all_rows(self) -> int:
        """Count all rows, those that are not shown too."""
        return len(self._rows)

    def values_in(self, column: int) -> list[Value]:
        """Give the values of all rows in a column, those that are not shown too."""
        return [self.value_of(row, column) for row in self._rows]

    # Cells -----------------------------------------------------------------------------------------------------

    def person_at(self, row: int) -> Guid:
        """Give the respondent (or household, trip ...) of a row."""
        return self._shown[row].guid

    def value_at(self, index: Index) -> Value:
        """Give the value in a cell, None where there is none."""
        return self.value_of(self._shown[index.row()], index.column())

    def value_of(self, row: Row, column: int) -> Value:
        """Give the value of a row in a column, None where there is none."""
        spec = self.columns[column]
        if spec.attribute is not None:
            return self._values.get((row.guid, spec.attribute.guid))
        return row.fields.get(spec.key)

    def _words(self, row: Row, column: int) -> str:
        return value_words(self.value_of(row, column), self._labels[column], self._session.language)

    def _is_disputed(self, row: Row, column: int) -> bool:
        return self.columns[column].key in self._session.disputes.get(row.guid, ())

    def _retell(self) -> None:
        if self._shown and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.columns) - 1))

    def words_at(self, row: int, column: int) -> str:
        """Give what a cell shows."""
        return self._words(self._shown[row], column)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count what is known of each."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column, or whose row it is."""
        if orientation == Qt.Orientation.Vertical:
            is_named = role == Qt.ItemDataRole.DisplayRole and self.columns and section < len(self._shown)
            return self._words(self._shown[section], 0) if is_named else None
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (column.title, self.headings_told.get(column.key)))))
        if role == Qt.ItemDataRole.FontRole and (column.is_made or column.key in self.arrangement.filters):
            return _font(slanted=column.is_made, bold=column.key in self.arrangement.filters)
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a cell."""
        if not index.isValid():
            return None
        row, place = self._shown[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(row, place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(row, place), badge_words() if self._is_disputed(row, place) else "")
        column = self.columns[place]
        if role == DISPUTED:
            return self._is_disputed(row, place)
        if role == TARGET:
            return row.guid, column.key
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN_NUMBER if column.type == "number" else None
        if role in (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.FontRole):
            is_reason = isinstance(self.value_of(row, place), dict)
            if role == Qt.ItemDataRole.FontRole:
                return _font(slanted=True) if is_reason else None
            return QGuiApplication.palette().placeholderText() if is_reason or column.is_made else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be edited: not those that are told from elsewhere or follow from a rule."""
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    # Editing ---------------------------------------------------------------------------------------------------

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store a typed text, or a value that an editor has made (a list, {"missing": ...}, yes or no)."""
        column = self.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole:
            return False
        try:
            fresh: Value = read(column, value) if isinstance(value, str) else value  # type: ignore[assignment]
        except UserError as error:
            self._session.failed.emit(error)
            return False
        if fresh != self.value_at(index):
            self._store(index, column, fresh)
        return True

    def _store(self, index: Index, column: ColumnSpec, value: Value) -> None:
        project, bearer = self._session.project, self.person_at(index.row())
        if project is None:
            return
        if column.attribute is not None:
            self._session.do(set_value, project, column.attribute.guid, bearer, value)
        elif column.type != NAME or value:
            self._session.do(set_fields, project, bearer, {column.key: value})

    def store_many(self, cells: list[tuple[QModelIndex, Value]], verb: CellVerb) -> None:
        """Store many cells in one step; a name is never emptied."""
        project = self._session.project
        fresh = []
        for index, value in cells:
            column, bearer = self.columns[index.column()], self.person_at(index.row())
            if column.is_made or (column.type == NAME and not value) or value == self.value_at(index):
                continue
            attribute = column.attribute.guid if column.attribute else ""
            fresh.append(NewCell(bearer, attribute, "" if attribute else column.key, value))
        if project is not None and fresh:
            self._session.do(verb, project, fresh)


def _font(slanted: bool = False, bold: bool = False) -> QFont:
    font = QGuiApplication.font()
    font.setItalic(slanted)
    font.setBold(bold)
    return font
