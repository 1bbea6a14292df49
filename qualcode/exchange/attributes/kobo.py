"""Reads the export of a KoBo form, with the form or without it, as a table whose columns are questions."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from qualcode.exchange.attributes.guess import guess_columns, is_ordered, names_pseudonym, names_respondent
from qualcode.exchange.attributes.mapping import AttributeType, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.missing import Missing
from qualcode.exchange.attributes.values import as_yes_no
from qualcode.exchange.attributes.xlsform import Question, XlsForm
from qualcode.exchange.sheets import Sheet, SheetCell, text_of
from qualcode.text.fold import fold

RECORD = "_uuid"
INDEX, PARENT_INDEX, PARENT = "_index", "_parent_index", "_parent_table_name"
_SYSTEM_WORDS = """
    start end today deviceid device_id username phonenumber simserial subscriberid simid devicephonenum audit _id _uuid
    _submission_time _validation_status _notes _status _submitted_by __version__ _version_ _tags _index _parent_index
    _parent_table_name _xform_id_string _bamboo_dataset_id _attachments _geolocation _date_modified
    formhub/uuid meta/instanceid meta/instancename meta/rootuuid meta/deprecatedid
"""
_NOT_TAKEN_WORDS = """
    note geopoint geotrace geoshape image audio video file barcode background-audio hidden xml-external start end
    today deviceid username phonenumber simserial subscriberid audit acknowledge trigger start-geopoint
"""
_SYSTEM, _NOT_TAKEN = frozenset(_SYSTEM_WORDS.split()), frozenset(_NOT_TAKEN_WORDS.split())
_NUMBERS, _DATES = ("integer", "decimal", "range"), ("date", "datetime")
_USUAL_CODES = ("-97", "-98", "-99")
_SEPARATORS = "/.:>"
_LONG_ANSWER = 60  # characters on average: what is longer is told, not filled in
_SPLIT = re.compile(r"(.+)[/.:](.+)")


class FormTable(NamedTuple):
    """What a sheet of an export holds: one column for each question, and what each is taken for."""

    sheet: Sheet
    mappings: tuple[ColumnMapping, ...]
    questions: tuple[Question | None, ...]  # beside the mappings


class _Column(NamedTuple):
    """Where a question's answers stand: its own column (-1: none), and a column for each option."""

    heading: str
    own: int
    options: tuple[tuple[str, int], ...] = ()
    question: Question | None = None


def is_export(sheet: Sheet) -> bool:
    """Say whether a sheet is the main one of a KoBo export."""
    headings = {heading.casefold() for heading in sheet.headings}
    return RECORD in headings and bool(headings & {"_submission_time", "_id", INDEX}) and PARENT_INDEX not in headings


def is_system(heading: str) -> bool:
    """Say whether a heading is that of a column that the server or the device fills in."""
    plain = heading.strip().casefold()
    return plain in _SYSTEM or plain.startswith(("_submission__", "meta/", "_geopoint", "__"))


def form_table(sheet: Sheet, form: XlsForm | None, repeat: str = "", key: str = "") -> FormTable:
    """Give the table of a sheet: columns of options brought together, types and labels by the form, else guessed.

    `key` is the heading that named the respondent before.
    """
    questions = [question for question in form.questions if question.repeat == repeat] if form else []
    columns = list(_by_form(sheet, questions) if form else _by_headings(sheet))
    fresh = replace(
        sheet,
        headings=tuple(column.heading for column in columns),
        rows=tuple(tuple(_cell(row, column) for column in columns) for row in sheet.rows),
    )
    guessed = guess_columns(fresh)
    names = _names(columns)
    mappings = [_mapping(fresh, guessed[place], column, names[place]) for place, column in enumerate(columns)]
    place = _respondent(mappings, columns, key)
    mappings = [_with_respondent(mapping, index == place) for index, mapping in enumerate(mappings)]
    return FormTable(fresh, tuple(mappings), tuple(column.question for column in columns))


# Columns --------------------------------------------------------------------------------------------------------


def _by_form(sheet: Sheet, questions: Sequence[Question]) -> Iterator[_Column]:
    """Give the columns in the order of the sheet; those of a question's options are brought together."""
    known = _headings_of(questions)
    own: dict[str, int] = {}
    options: dict[str, list[tuple[str, int]]] = {}
    others: list[int] = []
    for place, heading in enumerate(sheet.headings):
        found = known.get(fold(heading.strip()))
        if found is None or is_system(heading):
            others.append(place)
        elif found[1]:
            options.setdefault(found[0], []).append((found[1], place))
        else:
            own.setdefault(found[0], place)
    for question in questions:
        if question.name in own or question.name in options:
            place = own.get(question.name, -1)
            heading = sheet.headings[place] if place >= 0 else "/".join((*question.groups, question.name))
            yield _Column(heading, place, tuple(options.get(question.name, ())), question)
    for place in others:
        yield _Column(sheet.headings[place], place)


