"""YAML read as plain texts, lists and mappings that know their lines; no tags, no aliases, no types."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from qualcode.exchange.delimited import read_limited
from qualcode.model.errors import UserError

MAX_BYTES = 5 * 2**20
MAX_DEPTH = 60
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # the C parser where the wheel has it
_NOTHING = ("~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its line in the file (from 1): a text, a tuple of nodes, or a mapping of texts to nodes."""

    value: "str | tuple[Node, ...] | dict[str, Node]"
    line: int


def parsed_file(path: Path) -> Node:
    """Give the one document of a YAML file.

    Raises UserError for a file that is too large or not in UTF-8, and as `parsed` does.
    """
    data = read_limited(path, MAX_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data[: error.start].count(b"\n") + 1
        raise UserError("codebook.not_utf8", source=path.name, row=row) from error
    return parsed(text, path.name)


def parsed(text: str, source: str) -> Node:
    """Give the one document of a YAML text.

    Raises UserError for a syntax error, an alias, a key that stands twice, and nesting deeper than MAX_DEPTH.
    """
    try:
        _refuse_aliases_and_depth(text, source)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise UserError("codebook.yaml_syntax", source=source, row=_line(mark)) from error
    if root is None:
        raise UserError("codebook.no_codes", source=source)
    return _node(root, source)


def _refuse_aliases_and_depth(text: str, source: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent):
            raise UserError("codebook.yaml_alias", source=source, row=_line(event.start_mark))
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise UserError("codebook.yaml_too_deep", source=source, row=_line(event.start_mark))


def _node(node: yaml.Node, source: str) -> Node:
    line = _line(node.start_mark)
    if isinstance(node, yaml.MappingNode):
        return Node(_mapping(node, source), line)
    if isinstance(node, yaml.SequenceNode):
        return Node(tuple(_node(item, source) for item in node.value), line)
    is_nothing = isinstance(node, yaml.ScalarNode) and node.value in _NOTHING and not node.style
    return Node("" if is_nothing else node.value, line)


def _line(mark: Any) -> int:  # noqa: ANN401 - the C parser's marks and Python's share no class
    return mark.line + 1 if mark else 1


def _mapping(node: yaml.MappingNode, source: str) -> dict[str, Node]:
    mapping: dict[str, Node] = {}
    for key, value in node.value:
        row = _line(key.start_mark)
        if not isinstance(key, yaml.ScalarNode):
            raise UserError("codebook.yaml_syntax", source=source, row=row)
        if key.value in mapping:
            raise UserError("codebook.yaml_key_twice", source=source, row=row, name=key.value[:50])
        mapping[key.value] = _node(value, source)
    return mapping
