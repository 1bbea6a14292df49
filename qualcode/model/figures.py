"""Numbers in words: decimals as a language writes them, p-values."""

from math import isinf

_LEAST = 0.001
_NEAR = (0.045, 0.055)  # two decimals would hide on which side of .05 such a p-value lies


def number_text(value: float, decimals: int, language: str) -> str:
    """Give a number with so many decimals, a comma before them where the language writes one, ∞ for the infinite."""
    if isinf(value):
        return "∞" if value > 0 else "−∞"
    text = f"{value:.{decimals}f}".replace("-", "−")
    text = text.removeprefix("−") if not text.strip("−0.") else text
    return text if language == "en" else text.replace(".", ",")


def p_text(p: float, language: str) -> str:
    """Give a p-value: "0.03", "0.004", "< 0.001"."""
    if p < _LEAST:
        return f"< {number_text(_LEAST, 3, language)}"
    fine = p < 0.01 or _NEAR[0] <= p < _NEAR[1]
    return number_text(p, 3 if fine else 2, language)
