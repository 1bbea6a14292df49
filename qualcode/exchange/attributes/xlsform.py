"""Reads an XLSForm: the questions of a KoBo form with their types, labels in several languages and choices."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.attributes.missing import Missing, missing_reason
from qualcode.exchange.sheets import Sheet, read_sheets, text_of
from qualcode.messages import LANGUAGES
from qualcode.model.attributes import Texts
from qualcode.model.errors import UserError
from qualcode.text.fold import fold
from qualcode.text.language import guess_language

_LANGUAGE_WORDS = {
    "ky": ("кыргызча", "кыргыз", "киргизский", "кыргызский", "kyrgyz"),
    "ru": ("русский", "орусча", "russian"),
    "en": ("english", "английский", "англисче"),
}
_CODE = re.compile(r"\(([a-z]{2,3})\)")
_MARKUP = re.compile(r"<[^<>]*>|\*\*")
_TOLD_CODE = re.compile(r"(-?\d{2,4})\s*(?:[=:–—]|-\s)\s*([^;,./()\n]+)")
_BEGIN, _END = re.compile(r"begin[ _](group|repeat)"), re.compile(r"end[ _](group|repeat)")


class Choice(NamedTuple):
    """One answer of a list: its name in the data and its labels by language."""

    name: str
    labels: Texts


@dataclass(frozen=True, slots=True)
class Question:
    """A question: `groups` around it from the outermost in, `repeat` the innermost repeat ("" for none).

    `type` is the word of the form without its list; `missing` the codes of the form that say why there is no answer.
    """

    name: str
    type: str
    labels: Texts = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    group_labels: tuple[Texts, ...] = ()
    repeat: str = ""
    choices: tuple[Choice, ...] = ()
    missing: dict[str, Missing] = field(default_factory=dict)
    appearance: str = ""

    @property
    def answers(self) -> tuple[Choice, ...]:
        """Give the choices that are answers, not reasons for having none."""
        return tuple(choice for choice in self.choices if choice.name not in self.missing)


@dataclass(frozen=True, slots=True)
class XlsForm:
    """The questions of a form in their order, and the repeats with their labels."""

    questions: tuple[Question, ...]
    repeats: dict[str, Texts]


def read_form(path: Path) -> XlsForm:
    """Read an XLSForm. Raises UserError for a file without a sheet "survey" that has types and names."""
    sheets = {sheet.name.strip().casefold(): sheet for sheet in read_sheets(path)}
    survey = sheets.get("survey")
    if survey is None or not {"type", "name"} <= {heading.strip().casefold() for heading in survey.headings}:
        raise UserError("sheets.no_form", name=path.name)
    settings = next(iter(_rows(sheets["settings"])), {}) if "settings" in sheets else {}
    default = _language(settings.get("default_language", ""))
    lists = _lists(sheets.get("choices"), default)
    return _Survey(lists, default).form(_rows(survey))


def is_form(sheets: Sequence[Sheet]) -> bool:
    """Say whether the sheets are those of a form, not of what was answered."""
    names = {sheet.name.strip().casefold() for sheet in sheets}
    return {"survey", "choices"} <= names


def _rows(sheet: Sheet) -> list[dict[str, str]]:
    headings = [" ".join(heading.split()).casefold() for heading in sheet.headings]
    return [
        {heading: text_of(cell).strip() for heading, cell in zip(headings, row, strict=True) if heading}
        for row in sheet.rows
    ]


def _lists(sheet: Sheet | None, default: str) -> dict[str, tuple[Choice, ...]]:
    found: dict[str, tuple[Choice, ...]] = {}
    for row in _rows(sheet) if sheet is not None else []:
        name, key = row.get("list_name") or row.get("list name", ""), row.get("name") or row.get("value", "")
        if name and key and key not in {choice.name for choice in found.get(name, ())}:
            found[name] = (*found.get(name, ()), Choice(key, _texts(row, "label", default)))
    return found


class _Survey:
    """Walks the rows of the sheet "survey" with the groups that are open."""

    def __init__(self, lists: Mapping[str, tuple[Choice, ...]], default: str) -> None:
        self._lists = lists
        self._default = default
        self._open: list[tuple[str, str, Texts]] = []  # kind, name, labels
        self._repeats: dict[str, Texts] = {}
        codes = (_codes_of(choices) for choices in lists.values())
        # A negative code means the same wherever it stands: no answer is below zero.
        self._negative = {code: why for found in codes for code, why in found.items() if code.startswith("-")}

    def form(self, rows: Sequence[dict[str, str]]) -> XlsForm:
        return XlsForm(tuple(self._questions(rows)), self._repeats)

    def _questions(self, rows: Sequence[dict[str, str]]) -> Iterator[Question]:
        for row in rows:
            kind, name = " ".join(row.get("type", "").split()), row.get("name", "")
            if begin := _BEGIN.fullmatch(kind.lower()):
                labels = _texts(row, "label", self._default)
                self._open.append((begin.group(1), name, labels))
                if begin.group(1) == "repeat":
                    self._repeats[name] = labels
            elif _END.fullmatch(kind.lower()):
                self._open = self._open[:-1]
            elif kind and name:
                yield self._question(kind, name, row)

    def _question(self, kind: str, name: str, row: dict[str, str]) -> Question:
        word, *rest = kind.split(" ")
        choices = self._lists.get(rest[0], ()) if rest else ()
        if rest[1:] == ["or_other"]:
            choices = (*choices, Choice("other", {"ky": "башка", "ru": "другое", "en": "other"}))
        told = " ".join(text for heading, text in row.items() if heading.startswith(("label", "hint", "constraint_m")))
        repeats = [name for kind, name, _ in self._open if kind == "repeat"]
        return Question(
            name,
            word.lower(),
            _texts(row, "label", self._default),
            tuple(name for _, name, _ in self._open),
            tuple(labels for _, _, labels in self._open),
            repeats[-1] if repeats else "",
            choices,
            self._negative | _codes_in(told) | _codes_of(choices),
            row.get("appearance", ""),
        )


def _codes_of(choices: Sequence[Choice]) -> dict[str, Missing]:
    """Give the choices whose label says why there is no answer."""
    found = {}
    for choice in choices:
        reasons = [why for label in choice.labels.values() if (why := missing_reason(label))]
        if reasons:
            found[choice.name] = reasons[0]
    return found


def _codes_in(words: str) -> dict[str, Missing]:
    """Give the codes that a hint explains: "-98 = не знает"."""
    told = ((code, missing_reason(text)) for code, text in _TOLD_CODE.findall(words))
    return {code: why for code, why in told if why}


def _texts(row: Mapping[str, str], what: str, default: str) -> Texts:
    found: Texts = {}
    for heading, text in row.items():
        name, _, language = heading.partition(":")
        plain = " ".join(_MARKUP.sub("", text).split())
        if name.strip() == what and plain:
            found.setdefault(_language(language) or default or guess_language(plain) or "en", plain)
    return found


def _language(words: str) -> str:
    """Give "ky", "ru" or "en" for "Кыргызча (ky)", "ru" or "English"; "" for any other."""
    plain = words.strip(" :").casefold()
    code = _CODE.search(plain)
    if code and code.group(1)[:2] in LANGUAGES:
        return code.group(1)[:2]
    if plain in LANGUAGES:
        return plain
    return next((key for key, names in _LANGUAGE_WORDS.items() if any(fold(n) in fold(plain) for n in names)), "")
