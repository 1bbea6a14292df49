"""Rows of a table read as drafts of codes: cells understood, the tree not yet built."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from qualcode.exchange.codebooks.checks import (
    checked_colour,
    checked_id,
    checked_yes,
    one_line,
    tidy_text,
)
from qualcode.exchange.codebooks.headings import TEXT_FIELDS, Heading, columns_of
from qualcode.exchange.codebooks.paths import split_path
from qualcode.exchange.codebooks.rows import ROW_TYPES
from qualcode.exchange.sheets import Sheet, text_of
from qualcode.messages import LANGUAGES, words
from qualcode.model.codebook import Texts
from qualcode.model.errors import UserError
from qualcode.text.fold import fold

_KYRGYZ = re.compile("[өүңӨҮҢ]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_BETWEEN_SETS = re.compile(r"[;\n]")


@dataclass(slots=True)
class Draft:
    """One row: which of ROW_TYPES it is, where it stands in the file, and its cells."""

    type: str
    source: str
    row: int
    cells: dict[str, str] = field(default_factory=dict)  # fields without a language
    texts: dict[str, Texts] = field(default_factory=dict)  # fields with one
    path: tuple[str, ...] = ()
    id: str = ""
    parent: str = ""  # id, once the tree is built
    colour: str = ""
    active: bool = True

    @property
    def names(self) -> Texts:
        """Give the names of the row by language."""
        return self.texts.get("name", {})

    @property
    def sets(self) -> list[str]:
        """Give what the row says about its sets: their ids or names."""
        parts = _BETWEEN_SETS.split(self.cells.get("sets", ""))
        return [name for part in parts if (name := one_line(part))]


def drafts_of(sheets: Iterable[Sheet]) -> list[Draft]:
    """Give the drafts of all sheets that have a column of names or paths.

    Raises UserError where no sheet has one, and for a cell that cannot be what its heading says.
    """
    drafts: list[Draft] = []
    understood = False
    source = ""
    for sheet in sheets:
        columns = columns_of(sheet.headings)
        source = source or sheet.name
        if any(heading.field in ("name", "path") for heading in columns.values()):
            understood = True
            drafts += _drafts_of_sheet(sheet, columns)
    if not understood:
        raise UserError("codebook.no_name_column", source=source)
    return drafts


def _drafts_of_sheet(sheet: Sheet, columns: dict[int, Heading]) -> Iterator[Draft]:
    languages = _languages(sheet, columns)
    for index, row in enumerate(sheet.rows):
        cells = {i: text for i in columns if (text := tidy_text(text_of(row[i])))}
        if cells:
            yield _draft(sheet, sheet.row_number(index), cells, columns, languages)


def _draft(
    sheet: Sheet, row: int, cells: dict[int, str], columns: dict[int, Heading], languages: dict[int, str]
) -> Draft:
    draft = Draft("code", sheet.name, row)
    for index, text in cells.items():
        name = columns[index].field
        if name in TEXT_FIELDS:
            draft.texts.setdefault(name, {})[languages[index]] = one_line(text) if name == "name" else text
        else:
            draft.cells[name] = text
    _complete(draft, next((languages[i] for i in cells if columns[i].field == "path"), "ru"))
    return draft


def _complete(draft: Draft, path_language: str) -> None:
    """Turn the cells into what they say; a row without a name has the last name of its path."""
    source, row = draft.source, draft.row
    draft.type = _row_type(draft.cells.get("type", ""), source, row)
    draft.id = checked_id(draft.cells.get("id", ""), source, row)
    draft.colour = checked_colour(draft.cells.get("colour", ""), source, row)
    draft.active = checked_yes(draft.cells.get("active", ""), True, source, row)
    draft.path = tuple(map(one_line, split_path(draft.cells.get("path", ""))))
    if draft.path and not draft.names:
        draft.texts["name"] = {path_language: draft.path[-1]}
    if not draft.names and draft.type != "codebook":
        raise UserError("codebook.no_name", source=source, row=row)


def _row_type(word: str, source: str, row: int) -> str:
    if not word:
        return "code"
    for row_type in ROW_TYPES:
        known = [row_type, *words("codebook")[f"type_{row_type}"].values()]
        if fold(word) in map(fold, known):
            return row_type
    raise UserError("codebook.unknown_row_type", source=source, row=row, text=word[:50])


def _languages(sheet: Sheet, columns: dict[int, Heading]) -> dict[int, str]:
    """Give the language of each column: as its heading says, else guessed from its letters."""
    found = {index: heading.language for index, heading in columns.items() if heading.language}
    for index, heading in columns.items():
        if index not in found:
            taken = {found[i] for i in found if columns[i].field == heading.field}
            found[index] = _guessed(sheet, index, taken)
    return found


def _guessed(sheet: Sheet, index: int, taken: set[str]) -> str:
    letters = " ".join(text_of(row[index]) for row in sheet.rows)
    guess = "ky" if _KYRGYZ.search(letters) else "ru" if _CYRILLIC.search(letters) else "en"
    return next(language for language in (guess, *LANGUAGES) if language not in taken)
