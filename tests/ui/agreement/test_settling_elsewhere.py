"""What settling shows in the rest of the window: the transcript, the list of documents, the page of agreement."""

from types import SimpleNamespace

import pytest
from docx import Document
from PySide6.QtCore import Qt

from qualcode.agreement.settling import cases_of, progress_of
from qualcode.model.consensus import CONSENSUS
from qualcode.ops.codings import code_span
from qualcode.ops.projects import work_as
from qualcode.ops.settling import settle_case
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from tests.ui.acting import click, click_item, press
from ui.settling import states
from ui.settling.settled_note import settled_words

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def lead(desk, sample):
    """The sample study, three coders done with six interviews, the first of them shown."""
    window = desk.window()
    desk.open(window, sample)
    yield SimpleNamespace(window=window, session=window.session, desk=desk, project=window.session.project)
    window.settling._open and window.settling._open.close()
    window.close()


def opened(lead):
    lead.window.activateWindow()
    lead.desk.qtbot.waitUntil(lead.window.isActiveWindow)
    press(lead.window, Qt.Key.Key_X, BOTH)
    settling = lead.window.settling._open
    lead.desk.qtbot.waitUntil(settling.isActiveWindow)
    return settling


def settle_all(lead, settling, document):
    """Decide every case of a document but the last as the first coder has it."""
    for one in [one for one in settling.listing.cases if one.case.document == document and one.is_open][:-1]:
        settle_case(lead.project, document, one.case.codings, "all")
    settling.refresh()


def rested(lead, window):
    lead.desk.qtbot.waitUntil(lambda: not window.settling_states._timer.isActive(), timeout=10_000)
    lead.desk.wait(window)


def settled(lead):
    """Settle the shown interview, its last case with the keys."""
    settling = opened(lead)
    document = lead.session.document
    settling.go_to_place(document)
    settle_all(lead, settling, document)
    settling.go_to_place(document)
    press(settling, Qt.Key.Key_A)
    return settling, document


def test_the_window_opens_by_its_key_and_in_the_menu_of_the_team(lead):
    settling = opened(lead)
    assert settling.isVisible()
    assert len(settling.model.cases()) > 100
    named = [action.objectName() for action in lead.window.menus._menus["team"].actions()]
    assert "settle_codings" in named


def test_a_settled_interview_is_told_above_its_text_and_in_the_list(lead):
    window = lead.window
    assert window.transcript.settled_note.isHidden()
    settling, document = settled(lead)
    assert "is settled: tables now count the consensus" in settling.told.text()
    lead.desk.qtbot.waitUntil(window.transcript.settled_note.isVisible, timeout=10_000)
    far = lead.session.settling_states[document]
    assert far.settled
    assert window.transcript.settled_note.text() == f"Settled: tables count the consensus. Cases: {far.cases}."
    model = window.docks["documents"].model
    row = model.index(model.row_of(document))
    assert "settled" in model._below(model._rows[row.row()])
    assert settled_words(far) in row.data(Qt.ItemDataRole.ToolTipRole)


def test_new_cases_in_a_settled_interview_are_told_with_a_way_to_them(lead):
    settling, document = settled(lead)
    settling.close()
    coder = next(guid for guid, name in settling.listing.coders if guid != lead.project.me)
    code = next(one.code for one in codings_of(lead.project, document))
    me = lead.project.me
    work_as(lead.project, coder)
    text = lead.window.transcript.view.page.text
    code_span(lead.project, document, len(text) - 30, len(text) - 10, code)
    work_as(lead.project, me)
    note = lead.window.transcript.settled_note
    lead.desk.qtbot.waitUntil(
        lambda: note.text().startswith("Settled; cases that are new or open again"), timeout=9_000
    )
    click(note.go)
    lead.desk.qtbot.waitUntil(settling.isActiveWindow)
    assert settling.current.is_open
    assert settling.current.case.document == document


def test_the_consensus_shows_as_a_coder_and_is_not_changed_by_hand(lead):
    settling, document = settled(lead)
    settling.close()
    made = next(one for one in codings_of(lead.project, document) if one.coder == CONSENSUS)
    view = lead.window.transcript.view
    assert (view.looks.coder_name(CONSENSUS), view.looks.coder_mark(CONSENSUS)) == ("Consensus", "✓")
    lead.session.passage_wanted.emit(made.guid)
    lead.window.commands["uncode"].trigger()
    messages = lead.window.messages
    assert messages.text().startswith("The codings of the consensus are made by decisions.")
    assert made.guid in {one.guid for one in codings_of(lead.project, document)}
    click(messages.way)
    lead.desk.qtbot.waitUntil(settling.isActiveWindow)
    assert settling.current.case.start <= made.start < settling.current.case.end
    assert not messages.isVisible()


