"""A click on a number lists as many passages as it says, however the table is sorted, turned or thinned out."""

import pytest

from qualcode.analysis.passages import passages
from tests.ui.acting import click_item
from tests.ui.tables.looking import choose
from ui.tables.model import passages_of


@pytest.mark.parametrize("report", ["Codes by attribute", "Codes by document", "Codes by respondent"])
@pytest.mark.parametrize("turned", [False, True])
def test_a_click_lists_as_many_passages_as_the_cell_says(sample, report, turned):
    page, wanted = sample.page, []
    choose(page.controls.report, report)
    if report == "Codes by attribute":
        choose(page.controls.unit, "Segments")
    if turned:
        page.controls.transposed.trigger()
    page.controls.sort_by(page.model.heading_of(1))
    sample.session.passages_wanted.connect(wanted.append)
    full = [index for index in page.model.every_index() if passages_of(index) and index.data() != "0"]
    for index in full[:: max(1, len(full) // 12)]:
        wanted.clear()
        click_item(page.view, index)
        ((query, title),) = wanted
        assert len(passages(sample.project, query)) == int(index.data()), title
        assert title == page.model.title_of(index)
