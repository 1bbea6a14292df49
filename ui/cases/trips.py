"""`TripsSection`: a woman's trips; one is marked as the return that the study analyses."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from qualcode.exchange.attributes.values import as_date_in_part
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.objects import delete_objects, set_fields
from qualcode.ops.people import add_episode, analyse_episode
from qualcode.store.queries.cases import Episode, episodes_of
from ui.cases.case import Case
from ui.cases.cells import RADIO, Cell, CellsModel, Row
from ui.cases.fields import EntryLine
from ui.cases.section import CaseSection
from ui.cases.table import CaseTable
from ui.details.section import quiet_label
from ui.respondents.columns import ColumnSpec
from ui.session import Session
from ui.theme import GAP

_NOTE = 5
_DATE, _WORDS = 64, 84  # least widths of fields


class TripsSection(CaseSection):
    """A small table of trips and a line that adds one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: Case | None = None
        self.model = CellsModel(session, self)
        self.table = CaseTable(session, self.model, _NOTE)
        self._hint = quiet_label()
        self.new = {field: EntryLine() for field in ("name", "left", "returned", "country")}
        self.add = QToolButton()
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for field, edit in self.new.items():
            edit.setMinimumWidth(_DATE if field in ("left", "returned") else _WORDS)
            edit.returnPressed.connect(self._add)
            line.addWidget(edit, 2 if field in ("left", "returned") else 3)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.addWidget(self.add)
        self.rows.addWidget(self._hint)
        self.rows.addWidget(self.table)
        self.rows.addLayout(line)
        self.model.stored.connect(self._store)
        self.table.opened.connect(self._open)
        self.table.cleared.connect(self._delete)
        self.add.clicked.connect(lambda *_: self._add())

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.model.entitle(
            (
                self.tr("Analysed"),
                self.tr("Trip"),
                self.tr("Left"),
                self.tr("Returned"),
                self.tr("Country"),
                self.tr("Note"),
            )
        )
        for field, words in {
            "name": self.tr("Add a trip: name"),
            "left": self.tr("Left"),
            "returned": self.tr("Returned"),
            "country": self.tr("Country"),
        }.items():
            self.new[field].setPlaceholderText(words)
            self.new[field].setAccessibleName(words)
        for field in ("left", "returned"):
            self.new[field].setToolTip(self.tr("A year, a month or a day: 2021, 2021-10 or 2021-10-14"))
        self.add.setText(self.tr("Add"))
        self._hint.setText(self.tr("No trips yet. The first one is the return that is analysed."))
        self.table.setAccessibleName(self.tr("Trips"))
        self.table.setToolTip(self.tr("The mark says which return is analysed. Delete takes a trip away."))

    def show_case(self, case: Case) -> None:
        """Show the trips of the respondent."""
        self._case = case
        trips = episodes_of(case.project, case.person.guid)
        self.setHidden(case.person.kind == "key_informant" and not trips)
        self.entitle(self.tr("Trips: {0}").format(len(trips)))
        self.model.show_rows([self._row(trip) for trip in trips], case.writable)
        self._hint.setVisible(not trips)
        self.table.setVisible(bool(trips))
        self.add.setEnabled(case.writable)
        for edit in self.new.values():
            edit.setReadOnly(not case.writable)

    def _row(self, trip: Episode) -> Row:
        text = ColumnSpec("", "text")
        dates = {field: ColumnSpec(title, "date") for field, title in self._dates().items()}
        return Row(
            trip.guid,
            (
                Cell(ColumnSpec(self.tr("The return that is analysed"), RADIO), trip.analysed, "analysed"),
                Cell(text, trip.name, "name"),
                Cell(dates["left"], trip.left, "left"),
                Cell(dates["returned"], trip.returned, "returned"),
                Cell(text, trip.country, "country"),
                Cell(text, trip.note, "note"),
            ),
        )

    def _dates(self) -> dict[str, str]:
        return {"left": self.tr("Left"), "returned": self.tr("Returned")}

    def _store(self, trip: Guid, field: str, value: Value) -> None:
        if self._case is None:
            return
        if field == "analysed":
            self._session.do(analyse_episode, self._case.project, trip)
        else:
            self._session.do(set_fields, self._case.project, trip, {field: value or None})

    def _add(self) -> None:
        case = self._case
        told = {field: " ".join(edit.text().split()) for field, edit in self.new.items()}
        if case is None or not any(told.values()):
            return
        left, returned = (as_date_in_part(told[field]) or told[field] for field in ("left", "returned"))
        added = self._session.do(
            add_episode, case.project, case.person.guid, told["name"], left, returned, told["country"]
        )
        if added is not None:
            for edit in self.new.values():
                edit.clear()
        self.new["name"].setFocus()

    def _open(self, index: QModelIndex) -> None:
        self.table.edit_cell(index)

    def _delete(self) -> None:
        trip = self.table.guid_at(self.table.currentIndex())
        if self._case is not None and trip and self._case.writable:
            self._session.do(delete_objects, self._case.project, (trip,))
            self._session.told.emit(self.tr("The trip and its judgements are deleted. Undo brings them back."))

    def focus(self) -> None:
        """Go to the line that adds a trip."""
        self.show()
        self.unfold()
        self.new["name"].setFocus(Qt.FocusReason.ShortcutFocusReason)
