"""`QuestionParts`: all that says what is asked, kept alike: zones, chips, the list to tick, words and weight."""

from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from qualcode.analysis.retrieval import Relation, Retrieval
from ui.retrieval.answer import AnswerHead
from ui.retrieval.chip_line import ChipLine
from ui.retrieval.choices import Choice, Choices
from ui.retrieval.more import MorePanel
from ui.retrieval.picker import Picker
from ui.retrieval.question import Tick, asks_anything, cleared, put, show_only_may, ticked, with_fields
from ui.retrieval.zones import Zones
from ui.session import Session
from ui.theme import GAP


class QuestionParts(QObject):
    """`side` holds what is ticked; where the other parts stand is for the page to say."""

    changed = Signal()

    def __init__(self, session: Session, head: AnswerHead, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._head = session, head
        self.asked = Retrieval()
        self._known: dict[Tick, Choice] = {}
        self._choices = Choices(session, self)
        self.zones, self.chips, self.picker, self.more = Zones(), ChipLine(), Picker(), MorePanel()
        self.more_button, self.clear_button = QToolButton(), QToolButton()
        self.side = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.more_button.setCheckable(True)
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setArrowType(Qt.ArrowType.RightArrow)
        self.more_button.setIconSize(QSize(GAP, GAP))
        below, column = QHBoxLayout(), QVBoxLayout(self.side)
        for button in (self.more_button, self.clear_button):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        below.addWidget(self.more_button)
        below.addStretch()
        below.addWidget(self.clear_button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.picker, 1)
        column.addLayout(below)
        column.addWidget(self.more)
        self.more.hide()

    def _connect(self) -> None:
        self.picker.toggled.connect(lambda tick, on: self.ask(ticked(self.asked, tick, on)))
        self.picker.put_wanted.connect(lambda code, zone: self.ask(put(self.asked, code, zone)))
        self.zones.put_wanted.connect(lambda code, zone: self.ask(put(self.asked, code, zone)))
        self.zones.related.connect(self._relate)
        self.zones.only.toggled.connect(lambda on: self.ask(show_only_may(self.asked, on)))
        self.clear_button.clicked.connect(lambda _: self.ask(cleared(self.asked)))
        self.chips.changed.connect(self.ask)
        self.more.changed.connect(lambda: self.ask(self.more.put_into(self.asked)))
        self.more_button.toggled.connect(self._show_more)
        self._head.changed.connect(lambda: self.ask(self._head.put_into(self.asked)))

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.picker.entitle(
            self.tr("Find what to ask for"),
            self.tr("What can be asked for"),
            self.tr("Enter or Space ticks. On a code, 1 puts it in Must, 2 in May, 3 in Must not."),
            self.zones.names(),
        )
        self.more_button.setText(self.tr("Words, weight, date"))
        self.more_button.setAccessibleName(self.more_button.text())
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Ask for nothing any more"))
        self.clear_button.setAccessibleName(self.clear_button.toolTip())
        for part in (self.zones, self.chips, self.more, self._head):
            part.retranslate()

    # What is asked ---------------------------------------------------------------------------------------------

    def whole(self) -> Retrieval:
        """Give what is asked, in the language of the window."""
        return replace(self.asked, language=self._session.language, into=self._session.into)

    def begin(self, asked: Retrieval) -> None:
        """Ask for this in another project, without saying that anybody has asked."""
        self.asked = asked

    def ask(self, asked: Retrieval) -> None:
        """Ask for this from now on."""
        if asked != self.asked:
            self.asked = asked
            self.show_asked()
            self.changed.emit()

    def _relate(self, field: str, relation: str, turns: int) -> None:
        changed = with_fields(self.asked, **{field: Relation(relation)})
        self.ask(replace(changed, turns=turns) if turns else changed)

    def _show_more(self, shown: bool) -> None:
        self.more.setVisible(shown)
        self.more_button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        if shown:
            self.more.go_to_words()

    def read_choices(self) -> None:
        """List what there is to ask for now."""
        headings = self._choices.read()
        self._known = {one.tick: one for heading in headings for one in heading.all() if one.tick is not None}
        self.picker.offer(headings, self.asked)
        self.show_asked()

    def show_asked(self) -> None:
        """Let all parts show what is asked."""
        codes = {tick.key: choice for tick, choice in self._known.items() if tick.kind == "code"}
        self.zones.show_asked(self.asked, codes)
        self.chips.show_asked(self.asked, self._known)
        for part in (self.picker, self.more, self._head):
            part.show_asked(self.asked)
        self.clear_button.setEnabled(asks_anything(self.asked))
