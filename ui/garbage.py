"""`Garbage`: Python's garbage is collected in the window's thread: objects of Qt that end in another one end it all."""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 200  # ms


class Garbage(QObject):
    """Collects by a timer what Python would collect in whichever thread passes its thresholds, a job's too."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is imported by now stays for good and need not be gone through again
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that has grown beyond its threshold."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
