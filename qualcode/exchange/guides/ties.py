"""Which research questions of a project a guide means by "ИВ1", "RQ1" or a name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from qualcode.exchange.guides.draft import DraftQuestion, GuideDraft
from qualcode.model.guid import Guid
from qualcode.model.guides import NewGuide, NewQuestion
from qualcode.text.fold import fold

_CODE = re.compile(r"\s*(?:rq|ив|ис)\s*-?\s*(\d+)(?!\w)")
_LEADING = re.compile(r"[^.:]{1,6}\d+\s*[.:)]\s*")
_CLOSE = 90.0  # of 100: a name typed with a slip


class Tied(NamedTuple):
    """A guide ready to be added, and what of its research questions is unknown to the project."""

    guide: NewGuide
    unknown: tuple[str, ...]


def tied_guide(draft: GuideDraft, sets: Mapping[Guid, Sequence[str]]) -> Tied:
    """Tie the questions of a draft to research questions, given with their names in every language."""
    unknown: list[str] = []
    questions = tuple(_question(question, sets, unknown) for question in draft.questions)
    guide = NewGuide(draft.name, draft.kind, draft.version, draft.language, questions)
    return Tied(guide, tuple(dict.fromkeys(unknown)))


def _question(draft: DraftQuestion, sets: Mapping[Guid, Sequence[str]], unknown: list[str]) -> NewQuestion:
    meant = []
    for words in draft.research:
        found = meant_set(words, sets)
        if found is None:
            unknown.append(words)
        else:
            meant.append(found)
    ky, ru, en = (draft.texts.get(language, "") for language in ("ky", "ru", "en"))
    return NewQuestion(draft.number, ky, ru, en, tuple(dict.fromkeys(meant)))


def meant_set(words: str, sets: Mapping[Guid, Sequence[str]]) -> Guid | None:
    """Give the set that words mean: by its number after RQ, ИВ or ИС, by its name, or nearly by it."""
    number = _number(words)
    for guid, names in sets.items():
        if number is not None and number in {_number(name) for name in names}:
            return guid
    wanted = _bare(words)
    near = [(_likeness(wanted, (_bare(name) for name in names)), guid) for guid, names in sets.items()]
    score, best = max(near, default=(0.0, ""))
    return best if score >= _CLOSE else None


def _number(words: str) -> int | None:
    found = _CODE.match(fold(words))
    return int(found.group(1)) if found else None


def _bare(words: str) -> str:
    return " ".join(_LEADING.sub("", fold(words), count=1).split())


def _likeness(wanted: str, names: Iterable[str]) -> float:
    from rapidfuzz import fuzz

    return max((fuzz.ratio(wanted, name) for name in names), default=0.0)
