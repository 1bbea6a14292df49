"""What tests of the window share: the whole window, and English and light colours to begin with."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.ui.whole_window import built_sample, desk, sample
from ui.theme import palette

__all__ = ["built_sample", "desk", "sample"]


@pytest.fixture(autouse=True)
def garbage_between_tests():
    """Collect no garbage while jobs may run beside the test: as in the program, see `ui.garbage`."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def english_to_begin_with():
    """Take away the language in which a test before this one, in the same process, left the program."""
    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator) if app is not None else ():
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(autouse=True)
def light_to_begin_with():
    """Take away the dark colours in which a test before this one, in the same process, left the program."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.palette().window().color().lightness() < 128:
        app.setPalette(palette(False))
