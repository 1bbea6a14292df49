"""Paints the coded passages under the letters of the transcript, and quiets what is not the respondent's."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from qualcode.model.guid import Guid
from ui.theme import colours, is_dark
from ui.transcript.code_looks import CodeLooks, tint
from ui.transcript.geometry import Lines, ShownParagraph
from ui.transcript.highlight import Highlight
from ui.transcript.highlights import HighlightIndex
from ui.transcript.page_text import PageText, Range
from ui.transcript.pieces import Piece

_LABEL_VEIL = 150  # of 255: how far labels in the text fade into the page
_INTERVIEWER_VEIL = 88
_MOST_UNDERLINES = 4
_LIT = 1.7  # times as strong a tint
_KEPT = 400  # paragraphs of which the strokes are kept
_LONG = 60  # lines from which a paragraph's strokes are reckoned anew each time, for those that are visible

_TOUCHING = 0.01  # pixels

Stroke = tuple[QRectF, QColor]


class Emphasis(NamedTuple):
    """What stands out just now.

    `selected` is framed; the passages `lit` are painted stronger; the stripes of these, of `near` (at the pointer) and
    of `here` (at the caret) are broader; `landing` is where a dragged code would fall.
    """

    selected: Guid = ""
    lit: tuple[Guid, ...] = ()
    landing: Range | None = None
    near: tuple[Guid, ...] = ()
    here: tuple[Guid, ...] = ()

    def stands_out(self, coding: Guid) -> bool:
        """Say whether the stripe of a coding is to stand out."""
        return coding == self.selected or coding in self.lit or coding in self.near or coding in self.here


class Sheet(NamedTuple):
    """What is painted, and how: the text, its codings, the looks of codes, the colours, the gap below the letters."""

    page: PageText
    codings: HighlightIndex
    looks: CodeLooks
    palette: QPalette
    gap: float


class _Kept(NamedTuple):
    pieces: tuple[Piece, ...]
    strokes: list[Stroke]


class PassagePainter:
    """Paints grounds and underlines; keeps those of a paragraph until its codings, its lines or the looks change.

    One code is painted as its tint, several as neutral grey with one line per code in the gap below the letters.
    """

    def __init__(self) -> None:
        self._kept: dict[int, _Kept] = {}
        self._veils: dict[int, list[Stroke]] = {}
        self._looks: tuple[object, ...] = ()

    def forget(self) -> None:
        """Reckon all anew: the lines have changed."""
        self._kept.clear()
        self._veils.clear()

    def paint(self, painter: QPainter, shown: Sequence[ShownParagraph], sheet: Sheet) -> None:
        """Paint the passages of the visible paragraphs."""
        self._follow(sheet)
        for paragraph in shown:
            pieces = sheet.codings.pieces(paragraph.number)
            if pieces:
                _stroke(painter, paragraph, self._strokes(paragraph, pieces, sheet))

    def paint_veils(self, painter: QPainter, shown: Sequence[ShownParagraph], sheet: Sheet, selection: Range) -> None:
        """Fade labels and the interviewer's words into the page; selected words stay as they are."""
        self._follow(sheet)
        first, last = (sheet.page.positions.to_qt(offset) for offset in selection)
        for paragraph in shown:
            if first < last and first < paragraph.end and paragraph.start < last:
                _stroke(painter, paragraph, list(_veils(paragraph, sheet, selection)))
            else:
                _stroke(painter, paragraph, self._usual_veils(paragraph, sheet))

    def _follow(self, sheet: Sheet) -> None:
        """Forget what was kept for other looks; a change of codings shows in the pieces."""
        looks = (sheet.page, sheet.looks, is_dark(sheet.palette), sheet.gap)
        if looks != self._looks or len(self._kept) + len(self._veils) > 2 * _KEPT:
            self._looks = looks
            self.forget()

    def _strokes(self, paragraph: ShownParagraph, pieces: tuple[Piece, ...], sheet: Sheet) -> list[Stroke]:
        if paragraph.lines > _LONG:
            return list(_passages(paragraph, pieces, sheet))
        known = self._kept.get(paragraph.number)
        if known is None or known.pieces is not pieces:
            known = _Kept(pieces, _joined(_passages(paragraph.whole(), pieces, sheet)))
            self._kept[paragraph.number] = known
        return known.strokes

    def _usual_veils(self, paragraph: ShownParagraph, sheet: Sheet) -> list[Stroke]:
        if paragraph.lines > _LONG:
            return list(_veils(paragraph, sheet, (0, 0)))
        known = self._veils.get(paragraph.number)
        if known is None:
            known = self._veils[paragraph.number] = list(_veils(paragraph.whole(), sheet, (0, 0)))
        return known


