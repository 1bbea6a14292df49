"""Wherever a value is shown that people disagree about, a badge says so, and a click leads to where it is settled."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from qualcode.ops.attributes import set_value
from qualcode.ops.codings import annotate_coding
from qualcode.ops.interviews import record_interview
from qualcode.ops.memos import add_memo, edit_memo
from qualcode.ops.objects import delete_objects, set_fields
from qualcode.ops.projects import open_project
from qualcode.store.objects import items_of
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.families import people_of
from qualcode.team.merge import merge_package
from qualcode.team.package import read_package
from tests.ui.acting import press
from tests.ui.team.computers import CHOLPON, by_name_in, first_choice, package_of, some_codes
from ui.team.badge import DISPUTED
from ui.team.disputed_line import DisputedLine

MEMO = "Эмне үчүн шашты?"


def work(word, key):
    """Give what each of them says of the same things."""

    def says(project):
        respondent, attribute, keys = first_choice(project)
        person = next(one for one in people_of(project) if one.guid == respondent)
        document = documents_of(project)[0].guid
        memo = next(item.guid for item in items_of(project, "memo") if str(item.values["text"]).startswith(MEMO))
        set_value(project, attribute, respondent, keys[key])
        set_fields(project, person.guid, {"pseudonym": word})
        set_fields(project, person.household, {"place": word})
        set_fields(project, episodes_of(project, person.guid)[0].guid, {"country": word})
        record_interview(project, document, place=word, note=word)
        set_fields(project, documents_of(project)[2].guid, {"name": f"03_nazira {word}"})  # released: its name travels
        edit_memo(project, memo, f"{MEMO} {word}")
        annotate_coding(project, codings_of(project, document)[0].guid, weight=10 - key)
        set_fields(project, some_codes(project)[1], {"definition_ru": word})
        set_fields(project, question_of(project), {"text_ky": word})
        set_fields(project, translation_of(project).guid, {"text": word})

    return says


def question_of(project):
    return next(item.guid for item in items_of(project, "question"))


def translation_of(project):
    released = documents_of(project)[2].guid  # the words of the others stay at home
    return next(item for item in items_of(project, "translation") if item.values["document"] == released)


@pytest.fixture
def window(desk, sample):
    with open_project(sample, by_name_in(sample, "Айбек")) as project:
        add_memo(project, MEMO, first_choice(project)[0])
    package = package_of(sample, CHOLPON, work("Чолпондуку", -1))
    with open_project(sample, by_name_in(sample, "Айбек")) as project:
        work("Айбектики", 0)(project)
        merge_package(project, read_package(package))
    window = desk.window()
    desk.open(window, sample)
    desk.qtbot.wait(300)
    yield window
    window.close()


def corner(view, index):
    """Click the corner of a badge, as a person does."""
    view.scrollTo(index)
    place = view.visualRect(index).topRight() + QPoint(-3, 3)
    handle = view.window().windowHandle()
    at = view.viewport().mapTo(view.window(), place)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def asked(window):
    dock = window.docks["conflicts"]
    return dock.list.currentItem().text() if dock.isVisible() else ""


def test_each_section_of_a_case_says_what_people_disagree_about(desk, window):
    project = window.session.project
    window.session.show_case(first_choice(project)[0])
    desk.qtbot.wait(50)
    page = window.pages["case"]
    told = {name: line.text() for name, line in page.disputed.items() if not line.isHidden()}
    assert told.keys() == {"head", "household", "trips", "interviews", "attributes", "memos"}
    for name, word in {
        "head": "pseudonym",
        "household": "place",
        "trips": "country",
        "interviews": "note",
        "attributes": "Oblast",
        "memos": "text",
    }.items():
        assert word in told[name], told
    assert "Oblast" not in told["head"]
    other = next(one.guid for one in people_of(project) if one.kind == "key_informant")
    window.session.show_case(other)
    desk.qtbot.wait(50)
    assert all(line.isHidden() for line in page.disputed.values())


def test_keys_lead_from_a_case_to_the_card(desk, window):
    window.session.show_case(first_choice(window.session.project)[0])
    desk.qtbot.wait(50)
    line = window.pages["case"].disputed["head"]
    line.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Return)
    assert "pseudonym" in asked(window) and window.docks["conflicts"].card is not None


@pytest.mark.parametrize(
    ("section", "column", "word"),
    [("attributes", 1, "Oblast"), ("trips", 4, "country")],
)
def test_corners_of_the_tables_of_a_case_lead_to_the_card(desk, window, section, column, word):
    window.session.show_case(first_choice(window.session.project)[0])
    desk.qtbot.wait(50)
    table = window.pages["case"].sections[section].table
    marked = [
        table.model().index(row, place)
        for row in range(table.model().rowCount())
        for place in range(table.model().columnCount())
        if table.model().index(row, place).data(DISPUTED)
    ]
    assert [index.column() for index in marked] == [column]
    scroll = window.pages["case"]._scroll

    def in_sight():
        """Scroll there; what stands above still grows while the page is laid out."""
        spot = table.visualRect(marked[0]).topRight() + QPoint(-3, 3)
        place = table.viewport().mapTo(scroll.widget(), spot)
        scroll.ensureVisible(place.x(), place.y(), 20, 40)
        return window.childAt(table.viewport().mapTo(window, spot)) is table.viewport()

    desk.qtbot.wait(200)
    desk.qtbot.waitUntil(in_sight)
    corner(table, marked[0])
    desk.qtbot.waitUntil(lambda: word in asked(window))


def test_corners_of_documents_codes_respondents_and_memos_lead_to_the_card(desk, window):
    documents = window.docks["documents"]
    corner(documents.list, documents.model.index(2))
    assert asked(window).endswith("name")
    codebook = window.docks["codebook"]
    code = next(index for index in every(codebook.tree.model()) if index.data(DISPUTED))
    corner(codebook.tree, code)
    assert "definition (ru)" in asked(window)
    window.commands["show_respondents"].trigger()
    desk.qtbot.wait(50)
    sheet = window.pages["respondents"].table
    cell = next(index for index in cells(sheet.model()) if index.data(DISPUTED))
    corner(sheet, cell)
    assert "Oblast" in asked(window) or "pseudonym" in asked(window)
    memos = window.docks["memos"]
    window.commands["focus_memos"].trigger()
    desk.qtbot.waitUntil(lambda: memos.model.rowCount() > 0)
    row = next(index for index in map(memos.model.index, range(memos.model.rowCount())) if index.data(DISPUTED))
    corner(memos.list, row)
    assert "memo" in asked(window)


def cells(model):
    return [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]


def every(model, parent=None):
    for row in range(model.rowCount(parent or QModelIndex())):
        index = model.index(row, 0, parent or QModelIndex())
        yield index
        yield from every(model, index)


def test_the_details_say_it_of_coding_document_interview_and_memos(desk, window):
    project, details = window.session.project, window.docks["details"]
    document = documents_of(project)[0].guid
    window.session.show_document(document)
    window.session.select_coding(codings_of(project, document)[0].guid)
    desk.qtbot.wait(50)
    assert "weight" in details.coding.disputed.text() and not details.coding.disputed.isHidden()
    assert "Oblast" in details.document.disputed.text()
    assert "place" in details.interview.disputed.text()
    shown = [line for line in details.findChildren(DisputedLine) if not line.isHidden()]
    assert len(shown) == 3
    window.session.show_document(documents_of(project)[2].guid)
    assert "name" in details.document.disputed.text()


def test_two_codes_put_under_one_another_are_told_and_the_one_at_the_top_may_stay_there(desk, window):
    project = window.session.project
    roots = [code.guid for code in codes_of(project) if code.parent is None][:2]
    package = package_of(
        project.path, CHOLPON, lambda other: set_fields(other, roots[0], {"parent": roots[1]}), name="circle"
    )
    set_fields(project, roots[1], {"parent": roots[0]})
    merge_package(project, read_package(package))
    desk.qtbot.waitUntil(lambda: bool(window.questions.open.cut))
    dock = window.docks["conflicts"]
    dock.show()
    dock.list.setCurrentRow(dock.list.count() - 1)
    assert "put at the top" in dock.list.currentItem().text() and not dock.delete_button.isVisible()
    dock.keep_button.click()
    desk.qtbot.waitUntil(lambda: not window.questions.open.cut)
    assert [project.values(code)["parent"] for code in roots].count(None) >= 1


def test_the_words_of_a_question_and_a_translation_have_their_marks_too(desk, window):
    project = window.session.project
    guides = window.docks["guides"]
    guides.show()
    guides.raise_()
    assert question_of(project) in window.session.disputes
    model = guides.list.model()
    assert any(model.index(row, 0).data(DISPUTED) for row in range(model.rowCount()))
    found = translation_of(project)
    window.session.translate_into(found.values["language"])
    line = window.docks["details"].coding.translation
    line.show_place((found.values["document"], *found.values["span"][1:]))
    assert "text" in line.disputed.text() and not line.disputed.isHidden()


@pytest.mark.parametrize("keeps", [True, False])
def test_what_was_deleted_and_kept_is_decided_by_a_click(desk, window, keeps):
    project = window.session.project
    code = some_codes(project)[6]
    package = package_of(project.path, CHOLPON, lambda other: delete_objects(other, (code,)), name="later")
    set_fields(project, code, {"colour": "#445566"})
    merge_package(project, read_package(package))
    desk.qtbot.waitUntil(lambda: bool(window.questions.open.kept))
    dock = window.docks["conflicts"]
    dock.show()
    dock.list.setCurrentRow(dock.list.count() - 1)
    (dock.keep_button if keeps else dock.delete_button).click()
    desk.qtbot.waitUntil(lambda: not window.questions.open.kept)
    assert project.life_of(code).is_there is keeps
