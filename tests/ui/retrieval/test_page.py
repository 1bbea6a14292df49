from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from qualcode.analysis.retrieval import Order, Relation
from qualcode.ops.codings import code_span, flag_codings, uncode
from qualcode.store.queries.codings import codings_by_guid
from tests.ui.acting import click, click_item, double_click_item, press, type_text
from tests.ui.retrieval.asking import asking, drop, find, item, listed, segments, settled

GOSSIP = ["Айылда ушак көп болду.", "Соседи сплетничали"]
STIGMA = ["Айылда ушак көп болду.", "Балдарын таштап кетти дешти.", "Соседи сплетничали"]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_nothing_asked_says_what_to_do(at):
    settled(at)
    assert any(one.isVisible() and one.text().startswith("Tick a code") for one in at.page.findChildren(QLabel))
    assert not at.page.list.isVisible()


def test_letters_find_a_code_and_enter_lists_its_passages_with_those_below(at):
    find(at, "stig")
    press(at.page, Qt.Key.Key_Return)
    assert listed(at) == STIGMA
    assert "Segments: 3" in at.page.head.counts.text()
    assert "Stigma" in at.page.head.told.text()
    assert list(at.page.question.zones.zones["may"].chips) == [at.codes["stigma"]]
    press(at.page, Qt.Key.Key_Return)
    settled(at)
    assert at.page.count == 0


def test_a_code_is_found_by_its_name_in_another_language_and_by_its_letters_without_marks(at):
    find(at, "kuno")
    find(at, "куноо")
    press(at.page, Qt.Key.Key_Return)
    assert listed(at) == ["Балдарын таштап кетти дешти."]


def test_a_click_ticks_a_value_of_an_attribute_and_its_chip_takes_it_away(at):
    settled(at)
    item(at, "Oblast").setExpanded(True)
    tree = at.page.question.picker.tree
    osh = tree.visualItemRect(item(at, "Osh"))
    click(tree.viewport(), QPoint(osh.left() + 10, osh.center().y()))
    assert listed(at) == [*STIGMA[:2], "Күйөөм колдоду."]
    (chip,) = at.page.question.chips.chips.values()
    assert chip.accessibleName() == "Oblast: Osh"
    click(chip)
    settled(at)
    assert at.page.count == 0 and not at.page.question.chips.chips


