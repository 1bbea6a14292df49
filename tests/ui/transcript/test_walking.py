"""From coding to coding of one code, through all documents, and through the codings at one place."""

import pytest
from PySide6.QtCore import Qt

from qualcode.ops.codings import code_span
from tests.ui.transcript.person import LINES, code, person_at, transcript
from tests.ui.transcript.test_coding_by_keys import FIRST

ALT = Qt.KeyboardModifier.AltModifier
NEXT, BEFORE, HERE = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F9


@pytest.fixture
def reader(qtbot, tmp_path, monkeypatch):
    """Give a person before two documents."""
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    yield from person_at(qtbot, tmp_path, transcript(), transcript((*LINES, "И: Рахмат."), "02"))


def test_the_codings_of_one_code_are_gone_through_forward_and_back(person):
    first, second = code(person, "үйгө", "карыз"), code(person, "көп болду", "карыз")
    code(person, "Карызым", "ушак")
    person.press(Qt.Key.Key_Down, ALT)
    seen = []
    for key in (NEXT, NEXT, BEFORE, BEFORE):
        person.press(key, ALT)
        seen.append((person.session.coding, person.selected()))
    assert seen == [(second, "көп болду"), (second, "көп болду"), (first, "үйгө"), (first, "үйгө")]
    assert person.told == ["No further coding with “Карыз” in this project.", "No coding with “Карыз” before."]


def test_without_a_coding_the_chosen_code_is_gone_through_and_without_both_it_is_asked_for(person):
    person.press(NEXT, ALT)
    assert person.told == ["Select a coding or choose a code first."]
    coding = code(person, "көп болду", "карыз")
    person.session.choose_code(person.codes["карыз"])
    person.press(NEXT, ALT)
    assert person.session.coding == coding and person.selected() == "көп болду"


def test_a_code_goes_on_in_the_next_document_and_that_is_told(reader):
    here = code(reader, "үйгө", "карыз")
    start = reader.view.page.text.index("Карызым")
    there = code_span(reader.project, reader.documents[1], start, start + 7, reader.codes["карыз"])
    reader.session.passage_wanted.connect(reader.page.show_passage)
    reader.press(Qt.Key.Key_Down, ALT)
    reader.press(NEXT, ALT)
    assert (reader.session.document, reader.session.coding, reader.selected()) == (
        reader.documents[1],
        there,
        "Карызым",
    )
    assert reader.told == ["“Карыз” goes on in another document: “02”"]
    reader.press(BEFORE, ALT)
    assert (reader.session.document, reader.session.coding) == (reader.documents[0], here)


def test_codings_over_one_another_are_gone_through_at_the_caret(person):
    long, short, other = code(person, FIRST, "үй-бүлө"), code(person, "үйгө", "карыз"), code(person, "үйгө", "ушак")
    person.click(person.place("йгө"))
    seen = [person.session.coding]
    for _ in range(3):
        person.press(HERE)
        seen.append(person.session.coding)
    assert set(seen[:3]) == {long, short, other} and seen[3] == seen[0]
    assert person.selected() == "" and person.told[-1].startswith("1 of 3 here: ")
    person.press(Qt.Key.Key_Delete)
    assert len(person.stored()) == 2


def test_codings_under_selected_words_are_gone_through_with_their_words(person):
    long, short = code(person, FIRST, "үй-бүлө"), code(person, "үйгө", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    seen = []
    for _ in range(3):
        person.press(HERE)
        seen.append((person.session.coding, person.selected()))
    assert seen == [(short, "үйгө"), (long, FIRST), (short, "үйгө")]


def test_where_no_coding_stands_the_key_says_so(person):
    person.press(HERE)
    assert person.told == ["No coding stands here."]
