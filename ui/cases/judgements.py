"""`JudgementsSection`: type of return, who decided, intention: what each coder says of the return that is analysed."""

from PySide6.QtWidgets import QPushButton, QWidget

from qualcode.model.guid import Guid
from qualcode.ops.judgements import judge, take_evidence_away
from qualcode.ops.objects import delete_objects
from qualcode.store.queries.cases import Judgement, analysed_episode, judgements_of
from qualcode.store.queries.codes import codes_of, in_language
from qualcode.store.queries.judging import ExclusiveSet, evidence_by_judgement, exclusive_sets
from ui.cases.case import Case
from ui.cases.evidence_picker import EvidencePicker
from ui.cases.judgement_card import Card, JudgementCard
from ui.cases.section import CaseSection
from ui.details.section import quiet_label
from ui.session import Session
from ui.theme import SPACE


class JudgementsSection(CaseSection):
    """A card for each set of which one code holds."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: Case | None = None
        self._episode: Guid = ""
        self.cards: dict[Guid, JudgementCard] = {}
        self._hint = quiet_label()
        self.to_woman = QPushButton()
        self.to_woman.setAutoDefault(False)
        self.rows.addWidget(self._hint)
        self.rows.addWidget(self.to_woman)
        self.rows.setSpacing(SPACE // 2)
        self.to_woman.clicked.connect(lambda *_: self._open_woman())

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.entitle(self.tr("Judgements"))
        for card in self.cards.values():
            card.retranslate()

    def show_case(self, case: Case) -> None:
        """Show what is judged of the return that is analysed."""
        self._case = case
        trip = analysed_episode(case.project, case.person.guid)
        self._episode = trip.guid if trip else ""
        sets = exclusive_sets(case.project) if trip else []
        self.setHidden(case.person.kind == "key_informant" and trip is None)
        is_family = case.woman.guid != case.person.guid
        if is_family:
            self._hint.setText(self.tr("What is judged stands in the case of the woman herself."))
        elif trip is None:
            self._hint.setText(self.tr("A judgement is of the return that is analysed. Add a trip first."))
        else:
            self._hint.setText(self.tr("No code set is marked as “one code only” in the codebook."))
        self._hint.setVisible(not sets)
        self.to_woman.setVisible(is_family and not sets)
        self.to_woman.setText(self.tr("Open the case of {0}").format(case.woman.called))
        self._show_sets(case, sets)

    def _show_sets(self, case: Case, sets: list[ExclusiveSet]) -> None:
        for guid in self.cards.keys() - {one.guid for one in sets}:
            card = self.cards.pop(guid)
            card.hide()
            card.deleteLater()
        judgements = judgements_of(case.project, self._episode) if sets else []
        evidence = evidence_by_judgement(case.project, judgements)
        codes = {code.guid: code.name(self._session.language) for code in codes_of(case.project)} if sets else {}
        for one in sets:
            mine = [judgement for judgement in judgements if judgement.code_set == one.guid]
            title = in_language(one.names, self._session.language)
            self._card(one).show_judgements(
                Card(case.project, title, [(guid, codes.get(guid, "")) for guid in one.codes], mine, evidence),
                case.writable,
            )

    def _card(self, one: ExclusiveSet) -> JudgementCard:
        if one.guid not in self.cards:
            card = self.cards[one.guid] = JudgementCard(self._session)
            card.retranslate()
            card.judged.connect(lambda value, guid=one.guid: self._judge(guid, value))
            card.noted.connect(lambda words, guid=one.guid: self._note(guid, words))
            card.evidence_wanted.connect(lambda one=one: self._pick(one))
            card.taken_away.connect(lambda coding, guid=one.guid: self._take_away(guid, coding))
            self.rows.addWidget(card)
        return self.cards[one.guid]

    def _open_woman(self) -> None:
        if self._case is not None:
            self._session.show_case(self._case.woman.guid)

    def _mine(self, code_set: Guid) -> Judgement | None:
        """Give the judgement of the coder at work, None where there is none."""
        if self._case is None or not self._episode:
            return None
        found = judgements_of(self._case.project, self._episode)
        me = self._case.project.me
        return next((one for one in found if one.coder == me and one.code_set == code_set), None)

    def _judge(self, code_set: Guid, value: str) -> None:
        case, mine = self._case, self._mine(code_set)
        if case is None:
            return
        if not value:
            if mine is not None:
                self._session.do(delete_objects, case.project, (mine.guid,))
            return
        undecided = value if value in ("mixed", "undecidable") else None
        self._session.do(judge, case.project, self._episode, code_set, None if undecided else value, undecided)

    def _note(self, code_set: Guid, words: str) -> None:
        case, mine = self._case, self._mine(code_set)
        if case is not None and mine is not None:
            undecided = mine.undecided or None
            self._session.do(judge, case.project, self._episode, code_set, mine.code, undecided, words)

    def _take_away(self, code_set: Guid, coding: Guid) -> None:
        case, mine = self._case, self._mine(code_set)
        if case is not None and mine is not None and case.writable:
            self._session.do(take_evidence_away, case.project, mine.guid, coding)

    def _pick(self, one: ExclusiveSet) -> None:
        case, mine = self._case, self._mine(one.guid)
        if case is None or mine is None:
            return
        documents = [document for person in case.family for document in person.documents]
        title = in_language(one.names, self._session.language)
        EvidencePicker(self._session, mine.guid, title, documents, list(one.codes), self.window()).open_beside()
