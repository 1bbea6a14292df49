"""The nodes of a YAML pack understood as attributes, populations and published figures."""

import re
from collections.abc import Iterator

from qualcode.exchange.codebooks.yaml_nodes import Node
from qualcode.messages import LANGUAGES
from qualcode.model.attributes import NewOption, Texts
from qualcode.model.errors import UserError
from qualcode.model.margins import SEXES, AttributePack, Margin, PackAttribute, PackNote, Population
from qualcode.model.registry import ATTRIBUTE_TYPES, BEARERS

_TOP = ("pack", "version", "name", "source", "populations", "attributes", "margins", "notes")
_ATTRIBUTE = ("key", "bearer", "type", "unit", "name", "values")
_OPTION = ("key", *LANGUAGES)
_POPULATION = ("id", "n", "name", "source")
_MARGIN = ("attribute", "population", "sex", "base", "shares", "counts", "mean")
_NOTE = ("id", "attribute", "contradiction", *LANGUAGES)
_CHOICES = ("single", "multiple", "ordered")
_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,6})?")
_EMPTY = Node("", 1)
Fields = dict[str, Node]


class PackReader:
    """Reads the nodes of one file; `source` is its name for messages."""

    def __init__(self, source: str) -> None:
        self._source = source

    def pack(self, root: Node) -> AttributePack:
        """Give the pack. Raises UserError with the line for everything that cannot be understood."""
        fields = self._fields(root, _TOP)
        source = self._text(fields, "source")
        attributes = tuple(self._attribute(node) for node in self._items(fields, "attributes"))
        if not attributes:
            raise UserError("packs.no_attributes", source=self._source)
        self._refuse_twice([(one.key, node.line) for one, node in self._with_nodes(attributes, fields)])
        populations = tuple(self._population(node, source) for node in self._items(fields, "populations"))
        known = {attribute.key: attribute for attribute in attributes}
        people = {population.id for population in populations}
        return AttributePack(
            self._text(fields, "pack"),
            self._text(fields, "version"),
            self._texts(fields.get("name", _EMPTY)),
            source,
            attributes,
            populations,
            tuple(one for node in self._items(fields, "margins") for one in self._margins(node, known, people)),
            tuple(self._note(node, known) for node in self._items(fields, "notes")),
        )

    def _with_nodes(
        self, attributes: tuple[PackAttribute, ...], fields: Fields
    ) -> Iterator[tuple[PackAttribute, Node]]:
        return zip(attributes, self._items(fields, "attributes"), strict=True)

    def _attribute(self, node: Node) -> PackAttribute:
        fields = self._fields(node, _ATTRIBUTE)
        kind = self._one_of(fields, "type", ATTRIBUTE_TYPES, "text")
        options = tuple(self._option(item) for item in self._items(fields, "values"))
        if (kind in _CHOICES) != bool(options):
            raise self._wrong("packs.values_and_type", node, name=self._text(fields, "key"), type=kind)
        self._refuse_twice([(option.key, node.line) for option in options])
        return PackAttribute(
            self._needed(fields, "key", node),
            self._one_of(fields, "bearer", BEARERS, "respondent"),
            kind,
            self._texts(fields.get("name", _EMPTY)),
            self._texts(fields.get("unit", _EMPTY)),
            options,
        )

    def _option(self, node: Node) -> NewOption:
        fields = self._fields(node, _OPTION)
        labels = {language: text for language in LANGUAGES if (text := self._text(fields, language))}
        return NewOption(self._needed(fields, "key", node), labels)

    def _population(self, node: Node, source: str) -> Population:
        fields = self._fields(node, _POPULATION)
        names = self._texts(fields.get("name", _EMPTY))
        n = int(self._number(fields, "n") or 0)
        return Population(self._needed(fields, "id", node), n, names, self._text(fields, "source") or source)

    def _margins(self, node: Node, known: dict[str, PackAttribute], populations: set[str]) -> Iterator[Margin]:
        fields = self._fields(node, _MARGIN)
        attribute = known[self._one_of(fields, "attribute", tuple(known), "")]
        population = self._one_of(fields, "population", tuple(populations), "")
        told = (population, self._one_of(fields, "sex", SEXES, "both"), self._texts(fields.get("base", _EMPTY)))
        mean = self._number(fields, "mean")
        if mean is not None:
            yield Margin(attribute.key, "", *told, mean=mean)
        counts = self._mapping(fields.get("counts", _EMPTY))
        for option, share in self._mapping(fields.get("shares", _EMPTY)).items():
            self._check_option(attribute, option, share)
            percent = self._as_number(share)
            if not 0 <= percent <= 100:
                raise self._wrong("packs.share_outside", share, value=percent)
            n = int(self._as_number(counts[option])) if option in counts else None
            yield Margin(attribute.key, option, *told, share=percent, n=n)

    def _check_option(self, attribute: PackAttribute, option: str, node: Node) -> None:
        if attribute.type in _CHOICES and option not in {known.key for known in attribute.options}:
            raise self._wrong("packs.no_such_option", node, attribute=attribute.key, value=option)

    def _note(self, node: Node, known: dict[str, PackAttribute]) -> PackNote:
        fields = self._fields(node, _NOTE)
        texts = {language: text for language in LANGUAGES if (text := self._text(fields, language))}
        is_contradiction = self._one_of(fields, "contradiction", ("true", "false"), "false") == "true"
        return PackNote(
            self._needed(fields, "id", node),
            self._one_of(fields, "attribute", tuple(known), ""),
            is_contradiction,
            texts,
        )

    # Nodes -----------------------------------------------------------------------------------------------------

    def _fields(self, node: Node, allowed: tuple[str, ...]) -> Fields:
        fields = self._mapping(node)
        for name in fields.keys() - set(allowed):
            raise self._wrong("packs.unknown_field", fields[name], name=name[:50], known=", ".join(allowed))
        return fields

    def _mapping(self, node: Node) -> Fields:
        if node.value == "":
            return {}
        if not isinstance(node.value, dict):
            raise self._wrong("packs.wrong_form", node)
        return node.value

    def _items(self, fields: Fields, name: str) -> tuple[Node, ...]:
        node = fields.get(name, _EMPTY)
        if node.value == "":
            return ()
        if not isinstance(node.value, tuple):
            raise self._wrong("packs.wrong_form", node)
        return node.value

    def _text(self, fields: Fields, name: str) -> str:
        node = fields.get(name, _EMPTY)
        if not isinstance(node.value, str):
            raise self._wrong("packs.wrong_form", node)
        return " ".join(node.value.split())

    def _texts(self, node: Node) -> Texts:
        fields = self._fields(node, LANGUAGES)
        return {language: text for language in LANGUAGES if (text := self._text(fields, language))}

    def _needed(self, fields: Fields, name: str, node: Node) -> str:
        text = self._text(fields, name)
        if not text:
            raise self._wrong("packs.lacks", node, name=name)
        return text

    def _one_of(self, fields: Fields, name: str, known: tuple[str, ...], otherwise: str) -> str:
        text = self._text(fields, name) or otherwise
        if text not in known:
            raise self._wrong("packs.not_known", fields.get(name, _EMPTY), name=name, value=text[:50])
        return text

    def _number(self, fields: Fields, name: str) -> float | None:
        return self._as_number(fields[name]) if self._text(fields, name) else None

    def _as_number(self, node: Node) -> float:
        if not isinstance(node.value, str) or not _NUMBER.fullmatch(node.value):
            raise self._wrong("packs.not_a_number", node, value=str(node.value)[:50])
        return float(node.value)

    def _refuse_twice(self, keys: list[tuple[str, int]]) -> None:
        seen: set[str] = set()
        for key, row in keys:
            if key in seen:
                raise UserError("packs.key_twice", source=self._source, row=row, name=key)
            seen.add(key)

    def _wrong(self, what: str, node: Node, **values: object) -> UserError:
        return UserError(what, source=self._source, row=node.line, **values)
