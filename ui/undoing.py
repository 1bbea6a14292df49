"""Undo and redo, and the sentence that says what was taken back, and what others have changed since."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

from qualcode.model.log import Step
from qualcode.ops.undo import Undone, redoable_step, undoable_step
from qualcode.store.project import Project
from ui.actions import Actions
from ui.session import Session
from ui.step_names import step_name


def undo_by_key(session: Session, event: QKeyEvent) -> bool:
    """Undo or redo in a window of its own if that is what the keys say; say whether it is."""
    if event.matches(QKeySequence.StandardKey.Undo):
        session.undo()
        return True
    if event.matches(QKeySequence.StandardKey.Redo):
        session.redo()
        return True
    return False


class Undoing(QObject):
    """Answers the two actions: what they did may lie in another document than the one that is shown."""

    def __init__(self, session: Session, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        actions.on("undo", self.undo)
        actions.on("redo", self.redo)

    def undo(self) -> None:
        """Take back the newest step."""
        self._carry_out(undoable_step, self._session.undo, self.tr("Undone: {0}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._carry_out(redoable_step, self._session.redo, self.tr("Done again: {0}"))

    def _carry_out(
        self, next_step: Callable[[Project], Step | None], verb: Callable[[], Undone | None], sentence: str
    ) -> None:
        project = self._session.project
        step = next_step(project) if project is not None else None
        if project is None or step is None:
            return
        about = self._words_for(project, step)  # before it is gone
        undone = verb()
        if undone is not None:
            told = [sentence.format(about), *self._left(project, undone)]
            self._session.told.emit(" ".join(told))

    def _words_for(self, project: Project, step: Step) -> str:
        from qualcode.analysis.step_words import StepWords

        name = step_name(str(step.args.get("verb", step.verb)))
        about = StepWords(project, self._session.language, step_name).about(step)
        parts = (name, "" if step.verb in ("undo", "redo") and about == name else about)
        return ", ".join(dict.fromkeys(part for part in parts if part))

    def _left(self, project: Project, undone: Undone) -> list[str]:
        if not undone.left:
            return []
        names = ", ".join(
            str(project.values(coder)["name"]) for coder in undone.changed_by if project.life_of(coder).is_there
        )
        number = len(undone.left)
        return [self.tr("Left as it is, because changed since: {0} (by {1})").format(number, names or "?")]
