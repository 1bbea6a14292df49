"""A lead receives packages: looked at on one page, merged, withdrawn, brought back; bad ones told in a sentence."""

import shutil

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from qualcode.computer import keep_setting
from qualcode.ops.documents import correct_turn
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import create_project, open_project
from qualcode.store.objects import conflicts, count_of, items_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.merges_received import merges_of
from qualcode.team.conflicts import disputes
from qualcode.team.merge import merge_package
from qualcode.team.package import read_package, write_package
from qualcode.team.scope import Part, Scope
from tests.ui.acting import click, press, type_text
from tests.ui.team.computers import (
    CHOLPON,
    NURGUL,
    by_name,
    package_of,
    some_codes,
    work_of_cholpon,
    work_of_lead,
)

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


@pytest.fixture
def package(sample, desk):
    made = package_of(sample, CHOLPON, work_of_cholpon)
    with open_project(sample, by_name_of(sample, "Айбек")) as project:
        work_of_lead(project)
    return made


def by_name_of(path, name):
    with open_project(path) as project:
        return by_name(project, "coder", name)


@pytest.fixture
def lead(desk, sample, package):
    window = desk.window()
    desk.open(window, sample)
    yield window
    window.close()


def drop(window, *paths):
    """Let files fall on the window, as a person drags them from a folder."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(50, 50), action, mime, buttons, Qt.KeyboardModifier.NoModifier))


def merged(desk, window):
    click(desk.dialog(window, "merge_preview").buttons.button(OK))
    desk.qtbot.waitUntil(lambda: not window.findChildren(QDialog, "merge_preview"), timeout=30_000)
    desk.wait(window)


def box_of(page, kind):
    """Give the box in which the conflict about an object of a kind is decided."""
    row = next(row for row, rival in enumerate(page.found.rivals) if rival.kind == kind)
    return page.rivals.table.cellWidget(row, 3)


def texts(section):
    table = section.table
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[item.text() for item in row if item is not None] for row in cells]


def test_one_page_tells_what_a_dropped_package_would_bring_and_nothing_is_written(desk, lead, package):
    project = lead.session.project
    before = project.journal.log()
    drop(lead, package)
    page = desk.dialog(lead, "merge_preview")
    assert texts(page.news) == [["Чолпон", "·", "3", "1", "1", "·", "·", "·", "1"]]
    second, first = sorted(texts(page.rivals), key=lambda row: "definition" in row[0])
    assert "definition (ru)" in first[0] and "руководителя" in first[1] and "Чолпон" in first[2]
    assert second[0].startswith("Айгүл: ")
    (alike,) = texts(page.suspects)
    assert alike[1:3] == ["переезд в город", "Переезд в город"]
    assert texts(page.changed)[0][1:] == [texts(page.changed)[0][1], "#123456", "Чолпон"]
    assert texts(page.gone)[0][1:] == ["Чолпон", "goes to the bin"]
    press(page, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not lead.findChildren(QDialog, "merge_preview"))
    assert project.journal.log() == before and merges_of(project) == []


def test_one_line_says_what_is_to_be_decided_and_which_transcripts_were_corrected(desk, lead, sample):
    def corrects(project):
        third = documents_of(project)[2].guid
        correct_turn(project, third, 2, "Башкача айтканда, мен кеткем.")
        work_of_cholpon(project)

    drop(lead, package_of(sample, CHOLPON, corrects, name="corrected"))
    page = desk.dialog(lead, "merge_preview")
    first, second = page.notes.text().split("\n")[:2]
    assert first == "To decide: 1; changed by them only: 3; go to the bin: 1."
    assert second.startswith("Transcripts that they corrected") and "03_nazira" in second
    page.reject()


@pytest.mark.parametrize("action", ["hand_out", "merges", "alike", "hand_in"])
def test_a_window_that_was_closed_hears_no_more_of_the_project(desk, lead, action):
    lead.commands[action].trigger()
    (dialog,) = [child for child in lead.findChildren(QDialog) if child.isVisible()]
    dialog.reject()
    desk.qtbot.waitUntil(lambda: not lead.findChildren(QDialog, dialog_name(action)))
    codes = some_codes(lead.session.project)
    set_fields(lead.session.project, codes[4], {"colour": "#123123"})
    merge_package(lead.session.project, read_package(lead.session.project.path.with_name(f"{CHOLPON}.qcpack")))


def dialog_name(action):
    names = {"hand_out": "hand_out_window", "merges": "merges_window", "alike": "alike_window"}
    return names.get(action, "hand_in_dialog")


def test_what_is_decided_on_the_page_is_settled_and_the_rest_is_asked_later(desk, lead, package):
    project = lead.session.project
    drop(lead, package)
    page = desk.dialog(lead, "merge_preview")
    definition, value = (box_of(page, kind) for kind in ("code", "attribute_value"))
    assert definition.isEditable() and not value.isEditable()
    definition.setFocus()
    definition.lineEdit().selectAll()
    type_text("Решение уехать, чьё бы оно ни было")
    merged(desk, lead)
    assert project.values(some_codes(project)[1])["definition_ru"] == "Решение уехать, чьё бы оно ни было"
    assert [found.kind for found in conflicts(project)] == ["attribute_value"]
    names = [item.values["name_ru"] for item in items_of(project, "code")]
    assert sum(str(name).lower() == "переезд в город" for name in names) == 1  # recognised as one
    assert "Чолпон.qcpack" in lead.status.currentMessage()


def test_keys_alone_choose_theirs_and_merge(desk, lead, package):
    drop(lead, package)
    page = desk.dialog(lead, "merge_preview")
    value = box_of(page, "attribute_value")
    value.setFocus()
    press(page, Qt.Key.Key_Down)
    ours = value.currentText()
    press(page, Qt.Key.Key_Down)
    assert value.currentIndex() == 2 and value.currentText() != ours
    page.buttons.button(OK).setFocus()
    press(page, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not lead.findChildren(QDialog, "merge_preview"), timeout=30_000)
    assert [found.kind for found in disputes(lead.session.project)] == ["code"]


def test_several_packages_are_looked_at_one_after_the_other_and_one_can_wait(desk, sample, lead, package):
    other = package_of(sample, NURGUL, work_of_cholpon)
    drop(lead, package, other)
    page = desk.dialog(lead, "merge_preview")
    assert "after this one: 1" in page.notes.text()
    click(page.buttons.button(CANCEL))
    desk.qtbot.waitUntil(lambda: [one.found.package.coder_name for one in pages(lead)] == [NURGUL])
    merged(desk, lead)
    assert [merge.coder for merge in merges_of(lead.session.project)] == [
        by_name(lead.session.project, "coder", NURGUL)
    ]


def pages(window):
    return [page for page in window.findChildren(QDialog, "merge_preview") if page.isVisible()]


def test_a_merge_is_withdrawn_and_brought_back_in_the_list_of_merges(desk, lead, package):
    project = lead.session.project
    before = count_of(project, "coding")
    drop(lead, package)
    merged(desk, lead)
    assert count_of(project, "coding") == before + 2
    lead.commands["merges"].trigger()
    window = desk.dialog(lead, "merges_window")
    assert window.table.item(0, 1).text() == CHOLPON and window.table.item(0, 4).text() == "stands"
    assert not window.readmit_button.isEnabled()
    click(window.withdraw_button)
    desk.qtbot.waitUntil(window.readmit_button.isEnabled, timeout=30_000)
    assert count_of(project, "coding") == before and window.table.item(0, 4).text() == "withdrawn"
    assert window.told.text().startswith("Withdrawn.")
    window.readmit_button.setFocus()
    press(window, Qt.Key.Key_Space)
    desk.qtbot.waitUntil(window.withdraw_button.isEnabled, timeout=30_000)
    assert count_of(project, "coding") == before + 2
    click(window.history_button)
    desk.qtbot.waitUntil(lambda: not lead.findChildren(QDialog, "merges_window"))
    model = lead.docks["history"].findChildren(type(lead.docks["history"].model))[0]
    told = [model.index(row, 0).data() for row in range(3)]
    assert all("mer" in one.lower() for one in told), told


def test_a_sealed_package_asks_for_its_passphrase_until_it_is_right(desk, sample, lead):
    sealed = package_of(sample, NURGUL, work_of_cholpon, name="sealed", passphrase="ачкыч")
    drop(lead, sealed)
    dialog = desk.dialog(lead, "passphrase_dialog")
    dialog.passphrase.setFocus()
    type_text("башка")
    press(dialog, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: any(one is not dialog for one in asking(lead)), timeout=10_000)
    again = asking(lead)[-1]
    again.passphrase.setFocus()
    type_text("ачкыч")
    press(again, Qt.Key.Key_Return)
    assert desk.dialog(lead, "merge_preview").found.package.coder_name == NURGUL


def asking(window):
    return [one for one in window.findChildren(QDialog, "passphrase_dialog") if one.isVisible()]


def test_a_bad_file_is_told_in_one_sentence_and_the_next_is_looked_at(desk, lead, package, tmp_path):
    bad = tmp_path / "bad.qcpack"
    bad.write_bytes(package.read_bytes()[:-20])
    foreign = tmp_path / "foreign.qcpack"
    foreign.write_text("nothing of ours")
    drop(lead, bad, foreign, package)
    assert desk.dialog(lead, "merge_preview").found.package.coder_name == CHOLPON
    first, second = lead.messages.text().split("\n")
    assert "bad.qcpack" in first and "damaged" in first and "foreign.qcpack" in second


def test_a_package_of_another_project_merges_only_where_the_two_are_joined(desk, lead, tmp_path):
    with create_project(tmp_path / "other.qualcode", "Башка изилдөө", "Бек") as other:
        write_package(other, tmp_path / "other.qcpack")
    drop(lead, tmp_path / "other.qcpack")
    page = desk.dialog(lead, "merge_preview")
    assert "Башка изилдөө" in page.notes.text() and not page.buttons.button(OK).isEnabled()
    page.join.setFocus()
    press(page, Qt.Key.Key_Space)
    merged(desk, lead)
    assert "Бек" in {item.values["name"] for item in items_of(lead.session.project, "coder")}


def test_the_same_package_twice_is_told_and_changes_nothing(desk, lead, package):
    drop(lead, package)
    merged(desk, lead)
    before = lead.session.project.journal.log()
    drop(lead, package)
    desk.qtbot.waitUntil(lambda: "here already" in lead.status.currentMessage(), timeout=10_000)
    assert lead.session.project.journal.log() == before


def test_the_start_page_makes_a_project_from_a_whole_one_for_whoever_received_it(desk, sample, package):
    window = desk.window()
    keep_setting("projects_folder", str(desk.folder / "mine"))
    desk.answers.answers.append([package])
    click(window.start_page._buttons["receive_package"])
    dialog = desk.dialog(window, "start_from_package")
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.coder.setFocus()
    while dialog.coder.currentText() != NURGUL:
        press(dialog, Qt.Key.Key_Down)
    click(dialog.buttons.button(OK))
    desk.qtbot.waitUntil(lambda: window.session.project is not None)
    project = window.session.project
    assert project.values(project.me)["name"] == NURGUL and project.path.parent == desk.folder / "mine"
    assert len(some_codes(project)) > 30
    window.close()


def test_somebody_new_begins_with_her_own_name(desk, sample, package):
    window = desk.window()
    keep_setting("projects_folder", str(desk.folder / "mine"))
    drop(window, package)
    dialog = desk.dialog(window, "start_from_package")
    dialog.coder.setFocus()
    press(dialog, Qt.Key.Key_End)
    dialog.name.setFocus()
    type_text("Жаңыл")
    press(dialog, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: window.session.project is not None)
    assert window.session.project.values(window.session.project.me)["name"] == "Жаңыл"
    window.close()


def test_a_part_of_a_project_starts_none(desk, sample):
    part = package_of(sample, CHOLPON, work_of_cholpon, Scope(Part.MINE), "part")
    shutil.copyfile(part, desk.folder / "again.qcpack")
    window = desk.window()
    drop(window, part)
    desk.wait(window, lambda: "part of a project only" in window.messages.text())
    assert window.session.project is None
    window.close()
