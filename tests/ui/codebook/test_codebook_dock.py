import shutil
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem

from qualcode.ops.code_colours import shade
from qualcode.ops.codebook import activate_code, add_code, move_code, rename_code
from qualcode.ops.codings import code_span, uncode
from qualcode.ops.merging import merge_codes
from qualcode.ops.objects import delete_objects
from qualcode.ops.projects import open_project
from qualcode.ops.sets import add_set, change_set
from qualcode.store.queries.codes import codes_of, members_of
from qualcode.store.queries.codings import codings_with
from qualcode.store.receive import receive
from tests.ops.study import texts_of
from tests.ui.acting import click, click_item, double_click_item, press, type_text
from tests.ui.small_study import IMAGE, opened, shown
from ui.actions import Actions
from ui.codebook.dock import CodebookDock
from ui.codebook.model import GUID
from ui.codebook.rows import COUNTS
from ui.mime import CODE, PASSAGE

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    owner = QObject()
    actions = Actions(session, owner)
    dock = CodebookDock(session, actions)
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with shown(dock, session, actions, 260, 500) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, study=study, actions=actions, dock=dock, tree=dock.tree, window=window,
            project=study.project, codes=study.codes, tester=tester, owner=owner,
        )  # fmt: skip


def index(at, code):
    return at.dock.model.index_of(at.codes[code])


def counts(at, code):
    return index(at, code).siblingAtColumn(COUNTS).data()


def names_in(at):
    return {guid: at.dock.model.index_of(guid).data() for guid in (code.guid for code in codes_of(at.project))}


def visible(at):
    found, place = [], at.tree.indexAt(QPoint(20, 5))
    while place.isValid():
        found.append(place.data())
        place = at.tree.indexBelow(place)
    return found


def test_the_tree_shows_the_codes_with_own_counts_and_those_below(at):
    at.tree.expandAll()
    assert visible(at) == ["Stigma", "Gossip", "Blame", "Support", IMAGE]
    assert [counts(at, code) for code in ("stigma", "gossip", "blame", "support", "image")] == [
        "0/4", "3", "1", "1", "",
    ]  # fmt: skip


def test_counts_follow_a_new_coding_its_removal_and_undo(at):
    document = at.study.documents["02 Гульнара"]
    coding = at.session.do(code_span, at.project, document, 30, 45, at.codes["blame"])
    assert (counts(at, "blame"), counts(at, "stigma")) == ("2", "0/5")
    at.session.do(uncode, at.project, (coding,))
    assert (counts(at, "blame"), counts(at, "stigma")) == ("1", "0/4")
    press(at.tree, Qt.Key.Key_Z, CTRL)
    assert (counts(at, "blame"), counts(at, "stigma")) == ("2", "0/5")


def test_a_clicked_code_is_chosen_and_a_chosen_code_is_current(at):
    click_item(at.tree, index(at, "support"))
    assert at.session.code == at.codes["support"]
    at.session.choose_code(at.codes["blame"])
    assert at.tree.currentIndex().data() == "Blame"
    assert at.tree.isExpanded(index(at, "stigma"))


def test_a_double_click_applies_the_code_where_words_are_selected(at):
    applied = []
    at.actions.on("apply_code", lambda: applied.append(at.session.code))
    double_click_item(at.tree, index(at, "stigma"))
    assert (applied, at.tree.isExpanded(index(at, "stigma"))) == ([], True)
    at.session.state("selection", True)
    double_click_item(at.tree, index(at, "support"))
    press(at.tree, Qt.Key.Key_Return)
    assert applied == [at.codes["support"]] * 2


def test_f2_renames_in_the_language_of_the_window_only(at):
    click_item(at.tree, index(at, "support"))
    at.session.speak("ky")
    press(at.tree, Qt.Key.Key_F2)
    QApplication.focusWidget().selectAll()
    type_text("Үй-бүлөнүн колдоосу")
    press(at.tree, Qt.Key.Key_Return)
    assert at.project.values(at.codes["support"])["name_ky"] == "Үй-бүлөнүн колдоосу"
    assert at.project.values(at.codes["support"])["name_en"] == "Support"
    assert index(at, "support").data() == "Үй-бүлөнүн колдоосу"


