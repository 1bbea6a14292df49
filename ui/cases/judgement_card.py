"""`JudgementCard`: the judgements of all coders by one set, with what most of them say in its heading."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.cases import Evidence, Judgement
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.judging import Verdict, verdict_of
from ui.cases.judgement_rows import JudgementRow, Shown
from ui.details.section import plain_label
from ui.session import Session
from ui.theme import GAP, colours, font

_LONGEST = 160


class Card(NamedTuple):
    """What a card shows: title, codes of the set with names, its judgements, the evidence of every judgement."""

    project: Project
    title: str
    codes: list[tuple[Guid, str]]
    judgements: list[Judgement]
    evidence: dict[Guid, list[Evidence]]


class JudgementCard(QWidget):
    """The coder at work first, then the others who judged."""

    judged = Signal(str)
    noted = Signal(str)
    evidence_wanted = Signal()
    taken_away = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title, self.verdict = plain_label(), plain_label()
        self.people: dict[Guid, JudgementRow] = {}
        self._title.setFont(font(bold=True))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.verdict, 1)
        self.verdict.setAutoFillBackground(True)
        self.verdict.setMargin(2)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, GAP)
        self._lines.setSpacing(3)
        self._lines.addLayout(head)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        for row in self.people.values():
            self._entitle(row)

    def _entitle(self, row: JudgementRow) -> None:
        title, coder = self._title.text(), row.coder.text()
        row.entitle(
            self.tr("Judgement: {0}").format(title),
            self.tr("Note: {0}").format(title),
            self.tr("Why so? Ctrl+Enter saves"),
            self.tr("Evidence…"),
            self.tr("Evidence of {0}: {1}").format(coder, title),
            self.tr("not judged"),
        )

    # Showing ---------------------------------------------------------------------------------------------------

    def show_judgements(self, card: Card, writable: bool) -> None:
        """Show the set with its judgements."""
        self._title.setText(card.title)
        me = card.project.me
        coders = {item.guid: str(item.values["name"]) for item in items_of(card.project, "coder")}
        by_coder = {one.coder: one for one in card.judgements}
        shown = [guid for guid in coders if guid == me or guid in by_coder]
        self._keep_rows(sorted(shown, key=lambda guid: guid != me), me)
        for guid, row in self.people.items():
            row.show_judgement(
                self._shown(card, coders[guid], by_coder.get(guid)), self._choices(card, guid in by_coder), writable
            )
            self._entitle(row)
        self._show_verdict(verdict_of(card.judgements), card)

    def _keep_rows(self, wanted: list[Guid], me: Guid) -> None:
        gone = [guid for guid, row in self.people.items() if guid not in wanted or row.own != (guid == me)]
        for guid in gone:
            row = self.people.pop(guid)
            row.hide()
            row.deleteLater()
        for place, guid in enumerate(wanted):
            if guid not in self.people:
                row = self.people[guid] = JudgementRow(guid == me)
                row.opened.connect(self._session.passage_wanted)
                for mine, told in (
                    (row.judged, self.judged),
                    (row.noted, self.noted),
                    (row.evidence_wanted, self.evidence_wanted),
                    (row.taken_away, self.taken_away),
                ):
                    mine.connect(told)
                self._lines.insertWidget(place + 1, row)

    def _choices(self, card: Card, is_judged: bool) -> list[tuple[str, object]]:
        undecided = [(words, key) for key, words in self._undecided().items()]
        none: list[tuple[str, object]] = [(self.tr("not judged"), "")] if is_judged else []
        return [*((name, guid) for guid, name in card.codes), *undecided, *none]

    def _undecided(self) -> dict[str, str]:
        return {"mixed": self.tr("mixed"), "undecidable": self.tr("undecidable")}

    def _shown(self, card: Card, coder: str, judgement: Judgement | None) -> Shown:
        if judgement is None:
            return Shown(coder, "", "", "", [])
        value = judgement.code or judgement.undecided
        passages = self._passages(card.project, card.evidence.get(judgement.guid, []))
        return Shown(coder, value, self._words(card, value), judgement.note, passages)

    def _words(self, card: Card, value: str) -> str:
        return self._undecided().get(value) or dict(card.codes).get(value, self.tr("a code no longer in the set"))

    def _passages(self, project: Project, evidence: list[Evidence]) -> list[tuple[Guid, str]]:
        found = {coding.guid: coding for coding in codings_by_guid(project, [one.coding for one in evidence])}
        shown = []
        for one in evidence:
            coding = found.get(one.coding)
            if coding is not None:
                quote = " ".join(text_of(project, coding.document)[coding.start : coding.end].split())
                short = quote if len(quote) <= _LONGEST else quote[:_LONGEST].rstrip() + "…"
                words = self.tr("for: «{0}»") if one.stance == "for" else self.tr("against: «{0}»")
                shown.append((one.coding, words.format(short)))
        return shown

    def _show_verdict(self, verdict: Verdict | None, card: Card) -> None:
        disagree = verdict is not None and not verdict.unanimous
        shades, dressed = colours(self.palette()), self.verdict.palette()
        ground = shades.warn_ground if disagree else self.palette().color(QPalette.ColorRole.Window)
        dressed.setColor(QPalette.ColorRole.Window, ground)
        words = shades.warn_text if disagree else shades.good if verdict and verdict.judged > 1 else shades.quiet
        dressed.setColor(QPalette.ColorRole.WindowText, words)
        self.verdict.setPalette(dressed)
        self.verdict.setText(self._verdict_words(verdict, card))

    def _verdict_words(self, verdict: Verdict | None, card: Card) -> str:
        if verdict is None:
            return self.tr("not judged yet")
        named = " / ".join(self._words(card, value) for value in verdict.leading)
        if len(verdict.leading) > 1:
            return self.tr("no majority: {0}").format(named)
        return self.tr("{0} of {1}: {2}").format(verdict.agreed, verdict.judged, named)
