"""Values of a table as words on paper, in the manner of a language."""

from qualcode.messages import message
from qualcode.model.figures import p_text
from qualcode.model.table import CellValue, Measure

_DECIMALS = 2
_GROUPED = 10_000  # from here on thousands stand apart
_COMMA = ("ky", "ru")


def shown_value(value: CellValue, measure: Measure, language: str) -> str:
    """Give a value as it is printed: a share as whole percent, a number with the decimal mark of the language."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return message("analysis.yes" if value else "analysis.no", language)
    if isinstance(value, str):
        return value[:10] if measure is Measure.DATE else value
    if measure is Measure.SHARE:
        return percent(value, language)
    if measure is Measure.P:
        return p_text(value, language)
    return _number(value, language)


def percent(share: float, language: str) -> str:
    """Give a share (0-1) as whole percent."""
    return f"{100 * share:.0f}\u00a0%" if language in _COMMA else f"{100 * share:.0f}%"


def _number(value: int | float, language: str) -> str:
    text = f"{value:,.{_DECIMALS}f}" if isinstance(value, float) else f"{value:,}"
    if abs(value) < _GROUPED:
        text = text.replace(",", "")
    return text.translate({ord(","): "\u00a0", ord("."): ","}) if language in _COMMA else text
