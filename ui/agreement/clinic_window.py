"""`ClinicWindow`: codes that coders take for one another, the passages that tell why, and their definitions to mend."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.agreement.comparison import Comparison
from qualcode.messages import message
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from ui.agreement.clinic_card import TellingCard
from ui.agreement.clinic_code import ClinicCode
from ui.agreement.clinic_lock import LockBar
from ui.agreement.clinic_pairs import ClinicPairs
from ui.details.section import plain_label, quiet_label
from ui.language import NAMES
from ui.reading import Reading
from ui.session import Session
from ui.theme import GAP, SPACE
from ui.transcript.code_looks import CodeLooks

if TYPE_CHECKING:
    from qualcode.agreement.clinic import Clinic, Pair

_PAUSE = 200  # ms: what changes in quick succession is reckoned once
_SIZE = (1040, 570)
_KINDS = ("coding", "code", "document", "document_state", "text_version", "coder")


class ClinicWindow(QDialog):
    """Not modal. `codes`: the pair to begin with, where it is one that is confused."""

    def __init__(
        self, session: Session, wanted: Comparison, codes: tuple[Guid, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("clinic_window")
        self._session, self._wanted, self._codes = session, wanted, codes
        self._language = ""
        self._looks = CodeLooks(session.project, session.language)
        self._reading = Reading(session, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self.compared, self.reason = plain_label(), plain_label()
        self.lock, self.pairs = LockBar(session), ClinicPairs()
        self.cards, self._cards = QWidget(), QScrollArea()
        self.first, self.second = ClinicCode(session), ClinicCode(session)
        self._languages = QButtonGroup(self)
        self._speaking = quiet_label(wrap=False)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(*_SIZE)
        self.pairs.setFocus()

    # Putting together ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._cards.setWidget(self.cards)
        for area in (self._cards, editors := QScrollArea()):
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
        QVBoxLayout(self.cards).setContentsMargins(0, 0, GAP, 0)
        editors.setWidget(self._editors())
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self._cards)
        parts.addWidget(editors)
        parts.setChildrenCollapsible(False)
        parts.setSizes([_SIZE[1] * 9 // 20, _SIZE[1] * 11 // 20])
        self._parts = parts
        middle = QHBoxLayout()
        middle.setSpacing(SPACE)
        middle.addWidget(self.pairs)
        middle.addWidget(parts, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.compared)
        column.addWidget(self.lock)
        column.addWidget(self.reason)
        column.addLayout(middle, 1)

    def _editors(self) -> QWidget:
        made, line, columns = QWidget(), QHBoxLayout(), QHBoxLayout()
        line.addWidget(self._speaking)
        for language, spoken in NAMES.items():
            button = QToolButton()
            button.setText(language)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
            button.clicked.connect(lambda _, language=language: self.speak(language))
            self._languages.addButton(button)
            line.addWidget(button)
        line.addStretch()
        columns.setSpacing(SPACE)
        for code in (self.first, self.second):
            columns.addWidget(code, 1)
        rows = QVBoxLayout(made)
        rows.setContentsMargins(0, 0, GAP, 0)
        rows.addLayout(line)
        rows.addLayout(columns, 1)
        return made

    def _connect(self) -> None:
        self.pairs.currentItemChanged.connect(lambda *_: self._show_pair())
        self._timer.timeout.connect(self._reckon)
        self._session.changed.connect(self._follow)
        self._session.project_changed.connect(self.close)
        self._session.language_changed.connect(self.retranslate)
        self._session.coder_changed.connect(self._reckon)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Definition clinic"))
        self.pairs.setAccessibleName(self.tr("Codes taken for one another"))
        self._speaking.setText(self.tr("Language of the definitions:"))
        self.lock.retranslate()
        for code in (self.first, self.second):
            code.retranslate()
        self._reckon()

    # What is shown ---------------------------------------------------------------------------------------------

    def _reckon(self) -> None:
        self._looks = CodeLooks(self._session.project, self._session.language)
        wanted = replace(self._wanted, language=self._session.language, outgoing=False)
        self._reading.ask(partial(_clinic, wanted=wanted), self._show)

    def _show(self, found: "Clinic") -> None:
        why = found.refused
        reasons = [why.reason, why.advice] if why is not None else []
        pairs = found.pairs if reasons else self._with_wanted(found.pairs)
        if not (reasons or pairs):
            reasons = [message("agreement.nothing_confused", self._session.language)]
        self.compared.setText(found.compared)
        self.compared.setVisible(bool(found.compared))
        self.reason.setText("\n".join(filter(None, reasons)))
        self.reason.setVisible(bool(reasons))
        for part in (self.pairs, self._parts):
            part.setVisible(not reasons)
        self.pairs.show_pairs(pairs, self._looks, self._codes)
        self._show_pair()

    def _with_wanted(self, pairs: "tuple[Pair, ...]") -> "tuple[Pair, ...]":
        """Put the codes that were asked for first, where they are not among those that are confused."""
        from qualcode.agreement.clinic import Pair

        codes = [code for code in self._codes if code in self._session.codes()]
        if not codes or any({pair.code, pair.other} - {""} == set(codes) for pair in pairs):
            return pairs
        return (Pair(codes[0], codes[1] if len(codes) > 1 else "", 0, 0, 0, ()), *pairs)

    def _show_pair(self) -> None:
        pair = self.pairs.chosen()
        codes = (pair.code, pair.other) if pair is not None else ("", "")
        if not self._language or codes != (self.first.shown, self.second.shown):
            self._language = self._best_language(codes)
        self._show_words()
        layout = self.cards.layout()
        while layout is not None and (old := layout.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if pair is None or layout is None:
            return
        for told in pair.tellings:
            card = TellingCard(told, [code for code in codes if code], self._looks, self._session.language)
            card.place_wanted.connect(self._go_to)
            layout.addWidget(card)
        if not pair.tellings:
            nowhere = plain_label()
            nowhere.setText(
                self.tr("Nowhere was one of these codes given to the words to which another coder gave the other.")
            )
            layout.addWidget(nowhere)
        layout.addStretch()  # type: ignore[attr-defined]  # it is the box laid out above
        self._cards.verticalScrollBar().setValue(0)

    def _best_language(self, codes: tuple[Guid, ...]) -> str:
        """Give the language of the window where the codes are defined in it, else the first in which they are."""
        known = self._session.codes()
        texts = [known[code].definitions for code in codes if code in known]
        languages = [self._session.language, *NAMES]
        return next((one for one in languages if any(text.get(one) for text in texts)), self._session.language)

    def speak(self, language: str) -> None:
        """Show and write the definitions in one of their languages."""
        self._language = language
        self._show_words()

    def _show_words(self) -> None:
        pair = self.pairs.chosen()
        for button in self._languages.buttons():
            button.setChecked(button.text() == self._language)
        self.first.show_code(pair.code if pair is not None else "", self._language)
        self.second.show_code(pair.other if pair is not None else "", self._language)

    # What is done ----------------------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if change.touches("code", "project"):
            self._looks = CodeLooks(self._session.project, self._session.language)
            self.lock.look()
            self._show_words()
        if change.touches(*_KINDS):
            self._timer.start()

    def _go_to(self, document: Guid, start: int, end: int) -> None:
        self._session.place_wanted.emit(document, start, end)
        if (window := self.parentWidget()) is not None:
            window.window().activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed."""
        for code in (self.first, self.second):
            code.save()
        self._reading.drop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo steps; a text that is being typed keeps these keys for itself."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._session.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._session.redo()
        else:
            super().keyPressEvent(event)


def _clinic(project: Project, wanted: Comparison) -> "Clinic":
    from qualcode.agreement.clinic import clinic_or_refusal

    return clinic_or_refusal(project, wanted)
