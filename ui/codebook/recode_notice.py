"""`RecodeNotice`: says that a definition changed under one's codings, and where to go through them."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from qualcode.model.change import Change
from qualcode.store.queries.recode_queue import recode_queue
from ui.actions import Actions
from ui.codebook.recode_walk import RecodeWalk
from ui.session import Session


class RecodeNotice(QObject):
    """Speaks after each step, a merge too, that leaves her more to go through; its action opens the walk."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._actions, self._window = session, actions, parent
        self._waiting = 0
        actions.on("recode_queue", self.open_walk)
        session.changed.connect(self._on_change)
        session.project_changed.connect(self._begin)
        session.coder_changed.connect(self._begin)
        self._begin()

    def open_walk(self) -> None:
        """Go through what waits."""
        if self._session.project is None:
            return
        if self._count():
            RecodeWalk(self._session, "", self._window.window()).show()
        else:
            self._session.told.emit(self.tr("No coding of yours stands under an older definition."))

    def _begin(self) -> None:
        self._waiting = -1  # counted when a code is changed for the first time

    def _count(self) -> int:
        project = self._session.project
        return sum(len(one.codings) for one in recode_queue(project, project.me)) if project is not None else 0

    def _on_change(self, change: Change) -> None:
        if not change.touches("code"):
            return
        before, self._waiting = self._waiting, self._count()
        if self._waiting > max(before, 0):
            QTimer.singleShot(0, self, self._tell)  # after what the step itself says

    def _tell(self) -> None:
        name = self._actions["recode_queue"].text().replace("&", "")
        self._session.told.emit(
            self.tr("Your codings under an older definition: {0}. See “{1}”.").format(self._waiting, name)
        )
