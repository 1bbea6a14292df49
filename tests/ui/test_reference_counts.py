import sys

from PySide6.QtWidgets import QLabel


def test_a_call_that_returns_nothing_keeps_the_reference_count_of_none(qtbot):
    """PySide6 6.12.0 on Python 3.11 lost one reference per call and crashed within 20,000 calls."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(20_000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 1_000
