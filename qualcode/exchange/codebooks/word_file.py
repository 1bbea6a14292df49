"""A codebook as a Word document: an appendix with families, definitions, examples, sets, in one or more languages."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.word.paper import DEEPEST, Paper, Words
from qualcode.messages import message
from qualcode.model.codebook import Codebook, CodeEntry, SetEntry, Texts, first_text
from qualcode.model.errors import UserError
from qualcode.store.project import Project
from qualcode.store.queries.codings import counts_by_code, documents_by_code

LANGUAGES = ("ky", "ru", "en")
ENDING = ".docx"
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_MARK = "■ "  # in the colour of the code


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
    if not languages or not set(languages) <= set(LANGUAGES):
        raise UserError("codebook.word_languages", known=", ".join(LANGUAGES))
    appendix = _Appendix(codebook, tuple(dict.fromkeys(languages)), title, counts)
    appendix.write(title)
    appendix.paper.save(path)


def counts_of(project: Project) -> dict[str, Count]:
    """Count the segments of each code that has any, and the documents they lie in."""
    documents = documents_by_code(project)
    return {code: Count(n, len(documents[code])) for code, n in counts_by_code(project).items()}


class _Appendix:
    """Writes one document."""

    def __init__(
        self, codebook: Codebook, languages: tuple[str, ...], title: str, counts: Mapping[str, Count] | None
    ) -> None:
        self._book = codebook
        self._languages = languages
        self._counts = counts
        self._first = languages[0]
        self.paper = Paper(self._first, title)
        self._colours: dict[str, str] = {}
        self._sets_of: dict[str, list[str]] = {}
        for entry in codebook.sets:
            for code in entry.codes:
                self._sets_of.setdefault(code, []).append(first_text(entry.names, self._first))

    def write(self, title: str) -> None:
        """Write the title, the codes as they stand in the tree, facets and sets."""
        self.paper.heading(self._say("word_title"), 0)
        if title:
            self._line("", title)
        if self._book.version:
            self._line("", self._say("word_version", version=self._book.version))
        self._line("", self._say("word_codes", n=len(self._book.codes)))
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

    def _line(self, label: str, text: str, language: str = "", italic: bool = False) -> None:
        self.paper.line(label, text, language or self._first, italic)

    def _code(self, code: CodeEntry, number: str) -> None:
        name = first_text(code.names, self._first)
        colour = self._colours[code.id] = code.colour or self._colours.get(code.parent, "")
        mark = [Words(_MARK, colour=colour.lstrip("#").upper())] if _COLOUR.fullmatch(colour) else []
        level = min(number.count("."), DEEPEST)
        self.paper.paragraph([*mark, Words(f"{number} {name}")], f"Heading {level}")
        others = [code.names[it] for it in self._languages[1:] if code.names.get(it, name) != name]
        if others:
            line = self.paper.line("", " / ".join(others), self._languages[1], italic=True)
            line.paragraph_format.keep_with_next = True
        if not code.active:
            self._line("", self._say("word_inactive"))
        for language in self._languages:
            self._texts(code, language)
        if code.id in self._sets_of:
            self._line(self._say("heading_sets"), "; ".join(self._sets_of[code.id]))
        if self._counts is not None:
            count = self._counts.get(code.id, Count(0, 0))
            self._line("", self._say("word_counts", segments=count.segments, documents=count.documents))

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
                self.paper.heading(self._say("sheet_facets"), 1)
            values = "; ".join(first_text(value.names, self._first) or value.id for value in facet.values)
            self._line(first_text(facet.names, self._first) or facet.id, values)

    def _sets(self, numbers: dict[str, str]) -> None:
        names = {code.id: first_text(code.names, self._first) for code in self._book.codes}
        for place, entry in enumerate(self._book.sets):
            if place == 0:
                self.paper.heading(self._say("word_sets"), 1)
            members = "; ".join(f"{numbers[code]} {names[code]}" for code in entry.codes)
            self._line(self._set_name(entry), members or self._say("word_empty_set"))

    def _set_name(self, entry: SetEntry) -> str:
        facts = [self._say(f"kind_{entry.kind}")] + ([self._say("word_exclusive")] if entry.exclusive else [])
        return f"{first_text(entry.names, self._first)} ({', '.join(facts)})"
