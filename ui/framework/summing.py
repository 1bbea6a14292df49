"""`Summing`: what is done to the chosen cell: written, found right, taken away, a quotation put in, brought back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from qualcode.model.framework import State
from qualcode.model.guid import Guid
from qualcode.ops.summaries import keep_summary, write_summary
from ui.framework.beside import CellPanel
from ui.framework.grid import FrameGrid
from ui.framework.model import NOWHERE, FrameModel, Place
from ui.session import Session
from ui.undoing import undo_by_key


class Summing(QObject):
    """Every kept text is one step that Undo takes back; what was typed and not kept stays within reach."""

    told = Signal(str)
    done = Signal()  # the matrix is to be read anew

    def __init__(self, session: Session, model: FrameModel, grid: FrameGrid, panel: CellPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._model, self._grid, self._panel = session, model, grid, panel
        self._aside: tuple[Place, str] = (NOWHERE, "")  # what was typed last and not kept
        model.typed.connect(self._write)
        grid.cleared.connect(self._take_away)
        grid.pasted.connect(self._paste)
        grid.writing.put_aside.connect(self._put_aside)
        panel.keep_wanted.connect(self.keep)
        panel.insert_wanted.connect(self.insert)
        session.settling.connect(grid.writing.keep)

    def forget(self) -> None:
        """Begin with another project."""
        self._aside = (NOWHERE, "")

    def _codings(self, place: Place) -> tuple[Guid, ...]:
        index = self._model.index_of(place)
        return self._model.at(index)[2].codings if index.isValid() else ()

    def _write(self, respondent: Guid, code: Guid, text: str) -> None:
        project, place = self._session.project, (respondent, code)
        self._aside = (NOWHERE, "")
        if project is None:
            return
        done = self._session.do(write_summary, project, respondent, code, text, self._codings(place))
        if done is None:  # refused: the words stay within reach
            self._aside = (place, text)
            return
        away = self.tr("Summary taken away. Ctrl+Z brings it back.")
        self.told.emit(self.tr("Summary kept.") if text.strip() else away)

    def keep(self) -> None:
        """Say that the summary of the cell is still right; go on to the next stale one."""
        project, index = self._session.project, self._grid.currentIndex()
        if project is None or not index.isValid() or not self._model.writable:
            return
        place, cell = self._grid.place, self._model.at(index)[2]
        if cell.state is not State.STALE:
            self.told.emit(self.tr("This summary is not stale."))
            return
        if self._session.do(keep_summary, project, *place, cell.codings) is not None:
            self.done.emit()
            self.told.emit(self.tr("The summary is still right."))
            self.go_next(State.STALE, quiet=True)

    def _take_away(self) -> None:
        index = self._grid.currentIndex()
        if index.isValid() and self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._model.setData(index, "")

    def _paste(self, words: str) -> None:
        index = self._grid.currentIndex()
        if index.isValid() and words.strip():
            before = self._model.at(index)[2].text
            self._grid.write(f"{before}\n{words.strip()}" if before else words.strip())

    def _put_aside(self, index: QModelIndex, typed: str) -> None:
        self._aside = (self._model.place_of(index), typed)
        self.told.emit(self.tr("Not kept. Ctrl+Z brings back what you typed."))

    def bring_back(self) -> bool:
        """Open the cell again with what was typed and not kept; say whether there was anything."""
        (place, typed), self._aside = self._aside, (NOWHERE, "")
        if place == NOWHERE or not self._grid.go_to(place):
            return False
        self._grid.write(typed)
        return True

    def insert(self) -> None:
        """Put the chosen passage with its source where one types, or at the end of the summary."""
        words = self._panel.quotation()
        if not words:
            return
        if not self._grid.writing.is_typing:
            self._grid.write()
        self._grid.writing.insert(words)

    # Moving and keys -------------------------------------------------------------------------------------------

    def go_next(self, state: State, quiet: bool = False) -> None:
        """Go to the next cell that is so far."""
        self._grid.writing.keep()
        found = self._model.next_like(self._grid.currentIndex(), lambda cell: cell.state is state)
        if found.isValid():
            self._grid.setCurrentIndex(found)
            self._grid.scrollTo(found)
            self._grid.setFocus()
        elif not quiet:
            none = self.tr("Every cell with passages has a summary.")
            self.told.emit(none if state is State.UNWRITTEN else self.tr("No summary is stale."))

    def means(self, event: QKeyEvent) -> bool:
        """Do what a key means in the window; say whether it means anything."""
        ways: dict[int, Callable[[], object]] = {
            Qt.Key.Key_F7: partial(self.go_next, State.UNWRITTEN),
            Qt.Key.Key_F8: partial(self.go_next, State.STALE),
            Qt.Key.Key_F9: self.keep,
        }
        if event.key() in ways and not event.modifiers():
            ways[event.key()]()
        elif QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+I"):
            self.insert()
        elif event.matches(QKeySequence.StandardKey.Undo) and self.bring_back():
            pass
        else:
            return undo_by_key(self._session, event)
        return True
