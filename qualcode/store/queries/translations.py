"""Translations of passages, and the quotations that still need one."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codings import Coding, all_codings, carried, codings_with
from qualcode.store.queries.documents import current_versions


class Translation(NamedTuple):
    """A passage in another language: code points [start, end) of the current text. `check`: the words that it
    translates were changed since; `orphan`: none of them is left (then start = end).
    """

    guid: Guid
    document: Guid
    start: int
    end: int
    language: str
    text: str
    translator: str
    checked_by: str
    check: bool
    orphan: bool


class Quotation(NamedTuple):
    """A coded passage, once however many codings it has."""

    document: Guid
    start: int
    end: int
    codings: tuple[Guid, ...]


def translations_of(project: Project, document: Guid, language: str = "") -> list[Translation]:
    """List the translations of a document, into one language or all, in the order of its current text."""
    return _translations(project, document, language)


def _translations(project: Project, document: Guid | None, language: str) -> list[Translation]:
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), lower(hex(document.guid)), lower(hex(version.guid)), span_start, span_end,"
        " language, text, translator, checked_by, translation.document FROM translation"
        " JOIN object ON object.id = translation.id JOIN object document ON document.id = translation.document"
        " JOIN object version ON version.id = translation.version"
        " WHERE (?1 IS NULL OR translation.document = ?1) AND (?2 = '' OR language = ?2) ORDER BY translation.id",
        (None if document is None else project.identities.find(document), language),
    ).fetchall()
    current = current_versions(project)
    found = []
    for guid, owner, version, first, last, into, text, translator, checker, local in rows:
        start, end, check = carried(project, (first, last), version, current[local])
        orphan = start == end
        known = (text or "", translator or "", checker or "")
        found.append(Translation(guid, owner, start, end, into or "", *known, check and not orphan, orphan))
    return sorted(found, key=lambda translation: (translation.document, translation.start, translation.end))


def untranslated(
    project: Project, language: str, code: Guid | None = None, document: Guid | None = None
) -> list[Quotation]:
    """List the quotations, of a code or a document or all, that no translation into a language holds as a whole.

    Those of documents in that language itself are left out.
    """
    there: dict[Guid, list[Translation]] = {}
    for translation in _translations(project, None, language):
        there.setdefault(translation.document, []).append(translation)
    same = _documents_in(project, language)
    found: dict[tuple[Guid, int, int], list[Guid]] = {}
    for coding in codings_with(project, code) if code else all_codings(project):
        wanted = document in (None, coding.document) and not coding.orphan and coding.document not in same
        if wanted and not any(_holds(translation, coding) for translation in there.get(coding.document, ())):
            found.setdefault((coding.document, coding.start, coding.end), []).append(coding.guid)
    return [Quotation(*place, tuple(guids)) for place, guids in found.items()]


def _holds(translation: Translation, coding: Coding) -> bool:
    return translation.start <= coding.start and coding.end <= translation.end


def _documents_in(project: Project, language: str) -> set[Guid]:
    """Give the documents in a language: as the document says, else as the record of its interview says."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM document JOIN object USING (id)"
        " LEFT JOIN interview ON interview.document = document.id"
        " WHERE coalesce(document.language, interview.language) = ?",
        (language,),
    )
    return {row[0] for row in rows}