def _headings_of(questions: Sequence[Question]) -> dict[str, tuple[str, str]]:
    """Give for each folded heading that an export may have its question and option (""): by path, name, label."""
    found: dict[str, tuple[str, str]] = {}
    for spelt in (_paths, lambda question: [question.name], _labels):
        for question in questions:
            for heading in spelt(question):
                found.setdefault(fold(heading), (question.name, ""))
                if question.type in ("select_multiple", "rank"):
                    for choice in question.choices:
                        for word in (choice.name, *choice.labels.values()):
                            for separator in _SEPARATORS:
                                found.setdefault(fold(heading + separator + word), (question.name, choice.name))
    return found


def _paths(question: Question) -> list[str]:
    return [separator.join((*question.groups, question.name)) for separator in _SEPARATORS]


def _labels(question: Question) -> list[str]:
    spelt = []
    for language, label in question.labels.items():
        groups = [labels.get(language, "") for labels in question.group_labels]
        spelt += [separator.join((*filter(None, groups), label)) for separator in _SEPARATORS]
        spelt.append(label)
    return spelt


def _by_headings(sheet: Sheet) -> Iterator[_Column]:
    """Bring columns of options together by their headings: a/b/option beside a/b, all of them 0 and 1."""
    parts: dict[str, list[tuple[str, int]]] = {}
    for place, heading in enumerate(sheet.headings):
        split = _SPLIT.fullmatch(heading)
        if split and not is_system(heading) and _is_ticked(sheet, place):
            parts.setdefault(split.group(1), []).append((split.group(2), place))
    several = {
        stem: options
        for stem, options in parts.items()
        if stem in sheet.headings or (len(options) > 1 and _SPLIT.fullmatch(stem))
    }
    gone = {place for options in several.values() for _, place in options}
    for place, heading in enumerate(sheet.headings):
        if heading in several:
            yield _Column(heading, place, tuple(several.pop(heading)))
        elif place not in gone:
            yield _Column(heading, place)
        else:
            stem = next((stem for stem, found in several.items() if found[0][1] == place), None)
            if stem is not None and stem not in sheet.headings:
                yield _Column(stem, -1, tuple(several[stem]))


def _is_ticked(sheet: Sheet, place: int) -> bool:
    cells = [row[place] for row in sheet.rows if row[place] is not None]
    return bool(cells) and all(isinstance(cell, bool) or cell in (0, 1, "0", "1") for cell in cells)


def _cell(row: Sequence[SheetCell], column: _Column) -> SheetCell:
    """Give a cell; of several options the names of those ticked, parted by spaces as in the form's own column."""
    if not column.options:
        return row[column.own]
    ticked = [name for name, place in column.options if as_yes_no(row[place])]
    if ticked or column.own < 0:
        return " ".join(ticked) or None
    return row[column.own]


# Mappings -------------------------------------------------------------------------------------------------------


def _names(columns: Sequence[_Column]) -> list[str]:
    """Give each column the name of its question, and its whole heading where two have the same."""
    short = [
        column.question.name if column.question else re.split("[/]", column.heading)[-1] or column.heading
        for column in columns
    ]
    return [name if short.count(name) == 1 else columns[place].heading for place, name in enumerate(short)]


def _mapping(sheet: Sheet, guessed: ColumnMapping, column: _Column, name: str) -> ColumnMapping:
    if column.heading.strip().casefold() == RECORD:
        return ColumnMapping(guessed.column, name, ColumnRole.RECORD)
    if is_system(column.heading):
        return ColumnMapping(guessed.column, name, ColumnRole.IGNORE)
    if column.question is not None:
        return _told(sheet, column.question, ColumnMapping(guessed.column, name, ColumnRole.ATTRIBUTE))
    found = replace(guessed, heading=name)
    if names_pseudonym(name):
        return replace(found, role=ColumnRole.PSEUDONYM)
    if column.options:
        options = tuple(option for option, _ in column.options)
        kept = replace(found, role=ColumnRole.ATTRIBUTE, type=AttributeType.MULTIPLE, unite=())
        return _without_codes(sheet, replace(kept, values=options, separator=" "))
    return _without_codes(sheet, _as_answers(sheet, found))


