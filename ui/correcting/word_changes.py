"""What changed between two wordings, as stretches to be painted: taken out of the older, come into the newer."""

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

from qualcode.text.changes import number_map
from ui.theme import colours, is_dark

Stretch = tuple[int, int]  # [start, end) code points


def stretches(old: str, new: str) -> tuple[list[Stretch], list[Stretch]]:
    """Give what was taken out of `old` and what came into `new`."""
    gone, come, shift = [], [], 0
    for start, length, fresh in number_map(old, new):
        if length:
            gone.append((start, start + length))
        if fresh:
            come.append((start + shift, start + shift + fresh))
        shift += fresh - length
    return gone, come


def gone_format(palette: QPalette) -> QTextCharFormat:
    """Give the look of words that were taken out: struck, so that it needs no colour to be seen."""
    made = QTextCharFormat()
    made.setFontStrikeOut(True)
    made.setForeground(colours(palette).quiet)
    made.setBackground(QColor("#5a3030") if is_dark(palette) else QColor("#f9d9d6"))
    return made


def come_format(palette: QPalette) -> QTextCharFormat:
    """Give the look of words that came in: underlined."""
    made = QTextCharFormat()
    made.setFontUnderline(True)
    made.setBackground(QColor("#24502f") if is_dark(palette) else QColor("#d3f0da"))
    return made
