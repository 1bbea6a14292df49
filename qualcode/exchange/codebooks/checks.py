"""What holds in every codebook that is read: ids, colours, yes and no."""

import re

from qualcode.model.errors import UserError
from qualcode.text.fold import fold
from qualcode.text.normalise import normalise

_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")
_BAD_ID = re.compile(r"[;\n\t]")
LONGEST_ID = 200
_YES = frozenset(
    map(
        fold,
        ("yes", "y", "true", "1", "да", "д", "истина", "ооба", "активдүү", "active", "активен", "+", "x"),
    )
)
_NO = frozenset(
    map(
        fold,
        ("no", "n", "false", "0", "нет", "н", "ложь", "жок", "inactive", "неактивен", "активдүү эмес", "-"),
    )
)


def one_line(text: str) -> str:
    """Give a name in normal form, its runs of white space as single spaces."""
    return " ".join(normalise(text).split())


def tidy_text(text: str) -> str:
    """Give a definition or an example in normal form, without white space at its ends."""
    return normalise(text).strip()


def checked_id(text: str, source: str, row: int) -> str:
    """Give an id in normal form. Raises UserError where it is too long or has a ; or a tab in it."""
    found = tidy_text(text)
    if _BAD_ID.search(found) or len(found) > LONGEST_ID:
        raise UserError("codebook.bad_id", source=source, row=row, id=found[:50])
    return found


def checked_colour(text: str, source: str, row: int) -> str:
    """Give a colour as #RRGGBB, "" for none. Raises UserError for anything else."""
    text = text.strip()
    if not text:
        return ""
    match = _COLOUR.fullmatch(text)
    if match is None:
        raise UserError("codebook.bad_colour", source=source, row=row, colour=text[:50])
    digits = match.group(1)
    digits = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    return f"#{digits.upper()}"


def checked_yes(text: str, default: bool, source: str, row: int) -> bool:
    """Give yes or no written in any of the three languages. Raises UserError for anything else."""
    word = fold(text.strip())
    if not word:
        return default
    if word not in _YES and word not in _NO:
        raise UserError("codebook.not_yes_or_no", source=source, row=row, text=text.strip()[:50])
    return word in _YES
