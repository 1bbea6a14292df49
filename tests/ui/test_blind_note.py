"""A window beside blind work: the page, the lists and the status line show one's own until all are done."""

import pytest
from PySide6.QtWidgets import QMainWindow

from qualcode.ops.blind import keep_blind
from qualcode.ops.codings import code_span
from qualcode.ops.document_states import mark_document
from qualcode.ops.projects import work_as
from qualcode.store.queries.codings import codings_of
from tests.ui.small_study import opened
from ui.actions import Actions
from ui.blind_note import BlindNote
from ui.transcript.page import TranscriptPage


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    session, study = opened(tmp_path)
    yield session, study, qtbot
    session.close()


def test_the_page_is_the_same_to_the_last_pixel_whatever_the_other_codes(at):
    session, study, qtbot = at
    project, document, mine = study.project, study.documents["01 Айгүл"], study.coders["Чолпон"]
    me = project.me
    keep_blind(project, (document,), (me, mine))
    session.work_as(mine)
    window = QMainWindow()
    qtbot.addWidget(window)
    page = TranscriptPage(session, Actions(session, window), window)
    note = BlindNote(session, window)
    window.setCentralWidget(page)
    window.resize(700, 500)
    window.show()
    session.show_document(document)
    qtbot.waitExposed(window)
    assert not note.isHidden() and "Not done yet" in note.toolTip()
    before = page.grab().toImage()
    work_as(project, me)
    code_span(project, document, 30, 60, study.codes["support"])
    work_as(project, mine)
    session.coder_changed.emit()
    session.project_changed.emit()
    session.show_document("")
    session.show_document(document)
    assert page.grab().toImage() == before
    told = []
    session.told.connect(told.append)
    own = len(codings_of(project, document))
    mark_document(project, document)
    session.work_as(me)
    before = page.grab().toImage()
    mark_document(project, document)
    assert note.isHidden() and told == ["The work of others shows again from now on in “01 Айгүл”."]
    assert len(codings_of(project, document)) > own
    assert page.grab().toImage() != before
    session.close()
