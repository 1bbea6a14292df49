"""Sentences of Kyrgyz and Russian speech: where they begin and end."""

import re
from collections.abc import Iterator


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Before a capital letter these do not end a sentence; written without their last dot.
_ABBREVIATIONS = _set(
    "т.е т.к т.н т.а б.а и.о м.н мис напр см ср им ул пр-т пер д кв стр обл р-н рн проф доц акад гос "
    "инт респ г-н г-жа гр тов ст м.м кит"
)
# These end a sentence after a figure ("2010-ж. Анан...") and stand before a name elsewhere ("г. Ош").
_AFTER_FIGURE = _set("г ж с к а ш обл р")
_END = re.compile(r"(?<![.!?…])[.!?…]+[\"»”’')\]]*(?=\s|$)|\n+")
_LAST_WORD = re.compile(r"[\w.-]+$")
_BEFORE_UNIT = "-\u00a0\N{EN DASH} "  # between a figure and its unit
_NOTE = re.compile(r"\s*\[[^\]\n]*\]\s*(?=\S)")  # "[laughs]" with more behind it
_OPENING = "\"«“„‘'([-–—  \t"


def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[tuple[int, int], ...]:
    """Give the sentences of text[start:end] as spans without outer blanks that leave out nothing else."""
    stop = len(text) if end is None else end
    return tuple(span for span in _trimmed(text, start, stop) if span[0] < span[1])


def _trimmed(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _END.finditer(text, start, stop):
        if _ends_sentence(text, begin, match, stop):
            yield _trim(text, begin, match.end())
            begin = match.end()
    yield _trim(text, begin, stop)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    return start + lead, max(start + lead, start + len(piece.rstrip()))


def _ends_sentence(text: str, begin: int, match: re.Match[str], stop: int) -> bool:
    mark = match.group()
    if mark[0] == "\n":
        return True
    if _next_letter(text, match.end(), stop).islower():
        return False
    return mark != "." or not _is_abbreviation(text, max(begin, match.start() - 30), match.start())


def _next_letter(text: str, place: int, stop: int) -> str:
    """Give the first character after `place` that opens nothing, behind a note; "" at a line end or the end."""
    while note := _NOTE.match(text, place, stop):
        place = note.end()
    while place < stop and text[place] in _OPENING:
        place += 1
    return text[place] if place < stop else ""


def _is_abbreviation(text: str, begin: int, dot: int) -> bool:
    found = _LAST_WORD.search(text, begin, dot)
    if found is None:
        return False
    word = found.group()
    if word.casefold() in _AFTER_FIGURE and word.islower():
        return not _after_figure(text, begin, found.start())
    if len(word) == 1 and word.isupper():
        return True  # an initial
    return word.casefold() in _ABBREVIATIONS


def _after_figure(text: str, begin: int, place: int) -> bool:
    before = text[begin:place].rstrip(_BEFORE_UNIT)
    return before[-1:].isdigit()
