"""`SavedRetrievals`: retrievals kept under a name, asked anew when they are opened."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qualcode.analysis.asking import as_asked, retrieval_of
from qualcode.analysis.retrieval import Retrieval
from qualcode.model.fields import Value
from qualcode.store.queries.saved_questions import SavedQuestion
from ui.saved_questions import SavedQuestions
from ui.session import Session


class SavedRetrievals(SavedQuestions):
    """Gives a `Retrieval`."""

    view = "retrieval"

    def __init__(self, session: Session, asked: Callable[[], Retrieval], parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._asked = asked

    def _told(self) -> dict[str, Value]:
        return as_asked(self._asked())

    def _read(self, question: SavedQuestion) -> Retrieval:
        return retrieval_of(question.asked)
