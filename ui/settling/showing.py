"""`Showing`: puts one case on the window: its words, what each coder made of it, the codes, how it was decided."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette

from qualcode.agreement.decision_times import decided_at
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.settling import Case, Decision, Side, Standing
from qualcode.store.queries.codings import Coding, codings_by_guid
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.memos import memos_of
from ui.session import Session
from ui.settling.choice_card import Choice
from ui.settling.decision_bar import ALL, DRAW, NONE, REOPEN, SHARED, UNION
from ui.settling.listed import NO_KEY, Key, ListedCase
from ui.settling.staves import Marked, Stave
from ui.settling.words import likeness_words, outcome_words, standing_sign, standing_words
from ui.theme import colours
from ui.times import local_time_of
from ui.transcript.code_looks import CodeLooks
from ui.transcript.page_text import PageText, read_page

if TYPE_CHECKING:
    from ui.settling.window import SettlingWindow

_SETTLED_SIGN = "✓"


class Showing(QObject):
    """Keeps the text that was read last: cases of one interview follow each other."""

    def __init__(self, session: Session, window: "SettlingWindow") -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.key: Key = NO_KEY
        self._noted_as: tuple[Key, Guid, str] = (NO_KEY, "", "")  # the case and the note that stand in the field
        self.looks = CodeLooks()
        self.page: PageText | None = None
        self._memos: dict[Guid, list[str]] | None = None

    def forget(self) -> None:
        """Read text and memos anew: something has changed."""
        self.page, self._memos = None, None

    def forget_looks(self) -> None:
        """Read names and colours of codes and coders anew."""
        self.looks = CodeLooks(self._session.project, self._session.language)

    def shows(self, one: ListedCase | None) -> bool:
        """Say whether this case is the one that is shown, in the text as it is now."""
        project = self._session.project
        if one is None or project is None or one.key != self.key:
            return False
        return document_of(project, one.case.document).version == self._window.text.page.version

    def show(self, one: ListedCase | None) -> None:
        """Show a case; None: nothing."""
        window = self._window
        self.key = one.key if one is not None else NO_KEY
        project = self._session.project
        if one is None or project is None:
            return
        case = one.case
        if self.page is None or self.page.document != case.document:
            try:
                self.page = read_page(project, case.document)
            except UserError as error:
                self._session.failed.emit(error)
                return
        window.head.setText(self._head(one))
        self._show_decision(one)
        self._show_question(self.page, case.start)
        window.text.looks = self.looks
        window.text.show_case(self.page, marked_of(case, self.made(case)))
        self._show_choices(one)
        window.codes.show_codes(self.looks, self._at_stake(case), self._noted(one))

    # The head --------------------------------------------------------------------------------------------------

    def _head(self, one: ListedCase) -> str:
        where = self.tr("turn {0}").format(one.turn)
        return f"{one.document}, {where} · {likeness_words(one.case.likeness, self._session.language)}"

    def _show_question(self, page: PageText, start: int) -> None:
        """Show what was asked before: an answer means little without it, and it may stand far above."""
        place = page.turn_of(start) or 0
        before = [turn for turn in page.turns[: place + 1] if page.is_interviewer(turn)]
        answers = bool(page.turns) and not page.is_interviewer(page.turns[place])
        asked = page.text[before[-1].start : before[-1].end] if before and answers else ""
        self._window.question.set_words(" ".join(asked.split()))

    def _show_decision(self, one: ListedCase) -> None:
        label, case = self._window.stands, one.case
        words = standing_words(case.standing)
        told = f"{standing_sign(case.standing)} {words[:1].upper()}{words[1:]}"
        if case.decision is not None and case.standing != Standing.EQUAL:
            told = self._told_decision(told, case.decision, case.standing.is_settled)
        label.setText(told)
        label.setVisible(case.standing != Standing.OPEN)
        self.dress(one)

    def dress(self, one: ListedCase) -> None:
        """Give what is said of a decision its colour in light or dark."""
        dressed = QPalette(self._window.palette())
        tones = colours(dressed)
        dressed.setColor(QPalette.ColorRole.WindowText, tones.other if one.is_open else tones.good)
        self._window.stands.setPalette(dressed)

    def _told_decision(self, standing: str, made: Decision, holds: bool) -> str:
        outcome = outcome_words(made.outcome, self.looks.coder_name(made.whose or ""))
        who, when = self.looks.coder_name(made.coder), self._time_of(made)
        sentence = self.tr("{0}: {1} ({2}, {3}).") if holds else self.tr("{0}. Decision until now: {1} ({2}, {3}).")
        return sentence.format(standing, outcome, who, when)

    # What each coder made of it --------------------------------------------------------------------------------

    def _show_choices(self, one: ListedCase) -> None:
        case = one.case
        choices = [self._choice(case, *told, str(key)) for key, told in enumerate(one.working, 1)]
        self._window.bar.show_choices(choices, self._possible(case))
        self._show_note(one)

    def _show_note(self, one: ListedCase) -> None:
        """Show the note of another case or another note; one that was typed for this case stays until it is decided."""
        decision = one.case.decision
        noted = (one.key, decision.guid, decision.note) if decision is not None else (one.key, "", "")
        if noted != self._noted_as:
            self._noted_as = noted
            self._window.bar.note.setPlainText(noted[2])

    def working(self) -> list[Guid]:
        """Give the coders who worked on the interview of the case, in the order of their keys."""
        one = self._window.current
        return [guid for _, guid, _ in one.working] if one is not None else []

    def _choice(self, case: Case, side: Side, guid: Guid, name: str, key: str) -> Choice:
        taken = case.decision is not None and case.decision.outcome == "one" and case.decision.whose == guid
        codes = dict.fromkeys(one.code for one in side.passages)
        named = tuple((self.looks.name(code), self.looks.colour(code)) for code in codes)
        words = " … ".join(self._words(*place) for place in dict.fromkeys(it[2:] for it in side.passages))
        memos = tuple(memo for one in side.passages for memo in self._memos_on(one.coding))
        others = ", ".join(self.looks.name(code) for code in side.others)
        beside = self.tr("also gave here: {0}").format(others) if others else ""
        missing = "" if side.passages else self.tr("did not give it")
        return Choice(key, name, named, words, memos, beside, missing, taken)

    def _words(self, start: int, end: int) -> str:
        return " ".join(self.page.text[start:end].split()) if self.page is not None else ""

    def _possible(self, case: Case) -> frozenset[str]:
        """Give the other ways to decide that mean something here."""
        coded = [side for side in case.sides if side.passages]
        one_code = len({one.code for side in coded for one in side.passages}) == 1
        several = len(coded) > 1 and len({_places(side) for side in coded}) > 1
        ways = {DRAW, NONE}
        if coded:
            ways.add(ALL)
        if several and one_code:
            ways |= {UNION, SHARED}
        if case.decision is not None and case.standing.is_settled:
            ways.add(REOPEN)
        return frozenset(ways)

    def _at_stake(self, case: Case) -> list[Guid]:
        return list(dict.fromkeys([*case.codes, *(code for side in case.sides for code in side.others)]))

    # Memos -----------------------------------------------------------------------------------------------------

    def _memos_on(self, coding: Guid) -> list[str]:
        project = self._session.project
        if self._memos is None:
            self._memos = {}
            for memo in memos_of(project) if project is not None else ():
                self._memos.setdefault(memo.about, []).append(": ".join(filter(None, (memo.title, memo.text))))
        return self._memos.get(coding, [])

    def _noted(self, one: ListedCase) -> list[tuple[str, str]]:
        return [
            (name, memo)
            for side, _, name in one.working
            for passage in side.passages
            for memo in self._memos_on(passage.coding)
        ]

    def made(self, case: Case) -> list[Coding]:
        """Give the codings of the consensus that the decision on a case made."""
        project = self._session.project
        if project is None or case.decision is None:
            return []
        return [one for one in codings_by_guid(project, list(case.decision.made)) if not one.orphan]

    def _time_of(self, decision: Decision) -> str:
        project = self._session.project
        return local_time_of(decided_at(project, decision.guid)) if project is not None else ""

    # Progress --------------------------------------------------------------------------------------------------

    def progress_words(self) -> str:
        """Say how far the interview of the case is, and how many interviews have open cases."""
        cases = self._window.listing.cases
        left = len({one.case.document for one in cases if one.is_open})
        here = [one for one in cases if one.case.document == self.key[0]]
        interviews = self.tr("Interviews with open cases: {0}").format(left)
        if not here:
            return interviews
        settled = sum(not one.is_open for one in here)
        return " · ".join((self.tr("Settled in this interview: {0} of {1}").format(settled, len(here)), interviews))


def marked_of(case: Case, made: Sequence[Coding] = ()) -> Marked:
    """Give what is marked in the text: a line for each way in which the case was coded, those of one code together,
    with the keys of those who coded it so, and a tick where it was `made` so.
    """
    signs: dict[tuple[tuple[Guid, int, int], ...], str] = {}
    given = []
    for key, side in enumerate((side for side in case.sides if side.worked), 1):
        if side.passages:
            signs[_places(side)] = signs.get(_places(side), "") + f"{key} "
        given.append(tuple((one.start, one.end) for one in side.passages if one.code == case.codes[0]))
    left = {(one.code, one.start, one.end): None for one in made}  # that no line has yet
    counts = set(left)
    for way in signs:
        if counts.issuperset(way):
            signs[way] += _SETTLED_SIGN
            left = {place: None for place in left if place not in way}
    for code in dict.fromkeys(place[0] for place in left):
        signs[tuple(place for place in left if place[0] == code)] = _SETTLED_SIGN
    order = [*case.codes, *(way[0][0] for way in signs)]
    ways = sorted(signs.items(), key=lambda known: order.index(known[0][0][0]))
    staves = [Stave(row, sign.strip(), *place) for row, (way, sign) in enumerate(ways) for place in way]
    return Marked(case.start, case.end, case.codes[0], len(signs), tuple(staves), tuple(given))


def _places(side: Side) -> tuple[tuple[Guid, int, int], ...]:
    return tuple((one.code, one.start, one.end) for one in side.passages)
