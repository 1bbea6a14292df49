"""The colours: every text can be read on every ground it stands on, light and dark; edges can be seen."""

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QCheckBox

from ui.theme import colours, palette

Role = QPalette.ColorRole
GROUNDS = (Role.Window, Role.Base, Role.AlternateBase)
LEAST, LEAST_OF_EDGES = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11


def luminance(colour: QColor) -> float:
    """Give the relative luminance of WCAG."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_the_standard():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(dark):
    roles, own = palette(dark), colours(palette(dark))
    pairs = [
        (Role.ButtonText, Role.Button),
        (Role.HighlightedText, Role.Highlight),
        (Role.ToolTipText, Role.ToolTipBase),
    ]
    texts = (Role.WindowText, Role.Text, Role.PlaceholderText, Role.Link, Role.LinkVisited, Role.BrightText)
    pairs += [(text, ground) for text in texts for ground in GROUNDS]
    looked_at = {(str(text), str(ground)): (roles.color(text), roles.color(ground)) for text, ground in pairs}
    for name in ("quiet", "good", "interviewer", "respondent", "other"):
        looked_at |= {(name, str(ground)): (getattr(own, name), roles.color(ground)) for ground in GROUNDS}
    looked_at["warning"] = (own.warn_text, own.warn_ground)
    for name in ("heat", "several", "panel"):
        looked_at[name] = (roles.color(Role.Text), getattr(own, name))
    looked_at["quiet words with several codes"] = (own.quiet, own.several)
    poor = {name: round(contrast(*pair), 2) for name, pair in looked_at.items() if contrast(*pair) < LEAST}
    assert not poor


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_box_to_tick_can_be_seen(desk, dark):
    desk.app.setPalette(palette(dark))
    box = QCheckBox()
    desk.qtbot.addWidget(box)
    box.resize(40, 30)
    box.show()
    desk.qtbot.waitExposed(box)
    image = box.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    middle = image.height() // 2
    seen = [contrast(image.pixelColor(x, middle), palette(dark).color(Role.Window)) for x in range(image.width() // 2)]
    assert max(seen) >= (LEAST_OF_EDGES if dark else 1.5)
