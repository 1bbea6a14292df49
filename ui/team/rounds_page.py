"""`RoundsPage`: the rounds there are, and of the chosen one how far each coder is with each document."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QPushButton, QSpinBox, QSplitter, QVBoxLayout, QWidget

from qualcode.analysis.rounds import RoundProgress, progress_of_rounds, progress_table, rounds_table
from qualcode.model.guid import Guid
from qualcode.ops.rounds import change_round, dissolve_round
from qualcode.store.queries.rounds import DOUBLE
from ui.dialogs.form import plain_label
from ui.session import Session
from ui.team.table_shown import TableShown
from ui.theme import GAP

Given = list[tuple[Guid, Guid]]  # coder, document


class RoundsPage(QWidget):
    """`hand_out` opens the window that hands documents out, with those of a round ticked."""

    def __init__(self, session: Session, hand_out: Callable[[Given], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._hand_out = session, hand_out
        self.rounds: list[RoundProgress] = []
        self.list, self.progress = TableShown(self), TableShown(self)
        self.hand_out, self.rename, self.dissolve = (QPushButton(self) for _ in range(3))
        self.every = QSpinBox(self)
        self._every_label, self.empty = plain_label(self), plain_label(self, wrapped=True)
        self._lay_out()
        self.list.itemSelectionChanged.connect(self._show_progress)
        self.hand_out.clicked.connect(lambda *_: self._hand_out(self._waiting()))
        self.rename.clicked.connect(lambda *_: self._ask_name())
        self.dissolve.clicked.connect(lambda *_: self._dissolve())
        self.every.editingFinished.connect(self._set_every)
        session.facts_changed.connect(self._enable)

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self.list)
        parts.addWidget(self.progress)
        parts.setChildrenCollapsible(False)
        self.every.setRange(0, 99)
        self._every_label.setBuddy(self.every)
        buttons = QHBoxLayout()
        for button in (self.hand_out, self.rename, self.dissolve):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._every_label)
        buttons.addWidget(self.every)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.empty)
        column.addWidget(parts, 1)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.list.setAccessibleName(self.tr("Rounds"))
        self.progress.setAccessibleName(self.tr("Documents of the round by coders: how far each is"))
        self.empty.setText(self.tr("There is no round yet: make one on the page beside."))
        self.hand_out.setText(self.tr("Hand out…"))
        self.hand_out.setToolTip(self.tr("Open the window for handing out with what nobody has begun ticked"))
        self.rename.setText(self.tr("Rename…"))
        self.dissolve.setText(self.tr("Remove the round"))
        self.dissolve.setToolTip(self.tr("Who has not begun need not code its documents; what was coded stays"))
        for button in (self.hand_out, self.rename, self.dissolve):
            button.setAccessibleName(button.text())
        self._every_label.setText(self.tr("Of later ones, one of every:"))
        self.every.setSpecialValueText(self.tr("none"))
        self.every.setAccessibleName(self.tr("Of later interviews one of every so many is coded twice"))
        self.refresh()

    def refresh(self) -> None:
        """Read the rounds anew."""
        project = self._session.project
        if project is None:
            return
        self.rounds = progress_of_rounds(project)
        self.list.show_table(rounds_table(self.rounds, self._session.language))
        self.empty.setVisible(not self.rounds)
        if self.rounds and self.list.currentRow() < 0:
            self.list.setCurrentCell(len(self.rounds) - 1, 0)
        self._show_progress()

    def choose(self, guid: Guid) -> None:
        """Choose a round."""
        self.refresh()
        place = next((at for at, one in enumerate(self.rounds) if one.round.guid == guid), -1)
        if place >= 0:
            self.list.setCurrentCell(place, 0)

    @property
    def chosen(self) -> RoundProgress | None:
        """Give the round that is chosen."""
        row = self.list.currentRow()
        return self.rounds[row] if 0 <= row < len(self.rounds) else None

    def _show_progress(self) -> None:
        project, found = self._session.project, self.chosen
        self.progress.setVisible(found is not None)
        if project is not None and found is not None:
            self.progress.show_table(progress_table(project, found, self._session.language))
            self.every.setValue(found.round.every)
        self._enable()

    def _enable(self) -> None:
        found, writable = self.chosen, "writable" in self._session.facts
        self.hand_out.setEnabled(found is not None and writable)
        for button in (self.rename, self.dissolve):
            button.setEnabled(found is not None and writable)
        for part in (self.every, self._every_label):
            part.setVisible(found is not None and found.round.kind == DOUBLE)
            part.setEnabled(writable)

    def _waiting(self) -> Given:
        found = self.chosen
        tasks = found.tasks if found is not None else ()
        return [(task.coder, task.document) for task in tasks if task.work.state == "not_started"]

    def _ask_name(self) -> None:
        project, found = self._session.project, self.chosen
        if project is None or found is None:
            return
        asking = QInputDialog(self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setWindowTitle(self.tr("Rename the round"))
        asking.setLabelText(self.tr("Name of the round:"))
        asking.setTextValue(found.round.name)
        asking.textValueSelected.connect(lambda name: self._session.do(change_round, project, found.round.guid, name))
        asking.open()

    def _set_every(self) -> None:
        project, found = self._session.project, self.chosen
        if project is not None and found is not None and self.every.value() != found.round.every:
            self._session.do(change_round, project, found.round.guid, every=self.every.value())

    def _dissolve(self) -> None:
        project, found = self._session.project, self.chosen
        if project is not None and found is not None:
            self._session.do(dissolve_round, project, found.round.guid)
