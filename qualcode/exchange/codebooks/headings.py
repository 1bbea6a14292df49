"""Headings of a codebook table, understood in English, Russian and Kyrgyz in any case and order."""

import re
from typing import NamedTuple

from qualcode.text.fold import fold

TEXT_FIELDS = ("name", "definition", "when", "not_when", "example")

_WORDS = {
    "type": "type|row type|вид строки|тип строки|саптын түрү|тип|түрү",
    "id": "id|ид|идентификатор|code id|key|ключ|ачкыч|№|номер",
    "code": "code|код|codes|коды|коддор",
    "path": "path|code path|full path|hierarchy|путь|путь кода|иерархия|полный путь|жол|жолу|коддун жолу",
    "parent": "parent|parent code|родитель|родительский код|вышестоящий код|жогорку код|ата код|негизги код",
    "name": "name|title|label|code name|название|имя|наименование|имя кода|название кода|ярлык|аты|аталышы"
    "|коддун аталышы|коддун аты",
    "definition": "definition|description|meaning|определение|описание|аныктама|аныктамасы|сүрөттөмө|түшүндүрмө",
    "when": "when|when to use|use when|inclusion|inclusion criteria|include"
    "|когда применять|когда использовать|применять|качан колдонулат|качан колдонуу керек",
    "not_when": "not when|when not to use|do not use when|not use when|exclusion|exclusion criteria|exclude"
    "|когда не применять|когда не использовать|не применять|качан колдонулбайт|качан колдонбоо керек",
    "example": "example|examples|quote|пример|примеры|цитата|мисал|мисалы|мисалдар",
    "colour": "colour|color|цвет|түс|түсү",
    "active": "active|in use|активен|активный|действует|используется|активдүү|колдонулат|колдонууда",
    "sets": "sets|set|code sets|research question|research questions|families|family|theme|themes|наборы"
    "|набор"
    "|исследовательские вопросы|исследовательский вопрос|семейство|семейства|тема|темы|топтомдор|топтом"
    "|изилдөө суроосу|изилдөө суроолору|үй-бүлө|темалар",
    "kind": "kind|set kind|вид|вид набора|топтомдун түрү",
    "exclusive": "exclusive|one code only|исключающий|только один код|бир гана код",
    "version": "version|версия|версиясы",
}
_LANGUAGES = {
    "ky": "ky|kg|kir|кырг|кыргызча|кыргыз|кыргызский|на кыргызском|по-кыргызски|kyrgyz|kyrgyzcha|in kyrgyz",
    "ru": "ru|rus|рус|русский|на русском|по-русски|орусча|russian|in russian|орус",
    "en": "en|eng|англ|английский|на английском|по-английски|англисче|english|in english",
}
_MARKS = re.compile(r"[\s()\[\]_:.,/*-]+")


def _folded(heading: str) -> str:
    return _MARKS.sub(" ", fold(heading)).strip()


_FIELDS = {_folded(word): field for field, words in _WORDS.items() for word in words.split("|")}
_SUFFIXES = {_folded(word): language for language, words in _LANGUAGES.items() for word in words.split("|")}


class Heading(NamedTuple):
    """What a column holds; `language` is "" where the heading does not say."""

    field: str
    language: str = ""


def understood(heading: str) -> Heading | None:
    """Give what a heading means, None where it means nothing in a codebook."""
    text = _folded(heading)
    if text in _FIELDS:
        return Heading(_FIELDS[text])
    for suffix, language in _SUFFIXES.items():
        for bare in (text.removesuffix(f" {suffix}"), text.removeprefix(f"{suffix} ")):
            if bare != text and _FIELDS.get(bare) in (*TEXT_FIELDS, "code"):
                return Heading(_FIELDS[bare], language)
    return None


def columns_of(headings: tuple[str, ...]) -> dict[int, Heading]:
    """Give the meaning of each column that has one; the first of two equal headings holds.

    "Code" is the id beside a column of names or paths, and the name where it stands alone.
    """
    found: dict[int, Heading] = {}
    for index, text in enumerate(headings):
        heading = understood(text)
        if heading is not None and heading not in found.values():
            found[index] = heading
    has_names = any(heading.field in ("name", "path") for heading in found.values())
    has_id = any(heading.field == "id" for heading in found.values())
    return {index: _resolved(heading, has_names, has_id) for index, heading in found.items()}


def _resolved(heading: Heading, has_names: bool, has_id: bool) -> Heading:
    if heading.field != "code":
        return heading
    is_id = has_names and not has_id and not heading.language
    return Heading("id" if is_id else "name", heading.language)
