"""Guides in Word files: numbered or bulleted paragraphs under headings, or tables."""

from pathlib import Path

from qualcode.exchange.delimited import read_limited
from qualcode.exchange.guides.draft import DraftQuestion, GuideDraft, GuideTable
from qualcode.exchange.guides.tables import Columns, questions_in
from qualcode.exchange.guides.word_lines import Line, Rows, lines_of
from qualcode.exchange.guides.wording import (
    asks,
    by_language,
    kind_named,
    only_tells_version,
    research_codes,
    typed,
    version_named,
)
from qualcode.exchange.transcripts.docx_package import open_package
from qualcode.exchange.transcripts.safety import check_kind
from qualcode.model.errors import UserError

_LARGEST = 50_000_000  # bytes, pictures included


def read_word_file(path: Path, columns: Columns = ()) -> list[GuideDraft]:
    """Read the guide of a Word file. Raises UserError for a refused or damaged file and for one without questions."""
    data = read_limited(path, _LARGEST)
    check_kind(data, is_package=True)
    reader = _Reader(columns)
    try:
        for block in lines_of(open_package(data)):
            reader.take(block)
    except RecursionError:
        raise UserError("import.damaged") from None
    if not reader.questions:
        raise UserError("guides.no_questions", name=path.name)
    return [reader.draft(path.stem)]


class _Reader:
    """Takes line by line what is a question and what a heading."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self.questions: list[DraftQuestion] = []
        self._titles: list[str] = []
        self._left_out: list[str] = []
        self._section = ""
        self._section_research: tuple[str, ...] = ()
        self._main = 0  # questions of the first level
        self._under = 0  # questions below the last of them
        self._table: GuideTable | None = None

    def take(self, block: Line | Rows) -> None:
        """Take a paragraph or a table."""
        if isinstance(block, Rows):
            self._take_table(block)
        elif not self.questions and not self._section and self._is_title(block):
            self._titles.append(block.text)
        elif self._is_heading(block):
            self._open_section(block.text)
        else:
            self._take_line(block)

    def draft(self, stem: str) -> GuideDraft:
        """Give the guide that was taken."""
        names = [title for title in self._titles if not only_tells_version(title)]
        told = "\n".join((*self._titles, *self._left_out, stem))
        return GuideDraft(
            names[0] if names else stem,
            kind_named(names[0] if names else stem),
            version_named(told),
            "",
            tuple(self.questions),
            tuple(line for line in self._left_out if not only_tells_version(line)),
            self._table,
        )

    def _is_title(self, line: Line) -> bool:
        told = line.level < 0 and not asks(line.text) and not typed(line.text).is_listed
        return line.is_title or (told and (only_tells_version(line.text) or (line.is_heading and not self._titles)))

    def _is_heading(self, line: Line) -> bool:
        short = line.is_bold and line.level < 0 and len(line.text) <= 120 and not asks(line.text)
        return line.is_heading or (short and not typed(line.text).number)

    def _open_section(self, text: str) -> None:
        self._section = text
        self._section_research = research_codes(text)

    def _take_line(self, line: Line) -> None:
        told = typed(line.text)
        listed = line.level >= 0 or told.is_listed
        if not listed and not asks(told.text):
            self._left_out.append(line.text)
        elif listed or not self._translates(told.text):
            texts = by_language(told.text)
            self._add(self._kept(told.number) or self._next(line.level), texts, told.research)

    def _translates(self, text: str) -> bool:
        """Take an unnumbered line in another language for the question above it."""
        ((language, words), *more) = by_language(text).items()
        if more or not self.questions or language in self.questions[-1].texts:
            return False
        last = self.questions[-1]
        self.questions[-1] = DraftQuestion(last.number, {**last.texts, language: words}, last.research, last.section)
        return True

    def _kept(self, number: str) -> str:
        """Have the questions without a number go on from one that is typed."""
        first = number.split(".", maxsplit=1)[0]
        if first.isdecimal():
            self._main, self._under = int(first), 0
        return number

    def _next(self, level: int) -> str:
        if level > 0 and self._main:
            self._under += 1
            return f"{self._main}.{self._under}"
        self._main, self._under = self._main + 1, 0
        return str(self._main)

    def _add(self, number: str, texts: dict[str, str], research: tuple[str, ...]) -> None:
        if texts:
            self.questions.append(DraftQuestion(number, texts, research or self._section_research, self._section))

    def _take_table(self, table: Rows) -> None:
        try:
            found, understood = questions_in(table.rows, self._columns, len(self.questions) + 1)
        except UserError as error:
            if error.key != "guides.no_question_column":
                raise
            self._left_out += [" | ".join(row) for row in table.rows]
            return
        self._table = self._table or understood
        self.questions += found
