"""Guesses what each column of a table is: the respondent, an attribute of some type, or nothing."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from qualcode.exchange.attributes.mapping import AttributeType, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.missing import missing_reason
from qualcode.exchange.attributes.values import as_date, as_number, as_yes_no, is_yes_no_word
from qualcode.exchange.sheets import Sheet, SheetCell, text_of
from qualcode.text.fold import fold

FOLLOWS = "follows"  # in place of a type: the attribute's values follow from another's
_NOTHING: Mapping[str, str] = MappingProxyType({})
_KEY_WORDS = tuple(
    map(fold, ("respondent", "респондент", "код респондента", "респонденттин коду", "participant", "участни",
               "катышуучу", "информант", "ф.и.о", "фио", "аты-жөнү"))
)  # fmt: skip
_PSEUDONYM_WORDS = tuple(map(fold, ("псевдоним", "лакап ат", "pseudonym", "alias")))
_KEY_EXACT = frozenset(map(fold, ("id", "ид", "код", "code", "аты", "имя", "name", "№ респ", "resp", "r")))
_MOSTLY = 0.9  # of the cells with a value; the rest is listed as misfits
_LONGEST_CHOICE = 40  # characters: what is longer is prose
# Beginnings of folded words: oblast, country, marital status, education, ethnicity, sex.
_CHOICE_WORDS = (
    *("област", "облус", "oblast", "region", "регион", "стран", "олко", "country", "семейн", "уй-було", "marital"),
    *("образован", "билим", "education", "национальн", "этническ", "улут", "ethnic", "жыныс", "gender"),
)
_MOST_CHOICES = 25
_SEPARATORS = (";", ",")
_BAND = re.compile(r"\D*(\d[\d ]*)\s*(?:[-–—]\s*\d[\d ]*\D*|\+|и (?:более|старше)|же андан .*|or more)?\s*\D{0,12}")
_SCALES = tuple(
    tuple(map(fold, scale.split("|")))
    for scale in (
        "начальное|неполное среднее|основное общее|среднее|среднее общее|среднее специальное"
        "|среднее профессиональное|неполное высшее|незаконченное высшее|высшее",
        "башталгыч|толук эмес орто|негизги орто|орто|атайын орто|орто кесиптик|толук эмес жогорку|жогорку",
        "никогда|редко|иногда|часто|всегда",
        "эч качан|сейрек|кээде|көп учурда|тез-тез|дайыма",
        "never|rarely|sometimes|often|always",
        "плохо|средне|хорошо|отлично",
        "низкий|средний|высокий",
        "төмөн|орто|жогору",
        "low|medium|high",
    )
)


def guess_columns(
    sheet: Sheet, known: Mapping[str, str] = MappingProxyType({}), key: str = ""
) -> tuple[ColumnMapping, ...]:
    """Give a mapping for each column; at most one is the respondent, empty columns are ignored.

    `known` are the types of attributes that are there already, by folded name (FOLLOWS: its values follow from
    another's, so its column is not taken); `key` the heading that named the respondent before.
    """
    place = sheet.headings.index(key) if key and key in sheet.headings else _respondent_column(sheet)
    guessed = (_guessed(sheet, index, place) for index in range(len(sheet.headings)))
    return tuple(_typed_as_known(sheet, mapping, known.get(fold(mapping.heading), "")) for mapping in guessed)


def _typed_as_known(sheet: Sheet, mapping: ColumnMapping, kind: str) -> ColumnMapping:
    if mapping.role is not ColumnRole.ATTRIBUTE or kind in ("", mapping.type.value):
        return mapping
    if kind == FOLLOWS:
        return replace(mapping, role=ColumnRole.IGNORE)
    return retyped(sheet, mapping, AttributeType(kind))


def retyped(sheet: Sheet, mapping: ColumnMapping, kind: AttributeType) -> ColumnMapping:
    """Give the mapping of a column whose type the user has chosen, with its value list made anew."""
    cells = _filled(sheet, mapping.column)
    separator = _separator(cells) or _SEPARATORS[0] if kind is AttributeType.MULTIPLE else ""
    return ColumnMapping(
        mapping.column,
        mapping.heading,
        ColumnRole.ATTRIBUTE,
        kind,
        _value_list(cells, kind, separator),
        separator,
        mapping.unite,
        mapping.names,
        mapping.labels,
        mapping.missing,
    )


def heading_of(sheet: Sheet, column: int) -> str:
    """Give the heading of a column; one without a heading has its letters as in Excel ("AB")."""
    return sheet.headings[column] or _letters(column)


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _guessed(sheet: Sheet, index: int, key: int) -> ColumnMapping:
    heading = heading_of(sheet, index)
    cells = _filled(sheet, index)
    if index == key:
        return ColumnMapping(index, heading, ColumnRole.RESPONDENT)
    if not cells:
        return ColumnMapping(index, heading, ColumnRole.IGNORE)
    if index == _pseudonym_column(sheet):
        return ColumnMapping(index, heading, ColumnRole.PSEUDONYM)
    separator = _separator(cells)
    kind = _type_of(cells, separator)
    if kind is AttributeType.TEXT and _names_a_choice(heading) and _could_be_choice(cells):
        kind = AttributeType.SINGLE
    separator = separator if kind is AttributeType.MULTIPLE else ""
    values = _value_list(cells, kind, separator)
    return ColumnMapping(index, heading, ColumnRole.ATTRIBUTE, kind, values, separator)


def _names_a_choice(heading: str) -> bool:
    """Say whether a heading is that of a value list in any study, however its values are spelt in this table."""
    return any(word in fold(heading) for word in _CHOICE_WORDS)


def _could_be_choice(cells: Sequence[SheetCell]) -> bool:
    texts = {text_of(cell) for cell in cells}
    return len(texts) <= _MOST_CHOICES and max(map(len, texts)) <= _LONGEST_CHOICE


def _filled(sheet: Sheet, column: int) -> list[SheetCell]:
    """Give the cells of a column that hold a value: neither empty nor a reason for its absence."""
    cells = (row[column] for row in sheet.rows)
    return [cell for cell in cells if missing_reason(text_of(cell)) is None]


def _respondent_column(sheet: Sheet) -> int:
    """Find the column of respondents: by its heading, else the first whose values differ; -1 for none."""
    named = [index for index, heading in enumerate(sheet.headings) if names_pseudonym(heading)]
    told = [index for index, heading in enumerate(sheet.headings) if names_respondent(heading)] or named
    different = [index for index in told or range(len(sheet.headings)) if _all_differ(sheet, index)]
    return next(iter([*different, *told, -1]))


def _pseudonym_column(sheet: Sheet) -> int:
    """Find the column of pseudonyms by its heading; -1 for none."""
    return next((place for place, heading in enumerate(sheet.headings) if names_pseudonym(heading)), -1)


def names_pseudonym(heading: str) -> bool:
    """Say whether a heading is that of pseudonyms."""
    return any(fold(heading).strip(" .:").startswith(word) for word in _PSEUDONYM_WORDS)


def _all_differ(sheet: Sheet, column: int) -> bool:
    cells = [text_of(cell) for cell in _filled(sheet, column)]
    return len(set(cells)) == len(cells) > len(sheet.rows) / 2


def names_respondent(heading: str) -> bool:
    """Say whether a heading is that of the respondents' names or numbers."""
    words = fold(heading)
    return words.strip(" .:") in _KEY_EXACT or any(words.startswith(word) for word in _KEY_WORDS)


def _type_of(cells: Sequence[SheetCell], separator: str) -> AttributeType:
    if _share(is_yes_no_word, cells) >= _MOSTLY and all(as_yes_no(cell) is not None for cell in cells):
        return AttributeType.YES_NO
    if _share(lambda cell: as_number(cell) is not None, cells) >= _MOSTLY:
        return AttributeType.NUMBER
    if _share(lambda cell: as_date(cell) is not None, cells) >= _MOSTLY:
        return AttributeType.DATE
    return _type_of_texts([text_of(cell) for cell in cells], separator)


def _type_of_texts(texts: list[str], separator: str) -> AttributeType:
    if separator:
        return AttributeType.MULTIPLE
    distinct = set(texts)
    if len(distinct) > _MOST_CHOICES or len(distinct) * 2 > len(texts) + 2 or max(map(len, distinct)) > 80:
        return AttributeType.TEXT
    return AttributeType.ORDERED if _ordered(distinct) else AttributeType.SINGLE


def _share(fits: Callable[[SheetCell], bool], cells: Sequence[SheetCell]) -> float:
    return sum(1 for cell in cells if fits(cell)) / len(cells)


def _separator(cells: Sequence[SheetCell]) -> str:
    """Give the mark that divides several values in a cell: parts must come back in other cells, else it is prose."""
    texts = [text_of(cell) for cell in cells if isinstance(cell, str)]
    for separator in _SEPARATORS:
        several = [text for text in texts if separator in text]
        parts = Counter(part for text in texts for part in _parts(text, separator))
        if several and len(parts) <= _MOST_CHOICES and _come_back(parts) and max(map(len, parts)) <= 60:
            return separator
    return ""


def _come_back(parts: Counter[str]) -> bool:
    return sum(parts.values()) >= 1.5 * len(parts)


def _parts(text: str, separator: str) -> list[str]:
    return [part for piece in text.split(separator) if (part := " ".join(piece.split()))]


def is_ordered(values: Sequence[str]) -> bool:
    """Say whether a list of values is a scale in its order, or bands of numbers."""
    scales = any(
        [fold(value) for value in values] == [w for w in scale if w in set(map(fold, values))] for scale in _SCALES
    )
    return len(values) > 1 and (scales or all(_BAND.fullmatch(value) for value in values))


def _ordered(values: set[str]) -> tuple[str, ...]:
    """Give the values in their order where they have one: bands of numbers or the words of a scale."""
    if len(values) < 2:
        return ()
    bands = {value: _BAND.fullmatch(value) for value in values}
    if all(bands.values()):
        return tuple(sorted(values, key=_band_start))
    for scale in _SCALES:
        if all(fold(value) in scale for value in values):
            return tuple(word for _, word in sorted((scale.index(fold(value)), value) for value in values))
    return ()


def _band_start(value: str) -> tuple[int, str]:
    match = _BAND.fullmatch(value)
    return int(match.group(1).replace(" ", "")) if match else 0, value


def _value_list(cells: Sequence[SheetCell], kind: AttributeType, separator: str) -> tuple[str, ...]:
    """Give the values of a choice: in their own order where they have one, else the commonest first."""
    if kind not in (AttributeType.SINGLE, AttributeType.MULTIPLE, AttributeType.ORDERED):
        return ()
    texts = [text_of(cell) for cell in cells]
    parts = [part for text in texts for part in _parts(text, separator)] if separator else texts
    if kind is AttributeType.ORDERED and (ordered := _ordered(set(parts))):
        return ordered
    return tuple(value for value, _ in Counter(parts).most_common())
