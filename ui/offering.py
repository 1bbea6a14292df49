"""Boxes to choose from: as wide as they need within bounds, named, filled."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

_WIDEST = 190
_UNBOUND = 16_777_215  # QWIDGETSIZE_MAX
_BESIDE = 30  # room for the scroll bar beside the texts of a list


def choice_box(widest: int = _WIDEST) -> QComboBox:
    """Give a box as wide as what is chosen, within bounds."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(widest)
    return box


def name_box(box: QComboBox, name: str) -> None:
    """Say what is chosen in a box, to those who see it and those who hear it."""
    box.setAccessibleName(name)
    box.setToolTip(name)


def offer(box: QComboBox, choices: Iterable[tuple[str, object]]) -> None:
    """List choices, each a text and what it stands for; the chosen one stays, a vanished one gives way to the first."""
    chosen = box.currentData()
    box.clear()
    for text, data in choices:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)


def offer_whole(box: QComboBox, choices: Iterable[tuple[str, object]]) -> None:
    """List choices at their full width: the box itself may be narrower."""
    offer(box, choices)
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + _BESIDE)


def fit_to_choice(box: QComboBox, widest: int) -> None:
    """Make a box as wide as what is chosen, within a bound: its other texts would take the room of what is beside."""
    measure = box.fontMetrics().horizontalAdvance
    texts = [measure(box.itemText(place)) for place in range(box.count())]
    box.setMaximumWidth(_UNBOUND)
    beside = box.sizeHint().width() - max(texts, default=0)
    box.setFixedWidth(min(measure(box.currentText()) + beside, widest))
