from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from qualcode.model.transcript import Role
from qualcode.ops.codebook import recolour_code, rename_code
from qualcode.ops.codings import NewCoding, code_many, code_span, move_coding, recode
from qualcode.ops.documents import correct_turn, set_speaker_role
from qualcode.ops.objects import delete_objects, restore_objects
from qualcode.store.queries.documents import speakers_of, text_of
from tests.ui.transcript.person import TEXT, code, person_at, transcript


def test_a_code_deleted_elsewhere_leaves_the_page_and_comes_back_with_undo(person):
    code(person, "үйгө", "карыз")
    white = person.colour_left_of("келдим")
    delete_objects(person.project, (person.codes["карыз"],))
    assert person.shown() == [] and person.colour_left_of("үйгө") == white
    person.ctrl(Qt.Key.Key_Z)
    assert person.shown() == [("үйгө", "карыз")] and person.colour_left_of("үйгө") != white


def test_the_selected_coding_is_let_go_when_it_is_undone(person):
    person.ctrl(Qt.Key.Key_Down)
    person.session.choose_code(person.codes["карыз"])
    person.ctrl(Qt.Key.Key_Return)
    assert person.session.coding
    person.ctrl(Qt.Key.Key_Z)
    assert person.session.coding == "" and "coding" not in person.session.facts
    assert person.selected() == "Кайтып келгенде эмне кыйын болду?"


def test_a_new_colour_and_a_new_name_of_a_code_are_shown_at_once(person):
    code(person, "үйгө", "карыз")
    before = person.colour_left_of("үйгө")
    recolour_code(person.project, person.codes["карыз"], "#0000FF")
    rename_code(person.project, person.codes["карыз"], {"ky": "Насыя"})
    assert person.colour_left_of("үйгө").blue() > before.blue()
    assert person.view.looks.name(person.codes["карыз"]) == "Насыя"


def test_names_of_codes_follow_the_language_of_the_window(person):
    code(person, "үйгө", "карыз")
    person.session.speak("ru")
    assert person.view.looks.name(person.codes["карыз"]) == "Долги"


def test_recoded_and_moved_codings_are_shown_as_they_are_now(person):
    coding = code(person, "үйгө", "карыз")
    recode(person.project, (coding,), person.codes["ушак"])
    assert person.shown() == [("үйгө", "ушак")]
    start = TEXT.index("Карызым")
    move_coding(person.project, coding, start, start + 7)
    assert person.shown() == person.stored() == [("Карызым", "ушак")]


def test_a_corrected_turn_is_shown_with_its_codings_and_the_selection_stays(person):
    code(person, "ушак көп", "ушак")
    person.ctrl(Qt.Key.Key_Down)
    correct_turn(person.project, person.session.document, 3, "Эч ким жок. Айылда ушак көп болду да.")
    assert person.view.page.text.endswith("Эч ким жок. Айылда ушак көп болду да.")
    assert person.shown() == person.stored() == [("ушак көп", "ушак")]
    assert person.selected() == "Кайтып келгенде эмне кыйын болду?"


def test_a_change_made_elsewhere_leaves_focus_and_place_where_they_are(person):
    person.window.resize(900, 180)
    other = QLineEdit(person.page.desk.speakers)
    other.show()
    other.setFocus()
    bar = person.view.verticalScrollBar()
    bar.setValue(40)
    before = bar.value()
    correct_turn(person.project, person.session.document, 3, "Эч ким жок. Айылда ушак көп болду да.")
    set_speaker_role(person.project, speakers_of(person.project, person.session.document)[1].guid, Role.OTHER)
    assert other.hasFocus() and bar.value() > 0 and abs(bar.value() - before) < person.view.fontMetrics().height()


def test_a_speaker_who_becomes_the_interviewer_grows_quieter(person):
    speaker = speakers_of(person.project, person.session.document)[1].guid
    assert not person.view.page.is_interviewer(person.view.page.turns[1])
    set_speaker_role(person.project, speaker, Role.INTERVIEWER)
    assert person.view.page.is_interviewer(person.view.page.turns[1])


def test_codings_of_another_document_do_not_appear_here(qtbot, tmp_path):
    for person in person_at(qtbot, tmp_path, transcript(), transcript(("И: Ким?", "Р: Мен үйгө келдим."), "02")):
        code_span(person.project, person.documents[1], 11, 14, person.codes["карыз"])
        assert person.shown() == []
        person.session.show_document(person.documents[1])
        assert person.shown() == person.stored() == [("Мен", "карыз")]


