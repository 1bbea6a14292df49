"""Who codes a document blind is said in its menu."""

import pytest

from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.queries.assignments import assignments_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of


@pytest.fixture
def window(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    return window


@pytest.fixture
def document(window):
    """An interview that nobody has marked as done."""
    return next(known.guid for known in documents_of(window.session.project) if known.name.startswith("07"))


def choice(window, document, name):
    menu = window.docks["documents"].menu_for(document)
    blind = next(action.menu() for action in menu.actions() if action.text() == "Code blind")
    return next(action for action in blind.actions() if action.text() == name)


def test_a_tick_keeps_the_work_of_others_from_a_coder_and_a_second_one_lets_her_see_it(window, document):
    project = window.session.project
    other = next(coder for coder in items_of(project, "coder") if coder.guid != project.me)
    name = str(other.values["name"])
    assert not choice(window, document, name).isChecked()
    choice(window, document, name).trigger()
    assert [(one.coder, one.kept) for one in assignments_of(project, document)] == [(other.guid, True)]
    assert choice(window, document, name).isChecked()
    choice(window, document, name).trigger()
    assert not any(one.kept for one in assignments_of(project, document))
    undo(project)
    assert choice(window, document, name).isChecked()


def test_nobody_lets_herself_see_what_is_kept_from_her(window, document):
    project = window.session.project
    me = next(coder for coder in items_of(project, "coder") if coder.guid == project.me)
    own = [coding for coding in codings_of(project, document) if coding.coder == me.guid]
    choice(window, document, str(me.values["name"])).trigger()
    assert codings_of(project, document) == own
    assert not choice(window, document, str(me.values["name"])).isEnabled()
