from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton

from qualcode.ops.codebook import rename_code
from qualcode.ops.codings import annotate_coding
from qualcode.ops.consents import record_consent, record_withdrawal
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object
from qualcode.ops.translations import translate
from qualcode.store.objects import items_of
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.documents import speakers_of
from qualcode.store.queries.translations import translations_of
from tests.ui.acting import click, press, type_text
from tests.ui.small_study import IMAGE, opened, shown
from ui.actions import Actions
from ui.details.dock import DetailsDock

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    owner = QObject()
    actions = Actions(session, owner)
    facet = add_object(study.project, "facet", {"key": "phase", "name_en": "Phase"})
    add_object(study.project, "facet_value", {"facet": facet, "key": "after", "name_en": "after return"})
    dock = DetailsDock(session, actions)
    with shown(dock, session, actions, 280, 900) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, study=study, project=study.project, actions=actions, dock=dock, owner=owner, window=window
        )


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def memos(at):
    return [(item.values["about"], item.values["text"]) for item in items_of(at.project, "memo")]


def coding(at, name):
    return codings_by_guid(at.project, [at.study.codings[name]])[0]


def test_nothing_selected_says_what_to_do(at):
    assert words(at.dock) == ["Select a coding, a code or a document, and its details stand here."]


def test_a_coding_shows_its_quote_code_coder_and_day(at):
    at.session.select_coding(at.study.codings["gossip 1 Ч"])
    texts = words(at.dock.coding)
    assert texts[:2] == ["«ушак көп»", "Stigma > Gossip"]
    assert texts[2].startswith("Чолпон, ")
    assert at.dock.code.name.toPlainText() == "Gossip"


def test_a_memo_is_written_from_the_keyboard_and_saved_by_ctrl_enter(at):
    at.session.select_coding(at.study.codings["gossip 1"])
    press(at.dock, Qt.Key.Key_M, CTRL)
    type_text("Эл эмне дейт")
    assert memos(at) == []
    press(at.dock, Qt.Key.Key_Return, CTRL)
    assert memos(at) == [(at.study.codings["gossip 1"], "Эл эмне дейт")]
    assert at.dock.coding.memos.new.toPlainText() == ""


def test_a_memo_is_saved_when_another_coding_is_selected_and_stays_with_its_own(at):
    at.session.select_coding(at.study.codings["gossip 1"])
    press(at.dock, Qt.Key.Key_M, CTRL)
    type_text("биринчи")
    at.session.select_coding(at.study.codings["support 1"])
    assert memos(at) == [(at.study.codings["gossip 1"], "биринчи")]
    assert at.dock.coding.memos.new.toPlainText() == ""


def test_a_memo_is_saved_when_the_field_is_left(at):
    at.session.select_coding(at.study.codings["gossip 1"])
    click(at.dock.coding.memos.new)
    type_text("көз караш")
    press(at.dock, Qt.Key.Key_Tab)
    assert memos(at) == [(at.study.codings["gossip 1"], "көз караш")]


def test_a_memo_typed_when_the_project_closes_is_kept(at):
    at.session.show_document(at.study.documents["01 Айгүл"])
    at.session.select_coding(at.study.codings["gossip 1"])
    click(at.dock.coding.memos.new)
    type_text("акыркы сөз")
    path = at.project.path
    at.session.close()
    at.session.open(path)
    assert [item.values["text"] for item in items_of(at.session.project, "memo")] == ["акыркы сөз"]


def test_a_changed_memo_is_edited_an_emptied_one_goes_and_undo_brings_it_back(at):
    about = at.study.codings["gossip 1"]
    add_memo(at.project, "эски", about)
    at.session.select_coding(about)
    (field,) = at.dock.coding.memos._fields.values()
    click(field)
    press(field, Qt.Key.Key_A, CTRL)
    type_text("жаңы")
    press(field, Qt.Key.Key_Return, CTRL)
    assert memos(at) == [(about, "жаңы")]
    press(field, Qt.Key.Key_A, CTRL)
    press(field, Qt.Key.Key_Backspace)
    press(field, Qt.Key.Key_Return, CTRL)
    assert memos(at) == []
    at.dock.coding.flag.setFocus()
    press(at.dock, Qt.Key.Key_Z, CTRL)
    assert memos(at) == [(about, "жаңы")]


