import pytest
from PySide6.QtGui import QFontMetrics

BETWEEN_DOCKS = 588  # pixels, on a screen of 1092


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_all_tabs_fit_between_the_docks_of_a_small_screen_with_their_whole_names(desk, sample, language):
    window = desk.window(language)
    desk.open(window, sample)
    bar = window.tabs.tabBar()
    assert bar.tabRect(bar.count() - 1).right() <= BETWEEN_DOCKS
    for place in range(bar.count()):
        assert QFontMetrics(bar.font()).horizontalAdvance(bar.tabText(place)) < bar.tabRect(place).width()
    window.close()
