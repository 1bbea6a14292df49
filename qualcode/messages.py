"""Sentences and headings of the core in Kyrgyz, Russian and English.

Each file `words/AREA.json` maps a name to its three texts, side by side for whoever translates:
`{"empty_file": {"en": "...", "ru": "...", "ky": "..."}}`. A key is "AREA.name".
"""

import json
from functools import cache
from importlib.resources import files

LANGUAGES = ("ky", "ru", "en")


@cache
def words(area: str) -> dict[str, dict[str, str]]:
    """Give all messages of one area, by name and then by language."""
    text = files("qualcode").joinpath("words", f"{area}.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, str]] = json.loads(text)
    return loaded


def message(key: str, language: str, **values: object) -> str:
    """Give the text of `key` ("area.name") in `language`, its {placeholders} filled from `values`.

    Raises KeyError for a key that no area holds: that is a bug, not a user's error.
    """
    area, _, name = key.partition(".")
    return words(area)[name][language].format(**values)
