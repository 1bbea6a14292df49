"""`SettlingStates`: how far each interview is settled, kept true while people code; views find it in the session."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from qualcode.agreement.settling import Progress, Settling, progress_of
from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.store.objects import count_of
from qualcode.store.project import Project
from ui.reading import Reading
from ui.session import Session
from ui.settling.touched import IN_ONE_INTERVIEW, interviews_touched

_PAUSE = 800  # ms without a change: somebody who settles decides every few seconds
_WHOLLY = ("document_state", "document", "text_version", "code", "coder", "recognition", "assignment")


class SettlingStates(QObject):
    """Reads nothing as long as nobody has decided anything: then there is nothing to say."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, self)
        self._waiting: set[Guid] | None = set()  # interviews to be read anew; None: all
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.refresh)
        session.changed.connect(self._follow)
        session.project_changed.connect(self._begin)
        session.coder_changed.connect(self._begin)

    def _begin(self) -> None:
        self._reading.drop()
        self._timer.stop()
        self._take({})
        self._waiting = None
        self.refresh()

    def _follow(self, change: Change) -> None:
        if not change.touches(*IN_ONE_INTERVIEW, *_WHOLLY):
            return
        if self._waiting is not None:
            touched = self._touched(change)
            self._waiting = self._waiting | touched if touched is not None else None
        if self._waiting != set():
            self._timer.start()

    def _touched(self, change: Change) -> set[Guid] | None:
        """Give the interviews that stand otherwise now; codings bear only on those of which something was decided."""
        project, told = self._session.project, self._session.settling_states.keys()
        if change.touches(*_WHOLLY):
            return None
        if project is None or not (told or change.touches("decision")):
            return set()
        touched = interviews_touched(project, change)
        if touched is None or (change.touches("decision") and not touched <= told):
            return None
        return told & touched

    def refresh(self) -> None:
        """Read anew what changed."""
        project, waiting = self._session.project, self._waiting
        if project is None or not count_of(project, "decision"):
            self._reading.drop()
            self._take({})
        elif waiting is None:
            self._reading.ask(_progress, self._take, slow=True)
        elif waiting:
            self._reading.ask(partial(_progress, documents=tuple(waiting)), partial(self._add, frozenset(waiting)))

    def _add(self, read: frozenset[Guid], found: dict[Guid, Progress]) -> None:
        others = {guid: far for guid, far in self._session.settling_states.items() if guid not in read}
        self._take(others | found)

    def _take(self, found: dict[Guid, Progress]) -> None:
        if not self._timer.isActive():  # else something has changed since: it is read once more
            self._waiting = set()
        if found != self._session.settling_states:
            self._session.settling_states = found
            self._session.settling_changed.emit()


def _progress(project: Project, documents: tuple[Guid, ...] = ()) -> dict[Guid, Progress]:
    """Give how far the interviews are of which something was decided: of these, or of all."""
    found = progress_of(project, Settling(documents=documents))
    return {one.document: one for one in found if one.settled or one.decided or one.new}