def test_codes_fall_into_zones_and_the_box_says_how_they_stand_together(at):
    assert drop(at, "may", at.codes["gossip"])
    assert drop(at, "must", at.codes["support"])
    assert listed(at) == []
    box = at.page.question.zones.beside
    assert box.isVisible()
    box.setCurrentIndex(box.findData(f"{Relation.DOCUMENT} 0"))
    box.activated.emit(box.currentIndex())
    assert listed(at) == ["Айылда ушак көп болду.", "Күйөөм колдоду."]
    click(at.page.question.zones.only, QPoint(8, at.page.question.zones.only.height() // 2))
    assert listed(at) == ["Айылда ушак көп болду."]
    drop(at, "must_not", at.codes["support"])
    assert at.page.asked().must == ()
    assert listed(at) == GOSSIP
    apart = at.page.question.zones.apart
    apart.setCurrentIndex(apart.findData(f"{Relation.DOCUMENT} 0"))
    apart.activated.emit(apart.currentIndex())
    assert listed(at) == ["Соседи сплетничали"]


def test_digits_put_the_code_at_hand_into_the_zones(at):
    find(at, "goss")
    press(at.page, Qt.Key.Key_Tab)
    for key, zone in ((Qt.Key.Key_1, "must"), (Qt.Key.Key_3, "must_not"), (Qt.Key.Key_2, "may")):
        press(at.page, key)
        assert getattr(at.page.asked(), zone) == (at.codes["gossip"],)
    assert listed(at) == GOSSIP


def test_a_chip_is_taken_away_by_delete_and_clear_takes_all(at):
    drop(at, "may", at.codes["gossip"])
    drop(at, "may", at.codes["support"])
    at.page.question.zones.zones["may"].chips[at.codes["gossip"]].setFocus()
    press(at.page, Qt.Key.Key_Delete)
    assert listed(at) == ["Күйөөм колдоду."]
    click(at.page.question.clear_button)
    settled(at)
    assert (at.page.count, at.page.asked().may) == (0, ())


def test_words_are_looked_for_and_stand_as_a_chip(at, qtbot):
    drop(at, "may", at.codes["stigma"])
    click(at.page.question.more_button)
    type_text("СОСЕДИ")
    qtbot.waitUntil(lambda: at.page.asked().containing == "СОСЕДИ")
    assert listed(at) == ["Соседи сплетничали"]
    assert list(at.page.question.chips.chips) == ["“СОСЕДИ”"]
    click(at.page.question.chips.chips["“СОСЕДИ”"])
    assert listed(at) == STIGMA
    assert at.page.question.more.words.text() == ""


def test_the_list_is_grouped_under_headings_that_keys_step_over(at):
    drop(at, "may", at.codes["stigma"])
    box = at.page.head.group
    box.setCurrentIndex(box.findData(str(Order.CODE)))
    box.activated.emit(box.currentIndex())
    assert listed(at) == ["STIGMA > GOSSIP", *GOSSIP, "STIGMA > BLAME", "Балдарын таштап кетти дешти."]
    click_item(at.page.list, at.page.rows.index(2, 0))
    press(at.page, Qt.Key.Key_Down)
    assert at.page.list.currentIndex().row() == 4
    press(at.page, Qt.Key.Key_Up)
    assert at.page.list.currentIndex().row() == 2


def test_the_question_stands_with_the_answer_and_right_shows_what_was_said_around(at):
    drop(at, "may", at.codes["blame"])
    (segment,) = segments(at)
    assert segment.entry.question == "Ким айтты?"
    click_item(at.page.list, at.page.rows.index(0, 0))
    low = at.page.list.visualRect(at.page.rows.index(0, 0)).height()
    press(at.page, Qt.Key.Key_Right)
    (segment,) = segments(at)
    assert [turn.speaker for turn in segment.around] == ["И", "Р"]
    assert "Коңшулар." in segment.around[1].words
    at.qtbot.waitUntil(lambda: at.page.list.visualRect(at.page.rows.index(0, 0)).height() > low)
    press(at.page, Qt.Key.Key_Right)
    assert [turn.speaker for turn in segments(at)[0].around] == ["И", "Р", "И", "Р"]
    press(at.page, Qt.Key.Key_Left)
    press(at.page, Qt.Key.Key_Left)
    assert segments(at)[0].around == ()


def test_what_is_unfolded_is_seen_whole_and_a_long_question_can_be_scrolled(at):
    at.window.resize(760, 400)
    for code in ("gossip", "blame", "support"):
        drop(at, "may", at.codes[code])
    settled(at)
    view = at.page.list
    press_row = at.page.rows.index(3, 0)
    click_item(view, press_row)
    press(at.page, Qt.Key.Key_Right)
    at.qtbot.waitUntil(lambda: segments(at)[3].around != ())
    seen = view.visualRect(press_row)
    assert seen.top() == 0 or seen.bottom() <= view.viewport().height()
    told = at.page.head.told
    told.say("Айылда ушак көп болду. " * 40)
    assert told.height() < told.label.heightForWidth(told.width())
    told.say("")
    assert not told.isVisible()


def test_enter_and_double_click_lead_to_the_passage(at):
    wanted = []
    at.session.passage_wanted.connect(wanted.append)
    drop(at, "may", at.codes["blame"])
    settled(at)
    click_item(at.page.list, at.page.rows.index(0, 0))
    assert at.session.coding == at.study.codings["blame 1"]
    press(at.page, Qt.Key.Key_Return)
    double_click_item(at.page.list, at.page.rows.index(0, 0))
    assert wanted == [at.study.codings["blame 1"]] * 2


def test_several_are_flagged_at_once_and_undo_takes_it_back(at):
    drop(at, "may", at.codes["stigma"])
    settled(at)
    click_item(at.page.list, at.page.rows.index(0, 0))
    press(at.page, Qt.Key.Key_A, CTRL)
    press(at.page, Qt.Key.Key_B, CTRL)
    assert [one.entry.flag for one in segments(at)] == [True] * 3
    assert at.page.list.delegate.marks_of(segments(at)[0]) == "flag"
    at.session.undo()
    assert [one.entry.flag for one in segments(at)] == [False] * 3


def test_space_recodes_what_is_chosen_and_the_list_goes_on_at_its_place(at):
    drop(at, "may", at.codes["gossip"])
    settled(at)
    click_item(at.page.list, at.page.rows.index(0, 0))
    press(at.page, Qt.Key.Key_Space)
    assert at.page.working.box.isVisible()
    type_text("supp")
    press(at.page, Qt.Key.Key_Return)
    assert listed(at) == ["Соседи сплетничали"]
    assert codings_by_guid(at.project, [at.study.codings["gossip 1"]])[0].code == at.codes["support"]
    assert at.page.list.hasFocus() and at.page.list.currentIndex().row() == 0
    at.session.undo()
    assert listed(at) == GOSSIP


def test_delete_takes_codings_away_and_the_list_follows_what_others_do(at):
    drop(at, "may", at.codes["gossip"])
    settled(at)
    click_item(at.page.list, at.page.rows.index(1, 0))
    press(at.page, Qt.Key.Key_Delete)
    assert listed(at) == ["Айылда ушак көп болду."]
    at.session.undo()
    assert listed(at) == GOSSIP
    uncode(at.project, (at.study.codings["gossip 1"],))
    flag_codings(at.project, (at.study.codings["gossip 2"],))
    assert listed(at) == ["Соседи сплетничали"]
    assert segments(at)[0].entry.flag
    code_span(at.project, at.study.documents["02 Гульнара"], 0, 20, at.codes["gossip"])
    assert len(listed(at)) == 1  # the interviewer's words


def test_copying_gives_the_words_with_who_says_them(at):
    copied = []
    at.page.copy_wanted.connect(copied.append)
    drop(at, "may", at.codes["stigma"])
    settled(at)
    click_item(at.page.list, at.page.rows.index(1, 0))
    press(at.page, Qt.Key.Key_C, CTRL)
    assert copied == [[1]]
    assert QGuiApplication.clipboard() is not None


def test_what_was_asked_is_asked_again_when_the_project_is_opened_again(at, qtbot):
    drop(at, "may", at.codes["gossip"])
    assert listed(at) == GOSSIP
    path = at.project.path
    at.session.close()
    assert at.page.count == 0
    assert at.session.open(path)
    assert listed(at) == GOSSIP


def test_everything_has_a_name_for_those_who_listen(at):
    drop(at, "may", at.codes["gossip"])
    settled(at)
    page, question = at.page, at.page.question
    zones, more = question.zones, question.more
    parts = [question.picker.letters, question.picker.tree, page.list, page.head.group, page.head.sort]
    parts += [page.head.export, page.saved.button, zones.beside, zones.apart, zones.only, question.clear_button]
    parts += [question.more_button, more.words, more.least, more.greatest, *zones.zones.values()]
    assert all(part.accessibleName() for part in parts)
    told = page.rows.index(0, 0).data()
    assert told == "Айгүл, 01 Айгүл, Stigma > Gossip, Айылда ушак көп болду."


def test_a_large_project_is_asked_beside_the_window(at, qtbot, monkeypatch):
    monkeypatch.setattr("ui.reading.MANY_CODINGS", 0)
    drop(at, "may", at.codes["gossip"])
    qtbot.waitUntil(lambda: at.page.count == 2)
    assert listed(at) == GOSSIP
    at.page.working.show_around(0, 1)
    assert segments(at)[0].around
    flag_codings(at.project, (at.study.codings["gossip 2"],))
    qtbot.waitUntil(lambda: segments(at)[1].entry.flag)


def test_nothing_below_moves_when_the_first_code_and_the_first_value_are_ticked(at):
    settled(at)
    at.qtbot.wait(50)
    top = at.page.question.side.mapTo(at.page, QPoint(0, 0)).y()
    drop(at, "may", at.codes["gossip"])
    item(at, "Osh").setCheckState(0, Qt.CheckState.Checked)
    settled(at)
    at.qtbot.wait(50)
    assert at.page.question.side.mapTo(at.page, QPoint(0, 0)).y() == top


def test_the_page_speaks_the_language_of_the_window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    with asking(tmp_path, qtbot, "ru") as at:
        drop(at, "may", at.codes["gossip"])
        settled(at)
        assert "Сплетни" in at.page.head.told.text()
        at.session.speak("ky")
        settled(at)
        assert "Ушак-айың" in at.page.head.told.text()
        assert at.page.question.zones.zones["may"].chips[at.codes["gossip"]].text() == "Ушак-айың"
