"""A guess at who asks and who answers, for the user to correct."""

import re
from collections.abc import Sequence

from qualcode.model.transcript import Role, Turn
from qualcode.text.label_words import known_role, label_key, paired_role
from qualcode.text.words import word_count

_NUMBERED = re.compile(r"[^\W\d_]{1,2}\d+")


def guess_roles(text: str, turns: Sequence[Turn], labels: Sequence[str]) -> tuple[Role, ...]:
    """Give a role for each of `labels`: by its words, by its pair, else by who asks the questions."""
    keys = frozenset(label_key(label) for label in labels)
    roles = [known_role(label) or paired_role(label, keys) for label in labels]
    if Role.RESPONDENT not in roles:
        roles = _without_main_relative(text, turns, roles)
    if Role.INTERVIEWER not in roles:
        asker = _asker(text, turns, [index for index, role in enumerate(roles) if role is None])
        if asker is not None:
            roles[asker] = Role.INTERVIEWER
    rest = Role.OTHER if Role.RESPONDENT in roles else Role.RESPONDENT
    return tuple(role or _by_code(label, rest) for role, label in zip(roles, labels, strict=True))


def _without_main_relative(text: str, turns: Sequence[Turn], roles: list[Role | None]) -> list[Role | None]:
    """Forget that "Апасы" is somebody beside the respondent where nobody says more than she: she is interviewed."""
    said = [0] * len(roles)
    for turn in turns:
        if turn.speaker >= 0:
            said[turn.speaker] += turn.end - turn.speech
    return [None if role is Role.OTHER and n == max(said) else role for role, n in zip(roles, said, strict=True)]


def _by_code(label: str, rest: Role) -> Role:
    """Take numbered codes ("У1", "Ж2": the people of a focus group) for respondents."""
    return Role.RESPONDENT if _NUMBERED.fullmatch(label_key(label)) else rest


def _asker(text: str, turns: Sequence[Turn], unknown: Sequence[int]) -> int | None:
    """Give the speaker whose turns most often hold a question, if that is clear."""
    shares = sorted(((_question_share(text, turns, index), index) for index in unknown), reverse=True)
    if len(shares) < 2 or shares[0][0] < 0.4:
        return None
    (most, asker), (next_most, _) = shares[0], shares[1]
    return asker if most >= 1.5 * next_most else None


def _question_share(text: str, turns: Sequence[Turn], speaker: int) -> float:
    own = [turn for turn in turns if turn.speaker == speaker]
    asking = sum(1 for turn in own if "?" in text[turn.speech : turn.end])
    wordy = sum(1 for turn in own if word_count(text, turn.speech, turn.end) > 60)
    return (asking - 0.5 * wordy) / len(own) if own else 0.0
