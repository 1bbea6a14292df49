"""A filter shows some codings and always says how many it hides; it holds from document to document."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from qualcode.analysis.coding_filter import NO_FILTER, CodingFilter
from qualcode.ops.codings import annotate_coding
from qualcode.ops.objects import delete_objects
from qualcode.store.objects import items_of
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from tests.ui.acting import click, press, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.pages["transcript"].setFocus()
    return window


@pytest.fixture
def page(window):
    return window.pages["transcript"]


@pytest.fixture
def panel(page):
    return page.filtering.panel


def codings(window):
    return codings_of(window.session.project, window.session.document)


def root(window, name):
    return next(code for code in codes_of(window.session.project) if code.name("en") == name)


def below(window, code):
    return {known.guid for known in codes_of(window.session.project) if code.guid in known.path}


def shown(page):
    index = page.view.index
    return {item.guid for item in index.between(0, len(page.view.page.text))}


def test_by_keys_one_code_with_its_children_is_shown_and_all_again(window, page, panel):
    code = root(window, "Stigmatisation")
    press(window, Qt.Key.Key_O, CTRL | SHIFT)
    assert panel.isVisible()
    type_text("stigmatis")
    press(window, Qt.Key.Key_Return)
    wanted = {coding.guid for coding in codings(window) if coding.code in below(window, code)}
    assert window.session.filter == CodingFilter(codes=(code.guid,))
    assert shown(page) == wanted and wanted
    hidden = len(codings(window)) - len(wanted)
    sentence = f"Shown: code Stigmatisation (with sub-codes). Hidden here: {hidden}."
    assert page.filter_bar.isVisible() and page.filter_bar.text() == sentence
    bar = page.filter_bar.mapTo(window, page.filter_bar.rect().bottomLeft())
    assert panel.geometry().top() > bar.y()  # what is hidden can be read while one chooses
    assert window.status.hidden_note.text() == f"Hidden: {hidden}"
    press(window, Qt.Key.Key_Escape)
    assert not panel.isVisible() and page.view.hasFocus()
    press(window, Qt.Key.Key_U, CTRL | SHIFT)
    assert not page.filter_bar.isVisible() and shown(page) == {coding.guid for coding in codings(window)}
    assert window.status.hidden_note.text() == "Nothing hidden"


def test_several_coders_are_ticked_with_the_mouse(window, page, panel):
    coders = [item.guid for item in items_of(window.session.project, "coder")]
    click(window.status.hidden_note)
    for coder in coders[:2]:
        click(panel.coders[coder])
    assert shown(page) == {coding.guid for coding in codings(window) if coding.coder in coders[:2]}
    assert page.view.index.coders() == 2
    click(panel.coders[coders[0]])
    assert shown(page) == {coding.guid for coding in codings(window) if coding.coder == coders[1]}
    click(panel.show_all)
    assert not any(box.isChecked() for box in panel.coders.values())
    assert window.session.filter == NO_FILTER


def test_flag_and_weight_follow_what_is_changed(window, page, panel):
    flagged, heavy = codings(window)[0], codings(window)[1]
    press(window, Qt.Key.Key_O, CTRL | SHIFT)
    click(panel.flagged)
    before = shown(page)
    annotate_coding(window.session.project, flagged.guid, flag=True)
    assert shown(page) == before | {flagged.guid}
    annotate_coding(window.session.project, heavy.guid, weight=90)
    click(panel.flagged)
    panel.weight.setFocus()
    press(window, Qt.Key.Key_A, CTRL)
    type_text("90")
    press(window, Qt.Key.Key_Return)
    assert heavy.guid in shown(page) and flagged.guid not in shown(page)
    assert "weight 90 or more" in page.filter_bar.text()


def test_the_codebook_shows_only_the_chosen_code(window, page):
    code = root(window, "Institutions")
    window.session.choose_code(code.guid)
    window.commands["show_only_code"].trigger()
    assert {page.view.index.get(guid).code for guid in shown(page)} <= below(window, code)
    assert window.session.hidden == len(codings(window)) - len(shown(page)) > 0


def test_a_mark_beside_the_text_shows_only_its_coder(window, page):
    stripes = page.desk.stripes
    stripes.grab()
    target = next(target for target in stripes.targets if len(target.codings) == 1)
    coding = page.view.index.get(target.codings[0])
    menu = page.stripe_menu.menu_at(target.place.center().toPoint())
    name = page.view.looks.coder_name(coding.coder)
    entry = next(action for action in menu.actions() if action.text() == f"Show only codings of {name}")
    assert isinstance(entry, QAction)
    entry.trigger()
    assert window.session.filter == CodingFilter((coding.coder,))
    assert {page.view.index.get(guid).coder for guid in shown(page)} == {coding.coder}


def test_the_filter_holds_in_the_next_document_and_ends_with_the_project(window, page, desk, sample):
    window.commands["show_only_mine"].trigger()
    first = window.session.hidden
    press(window, Qt.Key.Key_PageDown, CTRL)
    assert window.session.document == documents_of(window.session.project)[1].guid
    assert {page.view.index.get(guid).coder for guid in shown(page)} == {window.session.project.me}
    assert window.session.hidden == len(codings(window)) - len(shown(page)) != first
    window.projects.close()
    assert window.session.filter == NO_FILTER and window.session.hidden == 0


def test_next_coding_passes_over_what_is_hidden(window, page):
    code = root(window, "Stigmatisation")
    window.session.show_only(CodingFilter(codes=(code.guid,)))
    seen = []
    for _ in range(3):
        page.moving.next_coding()
        seen.append(window.session.coding)
    order = [coding.guid for coding in codings(window) if coding.guid in shown(page)]
    assert len(set(seen)) == 3 and set(seen) <= set(order)


def test_a_coding_that_the_filter_hides_is_told_when_it_is_made(desk, window, page):
    window.session.show_only(CodingFilter(codes=(root(window, "Institutions").guid,)))
    hidden = window.session.hidden
    window.session.choose_code(root(window, "Stigmatisation").guid)
    press(window, Qt.Key.Key_Down, CTRL | SHIFT)
    press(window, Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: "The filter hides this coding" in window.status.currentMessage())
    assert window.session.hidden == hidden + 1
    assert window.session.coding not in shown(page)


def test_a_code_that_is_deleted_leaves_the_filter(window, page):
    code = root(window, "Institutions")
    window.session.show_only(CodingFilter((window.session.project.me,), (code.guid,)))
    delete_objects(window.session.project, (code.guid,))
    assert window.session.filter == CodingFilter((window.session.project.me,))
    assert shown(page) == {coding.guid for coding in codings(window) if coding.coder == window.session.project.me}


def test_a_click_elsewhere_closes_the_choice(window, page, panel):
    press(window, Qt.Key.Key_O, CTRL | SHIFT)
    click(window.docks["documents"].list.viewport())
    assert not panel.isVisible()
