"""`Growing`: one key makes the selection grow from a word to the sentence and the turn, another takes it back."""

from PySide6.QtCore import QObject

from ui.actions import Actions
from ui.session import Session
from ui.transcript.page_text import PageText, Range
from ui.transcript.stops import word_at
from ui.transcript.view import TranscriptView


class Growing(QObject):
    """Remembers what was selected before each growth, as long as nothing else is selected."""

    def __init__(self, session: Session, actions: Actions, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._grown: list[tuple[Range, Range]] = []  # what was selected, and what it grew to
        actions.on("grow", self.grow)
        actions.on("shrink", self.shrink)

    def grow(self) -> None:
        """Select the word, the sentence or the turn around what is selected."""
        page, span = self._view.page, self._view.selection()
        wanted = next((unit for unit in _units(page, span) if _holds(unit, span)), None) if page.turns else None
        if wanted is None:
            self._session.told.emit(self.tr("The whole turn is selected."))
            return
        if not self._grown or self._grown[-1][1] != span:
            self._grown = []
        self._grown.append((span, wanted))
        self._select(wanted)

    def shrink(self) -> None:
        """Select again what was selected before it grew."""
        if self._grown and self._grown[-1][1] == self._view.selection():
            self._select(self._grown.pop()[0])
        else:
            self._session.told.emit(self.tr("This selection has not grown, so it cannot shrink."))

    def _select(self, span: Range) -> None:
        self._session.select_coding("")
        self._view.select(span)


def _units(page: PageText, span: Range) -> tuple[Range, ...]:
    """Give the word, the sentences and the turns around a span."""
    last = max(span[0], span[1] - 1)
    first_word, last_word = word_at(page, span[0]), word_at(page, last)
    sentences, turns = (page.sentence_at, page.speech_at)
    return (
        (first_word[0], last_word[1]),
        (sentences(span[0])[0], sentences(last)[1]),
        (turns(span[0])[0], turns(last)[1]),
    )


def _holds(unit: Range, span: Range) -> bool:
    """Say whether a unit is more than a span and holds it; a caret on a blank grows to the word behind it."""
    if span[0] == span[1]:
        return unit[0] < unit[1]
    return unit[0] <= span[0] and span[1] <= unit[1] and unit != span
