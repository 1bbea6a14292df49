"""One open question: every value with who said it and when; one is chosen or other words are typed, then settled."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from qualcode.team.conflicts import Dispute
from qualcode.team.merge import Settled
from ui.details.section import quiet_label
from ui.dialogs.form import plain_label
from ui.team.words import TeamWords, takes_words
from ui.theme import GAP
from ui.times import local_time_of

_BESIDE = 22  # pixels: below the words of a choice, not below its mark


class DisputeCard(QWidget):
    """The rival values of one field."""

    chosen = Signal()
    entered = Signal()  # Enter: settle it

    def __init__(self, dispute: Dispute, words: TeamWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dispute = dispute
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda *_: self.chosen.emit())
        self.own = QLineEdit(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        self.choices: list[QRadioButton] = []
        for place, position in enumerate(dispute.positions):
            text = words.value(dispute.object, dispute.kind, dispute.field, position.value)
            who = f"{words.of(position.coder)}, {local_time_of(position.time)}"
            self._add(place, who, column)
            told = plain_label(self, wrapped=True)
            told.setText(text)
            told.setContentsMargins(_BESIDE, 0, 0, 0)
            self.choices[-1].setAccessibleName(f"{who}: {text}")
            column.addWidget(told)
            if position.is_shown:
                shown = quiet_label()
                shown.setText(self.tr("shown until it is settled"))
                shown.setContentsMargins(_BESIDE, 0, 0, 0)
                column.addWidget(shown)
        if takes_words(dispute.kind, dispute.field):
            self._add(len(dispute.positions), self.tr("Other words"), column)
            column.addWidget(self.own)
            self.own.setAccessibleName(self.tr("Other words for this field"))
            self.own.textEdited.connect(lambda _: self._on_typed())
        else:
            self.own.hide()
        column.addStretch()
        for field in (self.own, *self.choices):
            field.installEventFilter(self)

    def decision(self) -> Settled | None:
        """Give the value that was chosen or typed, None where none was."""
        place, dispute = self._group.checkedId(), self.dispute
        if place < 0:
            return None
        if place < len(dispute.positions):
            return Settled(dispute.object, dispute.field, dispute.positions[place].value)
        typed = self.own.text().strip()
        return Settled(dispute.object, dispute.field, typed) if typed else None

    def _add(self, place: int, text: str, column: QVBoxLayout) -> None:
        choice = QRadioButton(text, self)
        self._group.addButton(choice, place)
        self.choices.append(choice)
        column.addWidget(choice)

    def _on_typed(self) -> None:
        self.choices[-1].setChecked(True)
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle with Enter."""
        if is_enter(event):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)


def is_enter(event: QEvent) -> bool:
    """Say whether somebody has pressed Enter."""
    pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
    return pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)  # type: ignore[attr-defined]
