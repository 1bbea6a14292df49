"""`Trail`: the places where a person has been, to go back and forward among them like in a browser."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtWidgets import QTabWidget, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.documents import projected
from qualcode.store.queries.version_paths import maps_between
from ui.actions import Actions
from ui.session import Session
from ui.transcript.view import TranscriptView

MOST = 100  # places in either direction
_REST = 200  # ms without a movement: then somebody is somewhere


class Place(NamedTuple):
    """A page; of a case which one; of a transcript what was selected and which part of the text was seen."""

    page: str
    case: Guid = ""
    document: Guid = ""
    version: Guid = ""
    selected: tuple[int, int] = (0, 0)
    top: int = 0
    bottom: int = 0

    def is_near(self, other: "Place") -> bool:
        """Say whether the other place lies within what is seen from here: no jump leads there."""
        if (self.page, self.case, self.document) != (other.page, other.case, other.document):
            return False
        start = other.selected[0]
        at = start if other.top <= start <= other.bottom else other.top
        return self.version != other.version or self.top <= at <= self.bottom


class Trail(QObject):
    """Notes where somebody is when she rests; where she was before a jump can be gone back to."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        tabs: QTabWidget,
        pages: Mapping[str, QWidget],
        view: TranscriptView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._tabs, self._pages, self._view = session, tabs, pages, view
        self._here: Place | None = None
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._note)
        actions.on("go_back", self.back)
        actions.on("go_forward", self.forward)
        tabs.currentChanged.connect(lambda _: self._timer.start())
        view.moved.connect(self._timer.start)
        view.selectionChanged.connect(self._timer.start)
        session.document_shown.connect(lambda _: self._timer.start())
        session.case_shown.connect(lambda _: self._timer.start())
        session.project_changed.connect(self._forget)

    def back(self) -> None:
        """Go back to the place before the last jump."""
        self._note()
        self._go(self._behind, self._ahead)

    def forward(self) -> None:
        """Go forward to the place from which somebody came back."""
        self._note()
        self._go(self._ahead, self._behind)

    def _forget(self) -> None:
        self._here = None
        self._behind.clear()
        self._ahead.clear()
        self._tell()
        self._timer.start()

    def _note(self) -> None:
        """Note where somebody is now; the place before is kept where a jump has led here."""
        self._timer.stop()
        now = self._now()
        if now is None:
            return
        if self._here is not None and not self._here.is_near(now):
            self._behind = [*self._behind, self._here][-MOST:]
            self._ahead.clear()
        self._here = now
        self._tell()

    def _now(self) -> Place | None:
        name = next((name for name, page in self._pages.items() if page is self._tabs.currentWidget()), "")
        if self._session.project is None or not name:
            return None
        if not self._pages[name].isAncestorOf(self._view):
            return Place(name, self._session.case if name == "case" else "")
        shown, view = self._view.page, self._view
        bottom = view.nearest_offset(QPointF(view.viewport().width(), view.viewport().height()))
        return Place(name, "", shown.document, shown.version, view.selection(), view.top_offset(), bottom)

    def _go(self, there: list[Place], back: list[Place]) -> None:
        while there:
            place = there.pop()
            if self._is_left(place):
                if self._here is not None:
                    back.append(self._here)
                self._show(place)
                break
        self._timer.stop()
        self._here = self._now()
        self._tell()

    def _is_left(self, place: Place) -> bool:
        """Say whether a place can still be gone to: its document or respondent may be deleted."""
        project = self._session.project
        needed = [guid for guid in (place.document, place.case) if guid]
        return project is not None and all(project.life_of(guid).is_there for guid in needed)

    def _show(self, place: Place) -> None:
        if place.case:
            self._session.show_case(place.case)
        self._tabs.setCurrentWidget(self._pages[place.page])
        self._pages[place.page].setFocus()
        if not place.document:
            return
        self._session.show_document(place.document)
        selected, top = self._carried(place, place.selected), self._carried(place, (place.top, place.top))[0]
        self._session.select_coding("")
        self._view.select(selected)
        self._view.verticalScrollBar().setValue(0)
        self._view.scroll_to_top(top)

    def _carried(self, place: Place, span: tuple[int, int]) -> tuple[int, int]:
        """Carry a place in a text that was corrected since to the text of today."""
        project, now = self._session.project, self._view.page.version
        if project is None or place.version == now:
            return span
        return projected(span, maps_between(project, place.version, now))

    def _tell(self) -> None:
        self._session.state("behind", bool(self._behind))
        self._session.state("ahead", bool(self._ahead))
