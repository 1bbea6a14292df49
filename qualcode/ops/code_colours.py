"""Colours for new codes: roots that can be told apart, sub-codes as shades of their parent."""

from collections.abc import Collection

# Told apart by eye also with colour-blindness (Paul Tol's muted scheme, 2021).
CODE_COLOURS = (
    "#88CCEE",
    "#CC6677",
    "#DDCC77",
    "#44AA99",
    "#AA4499",
    "#999933",
    "#332288",
    "#117733",
    "#882255",
)
_SHADES = 6
_LIGHTEST = 0.6  # share of white in the lightest shade


def next_colour(taken: Collection[str]) -> str:
    """Give the colour of the palette that the fewest codes have."""
    used = [colour.upper() for colour in taken]
    return min(CODE_COLOURS, key=used.count)


def shade(colour: str, number: int) -> str:
    """Give a shade of a colour ("#RRGGBB"), lighter with each `number` (from 0) and then from the start again."""
    share = _LIGHTEST * (number % _SHADES + 1) / _SHADES
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * share):02X}" for part in parts)


def shade_number(colour: str, other: str) -> int | None:
    """Say which shade of a colour another one is, None where it is none."""
    return next((number for number in range(_SHADES) if shade(colour, number) == other.upper()), None)
