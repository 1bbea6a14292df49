"""A guide that stands in a table: one question to a row."""

from collections.abc import Sequence

from qualcode.exchange.guides.draft import DraftQuestion, GuideColumn, GuideTable
from qualcode.exchange.guides.headings import columns_of, has_headings
from qualcode.exchange.guides.wording import by_language, research_named
from qualcode.model.errors import UserError

_TEXTS = {GuideColumn.QUESTION_KY: "ky", GuideColumn.QUESTION_RU: "ru", GuideColumn.QUESTION_EN: "en"}
_SHOWN = 5

Columns = tuple[GuideColumn, ...]


def questions_in(
    rows: Sequence[Sequence[str]], columns: Columns = (), first: int = 1
) -> tuple[list[DraftQuestion], GuideTable]:
    """Give the questions of a table whose first row may hold headings, and how it was understood.

    `columns` says what the columns hold where the guess is not right; numbers that are missing go on from `first`.
    Raises UserError where no column is left for the question.
    """
    headed = bool(rows) and has_headings(rows[0])
    headings, body = (rows[0], rows[1:]) if headed else ((), rows)
    uses = columns or columns_of(headings, body)
    if not any(use is GuideColumn.QUESTION or use in _TEXTS for use in uses):
        raise UserError("guides.no_question_column")
    found: list[DraftQuestion] = []
    section = ""
    for row in body:
        cells = {use: row[place].strip() for place, use in enumerate(uses) if place < len(row)}
        section = cells.get(GuideColumn.SECTION) or section
        texts = _texts(cells)
        alone = len([cell for cell in row if cell.strip()]) == 1 and not cells.get(GuideColumn.NUMBER)
        if texts and alone and len(uses) > 1 and not next(iter(texts.values())).rstrip().endswith("?"):
            section = next(iter(texts.values()))
        elif texts:
            number = cells.get(GuideColumn.NUMBER, "").rstrip(".)") or str(first + len(found))
            research = research_named(cells.get(GuideColumn.RESEARCH_QUESTION, ""))
            found.append(DraftQuestion(number, texts, research, section))
    sample = tuple(tuple(row) for row in body[:_SHOWN])
    return found, GuideTable(tuple(headings), tuple(uses), sample)


def _texts(cells: dict[GuideColumn, str]) -> dict[str, str]:
    told = {language: cells[use] for use, language in _TEXTS.items() if cells.get(use)}
    return {**by_language(cells.get(GuideColumn.QUESTION, "")), **told}
