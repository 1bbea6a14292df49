"""A coder goes on coding while the codebook is locked: a new code is proposed with a reason in one line."""

import pytest
from PySide6.QtCore import Qt

from qualcode.ops.codebook import add_code
from qualcode.ops.locking import lock_codebook
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.proposals import proposals_of
from ui.transcript.code_rows import CodeRows

SPACE, ENTER, ESC = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
DEBT = "Карызым бар эле,\u00a05\u00a0000 сом."


@pytest.fixture
def coder(person):
    lock_codebook(person.project, True)
    return person


def new_codings(person):
    text = person.view.page.text
    known = set(person.codes.values())
    found = [one for one in codings_of(person.project, person.session.document) if one.code not in known]
    return [text[one.start : one.end] for one in found]


def told_words(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    return person.page.quick_code


def test_a_new_code_is_proposed_with_a_reason_and_coded_with_in_one_step(coder):
    for _ in range(3):
        coder.ctrl(Qt.Key.Key_Down)
    coder.press(SPACE)
    coder.type("Насыя түйшүгү")
    box = coder.page.quick_code
    assert box.rows.currentItem().text() == "Propose a new code: Насыя түйшүгү"
    coder.press(ENTER)
    assert box.isVisible() and not box.rows.isVisible() and box.letters.text() == ""
    assert box.taken.text() == "Propose: Насыя түйшүгү"
    coder.type("Карыздан башка | кысым")
    coder.press(ENTER)
    assert not box.isVisible() and coder.view.hasFocus()
    (found,) = proposals_of(coder.project)
    assert (found.name, found.reason, found.coder) == ("Насыя түйшүгү", "Карыздан башка | кысым", coder.project.me)
    assert new_codings(coder) == [DEBT]
    assert coder.told[-1] == f"Coded as Насыя түйшүгү, which you propose: “{DEBT}”"
    coder.ctrl(Qt.Key.Key_Z)
    assert new_codings(coder) == [] and proposals_of(coder.project) == [] and codebook_is_locked(coder.project)


def test_without_a_reason_nothing_is_done_and_esc_goes_back_to_the_letters(coder):
    box = told_words(coder)
    coder.type("Насыя түйшүгү")
    coder.press(ENTER)
    coder.press(ENTER)
    assert box.detail.text().startswith("Say in a few words why")
    coder.press(ESC)
    assert box.isVisible() and box.rows.isVisible()
    assert (box.letters.text(), box.rows.count()) == ("Насыя түйшүгү", 1)
    coder.press(ESC)
    assert not box.isVisible() and proposals_of(coder.project) == []


def test_codes_taken_beside_the_new_one_are_applied_with_it(coder):
    box = told_words(coder)
    coder.type("кары")
    coder.type("|")
    coder.type("Насыя түйшүгү")
    coder.press(ENTER)
    coder.type("Керек")
    coder.press(ENTER)
    assert not box.isVisible()
    question = "Кайтып келгенде эмне кыйын болду?"
    assert new_codings(coder) == [question]
    assert len(codings_of(coder.project, coder.session.document)) == 2


def test_a_code_named_by_the_words_themselves_asks_why_too(coder):
    for _ in range(3):
        coder.ctrl(Qt.Key.Key_Down)
    coder.ctrl(Qt.Key.Key_V, shift=True)
    box = coder.page.quick_code
    assert box.isVisible() and not box.rows.isVisible()
    coder.type("Өз сөзү")
    coder.press(ENTER)
    (found,) = proposals_of(coder.project)
    assert found.reason == "Өз сөзү" and new_codings(coder) == [DEBT]
    (made,) = [code for code in codes_of(coder.project) if code.guid == found.code]
    assert list(made.names) == ["ky"]


def test_what_is_proposed_is_found_with_who_proposes_it_and_applied_at_once(coder):
    box = told_words(coder)
    coder.type("Насыя түйшүгү")
    coder.press(ENTER)
    coder.type("Керек")
    coder.press(ENTER)
    coder.ctrl(Qt.Key.Key_Down)
    coder.press(SPACE)
    coder.type("насыя")
    row = box.rows.currentItem()
    assert row.text() == "Насыя түйшүгү"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Насыя түйшүгү, proposed by Айбек Асанов"
    assert "proposed by Айбек Асанов" in box.detail.text()
    assert CodeRows.code(row) == proposals_of(coder.project)[0].code
    coder.press(ENTER)
    assert len(new_codings(coder)) == 2 and len(proposals_of(coder.project)) == 1


def test_another_code_for_a_coding_may_be_a_proposed_one(coder):
    told_words(coder)
    coder.type("кары")
    coder.press(ENTER)
    coder.ctrl(Qt.Key.Key_R, shift=True)
    coder.type("Насыя түйшүгү")
    coder.press(ENTER)
    coder.type("Тагыраак")
    coder.press(ENTER)
    assert new_codings(coder) == ["Кайтып келгенде эмне кыйын болду?"]
    assert proposals_of(coder.project)[0].reason == "Тагыраак"


def test_unlocked_it_makes_codes_as_ever(person):
    box = told_words(person)
    person.type("Насыя түйшүгү")
    assert box.rows.currentItem().text() == "New code: Насыя түйшүгү"
    person.press(ENTER)
    assert not box.isVisible() and proposals_of(person.project) == []
    add_code(person.project, {"ky": "Дагы"})
