"""`ProposalPage`: the parts of the window of proposed codes: the list, the words, a segment, the answers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.codebook.segment_view import SegmentView
from ui.codebook.walk_list import WalkList
from ui.details.section import quiet_label
from ui.dialogs.form import plain_label
from ui.theme import GAP, HEADING_POINTS, SPACE, font
from ui.transcript.code_rows import CodeRows

ACCEPT, MERGE, DECLINE, DECLINE_INTO, WITHDRAW = "1", "2", "3", "4", "5"
_LIST_WIDTH = 250
_DEFINITION_HEIGHT = 62  # pixels: three lines


class ProposalPage(QWidget):
    """Lays the parts out and fills them with words; the window says which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head: QLabel = plain_label(self, wrapped=True)
        self.list = WalkList(self)
        self.list.setItemDelegate(CodeRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumWidth(_LIST_WIDTH)
        self.name: QLabel = plain_label(self, wrapped=True)
        self.name.setFont(font(HEADING_POINTS, bold=True))
        self.why: QLabel = plain_label(self, wrapped=True)
        self.caption = quiet_label()
        self.definition = QPlainTextEdit(self)
        self.definition.setTabChangesFocus(True)
        self.definition.setFixedHeight(_DEFINITION_HEIGHT)
        self.where: QLabel = plain_label(self, wrapped=True)
        self.segment = SegmentView(self)
        self.rest = QWidget(self)  # takes the room where there is neither a segment nor a list of codes
        self.reply = QLineEdit(self)
        self.buttons = {key: QPushButton(self) for key in (ACCEPT, MERGE, DECLINE, DECLINE_INTO, WITHDRAW)}
        self.question: QLabel = plain_label(self, wrapped=True)
        self.letters = QLineEdit(self)
        self.codes = QListWidget(self)
        self.codes.setItemDelegate(CodeRows(self.codes))
        self.codes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.keys: QLabel = plain_label(self, wrapped=True)
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        beside, column, line = QVBoxLayout(left), QVBoxLayout(right), QHBoxLayout()
        for button in self.buttons.values():
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch()
        beside.addWidget(self.head)
        beside.addWidget(self.list, 1)
        for part in (self.name, self.why, self.caption, self.definition, self.where):
            column.addWidget(part)
        column.addWidget(self.segment, 2)
        column.addWidget(self.reply)
        column.addLayout(line)
        column.addWidget(self.question)
        column.addWidget(self.letters)
        column.addWidget(self.codes, 2)
        column.addWidget(self.rest, 2)
        column.addWidget(self.keys)
        for layout in (beside, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(GAP)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(SPACE)
        halves.setSizes([310, 600])
        halves.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.list.setAccessibleName(self.tr("Proposed codes"))
        self.segment.setAccessibleName(self.tr("Segment"))
        self.caption.setText(self.tr("Definition, which you can word better while accepting"))
        self.definition.setAccessibleName(self.tr("Definition"))
        self.reply.setPlaceholderText(self.tr("A word to who proposed it, if you like"))
        self.reply.setAccessibleName(self.reply.placeholderText())
        self.letters.setPlaceholderText(self.tr("Letters of a code; Enter takes it, Esc leaves it"))
        self.letters.setAccessibleName(self.letters.placeholderText())
        self.codes.setAccessibleName(self.tr("Codes"))
        texts = {
            ACCEPT: self.tr("Accept"),
            MERGE: self.tr("Merge…"),
            DECLINE: self.tr("Decline"),
            DECLINE_INTO: self.tr("Decline, move codings…"),
            WITHDRAW: self.tr("Take back"),
        }
        for key, text in texts.items():
            self.buttons[key].setText(f"{key}  {text}")
            self.buttons[key].setAccessibleName(text)
        self.buttons[DECLINE].setToolTip(self.tr("The codings go to the bin with the code"))
        self.keys.setText(self.tr("Up and Down choose a proposal, Left and Right its segments; the digits answer."))

    def say_number(self, waiting: int, any_there: bool) -> None:
        """Say above the list how many await an answer."""
        if waiting:
            self.head.setText(self.tr("Await an answer: {0}").format(waiting))
        elif any_there:
            self.head.setText(self.tr("All proposals are answered."))
        else:
            self.head.setText(
                self.tr("Nobody has proposed a code. While the codebook is locked, new codes are proposed.")
            )

    def show_words(self, name: str, told: list[str], definition: str) -> None:
        """Show what a code is called, what is said of its proposal, and how it is defined."""
        self.name.setText(name)
        self.why.setText("\n".join(told))
        if self.definition.toPlainText() != definition:
            self.definition.setPlainText(definition)

    def show_no_segment(self, is_there: bool) -> None:
        """Say that a code has no coding, or nothing for one that is gone."""
        self.segment.clear()
        self.segment.hide()
        self.rest.show()
        self.where.setText(self.tr("Nothing is coded with it yet.") if is_there else "")

    def clear(self) -> None:
        """Show no proposal."""
        self.show_words("", [], "")
        self.show_no_segment(False)
        for part in (*self.buttons.values(), self.reply, self.definition, self.caption, self.keys):
            part.setVisible(False)

    def ask_for_code(self, key: str) -> None:
        """Ask for the code that an answer needs, in place of the segment; "" for no longer."""
        self.question.setText(
            self.tr("Which code takes its codings over?")
            if key == MERGE
            else self.tr("It is declined. Which code do its codings go to?")
        )
        for part in (self.question, self.letters, self.codes):
            part.setVisible(bool(key))
        self.segment.setVisible(not key)
        self.rest.hide()
        self.where.setVisible(not key)
