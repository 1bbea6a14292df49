"""Colours that people who see few colours, and printers without any, can tell apart; with hatches beside them."""

from typing import NamedTuple

INK, QUIET, FAINT, GROUND = "#1a1a1a", "#555555", "#d9dce0", "#f1f2f4"
WHITE = "#ffffff"


class Fill(NamedTuple):
    """How a series is filled: its colour, its hatch ("" for none) and the colour of the hatch."""

    colour: str
    hatch: str
    line: str


# The palette of Okabe and Ito (2008), in the order in which neighbours differ most in lightness.
SERIES = (
    Fill("#0072b2", "", "#ffffff"),
    Fill("#e69f00", "////", "#5c3f00"),
    Fill("#009e73", "....", "#ffffff"),
    Fill("#f0e442", "\\\\\\\\", "#6b6400"),
    Fill("#cc79a7", "", "#ffffff"),
    Fill("#222222", "xxxx", "#9a9a9a"),
    Fill("#56b4e9", "----", "#0b3d5c"),
    Fill("#d55e00", "||||", "#ffd9bf"),
    Fill("#f2f2f2", "xxxx", "#555555"),
    Fill("#0072b2", "++++", "#ffffff"),
    Fill("#e69f00", "oooo", "#5c3f00"),
    Fill("#006b4f", "////", "#c9f2e4"),
)
_PALE, _DEEP = (247, 250, 253), (8, 48, 107)  # of a heat map: one hue, ever darker


def heat(share: float) -> str:
    """Give the colour of a share 0-1 of the greatest number."""
    part = min(max(share, 0.0), 1.0)
    return "#" + "".join(f"{round(one + (other - one) * part):02x}" for one, other in zip(_PALE, _DEEP, strict=True))


def lightness(colour: str) -> float:
    """Give how light a colour is, L* of CIELAB: 0 black, 100 white."""
    light = _luminance(colour)
    return 116 * light ** (1 / 3) - 16 if light > 0.008856 else 903.3 * light


def ink_on(colour: str) -> str:
    """Give the colour of letters that can be read best on a ground (contrast as WCAG 2 counts it)."""
    ground = _luminance(colour) + 0.05
    return WHITE if 1.05 / ground > ground / (_luminance(INK) + 0.05) else INK


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
