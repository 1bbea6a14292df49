"""`HistoryDock`: every step of the project, newest first: who did what, when, where, and what it changed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qualcode.model.change import Change
from qualcode.store.project import Project
from qualcode.store.queries.history import newest_id, step_ids
from ui.actions import Actions
from ui.empty_state import EmptyState
from ui.going import go_to
from ui.history.details import StepDetails
from ui.history.filters import HistoryFilters, Question
from ui.history.model import TOLD, HistoryModel, Told
from ui.reading import Reading
from ui.session import Session
from ui.theme import GAP
from ui.two_lines import TwoLineDelegate, TwoLines

_PAUSE = 150  # ms: what changes in quick succession is read once
_WIDE = 480  # from here on the details stand beside the list


class HistoryDock(QDockWidget):
    """A click shows what a step changed and goes to its place; the arrow keys only show."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._session, self._actions = session, actions
        self._stale = True
        self._reading = Reading(session, self)
        self.model = HistoryModel(self)
        self.filters = HistoryFilters(session)
        self.list = QListView()
        self.details = StepDetails(session)
        self.export = QToolButton()
        self.export.setDefaultAction(actions["export_history"])
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._splitter = QSplitter()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(TwoLineDelegate(_lines, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(self.details)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setChildrenCollapsible(False)
        top = QHBoxLayout()
        top.addWidget(self.filters, 1)
        top.addWidget(self.export, alignment=Qt.AlignmentFlag.AlignTop)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(GAP, 0, GAP, GAP)
        rows.setSpacing(GAP // 2)
        rows.addLayout(top)
        rows.addWidget(self._splitter, 1)
        self.setWidget(body)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        session = self._session
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._show(now))
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.details.going.connect(lambda place: go_to(session, self._actions, place))
        self.filters.changed.connect(self._read)
        self.visibilityChanged.connect(lambda visible: self._read() if visible and self._stale else None)
        self._timer.timeout.connect(self._read)
        self._actions.on("focus_history", self.take_focus)
        session.changed.connect(self._follow)
        session.project_changed.connect(self._reset)
        session.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Show all texts in the language that is installed now."""
        self.setWindowTitle(self.tr("History"))
        self.list.setAccessibleName(self.tr("History"))
        self.filters.retranslate()
        self.details.retranslate()
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= _WIDE
        self._splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def take_focus(self) -> None:
        """Show the dock and go to its newest step."""
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def question(self) -> Question:
        """Give which steps are wanted."""
        return self.filters.wanted()

    # Reading ---------------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        self.filters.clear()
        self.filters.offer()
        self.details.show_step(None)
        self._read()

    def _follow(self, change: Change) -> None:
        if change.touches("coder", "document"):
            self.filters.offer()
        if self._put_on_top(change):
            return
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def _put_on_top(self, change: Change) -> bool:
        """Add one new step to a whole history that is shown: nothing else has to be read again."""
        project = self._session.project
        whole = self.filters.is_empty and self.isVisible() and not self._stale and self.model.rowCount()
        step = newest_id(project, change.step) if project is not None and whole else None
        if step is not None:
            self.model.add_newest(step, self._session.language)
        return step is not None

    def _read(self) -> None:
        self._timer.stop()
        project = self._session.project
        self._stale = project is not None and not self.isVisible()
        if self._stale:
            return
        if project is None:
            self._reading.drop()
            self._list([])
            return
        question = self.question
        self._empty.say(self.tr("Looking for the steps…"))
        self._reading.ask(lambda asked: _find(asked, question), self._list)

    def _list(self, ids: list[int]) -> None:
        chosen = self.model.step_at(self.list.currentIndex().row())
        top = self.list.verticalScrollBar().value()
        said = self.details.said.text()
        self.model.show_steps(self._session.project, ids, self._session.language)
        row = self.model.row_near(chosen.id) if chosen else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self.details.say(said)
        else:
            self.details.show_step(None)
        self.list.verticalScrollBar().setValue(top)
        self._pages.setCurrentIndex(0 if ids else 1)
        nothing = self.tr("Nothing was done yet.") if self.filters.is_empty else self.tr("No step is like this.")
        self._empty.say(nothing)

    # One step --------------------------------------------------------------------------------------------------

    def _show(self, index: QModelIndex) -> None:
        self.details.show_step(self.model.step_at(index.row()))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.details.go_there()


def _find(project: Project, question: Question) -> list[int]:
    return step_ids(project, question.wanted_of(project))


def _lines(index: QModelIndex | QPersistentModelIndex) -> TwoLines:
    told = index.data(TOLD)
    if not isinstance(told, Told):
        return TwoLines("", "", "")
    return TwoLines(told.name, told.about, f"{told.coder}, {told.time}")
