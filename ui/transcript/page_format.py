"""How the text is set: size, line gap, space between paragraphs, width of the page."""

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat

from ui import theme

SIZES = (9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28)  # points
USUAL_SIZE = 11
WIDEST_EMS = 62  # longer lines are hard to follow


def known(size: object) -> int:
    """Give a size that was kept, the usual one where it is none."""
    return size if isinstance(size, int) and size in SIZES else USUAL_SIZE


def larger(size: int) -> int:
    """Give the next larger size."""
    return next((known for known in SIZES if known > size), SIZES[-1])


def smaller(size: int) -> int:
    """Give the next smaller size."""
    return next((known for known in reversed(SIZES) if known < size), SIZES[0])


def stepped(size: int, step: int) -> int:
    """Give the next larger (1) or smaller (-1) size, or the usual one (0)."""
    if step == 0:
        return USUAL_SIZE
    return larger(size) if step > 0 else smaller(size)


def line_gap(size: int) -> float:
    """Give the gap below the letters of a line, in which the underlines of overlapping codes lie."""
    return round(QFontMetricsF(theme.font(size)).height() * 0.34)


def widest_page(size: int) -> int:
    """Give the width beyond which lines are hard to follow, in pixels."""
    return round(WIDEST_EMS * QFontMetricsF(theme.font(size)).horizontalAdvance("м"))


def paragraph_format(size: int) -> QTextBlockFormat:
    """Give the format of every paragraph."""
    made = QTextBlockFormat()
    made.setLineHeight(line_gap(size), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    made.setBottomMargin(round(QFontMetricsF(theme.font(size)).height() * 0.55))
    return made


def empty_format() -> QTextBlockFormat:
    """Give the format of a paragraph without words: the space between paragraphs is there already."""
    made = QTextBlockFormat()
    made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made
