"""`NewRoundPage`: a round looked at before it is made: what is drawn of which group, and who codes it."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.model.table import Cell, Column, Table
from qualcode.ops.rounds import add_round
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.rounds import AGAIN, DOUBLE, TRAINING, team_of
from qualcode.team.again import Again, assign_again, plan_again
from qualcode.team.rounds import Due, Plan, assign, next_name, plan_double_coding, plan_due
from qualcode.team.rounds_told import again_table, plan_table
from ui.dialogs.form import plain_label
from ui.session import Session
from ui.team.round_wishes import LATER, RoundWishes
from ui.team.table_shown import TableShown
from ui.theme import GAP

_NOTES_HEIGHT = 84


class Training(NamedTuple):
    """Documents that all of these coders shall code."""

    documents: tuple[Guid, ...]
    coders: tuple[Guid, ...]


class NewRoundPage(QWidget):
    """Above what is wished, in the middle what comes of it, below why; nothing is written before the button."""

    made = Signal(str)  # GUID of the round

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plan: Plan | Due | Again | Training | None = None
        self._proposed = ""
        self.wishes = RoundWishes(self)
        self.caption, self.notes = plain_label(self, wrapped=True), plain_label(self, wrapped=True)
        self.table = TableShown(self)
        self.name, self.assign = QLineEdit(self), QPushButton(self)
        self._name_label = QLabel(self)
        self._lay_out()
        self.wishes.changed.connect(self._plan_anew)
        self.assign.clicked.connect(lambda *_: self.write())
        session.facts_changed.connect(self._enable)

    def _lay_out(self) -> None:
        notes = QScrollArea(self)
        notes.setWidget(self.notes)
        notes.setWidgetResizable(True)
        notes.setFrameShape(QFrame.Shape.NoFrame)
        for part in (notes.viewport(), self.notes):
            part.setAutoFillBackground(False)
        self.notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        notes.setMaximumHeight(_NOTES_HEIGHT)
        notes.setMinimumHeight(_NOTES_HEIGHT // 2)
        last = QHBoxLayout()
        last.addWidget(self._name_label)
        last.addWidget(self.name, 1)
        last.addWidget(self.assign)
        self._name_label.setBuddy(self.name)
        self.assign.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        for part in (self.wishes, self.caption):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(notes)
        column.addLayout(last)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.wishes.retranslate()
        self.table.setAccessibleName(self.tr("What would be drawn, and who would code it"))
        self._name_label.setText(self.tr("Name of the round:"))
        self.name.setAccessibleName(self.tr("Name of the round"))
        self.assign.setText(self.tr("Assign"))
        self.assign.setAccessibleName(self.assign.text())
        self.assign.setToolTip(self.tr("Make the round: from now on its coders code these documents blind"))
        self.refresh()

    def refresh(self) -> None:
        """Plan anew, as the project and the wishes stand."""
        if self._session.project is not None:
            self.wishes.fill(self._session.project)
            self._plan_anew()

    def _plan_anew(self) -> None:
        project = self._session.project
        if project is None:
            return
        self._plan = self._planned(project)
        table = self._table(project)
        self.table.show_table(table)
        self.caption.setText(table.caption)
        self.notes.setText("\n".join(table.notes))
        self._propose_name(project)
        self._enable()

    def write(self) -> None:
        """Make the round that is shown."""
        project = self._session.project
        if project is not None and self._is_something:
            made = self._session.do(self._written, project)
            if made:
                self.name.clear()
                self.refresh()
                self.made.emit(made)

    def _written(self, project: Project) -> Guid:
        name, plan = self.name.text(), self._plan
        if isinstance(plan, Training):
            return add_round(project, name, plan.documents, plan.coders)
        if isinstance(plan, Again):
            return assign_again(project, plan, name)
        found = plan.plan if isinstance(plan, Due) else plan
        assert found is not None
        return assign(project, found, name)

    def _planned(self, project: Project) -> Plan | Due | Again | Training | None:
        kind, wishes = self.wishes.chosen, self.wishes.wishes
        if kind == TRAINING:
            coders = wishes.coders or tuple(guid for guid, _ in team_of(project))
            return Training(self.wishes.documents.chosen(), coders)
        if kind == AGAIN:
            each, weeks = self.wishes.each.value(), self.wishes.weeks.value()
            return plan_again(project, wishes.seed, each, weeks, wishes.coders)
        if kind == LATER:
            return plan_due(project, wishes.seed, wishes.unreleased)
        return plan_double_coding(project, wishes)

    def _table(self, project: Project) -> Table:
        language, plan = self._session.language, self._plan
        if isinstance(plan, Training):
            return self._training(project, plan)
        if isinstance(plan, Again):
            return again_table(project, plan, language)
        if plan is None:
            nothing = self.tr("No draw asks for later interviews yet. Say so when you draw double coding.")
            return Table("", (), (), nothing)
        return plan_table(project, plan, language)

    def _training(self, project: Project, plan: Training) -> Table:
        names = {
            item.guid: str(item.values["name"]) for kind in ("document", "coder") for item in items_of(project, kind)
        }
        coders = ", ".join(names[guid] for guid in plan.coders)
        return Table(
            "",
            (Column(self.tr("Document")), Column(self.tr("Coded by"))),
            tuple((Cell(names[guid]), Cell(coders)) for guid in plan.documents),
            self.tr("All coders code the same documents blind, then you talk about where they differ."),
            (self.tr("Training counts in no figure of agreement unless you choose its round there."),),
        )

    def _propose_name(self, project: Project) -> None:
        """Number the round, unless a name was typed."""
        kind = self.wishes.chosen
        later = kind == LATER
        fresh = next_name(project, DOUBLE if later else kind, self._session.language, later)
        if self.name.text() in ("", self._proposed):
            self.name.setText(fresh)
        self._proposed = fresh

    @property
    def _is_something(self) -> bool:
        plan = self._plan
        if isinstance(plan, Training):
            return bool(plan.documents) and len(plan.coders) > 1
        if isinstance(plan, Again):
            return bool(plan.drawn)
        found = plan.plan if isinstance(plan, Due) else plan
        return found is not None and bool(found.deals)

    def _enable(self) -> None:
        self.assign.setEnabled(self._is_something and "writable" in self._session.facts)