def test_ctrl_k_adds_a_code_under_the_chosen_family_and_beside_a_chosen_sub_code(at, qtbot):
    for code, name, parent in (("stigma", "Жаманатты", "stigma"), ("gossip", "Күбүр", "stigma")):
        click_item(at.tree, index(at, code))
        press(at.tree, Qt.Key.Key_K, CTRL)
        type_text(name)
        press(at.tree, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: name in names_in(at).values())
        (added,) = [code for code in codes_of(at.project) if code.names.get("en") == name]
        assert added.parent == at.codes[parent]
        assert at.session.code == added.guid
    assert visible(at)[:5] == ["Stigma", "Gossip", "Blame", "Жаманатты", "Күбүр"]


def test_a_code_left_without_a_name_is_not_added(at, qtbot):
    before = codes_of(at.project)
    click(at.dock._add)
    press(at.tree, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: at.dock.model.rowCount() == 3)
    assert codes_of(at.project) == before


def test_the_delete_key_deletes_with_all_below_and_ctrl_z_brings_it_back_unfolded(at):
    told = []
    at.session.told.connect(told.append)
    at.tree.expand(index(at, "stigma"))
    click_item(at.tree, index(at, "stigma"))
    press(at.tree, Qt.Key.Key_Delete)
    assert visible(at) == ["Support", IMAGE]
    assert told == ["Deleted: “Stigma”, codings: 4. Undo brings all back."]
    press(at.tree, Qt.Key.Key_Z, CTRL)
    assert visible(at) == ["Stigma", "Gossip", "Blame", "Support", IMAGE]
    assert counts(at, "stigma") == "0/4"
    assert len(codings_with(at.project, at.codes["gossip"])) == 3


def test_search_finds_names_typed_without_kyrgyz_letters_in_any_language(at):
    click(at.dock.search)
    type_text("кунооло")
    assert visible(at) == ["Stigma", "Blame"]
    press(at.tree, Qt.Key.Key_Return)
    assert at.session.code == at.codes["blame"]
    assert at.tree.hasFocus()
    press(at.tree, Qt.Key.Key_F, CTRL)
    press(at.tree, Qt.Key.Key_Escape)
    assert visible(at)[-1] == IMAGE


def test_what_is_unfolded_and_chosen_survives_every_kind_of_change(at):
    at.tree.expand(index(at, "stigma"))
    at.session.choose_code(at.codes["blame"])
    new = at.session.do(add_code, at.project, {"en": "Shame"}, at.codes["stigma"])
    at.session.do(move_code, at.project, at.codes["support"], at.codes["stigma"], at.codes["gossip"])
    at.session.do(move_code, at.project, at.codes["stigma"], at.codes["image"])
    at.session.do(rename_code, at.project, at.codes["stigma"], {"en": "Stigmatisation"})
    at.session.do(delete_objects, at.project, (new,))
    at.tree.expand(index(at, "image"))
    assert visible(at) == [IMAGE, "Stigmatisation", "Support", "Gossip", "Blame"]
    assert at.session.code == at.codes["blame"]
    for _ in range(5):
        at.session.undo()
    assert visible(at)[:3] == ["Stigma", "Gossip", "Blame"]


def test_the_place_in_a_long_codebook_stays_when_something_is_coded(at, qtbot):
    for number in range(60):
        add_code(at.project, {"en": f"Code {number}"})
    qtbot.waitUntil(lambda: at.tree.verticalScrollBar().maximum() > 20)
    at.tree.verticalScrollBar().setValue(20)
    place = at.tree.verticalScrollBar().value()
    code_span(at.project, at.study.documents["01 Айгүл"], 30, 50, at.codes["support"])
    assert at.tree.verticalScrollBar().value() == place > 0


