"""`LivePage`: figures as the project stands now, reckoned anew while they are looked at; notes below them."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from qualcode.model.change import Change
from qualcode.store.objects import count_of
from ui.actions import Actions
from ui.empty_state import EmptyState
from ui.reading import Reading
from ui.session import Session


class LivePage(QWidget):
    """A kind of page says which kinds its figures rest on, and reckons them in `_reckon`."""

    _kinds: tuple[str, ...]
    _pause = 150  # ms: what changes in quick succession is reckoned once
    _notes_height = 60
    _low = 420  # from this height down the figures need what room there is

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._reading = Reading(session, self)
        self._notes = QScrollArea()
        self._empty = EmptyState(actions["import_documents"], actions["import_codebook"])
        self._pages = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=self._pause)

    def _lay_pages(self, figures: QWidget, notes: QWidget) -> None:
        """Put `notes` in their own small area, and `figures` before the words for a project that has none."""
        self._notes.setWidget(notes)
        self._notes.setWidgetResizable(True)
        self._notes.setFrameShape(QFrame.Shape.NoFrame)
        self._notes.setMaximumHeight(self._notes_height)
        self._pages.addWidget(figures)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _live(self) -> None:
        """Follow the session from now on."""
        self._timer.timeout.connect(self._reckon)
        self._session.changed.connect(self._follow)
        self._session.project_changed.connect(self._start_anew)
        self._session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        raise NotImplementedError

    def _start_anew(self) -> None:
        """Begin with another project, or with none."""
        raise NotImplementedError

    def _reckon(self) -> None:
        """Ask for the figures and show them."""
        raise NotImplementedError

    def _note(self, change: Change) -> None:
        """See what a change of these kinds means for the choices."""
        raise NotImplementedError

    def _has_something(self) -> bool:
        """Say whether there is anything to count; where there is not, show what to do."""
        project = self._session.project
        found = bool(project is not None and count_of(project, "code") and count_of(project, "document"))
        self._pages.setCurrentIndex(0 if found else 1)
        if not found:
            self._reading.drop()
        return found

    def _reckon_anew(self) -> None:
        self._reading.drop()
        self._stale = True
        if self.isVisible():
            self._reckon()

    def _follow(self, change: Change) -> None:
        if not change.touches(*self._kinds):
            return
        self._note(change)
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the figures where there is little."""
        super().resizeEvent(event)
        few = self.height() <= self._low
        self._notes.setMaximumHeight(self._notes_height // 2 if few else self._notes_height)

    def showEvent(self, event: QShowEvent) -> None:
        """Reckon anew what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._reckon()
