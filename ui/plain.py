"""User text made safe for the places of Qt that take any text for rich text."""

from html import escape


def plain_tip(*paragraphs: str) -> str:
    """Give a tool tip that shows its paragraphs letter by letter and breaks long lines."""
    shown = [escape(paragraph).replace("\n", "<br>") for paragraph in paragraphs if paragraph]
    return "<qt>" + "".join(f"<p>{paragraph}</p>" for paragraph in shown) + "</qt>" if shown else ""
