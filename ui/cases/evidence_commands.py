"""`EvidenceCommands`: names the selected coding as evidence for or against what its coder judged of the case."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.judgements import give_evidence
from qualcode.store.project import Project
from qualcode.store.queries.cases import Judgement
from qualcode.store.queries.codes import codes_of, in_language
from qualcode.store.queries.codings import Coding, codings_by_guid
from qualcode.store.queries.judging import exclusive_sets, own_judgements_about
from ui.actions import Actions
from ui.codebook.menu import show_menu
from ui.session import Session


class EvidenceCommands(QObject):
    """Two actions of the transcript. Where several judgements may be meant, a menu asks which."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        actions.on("evidence_for", lambda: self._use("for"))
        actions.on("evidence_against", lambda: self._use("against"))

    def _use(self, stance: str) -> None:
        project = self._session.project
        found = codings_by_guid(project, [self._session.coding]) if project is not None else []
        if project is None or not found:
            return
        judgements = own_judgements_about(project, found[0].document)
        meant = self._meant(project, found[0], judgements)
        if not judgements:
            self._session.failed.emit(UserError("study.judge_first"))
        elif len(meant) == 1:
            self._give(meant[0], found[0], stance)
        else:
            self._ask(project, judgements, found[0], stance)

    def _meant(self, project: Project, coding: Coding, judgements: list[Judgement]) -> list[Judgement]:
        """Give the judgements by a set that the code belongs to; where there is no choice, the only one."""
        sets = {one.guid for one in exclusive_sets(project) if coding.code in one.codes}
        return [one for one in judgements if one.code_set in sets] or (judgements if len(judgements) == 1 else [])

    def _ask(self, project: Project, judgements: list[Judgement], coding: Coding, stance: str) -> None:
        menu = QMenu(self._window)
        for one in judgements:
            action = menu.addAction(self._named(project, one).replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=one: self._give(one, coding, stance))
        show_menu(menu, QCursor.pos())

    def _named(self, project: Project, judgement: Judgement) -> str:
        language = self._session.language
        sets = {one.guid: in_language(one.names, language) for one in exclusive_sets(project)}
        codes = {code.guid: code.name(language) for code in codes_of(project)}
        undecided = {"mixed": self.tr("mixed"), "undecidable": self.tr("undecidable")}
        value = codes.get(judgement.code or "", "") or undecided.get(judgement.undecided, "")
        return self.tr("{0}: {1}").format(sets.get(judgement.code_set, ""), value)

    def _give(self, judgement: Judgement, coding: Coding, stance: str) -> None:
        project = self._session.project
        if project is None:
            return
        given: Guid | None = self._session.do(give_evidence, project, judgement.guid, coding.guid, stance)
        if given is not None:
            supports = self.tr("Named as speaking for: {0}")
            told = supports if stance == "for" else self.tr("Named as speaking against: {0}")
            self._session.told.emit(told.format(self._named(project, judgement)))
