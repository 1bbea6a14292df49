"""A coder hands in her work: what travelled and what was kept back is told."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from qualcode.computer import Computer
from qualcode.model.errors import UserError
from qualcode.ops.objects import set_fields
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


def test_transcripts_not_released_travel_where_a_reason_is_told_which_is_noted_on_each(desk, asked):
    window, dialog = asked
    project = window.session.project
    set_fields(project, items_of(project, "interview")[0].guid, {"status": None})
    click(dialog.parts[Part.CODEBOOK], MARK)
    assert not dialog.reason.isVisible()
    click(dialog.parts[Part.WHOLE], MARK)
    assert dialog.reason.isVisible() and "Nobody has said yet how far they are: 1." in dialog.told.text()
    assert "Memos on them stay here too." in dialog.told.text()
    click(dialog.reason)
    type_text("нускасы макулдашылды")
    assert "travel although they are not released: 16" in dialog.told.text()
    press(dialog, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "package is written" in dialog.told.text(), timeout=30_000)
    assert "stay here" not in dialog.told.text()
    package = read_package(written(desk)[0])
    assert package.kept_back == 0 and len(package.texts) == 17
    noted = [item.values for item in items_of(project, "memo") if item.values["text"] == "нускасы макулдашылды"]
    assert len({item["about"] for item in noted}) == 16 and {item["kind"] for item in noted} == {"method"}
    assert project.journal.steps()[-1].verb == "let_out"


def test_my_memos_on_a_transcript_that_i_brought_in_stay_and_it_is_told(desk, asked):
    window, dialog = asked
    project = window.session.project
    told = dialog.told.text()
    project.computer = next(iter_computers(project))
    click(dialog.parts[Part.CODEBOOK], MARK)
    click(dialog.parts[Part.MINE], MARK)
    assert "Memos on them stay here too." in dialog.told.text() and "Memos" not in told
    assert dialog.reason.isVisible()


def iter_computers(project):
    return (Computer(guid, name) for guid, name in project.journal.computers().items())
