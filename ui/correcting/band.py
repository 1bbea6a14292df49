"""`CorrectingBand`: above the text while it is corrected: that it is, how far, and the ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ui.theme import GAP, SPACE, warning


class CorrectingBand(QFrame):
    """There only while a text is corrected."""

    done = Signal()
    discarded = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("correcting_band")
        self._changes, self._resumed = 0, False
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.undo_button, self.done_button, self.discard_button = QToolButton(), QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, GAP // 2, GAP, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(self._label, 1)
        signals = (self.taken_back, self.done, self.discarded)
        for button, signal in zip((self.undo_button, self.done_button, self.discard_button), signals, strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.setAutoFillBackground(True)
        self.recolour()
        self.hide()

    def text(self) -> str:
        """Give what is shown."""
        return self._label.text()

    def say(self, changes: int, resumed: bool) -> None:
        """Say how many changes there are, and whether they were begun earlier."""
        self._changes, self._resumed = changes, resumed
        self.retranslate()

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        sentence = (
            self.tr("Your unfinished corrections are back. Codings stay on their words. Changes: {0}")
            if self._resumed
            else self.tr("You are correcting the text; codings stay on their words. Changes: {0}")
        )
        self._label.setText(sentence.format(self._changes))
        self._label.setToolTip(
            self.tr("Enter splits a turn, Backspace at its beginning joins it with the one before, Esc ends.")
        )
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setToolTip(self.tr("Take back the last correction (Ctrl+Z)"))
        self.undo_button.setEnabled(self._changes > 0)
        self.done_button.setText(self.tr("Done"))
        self.done_button.setToolTip(self.tr("Save the corrections as a new version of the text (Esc)"))
        self.discard_button.setText(self.tr("Discard"))
        self.discard_button.setToolTip(self.tr("Let the text be as it was; Redo brings the corrections back"))
        for button in (self.undo_button, self.done_button, self.discard_button):
            button.setAccessibleName(button.toolTip())
        self.setAccessibleName(self.tr("Correcting the text"))

    def recolour(self) -> None:
        """Take the colours of light or dark."""
        self.setPalette(warning(QApplication.palette()))
