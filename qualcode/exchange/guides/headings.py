"""Headings of a guide in a table, understood in English, Russian and Kyrgyz."""

import re
from collections.abc import Sequence

from qualcode.exchange.guides.draft import GuideColumn
from qualcode.exchange.guides.wording import research_named
from qualcode.text.fold import fold
from qualcode.text.language import guess_language

_MARKS = re.compile(r"[\s()\[\]_:.,/*-]+")
_WORDS = {
    GuideColumn.NUMBER: "№|n|no|number|номер|номери|номер вопроса|суроонун номери|код|id|код вопроса|саны",
    GuideColumn.QUESTION: "question|questions|вопрос|вопросы|суроо|суроолор|текст вопроса|вопрос гайда|суроонун тексти"
    "|text|текст|wording|формулировка",
    GuideColumn.RESEARCH_QUESTION: "research question|research questions|rq|rqs|исследовательский вопрос"
    "|исследовательские вопросы|ив|изилдоо суроосу|изилдоо суроолору|ис|цель|максат",
    GuideColumn.SECTION: "section|theme|topic|block|раздел|тема|блок|болум|тема блока",
}
_LANGUAGES = {
    GuideColumn.QUESTION_KY: "ky|kg|kyrgyz|in kyrgyz|кырг|кыргызча|кыргыз|кыргыз тилинде|кыргызский|на кыргызском"
    "|по кыргызски|на кыргызском языке",
    GuideColumn.QUESTION_RU: "ru|rus|russian|in russian|рус|русский|на русском|по русски|орусча|орус тилинде"
    "|на русском языке",
    GuideColumn.QUESTION_EN: "en|eng|english|in english|англ|английский|на английском|по английски|англисче"
    "|англис тилинде|на английском языке",
}
_OF_LANGUAGE = {
    "ky": GuideColumn.QUESTION_KY,
    "ru": GuideColumn.QUESTION_RU,
    "en": GuideColumn.QUESTION_EN,
}


def _folded(words: str) -> str:
    return _MARKS.sub(" ", fold(words)).strip()


_FIELDS = {_folded(word): column for column, words in _WORDS.items() for word in words.split("|")}
_ENDINGS = {_folded(word): column for column, words in _LANGUAGES.items() for word in words.split("|")}


def understood(heading: str) -> GuideColumn | None:
    """Give what a heading means, None where it means nothing in a guide."""
    text = _folded(heading) or ("№" if "№" in heading else "")
    if text in _FIELDS:
        return _FIELDS[text]
    if text in _ENDINGS:
        return _ENDINGS[text]
    for words, column in _ENDINGS.items():
        for bare in (text.removesuffix(f" {words}"), text.removeprefix(f"{words} ")):
            if bare != text and _FIELDS.get(bare) is GuideColumn.QUESTION:
                return column
    return None


def has_headings(row: Sequence[str]) -> bool:
    """Say whether a row holds the headings of a guide: all of its words are understood, a question among them."""
    columns = [understood(cell) for cell in row if cell.strip()]
    asking = (GuideColumn.QUESTION, *_LANGUAGES)
    return len(columns) > 1 and None not in columns and any(column in asking for column in columns)


def columns_of(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[GuideColumn, ...]:
    """Give the use of each column: by its heading, else by what stands in it; no use is given twice."""
    found: list[GuideColumn] = []
    for place in range(max((len(row) for row in (headings, *rows)), default=0)):
        cells = [row[place] for row in rows if place < len(row) and row[place].strip()]
        heading = headings[place] if place < len(headings) else ""
        use = understood(heading) or (GuideColumn.IGNORED if heading.strip() else _guessed(cells))
        if use is GuideColumn.QUESTION:
            use = _OF_LANGUAGE.get(guess_language(" ".join(cells)), use)
        found.append(GuideColumn.IGNORED if use in found else use)
    return tuple(found)


def _guessed(cells: Sequence[str]) -> GuideColumn:
    if not cells:
        return GuideColumn.IGNORED
    if all(len(cell) <= 6 and any(letter.isdigit() for letter in cell) for cell in cells):
        coded = all(part[:2].isalpha() for cell in cells for part in research_named(cell))
        return GuideColumn.RESEARCH_QUESTION if coded else GuideColumn.NUMBER
    return GuideColumn.QUESTION
