"""`LastPlace`: opens a project where it was left: the same document, the same lines."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from qualcode.computer import keep_setting, setting
from qualcode.model.guid import Guid
from qualcode.store.queries.documents import documents_of
from ui.session import Session
from ui.transcript.view import TranscriptView

_SETTING = "last_places"
_MOST = 20  # projects


class LastPlace(QObject):
    """Notes where somebody is whenever something is done, and keeps it on this computer when the project closes."""

    def __init__(self, session: Session, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._path = ""
        self._place: tuple[Guid, int, int] = ("", 0, 0)  # the document, its first line that is seen, the caret
        session.settling.connect(self._note)
        session.project_changed.connect(self._on_project)

    def _note(self) -> None:
        project, document = self._session.project, self._session.document
        if project is not None and document:
            self._path = _name(project.path)
            self._place = (document, self._view.top_offset(), self._view.selection()[0])

    def _on_project(self) -> None:
        if self._path:
            others = {path: place for path, place in _kept().items() if path != self._path}
            keep_setting(_SETTING, {self._path: list(self._place), **dict(list(others.items())[: _MOST - 1])})
            self._path = ""
        project = self._session.project
        if project is None:
            return
        document, top, caret = _read(_kept().get(_name(project.path)))
        if any(known.guid == document for known in documents_of(project)):
            self._session.show_document(document)
            last = len(self._view.page.text)
            self._view.select((min(caret, last),) * 2)
            # A page that was never shown has no lines yet.
            QTimer.singleShot(0, self, lambda: self._scroll(document, min(top, last)))

    def _scroll(self, document: Guid, top: int) -> None:
        if self._session.document == document:
            self._view.verticalScrollBar().setValue(0)
            self._view.scroll_to_top(top)


def _name(path: Path) -> str:
    return str(path.absolute())


def _kept() -> dict[str, object]:
    known = setting(_SETTING)
    return known if isinstance(known, dict) else {}


def _read(place: object) -> tuple[Guid, int, int]:
    match place:
        case [str(document), int(top), int(caret)]:
            return document, max(0, top), max(0, caret)
    return "", 0, 0
