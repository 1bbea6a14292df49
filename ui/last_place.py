"""`LastPlace`: opens a project where it was left: the same document, the same lines."""

from pathlib import Path

from PySide6.QtCore import QObject

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
        self._place: tuple[Guid, int] = ("", 0)
        session.settling.connect(self._note)
        session.project_changed.connect(self._on_project)

    def _note(self) -> None:
        project, document = self._session.project, self._session.document
        if project is not None and document:
            self._path, self._place = _name(project.path), (document, self._view.top_offset())

    def _on_project(self) -> None:
        if self._path:
            others = {path: place for path, place in _kept().items() if path != self._path}
            keep_setting(_SETTING, {self._path: list(self._place), **dict(list(others.items())[: _MOST - 1])})
            self._path = ""
        project = self._session.project
        if project is None:
            return
        document, top = _read(_kept().get(_name(project.path)))
        if any(known.guid == document for known in documents_of(project)):
            self._session.show_document(document)
            self._view.scroll_to_top(min(top, len(self._view.page.text)))


def _name(path: Path) -> str:
    return str(path.absolute())


def _kept() -> dict[str, object]:
    known = setting(_SETTING)
    return known if isinstance(known, dict) else {}


def _read(place: object) -> tuple[Guid, int]:
    match place:
        case [str(document), int(top)]:
            return document, max(0, top)
    return "", 0
