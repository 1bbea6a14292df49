"""`FrameworkWindow`: summaries by respondent and theme, written in place with the passages beside them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qualcode.analysis.asking import with_sets
from qualcode.analysis.framework import framework_of
from qualcode.analysis.query import Query
from qualcode.computer import keep_setting, setting
from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.model.framework import Framework
from qualcode.model.guid import Guid
from qualcode.store.objects import count_of
from qualcode.store.queries.coders import coders_shown
from ui.actions import Actions
from ui.empty_state import EmptyState
from ui.framework.beside import CellPanel
from ui.framework.controls import FrameControls
from ui.framework.grid import FrameGrid
from ui.framework.model import FrameModel, Place, texts_in
from ui.framework.summing import Summing
from ui.one_line import OneLine
from ui.reading import Reading
from ui.session import Session
from ui.theme import GAP

_KINDS = (
    *("summary", "coding", "code", "code_set", "membership", "document", "text_version", "speaker", "respondent"),
    *("attribute", "attribute_value", "option", "household", "episode", "interview", "coder", "document_state"),
    *("decision", "recognition", "assignment"),
)
_PLACE, _PAUSE = "framework_window", 120  # ms: what changes in quick succession is read once
_SHARES = (760, 320)  # pixels: grid, passages


class FrameworkWindow(QDialog):
    """Not modal. What is typed is kept when the cell is left; every kept text is one step that Undo takes back."""

    export_wanted = Signal(object)  # the Query of what is shown

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("framework_window")
        self._session = session
        self._reading = Reading(session, self)
        self._project = session.project
        self._stale = True
        self._names: dict[Guid, str] = {}
        self.model = FrameModel(self)
        self.controls = FrameControls(session, self)
        self.grid = FrameGrid(self.model, self._as_it_may_leave)
        self.panel = CellPanel(session, actions, self)
        self.summing = Summing(session, self.model, self.grid, self.panel, self)
        self.told = OneLine(self)
        self.parts = QSplitter(Qt.Orientation.Horizontal, self)
        self._empty = EmptyState(actions["import_documents"], actions["import_codebook"])
        self._pages = QStackedWidget(self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._restore_place()

    def _lay_out(self) -> None:
        self.parts.addWidget(self.grid)
        self.parts.addWidget(self.panel)
        self.parts.setStretchFactor(0, 1)
        self.parts.setSizes(list(_SHARES))
        self.parts.setChildrenCollapsible(False)
        work = QWidget(self)
        rows = QVBoxLayout(work)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self.controls)
        rows.addWidget(self.parts, 1)
        rows.addWidget(self.told)
        self._pages.addWidget(work)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        session, grid = self._session, self.grid
        self.controls.changed.connect(self.refresh)
        self.controls.next_wanted.connect(self.summing.go_next)
        self.controls.export_wanted.connect(lambda: self.export_wanted.emit(self.query()))
        grid.reached.connect(self._show_cell)
        grid.key.connect(self.summing.means)
        grid.writing.closeEditor.connect(lambda *_: self._timer.start() if self._stale else None)
        self.panel.opened.connect(self._go_to_transcript)
        self.summing.told.connect(self.tell)
        self.summing.done.connect(self.refresh)
        self._timer.timeout.connect(self.refresh)
        session.changed.connect(self._follow)
        session.language_changed.connect(lambda _: self.retranslate())
        session.project_changed.connect(self._on_project)
        session.coder_changed.connect(self._refresh_if_seen)
        session.told.connect(self.tell)
        session.failed.connect(self._tell_wrong)

    def _restore_place(self) -> None:
        kept, parent = setting(_PLACE), self.parentWidget()
        if isinstance(kept, list) and len(kept) == 2 and all(isinstance(part, int) for part in kept):
            self.resize(*kept)
        else:
            self.resize(parent.window().size() if parent is not None else self.sizeHint())

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        self.setWindowTitle(self.tr("Framework matrix"))
        self.grid.setAccessibleName(self.tr("Summaries by respondent and theme"))
        self.grid.writing.name = self.tr("Summary")
        self.model.kept_words = self.tr("[kept from you until the others are done]")
        self.model.unwritten_words = self.tr("[passages: {0}]")
        self.told.entitle(self.tr("Messages"))
        self.tell(
            self.tr(
                "F2 or a letter: write. Ctrl+Enter, Tab or leaving the cell: keep. Esc: put aside. F7: next to write."
                " F8: next stale one."
            )
        )
        self._empty.say(self.tr("There is nothing to sum up yet. Import transcripts and a codebook, then code."))
        self.controls.retranslate()
        self.panel.retranslate()
        self.panel.forget_looks()
        self._refresh_if_seen()

    # Reading ---------------------------------------------------------------------------------------------------

    def query(self) -> Query:
        """Give what the matrix is asked for."""
        project = self._session.project
        return with_sets(project, self.controls.query()) if project is not None else self.controls.query()

    def refresh(self) -> None:
        """Read the matrix anew; not while a cell is being written in."""
        self._timer.stop()
        project = self._session.project
        self._stale = project is None or self.grid.writing.is_typing
        if project is None or self._stale:
            return
        ready = bool(count_of(project, "code") and count_of(project, "document"))
        self._pages.setCurrentIndex(0 if ready else 1)
        self.controls.fill()
        self._names = dict(coders_shown(project, self._session.language))
        self.model.writable = "writable" in self._session.facts
        self._reading.ask(partial(framework_of, query=self.query()), self._take)

    def _take(self, frame: Framework) -> None:
        self.model.show(frame, self._session.language, self.controls.transposed.isChecked())
        self.controls.count(frame)
        self._show_cell()

    def _refresh_if_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _follow(self, change: Change) -> None:
        if not change.touches(*_KINDS):
            return
        if change.touches("code"):
            self.panel.forget_looks()
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def _on_project(self) -> None:
        """Begin anew with another project, when the window is asked for; another coder at work sees other cells."""
        if self._project is self._session.project is not None:
            self._refresh_if_seen()
            return
        self._project = self._session.project
        self._reading.drop()
        self._timer.stop()
        self.summing.forget()
        self.close()
        self.controls.start_anew()
        self.model.show(Framework((), (), ()), self._session.language, False)
        self._stale = True

    def _show_cell(self) -> None:
        index = self.grid.currentIndex()
        if not index.isValid():
            self.panel.show_nothing()
            return
        row, theme, cell = self.model.at(index)
        self.panel.show_cell(row, theme, cell, self._names.get(cell.coder, ""), self.model.writable)

    def _as_it_may_leave(self) -> Mapping[Place, str]:
        project = self._session.project
        if project is None:
            return {}
        return texts_in(framework_of(project, replace(self.query(), outgoing=True)))

    def _go_to_transcript(self, coding: Guid) -> None:
        self.grid.writing.keep()
        self._session.passage_wanted.emit(coding)
        parent = self.parentWidget()
        if parent is not None:
            parent.window().raise_()
            parent.window().activateWindow()

    # What is told ----------------------------------------------------------------------------------------------

    def tell(self, sentence: str) -> None:
        """Show a sentence at the bottom."""
        self.told.tell(sentence)

    def _tell_wrong(self, error: UserError) -> None:
        self.told.tell_wrong(error.text(self._session.language))

    # Keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go, find right, insert, undo by keys; Enter presses no button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.summing.means(event):
            super().keyPressEvent(event)

    # The window itself -----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the window was closed."""
        super().showEvent(event)
        self.refresh()
        self.grid.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, and remember how large the window was."""
        self._leave()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close with Esc."""
        self._leave()
        super().reject()

    def _leave(self) -> None:
        self.grid.writing.keep()
        if self.isVisible() and not self.isMaximized():
            keep_setting(_PLACE, [self.width(), self.height()])
