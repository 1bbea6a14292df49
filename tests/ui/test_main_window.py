"""The window as a whole: open, code, undo after a restart, drop, change language, read only, start cheaply."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from qualcode.ops.gate import VERBS
from qualcode.store.backup import backups_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from tests.ui.acting import click, press
from ui.backups import changed_since_backup
from ui.recent import recent_projects
from ui.step_names import named_verbs

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HEAVY = ("pandas", "spacy", "scipy", "docx", "sqlite_utils", "numpy", "xlsxwriter")


def drop(window, *paths):
    """Drop files on the window as the system does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, left, none))


def code_next_turn(desk, window, letters):
    before = len(codings_of(window.session.project, window.session.document))
    press(window, Qt.Key.Key_1, CTRL)
    press(window, Qt.Key.Key_Down, CTRL | SHIFT)
    press(window, Qt.Key.Key_Space)
    for letter in letters:
        press(window, getattr(Qt.Key, f"Key_{letter.upper()}"))
    press(window, Qt.Key.Key_Return)
    desk.wait(window, lambda: len(codings_of(window.session.project, window.session.document)) == before + 1)


def test_a_coding_made_by_keys_is_undone_after_a_restart(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    document = window.session.document
    before = len(codings_of(window.session.project, document))
    code_next_turn(desk, window, "debt")
    window.close()
    again = desk.window()
    desk.open(again, sample)
    assert len(codings_of(again.session.project, document)) == before + 1
    assert again.commands["undo"].text() == "Undo: code passage"
    press(again, Qt.Key.Key_Z, CTRL)
    desk.wait(again, lambda: len(codings_of(again.session.project, document)) == before)
    again.close()


def test_a_project_dropped_on_the_window_opens(desk, sample):
    window = desk.window()
    drop(window, sample)
    desk.wait(window)
    assert window.session.project.path == sample
    assert "sample" in window.windowTitle() or "пример" in window.windowTitle()
    window.close()


def test_transcripts_dropped_on_the_window_come_to_the_preview(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    (desk.folder / "new.txt").write_text("И: Салам.\nР: Салам, мен кайтып келдим.\n", encoding="utf-8")
    drop(window, desk.folder / "new.txt")
    preview = desk.dialog(window, "import_preview")
    assert [file.path.name for file in preview.files] == ["new.txt"]
    preview.reject()
    window.close()


def test_transcripts_dropped_without_a_project_are_answered_by_a_sentence(desk):
    window = desk.window()
    (desk.folder / "new.txt").write_text("И: Салам.\nР: Салам.\n", encoding="utf-8")
    drop(window, desk.folder / "new.txt")
    assert "project first" in window.status.currentMessage()
    window.close()


def test_another_language_keeps_document_selection_and_work(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.session.show_document(documents_of(window.session.project)[1].guid)
    press(window, Qt.Key.Key_1, CTRL)
    press(window, Qt.Key.Key_Down, CTRL | SHIFT)
    page = window.pages["transcript"]
    document, selected = window.session.document, page.view.selection()
    assert selected[0] < selected[1]
    for language in ("ky", "ru", "en"):
        window.menus._choices[language].trigger()
        assert window.session.language == language
        assert (window.session.document, page.view.selection()) == (document, selected)
    code_next_turn(desk, window, "debt")
    window.close()


def test_a_second_window_says_that_it_only_reads(desk, sample):
    first, second = desk.window(), desk.window()
    desk.open(first, sample)
    desk.open(second, sample)
    assert second.messages.isVisible() and "can only be read" in second.messages.text()
    assert "Read only" in second.status._saved.text()
    assert not second.commands["import_documents"].isEnabled()
    second.close()
    first.close()


def test_a_file_that_is_no_project_leaves_the_open_one_alone(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    bad = desk.folder / "bad.qualcode"
    bad.write_bytes(b"nothing of ours" * 100)
    desk.open(window, bad)
    assert window.messages.isVisible() and window.session.project.path == sample
    click(window.messages._close)
    assert not window.messages.isVisible()
    window.close()


def test_closed_projects_stand_on_the_start_page(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.commands["close_project"].trigger()
    assert window.start_page.isVisible() and not window.docks["codebook"].isVisible()
    (recent,) = recent_projects()
    assert (recent.path, recent.documents) == (str(sample), 17)
    window.start_page._open_row(0)
    desk.wait(window, lambda: window.session.project is not None)
    assert window.docks["codebook"].isVisible() and window.tabs.isVisible()
    window.close()


def test_the_docks_stay_as_they_were_left(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.docks["details"].hide()
    window.close()
    again = desk.window()
    desk.open(again, sample)
    assert not again.docks["details"].isVisible() and again.docks["documents"].isVisible()
    again.close()


def test_the_sample_study_is_a_private_copy(desk, monkeypatch):
    monkeypatch.setattr("ui.project_commands.projects_folder", lambda: desk.folder / "mine")
    window = desk.window()
    window.commands["open_sample"].trigger()
    desk.wait(window, lambda: window.session.project is not None)
    assert window.session.project.path == desk.folder / "mine" / "Sample study.qualcode"
    assert len(documents_of(window.session.project)) == 17
    window.close()


def test_a_project_in_a_synced_folder_is_offered_as_a_copy(desk, sample, monkeypatch):
    monkeypatch.setattr("ui.project_commands.projects_folder", lambda: desk.folder / "mine")
    shared = desk.folder / "Dropbox" / "shared.qualcode"
    shared.parent.mkdir()
    sample.rename(shared)
    window = desk.window()
    window.projects.open(shared)
    box = desk.dialog(window, "offer_copy")
    click(box.defaultButton())
    desk.wait(window, lambda: window.session.project is not None)
    assert window.session.project.path == desk.folder / "mine" / "shared.qualcode"
    window.close()


def test_a_backup_is_written_on_request(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.commands["back_up"].trigger()
    desk.wait(window, lambda: "Backup written" in window.status.currentMessage())
    assert len(list((desk.folder / "sample-backups").glob("*.gz"))) == 1
    window.close()


def test_backups_are_written_by_themselves_where_something_changed(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    backups = window.projects.backups
    backups.on_opening()
    desk.wait(window)
    assert [backup.reason for backup in backups_of(sample)] == ["open"]
    assert not changed_since_backup(sample)
    backups.on_the_hour()
    desk.wait(window)
    assert len(backups_of(sample)) == 1
    code_next_turn(desk, window, "debt")
    assert changed_since_backup(sample)
    backups.on_the_hour()
    desk.wait(window)
    assert [backup.reason for backup in backups_of(sample)] == ["hour", "open"]
    window.close()


def test_the_codebook_goes_out_and_comes_in_again(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    desk.answers.answers = [desk.folder / "book.xlsx", desk.folder / "book.xlsx"]
    window.commands["export_codebook"].trigger()
    desk.wait(window, lambda: "Codebook written" in window.status.currentMessage())
    window.commands["import_codebook"].trigger()
    desk.wait(window, lambda: "Codebook imported" in window.status.currentMessage())
    assert "New: 0, changed: 0" in window.status.currentMessage()
    window.close()


def test_every_verb_that_can_be_undone_has_a_name_in_the_menu():
    unnamed = {name for name, verb in VERBS.items() if verb.undoable} - named_verbs()
    assert not unnamed


@pytest.mark.parametrize("opened", [False, True], ids=["first window", "with a project"])
def test_the_window_opens_without_the_heavy_packages(opened, sample):
    program = f"""
import sys, os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from ui.app import make_app, make_window
from pathlib import Path
app = make_app()
window = make_window()
window.show()
if {opened}:
    window.projects.open(Path({str(sample)!r}))
    app.processEvents()
    assert window.session.document
print([name for name in {HEAVY} if name in sys.modules])
window.close()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_what_was_coded_before_a_fault_in_the_window_is_in_the_file(desk, sample, monkeypatch):
    from ui import crash

    logged: list[Path] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    crash.watch(logged.append)
    window = desk.window()
    desk.open(window, sample)
    document = window.session.document
    code_next_turn(desk, window, "debt")
    count = len(codings_of(window.session.project, document))
    try:
        raise ValueError("Гульнара айтты: эч кимге айтпагыла")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "ValueError" in logged[0].read_text(encoding="utf-8")
    assert "Гульнара" not in logged[0].read_text(encoding="utf-8")
    window.close()
    with Project.open(sample, write=False) as project:
        assert len(codings_of(project, document)) == count


def test_the_main_job_runs_through_without_a_screen(tmp_path):
    here = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "ui.demo"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(here)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Codings made: 3, found in the file after closing: 3" in done.stdout
    for name in ("coding.png", "table.png", "QualCode-tables.xlsx"):
        assert (tmp_path / "out" / name).stat().st_size > 10_000


def test_a_sentence_that_is_too_long_for_the_line_ends_with_an_ellipsis(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.status.tell("Backup written")
    assert window.status.painted_sentence() == "Backup written"
    window.status.tell("word " * 200)
    shown = window.status.painted_sentence()
    assert shown.endswith("…") and window.status.fontMetrics().horizontalAdvance(shown) < window.status.width()
    window.status.grab()
    window.close()