def drag(at, kind, value, target, lower=0.5, modifiers=NONE):
    """Drop something on the row of a code, at a share of its height."""
    data = QMimeData()
    data.setData(kind, value.encode())
    box = at.tree.visualRect(index(at, target))
    place = QPoint(box.center().x(), round(box.top() + lower * box.height()))
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(place, actions, data, LEFT, modifiers),
        QDragMoveEvent(place, actions, data, LEFT, modifiers),
        QDropEvent(QPointF(place), actions, data, LEFT, modifiers),
    ):
        QApplication.sendEvent(at.tree.viewport(), event)
    return event.isAccepted()


def test_a_code_dropped_on_another_hangs_under_it_and_never_within_itself(at):
    drag(at, CODE, at.codes["support"], "stigma")
    assert at.project.values(at.codes["support"])["parent"] == at.codes["stigma"]
    assert at.dock.model.rowCount(index(at, "stigma")) == 3
    at.tree.expandAll()
    drag(at, CODE, at.codes["stigma"], "gossip")
    assert at.project.values(at.codes["stigma"])["parent"] is None


def test_a_code_dropped_between_two_stands_there(at):
    at.tree.expandAll()
    drag(at, CODE, at.codes["image"], "blame", lower=0)
    assert visible(at) == ["Stigma", "Gossip", IMAGE, "Blame", "Support"]


def test_a_passage_dropped_on_a_code_is_coded_with_it(at):
    applied = []
    at.actions.on("apply_code", lambda: applied.append(at.session.code))
    drag(at, PASSAGE, "words", "support")
    assert applied == []
    at.session.state("selection", True)
    drag(at, PASSAGE, "words", "support")
    assert applied == [at.codes["support"]]


def test_a_dragged_code_carries_its_guid(at):
    data = at.dock.model.mimeData([index(at, "blame")])
    assert bytes(data.data(CODE).data()).decode() == at.codes["blame"]


def test_the_code_of_a_selected_coding_is_marked_quietly(at):
    at.session.select_coding(at.study.codings["blame 1"])
    model = at.dock.model
    lit = {code: model.data(index(at, code), GUID + 1) for code in ("stigma", "gossip", "blame")}
    assert lit == {"stigma": "above", "gossip": "", "blame": "self"}
    assert not at.tree.isExpanded(index(at, "stigma"))
    at.session.select_coding("")
    assert model.data(index(at, "blame"), GUID + 1) == ""


def test_an_inactive_code_is_quieter_and_says_so(at):
    at.session.do(activate_code, at.project, at.codes["support"], False)
    colour = index(at, "support").data(Qt.ItemDataRole.ForegroundRole)
    assert colour == at.dock.palette().placeholderText()
    assert "not in use" in index(at, "support").data(Qt.ItemDataRole.ToolTipRole)


def test_a_tool_tip_shows_the_definition_and_never_reads_a_name_as_markup(at):
    assert "Talk about her conduct." in index(at, "gossip").data(Qt.ItemDataRole.ToolTipRole)
    tip = index(at, "image").data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img src=x&gt;" in tip
    assert IMAGE not in tip


def test_a_colour_is_chosen_from_the_menu(at, qtbot):
    click_item(at.tree, index(at, "support"))
    at.dock._open_menu(at.tree.visualRect(index(at, "support")).center())
    menu = next(menu for menu in at.dock.findChildren(QMenu) if menu.isVisible())
    colours = next(action.menu() for action in menu.actions() if action.menu())
    next(action for action in colours.actions() if action.text() == "Green").trigger()
    menu.close()
    assert at.project.values(at.codes["support"])["colour"] == "#117733"


def test_names_follow_the_language_and_an_empty_project_says_what_to_do(at):
    at.session.speak("ru")
    assert index(at, "gossip").data() == "Сплетни"
    at.session.do(delete_objects, at.project, tuple(at.codes.values()))
    assert at.dock._pages.currentIndex() == 1
    at.session.undo()
    assert at.dock._pages.currentIndex() == 0
    at.session.close()
    assert at.dock.model.rowCount(QModelIndex()) == 0


