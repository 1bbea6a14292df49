"""Numbers as charts write them in each language, and the even steps of a scale."""

from qualcode.model.table import CellValue, Measure


def shown(value: CellValue, measure: Measure, language: str) -> str:
    """Write a number: a share as a percentage, decimals with the comma where the language has it."""
    if not isinstance(value, int | float):
        return "" if value is None else str(value)
    if measure is Measure.SHARE:
        return percent(float(value))
    text = f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return _in(text, language)


def percent(share: float) -> str:
    """Write a share as a percentage, one below 1 % as such."""
    return "<1\u00a0%" if 0 < share < 0.005 else f"{100 * share:.0f}\u00a0%"


def fine_percent(share: float, language: str) -> str:
    """Write a share as a percentage, with one decimal below 10 %."""
    return percent(share) if not share or share >= 0.0995 else f"{_in(f'{100 * share:.1f}', language)}\u00a0%"


def _in(text: str, language: str) -> str:
    return text.replace(",", "\u00a0").replace(".", "," if language in ("ru", "ky") else ".")


def steps(least: float, most: float, whole: bool, wanted: int = 6) -> list[float]:
    """Give even steps from `least` or below to `most` or above; `whole`: no fractions."""
    from matplotlib.ticker import MaxNLocator

    found = MaxNLocator(nbins=wanted, integer=whole, steps=[1, 2, 2.5, 5, 10]).tick_values(least, most)
    return [round(float(step), 10) for step in found]
