"""`RowLayout`: a segment laid out in a width: who and where, the question, the words, the translation."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QTextCharFormat

from ui.retrieval.rows import Segment
from ui.retrieval.words import Piece, Words
from ui.theme import GAP, ROW_PADDING, colours, font

QUESTION_LINES, QUOTE_LINES = 2, 5
SIDE_BY_SIDE = 520  # from this width on a translation stands beside, else below
EDGE = 3 * GAP  # left of the words: the bar of the code
_SMALL = 9.0


class Placed(NamedTuple):
    """Words and where in the row they begin."""

    words: Words
    left: int
    top: int
    quiet: bool


class RowLayout:
    """Laid out once to be measured, and again to be painted."""

    def __init__(self, segment: Segment, width: int, letters: QFont, palette: QPalette) -> None:
        self._quiet = QTextCharFormat()
        self._quiet.setForeground(colours(palette).quiet)
        self._room = max(40, width - EDGE - 2 * GAP)
        self._letters, self._small = letters, small_font(letters)
        self.parts: list[Placed] = []
        self.head = QFontMetrics(self._small).lineSpacing()
        self._top = float(ROW_PADDING + self.head + 2)
        if segment.around:
            self._put_turns(segment)
        else:
            self._put_question(segment)
            self._put_words(segment)
        self.height = round(self._top) + ROW_PADDING + 2

    def _put(self, pieces: list[Piece], left: int, width: int, most: int, quiet: bool, letters: QFont) -> float:
        words = Words(pieces, letters, width, most)
        self.parts.append(Placed(words, left, round(self._top), quiet))
        return words.height

    def _put_question(self, segment: Segment) -> None:
        question = segment.entry.question or segment.entry.guide_question
        if question:
            high = self._put([Piece(question)], EDGE, self._room, QUESTION_LINES, True, self._small)
            self._top += high + 1

    def _put_words(self, segment: Segment) -> None:
        quote, translation = segment.entry.passage.quote, segment.entry.beside.translation
        beside = bool(translation) and self._room >= SIDE_BY_SIDE
        width = (self._room - 2 * GAP) // 2 if beside else self._room
        high = self._put([Piece(quote)], EDGE, width, QUOTE_LINES, False, self._letters)
        if beside:
            left = EDGE + width + 2 * GAP
            high = max(high, self._put([Piece(translation)], left, width, QUOTE_LINES, True, self._letters))
        self._top += high
        if translation and not beside:
            self._top += self._put([Piece(translation)], EDGE, width, QUOTE_LINES, True, self._small)

    def _put_turns(self, segment: Segment) -> None:
        """Put the turns around it one below another; the words of the segment stand out."""
        for turn in segment.around:
            speaker = _said_by().format(turn.speaker) if turn.speaker else ""
            words = turn.words
            pieces = [
                Piece(speaker, self._quiet),
                Piece(words[: turn.first], self._quiet),
                Piece(words[turn.first : turn.last]),
                Piece(words[turn.last :], self._quiet),
            ]
            self._top += self._put(pieces, EDGE, self._room, 0, False, self._letters) + 3
        translation = segment.entry.beside.translation
        if translation:
            self._top += self._put([Piece(translation)], EDGE, self._room, 0, True, self._letters)


def _said_by() -> str:
    return QCoreApplication.translate("RowLayout", "{0}: ")


def small_font(letters: QFont) -> QFont:
    """Give the letters for what stands around the words."""
    made = font(_SMALL)
    if letters.pointSizeF() > 0:
        made.setPointSizeF(letters.pointSizeF() * 0.9)
    return made


def quiet_of(palette: QPalette) -> QColor:
    """Give the colour of what stands around the words."""
    return colours(palette).quiet
