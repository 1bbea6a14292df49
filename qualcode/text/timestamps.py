"""Time stamps as transcribers write them: 13:02, [0:13:02], #00:13:02-5#, 00:01:02,500 --> 00:01:04."""

import re
from collections.abc import Iterable

_CLOCK = r"\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3}|-\d{1,2})?"
_RANGE = rf"{_CLOCK}(?:\s*(?:-->|[-–—])\s*{_CLOCK})?"
STAMP = rf"(?:\[\s*{_RANGE}\s*\]|\(\s*{_RANGE}\s*\)|<\s*{_RANGE}\s*>|\#\s*{_RANGE}\s*\#|{_RANGE})"
# A stamp at the beginning of a line: in brackets, or bare with a blank, a dash or the line's end after it.
LEADING = re.compile(rf"[ \t]*({STAMP})(?=[\s\-–—|:;]|$|(?<=[\])>#]))[ \t]*")
INSIDE = re.compile(STAMP)
_IN_BRACKETS = re.compile(rf"(?:\[\s*{_RANGE}\s*\]|\(\s*{_RANGE}\s*\)|<\s*{_RANGE}\s*>|\#\s*{_RANGE}\s*\#)[ \t]?")
_IN_LABEL = re.compile(rf"{STAMP}[ \t]?(?:[-–—|][ \t]?)?")  # "[0:01:11 — Назира]" leaves "[Назира]"
_FIRST_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")


def stamps_in(text: str, labels: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give where time stamps stand, each with a blank behind it, in their order.

    In the labels of turns (apart and in their order) any clock is one, elsewhere only one in brackets: people speak
    of hours too.
    """
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in labels:
        found += [match.span() for match in _IN_BRACKETS.finditer(text, at, start)]
        found += [match.span() for match in _IN_LABEL.finditer(text, start, end)]
        at = end
    return found + [match.span() for match in _IN_BRACKETS.finditer(text, at)]


def seconds(stamp: str) -> int | None:
    """Give the seconds from the start that `stamp` says (its first clock), None where it holds none."""
    found = _FIRST_CLOCK.search(stamp)
    if found is None:
        return None
    first, second, third = found.groups()
    if third is None:
        return int(first) * 60 + int(second)
    return int(first) * 3600 + int(second) * 60 + int(third)
