"""`HouseholdSection`: who lives with the woman or speaks about her, and a line to add one more."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.objects import set_fields
from qualcode.ops.people import add_member, join_household
from qualcode.store.queries.families import Person
from ui.cases.case import Case
from ui.cases.cells import Cell, CellsModel, Row
from ui.cases.fields import EntryBox, EntryTick, SavingLine
from ui.cases.section import CaseSection
from ui.cases.table import CaseTable
from ui.codebook.menu import show_menu
from ui.details.section import quiet_label
from ui.flow_layout import FlowLayout
from ui.respondents.columns import ColumnSpec, yes_no_choices
from ui.session import Session
from ui.theme import GAP

_NAME, _KINSHIP = 0, 1


class HouseholdSection(CaseSection):
    """The members with their kinship; Enter on a name opens the case. The line below adds a member and stays ready."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: Case | None = None
        self.model = CellsModel(session, self)
        self.table = CaseTable(session, self.model, _NAME)
        self.name, self.place = SavingLine(), SavingLine()
        self._name_caption, self._place_caption = quiet_label(wrap=False), quiet_label(wrap=False)
        self.member, self.kinship = EntryBox(), EntryBox()
        self.together, self.kept = EntryTick(), EntryTick()
        self.add = QToolButton()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        for column, widget in enumerate((self._name_caption, self.name, self._place_caption, self.place)):
            grid.addWidget(widget, 0, column)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        self._named = QWidget()
        self._named.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        line, ticks = QHBoxLayout(), FlowLayout()
        line.setSpacing(GAP)
        line.addWidget(self.member, 3)
        line.addWidget(self.kinship, 2)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for control in (self.together, self.kept, self.add):
            ticks.addWidget(control)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.addWidget(self._named)
        self.rows.addWidget(self.table)
        self.rows.addLayout(line)
        self.rows.addLayout(ticks)

    def _connect(self) -> None:
        self.name.saved.connect(lambda words: self._rename("name", words))
        self.place.saved.connect(lambda words: self._rename("place", words))
        self.model.stored.connect(self._store)
        self.table.opened.connect(self._open)
        self.table.cleared.connect(lambda: self._take_out(self.table.guid_at(self.table.currentIndex())))
        self.table.customContextMenuRequested.connect(self._open_menu)
        for box in (self.member, self.kinship, self.together, self.kept):
            box.entered.connect(self._add)
        self.add.clicked.connect(lambda *_: self._add())

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self._name_caption.setText(self.tr("Household"))
        self._place_caption.setText(self.tr("Place"))
        self.name.setAccessibleName(self.tr("Name of the household"))
        self.place.setAccessibleName(self.tr("Place of the household"))
        self.member.say(self.tr("Add a member: name"))
        self.kinship.say(self.tr("Kinship to her"))
        self.together.setText(self.tr("lives together"))
        self.kept.setText(self.tr("kept the children"))
        self.add.setText(self.tr("Add"))
        self.add.setToolTip(self.tr("Add to the household; Enter does the same"))
        self.table.setAccessibleName(self.tr("Household and family"))
        self.table.setToolTip(self.tr("Enter opens the case, Delete takes out of the household"))
        self.model.entitle(
            (
                self.tr("Name"),
                self.tr("Kinship"),
                self.tr("Together"),
                self.tr("Kept children"),
                self.tr("Interviews"),
            )
        )

    # Showing ---------------------------------------------------------------------------------------------------

    def show_case(self, case: Case) -> None:
        """Show the household of a case."""
        self._case = case
        self.entitle(self.tr("Household and family: {0}").format(len(case.family)))
        informant = case.person.kind == "key_informant" and len(case.family) == 1
        self.setHidden(informant)
        household = case.woman.household
        values = case.project.values(household) if household else {}
        self._named.setVisible(household is not None)
        self.name.show_text(str(values.get("name") or ""))
        self.place.show_text(str(values.get("place") or ""))
        for line in (self.name, self.place):
            line.setReadOnly(not case.writable)
        for control in (self.member, self.kinship, self.together, self.kept, self.add):
            control.setEnabled(case.writable)
        self.model.show_rows([self._row(case, person) for person in case.family], case.writable)
        self._offer(case)

    def _row(self, case: Case, person: Person) -> Row:
        herself = person.guid == case.woman.guid
        outside = not herself and (person.household is None or person.household != case.woman.household)
        name = self.tr("{0} (outside the household)").format(person.called) if outside else person.called
        text, answer = ColumnSpec("", "text"), ColumnSpec("", "yes_no", None, yes_no_choices(self._session.language))
        kinship = self.tr("herself") if herself else person.kinship
        return Row(
            person.guid,
            (
                Cell(text, name),
                Cell(text, kinship, "" if herself else "kinship", quiet=herself),
                Cell(answer, None if herself else person.lives_together, "" if herself else "lives_together"),
                Cell(answer, None if herself else person.kept_children, "" if herself else "kept_children"),
                Cell(text, str(len(person.documents)), quiet=not person.documents),
            ),
        )

    def _offer(self, case: Case) -> None:
        """Offer respondents who are not of the family, and words of kinship used before or common."""
        near = {person.guid for person in case.family}
        used = [person.kinship for person in case.people if person.kinship]
        common = [
            *(self.tr("husband"), self.tr("mother-in-law"), self.tr("father-in-law"), self.tr("mother")),
            *(self.tr("father"), self.tr("son"), self.tr("daughter"), self.tr("sister"), self.tr("brother")),
        ]
        self.member.offer_words([person.called for person in case.people if person.guid not in near])
        self.kinship.offer_words(list(dict.fromkeys([*used, *common])))

    # Doing -----------------------------------------------------------------------------------------------------

    def focus(self) -> None:
        """Go to the line that adds a member."""
        self.show()
        self.unfold()
        self.member.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self) -> None:
        case = self._case
        if case is None:
            return
        name = self.member.words()
        known = [person.guid for person in case.people if name in (person.called, person.name)]
        added = self._session.do(
            add_member,
            case.project,
            case.woman.guid,
            known[0] if known else None,
            name,
            self.tr("Household of {0}").format(case.woman.called),
            self.kinship.words() or None,
            self.together.isChecked(),
            self.kept.isChecked(),
        )
        if added is not None:
            self.member.clearEditText()
            self.kinship.clearEditText()
            for box in (self.together, self.kept):
                box.setChecked(False)
        self.member.setFocus()

    def _rename(self, field: str, words: str) -> None:
        case = self._case
        if case is None or case.woman.household is None:
            return
        self._session.do(set_fields, case.project, case.woman.household, {field: words or None})
        stored = str(case.project.values(case.woman.household)[field] or "")
        if stored != words:
            (self.name if field == "name" else self.place).discard(stored)

    def _store(self, person: Guid, field: str, value: Value) -> None:
        if self._case is not None:
            self._session.do(set_fields, self._case.project, person, {field: value})

    def _open(self, index: QModelIndex) -> None:
        guid = self.table.guid_at(index)
        if index.column() == _NAME and guid:
            self._session.show_case(guid)
        else:
            self.table.edit_cell(index)

    def _open_menu(self, place: QPoint) -> None:
        guid = self.table.guid_at(self.table.indexAt(place))
        if not guid or self._case is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open the case")).triggered.connect(lambda *_: self._session.show_case(guid))
        out = menu.addAction(self.tr("Take out of the household"))
        out.triggered.connect(lambda *_: self._take_out(guid))
        out.setEnabled(self._case.writable)
        show_menu(menu, self.table.viewport().mapToGlobal(place))

    def _take_out(self, guid: Guid) -> None:
        case = self._case
        if case is not None and any(person.guid == guid and person.household for person in case.family):
            self._session.do(join_household, case.project, guid, None)
            self._session.told.emit(self.tr("Taken out of the household. Undo brings her or him back."))
