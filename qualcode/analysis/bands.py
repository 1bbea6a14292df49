"""Numbers put into bands of equal width, so that a crosstab by age has few columns."""

from collections.abc import Iterable, Sequence
from math import ceil, floor, log10

MOST_COLUMNS = 8
_STEPS = (1, 2, 5, 10)


def band_labels(values: Iterable[str | int | float]) -> dict[str | int | float, str]:
    """Give for each number, in order, the label of its column: itself while they are few, else its band ("30–39")."""
    numbers = sorted({value for value in values if isinstance(value, int | float)})
    if len(numbers) <= MOST_COLUMNS:
        return {number: f"{number:g}" for number in numbers}
    width = _width(numbers)
    whole = width >= 1 and all(float(number).is_integer() for number in numbers)
    return {number: _label(floor(number / width) * width, width, whole) for number in numbers}


def _width(numbers: Sequence[float]) -> float:
    """Give the smallest of 1, 2, 5, 10, 20, 50 ... (or their tenths) that makes few enough bands."""
    size = (numbers[-1] - numbers[0]) / MOST_COLUMNS
    scale = 10.0 ** floor(log10(size))
    for step in (*_STEPS, 20):
        width = step * scale
        if floor(numbers[-1] / width) - floor(numbers[0] / width) < MOST_COLUMNS:
            return width
    return ceil(size / scale) * scale * 2


def _label(start: float, width: float, whole: bool) -> str:
    if whole:
        return f"{start:.0f}–{start + width - 1:.0f}" if width > 1 else f"{start:.0f}"
    return f"{start:g} – <{start + width:g}"
