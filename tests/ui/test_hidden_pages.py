"""Pages of figures that are not shown reckon nothing when somebody codes."""

import pytest
from PySide6.QtCore import QObject

from qualcode.ops.codings import code_span
from tests.ui.small_study import opened, shown
from ui import reading
from ui.actions import Actions
from ui.agreement.page import AgreementPage
from ui.tables.page import TablesPage


@pytest.mark.parametrize("page_of", [TablesPage, AgreementPage])
def test_a_page_that_is_not_shown_asks_nothing_of_the_core_when_somebody_codes(qtbot, tmp_path, monkeypatch, page_of):
    session, study = opened(tmp_path)
    owner = QObject()
    page = page_of(session, actions := Actions(session, owner))
    with shown(page, session, actions, 900, 500) as window:
        qtbot.waitExposed(window)
        asked = []
        real = reading.Reading.ask
        monkeypatch.setattr(
            reading.Reading, "ask", lambda self, *given, **more: (asked.append(1), real(self, *given, **more))
        )
        page.hide()
        code_span(study.project, study.documents["02 Гульнара"], 30, 45, study.codes["blame"])
        qtbot.wait(300)
        assert asked == []
        page.show()
        qtbot.waitUntil(lambda: bool(asked))
