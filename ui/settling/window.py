"""`SettlingWindow`: every passage that coders coded differently, side by side in the same text, decided by one key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.computer import keep_setting, setting
from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from ui.actions import Actions
from ui.choosers import Choosers
from ui.dialogs.form import plain_label
from ui.empty_state import EmptyState
from ui.jobs import Jobs
from ui.one_line import OneLine
from ui.reading import Reading
from ui.session import Session
from ui.settling.case_view import CaseView
from ui.settling.code_texts import CodeTexts
from ui.settling.deciding import Deciding
from ui.settling.decision_bar import REOPEN, DecisionBar
from ui.settling.filters import ALL, OPEN_ONLY, SETTLED, CaseFilters, Wanted
from ui.settling.listed import NO_KEY, Key, ListedCase, Listing, list_cases, listed_anew
from ui.settling.model import CasesModel, grouped
from ui.settling.more_menu import MoreMenu
from ui.settling.showing import Showing
from ui.settling.touched import IN_ONE_INTERVIEW, interviews_touched
from ui.settling.walk_tree import WalkTree
from ui.theme import GAP, HEADING_POINTS, SPACE, font
from ui.transcript import page_format

_WHOLLY = (
    *("code", "document", "document_state", "text_version", "coder", "recognition"),
    *("speaker", "assignment", "round", "round_document"),
)
_SIZE, _PLACE = "transcript_points", "settling_window"
_PAUSE = 120  # ms: what changes in quick succession is read once
_SHARES = (250, 600, 242)  # pixels: list, case, codes


class SettlingWindow(QDialog):
    """Not modal. The list at the left, the case in the middle, the codes at stake at the right; all by keys."""

    def __init__(
        self, session: Session, actions: Actions, jobs: Jobs, choosers: Choosers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("settling_window")
        self._session, self._actions = session, actions
        self._reading = Reading(session, self)
        self.listing = Listing()
        self._waiting: set[Guid] | None = None  # interviews whose cases are to be read anew; None: all
        self._wanted_key = NO_KEY
        self._asked: tuple[Guid, int, Guid] = ("", -1, "")  # where to go when the list has been read
        self.filters = CaseFilters(session, self)
        self.model = CasesModel(self)
        self.tree = WalkTree(self.model, self)
        self.head: QLabel = plain_label(self, wrapped=True)
        self.back, self.forth = QToolButton(self), QToolButton(self)
        self.question = OneLine(self)
        self.stands: QLabel = plain_label(self, wrapped=True)
        self.hint: QLabel = plain_label(self, wrapped=True)
        self.text = CaseView(self)
        self.bar = DecisionBar(self)
        self.codes = CodeTexts(self)
        self.codes.clinic_wanted.connect(session.clinic_wanted.emit)
        self.told = OneLine(self)
        self.progress: QLabel = plain_label(self)
        self.empty = EmptyState(actions["hand_out"], actions["receive_package"])
        self.nothing: QLabel = plain_label(self, wrapped=True)
        self.show_all = QPushButton(self)
        self.showing = Showing(session, self)
        self.deciding = Deciding(session, self)
        self.more = MoreMenu(session, actions, jobs, choosers, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self.text.set_points(page_format.known(setting(_SIZE)))
        self.retranslate()
        self._restore_place()

    # Putting together ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.hint.setAutoFillBackground(True)
        self.hint.setMargin(GAP)
        self.hint.hide()
        self.show_all.setAutoDefault(False)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._lay_case())
        self._middle.addWidget(self._lay_nothing())
        self.parts = QSplitter(Qt.Orientation.Horizontal, self)
        for place, widget in enumerate((self.tree, self._middle, self.codes)):
            self.parts.addWidget(widget)
            self.parts.setStretchFactor(place, 1 if place == 1 else 0)
        self.parts.setSizes(list(_SHARES))
        self.parts.setChildrenCollapsible(False)
        below = QHBoxLayout()
        below.setSpacing(SPACE)
        below.addWidget(self.told, 1)
        below.addWidget(self.progress)
        work = QWidget(self)
        rows = QVBoxLayout(work)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self.filters)
        rows.addWidget(self.parts, 1)
        rows.addLayout(below)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(work)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _lay_case(self) -> QWidget:
        """Put the head, the words and the ways to decide below each other."""
        self.head.setFont(font(HEADING_POINTS - 1, bold=True))
        made = QWidget(self)
        top = QHBoxLayout()
        top.setSpacing(GAP // 2)
        top.addWidget(self.head, 1)
        for button, sign in ((self.back, "←"), (self.forth, "→")):
            button.setText(sign)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(made)
        rows.setContentsMargins(GAP, 0, GAP, 0)
        rows.setSpacing(GAP)
        rows.addLayout(top)
        decided = QHBoxLayout()
        decided.setSpacing(GAP)
        decided.addWidget(self.stands, 1)
        decided.addWidget(self.bar.ways[REOPEN], 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(decided)
        rows.addWidget(self.question)
        rows.addWidget(self.hint)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.bar)
        return made

    def _lay_nothing(self) -> QWidget:
        """Put in the place of a case what is said where there is none."""
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made = QWidget(self)
        rows = QVBoxLayout(made)
        rows.addStretch()
        rows.addWidget(self.nothing)
        rows.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch()
        return made

    def _connect(self) -> None:
        session = self._session
        self.filters.changed.connect(self._list_again)
        self.filters.more.setMenu(self.more)
        self.tree.reached.connect(self._show_current)
        self.back.clicked.connect(lambda *_: self.go_open(-1))
        self.forth.clicked.connect(lambda *_: self.go_open(1))
        self.bar.chosen.connect(self.deciding.decide)
        self.show_all.clicked.connect(lambda *_: self.filters.choose(Wanted(self.filters.wanted().by, ALL)))
        self.text.size_wanted.connect(self._change_size)
        self._timer.timeout.connect(self.refresh)
        session.changed.connect(self._follow)
        session.language_changed.connect(lambda _: self.retranslate())
        session.project_changed.connect(self._on_project)
        session.coder_changed.connect(self._refresh_all)
        session.told.connect(self.tell)
        session.failed.connect(self._tell_wrong)

    def _restore_place(self) -> None:
        kept = setting(_PLACE)
        parent = self.parentWidget()
        if isinstance(kept, list) and len(kept) == 2 and all(isinstance(part, int) for part in kept):
            self.resize(*kept)
        elif parent is not None:
            self.resize(parent.window().size())
        else:
            self.resize(1092, 600)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Settle codings"))
        self.tree.setAccessibleName(self.tr("Cases"))
        self.told.entitle(self.tr("Messages"))
        self.question.entitle(self.tr("What was asked"))
        self.text.setAccessibleName(self.tr("The words of the case in its interview"))
        for button, name, key in (
            (self.back, self.tr("Previous open case"), "←"),
            (self.forth, self.tr("Next open case"), "→"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})")
        self.showing.forget_looks()
        self.bar.retranslate()
        self.codes.retranslate()
        self.deciding.retranslate()
        self.more.retranslate()
        self.show_all.setText(self.tr("Show all cases"))
        self.filters.retranslate(self.listing)
        self._refresh_all()

    # The list --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the cases anew of the interviews in which something has changed; the case that is shown stays."""
        self._timer.stop()
        project, waiting = self._session.project, self._waiting
        listed = partial(list_cases, language=self._session.language, codes=self._code_names())
        if project is not None and waiting is not None:
            now = listed_anew(self.listing, waiting, lambda documents: listed(project, documents=documents))
            if now is not None:
                self._take(now)
                return
        self._waiting = None
        self._reading.ask(listed, self._take)

    @property
    def is_behind(self) -> bool:
        """Say whether something has changed that is not read yet."""
        return self._waiting != set()

    def refresh_document(self, document: Guid) -> None:
        """Read the cases of one document anew: something was decided there and nowhere else."""
        self._waiting = {document}
        self.refresh()

    def _code_names(self) -> dict[Guid, str]:
        return {guid: code.name(self._session.language) for guid, code in self._session.codes().items()}

    def _follow(self, change: Change) -> None:
        if change.touches("code", "coder"):
            self.showing.forget_looks()
        if not change.touches("memo", *IN_ONE_INTERVIEW, *_WHOLLY):
            return
        self._reading.drop()  # the answer would be that of before
        touched = self._touched(change)
        self._waiting = self._waiting | touched if self._waiting is not None and touched is not None else None
        if self.isVisible():
            self._timer.start()

    def _touched(self, change: Change) -> frozenset[Guid] | None:
        """Give the interviews whose cases stand otherwise now; a window that is closed reckons nothing."""
        project = self._session.project
        if project is None or not self.isVisible() or change.touches(*_WHOLLY):
            return None
        return interviews_touched(project, change)

    def _on_project(self) -> None:
        """Begin anew with another project, when the window is asked for."""
        self._reading.drop()
        self._timer.stop()
        self.close()
        self.showing.forget_looks()
        self._take(Listing())
        self._waiting = None

    def _refresh_all(self) -> None:
        self._waiting = None
        if self.isVisible():
            self.refresh()

    def _take(self, listing: Listing) -> None:
        before, self.listing = self.listing, listing
        self._waiting = set()
        self.filters.count(listing)
        self.showing.forget()
        self.deciding.follow(before, listing)
        self._pages.setCurrentIndex(0 if listing.cases else 1)
        if not listing.cases:
            self.empty.say(self._say_empty())
        self._list_again()
        if self._asked[0] and listing.cases:
            self._go_where_asked()

    def go_to_place(self, document: Guid, start: int = -1, code: Guid = "") -> None:
        """Show the case of a code at a place of a document (its first open one for no place), whatever is filtered."""
        self._asked = (document, start, code)
        if self.listing.cases:
            self._go_where_asked()

    def _go_where_asked(self) -> None:
        (document, start, code), self._asked = self._asked, ("", -1, "")
        found = self.listing.case_at(document, start, code)
        if found is None:
            self.tell(self.tr("Nothing is to be settled there: fewer than two coders are done with this interview."))
            return
        self._wanted_key = found.key
        chosen = self.filters.wanted()
        hidden = SETTLED if found.is_open else OPEN_ONLY
        self.filters.choose(Wanted(chosen.by, ALL if chosen.state == hidden else chosen.state))

    def want(self, key: Key) -> None:
        """Show this case when the list has been read."""
        self._wanted_key = key

    def _list_again(self) -> None:
        wanted = self.filters.wanted()
        key = self._wanted_key if self._wanted_key[0] else self.showing.key
        self._wanted_key = NO_KEY
        listed = [one for one in self.listing.cases if wanted.lets(one, key)]
        counted = [one for one in self.listing.cases if wanted.lets_all_of(one)]
        by_code = wanted.by == "code"
        self.tree.blockSignals(True)
        self.model.show_groups(grouped(listed, counted, by_code), by_code, self._session.language)
        if not self.tree.go_to(key):
            cases = self.model.cases()
            first = next((one for one in cases if one.is_open), cases[0] if cases else None)
            if first is not None:
                self.tree.go_to(first.key)
        self.tree.blockSignals(False)
        self._show_current()

    def _show_current(self) -> None:
        one = self.current
        self._middle.setCurrentIndex(0 if one is not None else 1)
        self.codes.setVisible(one is not None)
        if one is None:
            self.nothing.setText(self._say_nothing())
        if not (self._is_busy() and self.showing.shows(one)):
            self.deciding.leave_drawing()
            self.showing.show(one)
        self.progress.setText(self.showing.progress_words())

    @property
    def current(self) -> ListedCase | None:
        """Give the case that is looked at."""
        chosen = self.model.case_at(self.tree.currentIndex())  # the head of a group may have been clicked since
        return chosen or self.model.case_at(self.model.index_of(self.showing.key))

    def next_open(self, step: int = 1) -> ListedCase | None:
        """Give the next open case in the order of the list, from its end on again from its beginning."""
        cases, here = self.model.cases(), self.current
        place = next((number for number, one in enumerate(cases) if here is not None and one.key == here.key), -1)
        around = [cases[(place + step * far) % len(cases)] for far in range(1, len(cases) + 1)] if cases else []
        return next((one for one in around if one.is_open and (here is None or one.key != here.key)), None)

    def open_after_this(self) -> ListedCase | None:
        """Give the open case to go to when this one is decided: one interview is brought to its end before others."""
        cases, here, found = self.model.cases(), self.current, self.next_open()
        if here is None or found is None or self.filters.wanted().by == "code":
            return found
        if found.case.document == here.case.document:
            return found
        inside = (one for one in cases if one.case.document == here.case.document and one.key != here.key)
        return next((one for one in inside if one.is_open), found)

    def go_open(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) open case."""
        found = self.next_open(step)
        if found is not None:
            self.tree.go_to(found.key)
        else:
            self.tell(self.tr("No other case is open here."))

    def _say_empty(self) -> str:
        return self.tr(
            "There is nothing to settle yet. Two coders have to code the same interview and mark it as done: hand it"
            " out to both of them, then receive their packages."
        )

    def _say_nothing(self) -> str:
        if not any(one.is_open for one in self.listing.cases):
            return self.tr("Everything is settled. Tables and exports count the consensus of these interviews.")
        return self.tr("No case fits what is chosen above.")

    # What is told ----------------------------------------------------------------------------------------------

    def tell(self, sentence: str) -> None:
        """Show a sentence at the bottom."""
        self.told.tell(sentence)

    def _tell_wrong(self, error: UserError) -> None:
        self.told.tell_wrong(error.text(self._session.language))

    # Keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by one key, go from case to case, undo; Esc closes the window: everything is saved."""
        ways: dict[str, Callable[[], object]] = {
            "undo": partial(self.deciding.step, self._actions["undo"]),
            "redo": partial(self.deciding.step, self._actions["redo"]),
            "larger_text": partial(self._change_size, 1),
            "smaller_text": partial(self._change_size, -1),
            "usual_text": partial(self._change_size, 0),
        }
        moves = {
            Qt.Key.Key_Right: partial(self.go_open, 1),
            Qt.Key.Key_Left: partial(self.go_open, -1),
            Qt.Key.Key_Down: partial(self.tree.step, 1),
            Qt.Key.Key_Up: partial(self.tree.step, -1),
        }
        pressed = QKeySequence(event.keyCombination())
        known = next((name for name in ways if pressed in self._actions[name].shortcuts()), "")
        if known:
            ways[known]()
        elif event.key() in moves and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            moves[Qt.Key(event.key())]()
        elif key := self.bar.stands_for(event):
            if self.bar.can(key):
                self.deciding.decide(key)
            else:
                self.tell(self.tr("This case cannot be decided in this way."))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _change_size(self, step: int) -> None:
        points = page_format.stepped(self.text.points, step)
        self.text.set_points(points)
        keep_setting(_SIZE, points)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible() and self.current is not None:
            self.showing.dress(self.current)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how large the window was."""
        self._keep_place()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close with Esc."""
        self._keep_place()
        super().reject()

    def _keep_place(self) -> None:
        self.deciding.leave_drawing()
        self.text.let_go()
        if self.isVisible() and not self.isMaximized():
            keep_setting(_PLACE, [self.width(), self.height()])

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the window was closed."""
        super().showEvent(event)
        if self.is_behind:
            self.refresh()
        self.tree.setFocus()

    def _is_busy(self) -> bool:
        """Say whether somebody is drawing words or writing a note: what changes elsewhere does not take that away."""
        return self.text.drawing or QApplication.focusWidget() is self.bar.note
