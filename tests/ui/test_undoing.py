"""Undo and redo say what they did: it may lie in another document than the one on the screen."""

from PySide6.QtCore import Qt

from qualcode.ops.codings import annotate_coding, code_span
from qualcode.store.objects import items_of
from qualcode.store.queries.codings import all_codings, codings_of
from qualcode.store.queries.documents import documents_of
from tests.ui.acting import press

CTRL = Qt.KeyboardModifier.ControlModifier


def show_one_in_work(session):
    """Show a document nobody marked as done: of one that is done, the first change is told too."""
    done = {item.values["document"] for item in items_of(session.project, "document_state")}
    coded = {coding.document for coding in all_codings(session.project) if coding.coder == session.project.me}
    session.show_document(min(coded - done))


def test_undo_and_redo_say_what_they_did_in_another_document(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    session = window.session
    show_one_in_work(session)
    other = next(found for found in documents_of(session.project) if found.guid != session.document)
    code = items_of(session.project, "code")[0].guid
    before = len(codings_of(session.project, other.guid))
    session.do(code_span, session.project, other.guid, 5, 25, code)
    press(window, Qt.Key.Key_Z, CTRL)
    desk.wait(window, lambda: len(codings_of(session.project, other.guid)) == before)
    told = window.statusBar().currentMessage()
    assert told.startswith("Undone: code passage, ") and other.name in told
    press(window, Qt.Key.Key_Y, CTRL)
    desk.wait(window, lambda: len(codings_of(session.project, other.guid)) == before + 1)
    told = window.statusBar().currentMessage()
    assert told.startswith("Done again: code passage, ") and other.name in told
    window.close()


def test_undo_says_what_it_left_because_somebody_changed_it_since(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    session = window.session
    show_one_in_work(session)
    project, me = session.project, session.project.me
    coding = next(found for found in codings_of(project, session.document) if found.coder == me)
    session.do(annotate_coding, project, coding.guid, weight=40, flag=True)
    other = next(item for item in items_of(project, "coder") if item.guid != me)
    session.work_as(other.guid)
    session.do(annotate_coding, project, coding.guid, weight=70)
    session.work_as(me)
    press(window, Qt.Key.Key_Z, CTRL)
    desk.wait(window, lambda: not project.values(coding.guid)["flag"])
    told = window.statusBar().currentMessage()
    assert f"changed since: 1 (by {other.values['name']})" in told
    assert project.values(coding.guid)["weight"] == 70
    window.close()
