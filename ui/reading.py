"""`Reading`: asks the core at once where that is quick, else in a job; only the last question is answered."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from qualcode.model.errors import UserError
from qualcode.store.objects import count_of
from qualcode.store.project import Project
from ui.jobs import Job, Pace
from ui.session import Session

R = TypeVar("R")
MANY_CODINGS = 30_000  # from here on counting may take more than 100 ms


class Reading(QObject):
    """One view's questions to the project."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job[Any] | None = None  # Any: each question has its own kind of answer

    def ask(self, question: Callable[[Project], R], on_answer: Callable[[R], object], slow: bool = False) -> None:
        """Have a question answered; one that is still being answered is dropped. A user's error goes to the bar.

        `slow`: it takes more than a moment even in a small project.
        """
        self.drop()
        project = self._session.project
        if project is None:
            return
        if slow or count_of(project, "coding") >= MANY_CODINGS:
            self._ask_beside(project, question, on_answer)
            return
        try:
            answer = question(project)
        except UserError as error:
            self._session.failed.emit(error)
            return
        on_answer(answer)

    def drop(self) -> None:
        """Forget the question that is being answered."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _ask_beside(self, project: Project, question: Callable[[Project], R], on_answer: Callable[[R], object]) -> None:
        def work(_pace: Pace) -> R:
            with project.reader() as reader:
                return question(reader)

        def done(answer: R) -> None:
            self._job = None
            on_answer(answer)

        def failed(error: UserError) -> None:
            self._job = None
            self._session.failed.emit(error)

        self._job = Job(work, self)
        self._job.start(done, failed)
