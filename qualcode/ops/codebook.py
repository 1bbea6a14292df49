"""Codes one by one: add, move within the tree, name, colour, define, switch off."""

from collections.abc import Iterable, Mapping
from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.code_colours import next_colour, shade, shade_number
from qualcode.ops.gate import operation
from qualcode.ops.positions import after_last
from qualcode.ops.rules import check_object, check_parent
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import Texts
from qualcode.store.writer import Writer

LANGUAGES = ("ky", "ru", "en")
DEFINING_TEXTS = ("definition", "when", "not_when", "example")


@operation
def add_code(write: Writer, names: Texts, parent: Guid | None = None, colour: str = "") -> Guid:
    """Add a code as the last one under `parent` (None: at the top). Without a colour it is given one.

    Raises UserError where no name is given.
    """
    code = new_code(write, names, parent, colour)
    write.describe(code=code)
    return code


def new_code(write: Writer, names: Texts, parent: Guid | None = None, colour: str = "") -> Guid:
    """Write a code as the last one under `parent`, as part of whatever step is being written."""
    siblings = children_of(write.project, parent)
    values: dict[str, Value] = {
        **{f"name_{language}": name.strip() or None for language, name in names.items()},
        "parent": parent,
        "colour": colour or _colour_for(write.project, parent, len(siblings)),
        "position": _last_position(siblings) + 1,
        "active": True,
    }
    code = write.create("code", values)
    check_object(write.project, code)
    return code


@operation
def move_code(write: Writer, code: Guid, parent: Guid | None, before: Guid | None = None) -> None:
    """Hang a code, with all under it, under `parent`: before one of its sub-codes, or last.

    Raises UserError where the code would lie within itself.
    """
    check_parent(write.project, code, parent)
    siblings = [item for item in children_of(write.project, parent) if item.guid != code]
    write.set(code, "parent", parent)
    check_object(write.project, code)
    guids = [item.guid for item in siblings]
    place = guids.index(before) if before in guids else len(guids)
    position = _between(siblings, place)
    if position is None:
        for number, guid in enumerate((*guids[:place], code, *guids[place:])):
            write.set(guid, "position", float(number))
    else:
        write.set(code, "position", position)
    write.describe(code=code)


@operation
def rename_code(write: Writer, code: Guid, names: Texts) -> None:
    """Give a code other names; a language that is not in `names` keeps its own."""
    for language, name in names.items():
        write.set(code, f"name_{language}", name.strip())
    check_object(write.project, code)
    write.describe(code=code)


@operation
def recolour_code(write: Writer, code: Guid, colour: str) -> None:
    """Give a code another colour ("#RRGGBB"); codes below that are shades of it become shades of the new one."""
    _recolour(write, code, colour)
    write.describe(code=code)


def _recolour(write: Writer, code: Guid, colour: str) -> None:
    before = str(write.project.values(code)["colour"] or "")
    write.set(code, "colour", colour)
    if not before or before == colour:
        return
    for child in children_of(write.project, code):
        number = shade_number(before, str(child.values["colour"] or ""))
        if number is not None:
            _recolour(write, child.guid, shade(colour, number))


@operation
def shade_codes(write: Writer, code: Guid) -> None:
    """Make all codes below one shades of its colour, level by level. Raises UserError where it has none."""
    if not write.project.values(code)["colour"]:
        raise UserError("codebook.no_colour")
    _shade_below(write, code)
    write.describe(code=code)


def _shade_below(write: Writer, code: Guid) -> None:
    colour = str(write.project.values(code)["colour"])
    for number, child in enumerate(children_of(write.project, code)):
        write.set(child.guid, "colour", shade(colour, number))
        _shade_below(write, child.guid)


@operation
def define_code(write: Writer, code: Guid, texts: dict[str, Texts]) -> None:
    """Set texts that define a code: {"definition" | "when" | "not_when" | "example": {language: text}}.

    What is not given stays. Raises UserError for a text that a code does not have.
    """
    write_definition(write, code, texts)
    write.describe(code=code)


def write_definition(write: Writer, code: Guid, texts: Mapping[str, Texts]) -> None:
    """Do that as part of whatever step is being written."""
    for name, by_language in texts.items():
        if name not in DEFINING_TEXTS:
            raise UserError("store.no_such_field", kind="code", field=name)
        for language, text in by_language.items():
            write.set(code, f"{name}_{language}", text.strip())


@operation
def activate_code(write: Writer, code: Guid, active: bool) -> None:
    """Say whether a code is in use: one that is not stays with its codings and is no longer offered."""
    write.set(code, "active", active)
    write.describe(code=code)


def hang_last(write: Writer, codes: Iterable[Guid], parent: Guid | None) -> None:
    """Hang codes under `parent`, after those that are there."""
    places = [item.values["position"] for item in children_of(write.project, parent)]
    for code in codes:
        places.append(after_last(places))
        write.set(code, "parent", parent)
        write.set(code, "position", places[-1])


def children_of(project: Project, parent: Guid | None) -> list[Item]:
    """List the codes just under `parent` in their order."""
    found = [item for item in items_of(project, "code") if item.values["parent"] == parent]
    return sorted(found, key=lambda item: _position(item, float("inf")))


def _position(item: Item, default: float) -> float:
    position = item.values["position"]
    return float(position) if isinstance(position, int | float) else default


def _last_position(siblings: list[Item]) -> float:
    return max((_position(item, -1.0) for item in siblings), default=-1.0)


def _between(siblings: list[Item], place: int) -> float | None:
    """Give a position for `place` among the siblings; None where they have to be numbered anew."""
    known = [_position(item, float("inf")) for item in siblings]
    if float("inf") in known:
        return None
    if not known:
        return 0.0
    if place == len(known):
        return known[-1] + 1
    if place == 0:
        return known[0] - 1
    middle = (known[place - 1] + known[place]) / 2
    return middle if known[place - 1] < middle < known[place] else None


def _colour_for(project: Project, parent: Guid | None, number: int) -> str:
    if parent is None:
        taken = [str(item.values["colour"]) for item in items_of(project, "code") if item.values["parent"] is None]
        return next_colour(taken)
    colour = cast(str | None, project.values(parent)["colour"])
    return shade(colour, number) if colour else next_colour(())
