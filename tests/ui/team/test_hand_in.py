"""A coder hands in her work: what travelled and what was kept back is told."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from qualcode.model.errors import UserError
from qualcode.store.objects import items_of
from qualcode.team.package import read_package
from qualcode.team.scope import Part
from tests.ui.acting import click, press, type_text
from ui.places import last_folder, remember_folder

MARK = QPoint(10, 12)  # of a radio button
OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def asked(desk, sample):
    """Open the dialog on the sample study; packages go to a folder of the test."""
    window = desk.window()
    remember_folder("packages", desk.folder / "x")
    desk.open(window, sample)
    window.commands["hand_in"].trigger()
    yield window, desk.dialog(window, "hand_in_dialog")
    window.close()


def written(desk):
    return sorted(desk.folder.glob("*.qcpack"))


def test_two_clicks_write_my_codings_and_nobody_elses(desk, asked):
    window, dialog = asked
    click(dialog.buttons.button(OK))
    desk.wait(window, lambda: bool(written(desk)))
    (path,) = written(desk)
    package = read_package(path)
    whose = {package.log.steps[item.step].coder for item in package.log.operations.values() if item.kind == "coding"}
    assert package.part is Part.MINE and whose == {window.session.project.me}
    assert datetime.now().strftime("%Y-%m-%d") in path.name and "Айбек" in path.name
    desk.qtbot.waitUntil(lambda: str(path) in dialog.told.text())
    codings = sum(item.kind == "coding" and not item.field for item in package.log.operations.values())
    assert f"codings: {codings}," in dialog.told.text() and last_folder("packages") == desk.folder
    press(dialog, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not window.findChildren(QDialog, "hand_in_dialog"))


def test_it_is_told_which_transcripts_stay_at_home_before_and_after(desk, asked):
    _, dialog = asked
    assert "01_aigul_osh" not in dialog.told.text()
    click(dialog.parts[Part.WHOLE], MARK)
    told = dialog.told.text()
    assert "not released: 16 (01_aigul_osh" in told
    press(dialog, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "package is written" in dialog.told.text())
    assert told in dialog.told.text()
    assert read_package(written(desk)[0]).kept_back == 16


def test_a_passphrase_seals_the_package(desk, asked):
    _, dialog = asked
    click(dialog.passphrase)
    type_text("бозой 7")
    click(dialog.buttons.button(OK))
    desk.qtbot.waitUntil(lambda: "package is written" in dialog.told.text())
    with pytest.raises(UserError) as told:
        read_package(written(desk)[0])
    assert told.value.key == "team.passphrase_needed"
    assert read_package(written(desk)[0], "бозой 7").part is Part.MINE


def test_chosen_documents_are_ticked_by_keys_and_none_is_refused(desk, asked):
    window, dialog = asked
    click(dialog.parts[Part.DOCUMENTS], MARK)
    dialog.documents.setFocus()
    assert dialog.documents.item(0).checkState() is Qt.CheckState.Checked  # the one that is shown
    dialog.documents.setCurrentRow(0)
    press(dialog, Qt.Key.Key_Space)
    click(dialog.buttons.button(OK))
    assert dialog.wrong.text() and written(desk) == []
    dialog.documents.setCurrentRow(2)
    press(dialog, Qt.Key.Key_Space)
    click(dialog.buttons.button(OK))
    desk.qtbot.waitUntil(lambda: "package is written" in dialog.told.text())
    chosen = items_of(window.session.project, "document")[2]
    package = read_package(written(desk)[0])
    told = [item.value for item in package.log.operations.values() if item.kind == "document" and not item.field]
    names = {value["name"] for value in told if isinstance(value, dict)}
    assert package.part is Part.DOCUMENTS and names == {chosen.values["name"]}


def test_a_file_that_is_there_is_not_written_over(desk, asked):
    window, dialog = asked
    there = desk.folder / "mine.qcpack"
    there.write_text("something else")
    dialog.path.setText(str(there))
    click(dialog.buttons.button(OK))
    desk.qtbot.waitUntil(lambda: bool(dialog.wrong.text()))
    desk.wait(window)
    assert there.read_text() == "something else" and dialog.path.isEnabled()
    desk.answers.answers.append(there)  # the system asks before it gives this answer
    click(dialog.browse)
    click(dialog.buttons.button(OK))
    desk.qtbot.waitUntil(lambda: "package is written" in dialog.told.text())
    assert read_package(there).part is Part.MINE
