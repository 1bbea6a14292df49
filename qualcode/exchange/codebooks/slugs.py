"""Ids made from names: Cyrillic letters written in Latin ones."""

import re
from collections.abc import Container

_LATIN = str.maketrans("абвгдеёзийклмноөпрстуүфыэқўҳұіәһ", "abvgdeeziyklmnooprstuufyeqohuiah") | str.maketrans(
    {
        "ж": "zh",
        "ң": "ng",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ъ": "",
        "ь": "",
        "ю": "yu",
        "я": "ya",
        "ғ": "gh",
    }
)
_NOT_IN_ID = re.compile(r"[^a-z0-9]+")
LONGEST = 40


def slug(name: str) -> str:
    """Give an id of a-z, 0-9 and _ for a name: "Карыз, насыя" gives "karyz_nasyya"; "code" for none."""
    words = _NOT_IN_ID.sub("_", name.lower().translate(_LATIN)).strip("_")
    return words[:LONGEST].strip("_") or "code"


def unique_slug(name: str, taken: Container[str]) -> str:
    """Give the slug of a name, with a number behind it where the slug is taken."""
    first = candidate = slug(name)
    number = 2
    while candidate in taken:
        candidate = f"{first}_{number}"
        number += 1
    return candidate
