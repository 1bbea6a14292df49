"""`SavedCharts`: charts kept under a name, drawn anew when they are opened."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from qualcode.analysis.charts.asked import Asked
from qualcode.analysis.charts.keeping import VIEW, as_kept, asked_of
from qualcode.model.fields import Value
from qualcode.store.queries.saved_questions import SavedQuestion
from ui.saved_questions import SavedQuestions
from ui.session import Session


class SavedCharts(SavedQuestions):
    """Gives an `Asked`."""

    view = VIEW

    def __init__(self, session: Session, asked: Callable[[], Asked], parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._chart = asked

    def _told(self) -> dict[str, Value]:
        return as_kept(self._chart())

    def _read(self, question: SavedQuestion) -> Asked:
        return asked_of(question.asked, self._session.language)
