"""What looks like the same thing made twice: found by rule or likeness, decided by a person."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from qualcode.model.fold import ObjectState
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.documents import documents_of, has_text, text_of_version
from qualcode.store.queries.merges_received import decided_pairs
from qualcode.store.queries.origins import text_hashes
from qualcode.team.texts_alike import Print, print_of, share_alike
from qualcode.text.fold import fold

LETTERS_PER_SLIP = 6  # one letter of six may differ: an ending, a slip of the key
SHORTEST = 4  # letters; shorter names differ in earnest
ALIKE_TEXTS = 0.5  # share of runs of words that both have
_LANGUAGES = ("ky", "ru", "en")
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")


class Why(StrEnum):
    """Why two things look like one."""

    PATH = "path"  # codes: the same names from the root down
    NAME = "name"  # the same name
    LIKE = "like"  # a name that differs in a letter or two
    TEXT = "text"  # documents: the same letters and digits
    SIMILAR_TEXT = "similar_text"  # documents: most of the words


class Suspect(NamedTuple):
    """Two things that look like one. `likeness` 0-100. `sure`: by a rule that needs no second look (the same text, the
    same path of names); a person decides all the same.
    """

    kind: str
    ours: Guid
    theirs: Guid
    our_name: str
    their_name: str
    why: Why
    likeness: int
    sure: bool


Apart = Callable[[Guid, Guid], bool]


def suspects(
    project: Project,
    arriving: Mapping[Guid, ObjectState],
    texts: Mapping[str, str],
    apart: Apart = lambda one, other: True,
) -> tuple[Suspect, ...]:
    """List what of the arriving objects looks like one that is here; pairs decided on already are left out.

    `apart` says of two objects whether they were made apart: others are not compared.
    """
    found = [
        *_codes(project, arriving, apart),
        *_documents(project, arriving, texts, apart),
        *_named(project, arriving, apart, "respondent", sure=False),
        *_named(project, arriving, apart, "coder", sure=True),
    ]
    decided = {frozenset((pair.first, pair.second)) for pair in decided_pairs(project)}
    decided |= {
        frozenset((str(state.values["first"]), str(state.values["second"])))
        for state in arriving.values()
        if state.kind == "recognition"
    }
    return tuple(suspect for suspect in found if frozenset((suspect.ours, suspect.theirs)) not in decided)


# Codes --------------------------------------------------------------------------------------------------------


def _codes(project: Project, arriving: Mapping[Guid, ObjectState], apart: Apart) -> Iterator[Suspect]:
    fresh = {guid: state for guid, state in arriving.items() if state.kind == "code"}
    if not fresh:
        return
    ours = {code.guid: code for code in codes_of(project)}
    written = {guid: dict(code.names) for guid, code in ours.items()}
    parents: dict[Guid, Guid | None] = {guid: code.parent for guid, code in ours.items()}
    for guid, state in fresh.items():
        told = {language: state.values.get(f"name_{language}") for language in _LANGUAGES}
        written[guid] = {language: str(name) for language, name in told.items() if name}
        parent = state.values.get("parent")
        parents[guid] = parent if isinstance(parent, str) else None
    names = {guid: {lang: fold(name).strip() for lang, name in known.items()} for guid, known in written.items()}
    by_path: defaultdict[tuple[str, ...], list[Guid]] = defaultdict(list)
    for guid in ours:
        for path in _paths(guid, names, parents):
            by_path[path].append(guid)
    for guid in fresh:
        others = [other for other in ours if other != guid and apart(guid, other)]
        on_path = {other for path in _paths(guid, names, parents) for other in by_path.get(path, ())}
        same = next((other for other in others if other in on_path), None)
        if same is not None:
            yield _code_pair(same, guid, written, Why.PATH, 100)
            continue
        likeness, like = max(((_likeness(names[guid], names[other]), other) for other in others), default=(0.0, ""))
        if likeness:
            yield _code_pair(like, guid, written, Why.NAME if likeness == 100 else Why.LIKE, int(likeness))


def _paths(guid: Guid, names: dict[Guid, dict[str, str]], parents: dict[Guid, Guid | None]) -> list[tuple[str, ...]]:
    """Give the names from the root down to a code, in each language in which all of them are there."""
    line: list[Guid] = []
    at: Guid | None = guid
    while at is not None and at in names and at not in line:
        line.append(at)
        at = parents[at]
    return [
        (language, *(names[step][language] for step in reversed(line)))
        for language in _LANGUAGES
        if all(names[step].get(language) for step in line)
    ]


def _likeness(first: dict[str, str], second: dict[str, str]) -> float:
    """Give how alike the names are, 0-100, in the language in which they are most; 0 for what no slip explains."""
    return max((_alike(first[language], second[language]) for language in first.keys() & second.keys()), default=0.0)


def _alike(first: str, second: str) -> float:
    from rapidfuzz.distance import OSA

    if first == second:
        return 100.0
    shorter = min(len(first), len(second))
    if shorter < SHORTEST or _DIGITS.findall(first) != _DIGITS.findall(second):
        return 0.0
    most = max(1, shorter // LETTERS_PER_SLIP)
    slips = OSA.distance(first, second, score_cutoff=most)
    return 100.0 * (1 - slips / max(len(first), len(second))) if slips <= most else 0.0


def _code_pair(ours: Guid, theirs: Guid, written: dict[Guid, dict[str, str]], why: Why, likeness: int) -> Suspect:
    """Name both in one language, the one in which they are most alike, as people have written them."""
    first, second = written[ours], written[theirs]
    both = [language for language in _LANGUAGES if language in first and language in second]
    told = max(both, key=lambda language: _alike(fold(first[language]), fold(second[language])), default="")
    shown = [known.get(told) or next(iter(known.values()), "") for known in (first, second)]
    return Suspect("code", ours, theirs, shown[0], shown[1], why, likeness, why is Why.PATH)


# Documents ----------------------------------------------------------------------------------------------------


def _documents(
    project: Project, arriving: Mapping[Guid, ObjectState], texts: Mapping[str, str], apart: Apart
) -> Iterator[Suspect]:
    """Compare the first text of each new document with the texts that are here."""
    fresh = {guid: str(state.values["name"]) for guid, state in arriving.items() if state.kind == "document"}
    theirs = {
        str(state.values["document"]): str(state.values["hash"])
        for state in arriving.values()
        if state.kind == "text_version" and state.values.get("base") is None
    }
    wanted = {guid: digest for guid in fresh if texts.get(digest := theirs.get(guid, ""))}
    if not wanted:
        return
    ours = dict(_printed(project))
    names = {document.guid: document.name for document in documents_of(project)}
    for guid, digest in wanted.items():
        mine = print_of(digest, partial(texts.__getitem__, digest))
        others = [known for known in ours if known != guid and apart(guid, known)]
        same = next((known for known in others if ours[known].content == mine.content), None)
        if same is not None:
            yield Suspect("document", same, guid, names[same], fresh[guid], Why.TEXT, 100, True)
            continue
        share, like = max(((share_alike(mine, ours[known]), known) for known in others), default=(0.0, ""))
        if share >= ALIKE_TEXTS:
            yield Suspect("document", like, guid, names[like], fresh[guid], Why.SIMILAR_TEXT, round(share * 100), False)


def _printed(project: Project) -> Iterator[tuple[Guid, Print]]:
    """Give the prints of the texts that are here and not erased."""
    hashes = text_hashes(project)
    for document in documents_of(project):
        if has_text(project, document.version):
            yield document.guid, print_of(hashes[document.version], partial(text_of_version, project, document.version))


# People -------------------------------------------------------------------------------------------------------


def _named(
    project: Project, arriving: Mapping[Guid, ObjectState], apart: Apart, kind: str, *, sure: bool
) -> Iterator[Suspect]:
    """Compare by name. A respondent's name proves nothing ("R01" of two teams are two women): it is only asked."""
    fresh = {guid: str(state.values["name"]) for guid, state in arriving.items() if state.kind == kind}
    ours = [(item.guid, str(item.values["name"])) for item in items_of(project, kind)] if fresh else []
    by_name: defaultdict[str, list[tuple[Guid, str]]] = defaultdict(list)
    for known, name in ours:
        by_name[_key(name)].append((known, name))
    for guid, name in fresh.items():
        alike = by_name.get(_key(name), [])
        same = next((one for one in alike if one[0] != guid and apart(guid, one[0])), None)
        if same is not None:
            yield Suspect(kind, same[0], guid, same[1], name, Why.NAME, 100, sure)


def _key(name: str) -> str:
    return " ".join(sorted(_WORD.findall(fold(name))))
