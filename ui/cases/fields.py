"""Fields of the case page: a line that saves itself, a list to choose from that a turning wheel leaves alone."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ui.theme import MARGIN


class EntryLine(QLineEdit):
    """A line that keeps undo and redo to itself only while something is being typed in it."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where nothing is being typed."""
        undoing = isinstance(event, QKeyEvent) and _is_undoing(event)
        if undoing and event.type() == QEvent.Type.ShortcutOverride and not self.is_being_typed():
            event.ignore()
            return False
        return bool(super().event(event))

    def is_being_typed(self) -> bool:
        """Say whether there are words that are not stored."""
        return bool(self.text())


class SavingLine(EntryLine):
    """Saves on Enter or when it is left; Esc goes back to what is stored."""

    saved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""

    def is_being_typed(self) -> bool:
        """Say whether there are words that are not stored."""
        return self.text() != self._shown

    def show_text(self, text: str) -> None:
        """Show what is stored; words being typed stay."""
        typing = self.hasFocus() and self.text() != self._shown
        self._shown = text
        if not typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def save(self) -> None:
        """Tell the words if they are others than those that were shown."""
        words = " ".join(self.text().split())
        if words != self._shown and not self.isReadOnly():
            self._shown = words
            self.saved.emit(words)

    def discard(self, stored: str) -> None:
        """Show what is stored in place of words that were refused."""
        self._shown = stored
        self.setText(stored)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter, go back with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.save()


def _is_undoing(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class CalmBox(QComboBox):
    """A list to choose from that keeps its choice while the page around it is scrolled."""

    chosen = Signal(object)  # the data of what a person chose

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def offer(self, choices: Iterable[tuple[str, object]], chosen: object) -> None:
        """List (words, data) with one of them chosen; a list that is open or the same stays as it is."""
        wanted = list(choices)
        known = [(self.itemText(place), self.itemData(place)) for place in range(self.count())]
        if known != wanted:
            self.clear()
            for words, data in wanted:
                self.addItem(words, data)
        places = [place for place, (_, data) in enumerate(wanted) if data == chosen]
        self.setCurrentIndex(places[0] if places else -1)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + MARGIN)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class EntryTick(QCheckBox):
    """A tick that Enter leaves as it is: it enters the line the tick belongs to."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter what stands beside the tick."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class EntryBox(CalmBox):
    """A line to type in, with words to take from the list below it; nothing pops up while typing."""

    entered = Signal()  # Enter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._line = EntryLine()
        self.setLineEdit(self._line)
        self._line.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none
        self._line.returnPressed.connect(self.entered)

    def offer_words(self, words: list[str]) -> None:
        """List words; what is being typed stays."""
        typed = self.words()
        self.offer([(word, word) for word in words], None)
        self.setCurrentIndex(-1)
        self.setEditText(typed)

    def words(self) -> str:
        """Give what is typed or chosen."""
        return " ".join(self.currentText().split())

    def say(self, hint: str) -> None:
        """Tell what to type."""
        self._line.setPlaceholderText(hint)
        self.setAccessibleName(hint)
