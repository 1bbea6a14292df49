"""`RetrievalPage`: ticks and zones, and at once the passages that fit, to be read and worked on."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from qualcode.analysis.retrieval import Relation, Retrieval
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.objects import count_of
from qualcode.store.project import Project
from ui.actions import Actions
from ui.empty_state import EmptyState
from ui.reading import Reading
from ui.retrieval.answer import AnswerHead
from ui.retrieval.chip_line import ChipLine
from ui.retrieval.choices import Choice, Choices
from ui.retrieval.last_asked import keep_asked, keep_widths, last_asked, last_widths
from ui.retrieval.more import MorePanel
from ui.retrieval.picker import Picker
from ui.retrieval.question import Tick, asks_anything, cleared, put, show_only_may, ticked, with_fields
from ui.retrieval.rows import RetrievedRows
from ui.retrieval.saved import SavedQuestions
from ui.retrieval.segment_list import SegmentList
from ui.retrieval.working import Working
from ui.retrieval.zones import Zones
from ui.session import Session
from ui.theme import GAP
from ui.transcript.code_looks import CodeLooks

if TYPE_CHECKING:
    from qualcode.analysis.retrieved import RetrievedList

_PAUSE = 60  # ms: what is ticked in quick succession is asked once
_WIDTHS = [205, 390]
_CHOICES_OF = (
    *("code", "code_set", "membership", "attribute", "attribute_value", "option", "respondent", "document"),
    *("coder", "facet", "facet_value", "speaker", "recognition"),
)
_ANSWER_OF = (
    *(
        *_CHOICES_OF,
        "coding",
        "text_version",
        "turn_language",
        "translation",
        "consent",
        "memo",
        "household",
        "episode",
    ),
    *("interview", "document_state", "decision", "guide", "question", "asking"),
)


_WORDS_OF = ("text_version", "translation", "asking", "question", "speaker")  # what rows are as high as


class Answer(NamedTuple):
    """What was found, and what is said of it."""

    found: "RetrievedList"
    told: str
    counts: str
    notes: list[str]


class RetrievalPage(QWidget):
    """F3 leads to the line where letters find what to ask for."""

    excel_wanted = Signal()
    word_wanted = Signal()
    copy_wanted = Signal(list)  # places in the list, none for all

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = Retrieval()
        self._looks = CodeLooks()
        self._known: dict[Tick, Choice] = {}
        self._stale = self._stale_choices = True
        self._opening = False  # the first answer of a project: begin at its top
        self._reading = Reading(session, self)
        self._choices = Choices(session, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self.zones, self.chips, self.picker, self.more = Zones(), ChipLine(), Picker(), MorePanel()
        self.more_button, self.clear_button = QToolButton(), QToolButton()
        self.saved = SavedQuestions(session, self.asked)
        self.head = AnswerHead(self.saved.button)
        self.rows = RetrievedRows(self)
        self.list = SegmentList(actions, self.rows, self._colour_of)
        self.working = Working(session, actions, self.list, self)
        self._nothing = EmptyState()
        self._unready = EmptyState(actions["import_documents"], actions["import_codebook"])
        self._body, self._pages, self._splitter = QStackedWidget(), QStackedWidget(), QSplitter()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        left, right, all_of_it = QWidget(), QWidget(), QWidget()
        columns = [QVBoxLayout(part) for part in (left, right, all_of_it, self)]
        for column in columns:
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP // 2)
        beside, found, whole, page = columns
        self.more_button.setCheckable(True)
        self.more_button.setAutoRaise(True)
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setArrowType(Qt.ArrowType.RightArrow)
        self.more_button.setIconSize(QSize(GAP, GAP))
        self.more.hide()
        beside.addWidget(self.picker, 1)
        below = QHBoxLayout()
        below.addWidget(self.more_button)
        below.addStretch()
        below.addWidget(self.clear_button)
        self.clear_button.setAutoRaise(True)
        beside.addLayout(below)
        beside.addWidget(self.more)
        self._body.addWidget(self._nothing)
        self._body.addWidget(self.list)
        found.addWidget(self.head)
        found.addWidget(self.saved)
        found.addWidget(self._body, 1)
        for part in (left, right):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(last_widths() or _WIDTHS)
        whole.setContentsMargins(GAP, GAP, GAP, GAP)
        whole.addWidget(self.zones)
        whole.addWidget(self.chips)
        whole.addWidget(self._splitter, 1)
        for widget in (all_of_it, self._unready):
            self._pages.addWidget(widget)
        page.addWidget(self._pages)
        self.setFocusProxy(self.picker)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._follow)
        session.project_changed.connect(self._begin)
        session.language_changed.connect(self.retranslate)
        session.into_changed.connect(lambda _: self._ask_anew())
        self._timer.timeout.connect(self._ask)
        self.picker.toggled.connect(lambda tick, on: self.ask(ticked(self._asked, tick, on)))
        self.picker.put_wanted.connect(lambda code, zone: self.ask(put(self._asked, code, zone)))
        self.zones.put_wanted.connect(lambda code, zone: self.ask(put(self._asked, code, zone)))
        self.zones.related.connect(self._relate)
        self.zones.only.toggled.connect(lambda on: self.ask(show_only_may(self._asked, on)))
        self.clear_button.clicked.connect(lambda _: self.clear())
        self.chips.changed.connect(self.ask)
        self.more.changed.connect(lambda: self.ask(self.more.put_into(self._asked)))
        self.more_button.toggled.connect(self._show_more)
        self.head.changed.connect(lambda: self.ask(self.head.put_into(self._asked)))
        self.head.excel_wanted.connect(self.excel_wanted)
        self.head.word_wanted.connect(self.word_wanted)
        self.head.copy_wanted.connect(lambda: self.copy_wanted.emit([]))
        self.head.held_wanted.connect(self._tell_held)
        self.saved.opened.connect(lambda asked, _: self.ask(asked))
        self.saved.left.connect(self.list.setFocus)
        self.list.reached.connect(self._session.select_coding)
        self.list.opened.connect(self._session.passage_wanted)
        self.list.copied.connect(lambda: self.copy_wanted.emit(self.rows.places(self.list.chosen_rows())))
        self._splitter.splitterMoved.connect(lambda *_: keep_widths(self._splitter.sizes()))

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
        self.list.setAccessibleName(self.tr("Passages found"))
        self.list.delegate.marks = {
            "flag": self.tr("flag"),
            "memo": self.tr("memo"),
            "weight": self.tr("weight {0}"),
            "absent": self.tr("denied or absent"),
            "barred": self.tr("not to be quoted"),
            "turn": self.tr("turn {0}"),
        }
        self.rows.entitle(self.tr("{0} ({1})"))
        self._unready.say(self.tr("There are no passages yet. Import transcripts and a codebook, then code."))
        for part in (self.zones, self.chips, self.more, self.head, self.saved, self.working):
            part.retranslate()
        self._stale_choices = True
        self._ask_anew()

    # What is asked ---------------------------------------------------------------------------------------------

    def asked(self) -> Retrieval:
        """Give what is asked now."""
        return replace(self._asked, language=self._session.language, into=self._session.into)

    @property
    def count(self) -> int:
        """Count the passages listed."""
        return len(self.rows.found) if self.rows.found is not None else 0

    def ask(self, asked: Retrieval) -> None:
        """Ask for this from now on."""
        if asked == self._asked:
            return
        self._asked = asked
        self._show_asked()
        self._ask_anew()
        if self._session.project is not None:
            keep_asked(self._session.project.path, asked)

    def _relate(self, field: str, relation: str, turns: int) -> None:
        changed = with_fields(self._asked, **{field: Relation(relation)})
        self.ask(replace(changed, turns=turns) if turns else changed)

    def _show_more(self, shown: bool) -> None:
        self.more.setVisible(shown)
        self.more_button.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        if shown:
            self.more.go_to_words()

    def _show_asked(self) -> None:
        codes = {tick.key: choice for tick, choice in self._known.items() if tick.kind == "code"}
        self.zones.show_asked(self._asked, codes)
        self.chips.show_asked(self._asked, self._known)
        self.picker.show_asked(self._asked)
        self.more.show_asked(self._asked)
        self.head.show_asked(self._asked)
        self.clear_button.setEnabled(asks_anything(self._asked))

    # Reading ---------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        project = self._session.project
        self._reading.drop()
        self.rows.show(None)
        self._asked = last_asked(project.path) if project is not None else Retrieval()
        self._stale_choices, self._opening = True, True
        self._ask_anew()

    def _follow(self, change: Change) -> None:
        if change.touches(*_CHOICES_OF):
            self._stale_choices = True
        if change.touches(*_WORDS_OF):
            self.list.delegate.forget()
        if change.touches(*_ANSWER_OF):
            self._ask_anew()

    def _ask_anew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew for what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _ask(self) -> None:
        project = self._session.project
        ready = project is not None and bool(count_of(project, "coding"))
        self._pages.setCurrentIndex(0 if ready else 1)
        self._stale = False
        if project is None or not ready:
            self._reading.drop()
            return
        if self._stale_choices:
            self._read_choices(project)
        if not asks_anything(self._asked):
            self._reading.drop()
            self.rows.show(None)
            self.head.say("", "", [])
            self._body.setCurrentIndex(0)
            self._nothing.say(self._advice())
            return
        self._reading.ask(partial(_answer, asked=self.asked()), self._show)

    def _read_choices(self, project: Project) -> None:
        self._stale_choices = False
        self._looks = CodeLooks(project, self._session.language)
        headings = self._choices.read()
        self._known = {one.tick: one for heading in headings for one in heading.all() if one.tick is not None}
        self.picker.offer(headings, self._asked)
        self._show_asked()

    def _advice(self) -> str:
        return self.tr(
            "Tick a code, a group of people or a document at the left, or drag a code from the codebook into May: "
            "its passages stand here at once."
        )

    def _show(self, answer: Answer) -> None:
        project = self._session.project
        if project is None:
            return
        found = answer.found.through(project)
        self.head.say(answer.counts, answer.told, answer.notes)
        if self._opening or not self.count:
            self._opening = False
            self.rows.show(found)
            self._body.setCurrentIndex(1 if len(found) else 0)
            self.list.go_to_first()
        elif self.rows.same_order(found):
            self.rows.renew(found)
            self.list.measure_seen()
        else:
            self.list.keeping_place(lambda least: self.rows.show(found, least))
        self._body.setCurrentIndex(1 if len(found) else 0)
        if not len(found):
            self._nothing.say(self.tr("No passage fits. Take something away above, or choose a wider “together”."))

    def _tell_held(self) -> None:
        from ui.retrieval.sending import held_told

        found = self.rows.found
        self.head.say_held(held_told(found.held_back, self._session.language) if found is not None else [])

    def _colour_of(self, code: Guid) -> QColor:
        return self._looks.clear(code, self.palette())

    def clear(self) -> None:
        """Ask for nothing."""
        self.ask(cleared(self._asked))


def _answer(project: Project, asked: Retrieval) -> Answer:
    from qualcode.analysis.retrieval_told import counts_told, told
    from qualcode.analysis.retrieved import retrieved

    found = retrieved(project, asked)
    told_of = told(project, asked), counts_told(found.counts, asked.language)
    assert found.groups is not None  # worked out here, beside the window
    return Answer(found, *told_of, found.notes)
