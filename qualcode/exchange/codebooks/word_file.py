"""A codebook as a Word document: an appendix with families, definitions, examples, sets, in one or more languages."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qualcode.messages import message
from qualcode.model.codebook import Codebook, CodeEntry, SetEntry, Texts, first_text
from qualcode.model.errors import UserError
from qualcode.store.project import Project
from qualcode.store.queries.codings import counts_by_code, documents_by_code

if TYPE_CHECKING:
    from docx.document import Document

LANGUAGES = ("ky", "ru", "en")
ENDING = ".docx"
_DEEPEST = 4  # headings below stay of this level
_TAGS = {"ky": "ky-KG", "ru": "ru-RU", "en": "en-GB"}
_MADE = datetime(2000, 1, 1, tzinfo=UTC)  # the same codebook gives the same file


class Count(NamedTuple):
    """How often a code was used."""

    segments: int
    documents: int


def write_word(
    codebook: Codebook,
    path: Path,
    languages: Sequence[str],
    title: str = "",
    counts: Mapping[str, Count] | None = None,
) -> None:
    """Write a codebook to be printed. The first language names the codes in the headings, all of them define them.

    `counts` by the id of a code. Raises UserError where no language is given or the file cannot be written.
    """
    from docx import Document

    if not languages or not set(languages) <= set(LANGUAGES):
        raise UserError("codebook.word_languages", known=", ".join(LANGUAGES))
    document = Document()
    _prepare(document, title)
    _Appendix(document, codebook, tuple(dict.fromkeys(languages)), counts).write(title)
    try:
        document.save(str(path))
    except OSError as error:
        raise UserError("codebook.word_not_written", file=path.name) from error


def counts_of(project: Project) -> dict[str, Count]:
    """Count the segments of each code that has any, and the documents they lie in."""
    documents = documents_by_code(project)
    return {code: Count(n, len(documents[code])) for code, n in counts_by_code(project).items()}


def _prepare(document: "Document", title: str) -> None:
    from docx.shared import Cm

    facts = document.core_properties
    facts.author, facts.comments, facts.title = "", "", title
    facts.created = facts.modified = _MADE
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    for name in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, name, Cm(2.5))


class _Appendix:
    """Writes one document."""

    def __init__(
        self,
        document: "Document",
        codebook: Codebook,
        languages: tuple[str, ...],
        counts: Mapping[str, Count] | None,
    ) -> None:
        self._document = document
        self._book = codebook
        self._languages = languages
        self._counts = counts
        self._first = languages[0]

    def write(self, title: str) -> None:
        """Write the title, the codes as they stand in the tree, facets and sets."""
        self._heading(self._say("word_title"), 0)
        if title:
            self._line("", title, self._first)
        if self._book.version:
            self._line("", self._say("word_version", version=self._book.version), self._first)
        self._line("", self._say("word_codes", n=len(self._book.codes)), self._first)
        numbers: dict[str, str] = {}
        beside: dict[str, int] = {}
        for code in self._book.codes:
            beside[code.parent] = beside.get(code.parent, 0) + 1
            above = numbers.get(code.parent, "")
            numbers[code.id] = f"{above}{beside[code.parent]}."
            self._code(code, numbers[code.id])
        self._facets()
        self._sets(numbers)

    def _say(self, key: str, /, **values: object) -> str:
        return message(f"codebook.{key}", self._first, **values)

    def _heading(self, text: str, level: int) -> None:
        run = self._document.add_heading(level=level).add_run(text)
        _speak(run, self._first)

    def _line(self, label: str, text: str, language: str, italic: bool | None = None) -> None:
        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.space_after = 0
        if label:
            run = paragraph.add_run(f"{label}: ")
            run.bold = True
            _speak(run, language)
        words = paragraph.add_run(text)
        words.italic = italic
        _speak(words, language)

    def _code(self, code: CodeEntry, number: str) -> None:
        name = first_text(code.names, self._first)
        self._heading(f"{number} {name}", min(number.count("."), _DEEPEST))
        others = [code.names[it] for it in self._languages[1:] if code.names.get(it, name) != name]
        if others:
            self._line("", " / ".join(others), self._languages[1], italic=True)
        if not code.active:
            self._line("", self._say("word_inactive"), self._first)
        for language in self._languages:
            self._texts(code, language)
        if self._counts is not None:
            count = self._counts.get(code.id, Count(0, 0))
            said = self._say("word_counts", segments=count.segments, documents=count.documents)
            self._line("", said, self._first)

    def _texts(self, code: CodeEntry, language: str) -> None:
        texts: tuple[tuple[str, Texts], ...] = (
            ("definition", code.definitions),
            ("when", code.when),
            ("not_when", code.not_when),
            ("example", code.examples),
        )
        for name, by_language in texts:
            if by_language.get(language):
                self._line(message(f"codebook.heading_{name}", language), by_language[language], language)

    def _facets(self) -> None:
        for number, facet in enumerate(self._book.facets):
            if number == 0:
                self._heading(self._say("sheet_facets"), 1)
            values = "; ".join(first_text(value.names, self._first) or value.id for value in facet.values)
            self._line(first_text(facet.names, self._first) or facet.id, values, self._first)

    def _sets(self, numbers: dict[str, str]) -> None:
        names = {code.id: first_text(code.names, self._first) for code in self._book.codes}
        for place, entry in enumerate(self._book.sets):
            if place == 0:
                self._heading(self._say("word_sets"), 1)
            members = "; ".join(f"{numbers[code]} {names[code]}" for code in entry.codes)
            self._line(self._set_name(entry), members or self._say("word_empty_set"), self._first)

    def _set_name(self, entry: SetEntry) -> str:
        facts = [self._say(f"kind_{entry.kind}")] + ([self._say("word_exclusive")] if entry.exclusive else [])
        return f"{first_text(entry.names, self._first)} ({', '.join(facts)})"


def _speak(run: object, language: str) -> None:
    """Say in which language words stand, for the speller."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.text.run import Run

    if isinstance(run, Run):
        mark = OxmlElement("w:lang")
        mark.set(qn("w:val"), _TAGS[language])
        run._r.get_or_add_rPr().append(mark)
