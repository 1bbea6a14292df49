"""How much of two texts is alike: by runs of words, of which long texts keep one in eight."""

import re
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from qualcode.text.hashes import content_hash

if TYPE_CHECKING:
    import numpy

_RUN = 5  # words; a run of five hardly ever comes twice by chance
_WORD = re.compile(r"\w+")
_LONG = 4000  # words; of a longer text one run in eight tells as much
_ONE_IN = 8
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xFF51AFD7ED558CCD)
_MOST_KNOWN = 4096  # texts; an interview takes some 15 kB here


class Print(NamedTuple):
    """What is kept of a text: a hash of its letters and digits, and hashes of its runs of words, ascending."""

    content: str
    runs: "numpy.ndarray"
    sampled: bool


_known: dict[str, Print] = {}


def print_of(digest: str, text: Callable[[], str]) -> Print:
    """Give the print of the text with this hash; the text is asked for only where it has not been seen before."""
    found = _known.get(digest)
    if found is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        found = _known[digest] = _print(text())
    return found


def share_alike(first: Print, second: Print) -> float:
    """Give the share of runs of words that both have, 0-1; of long texts it is right to two or three hundredths."""
    import numpy

    sampled = first.sampled or second.sampled
    one, other = (_sample(each.runs) if sampled and not each.sampled else each.runs for each in (first, second))
    common = numpy.intersect1d(one, other, assume_unique=True).size
    return 2 * common / max(1, one.size + other.size)


def _print(text: str) -> Print:
    runs, words = _runs(text)
    return Print(content_hash(text), _sample(runs) if words > _LONG else runs, words > _LONG)


def _runs(text: str) -> tuple["numpy.ndarray", int]:
    import numpy

    words = _WORD.findall(text.lower())
    numbers = {word: zlib.crc32(word.encode()) for word in set(words)}
    line = numpy.fromiter((numbers[word] for word in words), numpy.uint64, len(words))
    line = numpy.concatenate([line, numpy.zeros(max(0, _RUN - len(words)), numpy.uint64)])
    count = len(line) - _RUN + 1
    mixed = sum(line[place : place + count] * numpy.uint64(factor) for place, factor in enumerate(_FACTORS))
    mixed = numpy.asarray(mixed, numpy.uint64)
    return numpy.unique(mixed ^ (mixed >> numpy.uint64(29))), len(words)


def _sample(runs: "numpy.ndarray") -> "numpy.ndarray":
    import numpy

    kept: numpy.ndarray = runs[runs % numpy.uint64(_ONE_IN) == 0]
    return kept
