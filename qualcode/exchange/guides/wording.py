"""What words in a guide say of it: kind of interview, version, research questions, numbers, languages."""

import re
from typing import NamedTuple

from qualcode.text.fold import fold
from qualcode.text.language import guess_language

_KINDS = (
    ("key_informant", "информант|эксперт|маалымат беруучу|informant|expert"),
    ("family", "семь|семей|уй-було|уй було|family|household"),
    ("in_depth", "глубин|терендет|женщин|аял|in-depth|in depth|women"),
)
_VERSION = re.compile(
    r"(?:верси\w*|вариант\w*|version|нуска\w*|\bv(?:er)?\.?)\s*[:№#-]?\s*(\d+(?:\.\d+)*)"
    r"|(\d+(?:\.\d+)*)\s*-?\s*(?:нуска|версия|вариант|version)",
    re.IGNORECASE,
)
_RESEARCH = r"(?:RQ|ИВ|ИС)\s*-?\s*\d+"
_RESEARCH_WORD = re.compile(rf"\b{_RESEARCH}(?!\w)", re.IGNORECASE)
_BRACKET = re.compile(r"[\[(]([^\[\]()]*)[\])]\s*\Z")
_NUMBER = re.compile(r"\s*((?:[^\W\d_]{1,3}\s?)?\d{1,3}(?:\.\d{1,2}){0,2}[а-яёa-z]?)\s*(?:[.):]|\s[-–—])\s*(?=\S)")
_BULLET = re.compile(r"\s*[•▪●○◦‣·*–—-]\s+")


class Typed(NamedTuple):
    """A line with its typed number or bullet and the research questions in brackets at its end taken off."""

    text: str
    number: str
    is_listed: bool
    research: tuple[str, ...]


def kind_named(words: str) -> str:
    """Give the kind of interview that the name of a guide speaks of, "" where it does not say."""
    folded = fold(words)
    return next((kind for kind, stems in _KINDS if any(stem in folded for stem in stems.split("|"))), "")


def version_named(words: str) -> str:
    """Give the version that words name, "" where they name none."""
    found = _VERSION.search(words)
    return (found.group(1) or found.group(2)) if found else ""


def only_tells_version(words: str) -> bool:
    """Say whether a line tells a version and nothing else."""
    return bool(version_named(words)) and not re.search(r"\w", _VERSION.sub("", words))


def research_named(words: str) -> tuple[str, ...]:
    """Give what may name research questions in a cell: its parts, a code such as "ИВ1" alone where one is there."""
    parts = [part.strip() for part in re.split(r"[;,\n]", words) if part.strip()]
    if parts and not all(_RESEARCH_WORD.match(part) for part in parts):
        return research_codes(words) or (words.strip(),)
    return tuple(parts)


def research_codes(words: str) -> tuple[str, ...]:
    """Give the codes of research questions in a line, such as "ИВ1"."""
    return tuple(_RESEARCH_WORD.findall(words))


def typed(line: str) -> Typed:
    """Take a line of a list apart."""
    bullet = _BULLET.match(line)
    line = line[bullet.end() :] if bullet else line
    number = None if _RESEARCH_WORD.match(line.strip()) else _NUMBER.match(line)
    text = line[number.end() :] if number else line
    bracket = _BRACKET.search(text)
    coded = research_codes(bracket.group(1)) if bracket else ()
    if bracket and coded:
        text = text[: bracket.start()]
    return Typed(text.strip(), number.group(1).strip() if number else "", bool(bullet or number), coded)


def asks(text: str) -> bool:
    """Say whether a line is worded as a question."""
    return text.rstrip(' »”")').endswith("?")


def by_language(text: str) -> dict[str, str]:
    """Give the lines of a question by their languages: a guide often has one under the other in one cell."""
    lines = [line.strip(" /") for line in text.split("\n") if line.strip(" /")]
    if len(lines) == 1 and " / " in lines[0]:
        lines = [part.strip() for part in lines[0].split(" / ")]
    languages = [guess_language(line) for line in lines]
    if len(set(languages)) == len(languages) and all(languages):
        return dict(zip(languages, lines, strict=True))
    whole = " ".join(lines)
    return {guess_language(whole) or "ru": whole} if whole else {}
