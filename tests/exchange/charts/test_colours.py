"""Neighbouring series can be told apart by those who see no red or green, and in grey."""

from itertools import pairwise

import pytest

from qualcode.exchange.charts.colours import SERIES, heat, ink_on, lightness

# Deuteranopia after Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
LEAST_GREY, LEAST_SEEN = 12, 20  # differences of L*, of CIELAB; 2.3 is just noticeable


def linear(colour):
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def seen(colour):
    told = linear(colour)
    red, green, blue = (min(1, max(0, sum(a * b for a, b in zip(row, told, strict=True)))) for row in DEUTERANOPIA)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize(("one", "other"), list(pairwise(SERIES)))
def test_neighbours_differ_in_grey_and_to_the_colour_blind(one, other):
    assert abs(lightness(one.colour) - lightness(other.colour)) >= LEAST_GREY
    difference = sum((a - b) ** 2 for a, b in zip(seen(one.colour), seen(other.colour), strict=True)) ** 0.5
    assert difference >= LEAST_SEEN


def test_no_two_series_are_filled_alike_and_neighbours_are_hatched_otherwise():
    assert len({(fill.colour, fill.hatch) for fill in SERIES}) == len(SERIES)
    assert all(one.hatch != other.hatch for one, other in pairwise(SERIES))


def test_a_greater_number_is_always_darker():
    ramp = [lightness(heat(step / 20)) for step in range(21)]
    assert all(one - other > 2 for one, other in pairwise(ramp))


@pytest.mark.parametrize("ground", [*(fill.colour for fill in SERIES), *(heat(step / 20) for step in range(21))])
def test_letters_can_be_read_on_every_ground(ground):
    def light(colour):
        red, green, blue = linear(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((light(ground), light(ink_on(ground))))
    assert (bright + 0.05) / (dark + 0.05) >= 4.0
