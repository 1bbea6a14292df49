"""`SettlingStates`: how far each interview is settled, kept true while people code; views find it in the session."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from qualcode.agreement.settling import Progress, Settling, progress_of
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.objects import count_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_by_guid
from ui.reading import Reading
from ui.session import Session

_PAUSE = 800  # ms without a change: somebody who settles decides every few seconds
_WHOLLY = ("decision", "document_state", "document", "text_version", "code", "coder", "recognition", "assignment")
_MANY = 200  # codings changed at once from which all interviews are looked at


class SettlingStates(QObject):
    """Reads nothing as long as nobody has decided anything: then there is nothing to say."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, self)
        self._waiting: set[Guid] | None = set()  # documents that changed; None: all
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.refresh)
        session.changed.connect(self._follow)
        session.project_changed.connect(self._begin)
        session.coder_changed.connect(self._begin)

    def _begin(self) -> None:
        self._reading.drop()
        self._timer.stop()
        self._waiting = None
        self._take({})
        self.refresh()

    def _follow(self, change: Change) -> None:
        if change.touches(*_WHOLLY):
            self._waiting = None
        elif change.touches("coding"):
            self._note(list(change.touched["coding"]))
        else:
            return
        self._timer.start()

    def _note(self, codings: list[Guid]) -> None:
        project = self._session.project
        if self._waiting is None or project is None:
            return
        if len(codings) > _MANY:
            self._waiting = None
        else:
            self._waiting |= {one.document for one in codings_by_guid(project, codings)} | {self._session.document}

    def refresh(self) -> None:
        """Read anew what changed."""
        project, waiting = self._session.project, self._waiting
        self._waiting = set()
        if project is None or not count_of(project, "decision"):
            self._take({})
        elif waiting is None:
            self._reading.ask(_of_all, self._take, slow=True)
        else:
            known = tuple(guid for guid in self._session.settling_states if guid in waiting)
            if known:
                self._reading.ask(partial(_of_some, documents=known), self._add)

    def _add(self, found: dict[Guid, Progress]) -> None:
        self._take({**self._session.settling_states, **found})

    def _take(self, found: dict[Guid, Progress]) -> None:
        if found != self._session.settling_states:
            self._session.settling_states = found
            self._session.settling_changed.emit()


def _of_all(project: Project) -> dict[Guid, Progress]:
    """Give how far the interviews are of which something was decided."""
    found = progress_of(project) if count_of(project, "decision") else ()
    return {one.document: one for one in found if one.settled or one.decided or one.new}


def _of_some(project: Project, documents: tuple[Guid, ...]) -> dict[Guid, Progress]:
    return {one.document: one for one in progress_of(project, Settling(documents=documents))}
