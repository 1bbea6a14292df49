"""Objects of a kind as records for JSON and as rows of a table."""

from collections.abc import Sequence

from qualcode.cli.naming import Names
from qualcode.cli.references import short
from qualcode.messages import message
from qualcode.model.fields import FieldType, Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of, in_language
from qualcode.store.queries.codings import Coding, all_codings, codings_by_guid
from qualcode.store.queries.documents import current_version, text_of_version
from qualcode.store.queries.translations import all_translations

Record = dict[str, Value]
_HIDDEN = {"guid", "position", "anchor", "turns", "map", "joined_map", "hash"}  # told by order, place and text
CODING_PLACE = ("code", "start", "end", "quote", "check", "orphan")


def records_of(project: Project, kind: str) -> list[Record]:
    """Give the living objects of a kind with all their fields; codings also with their place in the current text.

    Codings and translations stand in the order of the texts.
    """
    records: list[Record] = [{"guid": item.guid, **item.values} for item in items_of(project, kind)]
    if kind == "code":
        order = {code.guid: place for place, code in enumerate(codes_of(project))}
        return sorted(records, key=lambda record: order.get(str(record["guid"]), len(order)))
    if kind == "coding":
        by_guid = {str(record["guid"]): record for record in records}
        return [{**by_guid[coding.guid], **_place(project, coding)} for coding in all_codings(project)]
    if kind == "translation":
        places = {translation.guid: place for place, translation in enumerate(all_translations(project))}
        return sorted(records, key=lambda record: places[str(record["guid"])])
    return records


def record_of(project: Project, kind: str, guid: Guid) -> Record:
    """Give one object like `records_of`."""
    record: Record = {"guid": guid, **project.values(guid)}
    if kind == "coding":
        record |= _place(project, codings_by_guid(project, [guid])[0])
    return record


def _place(project: Project, coding: Coding) -> Record:
    text = text_of_version(project, current_version(project, coding.document))
    return {
        "code": coding.code,
        "start": coding.start,
        "end": coding.end,
        "quote": text[coding.start : coding.end],
        "check": coding.check,
        "orphan": coding.orphan,
    }


def shown_rows(
    project: Project, kind: str, records: Sequence[Record], language: str
) -> tuple[list[str], list[list[object]]]:
    """Give headings and rows: fields that nobody filled in are left out, what is referred to has its name."""
    if kind == "code":
        return _shown_tree(project, language)
    names = Names(project, language)
    fields = [name for name in (records[0] if records else ()) if name not in _HIDDEN]
    filled = [name for name in fields if any(record[name] not in (None, "") for record in records)]
    references = {field.name for field in KINDS[kind].fields if field.type is FieldType.REFERENCE}
    if kind == "coding":
        references.add("code")
        filled = [name for name in filled if name != "definition"]
    rows = [
        [short(str(record["guid"])), *(shown_value(record[name], names, name in references) for name in filled)]
        for record in records
    ]
    return ["guid", *filled], rows


def _shown_tree(project: Project, language: str) -> tuple[list[str], list[list[object]]]:
    """Give the codes indented by their level, with the definition in one language."""
    rows: list[list[object]] = [
        [short(code.guid), "  " * (len(code.path) - 1) + code.name(language), in_language(code.definitions, language)]
        for code in codes_of(project)
    ]
    return ["guid", "code", "definition"], rows


def shown_value(value: Value, names: Names, refers: bool) -> object:
    """Give a value as people read it: names for references, yes and no, lists and pairs without brackets."""
    if refers:
        return names.of(value)
    if isinstance(value, bool):
        return message("cli.yes" if value else "cli.no", names.language)
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{name}={item}" for name, item in value.items())
    return value


def keys_of(kind: str) -> tuple[str, ...]:
    """Name the keys of the records of a kind."""
    keys = ("guid", *(field.name for field in KINDS[kind].fields))
    return (*keys, *CODING_PLACE) if kind == "coding" else keys
