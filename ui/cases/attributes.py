"""`AttributesSection`: what is known of respondent, household and trip; why a value is missing stands apart."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import MISSING_REASONS
from qualcode.ops.attributes import set_value
from qualcode.store.queries.cases import analysed_episode
from qualcode.store.queries.respondents import attributes_of, values_borne
from ui.cases.case import Case
from ui.cases.cells import Cell, CellsModel, Row
from ui.cases.section import CaseSection
from ui.cases.table import CaseTable
from ui.details.section import quiet_label
from ui.respondents.columns import Choice, ColumnSpec, attribute_column
from ui.session import Session
from ui.value_words import missing_words

_VALUE = 1
_SEPARATOR = " "  # between attribute and bearer in the key of a row


class AttributesSection(CaseSection):
    """A line for each attribute, gathered by who or what bears it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: Case | None = None
        self.model = CellsModel(session, self)
        self.model.target = _target
        self.table = CaseTable(session, self.model, _VALUE)
        self.table.widest = 210
        self._hint = quiet_label()
        self.rows.addWidget(self._hint)
        self.rows.addWidget(self.table)
        self.model.stored.connect(self._store)
        self.table.opened.connect(self._open)
        self.table.cleared.connect(self._clear)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.entitle(self.tr("Attributes"))
        self.model.entitle((self.tr("Attribute"), self.tr("Value"), self.tr("No value because")))
        self._hint.setText(self.tr("There are no attributes yet. Add them in the table of respondents or import them."))
        self.table.setAccessibleName(self.tr("Attributes"))

    def show_case(self, case: Case) -> None:
        """Show the attributes of the respondent, of the household and of the trip that is analysed."""
        self._case = case
        trip = analysed_episode(case.project, case.person.guid)
        household = case.person.household
        named = str(case.project.values(household)["name"]) if household else ""
        bearers = (
            ("respondent", case.person.guid, case.person.called),
            ("household", household, named),
            ("episode", trip.guid if trip else None, (trip.name or trip.country) if trip else ""),
        )
        rows: list[Row] = []
        for bearer, guid, words in bearers:
            rows += self._rows_of(case, bearer, guid, words) if guid else []
        self.model.show_rows(rows, case.writable)
        self.table.clearSpans()
        for place, row in enumerate(rows):
            if row.heading:
                self.table.setSpan(place, 0, 1, 3)
        self._hint.setVisible(not rows)
        self.table.setVisible(bool(rows))

    def _rows_of(self, case: Case, bearer: str, guid: Guid, words: str) -> list[Row]:
        language, values = self._session.language, values_borne(case.project, guid)
        found = attributes_of(case.project, bearer)
        blank = Cell(ColumnSpec("", "text"), None)
        rows = [Row(guid, (blank, blank, blank), f"{self._bearers()[bearer]}: {words}")] if found else []
        for attribute in found:
            column = attribute_column(case.project, attribute, language)
            value = values.get(attribute.guid)
            missing = value["missing"] if isinstance(value, dict) else None
            by_rule = attribute.follows is not None  # such a value cannot be typed
            rows.append(
                Row(
                    f"{attribute.guid}{_SEPARATOR}{guid}",
                    (
                        Cell(ColumnSpec("", "text"), column.title),
                        Cell(column, None if missing else value, "" if by_rule else "value", quiet=by_rule),
                        Cell(self._reasons(), missing, "" if by_rule else "missing", quiet=True),
                    ),
                )
            )
        return rows

    def _bearers(self) -> dict[str, str]:
        return {
            "respondent": self.tr("Respondent"),
            "household": self.tr("Household"),
            "episode": self.tr("Trip"),
        }

    def _reasons(self) -> ColumnSpec:
        words = {reason: missing_words(reason, self._session.language) for reason in MISSING_REASONS}
        return ColumnSpec("", "single", None, tuple(Choice(key, word, (key, word)) for key, word in words.items()))

    def _store(self, key: str, field: str, value: Value) -> None:
        attribute, _, bearer = key.partition(_SEPARATOR)
        if self._case is not None and bearer:
            told: Value = {"missing": value} if field == "missing" and value else value
            self._session.do(set_value, self._case.project, attribute, bearer, told)

    def _open(self, index: QModelIndex) -> None:
        self.table.edit_cell(index if index.column() else index.siblingAtColumn(_VALUE))

    def _clear(self) -> None:
        self._store(self.table.guid_at(self.table.currentIndex()), "value", None)


def _target(row: Row, cell: Cell) -> tuple[Guid, str]:
    """Name the bearer and the attribute; both cells of the value are one."""
    attribute, _, bearer = row.guid.partition(_SEPARATOR)
    return bearer, attribute if cell.field == "value" else ""
