"""`Deciding`: does what a key or a button stands for: decides the case, lets words be drawn, opens it again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QPalette

from qualcode.model.guid import Guid
from qualcode.model.settling import Standing
from qualcode.ops.settling import Decided, reopen_case, settle_case
from ui.session import Session
from ui.settling.decision_bar import ALL, DRAW, NONE, NOTE, REOPEN, SHARED, UNION
from ui.settling.listed import ListedCase, Listing
from ui.settling.staves import Stave
from ui.settling.words import outcome_words
from ui.transcript.quick_code import QuickCode

if TYPE_CHECKING:
    from ui.settling.window import SettlingWindow

_OUTCOMES = {ALL: "all", UNION: "union", SHARED: "intersection", NONE: "none"}


class Deciding(QObject):
    """After a decision the next open case comes by itself; after an undo the case that it was about."""

    def __init__(self, session: Session, window: "SettlingWindow") -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._stepping = False  # a step is being taken back or done again from here
        self._drawn: list[tuple[int, int, Guid]] = []  # passages drawn before the one that is selected
        self.box = QuickCode(window)
        self.box.chosen.connect(self._take_codes)
        self.box.closed.connect(window.text.setFocus)
        window.text.entered.connect(self._take_words)
        window.text.codes_wanted.connect(self._choose_codes)
        window.text.left.connect(self.leave_drawing)
        window.bar.note_left.connect(self._leave_note)

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.box.retranslate()

    def decide(self, key: str) -> None:
        """Do what a key stands for."""
        one = self._window.current
        if one is None:
            return
        if key == NOTE:
            self._window.bar.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif key == DRAW:
            self._draw(one)
        elif key == REOPEN:
            self._reopen(one)
        elif key in _OUTCOMES:
            self._settle(one, _OUTCOMES[key])
        else:
            self._settle(one, "one", self._window.showing.working()[int(key) - 1])

    # Settling --------------------------------------------------------------------------------------------------

    def _settle(
        self, one: ListedCase, outcome: str, whose: Guid | None = None, passages: tuple[tuple[int, int, Guid], ...] = ()
    ) -> None:
        project, window = self._session.project, self._window
        if project is None:
            return
        following, was_open, behind = window.open_after_this(), one.is_open, window.is_behind
        note = window.bar.note.toPlainText().strip() or None
        done = self._session.do(
            settle_case, project, one.case.document, one.case.codings, outcome, whose, passages, note
        )
        if done is None:
            return
        self._stepping = False
        if was_open and following is not None:
            window.want(following.key)
        self._read_anew(one, behind)
        self._tell(one, outcome, whose, done)
        window.tree.setFocus()

    def _tell(self, one: ListedCase, outcome: str, whose: Guid | None, done: Decided) -> None:
        how = outcome_words(outcome, self._window.showing.looks.coder_name(whose or ""))
        told = [self.tr("Settled: {0}.").format(how)]
        if done.accepted:
            told.append(self.tr("Accepted with it, because all coded alike: {0}.").format(done.accepted))
        if done.settled:
            # first, because it is what matters and the line may be cut off
            told.insert(
                0, self.tr("The interview “{0}” is settled: tables now count the consensus.").format(one.document)
            )
        self._session.told.emit(" ".join(told))

    def _reopen(self, one: ListedCase) -> None:
        project, window, behind = self._session.project, self._window, self._window.is_behind
        if project is None or self._session.do(reopen_case, project, one.case.document, one.case.codings) is None:
            return
        window.want(one.key)
        self._read_anew(one, behind)
        self._session.told.emit(self.tr("The case is open again."))
        window.tree.setFocus()

    def _read_anew(self, one: ListedCase, behind: bool) -> None:
        """Read what came of a decision, at once; `behind`: something else had changed before it."""
        if behind:
            self._window.refresh()
        else:
            self._window.refresh_document(one.case.document)

    def step(self, way: QAction) -> None:
        """Undo or redo."""
        self._stepping = True
        way.trigger()

    def follow(self, before: Listing, now: Listing) -> None:
        """Go to the case that is open again, or is decided, because a step was taken back or done again from here."""
        if not self._stepping:
            return
        self._stepping = False
        known = {one.key: one for one in before.cases}
        other = [one for one in now.cases if one.key in known and _decided(one) != _decided(known[one.key])]
        shown = self._window.showing.key
        if other and all(one.key != shown for one in other):
            self._window.want(next((one.key for one in other if one.is_open), other[0].key))

    # Drawing ---------------------------------------------------------------------------------------------------

    def _draw(self, one: ListedCase) -> None:
        window = self._window
        window.text.drawing = True
        self._drawn.clear()
        window.text.select((one.case.start, one.case.end))
        window.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        name = window.showing.looks.name(one.case.codes[0])
        window.hint.setText(
            self.tr(
                "Select the words with the mouse or with Shift and the arrows. Enter codes them with “{0}”, Space"
                " chooses other codes, Ctrl+Enter keeps them and lets you select more, Esc leaves it."
            ).format(name)
        )
        dressed = QPalette(window.palette())
        dressed.setColor(QPalette.ColorRole.Window, dressed.color(QPalette.ColorRole.ToolTipBase))
        dressed.setColor(QPalette.ColorRole.WindowText, dressed.color(QPalette.ColorRole.ToolTipText))
        window.hint.setPalette(dressed)
        window.hint.show()

    def leave_drawing(self) -> None:
        """Draw no longer."""
        window = self._window
        if not window.text.drawing:
            return
        window.text.drawing = False
        window.hint.hide()
        if self._drawn:
            self._drawn.clear()
            window.showing.show(window.current)
        self.box.hide()
        cursor = window.text.textCursor()
        cursor.clearSelection()
        window.text.setTextCursor(cursor)
        window.tree.setFocus()

    def _take_words(self, more: bool) -> None:
        one = self._window.current
        if one is not None and more:
            self._keep_drawn(one)
        elif one is not None:
            self._settle_drawn((one.case.codes[0],))

    def _keep_drawn(self, one: ListedCase) -> None:
        """Keep the selected words with the code at stake, and let further ones be selected."""
        place, text = self._selected(), self._window.text
        if place is not None and text.marked is not None:
            below = text.marked.rows if not self._drawn else text.marked.rows - 1
            self._drawn.append((*place, one.case.codes[0]))
            text.mark_drawn(Stave(below, "+", one.case.codes[0], *place))

    def _selected(self) -> tuple[int, int] | None:
        start, end = self._window.text.page.trimmed(self._window.text.selection())
        if start >= end:
            self._session.told.emit(self.tr("No words are selected."))
        return (start, end) if start < end else None

    def _choose_codes(self) -> None:
        window, one = self._window, self._window.current
        if one is None or self._selected() is None:
            return
        place = window.text.selection_rect()
        place.moveTopLeft(window.text.viewport().mapTo(window, place.topLeft()))
        self.box.open_at(place, window.showing.looks, one.case.codes, self._session.code_keys())

    def _take_codes(self, codes: list[Guid], new: str) -> None:
        self._window.text.setFocus()
        if new:
            self._session.told.emit(self.tr("A new code is made in the codebook first; then it can be chosen here."))
        elif codes:
            self._settle_drawn(tuple(codes))

    def _settle_drawn(self, codes: tuple[Guid, ...]) -> None:
        one, place = self._window.current, self._selected()
        if one is None or place is None:
            return
        passages = dict.fromkeys([*self._drawn, *((*place, code) for code in codes)])
        self.leave_drawing()
        self._settle(one, "drawn", None, tuple(passages))

    # The note --------------------------------------------------------------------------------------------------

    def _leave_note(self, kept: bool) -> None:
        """Return to the case; a note on what was decided already is saved at once, any other with the decision."""
        window, one = self._window, self._window.current
        decision = one.case.decision if one is not None else None
        if not kept:
            window.bar.note.setPlainText(decision.note if decision is not None else "")
        elif one is not None and decision is not None and not one.is_open and decision.outcome != "equal":
            self._note_decided(one)
        window.tree.setFocus()

    def _note_decided(self, one: ListedCase) -> None:
        project, decision = self._session.project, one.case.decision
        note = self._window.bar.note.toPlainText().strip()
        if project is None or decision is None or note == decision.note:
            return
        made = self._window.showing.made(one.case) if decision.outcome == "drawn" else []
        passages = tuple((passage.start, passage.end, passage.code) for passage in made)
        self._settle(one, decision.outcome, decision.whose, passages)
        self._session.told.emit(self.tr("The note is saved."))


def _decided(one: ListedCase) -> object:
    decision = one.case.decision if one.case.standing is not Standing.EQUAL else None
    return one.is_open, decision and (decision.outcome, decision.whose, decision.made)
