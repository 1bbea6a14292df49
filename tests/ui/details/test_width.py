"""How narrow the details can be made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from qualcode.store.queries.codings import codings_of


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_the_details_cannot_be_made_so_narrow_that_fields_are_cut_off(desk, sample, qtbot, language):
    window = desk.window(language)
    desk.open(window, sample)
    window.session.select_coding(codings_of(window.session.project, window.session.document)[0].guid)
    dock = window.docks["details"]
    area = dock.findChild(QScrollArea)
    window.resizeDocks([dock], [60], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: dock.width() < 250)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width() == area.widget().width()
    window.close()
