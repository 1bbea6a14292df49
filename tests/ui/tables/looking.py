"""Chooses in the boxes of the tables page with the keys, and reads what it shows."""

from PySide6.QtCore import Qt

from tests.ui.acting import press
from ui.tables.model import passages_of


def choose(box, text):
    """Choose from a list with the keys."""
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    while box.currentText() != text:
        before = box.currentIndex()
        press(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, f"{text} is not in the list"


def numbers(page):
    """The table as it is shown: {code: {column: number}}, headings without N and without indentation."""
    model = page.model
    heads = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        .removeprefix("<qt><p>")
        .removesuffix("</p></qt>")
        .partition(", N")[0]
        for column in range(model.columnCount())
    ]
    return {
        model.headerData(row, Qt.Orientation.Vertical).strip(): {
            head: model.index(row, column).data() for column, head in enumerate(heads)
        }
        for row in range(model.rowCount())
    }


def find_cell(page, wanted):
    """The first cell that holds just these words and has passages."""
    model = page.model
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if wanted(index.data()) and passages_of(index):
                return index
    raise AssertionError("there is no such cell")
