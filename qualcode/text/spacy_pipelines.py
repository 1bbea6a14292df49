"""spaCy's blank Kyrgyz and Russian pipelines behind two functions: tokens and phrases.

Only the tokeniser and the phrase matcher are used: spaCy's Kyrgyz norms and stop words are wrong for
interviews ("сен", you, becomes "сентябрь"; укук and адам are stop words), so phrases are compared in our
own folded form.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from qualcode.text.fold import fold

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LANGUAGES = ("ky", "ru")


class Phrase(NamedTuple):
    """A found phrase: its span in code points and which of the phrases asked for it is."""

    start: int
    end: int
    phrase: str


def tokens(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Give the spans of the tokens of `text`, words and punctuation; `language` is "ky" or "ru"."""
    document = _pipeline(language).make_doc(text)
    return tuple((token.idx, token.idx + len(token)) for token in document if not token.is_space)


def find_phrases(text: str, phrases: Iterable[str], language: str) -> tuple[Phrase, ...]:
    """Find whole-word `phrases` whatever their case, stress and ё ң ө ү; of two that overlap, the longer."""
    from spacy.matcher import PhraseMatcher
    from spacy.util import filter_spans

    pipeline = _pipeline(language)
    matcher = PhraseMatcher(pipeline.vocab, attr="NORM")
    wanted = [phrase for phrase in phrases if phrase.strip()]
    for number, phrase in enumerate(wanted):
        matcher.add(str(number), [_folded(pipeline, phrase.strip())])
    found = filter_spans(matcher(_folded(pipeline, text), as_spans=True))
    return tuple(Phrase(span.start_char, span.end_char, wanted[int(span.label_)]) for span in found)


def _folded(pipeline: Language, text: str) -> Doc:
    """Tokenise `text` and put our folded form where the matcher looks."""
    document = pipeline.make_doc(text)
    for token in document:
        token.norm_ = fold(token.text)
    return document


@cache
def _pipeline(language: str) -> Language:
    import spacy

    if language not in LANGUAGES:
        raise ValueError(f"no pipeline for {language!r}")
    pipeline = spacy.blank(language)
    pipeline.max_length = 10_000_000
    return pipeline