def test_a_code_dropped_on_another_with_ctrl_is_merged_into_it(at, qtbot):
    told = []
    at.session.told.connect(told.append)
    drag(at, CODE, at.codes["support"], "stigma", modifiers=CTRL)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Merged into “Stigma”. Codings carried over: 1, equal ones united: 0. Undo brings all back."]
    assert counts(at, "stigma") == "1/5"
    assert at.session.code == at.codes["stigma"]
    press(at.tree, Qt.Key.Key_Z, CTRL)
    assert (counts(at, "support"), counts(at, "stigma")) == ("1", "0/4")


def test_ctrl_shift_k_merges_the_chosen_code_into_one_found_by_letters(at, qtbot):
    click_item(at.tree, index(at, "support"))
    press(at.tree, Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = at.window.findChild(QObject, "merge_dialog")
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.rows.count() == 4
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    type_text("ушак")
    assert dialog.rows.currentItem().text() == "Gossip"
    press(dialog, Qt.Key.Key_Return)
    assert at.codes["support"] not in {code.guid for code in codes_of(at.project)}
    assert counts(at, "gossip") == "4"


def test_what_a_colleague_coded_with_a_merged_code_is_offered_to_be_carried_over(at, tmp_path):
    at.project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = shutil.copyfile(at.project.path, tmp_path / "copy.qualcode")
    merge_codes(at.project, [at.codes["support"]], at.codes["stigma"])
    assert not at.dock.left_over.isVisible()
    with open_project(copy, at.study.coders["Чолпон"]) as other:
        code_span(other, at.study.documents["02 Гульнара"], 30, 45, at.codes["support"])
        receive(at.project, other.journal.log(), texts_of(other))
    at.session.project_changed.emit()
    assert at.dock.left_over.isVisible()
    click(at.dock.left_over.button)
    assert not at.dock.left_over.isVisible()
    assert len(codings_with(at.project, at.codes["stigma"])) == 2


def sets_in(at):
    return [(row.text(0), row.text(1)) for row in at.dock.sets.tree.rows()]


@pytest.fixture
def family(at, qtbot):
    made = add_set(at.project, {"en": "Talk", "ru": "Разговоры"}, codes=[at.codes["gossip"]])
    at.dock._show_sets.setChecked(True)
    qtbot.waitUntil(at.dock.sets.tree.isVisible)
    return made


def row_named(at, name):
    tree = at.dock.sets.tree
    return tree.indexFromItem(next(row for row in tree.rows() if row.text(0) == name))


def test_sets_stand_below_the_tree_and_follow_the_project(at, family):
    assert sets_in(at) == [("Talk", "1"), ("Gossip", "")]
    at.session.do(change_set, at.project, family, None, "research_question", True)
    assert at.dock.sets.tree.topLevelItem(0).text(0) == "Research questions"
    assert sets_in(at)[0] == ("Talk", "1 of 1")
    at.session.speak("ru")
    assert sets_in(at)[0][0] == "Разговоры"


def test_a_code_is_dropped_on_a_set_taken_out_with_delete_and_the_set_deleted(at, family):
    tree = at.dock.sets.tree
    data = QMimeData()
    data.setData(CODE, at.codes["blame"].encode())
    place = tree.visualRect(row_named(at, "Talk")).center()
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        spot = QPointF(place) if kind is QDropEvent else place
        event = kind(spot, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, data, LEFT, NONE)
        QApplication.sendEvent(tree.viewport(), event)
    assert members_of(at.project, family) == [at.codes["gossip"], at.codes["blame"]]
    assert at.project.values(at.codes["blame"])["parent"] == at.codes["stigma"]
    click_item(tree, row_named(at, "Blame"))
    assert at.session.code == at.codes["blame"]
    press(tree, Qt.Key.Key_Delete)
    assert members_of(at.project, family) == [at.codes["gossip"]]
    click_item(tree, row_named(at, "Talk"))
    press(tree, Qt.Key.Key_Delete)
    assert sets_in(at) == []
    assert len(codes_of(at.project)) == 5


def test_a_new_set_is_named_in_its_row_and_f2_renames_it(at, family):
    click(at.dock.sets._add)
    QApplication.focusWidget().selectAll()
    type_text("Уят")
    press(at.tree, Qt.Key.Key_Return)
    assert [row[0] for row in sets_in(at)] == ["Talk", "Gossip", "Уят"]
    click_item(at.dock.sets.tree, row_named(at, "Уят"))
    press(at.tree, Qt.Key.Key_F2)
    QApplication.focusWidget().selectAll()
    type_text("Уят-сыйыт")
    press(at.tree, Qt.Key.Key_Return)
    assert sets_in(at)[-1] == ("Уят-сыйыт", "0")


def test_the_menu_of_a_code_ticks_its_sets_and_the_menu_of_a_set_changes_it(at, family):
    at.dock._open_menu(at.tree.visualRect(index(at, "support")).center())
    menu = next(menu for menu in at.dock.findChildren(QMenu) if menu.isVisible())
    in_sets = next(action.menu() for action in menu.actions() if action.text() == "Sets")
    in_sets.actions()[0].trigger()
    menu.close()
    assert at.codes["support"] in members_of(at.project, family)
    at.dock.sets._open_menu(at.dock.sets.tree.visualRect(row_named(at, "Talk")).center())
    menu = next(menu for menu in at.dock.sets.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "One code holds of a case").trigger()
    menu.close()
    assert at.project.values(family)["exclusive"] is True


def test_counts_are_of_segments_or_of_documents_each_once(at, monkeypatch, tmp_path):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    assert [counts(at, code) for code in ("stigma", "gossip", "blame")] == ["0/4", "3", "1"]
    at.dock.more.documents.trigger()
    assert [counts(at, code) for code in ("stigma", "gossip", "blame")] == ["0/2", "2", "1"]
    assert "Documents: 2" in index(at, "gossip").data(Qt.ItemDataRole.ToolTipRole)
    code_span(at.project, at.study.documents["02 Гульнара"], 30, 45, at.codes["blame"])
    assert [counts(at, code) for code in ("stigma", "blame")] == ["0/2", "2"]
    at.dock.more.segments.trigger()
    assert counts(at, "stigma") == "0/5"


def test_search_sets_off_what_it_found_from_the_codes_above(at):
    click(at.dock.search)
    type_text("ушак")
    assert [at.tree.is_hit(index(at, code)) for code in ("stigma", "gossip", "blame")] == [False, True, False]
    option = QStyleOptionViewItem()
    at.tree.itemDelegate().initStyleOption(option, index(at, "gossip"))
    assert option.font.bold()


def test_codes_below_become_shades_from_the_menu(at):
    at.dock._open_menu(at.tree.visualRect(index(at, "stigma")).center())
    menu = next(menu for menu in at.dock.findChildren(QMenu) if menu.isVisible())
    colours = next(action.menu() for action in menu.actions() if action.text() == "Colour")
    next(action for action in colours.actions() if action.text() == "Shades for the codes under it").trigger()
    menu.close()
    found = [at.project.values(at.codes[code])["colour"] for code in ("gossip", "blame")]
    assert found == [shade("#CC6677", 0), shade("#CC6677", 1)]


def test_the_codebook_is_locked_from_its_menu_and_says_so(at):
    failed = []
    at.session.failed.connect(failed.append)
    at.dock.more.aboutToShow.emit()
    assert not at.dock.more.locked.isChecked()
    at.dock.more.locked.trigger()
    assert at.dock.windowTitle() == "Codebook, locked"
    click_item(at.tree, index(at, "stigma"))
    press(at.tree, Qt.Key.Key_Delete)
    assert [error.key for error in failed] == ["codebook.locked"]
    assert len(codes_of(at.project)) == 5
    at.dock.more.aboutToShow.emit()
    assert at.dock.more.locked.isChecked()
    at.dock.more.locked.trigger()
    assert at.dock.windowTitle() == "Codebook"
