"""`JudgementRow`: what one coder says of a case by one set; only the coder at work can change hers or his."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from qualcode.model.guid import Guid
from ui.cases.evidence_list import EvidenceList
from ui.cases.fields import CalmBox
from ui.details.section import plain_label
from ui.saving_text import SavingText
from ui.theme import GAP, font


class Shown(NamedTuple):
    """What a row shows: who, what is judged ("" for nothing yet), the note, the passages with their words."""

    coder: str
    value: str
    words: str
    note: str
    passages: list[tuple[Guid, str]]


class JudgementRow(QWidget):
    """Name, value, note and evidence, one below the other where there is much of it."""

    judged = Signal(str)  # a code, "mixed", "undecidable", "" for not judged
    noted = Signal(str)
    evidence_wanted = Signal()
    opened = Signal(str)
    taken_away = Signal(str)

    def __init__(self, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own = own
        self.coder, self.words, self.note_text = plain_label(wrap=False), plain_label(), plain_label()
        self.value, self.note, self.add = CalmBox(), SavingText(1, 6), QPushButton()
        self.evidence = EvidenceList()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, 76)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.coder, 0, 0)
        self._lay_out_own() if own else self._lay_out_other()
        self.evidence.opened.connect(self.opened)

    def _lay_out_own(self) -> None:
        self.coder.setFont(font(bold=True))
        self.add.setAutoDefault(False)
        self._grid.addWidget(self.value, 0, 1)
        self._grid.addWidget(self.add, 0, 2)
        self._grid.addWidget(self.note, 1, 1, 1, 2)
        self._grid.addWidget(self.evidence, 2, 1, 1, 2)
        self.value.chosen.connect(self.judged.emit)
        self.note.saved.connect(self.noted)
        self.add.clicked.connect(lambda *_: self.evidence_wanted.emit())
        self.evidence.taken_away.connect(self.taken_away)

    def _lay_out_other(self) -> None:
        self.words.setFont(font(bold=True))
        self._grid.addWidget(self.words, 0, 1)
        self._grid.addWidget(self.note_text, 1, 1)
        self._grid.addWidget(self.evidence, 2, 1)

    def entitle(self, value: str, note: str, hint: str, add: str, evidence: str, none: str) -> None:
        """Set names for screen readers and the words of controls."""
        self.value.setAccessibleName(value)
        self.value.setPlaceholderText(none)
        self.note.setAccessibleName(note)
        self.note.setPlaceholderText(hint)
        self.add.setText(add)
        self.evidence.setAccessibleName(evidence)

    def show_judgement(self, shown: Shown, choices: list[tuple[str, object]], writable: bool) -> None:
        """Show what is judged."""
        self.coder.setText(shown.coder)
        self.evidence.show_passages(shown.passages)
        if not self.own:
            self.words.setText(shown.words)
            self.note_text.setText(shown.note)
            self.note_text.setVisible(bool(shown.note))
            return
        self.value.offer(choices, shown.value or None)
        self.value.setEnabled(writable)
        self.add.setEnabled(writable and bool(shown.value))
        self.note.show_text(shown.note)
        self.note.setVisible(bool(shown.value))
        self.note.setReadOnly(not writable)
