"""`DecisionBar`: what each coder made of a case side by side, the other ways to decide it, and a note."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.form import plain_label
from ui.flow_layout import FlowLayout
from ui.settling.choice_card import Choice, ChoiceCard
from ui.shortcut_keys import latin_key
from ui.theme import GAP

ALL, UNION, SHARED, DRAW, NONE = "A", "U", "I", "D", "0"
NOTE, REOPEN = "M", "R"
_SAME = {"N": NONE}  # a letter for those who look for one
_MOST_LINES = 4


class NoteField(QPlainTextEdit):
    """One line that grows; Enter is done with it, Shift+Enter begins another line."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        lines = min(max(1, int(self.document().size().height())), _MOST_LINES)
        margins = 2 * self.frameWidth() + 2 * self.document().documentMargin()
        self.setFixedHeight(round(lines * QFontMetrics(self.font()).lineSpacing() + margins))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or be done."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DecisionBar(QWidget):
    """Every way to decide has a key, which stands on its button."""

    chosen = Signal(str)  # the key of a way to decide: "1" to "9", or one of the letters
    note_left = Signal(bool)  # the note is done with; whether it shall be kept

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[ChoiceCard] = []
        self.ways = {key: QPushButton(self) for key in (ALL, UNION, SHARED, DRAW, NONE, REOPEN)}
        self.note = NoteField(self)
        self._caption: QLabel = plain_label(self)
        self._lay_out()
        for key, button in self.ways.items():
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.installEventFilter(self)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        self.note.entered.connect(lambda: self.note_left.emit(True))
        self.note.left.connect(lambda: self.note_left.emit(False))

    def _lay_out(self) -> None:
        self._side_by_side = QHBoxLayout()
        self._side_by_side.setSpacing(GAP)
        others = QWidget(self)
        line = FlowLayout(others)
        line.setContentsMargins(0, 0, 0, 0)
        for key in (ALL, UNION, SHARED, DRAW, NONE):  # the way back stands beside what was decided
            line.addWidget(self.ways[key])
        policy = others.sizePolicy()
        policy.setHeightForWidth(True)
        others.setSizePolicy(policy)
        noting = QHBoxLayout()
        noting.setSpacing(GAP)
        noting.addWidget(self._caption)
        noting.addWidget(self.note, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addLayout(self._side_by_side)
        rows.addWidget(others)
        rows.addLayout(noting)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        texts = {
            ALL: (self.tr("All of them"), self.tr("Keep what everybody gave, each coding as it is")),
            UNION: (self.tr("Joined"), self.tr("All the words that anybody gave the code, as one passage")),
            SHARED: (self.tr("Shared"), self.tr("Only the words that all of them gave the code")),
            DRAW: (self.tr("Draw anew"), self.tr("Select the words in the text yourself, then Enter")),
            NONE: (self.tr("Neither"), self.tr("Nothing is coded here")),
            REOPEN: (self.tr("Open again"), self.tr("Take the decision back; the case is open again")),
        }
        for key, (text, tip) in texts.items():
            self.ways[key].setText(f"{key}  {text}")
            self.ways[key].setToolTip(tip)
            self.ways[key].setAccessibleName(text)
        self._caption.setText(self.tr("Note ({0}):").format(NOTE))
        self.note.setAccessibleName(self.tr("Note on the decision"))
        self.note.setPlaceholderText(self.tr("Why so; it goes with the decision"))

    def show_choices(self, choices: Sequence[Choice], possible: frozenset[str]) -> None:
        """Show a card for each coder, and which other ways there are."""
        while len(self.cards) < len(choices):
            self._add_card()
        for card in self.cards[len(choices) :]:
            card.hide()
        for card, choice in zip(self.cards, choices, strict=False):
            card.show_choice(choice)
            card.show()
        for key, button in self.ways.items():
            button.setEnabled(key in possible)
        self.ways[REOPEN].setVisible(REOPEN in possible)

    def _add_card(self) -> None:
        card = ChoiceCard(self)
        key = str(len(self.cards) + 1)
        card.clicked.connect(lambda _=False: self.chosen.emit(key))
        self.cards.append(card)
        self._side_by_side.addWidget(card, 1)
        QWidget.setTabOrder(self.cards[-2] if len(self.cards) > 1 else self, card)
        QWidget.setTabOrder(card, self.ways[ALL])

    def stands_for(self, event: QKeyEvent) -> str:
        """Give the way to decide that a key stands for on any layout of the keyboard, "" for none."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        letter = latin_key(event.text()).upper() if event.text() and not held else ""
        key = _SAME.get(letter, letter)
        return key if key == NOTE or key in self.ways or (key.isdecimal() and key != "0") else ""

    def can(self, key: str) -> bool:
        """Say whether the case can be decided so."""
        if key.isdecimal() and key != NONE:
            return int(key) <= len(self.cards) and self.cards[int(key) - 1].isVisible()
        return key == NOTE or self.ways[key].isEnabled()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the arrows to the window: they walk from case to case."""
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in arrows:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