def test_ctrl_z_in_a_field_takes_back_typing_and_elsewhere_the_last_step(at):
    at.session.choose_code(at.study.codes["gossip"])
    rename_code(at.project, at.study.codes["gossip"], {"en": "Talk"})
    definition = at.dock.code.texts["definition"]
    click(definition)
    type_text("!")
    assert definition.toPlainText() != "Talk about her conduct."
    press(definition, Qt.Key.Key_Z, CTRL)
    assert definition.toPlainText() == "Talk about her conduct."
    assert at.project.values(at.study.codes["gossip"])["name_en"] == "Talk"
    at.dock.code._languages.buttons()[0].setFocus()
    press(at.dock, Qt.Key.Key_Z, CTRL)
    assert at.project.values(at.study.codes["gossip"])["name_en"] == "Gossip"


def test_weight_flag_and_facet_are_stored_and_a_weight_can_be_taken_off(at):
    at.session.select_coding(at.study.codings["gossip 1"])
    panel = at.dock.coding
    click(panel.flag)
    panel.weight.setFocus()
    panel.weight.selectAll()
    type_text("70")
    press(panel, Qt.Key.Key_Return)
    box = panel.facets.findChild(QComboBox)
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    found = coding(at, "gossip 1")
    assert (found.flag, found.weight, found.facets) == (True, 70, {"phase": "after"})
    panel.weight.setValue(-1)
    assert coding(at, "gossip 1").weight is None


def test_what_others_change_is_shown(at):
    at.session.select_coding(at.study.codings["gossip 1"])
    annotate_coding(at.project, at.study.codings["gossip 1"], weight=30, facets={"phase": "after"})
    assert at.dock.coding.weight.value() == 30
    assert at.dock.coding.facets.findChild(QComboBox).currentText() == "after return"


def test_a_code_is_named_and_defined_in_each_language(at):
    at.session.choose_code(at.study.codes["gossip"])
    panel = at.dock.code
    assert panel.texts["when"].toPlainText() == "Somebody talks about her."
    click(panel._languages.buttons()[1])
    assert panel.name.toPlainText() == "Сплетни"
    assert panel.texts["definition"].toPlainText() == ""
    click(panel.texts["definition"])
    type_text("Разговоры соседей")
    press(panel, Qt.Key.Key_Tab)
    values = at.project.values(at.study.codes["gossip"])
    assert values["definition_ru"] == "Разговоры соседей"
    assert values["definition_en"] == "Talk about her conduct."


def test_a_name_cannot_be_emptied_in_its_last_language(at):
    failed = []
    at.session.failed.connect(failed.append)
    at.session.choose_code(at.study.codes["image"])
    name = at.dock.code.name
    click(name)
    press(name, Qt.Key.Key_A, CTRL)
    press(name, Qt.Key.Key_Backspace)
    press(name, Qt.Key.Key_Return, CTRL)
    assert [error.key for error in failed] == ["ops.code_needs_name"]
    assert name.toPlainText() == IMAGE


def test_a_document_shows_speakers_and_what_is_known_of_the_respondent(at):
    at.session.show_document(at.study.documents["01 Айгүл"])
    texts = words(at.dock.document._people)
    assert texts[0] == "01 Айгүл"
    assert texts[-4:] == ["Oblast", "Osh", "Age", "38"]


def test_who_may_not_be_quoted_is_seen_where_she_is_read(at, qtbot):
    her = at.study.respondents["Айгүл"]
    at.session.show_document(at.study.documents["01 Айгүл"])

    def warnings():
        return [text for text in words(at.dock.document) if "quoted" in text or "withdrawn" in text]

    record_consent(at.project, her, ["record", "quote"], date="2023-10-14")
    assert warnings() == []
    record_consent(at.project, her, ["record"], date="2023-11-01")
    qtbot.waitUntil(lambda: warnings() == ["Not to be quoted: consent does not allow it."])
    record_withdrawal(at.project, her, "2023-12-01")
    qtbot.waitUntil(lambda: warnings() == ["Consent was withdrawn: her words are left out of what goes out."])


def test_the_name_of_a_respondent_opens_the_case(at, qtbot):
    at.session.show_document(at.study.documents["01 Айгүл"])
    (button,) = [one for one in at.dock.document.findChildren(QToolButton) if one.text() == "Айгүл"]
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
    click(button)
    assert at.session.case == at.study.respondents["Айгүл"]