def _stroke(painter: QPainter, paragraph: ShownParagraph, strokes: Sequence[Stroke]) -> None:
    if strokes:
        painter.translate(paragraph.left, paragraph.top)
        for rect, colour in strokes:
            painter.fillRect(rect, colour)
        painter.translate(-paragraph.left, -paragraph.top)


def _passages(paragraph: ShownParagraph, pieces: Sequence[Piece], sheet: Sheet) -> Iterator[Stroke]:
    to_qt, looks, palette = sheet.page.positions.to_qt, sheet.looks, sheet.palette
    several, lines = colours(palette).several, Lines(paragraph)
    for piece in pieces:
        single = len(piece.codes) == 1
        ground = looks.ground(piece.codes[0], palette) if single else several
        under = [] if single else [looks.clear(code, palette) for code in piece.codes[:_MOST_UNDERLINES]]
        for rect in lines.rects(to_qt(piece.start), to_qt(piece.end)):
            yield rect, ground
            yield from _underlines(rect, under, sheet.gap)


def _joined(strokes: Iterable[Stroke]) -> list[Stroke]:
    """Join strokes of one colour that touch in a line: fewer are painted faster."""
    found: dict[tuple[float, float, int], Stroke] = {}
    made: list[Stroke] = []
    for rect, colour in strokes:
        key = rect.top(), rect.height(), colour.rgb()
        before = found.get(key)
        if before is not None and abs(before[0].right() - rect.left()) < _TOUCHING:
            before[0].setRight(rect.right())
        else:
            found[key] = rect, colour
            made.append(found[key])
    return made


def _underlines(rect: QRectF, lines: Sequence[QColor], gap: float) -> Iterator[Stroke]:
    step = max(1.6, min(3.0, gap / len(lines))) if lines else 0.0
    for number, colour in enumerate(lines):
        yield QRectF(rect.left(), rect.bottom() + number * step, rect.width(), step - 0.6), colour


def _veils(paragraph: ShownParagraph, sheet: Sheet, selection: Range) -> Iterator[Stroke]:
    page = sheet.page
    label, speech = (QColor(sheet.palette.color(QPalette.ColorRole.Base)) for _ in range(2))
    label.setAlpha(_LABEL_VEIL)
    speech.setAlpha(_INTERVIEWER_VEIL)
    start, end = page.positions.to_offset(paragraph.start), page.positions.to_offset(paragraph.end)
    for number in page.turns_between(start, end):
        turn = page.turns[number]
        yield from _veil(paragraph, page, (turn.start, turn.speech), selection, label)
        if page.is_interviewer(turn):
            yield from _veil(paragraph, page, (turn.speech, turn.end), selection, speech)


def _veil(paragraph: ShownParagraph, page: PageText, span: Range, selection: Range, colour: QColor) -> Iterator[Stroke]:
    before = span[0], min(span[1], selection[0]) if selection[0] < selection[1] else span[1]
    after = max(span[0], selection[1]), span[1] if selection[0] < selection[1] else 0
    for start, end in (before, after):
        if start < end:
            for rect in paragraph.inner_rects(page.positions.to_qt(start), page.positions.to_qt(end)):
                yield rect, colour


def paint_emphasis(painter: QPainter, shown: Sequence[ShownParagraph], sheet: Sheet, emphasis: Emphasis) -> None:
    """Paint the passages under the pointer stronger, frame the selected one, show where a dragged code would fall."""
    lit = [item for item in map(sheet.codings.get, emphasis.lit) if item is not None]
    for item in sorted(lit, key=lambda item: item.start - item.end):  # the shorter over the longer
        ground = tint(sheet.looks.colour(item.code), sheet.palette, _LIT)
        _fill(painter, shown, sheet.page, (item.start, item.end), ground)
    if emphasis.landing is not None:
        ground = tint(sheet.palette.color(QPalette.ColorRole.Highlight), sheet.palette)
        _fill(painter, shown, sheet.page, emphasis.landing, ground)
    selected = sheet.codings.get(emphasis.selected)
    if selected is not None:
        _frame(painter, shown, sheet.page, selected, sheet.looks.clear(selected.code, sheet.palette))


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
