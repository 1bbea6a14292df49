"""`Choosing`: the box that finds codes by letters, for the selected words or in place of a coding's code."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qualcode.model.guid import Guid
from ui.actions import Actions
from ui.codebook.proposed import is_locked, proposed_by
from ui.session import Session
from ui.transcript.coding import Coding
from ui.transcript.quick_code import QuickCode
from ui.transcript.view import TranscriptView


class Choosing(QObject):
    """Opens the box at the selection and has what is chosen done."""

    def __init__(
        self, session: Session, actions: Actions, view: TranscriptView, coding: Coding, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._view, self._coding = session, view, coding
        self._changed: Guid = ""  # the coding that gets another code, "" where words are coded
        self._language = ""  # of the new code that is asked about, "" for that of the window
        self.box = QuickCode(parent)
        self.box.chosen.connect(self._take)
        coding.reason_wanted.connect(self._ask_reason)
        self.box.closed.connect(view.setFocus)
        actions.on("code_selection", self.open_for_words)
        actions.on("recode", self.open_for_coding)

    def open_for_words(self) -> None:
        """Open the box below the selected words."""
        if not self._view.has_selection():
            self._session.told.emit(
                self.tr(
                    "Select the words to code first: drag, or Ctrl+Down for a sentence, Ctrl+Shift+Down for a turn."
                )
            )
            return
        self._changed = ""
        self._open()

    def open_for_coding(self) -> None:
        """Open the box for another code in place of that of the selected coding."""
        coding = self._view.index.get(self._session.coding)
        if coding is not None:
            self._changed = coding.guid
            self._view.show_offset(coding.start)
            self._open(instead_of=coding.code)

    def _ask_reason(self, name: str, language: str) -> None:
        """Ask why a code named by the words themselves is needed."""
        self._changed = ""
        self._open()
        self._language = language
        self.box.letters.setText(name)
        self.box.ask_reason([], name)

    def _open(self, instead_of: Guid = "") -> None:
        self._language = ""
        window = self._view.window()
        self.box.setParent(window)
        place = self._view.selection_rect()
        place.moveTopLeft(self._view.viewport().mapTo(window, place.topLeft()))
        beside = self._view.looks.codes.get(instead_of or self._session.code)
        above = (beside.parent if beside else None) or ""
        keys = self._session.code_keys()
        proposed = {code: proposed_by(self._session, code) for code in self._session.proposals()}
        locked = is_locked(self._session)
        looks, recent = self._view.looks, self._coding.recent
        self.box.open_at(place, looks, recent, keys, instead_of, above, locked, proposed)

    def _take(self, codes: list[Guid], new: str, reason: str) -> None:
        self._view.setFocus()
        if self._changed:
            self._coding.recode(self._changed, codes[0] if codes else "", new, reason)
        elif new:
            self._coding.apply_new(new, codes, self._language, reason)
        else:
            self._coding.apply(codes)
