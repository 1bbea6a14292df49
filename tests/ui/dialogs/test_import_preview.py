"""Transcripts through the preview: mapped speakers, bad files, encodings, columns, Cancel."""

import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.exchange.transcripts.reading import ColumnUse
from qualcode.model.transcript import Role
from qualcode.resources import sample_transcripts_folder
from qualcode.store.objects import count_of
from qualcode.store.queries.documents import documents_of, speakers_of, text_of
from qualcode.store.queries.respondents import respondents_of
from tests.ui.acting import click, press, type_text
from ui.dialogs.import_file import State
from ui.dialogs.new_project import NewProjectDialog, file_name

CTRL = Qt.KeyboardModifier.ControlModifier


def files(desk, *beginnings):
    """Copy sample interviews into the test's own folder."""
    found = sorted((sample_transcripts_folder() / "interviews").iterdir())
    wanted = [path for path in found if path.name.startswith(beginnings)]
    return [desk.folder / shutil.copy(path, desk.folder) for path in wanted]


def new_project(desk, window, name="Жаңы долбоор"):
    """Make a project through its dialog, by keys."""
    press(window, Qt.Key.Key_N, CTRL)
    dialog = desk.dialog(window, "new_project_dialog")
    assert isinstance(dialog, NewProjectDialog)
    dialog.folder.setText(str(desk.folder / "projects"))
    dialog.name.setFocus()
    type_text(name)
    dialog.coder.setFocus()
    type_text("Айбек")
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    desk.wait(window, lambda: window.session.project is not None)


def preview_of(desk, window, paths):
    window.raise_()
    desk.answers.answers = [paths]
    window.commands["import_documents"].trigger()
    preview = desk.dialog(window, "import_preview")
    desk.qtbot.waitUntil(lambda: not preview._jobs, timeout=60_000)
    return preview


def finish(desk, window, preview):
    click(preview.buttons.button(QDialogButtonBox.StandardButton.Ok))
    desk.wait(window, lambda: "Transcripts imported" in window.status.currentMessage())


def test_three_files_are_imported_into_a_new_project_with_mapped_speakers(desk):
    window = desk.window()
    new_project(desk, window)
    assert window.session.project.path == desk.folder / "projects" / "Жаңы долбоор.qualcode"
    preview = preview_of(desk, window, files(desk, "01", "02", "03"))
    assert all(file.state is State.READY for file in preview.files)
    for row, (label, name) in enumerate((("Р", "Айгүл"), ("Гульнара", "Гульнара"), ("Назира", "Айгүл"))):
        preview.list.setCurrentRow(row)
        preview.settings.respondents[label].lineEdit().setFocus()
        preview.settings.respondents[label].setCurrentText(name)
    preview.settings.roles["Интервьюер"].choose(Role.OTHER)
    finish(desk, window, preview)
    project = window.session.project
    names = {one.guid: one.name for one in respondents_of(project)}
    assert sorted(names.values()) == ["Айгүл", "Гульнара"]
    linked = [
        [(speaker.role.value, names.get(speaker.respondent or "")) for speaker in speakers_of(project, document.guid)]
        for document in documents_of(project)
    ]
    assert linked == [
        [("interviewer", None), ("respondent", "Айгүл")],
        [("interviewer", None), ("respondent", "Гульнара")],
        [("other", None), ("respondent", "Айгүл")],
    ]
    assert window.session.document == documents_of(project)[0].guid
    window.close()


def test_a_bad_file_among_good_ones_is_named_and_skipped(desk):
    window = desk.window()
    new_project(desk, window)
    bad = desk.folder / "01a bad.docx"
    bad.write_bytes(b"PK\x03\x04 no document at all")
    preview = preview_of(desk, window, [*files(desk, "01", "02"), bad])
    assert [file.state for file in preview.files] == [State.READY, State.READY, State.BAD]
    preview.list.setCurrentRow(2)
    assert preview.current().error.key == "import.damaged"
    assert preview.list.item(2).checkState() is Qt.CheckState.Unchecked
    finish(desk, window, preview)
    assert len(documents_of(window.session.project)) == 2
    preview.reject()
    window.close()


def test_a_file_that_the_project_has_already_stays_in_the_list_with_the_reason(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    preview = preview_of(desk, window, files(desk, "01"))
    finish(desk, window, preview)
    assert preview.isVisible() and preview.files[0].error.key == "ops.document_exists"
    assert len(documents_of(window.session.project)) == 17
    preview.reject()
    window.close()


def test_another_encoding_shows_the_letters_right_and_a_wrong_one_changes_nothing(desk):
    window = desk.window()
    new_project(desk, window)
    preview = preview_of(desk, window, files(desk, "02"))
    first = preview.current().transcript().text
    preview.settings.encoding.setCurrentIndex(preview.settings.encoding.findData("koi8-r"))
    desk.qtbot.waitUntil(lambda: not preview._jobs, timeout=60_000)
    assert preview.current().transcript().text != first
    preview.settings.encoding.setCurrentIndex(preview.settings.encoding.findData("utf-8"))
    desk.qtbot.waitUntil(lambda: not preview._jobs, timeout=60_000)
    assert preview.current().error.key == "import.encoding_does_not_fit"
    preview.settings.encoding.setCurrentIndex(preview.settings.encoding.findData("cp1251"))
    desk.qtbot.waitUntil(lambda: not preview._jobs, timeout=60_000)
    assert preview.current().transcript().text == first and preview.current().error is None
    preview.reject()
    window.close()


def test_the_columns_of_a_table_can_be_set_right(desk):
    window = desk.window()
    new_project(desk, window)
    preview = preview_of(desk, window, files(desk, "04"))
    assert [ColumnUse(box.currentData()) for box in preview.settings.columns] == [
        ColumnUse.ORIGINAL,
        ColumnUse.TRANSLATION,
    ]
    preview.settings.columns[1].setCurrentIndex(preview.settings.columns[1].findData(ColumnUse.IGNORED.value))
    desk.qtbot.waitUntil(lambda: not preview._jobs, timeout=60_000)
    assert preview.current().transcript().translations == ()
    finish(desk, window, preview)
    assert count_of(window.session.project, "translation") == 0
    window.close()


def test_cancel_imports_nothing(desk):
    window = desk.window()
    new_project(desk, window)
    desk.answers.answers = [files(desk, "01", "02", "03")]
    window.commands["import_documents"].trigger()
    preview = desk.dialog(window, "import_preview")
    click(preview.buttons.button(QDialogButtonBox.StandardButton.Cancel))
    desk.wait(window)
    assert documents_of(window.session.project) == []
    window.close()


def test_what_is_imported_is_the_text_that_was_shown(desk):
    window = desk.window()
    new_project(desk, window)
    preview = preview_of(desk, window, files(desk, "05"))
    shown = preview.current().transcript().text
    finish(desk, window, preview)
    (document,) = documents_of(window.session.project)
    assert text_of(window.session.project, document.guid) == shown
    window.close()


def test_a_name_of_a_project_becomes_a_name_of_a_file():
    assert file_name(' Кайтуу: "2026"/1? ') == "Кайтуу 2026 1"
    assert len(file_name("ө" * 300).encode()) <= 120
    assert file_name("...") == ""
