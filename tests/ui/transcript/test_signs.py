"""Small signs beside a code's name: to be looked at again, a memo, the weight."""

from PySide6.QtCore import QPointF

from qualcode.ops.codings import annotate_coding
from qualcode.ops.memos import add_memo
from qualcode.ops.undo import undo
from tests.ui.transcript.person import code
from ui.transcript.highlight import NO_SIGNS, Signs


def signs(person, coding):
    return person.view.index.get(coding).signs


def picture(person):
    return person.page.desk.stripes.grab().toImage()


def test_flag_weight_and_memo_show_beside_the_name_and_go_with_undo(person):
    coding = code(person, "ушак көп", "ушак")
    plain = picture(person)
    assert signs(person, coding) == NO_SIGNS
    annotate_coding(person.project, coding, weight=70)
    annotate_coding(person.project, coding, flag=True)
    add_memo(person.project, "Кайра окуу керек", coding)
    assert signs(person, coding) == Signs(flag=True, memo=True, weight=70)
    assert picture(person) != plain
    for left in (Signs(True, False, 70), Signs(False, False, 70), NO_SIGNS):
        undo(person.project)
        assert signs(person, coding) == left
    assert picture(person) == plain


def test_signs_are_there_when_the_document_is_opened_again(person):
    coding = code(person, "ушак көп", "ушак")
    add_memo(person.project, "Кайра окуу керек", coding)
    document = person.session.document
    person.session.show_document("")
    person.session.show_document(document)
    assert signs(person, coding).memo


def test_the_tool_tip_says_what_the_signs_mean(person):
    coding = code(person, "ушак көп", "ушак")
    annotate_coding(person.project, coding, weight=70, flag=True)
    stripes = person.page.desk.stripes
    picture(person)
    target = next(target for target in stripes.targets if coding in target.codings)
    tip = stripes._tip(QPointF(target.place.center()))
    assert "Weight: 70" in tip and "To be looked at again" in tip and "Has a memo" not in tip


def test_one_label_for_two_codings_has_the_signs_of_both():
    assert Signs(flag=True, weight=30) | Signs(memo=True) == Signs(True, True, 30)
    assert (Signs(weight=30) | Signs(weight=70)).weight is None
