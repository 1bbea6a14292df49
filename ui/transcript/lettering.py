"""`Lettering`: a font with its measures, made once for a margin that writes many short words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from ui import theme

_MOST = 2_000  # words that are remembered


class Lettering:
    """The program's font in one size."""

    def __init__(self, points: float, bold: bool = False) -> None:
        self.font = theme.font(points, bold)
        self.metrics = QFontMetricsF(self.font)
        self.height = self.metrics.height()
        self._cut: dict[tuple[str, float], str] = {}

    def width(self, words: str) -> float:
        """Give how wide words are."""
        return self.metrics.horizontalAdvance(words)

    def cut(self, words: str, width: float) -> str:
        """Give words as far as they fit into a width."""
        known = self._cut.get((words, width))
        if known is None:
            if len(self._cut) > _MOST:
                self._cut.clear()
            known = self._cut[words, width] = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        return known
