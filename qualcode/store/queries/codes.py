"""The codebook: codes as a tree, sets, facets."""

from collections.abc import Mapping
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.store.objects import items_of, items_of_target
from qualcode.store.project import Project

Texts = dict[str, str]  # language -> text


class Code(NamedTuple):
    """A code with its place in the tree; `path` holds the GUIDs from the root down to it."""

    guid: Guid
    parent: Guid | None
    names: Texts
    definitions: Texts
    when: Texts
    not_when: Texts
    examples: Texts
    colour: str
    active: bool
    path: tuple[Guid, ...]

    def name(self, language: str) -> str:
        """Give the name in a language, or in the first one it has."""
        return in_language(self.names, language)


def in_language(texts: Texts, language: str) -> str:
    """Choose a text: in the language asked for, else in the first there is."""
    return texts.get(language) or next((texts[known] for known in ("ky", "ru", "en") if known in texts), "")


def codes_of(project: Project) -> list[Code]:
    """List the living codes, each after its parent, siblings by position and then as they came."""
    return codes_with({item.guid: item.values for item in items_of(project, "code")})


def codes_with(fields: Mapping[Guid, Mapping[str, Value]]) -> list[Code]:
    """List codes by their fields in that order; a field that is not given is empty, a parent not among them is none."""
    children: dict[Guid | None, list[tuple[Guid, dict[str, Value]]]] = {}
    for guid, given in fields.items():
        values = {field.name: given.get(field.name) for field in KINDS["code"].fields}
        parent = values["parent"]
        above = parent if isinstance(parent, str) and parent in fields else None
        children.setdefault(above, []).append((guid, values))
    result: list[Code] = []
    _descend(children, None, (), result)
    return result


def _descend(
    children: dict[Guid | None, list[tuple[Guid, dict[str, Value]]]],
    parent: Guid | None,
    path: tuple[Guid, ...],
    result: list[Code],
) -> None:
    for guid, values in sorted(children.get(parent, ()), key=_place):
        result.append(
            Code(
                guid,
                parent,
                texts_in(values, "name"),
                texts_in(values, "definition"),
                texts_in(values, "when"),
                texts_in(values, "not_when"),
                texts_in(values, "example"),
                str(values["colour"] or ""),
                values["active"] is not False,
                (*path, guid),
            )
        )
        _descend(children, guid, (*path, guid), result)


def _place(entry: tuple[Guid, dict[str, Value]]) -> float:
    position = entry[1]["position"]
    return float(position) if isinstance(position, int | float) else float("inf")


def texts_in(values: dict[str, Value], field: str) -> Texts:
    """Give the texts of a field that is kept in several languages, by language."""
    found = {language: values[f"{field}_{language}"] for language in ("ky", "ru", "en")}
    return {language: str(text) for language, text in found.items() if text}


def code_path(codes: dict[Guid, Code], guid: Guid, language: str, separator: str = " > ") -> str:
    """Give the names from the root down to a code."""
    return separator.join(codes[member].name(language) for member in codes[guid].path)


class CodeSet(NamedTuple):
    """A set of codes of a kind: family, research_question, other; its codes as they came into it."""

    guid: Guid
    names: Texts
    kind: str
    codes: tuple[Guid, ...]


def code_sets(project: Project) -> list[CodeSet]:
    """List the code sets in their order."""
    found = sorted(items_of(project, "code_set"), key=lambda item: _place((item.guid, item.values)))
    return [
        CodeSet(
            item.guid,
            texts_in(item.values, "name"),
            str(item.values["kind"] or ""),
            tuple(members_of(project, item.guid)),
        )
        for item in found
    ]


def members_of(project: Project, code_set: Guid) -> list[Guid]:
    """List the codes in a code set in the order in which they came."""
    return [
        str(item.values["member"])
        for item in items_of_target(project, "membership", "code_set", code_set)
        if project.kind_of(str(item.values["member"])) == "code"
    ]
