"""`KeyCoding`: a digit or a letter pressed on selected words applies the code that has it as its key."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from ui.code_keys import key_of
from ui.session import Session
from ui.transcript.coding import Coding
from ui.transcript.view import TranscriptView


class KeyCoding(QObject):
    """Watches the keys of the transcript, by their place on the keyboard whatever the layout."""

    def __init__(self, session: Session, view: TranscriptView, coding: Coding, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view, self._coding = session, view, coding
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take digits and letters pressed alone."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._view.page.turns:
            key = key_of(event)
            if key:
                if not event.isAutoRepeat():
                    self.apply(key)
                return True
        return super().eventFilter(watched, event)

    def apply(self, key: str) -> None:
        """Code the selected words with the code of a key."""
        code = self._session.code_keys().get(key, "")
        known = self._view.looks.codes.get(code)
        if known is None:
            if self._view.has_selection():
                self._session.told.emit(
                    self.tr("No code has the key {0}. Choose a code in the codebook and give it one.").format(key)
                )
        elif not known.active:
            name = self._view.looks.name(code)
            self._session.told.emit(
                self.tr("“{0}” is not in use. Take it into use in the codebook first.").format(name)
            )
        elif "writable" not in self._session.facts:
            self._session.told.emit(self.tr("This project can only be read."))
        else:
            self._coding.apply([code])
