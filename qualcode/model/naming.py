"""Under which of its fields an object is known, and the name to show."""

from collections.abc import Mapping

from qualcode.model.fields import Value

NAMING = ("name", "pseudonym", "label", "key", "number", "title")
_LANGUAGES = ("ky", "ru", "en")
_MOST_LETTERS = 40
WIDEST = 60  # characters of a cell


def best_name(values: Mapping[str, Value], language: str) -> str:
    """Give the name to show: in `language` where there is one, else any; empty for what has no name."""
    for base in NAMING:
        for name in (f"{base}_{language}", base, *(f"{base}_{other}" for other in _LANGUAGES)):
            text = values.get(name)
            if isinstance(text, str) and text:
                return " ".join(text.split())
    words = values.get("text")  # a memo without a title
    return shortened(" ".join(words.split()), _MOST_LETTERS) if isinstance(words, str) else ""


def shortened(text: str, most: int = WIDEST) -> str:
    """Cut a text that is too long for its place."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
