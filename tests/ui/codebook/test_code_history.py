from types import SimpleNamespace

import pytest
from PySide6.QtCore import QDate

from qualcode.ops.codebook import define_code, rename_code
from qualcode.ops.objects import delete_objects
from qualcode.store.queries.codings import codings_with
from tests.ui.acting import click
from tests.ui.small_study import opened
from ui.codebook.history_window import CodeHistory
from ui.details.code_panel import CodePanel


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)

    def show(code=""):
        window = CodeHistory(session, code)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield SimpleNamespace(session=session, project=study.project, codes=study.codes, show=show, qtbot=qtbot)
    session.close()


def rows(window, *columns):
    table = window.table
    return [tuple(table.item(row, column).text() for column in columns) for row in range(table.rowCount())]


def test_the_changes_of_a_code_stand_newest_first_and_follow_the_project(at):
    rename_code(at.project, at.codes["gossip"], {"en": "Talk"})
    window = at.show(at.codes["gossip"])
    assert window.windowTitle() == "History of “Talk”"
    assert rows(window, 1, 2, 3, 4)[0] == ("Айбек", "name (en)", "Gossip", "Talk")
    assert rows(window, 2)[-1] == ("made",)
    define_code(at.project, at.codes["gossip"], {"not_when": {"ru": "О муже"}})
    assert rows(window, 2, 3, 4)[0] == ("do not use when (ru)", "", "О муже")


def test_what_was_coded_under_an_older_definition_is_counted_and_listed(at):
    wanted = []
    at.session.passages_wanted.connect(wanted.append)
    window = at.show(at.codes["gossip"])
    assert not window.show_older.isVisible()
    define_code(at.project, at.codes["gossip"], {"when": {"en": "Neighbours talk"}})
    assert window._said.text() == "Codings made under an older definition: 3"
    click(window.show_older)
    ((passages, title),) = wanted
    assert set(passages.codings) == {coding.guid for coding in codings_with(at.project, at.codes["gossip"])}
    assert title == "Gossip: coded under an older definition"


def test_the_details_of_a_code_tell_it_too(at):
    wanted = []
    at.session.passages_wanted.connect(wanted.append)
    panel = CodePanel(at.session)
    at.qtbot.addWidget(panel)
    panel.retranslate()
    panel.show()
    panel.show_code(at.codes["gossip"])
    assert panel.older.isHidden()
    define_code(at.project, at.codes["gossip"], {"when": {"en": "Neighbours talk"}})
    panel.show_code(at.codes["gossip"])
    assert panel.older.text() == "Under an older definition: 3"
    click(panel.older)
    assert len(wanted) == 1


def test_the_whole_codebook_is_told_since_a_day_with_codes_that_are_gone(at):
    delete_objects(at.project, (at.codes["blame"],))
    window = at.show()
    assert rows(window, 2)[0] == ("(deleted code): deleted",)
    everything = window.table.rowCount()
    assert ("Stigma: made",) in rows(window, 2)
    window.from_day.setChecked(True)
    assert window.table.rowCount() == everything
    window.day.setDate(QDate.currentDate().addDays(1))
    assert window.table.rowCount() == 0
    assert window._said.text() == "Changes: 0"
