"""Which of the possible labels are speakers: told by how often and how name-like they stand."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from qualcode.model.transcript import Role
from qualcode.text.fold import fold
from qualcode.text.label_words import KIN, NOT_LABELS, known_role, label_key, paired_role
from qualcode.text.labels import Candidate, Style

_LONGEST = 45
_WORDS = re.compile(r"[^\W_]+")
_ASIDE = re.compile(r"\([^)]*\)")


class Choice(NamedTuple):
    """The labels chosen, by line number, and the label-like beginnings that were left in the speech."""

    labels: dict[int, Candidate]
    doubtful: tuple[str, ...]


@dataclass(slots=True)
class _Group:
    """All candidates of one style that spell the same label."""

    style: Style
    key: str
    members: list[Candidate] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.members)

    @property
    def label(self) -> str:
        return self.members[0].label


class _Chooser:
    """Judges groups against the whole text."""

    def __init__(self, text: str, lines: int, groups: Sequence[_Group], wanted: Collection[str]) -> None:
        self.lines = max(lines, 1)
        self.groups = groups
        self.wanted = wanted
        self.lower_words = _lower_words(text)
        self.keys = {style: frozenset(group.key for group in groups if group.style is style) for style in Style}
        named = {m.line for g in groups if g.style is Style.COLON and self._name_like(g.label) for m in g.members}
        self.settled = any(group.style is Style.COLON and self.certain(group) for group in groups)
        repeated = any(g.style is Style.COLON and g.count > 1 for g in groups)
        self.all_named = not repeated and len(named) >= 2 and len(named) >= 0.8 * lines

    def accepts(self, group: _Group) -> bool:
        """Say whether `group` is a speaker by the rule of its style."""
        if group.key in self.wanted:
            return True
        rules = {
            Style.COLON: self._colon,
            Style.DASH: self._dash,
            Style.DOT: self._dot,
            Style.BRACKET: self._bracket,
            Style.BOLD: self._bold,
            Style.ALONE: self._alone,
        }
        return rules[group.style](group)

    def role(self, group: _Group) -> Role | None:
        """Give the role the label says, alone or with its pair in the same style."""
        return known_role(group.label) or paired_role(group.label, self.keys[group.style])

    def _share(self, group: _Group) -> float:
        return group.count / self.lines

    def _colon(self, group: _Group) -> bool:
        if self.role(group):
            return not self._header(group)
        if _is_code(group):
            return group.count >= 2
        if self._name_like(group.label):
            frequent = group.count >= 4 and self._share(group) >= 0.05
            return frequent or self.all_named or (group.count >= 2 and self._is_name(group.label))
        if group.count >= 8 and self._share(group) >= 0.25:
            return True  # "Айыл өкмөтү:" before every other paragraph is no speech
        regular = group.count >= 4 and self._share(group) >= 0.2
        return regular and not self.settled and len(group.label.split()) == 1

    def certain(self, group: _Group) -> bool:
        """A label that cannot be speech: it says a role or is a short code, more than once."""
        return group.count >= 2 and (self.role(group) is not None or _is_code(group))

    def _header(self, group: _Group) -> bool:
        """A role named once above turns of the same role under another label: "Респондент: Айгүл, 34 жаш"."""
        if group.count > 1:
            return False
        place, role = group.members[0].line, self.role(group)
        later = (g for g in self.groups if g.key != group.key and g.count >= 3 and g.members[0].line > place)
        return any(self.role(other) is role for other in later if other.style is group.style)

    def _dash(self, group: _Group) -> bool:
        role = self.role(group)
        if role and role is not Role.OTHER:
            return group.count >= 2 or group.key in self.keys[Style.COLON]
        regular = group.count >= 3 and self._share(group) >= 0.1
        return regular and (self._name_like(group.label) or _is_code(group))

    def _dot(self, group: _Group) -> bool:
        if len(group.key) <= 2:
            return group.count >= 2 and paired_role(group.label, self.keys[Style.DOT]) is not None
        if group.label.isupper() and group.count >= 3 and self._share(group) >= 0.1:
            return True
        role = known_role(group.label)
        return role is not None and role is not Role.OTHER and group.count >= 2

    def _bracket(self, group: _Group) -> bool:
        if self.role(group):
            return True
        timed = any(member.time is not None for member in group.members)
        if timed:
            return group.count >= 2 or self._name_like(group.label)
        return group.count >= 3 and self._share(group) >= 0.2 and self._name_like(group.label)

    def _bold(self, group: _Group) -> bool:
        named = self.role(group) is not None or _is_code(group) or self._name_like(group.label)
        return group.count >= 2 and named

    def _alone(self, group: _Group) -> bool:
        timed = sum(member.time is not None for member in group.members)
        named = self.role(group) is not None or self._name_like(group.label) or _is_code(group)
        if timed * 2 > group.count:
            return named
        return named and group.count >= 2 and self._share(group) >= 0.1 and self._is_name(group.label)

    def _name_like(self, label: str) -> bool:
        words = _WORDS.findall(_ASIDE.sub(" ", label))
        return bool(words) and _begins_high(words[0]) and all(_of_name(word) for word in words[1:])

    def _is_name(self, label: str) -> bool:
        """A capitalised word that the text never writes in lower case."""
        if known_role(label) or len(label_key(label)) <= 3:
            return True
        return fold(_WORDS.findall(label)[0]) not in self.lower_words


def _lower_words(text: str) -> frozenset[str]:
    found = " ".join({word for word in _WORDS.findall(text) if word[0].islower()})
    return frozenset(fold(found).split())


def choose_labels(
    text: str,
    lines: int,
    candidates: Iterable[Candidate],
    wanted: Collection[str] = (),
    unwanted: Collection[str] = (),
) -> Choice:
    """Choose the labels among `candidates`; labels the user named in `wanted` are taken, `unwanted` never."""
    refused = {label_key(label) for label in unwanted}
    asked = {label_key(label) for label in wanted}
    groups = _grouped(candidates, (NOT_LABELS | refused) - asked)
    chooser = _Chooser(text, lines, groups, asked)
    accepted = _plausible(chooser, [group for group in groups if chooser.accepts(group)])
    chosen = _by_line([group for group in accepted if group.style is not Style.ALONE])
    if len(chosen) < 0.2 * lines or asked:
        alone = _by_line([group for group in accepted if group.style is Style.ALONE])
        chosen = _before_speech(alone) | chosen
    keys = {label_key(candidate.label) for candidate in chosen.values()}
    return Choice(chosen, _doubtful(groups, keys | refused))


def _plausible(chooser: _Chooser, accepted: list[_Group]) -> list[_Group]:
    """Doubt a single speaker whom only repetition speaks for: "Булак: ..." twice in a report."""
    if len({group.key for group in accepted}) != 1 or chooser.wanted:
        return accepted
    timed = any(member.time is not None for group in accepted for member in group.members)
    sure = timed or any(chooser.certain(group) or chooser.role(group) for group in accepted)
    return accepted if sure else []


def _grouped(candidates: Iterable[Candidate], refused: Collection[str]) -> list[_Group]:
    groups: dict[tuple[Style, str], _Group] = {}
    for candidate in candidates:
        key = label_key(candidate.label)
        if key and key not in refused and len(candidate.label) <= _LONGEST and not key.isdigit():
            groups.setdefault((candidate.style, key), _Group(candidate.style, key)).members.append(candidate)
    return list(groups.values())


def _by_line(groups: Iterable[_Group]) -> dict[int, Candidate]:
    """Settle on one reading per line: the style named first in `Style` wins."""
    order = {style: rank for rank, style in enumerate(Style)}
    best: dict[int, Candidate] = {}
    for group in groups:
        for member in group.members:
            other = best.get(member.line)
            if other is None or order[member.style] < order[other.style]:
                best[member.line] = member
    return best


def _before_speech(alone: dict[int, Candidate]) -> dict[int, Candidate]:
    """Keep names alone on a line only where speech stands between them and more than one is met."""
    following = sum(1 for line in alone if line + 1 in alone)
    names: dict[str, int] = defaultdict(int)
    for candidate in alone.values():
        names[label_key(candidate.label)] += 1
    timed = any(candidate.time is not None for candidate in alone.values())
    return alone if following * 10 <= len(alone) and (len(names) > 1 or timed) else {}


def _doubtful(groups: Iterable[_Group], taken: Collection[str]) -> tuple[str, ...]:
    """Give labels followed by a colon that were left in the speech although they begin with a capital."""
    left = [g for g in groups if g.style is Style.COLON and g.key not in taken and len(g.label.split()) <= 2]
    return tuple(group.label for group in left if _begins_high(group.label))


def _begins_high(word: str) -> bool:
    return word[:1].isupper()


def _of_name(word: str) -> bool:
    return _begins_high(word) or word.isdigit() or label_key(word) in KIN


def _is_code(group: _Group) -> bool:
    """A short code in capitals or with a number: "АК", "Р1", "R07"."""
    return len(group.key) <= 4 and (group.label.upper() == group.label) and any(c.isalpha() for c in group.key)
