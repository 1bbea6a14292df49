"""Guides in Excel and CSV files: every sheet that holds questions is a guide."""

from pathlib import Path

from qualcode.exchange.guides.draft import GuideDraft
from qualcode.exchange.guides.tables import Columns, questions_in
from qualcode.exchange.guides.wording import kind_named, only_tells_version, version_named
from qualcode.exchange.sheets import Sheet, read_sheets, text_of
from qualcode.model.errors import UserError


def read_sheet_file(path: Path, columns: Columns = ()) -> list[GuideDraft]:
    """Read the guides of an .xlsx or .csv file. Raises UserError where no sheet holds questions."""
    sheets = read_sheets(path)
    drafts = []
    for sheet in sheets:
        name = path.stem if len(sheets) == 1 else sheet.name
        try:
            drafts.append(_draft(sheet, name, columns))
        except UserError as error:
            if error.key != "guides.no_question_column":
                raise
    found = [draft for draft in drafts if draft.questions]
    if not found:
        raise UserError("guides.no_question_column")
    return found


def _draft(sheet: Sheet, name: str, columns: Columns) -> GuideDraft:
    rows = [sheet.headings, *(tuple(text_of(cell) for cell in row) for row in sheet.rows)]
    questions, table = questions_in(rows, columns)
    titles = [title for title in sheet.titles if not only_tells_version(title)]
    name = titles[0] if titles else name
    told = "\n".join((*sheet.titles, sheet.name, name))
    return GuideDraft(name, kind_named(told), version_named(told), "", tuple(questions), table=table)
