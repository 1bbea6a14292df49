"""Written answers of a table as documents: one for each question, or one for each respondent."""

from collections.abc import Mapping, Sequence

from qualcode.exchange.attributes.mapping import AttributeRow, ColumnMapping, ColumnRole
from qualcode.messages import message
from qualcode.model.attributes import AnswerDocument, AnswerTurn
from qualcode.model.codebook import first_text

BY_QUESTION, BY_RESPONDENT = "question", "respondent"
_LONGEST_TITLE = 80


def answer_documents(
    rows: Sequence[AttributeRow],
    mappings: Sequence[ColumnMapping],
    names: Mapping[str, str],
    language: str,
    by: str = BY_QUESTION,
) -> list[AnswerDocument]:
    """Give the documents; questions stand in `language`, `names` says how a respondent of the table is called."""
    asked = [mapping for mapping in mappings if mapping.role is ColumnRole.ANSWERS]
    if by == BY_RESPONDENT:
        found = [_of_respondent(row, asked, names, language) for row in rows]
    else:
        found = [_of_question(mapping, rows, names, language) for mapping in asked]
    return [document for document in found if any(turn.respondent for turn in document.turns)]


def _of_question(
    mapping: ColumnMapping, rows: Sequence[AttributeRow], names: Mapping[str, str], language: str
) -> AnswerDocument:
    question = first_text(mapping.names, language) or mapping.heading
    answers = [_answer(row, mapping, names) for row in rows if mapping.heading in row.answers]
    return AnswerDocument(f"form/{mapping.heading}", _cut(question), (_asked(question, language), *answers))


def _of_respondent(
    row: AttributeRow, asked: Sequence[ColumnMapping], names: Mapping[str, str], language: str
) -> AnswerDocument:
    turns: list[AnswerTurn] = []
    for mapping in asked:
        if mapping.heading in row.answers:
            question = first_text(mapping.names, language) or mapping.heading
            turns += [_asked(question, language), _answer(row, mapping, names)]
    title = message("sheets.answers_of", language, name=names.get(row.key, row.key))
    return AnswerDocument(f"form-of/{row.record or row.key}", title, tuple(turns))


def _asked(question: str, language: str) -> AnswerTurn:
    return AnswerTurn(message("sheets.question_label", language), question)


def _answer(row: AttributeRow, mapping: ColumnMapping, names: Mapping[str, str]) -> AnswerTurn:
    return AnswerTurn(names.get(row.key, row.key), row.answers[mapping.heading], row.key)


def _cut(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
