"""User text made safe for the places of Qt that take any text for rich text."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import POINT_SIZE, font


def lettered(parent: QWidget, points: float = POINT_SIZE, bold: bool = False) -> QLabel:
    """Make a label of a size and weight that takes no text for markup and breaks long lines."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font(points, bold))
    return label


def plain_tip(*paragraphs: str) -> str:
    """Give a tool tip that shows its paragraphs letter by letter and breaks long lines."""
    shown = [escape(paragraph).replace("\n", "<br>") for paragraph in paragraphs if paragraph]
    return "<qt>" + "".join(f"<p>{paragraph}</p>" for paragraph in shown) + "</qt>" if shown else ""
