"""What the page knows of the turns it shows."""

from qualcode.model.transcript import Role, Turn
from qualcode.store.queries.documents import SpeakerRow
from ui.transcript.page_text import PageText

TEXT = "Ош, 2023\nИ: Ким?\nР: Өзүм."
TURNS = (Turn(0, 0, 8, -1), Turn(9, 12, 16, 0), Turn(17, 20, 25, 1))
SPEAKERS = (SpeakerRow("a", "d", "И", Role.INTERVIEWER, None), SpeakerRow("b", "d", "Р", Role.RESPONDENT, None))


def test_neither_a_heading_nor_the_interviewer_is_to_be_coded():
    page = PageText("d", "v", TEXT, TURNS, SPEAKERS)
    assert [page.is_answer(turn) for turn in TURNS] == [False, False, True]


def test_where_nobody_is_named_every_turn_is_to_be_coded():
    page = PageText("d", "v", TEXT, tuple(turn._replace(speaker=-1) for turn in TURNS), ())
    assert all(page.is_answer(turn) for turn in page.turns)
