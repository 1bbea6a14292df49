"""`OpenQuestions`: all that people have said differently, read anew after each step; views find it in the session."""

from PySide6.QtCore import QObject, QTimer, Signal

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.team.conflicts import Open, open_questions
from ui.reading import Reading
from ui.session import Session

_PAUSE = 150  # milliseconds: what changes in quick succession is read once
NOTHING = Open((), (), ())


class OpenQuestions(QObject):
    """Keeps the list, and tells the session which fields of which objects bear a badge."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.open = NOTHING
        self._reading = Reading(session, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.refresh)
        session.project_changed.connect(self.refresh)
        session.changed.connect(lambda _: self._timer.start())

    def refresh(self) -> None:
        """Read everything anew."""
        self._timer.stop()
        if self._session.project is None:
            self._show((NOTHING, {}))
        else:
            self._reading.ask(_question, self._show)

    def _show(self, answer: tuple[Open, dict[Guid, frozenset[str]]]) -> None:
        found, fields = answer
        if found != self.open:
            self.open = found
            self.read.emit()
        if fields != self._session.disputes:
            self._session.disputes = fields
            self._session.disputes_changed.emit()


def _question(project: Project) -> tuple[Open, dict[Guid, frozenset[str]]]:
    """Give what is open, and the fields with a badge by object; a value of an attribute by its bearer too."""
    found = open_questions(project)
    fields: dict[Guid, set[str]] = {}
    for dispute in found.disputes:
        fields.setdefault(dispute.object, set()).add(dispute.field)
        if dispute.kind == "attribute_value":
            values = project.values(dispute.object)
            fields.setdefault(str(values["bearer"]), set()).add(str(values["attribute"]))
    for text in found.texts:
        fields.setdefault(text.document, set()).add("text")
    return found, {guid: frozenset(named) for guid, named in fields.items()}
