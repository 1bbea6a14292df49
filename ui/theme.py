"""All colours, spacings and fonts of the window, for light and dark."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

FONT_FOLDER = Path(__file__).with_name("fonts")
FAMILY = "Noto Sans"
POINT_SIZE = 10
TITLE_POINTS = 17
HEADING_POINTS = 12

GAP = 6  # between things that belong together
SPACE = 12  # between groups
MARGIN = 24  # around a page
ROW_PADDING = 4  # above and below the text of a row in a list


class Colours(NamedTuple):
    """Colours that QPalette has no role for."""

    quiet: QColor  # text of lesser weight: time stamps, counts, the interviewer's words
    line: QColor  # thin lines between areas
    panel: QColor  # ground of areas beside the page
    good: QColor
    warn_ground: QColor
    warn_text: QColor
    several: QColor  # ground of a passage that has two or more codes
    heat: QColor  # the fullest cell of a table
    interviewer: QColor  # marks of the roles in a preview
    respondent: QColor
    other: QColor


_LIGHT = Colours(
    quiet=QColor("#5b6470"),
    line=QColor("#d3d7dd"),
    panel=QColor("#f4f5f7"),
    good=QColor("#1d6b3a"),
    warn_ground=QColor("#fdeccb"),
    warn_text=QColor("#5a3b00"),
    several=QColor("#e3e5e8"),
    heat=QColor("#8fbce6"),
    interviewer=QColor("#626a76"),
    respondent=QColor("#0b6aa8"),
    other=QColor("#9a5b00"),
)
_DARK = Colours(
    quiet=QColor("#b3bbc7"),
    line=QColor("#454c57"),
    panel=QColor("#262a31"),
    good=QColor("#7fd19b"),
    warn_ground=QColor("#53401a"),
    warn_text=QColor("#ffe2ad"),
    several=QColor("#434a55"),
    heat=QColor("#2c5f91"),
    interviewer=QColor("#98a1ad"),
    respondent=QColor("#6db9ee"),
    other=QColor("#e0a458"),
)


def is_dark(palette: QPalette) -> bool:
    """Say whether a palette is a dark one."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def colours(palette: QPalette) -> Colours:
    """Give the colours that go with a widget's palette."""
    return _DARK if is_dark(palette) else _LIGHT


def warning(palette: QPalette) -> QPalette:
    """Give a widget's palette with the ground and text of a warning."""
    dressed, chosen = QPalette(palette), colours(palette)
    dressed.setColor(_Role.Window, chosen.warn_ground)
    dressed.setColor(_Role.WindowText, chosen.warn_text)
    return dressed


_Role = QPalette.ColorRole
_LIGHT_ROLES = {
    _Role.Window: "#eef0f3",
    _Role.WindowText: "#1c2027",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f6f7f9",
    _Role.Text: "#1c2027",
    _Role.Button: "#e9ebef",
    _Role.ButtonText: "#1c2027",
    _Role.BrightText: "#b3261e",
    _Role.ToolTipBase: "#fffdf5",
    _Role.ToolTipText: "#1c2027",
    _Role.PlaceholderText: "#5f6874",
    _Role.Highlight: "#1f5fa8",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#1559a6",
    _Role.LinkVisited: "#6a3fa0",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#f6f7f9",
    _Role.Mid: "#b9bec7",
    _Role.Dark: "#9aa1ac",
    _Role.Shadow: "#6e7580",
}
_DARK_ROLES = {
    _Role.Window: "#20242a",
    _Role.WindowText: "#e8eaee",
    _Role.Base: "#2a2f37",
    _Role.AlternateBase: "#30353e",
    _Role.Text: "#e8eaee",
    _Role.Button: "#333942",
    _Role.ButtonText: "#e8eaee",
    _Role.BrightText: "#ff8a80",
    _Role.ToolTipBase: "#333942",
    _Role.ToolTipText: "#e8eaee",
    _Role.PlaceholderText: "#97a0ad",
    _Role.Highlight: "#2f6fb8",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#7db7f2",
    _Role.LinkVisited: "#c3a3ee",
    _Role.Light: "#4a515c",
    _Role.Midlight: "#3b424c",
    _Role.Mid: "#2a2f36",
    _Role.Dark: "#15181c",
    _Role.Shadow: "#000000",
}


def palette(dark: bool) -> QPalette:
    """Give the palette of the whole program."""
    made = QPalette()
    for role, name in (_DARK_ROLES if dark else _LIGHT_ROLES).items():
        made.setColor(role, QColor(name))
    faded = QColor("#7d8692") if dark else QColor("#8b929d")
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faded)
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, made.color(_Role.Mid))
    return made


def load_fonts() -> None:
    """Load the fonts that come with the program: not every computer has ө, ү and ң."""
    for file in sorted(FONT_FOLDER.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font(points: float = POINT_SIZE, bold: bool = False) -> QFont:
    """Give the program's font in a size."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


def dress(app: QApplication, dark: bool) -> None:
    """Give the whole program its style, font and colours."""
    from ui.style import Style  # it asks this module for its colours

    if not isinstance(app.style(), Style):
        app.setStyle(Style())
    load_fonts()
    app.setFont(font())
    app.setPalette(palette(dark))
