import pytest
from PySide6.QtGui import QTextCharFormat

from ui.retrieval.words import Piece, Words
from ui.theme import font

LONG = "Айылда ушак көп болду, коңшулар балдарын таштап кетти дешти. " * 12


@pytest.fixture(autouse=True)
def window_system(qtbot):
    return qtbot


def test_words_are_as_high_as_their_lines_in_a_width():
    one = Words([Piece("Ооба")], font(), 300)
    assert not one.is_cut
    assert Words([Piece("Ооба\nЖок")], font(), 300).height == 2 * one.height
    assert Words([Piece(LONG)], font(), 600).height < Words([Piece(LONG)], font(), 300).height


def test_more_lines_than_there_may_be_end_with_a_mark():
    line = Words([Piece("Ооба")], font(), 300).height
    cut = Words([Piece(LONG)], font(), 300, 3)
    assert cut.is_cut
    assert cut.height == 3 * line
    assert cut._layout.text().endswith("…")
    assert not Words([Piece("Ооба\nЖок")], font(), 300, 1).is_cut  # on one line they fit


def test_looks_lie_on_their_words_whatever_signs_stand_before():
    look = QTextCharFormat()
    words = Words([Piece("😀 "), Piece("ооба", look), Piece(" жок")], font(), 300)
    (span,) = words._layout.formats()
    assert (span.start, span.length) == (3, 4)  # the smile takes two of Qt's units
