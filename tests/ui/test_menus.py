import pytest


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_every_menu_fits_on_a_small_screen(desk, sample, language):
    window = desk.window(language)
    desk.open(window, sample)
    for menu in (action.menu() for action in window.menuBar().actions()):
        assert menu.sizeHint().height() <= 575, menu.title()
    window.close()


def test_the_menu_of_areas_shows_them_and_puts_them_back(desk):
    window = desk.window()
    view = window.findChild(type(window.menuBar().actions()[0].menu()), "menu_view")
    areas = next(action.menu() for action in view.actions() if action.text() == "Areas")
    offered = {action.text() for action in areas.actions()}
    assert {dock.windowTitle() for dock in window.docks.values()} | {"Areas as at first"} <= offered
    window.close()