def test_a_speaker_is_linked_to_another_respondent(at):
    document = at.study.documents["01 Айгүл"]
    at.session.show_document(document)
    box = next(box for box in at.dock.document.findChildren(QComboBox) if box.currentText() == "Айгүл")
    box.setFocus()
    press(box, Qt.Key.Key_End)
    assert speakers_of(at.project, document)[1].respondent == at.study.respondents["Бурул"]
    assert "does not know" not in words(at.dock.document)
    assert words(at.dock.document)[-2:] == ["Age", "refused"]


def test_markup_in_a_name_is_shown_letter_by_letter(at):
    document = at.study.documents["01 Айгүл"]
    made = at.session.do(add_object, at.project, "memo", {"text": IMAGE, "about": at.study.codings["gossip 1"]})
    at.session.select_coding(at.study.codings["gossip 1"])
    at.session.show_document(document)
    assert made
    for label in at.dock.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


def translated(at):
    found = translations_of(at.project, at.study.documents["01 Айгүл"])
    return [(item.language, item.text, item.translator, item.checked_by) for item in found]


def test_a_coded_passage_is_translated_where_its_coding_is_shown(at):
    at.session.translate_into("ru")
    at.session.select_coding(at.study.codings["gossip 1"])
    field = at.dock.coding.translation
    click(field.text)
    type_text("В селе много сплетничали.")
    press(at.dock, Qt.Key.Key_Return, CTRL)
    assert translated(at) == [("ru", "В селе много сплетничали.", "Айбек", "")]
    at.session.select_coding(at.study.codings["gossip 1 Ч"])
    assert field.text.toPlainText() == ""
    assert field.longer.text() == "[of a longer passage] В селе много сплетничали."
    assert field.longer.isVisible()
    at.session.select_coding(at.study.codings["gossip 1"])
    assert field.text.toPlainText() == "В селе много сплетничали."
    at.session.undo()
    assert field.text.toPlainText() == ""


def test_what_is_typed_for_one_passage_is_saved_when_another_is_selected(at):
    at.session.translate_into("en")
    at.session.select_coding(at.study.codings["blame 1"])
    click(at.dock.coding.translation.text)
    type_text("She left her children, they said.")
    at.session.select_coding(at.study.codings["support 1"])
    assert translated(at) == [("en", "She left her children, they said.", "Айбек", "")]
    assert at.dock.coding.translation.text.toPlainText() == ""


def test_the_translation_of_a_colleague_is_checked_in_the_details(at):
    at.session.translate_into("ru")
    document = at.study.documents["01 Айгүл"]
    place = coding(at, "gossip 1")
    translate(at.project, document, (place.start, place.end), "ru", "Сплетничали.", "Чолпон")
    at.session.select_coding(at.study.codings["gossip 1"])
    field = at.dock.coding.translation
    assert "Translated by: Чолпон" in words(field)
    click(field.check)
    assert translated(at) == [("ru", "Сплетничали.", "Чолпон", "Айбек")]
    assert "Translated by: Чолпон · Checked by: Айбек" in words(field)
    assert not field.check.isVisible()
    click(field.text)
    type_text(" Ах!")
    press(at.dock, Qt.Key.Key_Return, CTRL)
    assert translated(at) == [("ru", "Сплетничали. Ах!", "Чолпон", "")]


def test_a_language_chosen_in_the_details_is_that_of_the_whole_window(at, monkeypatch, tmp_path):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    at.session.select_coding(at.study.codings["gossip 1"])
    choice = at.dock.coding.into
    assert choice.currentText() == "English (new)"
    choice.setFocus()
    press(at.dock, Qt.Key.Key_Home)
    assert at.session.into == choice.currentData() == "ky"


@pytest.mark.parametrize("kind", ["code", "document"])
def test_memos_on_a_code_and_on_a_document_stand_with_them_and_are_written_there(at, kind):
    at.session.show_document(at.study.documents["01 Айгүл"])
    at.session.choose_code(at.study.codes["stigma"])
    about = {"code": at.study.codes["stigma"], "document": at.study.documents["01 Айгүл"]}[kind]
    fields = {"code": at.dock.code, "document": at.dock.document}[kind].memos
    add_memo(at.project, "Бөлүү керек", about)
    assert [field.toPlainText() for field in fields._fields.values()] == ["Бөлүү керек"]
    fields.new.setFocus()
    type_text("дагы бир ой")
    press(at.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert memos(at) == [(about, "Бөлүү керек"), (about, "дагы бир ой")]
    assert len(fields._fields) == 2 and fields.new.toPlainText() == ""
    at.session.undo()
    assert len(fields._fields) == 1
