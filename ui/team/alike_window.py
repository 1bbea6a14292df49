"""What looks like the same thing twice, decided pair by pair, by keys too; a decision can be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.store.project import Project
from qualcode.team.alike import Judged, Side, alike_judged, side_of
from qualcode.team.merge import Same, recognise_same
from qualcode.team.parting import ask_again
from qualcode.team.suspects import Suspect
from ui.dialogs.form import Form, plain_label
from ui.list_table import read_as_list
from ui.session import Session
from ui.team.alike_questions import AlikeQuestions
from ui.team.words import TeamWords, why_alike
from ui.theme import GAP
from ui.times import local_time_of

_CLOSE = QDialogButtonBox.StandardButton.Close
_NOT_TOLD = ("position", "colour", "active", "rule", "responsible")
_SIZE = (860, 520)
Row = Suspect | Judged


class AlikeWindow(Form):
    """A list of pairs above, the two of the chosen one side by side below."""

    def __init__(self, session: Session, questions: AlikeQuestions, window: QWidget) -> None:
        super().__init__(session, window, _CLOSE)
        self.setObjectName("alike_window")
        self._questions = questions
        self.rows: list[Row] = []
        self._last: tuple[Guid, Guid] | None = None
        self._hint = plain_label(self, wrapped=True)
        self.table, self.sides = QTableWidget(0, 4, self), QTableWidget(0, 3, self)
        self.told = plain_label(self, wrapped=True)
        self.told.hide()
        self.decided = QCheckBox(self)
        self.same_button, self.other_button, self.again_button = (QPushButton(self) for _ in range(3))
        self._lay_out()
        self._connect()
        self.resize(*_SIZE)
        self.retranslate()
        self.table.setFocus()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Looks like the same twice"))
        self.table.setHorizontalHeaderLabels([self.tr("What"), self.tr("One"), self.tr("The other"), self.tr("Why")])
        self.table.setAccessibleName(self.tr("Pairs that look like one thing"))
        self.sides.setHorizontalHeaderLabels(["", self.tr("One"), self.tr("The other")])
        self.sides.setAccessibleName(self.tr("Both side by side"))
        self.decided.setText(self.tr("Show decided ones too"))
        self.same_button.setText(self.tr("The same (1)"))
        self.same_button.setToolTip(self.tr("They count and are shown as one, for everybody; nothing is lost"))
        self.other_button.setText(self.tr("Not the same (2)"))
        self.other_button.setToolTip(self.tr("They stay apart, and nobody is asked again"))
        self.again_button.setText(self.tr("Take the decision back (3)"))
        self.again_button.setToolTip(self.tr("They part, each as it was, and are asked about again"))
        for button in (self.same_button, self.other_button, self.again_button, self.decided):
            button.setAccessibleName(button.text())
        self.name_button(_CLOSE, self.tr("Close"))
        self.refresh()

    def refresh(self) -> None:
        """List the pairs anew; the chosen row stays, or the next takes its place."""
        project = self.session.project
        if project is None:
            return
        row = max(0, self.table.currentRow())
        self._words = TeamWords(project, self.session.language)
        judged = alike_judged(project, self.session.language) if self.decided.isChecked() else ()
        self.rows = [*self._questions.pairs, *judged]
        self.table.blockSignals(True)
        self.table.setRowCount(len(self.rows))
        for place, one in enumerate(self.rows):
            for column, text in enumerate(self._texts(one)):
                self.table.setItem(place, column, QTableWidgetItem(text))
        self.table.selectRow(min(row, len(self.rows) - 1))
        self.table.blockSignals(False)
        none = self.tr("Nothing looks like the same twice, or all of it is decided.")
        some = self.tr("Two people made these apart. What is decided travels to the others with the next package.")
        self._hint.setText(some if self.rows else none)
        self._show()

    def decide(self, accepted: bool) -> None:
        """Say of the chosen pair whether it is one thing."""
        one, project = self.chosen(), self.session.project
        if project is None or not isinstance(one, Suspect) or not self.same_button.isEnabled():
            return
        if self.session.do(recognise_same, project, (Same(one.kind, one.ours, one.theirs, accepted),)) is None:
            return
        self._last = (one.ours, one.theirs)
        told = self.tr("“{0}” and “{1}” are the same.") if accepted else self.tr("“{0}” and “{1}” are not the same.")
        self._tell(told.format(one.our_name, one.their_name))
        self._questions.leave_out(one)
        self.table.setFocus()

    def take_back(self) -> None:
        """Take back the chosen decision, or the last one."""
        one, project = self.chosen(), self.session.project
        pair = (one.pair.first, one.pair.second) if isinstance(one, Judged) else self._last
        if project is None or pair is None or not self.again_button.isEnabled():
            return
        if self.session.do(ask_again, project, (pair,)) is not None:
            self._last = None
            self._tell(self.tr("Taken back: it is asked again."))
            self._questions.refresh()
            self.refresh()
            self.table.setFocus()

    def chosen(self) -> Row | None:
        """Give the pair that is chosen."""
        row = self.table.currentRow()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    # What is shown -------------------------------------------------------------------------------------------

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()

    def _texts(self, one: Row) -> list[str]:
        if isinstance(one, Suspect):
            return [self._words.kind(one.kind), one.our_name, one.their_name, why_alike(one)]
        said = self.tr("decided: the same") if one.pair.accepted else self.tr("decided: not the same")
        return [self._words.kind(one.pair.kind), *one.names, said]

    def _show(self) -> None:
        one, project = self.chosen(), self.session.project
        rows = self._compared(project, one) if project is not None and isinstance(one, Suspect) else []
        self.sides.setVisible(bool(rows))
        self.sides.setRowCount(len(rows))
        for place, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.sides.setItem(place, column, QTableWidgetItem(text))
        self._enable()

    def _compared(self, project: Project, one: Suspect) -> list[tuple[str, str, str]]:
        if not all(project.life_of(guid).is_there for guid in (one.ours, one.theirs)):
            return []
        sides = side_of(project, one.ours), side_of(project, one.theirs)
        made = [f"{self._words.of(side.coder)}, {local_time_of(side.time)}" for side in sides]
        rows = [(self.tr("Made by"), *made)]
        if sides[0].codings is not None:
            rows.append((self.tr("Codings"), *(str(side.codings) for side in sides)))
        fields = [field.name for field in KINDS[one.kind].fields if field.name not in _NOT_TOLD]
        return [*rows, *(row for field in fields if any((row := self._row(one, field, sides))[1:]))]  # type: ignore[list-item]

    def _row(self, one: Suspect, field: str, sides: tuple[Side, Side]) -> tuple[str, str, str]:
        ours, theirs = (
            self._words.value(guid, one.kind, field, side.values[field]) if side.values[field] is not None else ""
            for guid, side in zip((one.ours, one.theirs), sides, strict=True)
        )
        return self._words.field_name(field), ours, theirs

    def _enable(self) -> None:
        one, writable = self.chosen(), "writable" in self.session.facts
        for button in (self.same_button, self.other_button):
            button.setEnabled(writable and isinstance(one, Suspect))
        self.again_button.setEnabled(writable and (isinstance(one, Judged) or self._last is not None))

    # Putting together ----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.session.project_changed.connect(self.close)
        self.session.facts_changed.connect(self._enable)
        self._questions.read.connect(self.refresh)
        self.table.itemSelectionChanged.connect(self._show)
        self.decided.toggled.connect(lambda _: self.refresh())
        self.same_button.clicked.connect(lambda _: self.decide(True))
        self.other_button.clicked.connect(lambda _: self.decide(False))
        self.again_button.clicked.connect(lambda _: self.take_back())
        for keys, button in (("1", self.same_button), ("2", self.other_button), ("3", self.again_button)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self.again_button.click)

    def _lay_out(self) -> None:
        for table in (self.table, self.sides):
            read_as_list(table)
            table.setWordWrap(True)
            table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            heads = table.horizontalHeader()
            heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            heads.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.same_button, self.other_button, self.again_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.decided)
        self.content.addWidget(self._hint)
        self.content.addWidget(self.table, 2)
        self.content.addWidget(self.sides, 3)
        self.content.addLayout(buttons)
        self.content.addWidget(self.told)