def test_a_wanted_passage_is_shown_in_its_document_and_selected(qtbot, tmp_path):
    long = transcript(tuple(f"Р: Бул {number} сап узун жана тынч." for number in range(300)), "02")
    for person in person_at(qtbot, tmp_path, transcript(), long):
        start = long.text.index("Бул 250 сап")
        coding = code_span(person.project, person.documents[1], start, start + 11, person.codes["карыз"])
        person.session.passage_wanted.emit(coding)
        assert person.session.document == person.documents[1]
        assert (person.session.coding, person.selected()) == (coding, "Бул 250 сап")
        top = person.view.top_of(start)
        assert 0 <= top < person.view.viewport().height() and person.view.hasFocus()


def test_a_passage_whose_words_are_gone_is_told_not_shown(person):
    coding = code(person, "ушак көп", "ушак")
    correct_turn(person.project, person.session.document, 3, "...")
    person.session.passage_wanted.emit(coding)
    assert person.told == ["The words of this coding are no longer in the text."]
    assert person.shown() == []


def test_thousands_of_codings_at_once_are_shown_and_undone(person):
    new = [NewCoding(person.session.document, n % 60, n % 60 + 30, person.codes["карыз"]) for n in range(1_200)]
    code_many(person.project, new)
    assert len(person.view.index) == 1_200
    person.ctrl(Qt.Key.Key_Z)
    assert len(person.view.index) == 0


def test_a_deleted_document_leaves_an_empty_page_that_says_what_to_do(person):
    document = person.session.document
    delete_objects(person.project, (document,))
    assert not person.view.isVisible()
    assert person.page.shown_sentence() == "There are no transcripts yet. Import Word or text files to begin."
    restore_objects(person.project, (document,))
    assert person.page.shown_sentence() == "Choose a document in the list to read and code it."
    person.session.show_document(document)
    assert person.view.isVisible() and person.view.page.text == text_of(person.project, document)


def test_without_a_project_the_page_says_how_to_begin(person):
    person.session.close()
    assert not person.view.isVisible()
    assert person.page.shown_sentence().startswith("No project is open.")


def test_an_erased_or_unknown_document_is_told_and_harms_nothing(person):
    person.session.show_document("0" * 32)
    assert person.told == ["store.no_such_object"] and not person.view.isVisible()


def test_ctrl_and_the_wheel_change_the_size_and_the_margins_scroll_the_text(person):
    person.window.resize(900, 180)
    before = person.view.points

    def wheel(widget, modifiers=Qt.KeyboardModifier.NoModifier, up=False):
        step = QPoint(0, 120 if up else -120)
        spot = QPointF(widget.rect().center())
        event = QWheelEvent(
            spot, widget.mapToGlobal(spot), QPoint(), step, Qt.NoButton, modifiers, Qt.NoScrollPhase, False
        )
        QApplication.sendEvent(widget, event)

    wheel(person.view.viewport(), Qt.KeyboardModifier.ControlModifier, up=True)
    assert person.view.points > before and person.view.verticalScrollBar().value() == 0
    wheel(person.page.desk.speakers)
    assert person.view.verticalScrollBar().value() > 0


def is_narrower(view, width):
    return view.lineWrapColumnOrWidth() < width


def test_the_words_at_the_top_stay_there_when_the_width_changes(qtbot, tmp_path):
    lines = tuple(f"Р: Бул {number} сап узун жана тынч, анан дагы бир топ сөз бар эле." for number in range(1_500))
    for person in person_at(qtbot, tmp_path, transcript(lines)):
        assert len(person.view.page.text) > 60_000
        start = person.view.page.text.index("Бул 900 сап")
        person.view.show_offset(start)
        person.view.verticalScrollBar().setValue(
            person.view.verticalScrollBar().value() + round(person.view.top_of(start))
        )
        view, width = person.view, person.view.lineWrapColumnOrWidth()
        person.window.resize(620, 560)
        assert view.lineWrapColumnOrWidth() == width
        qtbot.waitUntil(partial(is_narrower, view, width))
        assert abs(view.top_of(start)) < view.fontMetrics().height() * 2


def test_the_selection_looks_the_same_while_the_focus_is_elsewhere(person):
    palette = person.view.palette()
    role = palette.ColorRole.Highlight
    assert palette.color(palette.ColorGroup.Inactive, role) == palette.color(palette.ColorGroup.Active, role)
    QApplication.sendEvent(person.view, QEvent(QEvent.Type.PaletteChange))
    assert person.view.palette() == palette


def test_empty_lines_of_a_file_add_no_gaps_to_the_page(qtbot, tmp_path):
    tight, loose = transcript(("И: Ким?", "Р: Мен.")), transcript(("И: Ким?", "", "", "Р: Мен."), "02")
    heights = []
    for person in person_at(qtbot, tmp_path, tight, loose):
        for document in person.documents:
            person.session.show_document(document)
            heights.append(person.view.top_of(person.view.page.text.index("Мен")))
    assert abs(heights[1] - heights[0]) <= 4
