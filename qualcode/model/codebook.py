"""A codebook as plain values: codes in a tree, facets, sets, all with texts in several languages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

Texts = dict[str, str]  # language ("ky", "ru", "en") -> text; a language without a text is left out


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """One code. `parent` is the id of the code above it or "", `order` its place beside its siblings."""

    id: str
    parent: str = ""
    names: Texts = field(default_factory=dict)
    definitions: Texts = field(default_factory=dict)
    when: Texts = field(default_factory=dict)
    not_when: Texts = field(default_factory=dict)
    examples: Texts = field(default_factory=dict)
    colour: str = ""  # "#RRGGBB" or "" where the parent's colour holds
    active: bool = True
    order: int = 0


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value that a facet can take."""

    id: str
    names: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FacetEntry:
    """A small list of values that a coding can carry beside its code (whose, phase, presence)."""

    id: str
    names: Texts = field(default_factory=dict)
    values: tuple[FacetValue, ...] = ()


SET_KINDS = ("family", "research_question", "other")


@dataclass(frozen=True, slots=True)
class SetEntry:
    """A set of codes (ids). In an exclusive set only one code holds for a case."""

    id: str
    kind: str = "other"  # one of SET_KINDS
    exclusive: bool = False
    names: Texts = field(default_factory=dict)
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Codebook:
    """A whole codebook. `codes` stand depth first: every code is followed by the codes under it."""

    id: str
    version: str = ""
    codes: tuple[CodeEntry, ...] = ()
    facets: tuple[FacetEntry, ...] = ()
    sets: tuple[SetEntry, ...] = ()


def first_text(texts: Texts, language: str = "ky") -> str:
    """Give the text in `language`, else in the first language that has one, else ""."""
    for candidate in (language, "ky", "ru", "en"):
        if texts.get(candidate):
            return texts[candidate]
    return next(iter(texts.values()), "")


def children_of(codes: Iterable[CodeEntry]) -> dict[str, list[CodeEntry]]:
    """Give the codes under each parent id ("" for the top), in the order in which they stand."""
    children: dict[str, list[CodeEntry]] = {}
    for code in codes:
        children.setdefault(code.parent, []).append(code)
    return children


def arranged(codes: Iterable[CodeEntry]) -> tuple[CodeEntry, ...]:
    """Give the codes depth first with `order` counted anew; siblings keep the order in which they came.

    Codes that do not hang on the tree (a cycle, an unknown parent) are not in the result.
    """
    children = children_of(codes)
    return tuple(_walk("", children))


def _walk(parent: str, children: dict[str, list[CodeEntry]]) -> Iterator[CodeEntry]:
    waiting = [iter(list(enumerate(children.get(parent, ()))))]
    while waiting:
        step = next(waiting[-1], None)
        if step is None:
            waiting.pop()
            continue
        order, code = step
        yield replace(code, order=order)
        waiting.append(iter(list(enumerate(children.get(code.id, ())))))


def ancestors(codes: Iterable[CodeEntry]) -> dict[str, tuple[CodeEntry, ...]]:
    """Give for each code id the codes from the top down to and with itself; `codes` stand depth first."""
    lines: dict[str, tuple[CodeEntry, ...]] = {}
    for code in codes:
        lines[code.id] = (*lines.get(code.parent, ()), code)
    return lines


def tidied(codebook: Codebook) -> Codebook:
    """Give the codebook with its codes arranged and the codes of each set in the order of the tree."""
    codes = arranged(codebook.codes)
    place = {code.id: index for index, code in enumerate(codes)}
    sets = tuple(
        replace(entry, codes=tuple(sorted(set(entry.codes) & place.keys(), key=place.__getitem__)))
        for entry in codebook.sets
    )
    return replace(codebook, codes=codes, sets=sets)
