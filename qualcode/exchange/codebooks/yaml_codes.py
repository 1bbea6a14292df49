"""The nodes of a YAML codebook understood as codes, facets and sets."""

from collections.abc import Callable, Iterator
from pathlib import Path

from qualcode.exchange.codebooks.checks import (
    checked_colour,
    checked_id,
    checked_yes,
    one_line,
    tidy_text,
)
from qualcode.exchange.codebooks.slugs import slug, unique_slug
from qualcode.exchange.codebooks.yaml_nodes import Node
from qualcode.messages import LANGUAGES
from qualcode.model.codebook import (
    SET_KINDS,
    Codebook,
    CodeEntry,
    FacetEntry,
    FacetValue,
    SetEntry,
    Texts,
    first_text,
    tidied,
)
from qualcode.model.errors import UserError

_TOP = ("codebook", "version", "languages", "facets", "sets", "codes")
_FACET = ("id", "name", "values")
_SET = ("id", "kind", "exclusive", "name", "codes")
_CODE = ("id", "name", "definition", "when", "not_when", "example", "colour", "active", "codes")
_VALUE = ("id", "name")
_EMPTY = Node("", 1)
Fields = dict[str, Node]


class YamlReader:
    """Reads the nodes of one file; `source` is its name for messages."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._code_ids: dict[str, int] = {}

    def codebook(self, root: Node) -> Codebook:
        """Give the codebook. Raises UserError with the line for everything that cannot be understood."""
        fields = self._fields(root, _TOP)
        self._code_ids = self._told_code_ids(fields.get("codes", _EMPTY), {})
        codes = tuple(self._codes(fields.get("codes", _EMPTY)))
        if not codes:
            raise UserError("codebook.no_codes", source=self._source)
        own = fields.get("codebook", _EMPTY)
        found = Codebook(
            id=checked_id(self._text(own), self._source, own.line) or slug(Path(self._source).stem),
            version=tidy_text(self._text(fields.get("version", _EMPTY))),
            codes=codes,
            facets=tuple(self._facets(fields.get("facets", _EMPTY))),
            sets=tuple(self._sets(fields.get("sets", _EMPTY), {code.id for code in codes})),
        )
        return tidied(found)

    def _codes(self, node: Node, parent: str = "") -> Iterator[CodeEntry]:
        for place, item in enumerate(self._items(node)):
            fields = self._fields(item, _CODE)
            code = self._code(fields, item, parent, place)
            yield code
            yield from self._codes(fields.get("codes", _EMPTY), code.id)

    def _code(self, fields: Fields, node: Node, parent: str, place: int) -> CodeEntry:
        names = self._names(fields, node)
        colour, active = fields.get("colour", _EMPTY), fields.get("active", _EMPTY)
        return CodeEntry(
            id=self._id(fields, names, self._code_ids),
            parent=parent,
            names=names,
            definitions=self._texts(fields, "definition", tidy_text),
            when=self._texts(fields, "when", tidy_text),
            not_when=self._texts(fields, "not_when", tidy_text),
            examples=self._texts(fields, "example", tidy_text),
            colour=checked_colour(self._text(colour), self._source, colour.line),
            active=checked_yes(self._text(active), True, self._source, active.line),
            order=place,
        )

    def _facets(self, node: Node) -> Iterator[FacetEntry]:
        items = self._items(node)
        ids = self._told_ids(items)
        for item in items:
            fields = self._fields(item, _FACET)
            names = self._names(fields, item)
            values = tuple(self._facet_values(fields.get("values", _EMPTY)))
            yield FacetEntry(self._id(fields, names, ids), names, values)

    def _facet_values(self, node: Node) -> Iterator[FacetValue]:
        items = self._items(node)
        ids = self._told_ids(items)
        for item in items:
            fields = self._fields(item, _VALUE)
            names = self._names(fields, item)
            yield FacetValue(self._id(fields, names, ids), names)

    def _sets(self, node: Node, codes: set[str]) -> Iterator[SetEntry]:
        items = self._items(node)
        ids = self._told_ids(items)
        for item in items:
            fields = self._fields(item, _SET)
            names = self._names(fields, item)
            kind, exclusive = fields.get("kind", _EMPTY), fields.get("exclusive", _EMPTY)
            yield SetEntry(
                id=self._id(fields, names, ids),
                kind=self._kind(kind),
                exclusive=checked_yes(self._text(exclusive), False, self._source, exclusive.line),
                names=names,
                codes=tuple(self._member(member, codes) for member in self._items(fields.get("codes", _EMPTY))),
            )

    def _kind(self, node: Node) -> str:
        kind = self._text(node) or "other"
        if kind not in SET_KINDS:
            raise self._error("unknown_kind", node, text=kind[:50])
        return kind

    def _member(self, node: Node, codes: set[str]) -> str:
        member = self._text(node)
        if member not in codes:
            raise self._error("unknown_member", node, code=member[:80])
        return member

    def _told_ids(self, items: tuple[Node, ...]) -> dict[str, int]:
        """Give the ids that stand in the file among `items`, each with its line, none twice."""
        ids: dict[str, int] = {}
        for item in items:
            self._note_id(item, ids)
        return ids

    def _told_code_ids(self, node: Node, ids: dict[str, int]) -> dict[str, int]:
        for item in self._items(node):
            self._note_id(item, ids)
            self._told_code_ids(self._fields(item, _CODE).get("codes", _EMPTY), ids)
        return ids

    def _note_id(self, item: Node, ids: dict[str, int]) -> None:
        node = item.value.get("id", _EMPTY) if isinstance(item.value, dict) else _EMPTY
        told = checked_id(self._text(node), self._source, node.line)
        if told in ids:
            raise self._error("id_twice", node, id=told, other=ids[told])
        if told:
            ids[told] = node.line

    def _id(self, fields: Fields, names: Texts, taken: dict[str, int]) -> str:
        """Give the id that stands in the file, else one derived from the name."""
        told = tidy_text(self._text(fields.get("id", _EMPTY)))
        if told:
            return told
        derived = unique_slug(first_text(names, "en"), taken)
        taken[derived] = 0
        return derived

    def _names(self, fields: Fields, node: Node) -> Texts:
        names = self._texts(fields, "name", one_line)
        if not names:
            raise self._error("no_name", node)
        return names

    def _texts(self, fields: Fields, key: str, tidy: Callable[[str], str]) -> Texts:
        node = fields.get(key, _EMPTY)
        if node.value == "":
            return {}
        texts = {language: tidy(self._text(text)) for language, text in self._fields(node, LANGUAGES).items()}
        return {language: text for language, text in texts.items() if text}

    def _fields(self, node: Node, known: tuple[str, ...]) -> Fields:
        if not isinstance(node.value, dict):
            raise self._error("yaml_not_a_mapping", node, known=", ".join(known))
        for key, value in node.value.items():
            if key not in known:
                raise self._error("yaml_unknown_key", value, name=key[:50], known=", ".join(known))
        return node.value

    def _items(self, node: Node) -> tuple[Node, ...]:
        if node.value == "":
            return ()
        if not isinstance(node.value, tuple):
            raise self._error("yaml_not_a_list", node)
        return node.value

    def _text(self, node: Node) -> str:
        if not isinstance(node.value, str):
            raise self._error("yaml_not_a_text", node)
        return node.value

    def _error(self, key: str, node: Node, **values: object) -> UserError:
        return UserError(f"codebook.{key}", source=self._source, row=node.line, **values)
