"""A codebook as rows of a table, one row per code."""

from typing import NamedTuple

from qualcode.exchange.codebooks.headings import TEXT_FIELDS
from qualcode.exchange.codebooks.paths import joined
from qualcode.messages import LANGUAGES, message
from qualcode.model.codebook import Codebook, CodeEntry, FacetEntry, SetEntry, Texts, ancestors, first_text

Row = dict[tuple[str, str], str]  # (field, language or "") -> text
_PLAIN = ("type", "id", "path")
_TAIL = ("colour", "active", "sets", "kind", "exclusive", "version")
COLUMNS: tuple[tuple[str, str], ...] = (
    *((name, "") for name in _PLAIN),
    *((name, language) for name in TEXT_FIELDS for language in LANGUAGES),
    *((name, "") for name in _TAIL),
)
ROW_TYPES = ("code", "set", "facet", "facet_value", "codebook")


class TypedRow(NamedTuple):
    """A row and which of ROW_TYPES it is."""

    type: str
    values: Row


def rows_of(codebook: Codebook, language: str) -> list[TypedRow]:
    """Give the rows of a whole codebook; words ("yes", "family") and paths are in `language`."""
    return [
        *_code_rows(codebook, language),
        *(_set_row(entry, language) for entry in codebook.sets),
        *(row for facet in codebook.facets for row in _facet_rows(facet)),
        TypedRow("codebook", _row(codebook.id, {}, {("version", ""): codebook.version})),
    ]


def heading(column: tuple[str, str], language: str) -> str:
    """Give the heading of a column in `language`: "Name (ru)"."""
    text = message(f"codebook.heading_{column[0]}", language)
    return f"{text} ({column[1]})" if column[1] else text


def type_word(row_type: str, language: str) -> str:
    """Give the word for one of ROW_TYPES in `language`."""
    return message(f"codebook.type_{row_type}", language)


def _code_rows(codebook: Codebook, language: str) -> list[TypedRow]:
    lines = ancestors(codebook.codes)
    return [TypedRow("code", _code_row(code, lines[code.id], codebook, language)) for code in codebook.codes]


def _code_row(code: CodeEntry, line: tuple[CodeEntry, ...], codebook: Codebook, language: str) -> Row:
    sets = [entry.id for entry in codebook.sets if code.id in entry.codes]
    texts = {
        (name, spoken): text
        for name, by_language in zip(
            TEXT_FIELDS[1:], (code.definitions, code.when, code.not_when, code.examples), strict=True
        )
        for spoken, text in by_language.items()
    }
    own = {
        ("path", ""): joined([first_text(step.names, language) for step in line]),
        ("colour", ""): code.colour,
        ("active", ""): _yes(code.active, language),
        ("sets", ""): "; ".join(sets),
    }
    return _row(code.id, code.names, texts | own)


def _set_row(entry: SetEntry, language: str) -> TypedRow:
    own = {
        ("kind", ""): message(f"codebook.kind_{entry.kind}", language),
        ("exclusive", ""): _yes(entry.exclusive, language),
    }
    return TypedRow("set", _row(entry.id, entry.names, own))


def _facet_rows(facet: FacetEntry) -> list[TypedRow]:
    values = [TypedRow("facet_value", _row(value.id, value.names, {})) for value in facet.values]
    return [TypedRow("facet", _row(facet.id, facet.names, {})), *values]


def _row(own_id: str, names: Texts, own: Row) -> Row:
    return {("id", ""): own_id} | {("name", language): text for language, text in names.items()} | own


def _yes(value: bool, language: str) -> str:
    return message("codebook.yes" if value else "codebook.no", language)
