"""What changed between two versions of the codebook, code by code: new, gone, merged, renamed, moved, redefined."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.store.project import Project
from qualcode.store.queries.codebook_versions import Codes, codes_now, counted_code, versions_of
from qualcode.store.queries.merges import merged_into

NOW: Guid = ""  # stands for the codebook as it is
LANGUAGES = ("ky", "ru", "en")
_TEXTS = tuple(
    f"{name}_{language}" for name in ("name", "definition", "when", "not_when", "example") for language in LANGUAGES
)
_SEPARATOR = " > "


class What(StrEnum):
    """What became of a code."""

    NEW = "new"
    GONE = "gone"
    MERGED = "merged"
    RENAMED = "renamed"
    MOVED = "moved"
    REDEFINED = "redefined"
    EXAMPLE = "example"
    OUT_OF_USE = "out_of_use"
    IN_USE = "in_use"


class Wording(NamedTuple):
    """A text of a code in one language, before and after; "" where there was none."""

    field: str
    before: str
    after: str


class CodeChange(NamedTuple):
    """What became of one code. `before` and `after`: its path of names, "" where it was not there; `into`: the path of
    the code that it was merged into.
    """

    code: Guid
    what: tuple[What, ...]
    before: str
    after: str
    into: str
    wordings: tuple[Wording, ...]


def codes_at(project: Project, version: Guid) -> Codes:
    """Give the codes of a version, or those of now. Raises UserError where there is no such version."""
    if version == NOW:
        return codes_now(project)
    found = next((known for known in versions_of(project) if known.guid == version), None)
    if found is None:
        raise UserError("proposals.no_such_version", name=version, known=known_names(project))
    return found.codes


def known_names(project: Project) -> str:
    """Name all versions in a row, for a sentence."""
    return ", ".join(version.name for version in versions_of(project)) or "–"


def compare_versions(project: Project, first: Guid, second: Guid, language: str) -> list[CodeChange]:
    """List what became of each code from one version to another, in the order of the later one, what is gone last."""
    return changes_between(
        codes_at(project, first),
        codes_at(project, second),
        language,
        lambda code: counted_code(project, code),
        lambda code: merged_into(project, code) if project.kind_of(code) == "code" else "",
    )


def changes_between(
    before: Codes,
    after: Codes,
    language: str,
    counts_as: Callable[[Guid], Guid] = lambda code: code,
    went_into: Callable[[Guid], Guid] = lambda code: "",
) -> list[CodeChange]:
    """Do that for the fields of codes. `counts_as` knows what was recognised as one, `went_into` what was merged."""
    here = _by_counted(after, counts_as)
    partners = _partners(before, after, here, counts_as)
    paths = Paths(before, language), Paths(after, language)
    came_from = {later: earlier for earlier, later in partners.items()}
    found = [
        _changed(came_from[code], code, before, after, paths, counts_as)
        if code in came_from
        else _new(code, after, paths[1])
        for code in _in_order(after)
    ]
    for code in _in_order(before):
        if code not in partners:
            found.append(_gone(code, before, here, paths, counts_as, went_into))
    return [change for change in found if change.what]


class Paths:
    """The names from the root down to each code of a version, in one language."""

    def __init__(self, codes: Mapping[Guid, Mapping[str, Value]], language: str) -> None:
        self._codes, self._language = codes, language

    def of(self, code: Guid) -> str:
        """Give the path of a code, "" for one that is not there."""
        names: list[str] = []
        at: Value = code
        seen: set[Guid] = set()
        while isinstance(at, str) and at in self._codes and at not in seen:
            seen.add(at)
            names.insert(0, best_name(self._codes[at], self._language))
            at = self._codes[at].get("parent")
        return _SEPARATOR.join(names)


def field_name(field: str, language: str) -> str:
    """Give the name of a text of a code with its language: "definition (ru)"."""
    base, _, spoken = field.rpartition("_")
    return f"{message(f'fields.{base}', language)} ({spoken})"


def _by_counted(codes: Codes, counts_as: Callable[[Guid], Guid]) -> dict[Guid, Guid]:
    """Give the codes of a version by what they count as; of several, the one that the others count as."""
    found: dict[Guid, Guid] = {}
    for code in codes:
        counted = counts_as(code)
        if counted not in found or code == counted:
            found[counted] = code
    return found


def _partners(
    before: Codes, after: Codes, here: dict[Guid, Guid], counts_as: Callable[[Guid], Guid]
) -> dict[Guid, Guid]:
    """Give for each earlier code the later one that is the same; of several recognised as one, one goes on as it."""
    found = {code: code for code in before if code in after}
    for code in before:
        later = here.get(counts_as(code), "")
        if code not in found and later and later not in found.values():
            found[code] = later
    return found


def _new(code: Guid, after: Codes, paths: Paths) -> CodeChange:
    wordings = tuple(
        Wording(field, "", str(after[code][field]))
        for field in _TEXTS
        if after[code].get(field) and not field.startswith("name_")
    )
    return CodeChange(code, (What.NEW,), "", paths.of(code), "", wordings)


def _gone(
    code: Guid,
    before: Codes,
    here: dict[Guid, Guid],
    paths: tuple[Paths, Paths],
    counts_as: Callable[[Guid], Guid],
    went_into: Callable[[Guid], Guid],
) -> CodeChange:
    at, seen = code, set[Guid]()
    while at and counts_as(at) not in here and at not in seen:
        seen.add(at)
        at = went_into(at)
    into = here.get(counts_as(at), "") if at else ""
    what = What.MERGED if into else What.GONE
    return CodeChange(code, (what,), paths[0].of(code), "", paths[1].of(into) if into else "", ())


def _changed(
    earlier: Guid,
    later: Guid,
    before: Codes,
    after: Codes,
    paths: tuple[Paths, Paths],
    counts_as: Callable[[Guid], Guid],
) -> CodeChange:
    old, new = before[earlier], after[later]
    wordings = tuple(
        Wording(field, str(old.get(field) or ""), str(new.get(field) or ""))
        for field in _TEXTS
        if (old.get(field) or "") != (new.get(field) or "")
    )
    bases = {wording.field.rpartition("_")[0] for wording in wordings}
    above = [counts_as(str(values["parent"])) if values.get("parent") else "" for values in (old, new)]
    was, is_now = (values.get("active") is not False for values in (old, new))
    what = (
        *((What.RENAMED,) if "name" in bases else ()),
        *((What.MOVED,) if above[0] != above[1] else ()),
        *((What.REDEFINED,) if bases - {"name", "example"} else ()),
        *((What.EXAMPLE,) if "example" in bases else ()),
        *((What.IN_USE if is_now else What.OUT_OF_USE,) if was != is_now else ()),
    )
    return CodeChange(later, what, paths[0].of(earlier), paths[1].of(later), "", wordings)


def _in_order(codes: Codes) -> list[Guid]:
    """Give the codes as they stand in the tree."""
    children: defaultdict[Value, list[Guid]] = defaultdict(list)
    for code, values in codes.items():
        above = values.get("parent")
        children[above if above in codes else None].append(code)
    placed: list[Guid] = []

    def place(above: Guid | None) -> None:
        for code in sorted(children.get(above, ()), key=lambda code: _position(codes[code])):
            if code not in placed:
                placed.append(code)
                place(code)

    place(None)
    return placed + [code for code in codes if code not in placed]


def _position(values: Mapping[str, Value]) -> float:
    position = values.get("position")
    return float(position) if isinstance(position, int | float) else float("inf")
