"""What tests of the window share: the whole window, and English to begin with."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from tests.ui.whole_window import built_sample, desk, sample

__all__ = ["built_sample", "desk", "sample"]


@pytest.fixture(autouse=True)
def english_to_begin_with():
    """Take away the language in which a test before this one, in the same process, left the program."""
    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator) if app is not None else ():
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))
