"""Filling boxes to choose from."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox


def offer(box: QComboBox, choices: Iterable[tuple[str, object]]) -> None:
    """List choices, each a text and what it stands for; the chosen one stays, a vanished one gives way to the first."""
    chosen = box.currentData()
    box.clear()
    for text, data in choices:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
