"""Paints the coded passages under the letters of the transcript, and quiets what is not the respondent's."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from qualcode.model.guid import Guid
from ui.theme import colours
from ui.transcript.code_looks import CodeLooks, tint
from ui.transcript.geometry import ShownParagraph
from ui.transcript.highlight import Highlight
from ui.transcript.highlights import HighlightIndex
from ui.transcript.page_text import PageText, Range

_LABEL_VEIL = 150  # of 255: how far labels in the text fade into the page
_INTERVIEWER_VEIL = 88
_MOST_UNDERLINES = 4


class Emphasis(NamedTuple):
    """What stands out just now: the selected coding, the one under the pointer, where a dragged code would fall."""

    selected: Guid = ""
    lit: Guid = ""
    landing: Range | None = None


def paint_passages(
    painter: QPainter,
    shown: Sequence[ShownParagraph],
    page: PageText,
    index: HighlightIndex,
    looks: CodeLooks,
    palette: QPalette,
    gap: float,
) -> None:
    """Paint one code as its tint, several as neutral grey with one line per code in the gap below the letters."""
    to_qt = page.positions.to_qt
    several = colours(palette).several
    for paragraph in shown:
        for piece in index.pieces(paragraph.number):
            start, end = to_qt(piece.start), to_qt(piece.end)
            if start >= paragraph.end or end <= paragraph.start:
                continue
            single = len(piece.codes) == 1
            ground = tint(looks.colour(piece.codes[0]), palette) if single else several
            for rect in paragraph.rects(start, end):
                painter.fillRect(rect, ground)
                if not single:
                    _underline(painter, rect, [looks.colour(code) for code in piece.codes], gap)


def _underline(painter: QPainter, rect: QRectF, lines: list[QColor], gap: float) -> None:
    lines = lines[:_MOST_UNDERLINES]
    step = max(1.5, min(3.0, gap / len(lines)))
    for number, colour in enumerate(lines):
        painter.fillRect(QRectF(rect.left(), rect.bottom() + number * step, rect.width(), step - 0.75), colour)


def paint_emphasis(
    painter: QPainter,
    shown: Sequence[ShownParagraph],
    page: PageText,
    index: HighlightIndex,
    looks: CodeLooks,
    palette: QPalette,
    emphasis: Emphasis,
) -> None:
    """Paint the passage under the pointer stronger, frame the selected one, show where a dragged code would fall."""
    lit, selected = index.get(emphasis.lit), index.get(emphasis.selected)
    if lit is not None:
        _fill(painter, shown, page, (lit.start, lit.end), tint(looks.colour(lit.code), palette, 1.7))
    if emphasis.landing is not None:
        ground = tint(palette.color(QPalette.ColorRole.Highlight), palette)
        _fill(painter, shown, page, emphasis.landing, ground)
    if selected is not None:
        _frame(painter, shown, page, selected, looks.colour(selected.code))


def _fill(painter: QPainter, shown: Sequence[ShownParagraph], page: PageText, span: Range, colour: QColor) -> None:
    start, end = page.positions.to_qt(span[0]), page.positions.to_qt(span[1])
    for paragraph in shown:
        for rect in paragraph.rects(start, end):
            painter.fillRect(rect, colour)


def _frame(
    painter: QPainter, shown: Sequence[ShownParagraph], page: PageText, passage: Highlight, colour: QColor
) -> None:
    start, end = page.positions.to_qt(passage.start), page.positions.to_qt(passage.end)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for paragraph in shown:
        for rect in paragraph.rects(start, end):
            painter.drawRect(rect.adjusted(-1, 0, 1, 0))


def paint_veils(
    painter: QPainter, shown: Sequence[ShownParagraph], page: PageText, palette: QPalette, selection: Range
) -> None:
    """Fade labels and the interviewer's words into the page; selected words stay as they are."""
    label, speech = (palette.color(QPalette.ColorRole.Base) for _ in range(2))
    label.setAlpha(_LABEL_VEIL)
    speech.setAlpha(_INTERVIEWER_VEIL)
    for paragraph in shown:
        start, end = page.positions.to_offset(paragraph.start), page.positions.to_offset(paragraph.end)
        for number in page.turns_between(start, end):
            turn = page.turns[number]
            _veil(painter, paragraph, page, (turn.start, turn.speech), selection, label)
            if page.is_interviewer(turn):
                _veil(painter, paragraph, page, (turn.speech, turn.end), selection, speech)


def _veil(
    painter: QPainter, paragraph: ShownParagraph, page: PageText, span: Range, selection: Range, colour: QColor
) -> None:
    before = span[0], min(span[1], selection[0]) if selection[0] < selection[1] else span[1]
    after = max(span[0], selection[1]), span[1] if selection[0] < selection[1] else 0
    for start, end in (before, after):
        if start < end:
            for rect in paragraph.rects(page.positions.to_qt(start), page.positions.to_qt(end)):
                painter.fillRect(rect, colour)
