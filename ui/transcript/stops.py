"""Where the edges of a passage may stand: at words or at letters, never in a speaker's name or on a blank."""

from collections.abc import Iterator
from typing import Literal

from qualcode.text.words import words
from ui.transcript.page_text import PageText, Range

Unit = Literal["letter", "word", "sentence"]
_REACH = 600  # characters around an edge in which its next place is sought
_OPENING = "\"«“„'("
_CLOSING = "\"»”’').!?…"


def moved(page: PageText, span: Range, is_end: bool, step: int, unit: Unit) -> Range:
    """Give a span with its start or its end moved by one word, letter or sentence (step 1 onwards, -1 back).

    Only an end moves by sentences. It stays as it is where there is no place to go: some words are always left.
    """
    start, end = span
    if unit == "sentence":
        return start, _sentence_end(page, span, step)
    by_word = unit == "word"
    place = end if is_end else start
    stops = [stop for stop in _stops(page, place, is_end, by_word) if (stop - place) * step > 0]
    inside = [stop for stop in stops if (stop > start if is_end else stop < end)]
    if not inside:
        return span
    found = min(inside) if step > 0 else max(inside)
    return (start, found) if is_end else (found, end)


def _sentence_end(page: PageText, span: Range, step: int) -> int:
    last = page.sentence_at(span[1] - 1)
    if step > 0:
        following = last if span[1] < last[1] else page.next_sentence(span)
        return following[1] if following is not None else span[1]
    before = page.previous_sentence(last)
    return before[1] if before is not None and before[1] > span[0] else span[1]


def nearest(page: PageText, span: Range, is_end: bool, place: int, by_word: bool, first: int) -> Range:
    """Give a span with its start or its end where it may stand nearest to a place of the text.

    By words it may stand before and behind a full stop or a quotation mark, and where it stood at `first`.
    """
    start, end = span
    low, high = _window(page.text, place)
    bare = [word[is_end] for word in words(page.text, low, high)] if by_word else []
    stops = [first, *_stops(page, place, is_end, by_word)]
    stops += [stop for stop in bare if not _in_label(page, stop - 1 if is_end else stop)]
    inside = [stop for stop in stops if (stop > start if is_end else stop < end)]
    if not inside:
        return span
    found = min(inside, key=lambda stop: abs(stop - place))
    return (start, found) if is_end else (found, end)


def whole_words(page: PageText, span: Range) -> Range:
    """Grow a span so that it holds its first and its last word wholly."""
    start, end = page.trimmed(span)
    if start >= end:
        return span
    return _word_around(page, start)[0], max(end, _word_around(page, end - 1)[1])


def word_at(page: PageText, place: int) -> Range:
    """Give the word at a place or behind it, without what stands about it; the place itself where there is none."""
    low, high = _window(page.text, place)
    found = [span for span in words(page.text, low, high) if not _in_label(page, span[0])]
    behind = next((span for span in found if place <= span[1]), None)
    return behind or (found[-1] if found else (place, place))


def _word_around(page: PageText, place: int) -> Range:
    low, high = _window(page.text, place)
    found = (span for span in words(page.text, low, high) if span[0] <= place < span[1])
    return next(found, (place, place + 1))


def _stops(page: PageText, place: int, is_end: bool, by_word: bool) -> list[int]:
    low, high = _window(page.text, place)
    found = _of_words(page.text, low, high, is_end) if by_word else _of_letters(page.text, low, high, is_end)
    return [stop for stop in found if not _in_label(page, stop - 1 if is_end else stop)]


def _of_words(text: str, low: int, high: int, is_end: bool) -> Iterator[int]:
    for span in words(text, low, high):
        edge = span[is_end]
        while is_end and edge < len(text) and text[edge] in _CLOSING:
            edge += 1
        while not is_end and edge > 0 and text[edge - 1] in _OPENING:
            edge -= 1
        yield edge


def _of_letters(text: str, low: int, high: int, is_end: bool) -> Iterator[int]:
    return (place + is_end for place in range(low, high) if not text[place].isspace())


def _window(text: str, place: int) -> Range:
    """Give a part of the text around a place that cuts no word."""
    low, high = max(0, place - _REACH), min(len(text), place + _REACH)
    while low > 0 and not text[low - 1].isspace():
        low -= 1
    while high < len(text) and not text[high].isspace():
        high += 1
    return low, high


def _in_label(page: PageText, place: int) -> bool:
    number = page.turn_of(place)
    return number is not None and page.turns[number].start <= place < page.turns[number].speech
