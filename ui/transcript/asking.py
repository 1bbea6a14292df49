"""`Asking`: the questions that turns ask, beside the speaker's name, and the box that links a turn by hand."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.analysis.questions_asked import guide_for
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.model.guides import NewLink
from qualcode.ops.guides import link_questions
from qualcode.store.queries.guides import Asking as StoredAsking
from qualcode.store.queries.guides import askings_of, questions_of
from ui.actions import Actions
from ui.guides.question_box import QuestionBox
from ui.session import Session
from ui.transcript.desk import Desk
from ui.transcript.view import TranscriptView

_SHOWN = ("asking", "question", "text_version", "document")


class Asking(QObject):
    """Keeps the numbers in the margin; the turn at the caret is the one that is linked."""

    def __init__(self, session: Session, actions: Actions, view: TranscriptView, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._view, self._desk = session, view, desk
        self._askings: list[StoredAsking] = []
        self._turn = 0  # the one the box was opened for
        self.box = QuestionBox(parent)
        self.box.chosen.connect(self._take)
        self.box.closed.connect(view.setFocus)
        actions.on("ask_question", self.open_box)
        session.changed.connect(self._follow)
        session.project_changed.connect(self.read)
        session.document_shown.connect(lambda _: self.read())
        self.retranslate()

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.box.retranslate()

    def read(self) -> None:
        """Read which questions are asked in the shown document and paint their numbers."""
        project, document = self._session.project, self._session.document
        self.box.close_box()
        there = project is not None and bool(document) and project.life_of(document).is_there
        self._askings = askings_of(project, document) if project is not None and there else []
        numbers: dict[int, list[str]] = {}
        if self._askings and project is not None:
            known = {question.guid: question.number for question in questions_of(project)}
            for asking in self._askings:
                if not asking.orphan and known.get(asking.question):
                    numbers.setdefault(asking.turn, []).append(known[asking.question])
        self._desk.speakers.asks = {turn: ", ".join(dict.fromkeys(found)) for turn, found in numbers.items()}
        self._desk.speakers.update()

    def _follow(self, change: Change) -> None:
        if change.touches(*_SHOWN):
            self.read()

    # Linking by hand -------------------------------------------------------------------------------------------

    def open_box(self) -> None:
        """Open the box at the turn of the caret, or of the interviewer's turn before it."""
        project, page = self._session.project, self._view.page
        turn = page.turn_of(self._view.selection()[0])
        while turn is not None and turn >= 0 and not page.is_interviewer(page.turns[turn]):
            turn -= 1
        guide = guide_for(project, page.document) if project is not None and page.document else None
        if turn is None or turn < 0:
            self._session.told.emit(self.tr("Put the caret into a turn of the interviewer first."))
        elif guide is None:
            self._session.told.emit(
                self.tr("No guide is known for this interview. Import one, or name it in the guide.")
            )
        else:
            self._turn = turn
            self._view.show_offset(page.turns[turn].speech)
            window = self._view.window()
            self.box.setParent(window)
            place = self._view.selection_rect()
            place.moveTopLeft(self._view.viewport().mapTo(window, place.topLeft()))
            linked = frozenset(asking.question for asking in self._here())
            self.box.open_at(place, guide.questions, linked, self._session.language)

    def _here(self) -> list[StoredAsking]:
        return [asking for asking in self._askings if asking.turn == self._turn and not asking.orphan]

    def _take(self, question: Guid) -> None:
        """Link the turn to the question; where it is linked to it already, unlink it."""
        project, document = self._session.project, self._view.page.document
        gone = [asking.guid for asking in self._here() if asking.question == question]
        new = [] if gone else [NewLink(document, self._turn, question)]
        if project is not None and "writable" in self._session.facts:
            self._session.do(link_questions, project, new, gone, [document])
        self._view.setFocus()
