import pytest
from PySide6.QtGui import QFontMetrics


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_all_tabs_fit_on_a_small_screen_with_their_whole_names(desk, sample, language):
    window = desk.window(language)
    desk.open(window, sample)
    bar = window.tabs.tabBar()
    last = bar.tabRect(bar.count() - 1)
    assert last.right() <= window.tabs.width()
    for place in range(bar.count()):
        assert QFontMetrics(bar.font()).horizontalAdvance(bar.tabText(place)) < bar.tabRect(place).width()
    window.close()
