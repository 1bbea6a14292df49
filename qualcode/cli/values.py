"""Values of fields as they are typed on the command line."""

import json
import math
from typing import cast

from qualcode.cli.references import find
from qualcode.model.errors import UserError, Word
from qualcode.model.fields import Field, FieldType, Value
from qualcode.model.registry import KINDS
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version

YES = ("yes", "true", "1", "да", "ооба")
NO = ("no", "false", "0", "нет", "жок")
MISSING = "missing:"


def parsed_fields(project: Project, kind: str, typed: dict[str, str], known: dict[str, Value]) -> dict[str, Value]:
    """Give the values of fields as typed; `known` are those the object has already. Raises UserError."""
    values: dict[str, Value] = {}
    for name, words in typed.items():
        values[name] = _parsed(project, kind, KINDS[kind].by_name[name], words, {**known, **values})
    return values


def _parsed(project: Project, kind: str, field: Field, words: str, known: dict[str, Value]) -> Value:
    if not words.strip():
        return None
    if field.type is FieldType.REFERENCE:
        return find(project, field.target, words)
    if field.type in (FieldType.INTEGER, FieldType.REAL):
        return _number(kind, field, words)
    if field.type is FieldType.BOOLEAN:
        return _yes_no(kind, field, words)
    if field.type in (FieldType.ANCHOR, FieldType.SPAN):
        return _span(project, kind, field, words, known)
    if field.type is FieldType.JSON:
        return attribute_value(project, known, words) if kind == "attribute_value" else _structure(words)
    return words


def _wrong(kind: str, field: str, words: str, expected: str | Word) -> UserError:
    return UserError("store.field_wrong", kind=kind, field=field, value=words, expected=expected)


def _number(kind: str, field: Field, words: str) -> int | float:
    try:
        number = float(words.replace(",", ".").replace(" ", ""))
    except ValueError:
        raise _wrong(kind, field.name, words, Word(f"cli.field_{field.type.value}")) from None
    if not math.isfinite(number) or (field.type is FieldType.INTEGER and not number.is_integer()):
        raise _wrong(kind, field.name, words, Word(f"cli.field_{field.type.value}"))
    return int(number) if number.is_integer() else number


def _yes_no(kind: str, field: Field, words: str) -> bool:
    word = words.strip().lower()
    if word not in YES + NO:
        raise _wrong(kind, field.name, words, Word("cli.field_boolean"))
    return word in YES


def _span(project: Project, kind: str, field: Field, words: str, known: dict[str, Value]) -> Value:
    """Read START:END, and :CODE for an anchor, in the current text of the document."""
    form = "START:END:CODE" if field.type is FieldType.ANCHOR else "START:END"
    parts = words.split(":", 2)
    document = known.get("document") or known.get("about")
    if len(parts) != len(form.split(":")) or not (parts[0].isdecimal() and parts[1].isdecimal()):
        raise _wrong(kind, field.name, words, form)
    if not isinstance(document, str):
        raise UserError("cli.span_needs_document", field=field.name)
    place: list[Value] = [current_version(project, document), int(parts[0]), int(parts[1])]
    return [*place, find(project, "code", parts[2])] if len(parts) == 3 else place


def attribute_value(project: Project, known: dict[str, Value], words: str) -> Value:
    """Read a value in the type of its attribute; `missing:refused` says why there is none."""
    attribute = known.get("attribute")
    if not isinstance(attribute, str):
        raise UserError("cli.value_needs_attribute")
    if words.startswith(MISSING):
        return {"missing": words.removeprefix(MISSING)}
    values = project.values(attribute)
    kind, key = str(values["type"]), str(values["key"])
    if kind == "number":
        return _number("attribute_value", Field(key, FieldType.REAL), words)
    if kind == "yes_no":
        return _yes_no("attribute_value", Field(key, FieldType.BOOLEAN), words)
    if kind == "multiple":
        return [part.strip() for part in words.split(";") if part.strip()]
    return words


def _structure(words: str) -> Value:
    """Read JSON, or `a=b,c=d` as names with values, or `a,b` as a list."""
    if words[0] in '[{"':
        try:
            return cast(Value, json.loads(words))
        except ValueError:
            raise UserError("cli.bad_json", words=words) from None
    parts = [part.strip() for part in words.split(",") if part.strip()]
    if all("=" in part for part in parts):
        return {part.partition("=")[0].strip(): part.partition("=")[2].strip() for part in parts}
    return cast(Value, parts)


def facets_of(words: list[str]) -> dict[str, str]:
    """Read `whose=self` as often as it was given."""
    found: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not (equals and name.strip() and value.strip()):
            raise UserError("cli.bad_pair", words=word)
        found[name.strip()] = value.strip()
    return found