def test_nothing_is_told_where_nothing_was_decided(lead):
    rested(lead, lead.window)
    assert lead.session.settling_states == {}
    assert lead.window.transcript.settled_note.isHidden()


def test_only_the_interview_in_which_something_was_decided_or_coded_is_counted_anew(lead, monkeypatch):
    window, document = lead.window, lead.session.document
    cases = [one for one in cases_of(lead.project).cases if one.document == document and not one.standing.is_settled]
    read = []
    monkeypatch.setattr(states, "progress_of", lambda *asked: read.append(asked[1].documents) or progress_of(*asked))
    code_span(lead.project, document, 10, 20, cases[0].codes[0])
    assert not window.settling_states._timer.isActive()  # nothing is decided: nothing is to be said
    settle_case(lead.project, document, cases[0].codings, "all")
    lead.desk.qtbot.waitUntil(lambda: document in lead.session.settling_states, timeout=10_000)
    before = lead.session.settling_states[document]
    assert read == [()]
    settle_case(lead.project, document, cases[1].codings, "all")
    rested(lead, window)
    assert lead.session.settling_states[document].decided == before.decided + 1
    lead.session.undo()
    rested(lead, window)
    assert lead.session.settling_states == {document: before}
    code_span(lead.project, document, 30, 40, cases[0].codes[0])
    rested(lead, window)
    assert read == [(), (document,), (document,), (document,)]
    other = next(one.guid for one in documents_of(lead.project) if one.guid != document)
    code_span(lead.project, other, 10, 20, cases[0].codes[0])
    assert not window.settling_states._timer.isActive()
    for _ in range(3):
        lead.session.undo()
    rested(lead, window)
    assert lead.session.settling_states == {}


def test_the_coding_that_is_selected_leads_to_its_case(lead):
    first = opened(lead)
    wanted = [one for one in first.model.cases() if one.case.document == lead.session.document][4]
    first.close()
    coding = wanted.case.codings[0]
    lead.session.passage_wanted.emit(coding)
    settling = opened(lead)
    assert coding in settling.current.case.codings


def test_a_place_on_the_page_of_agreement_leads_to_its_case(lead):
    page = lead.window.agreement
    lead.window.commands["show_agreement"].trigger()
    lead.desk.wait(lead.window, lambda: page.model.rowCount() > 0)
    click_item(page.view, page.model.index(page.model.row_named("Stigmatisation"), 0))
    lead.desk.wait(lead.window, lambda: page.differences.model.rowCount() > 0)
    click_item(page.differences.view, page.differences.model.index(1, 0))
    wanted = page.differences.model.place_at(1).place
    click(page.differences.settle)
    settling = lead.window.settling._open
    lead.desk.qtbot.waitUntil(settling.isActiveWindow)
    case = settling.current.case
    assert case.document == wanted.document
    assert case.start <= wanted.start < case.end


def test_the_key_of_settling_leads_from_a_listed_difference_to_its_case(lead):
    page = lead.window.agreement
    lead.window.commands["show_agreement"].trigger()
    lead.desk.wait(lead.window, lambda: page.model.rowCount() > 0)
    click_item(page.view, page.model.index(page.model.row_named("Stigmatisation"), 0))
    lead.desk.wait(lead.window, lambda: page.differences.model.rowCount() > 0)
    last = page.differences.model.rowCount() - 1
    page.differences.view.selectRow(last)
    page.differences.view.setFocus()
    wanted = page.differences.model.place_at(last).place
    assert wanted.document != lead.session.document
    case = opened(lead).current.case
    assert case.document == wanted.document
    assert case.start <= wanted.start < case.end


def test_the_list_of_open_cases_is_written_for_the_meeting(lead, tmp_path):
    settling = opened(lead)
    document = lead.session.document
    settling.filters.choose(settling.filters.wanted()._replace(documents=(document,)))
    number = len(settling.model.cases())
    path = tmp_path / "open.docx"
    lead.desk.answers.answers.append(path)
    settling.more.aboutToShow.emit()
    settling.more.list_open.trigger()
    lead.desk.wait(lead.window, path.exists)
    lead.desk.qtbot.waitUntil(lambda: settling.told.text().endswith(f"Open cases: {number}."), timeout=10_000)
    words = "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)
    assert "Cases to decide" in words
    assert settling.current.quote[:30] in words
