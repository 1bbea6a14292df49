"""A codebook as a YAML file: the form in which codebooks are kept and edited by hand."""

from pathlib import Path
from typing import Any

import yaml

from qualcode.exchange.codebooks.yaml_codes import YamlReader
from qualcode.exchange.codebooks.yaml_nodes import parsed_file
from qualcode.exchange.delimited import write_bytes
from qualcode.messages import LANGUAGES
from qualcode.model.codebook import Codebook, CodeEntry, FacetEntry, SetEntry, Texts, children_of

_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def read(path: Path) -> Codebook:
    """Read a codebook. Raises UserError with the line for a file that cannot be understood."""
    return YamlReader(path.name).codebook(parsed_file(path))


def write(codebook: Codebook, path: Path, language: str = "en") -> None:
    """Write a codebook; reading it gives an equal one. The keys are the same in every `language`."""
    children = children_of(codebook.codes)
    data = {
        "codebook": codebook.id,
        "version": codebook.version,
        "languages": list(LANGUAGES),
        "facets": [_facet(facet) for facet in codebook.facets],
        "sets": [_set(entry) for entry in codebook.sets],
        "codes": [_code(code, children) for code in children.get("", ())],
    }
    text = yaml.dump(data, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=110)
    write_bytes(path, text.encode("utf-8"))


def _facet(facet: FacetEntry) -> dict[str, object]:
    values = [{"id": value.id, "name": _texts(value.names)} for value in facet.values]
    return {"id": facet.id, "name": _texts(facet.names), "values": values}


def _set(entry: SetEntry) -> dict[str, object]:
    return {
        "id": entry.id,
        "kind": entry.kind,
        "exclusive": entry.exclusive,
        "name": _texts(entry.names),
        "codes": list(entry.codes),
    }


def _code(code: CodeEntry, children: dict[str, list[CodeEntry]]) -> dict[str, object]:
    written: dict[str, object] = {
        "id": code.id,
        "name": _texts(code.names),
        "definition": _texts(code.definitions),
        "when": _texts(code.when),
        "not_when": _texts(code.not_when),
        "example": _texts(code.examples),
        "colour": code.colour,
        "active": code.active,
        "codes": [_code(child, children) for child in children.get(code.id, ())],
    }
    return {key: value for key, value in written.items() if value not in ({}, [], "")}


def _texts(texts: Texts) -> Texts:
    return {language: texts[language] for language in LANGUAGES if language in texts}
