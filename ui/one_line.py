"""`OneLine`: user text in one quiet line, cut at its end where there is no room; the whole stands in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.plain import plain_tip
from ui.theme import colours


class OneLine(QLabel):
    """Hidden where there are no words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._name = ""
        self._wrong = False

    def entitle(self, name: str) -> None:
        """Say what it is, for screen readers."""
        self._name = name
        self.set_words(self.text())

    def set_words(self, words: str) -> None:
        """Show these words."""
        self.setText(words)
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(f"{self._name}: {words}")
        self.setVisible(bool(words))

    def tell(self, sentence: str) -> None:
        """Show what was done."""
        self._dress(False)
        self.set_words(sentence)

    def tell_wrong(self, sentence: str) -> None:
        """Show what went wrong, dressed as a warning."""
        self._dress(True)
        self.set_words(sentence)

    def _dress(self, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: it is cut."""
        return QSize(0, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        with QPainter(self) as painter:
            tones = colours(self.palette())
            if self._wrong:
                painter.fillRect(self.rect(), tones.warn_ground)
            painter.setPen(tones.warn_text if self._wrong else tones.quiet)
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
