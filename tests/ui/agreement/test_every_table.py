"""Every table of agreement is reached by its chooser, in each language, with the figures that the core counts."""

import pytest
from PySide6.QtCore import QLocale, Qt

from qualcode.agreement.comparison import Comparison
from qualcode.agreement.registry import BY_NAME
from qualcode.agreement.report import report
from qualcode.messages import LANGUAGES, message
from tests.ui.agreement.test_agreement_page import choose
from ui.agreement.controls import TABLES


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_table_is_reached_with_the_figures_of_the_core(desk, sample, language):
    window = desk.window(language)
    desk.open(window, sample)
    window.commands["show_agreement"].trigger()
    page = window.agreement
    desk.wait(window, lambda: page.model.rowCount() > 0)
    for name in TABLES:
        found = report(window.session.project, name, Comparison(first_pass=True, language=language))
        choose(page.controls.table, message(BY_NAME[name].title, language))
        if found.table is None:
            desk.wait(window, lambda found=found: page.refusal.isVisible() and names_reason(page, found))
            continue
        desk.wait(window, lambda found=found: page.model.table.title == found.table.title)
        assert [[cell.value for cell in row] for row in page.model.table.rows] == values(found.table)
        assert page.model.rowCount() == len(found.table.rows)
        heading = page.model.headerData(0, Qt.Orientation.Vertical)
        assert str(found.table.rows[0][0].value) in heading
        alpha = message("agreement.alpha", language)
        places = [place for place, column in enumerate(found.table.columns) if column.title == alpha]
        for row, cells in enumerate(found.table.rows if places else ()):
            figure = cells[places[0]].value
            column = next(at for at, shown in enumerate(page.model.columns) if shown.title == alpha)
            told = str(page.model.index(row, column).data() or "")
            assert told.partition(" ")[0] == ("" if figure is None else QLocale().toString(float(figure), "f", 2))
    window.close()


def values(table):
    return [[cell.value for cell in row] for row in table.rows]


def names_reason(page, found):
    return found.hindrances[0].reason in page.refusal.accessibleName()
