"""The window in which the codebook is named and two versions of it are compared."""

import pytest
from PySide6.QtCore import QObject, Qt

from qualcode.exchange.codebooks.registry import read_codebook
from qualcode.ops.codebook import define_code, rename_code
from qualcode.ops.codebook_versions import name_codebook_version
from qualcode.ops.merging import merge_codes
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.codebook_versions import versions_of
from qualcode.store.queries.codes import codes_of
from tests.ui.acting import click, press, type_text
from tests.ui.small_study import opened, shown
from ui.actions import Actions
from ui.codebook.dock import CodebookDock
from ui.codebook.versions_window import VersionsWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    session, study = opened(tmp_path)
    session.study = study
    yield session
    session.close()


@pytest.fixture
def window(qtbot, at):
    made = VersionsWindow(at)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def test_the_next_number_stands_ready_and_enter_names_the_codebook(at, window):
    assert window.name.text() == "v1.0" and window.name.hasFocus()
    assert window.changes.toPlainText() == "No version has a name yet."
    click(window.note)
    type_text("Биринчи жума")
    press(window, Qt.Key.Key_Return)
    (version,) = versions_of(at.project)
    assert (version.name, version.note) == ("v1.0", "Биринчи жума")
    assert (window.name.text(), window.note.text()) == ("v1.1", "")
    assert window.first.currentText() == "v1.0" and window.second.currentText() == "now"
    assert window.changes.toPlainText() == "The codes are the same in both."
    assert window.about.text().startswith("v1.0: Айбек, ") and window.about.text().endswith("Codes: 5. Биринчи жума")
    press(window, Qt.Key.Key_Z, CTRL)
    assert versions_of(at.project) == [] or window.note.hasFocus()


def test_a_name_that_is_taken_is_refused_in_a_sentence(at, window):
    failed = []
    at.failed.connect(lambda error: failed.append(error.key))
    press(window, Qt.Key.Key_Return)
    window.name.setFocus()
    window.name.selectAll()
    type_text("v1.0")
    press(window, Qt.Key.Key_Return)
    assert failed == ["proposals.version_taken"] and len(versions_of(at.project)) == 1


def test_what_became_of_the_codes_is_told_with_both_wordings_and_the_differing_words_marked(at, window):
    codes = at.study.codes
    press(window, Qt.Key.Key_Return)
    at.do(define_code, at.project, codes["gossip"], {"definition": {"en": "Talk of others about her conduct."}})
    at.do(rename_code, at.project, codes["support"], {"en": "Help"})
    at.do(merge_codes, at.project, [codes["blame"]], codes["gossip"])
    text = window.changes.toPlainText()
    assert "Stigma > Gossip   redefined" in text and "definition (en)" in text
    assert "Talk about her conduct." in text and "Talk of others about her conduct." in text
    assert "Support   renamed  →  Help" in text
    assert "Stigma > Blame   merged  →  Stigma > Gossip" in text
    assert marked(window) == ["of others "]
    second = at.do(name_codebook_version, at.project, "v2.0")
    assert window.changes.toPlainText() == "The codes are the same in both."
    window.first.setCurrentIndex(window.first.findText("v1.0"))
    window.second.setCurrentIndex(window.second.findData(second))
    assert "Support   renamed  →  Help" in window.changes.toPlainText()
    assert len(window.about.text().splitlines()) == 2
    at.speak("ru")
    assert window.second.currentData() == second and "переименован" in window.changes.toPlainText()


def marked(window):
    found, block = [], window.changes.document().begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            if place.fragment().charFormat().fontUnderline():
                found.append(place.fragment().text())
            place += 1
        block = block.next()
    return found


def test_locking_offers_to_name_the_codebook_unless_it_has_a_name_as_it_stands(qtbot, at):
    owner = QObject()
    actions = Actions(at, owner)
    dock = CodebookDock(at, actions)
    with shown(dock, at, actions, 300, 500) as main:
        qtbot.waitExposed(main)
        dock.more.popup(dock.mapToGlobal(dock.rect().center()))
        dock.more.locked.trigger()
        assert codebook_is_locked(at.project)
        (found,) = main.findChildren(VersionsWindow)
        found.add.click()
        found.close()
        dock.more.locked.trigger()
        assert not codebook_is_locked(at.project) and versions_of(at.project)[0].name == "v1.0"
        dock.more.locked.trigger()
        qtbot.waitUntil(lambda: not [one for one in main.findChildren(VersionsWindow) if one.isVisible()])
        dock.more.close()


def test_a_version_is_written_to_a_file_as_it_was(desk, sample, tmp_path):
    window = desk.window()
    desk.open(window, sample)
    project = window.session.project
    code = codes_of(project)[0].guid
    name_codebook_version(project, "v1.0")
    rename_code(project, code, {"ru": "Совсем другое"})
    window.commands["codebook_versions"].trigger()
    versions = desk.dialog(window, "versions_window")
    desk.answers.answers = [tmp_path / "then.yaml", tmp_path / "now.yaml"]
    versions.second.setCurrentIndex(versions.second.findText("v1.0"))
    click(versions.export)
    desk.wait(window, (tmp_path / "then.yaml").exists)
    versions.second.setCurrentIndex(versions.second.findText("now"))
    click(versions.export)
    desk.wait(window, (tmp_path / "now.yaml").exists)
    then, now = (read_codebook(tmp_path / name) for name in ("then.yaml", "now.yaml"))
    assert (then.version, now.version) == ("v1.0", "v1.0+")
    assert "Совсем другое" not in [entry.names.get("ru") for entry in then.codes]
    assert "Совсем другое" in [entry.names.get("ru") for entry in now.codes]
    versions.close()
    window.close()