def _without_codes(sheet: Sheet, mapping: ColumnMapping) -> ColumnMapping:
    """Take the usual codes for a missing answer for no data: without the form nobody knows which reason each is."""
    parts = {part for row in sheet.rows for part in text_of(row[mapping.column]).split()}
    found = sorted(parts & set(_USUAL_CODES))
    if mapping.role is not ColumnRole.ATTRIBUTE or not found:
        return mapping
    values = tuple(value for value in mapping.values if value not in _USUAL_CODES)
    return replace(mapping, values=values, missing=dict.fromkeys(found, Missing.NO_DATA))


def _told(sheet: Sheet, question: Question, mapping: ColumnMapping) -> ColumnMapping:
    """Give what the form says of a column."""
    mapping = replace(mapping, names=question.labels, missing=question.missing)
    if question.type in _NOT_TAKEN or all(row[mapping.column] is None for row in sheet.rows):
        return replace(mapping, role=ColumnRole.IGNORE)
    if names_pseudonym(question.name) or any(names_pseudonym(label) for label in question.labels.values()):
        return replace(mapping, role=ColumnRole.PSEUDONYM)
    if question.choices:
        return _choice(question, mapping)
    if question.type in _NUMBERS:
        return replace(mapping, type=AttributeType.NUMBER)
    if question.type in _DATES:
        return replace(mapping, type=AttributeType.DATE)
    wanted = "multiline" in question.appearance
    return replace(mapping, role=ColumnRole.ANSWERS) if wanted else _as_answers(sheet, mapping)


def _as_answers(sheet: Sheet, mapping: ColumnMapping) -> ColumnMapping:
    """Take long answers for what can be coded."""
    texts = [text for row in sheet.rows if (text := text_of(row[mapping.column]))]
    is_text = mapping.role is ColumnRole.ATTRIBUTE and mapping.type is AttributeType.TEXT
    if is_text and texts and sum(map(len, texts)) > _LONG_ANSWER * len(texts):
        return replace(mapping, role=ColumnRole.ANSWERS)
    return mapping


def _choice(question: Question, mapping: ColumnMapping) -> ColumnMapping:
    """Give the values of a choice with their labels; a label in a cell stands for the value."""
    keys = tuple(choice.name for choice in question.answers)
    if question.type == "select_one" and len(keys) == 2 and {as_yes_no(key) for key in keys} == {True, False}:
        return replace(mapping, type=AttributeType.YES_NO)
    several = question.type in ("select_multiple", "rank")
    labels = {choice.name: choice.labels for choice in question.answers}
    reasons = {
        label: question.missing[choice.name]
        for choice in question.choices
        if choice.name in question.missing
        for label in choice.labels.values()
    }
    return replace(
        mapping,
        type=AttributeType.MULTIPLE if several else _single(keys, labels),
        values=keys,
        separator=" " if several else "",
        unite=tuple(
            (label, key)
            for key, found in labels.items()
            for label in dict.fromkeys(found.values())
            if label not in keys
        ),
        labels=labels,
        missing=mapping.missing | {label: why for label, why in reasons.items() if label not in keys},
    )


def _single(keys: Sequence[str], labels: Mapping[str, Mapping[str, str]]) -> AttributeType:
    by_language = [[labels[key].get(language, "") for key in keys] for language in ("ky", "ru", "en")]
    ordered = any(is_ordered(words) for words in (list(keys), *by_language) if all(words))
    return AttributeType.ORDERED if ordered else AttributeType.SINGLE


# The respondent -------------------------------------------------------------------------------------------------


def _respondent(mappings: Sequence[ColumnMapping], columns: Sequence[_Column], key: str) -> int:
    """Find the column that names the respondent: the one used before, one named so, else that of the guess."""
    for place, column in enumerate(columns):
        if key and column.heading == key:
            return place
    for place, (mapping, column) in enumerate(zip(mappings, columns, strict=True)):
        told = (mapping.heading, *(column.question.labels.values() if column.question else ()))
        if not is_system(column.heading) and any(names_respondent(words) for words in told):
            return place
    return -1


def _with_respondent(mapping: ColumnMapping, is_it: bool) -> ColumnMapping:
    if is_it:
        return replace(mapping, role=ColumnRole.RESPONDENT)
    return replace(mapping, role=ColumnRole.IGNORE) if mapping.role is ColumnRole.RESPONDENT else mapping
