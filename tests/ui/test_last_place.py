"""Where a project is opened again."""

from qualcode.computer import keep_setting
from qualcode.store.queries.documents import documents_of


def test_a_project_opens_again_at_the_document_and_the_lines_where_it_was_left(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    second = documents_of(window.session.project)[1].guid
    window.session.show_document(second)
    view = window.transcript.view
    view.scroll_to_top(len(view.page.text) // 2)
    top = view.top_offset()
    window.projects.close()
    desk.open(window, sample)
    assert window.session.document == second
    desk.qtbot.waitUntil(lambda: abs(view.top_offset() - top) < 300)
    assert top > 1000
    window.close()


def test_a_new_window_opens_the_project_at_the_same_lines_with_the_caret_where_it_was(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    third = documents_of(window.session.project)[2].guid
    window.session.show_document(third)
    view = window.transcript.view
    middle = len(view.page.text) // 2
    view.select((middle, middle + 40))
    top = view.top_offset()
    window.close()
    window = desk.window()
    desk.open(window, sample)
    view = window.transcript.view
    assert window.session.document == third and view.selection() == (middle, middle)
    desk.qtbot.waitUntil(lambda: abs(view.top_offset() - top) < 300)
    window.close()


def test_a_project_whose_last_document_is_gone_opens_at_the_first(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.projects.close()
    keep_setting("last_places", {str(sample): ["gone", 10, 4], "other": 5})
    desk.open(window, sample)
    assert window.session.document == documents_of(window.session.project)[0].guid
    window.close()
