"""`RetrievalPage`: ticks and zones, and at once the passages that fit, to be read and worked on."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qualcode.analysis.retrieval import Retrieval
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.objects import count_of
from qualcode.store.project import Project
from ui.actions import Actions
from ui.empty_state import EmptyState
from ui.reading import Reading
from ui.retrieval.answer import AnswerHead
from ui.retrieval.answering import ANSWER_OF, CHOICES_OF, WORDS_OF, Answer, answer
from ui.retrieval.last_asked import keep_asked, keep_widths, last_asked, last_widths
from ui.retrieval.question import asks_anything
from ui.retrieval.question_parts import QuestionParts
from ui.retrieval.rows import RetrievedRows
from ui.retrieval.saved import SavedRetrievals
from ui.retrieval.segment_list import SegmentList
from ui.retrieval.working import Working
from ui.session import Session
from ui.theme import GAP
from ui.transcript.code_looks import CodeLooks

_PAUSE = 60  # ms: what is ticked in quick succession is asked once
_WIDTHS = [205, 390]


class RetrievalPage(QWidget):
    """F3 leads to the line where letters find what to ask for."""

    excel_wanted = Signal()
    word_wanted = Signal()
    copy_wanted = Signal(list)  # places in the list, none for all

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looks = CodeLooks()
        self._stale = self._stale_choices = True
        self._opening = False  # the first answer of a project: begin at its top
        self._reading = Reading(session, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self.saved = SavedRetrievals(session, self.asked)
        self.head = AnswerHead(self.saved.button)
        self.question = QuestionParts(session, self.head, self)
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
        right, all_of_it = QWidget(), QWidget()
        columns = [QVBoxLayout(part) for part in (right, all_of_it, self)]
        for column in columns:
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP // 2)
        found, whole, page = columns
        self._body.addWidget(self._nothing)
        self._body.addWidget(self.list)
        found.addWidget(self.head)
        found.addWidget(self.saved)
        found.addWidget(self._body, 1)
        for part in (self.question.side, right):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes(last_widths() or _WIDTHS)
        whole.setContentsMargins(GAP, GAP, GAP, GAP)
        whole.addWidget(self.question.zones)
        whole.addWidget(self.question.chips)
        whole.addWidget(self._splitter, 1)
        for widget in (all_of_it, self._unready):
            self._pages.addWidget(widget)
        page.addWidget(self._pages)
        self.setFocusProxy(self.question.picker)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._follow)
        session.project_changed.connect(self._begin)
        session.language_changed.connect(self.retranslate)
        session.into_changed.connect(lambda _: self._ask_anew())
        self._timer.timeout.connect(self._ask)
        self.question.changed.connect(self._on_question)
        self.head.excel_wanted.connect(self.excel_wanted)
        self.head.word_wanted.connect(self.word_wanted)
        self.head.copy_wanted.connect(lambda: self.copy_wanted.emit([]))
        self.head.held_wanted.connect(self._tell_held)
        self.saved.opened.connect(lambda asked, _: self.question.ask(asked))
        self.saved.left.connect(self.list.setFocus)
        self.list.reached.connect(self._session.select_coding)
        self.list.opened.connect(self._session.passage_wanted)
        self.list.copied.connect(lambda: self.copy_wanted.emit(self.rows.places(self.list.chosen_rows())))
        self._splitter.splitterMoved.connect(lambda *_: keep_widths(self._splitter.sizes()))

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.list.setAccessibleName(self.tr("Passages found"))
        self.list.delegate.retranslate()
        self.rows.entitle(self.tr("{0} ({1})"))
        self._unready.say(self.tr("There are no passages yet. Import transcripts and a codebook, then code."))
        for part in (self.question, self.saved, self.working):
            part.retranslate()
        self._stale_choices = True
        self._ask_anew()

    # What is asked ---------------------------------------------------------------------------------------------

    def asked(self) -> Retrieval:
        """Give what is asked now."""
        return self.question.whole()

    @property
    def count(self) -> int:
        """Count the passages listed."""
        return len(self.rows.found) if self.rows.found is not None else 0

    def _on_question(self) -> None:
        self._ask_anew()
        if self._session.project is not None:
            keep_asked(self._session.project.path, self.question.asked)

    # Reading ---------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        project = self._session.project
        self._reading.drop()
        self.rows.show(None)
        self.question.begin(last_asked(project.path) if project is not None else Retrieval())
        self._stale_choices, self._opening = True, True
        self._ask_anew()

    def _follow(self, change: Change) -> None:
        if change.touches(*CHOICES_OF):
            self._stale_choices = True
        if change.touches(*WORDS_OF):
            self.list.delegate.forget()
        if change.touches(*ANSWER_OF):
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
        if not asks_anything(self.question.asked):
            self._reading.drop()
            self.rows.show(None)
            self.head.say("", "", [])
            self._body.setCurrentIndex(0)
            self._nothing.say(self._advice())
            return
        self._reading.ask(partial(answer, asked=self.asked()), self._show)

    def _read_choices(self, project: Project) -> None:
        self._stale_choices = False
        self._looks = CodeLooks(project, self._session.language)
        self.question.read_choices()

    def _advice(self) -> str:
        return self.tr(
            "Tick a code, a group of people or a document at the left, or drag a code from the codebook into May: "
            "its passages stand here at once."
        )

    def _show(self, answered: Answer) -> None:
        project = self._session.project
        if project is None:
            return
        found = answered.found.through(project)
        self.head.say(answered.counts, answered.told, answered.notes)
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
        held = self.rows.found.held_back if self.rows.found is not None else []
        self.head.say_held([note.said(self._session.language) for note in held])

    def _colour_of(self, code: Guid) -> QColor:
        return self._looks.clear(code, self.palette())
