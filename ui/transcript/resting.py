"""`Resting`: waits until nobody resizes the window any more and no key is held down."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_REST = 120  # milliseconds


class Resting(QObject):
    """Says once when a widget has come to rest after `wait` was called."""

    rested = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._held: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._say)
        widget.installEventFilter(self)

    def wait(self) -> None:
        """Wait anew."""
        self._timer.start()

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        """Note which keys are held."""
        if isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.type() == QEvent.Type.KeyPress:
                self._held.add(event.key())
            elif event.type() == QEvent.Type.KeyRelease:
                self._held.discard(event.key())
        elif event.type() == QEvent.Type.FocusOut:
            self._held.clear()
        return super().eventFilter(widget, event)

    def _say(self) -> None:
        if self._held:
            self._timer.start()
        else:
            self.rested.emit()
