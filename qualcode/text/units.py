"""Units for agreement: what is said to one question, cut where a paragraph or about 120 words end."""

from collections.abc import Iterable, Iterator, Sequence

from qualcode.text.sentences import sentences
from qualcode.text.words import word_count

Span = tuple[int, int]
Unit = tuple[Span, ...]
MOST_WORDS = 120


def units(text: str, answers: Iterable[Sequence[Span]]) -> tuple[Unit, ...]:
    """Cut answers, each the spans of its turns in `text`, into units.

    A unit ends with a paragraph within a turn, or with the sentence in which its 120th word stands; it runs on over
    the interviewer's probes, so that a short "yes" is no unit of its own. Stretches leave outer blanks out; one
    without a word (silence, laughter marked by dots) is no unit.
    """
    found = (unit for spans in answers for unit in _units_of(text, spans))
    return tuple(unit for unit in found if any(word_count(text, *span) for span in unit))


def between_questions(said: Sequence[Span | None], asked: Sequence[int]) -> list[list[Span]]:
    """Give what is said before the first question and after each one; without questions each turn by itself.

    `said`: what is said in each turn, None where an interviewer speaks; `asked`: the turns in which one is asked.
    """
    if not asked:
        return [[span] for span in said if span is not None]
    first = [0, *(turn + 1 for turn in asked)]
    stretches = zip(first, [*asked, len(said)], strict=True)
    return [[span for span in said[begin:end] if span is not None] for begin, end in stretches]


def _units_of(text: str, spans: Sequence[Span]) -> Iterator[Unit]:
    stretches: list[Span] = []
    said = 0
    for start, end in spans:
        fresh = True  # a stretch never runs from one turn into the next
        for first, last in sentences(text, start, end):
            if not fresh and "\n" in text[stretches[-1][1] : first]:
                yield tuple(stretches)
                stretches, said, fresh = [], 0, True
            if fresh:
                stretches.append((first, last))
            else:
                stretches[-1] = (stretches[-1][0], last)
            fresh = False
            said += word_count(text, first, last)
            if said >= MOST_WORDS:
                yield tuple(stretches)
                stretches, said, fresh = [], 0, True
    if stretches:
        yield tuple(stretches)
