"""Long work on merges given up by Cancel in the middle: everything is as it was."""

import threading
from functools import partial

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from qualcode.ops.backups import backup_now
from qualcode.store.backup import backups_of
from qualcode.store.check import check_project
from qualcode.store.journal import Journal
from qualcode.store.objects import count_of
from qualcode.store.queries.merges_received import merges_of
from tests.ui.acting import click
from tests.ui.team.test_receiving import CANCEL, OK, drop, lead, merged, package  # noqa: F401
from ui.jobs import Jobs
from ui.places import remember_folder
from ui.team import receiving

CLOSE = QDialogButtonBox.StandardButton.Close


@pytest.fixture
def held(monkeypatch):
    """Hold the work where it writes into the log or takes out of it, until the test lets it go."""
    reached, go = threading.Event(), threading.Event()

    def holding(name):
        real = getattr(Journal, name)

        def work(self, *args):
            found = real(self, *args)
            reached.set()
            assert go.wait(30)
            return found

        monkeypatch.setattr(Journal, name, work)

    yield lambda *names: [holding(name) for name in names] and (reached, go)
    go.set()


def test_a_merge_given_up_in_the_middle_leaves_nothing(desk, lead, package, held):  # noqa: F811
    project = lead.session.project
    before, log = count_of(project, "coding"), project.journal.log()
    drop(lead, package)
    page = desk.dialog(lead, "merge_preview")
    reached, go = held("append_foreign")
    click(page.buttons.button(OK))
    desk.qtbot.waitUntil(reached.is_set, timeout=30_000)
    assert page.buttons.button(CANCEL).text() == "Cancel"
    click(page.buttons.button(CANCEL))
    go.set()
    desk.qtbot.waitUntil(page.buttons.button(OK).isEnabled, timeout=30_000)
    assert count_of(project, "coding") == before and project.journal.log() == log
    click(page.buttons.button(OK))
    desk.qtbot.waitUntil(lambda: not lead.findChildren(QDialog, "merge_preview"), timeout=30_000)
    assert count_of(project, "coding") == before + 2


def test_withdrawing_and_bringing_back_given_up_in_the_middle_change_nothing(
    desk,
    lead,  # noqa: F811
    package,  # noqa: F811
    held,
):
    project = lead.session.project
    drop(lead, package)
    merged(desk, lead)
    lead.commands["merges"].trigger()
    window = desk.dialog(lead, "merges_window")
    for button, work in ((window.withdraw_button, "remove"), (window.readmit_button, "append_foreign")):
        before, log = count_of(project, "coding"), project.journal.log()
        reached, go = held(work)
        reached.clear(), go.clear()
        click(button)
        desk.qtbot.waitUntil(reached.is_set, timeout=30_000)
        assert window.progress.isVisible() and window.buttons.button(CLOSE).text() == "Cancel"
        click(window.buttons.button(CLOSE))
        go.set()
        desk.qtbot.waitUntil(button.isEnabled, timeout=30_000)
        assert window.told.text().startswith("Given up")
        assert not window.progress.isVisible() and window.buttons.button(CLOSE).text() == "Close"
        assert count_of(project, "coding") == before and project.journal.log() == log
        assert list(check_project(project)) == []
        click(button)
        done = partial(lambda pressed: not window._held and not pressed.isEnabled(), button)
        desk.qtbot.waitUntil(done, timeout=30_000)
    assert count_of(project, "coding") == before + 2


def test_the_backup_made_while_the_preview_is_read_serves_the_merge(desk, lead, package):  # noqa: F811
    project = lead.session.project
    drop(lead, package)
    desk.dialog(lead, "merge_preview")
    made = lambda: [item for item in backups_of(project.path) if item.reason == "merge"]  # noqa: E731
    desk.qtbot.waitUntil(lambda: len(made()) == 1, timeout=30_000)
    desk.wait(lead)
    merged(desk, lead)
    assert len(made()) == 1 and len(merges_of(project)) == 1


def test_a_backup_that_no_longer_holds_what_is_there_is_made_anew(desk, lead, package):  # noqa: F811
    from qualcode.ops.objects import add_object
    from qualcode.team.merge import merge_package
    from qualcode.team.package import read_package

    project = lead.session.project
    old = backup_now(project, "merge")
    add_object(project, "code", {"name_ru": "Жаңы"})
    merge_package(project, read_package(package), backup=old)
    assert len([item for item in backups_of(project.path) if item.reason == "merge"]) == 2


def test_a_package_given_up_while_it_is_written_leaves_no_file(desk, lead, held):  # noqa: F811
    lead.commands["hand_in"].trigger()
    dialog = desk.dialog(lead, "hand_in_dialog")
    remember_folder("packages", desk.folder / "x")
    dialog.path.setText(str(desk.folder / "mine.qcpack"))
    reached, go = held("log_of")
    click(dialog.buttons.button(OK))
    desk.qtbot.waitUntil(reached.is_set, timeout=30_000)
    click(dialog.buttons.button(CANCEL))
    go.set()
    desk.qtbot.waitUntil(dialog.buttons.button(OK).isEnabled, timeout=30_000)
    assert list(desk.folder.glob("*mine*")) == []
    click(dialog.buttons.button(OK))
    desk.qtbot.waitUntil((desk.folder / "mine.qcpack").is_file, timeout=30_000)


def test_a_package_given_up_while_it_is_read_makes_way_for_the_next(desk, lead, package, monkeypatch):  # noqa: F811
    reached, go = threading.Event(), threading.Event()
    real = receiving.read_package

    def reading(path, passphrase, told):
        if not reached.is_set():
            reached.set()
            assert go.wait(30)
        return real(path, passphrase, told)

    monkeypatch.setattr(receiving, "read_package", reading)
    again = package.with_name("again.qcpack")
    again.write_bytes(package.read_bytes())
    drop(lead, package, again)
    desk.qtbot.waitUntil(reached.is_set, timeout=30_000)
    lead.findChild(Jobs)._running[0].cancel()
    go.set()
    assert desk.dialog(lead, "merge_preview").found.package.file == "again.qcpack"
