"""Translations of passages, and the quotations that still need one."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codings import Coding, all_codings, carried, codings_of, codings_with
from qualcode.store.queries.documents import current_versions, documents_of, text_of


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


class Queued(NamedTuple):
    """A quotation with the narrowest translation that holds it as a whole, None where it still waits for one."""

    quotation: Quotation
    translation: Translation | None


class Placed(NamedTuple):
    """Where the words lie that a translation translates, blanks at the edges left out."""

    start: int
    end: int
    translation: Translation


class TranslatedPlaces:
    """The translations of a project, or of one document, into a language, found by the words they translate."""

    def __init__(self, project: Project, language: str, document: Guid | None = None) -> None:
        self._places: dict[Guid, list[Placed]] = {}
        for found in _translations(project, document, language):
            if not found.orphan:
                place = _trimmed(text_of(project, found.document), found)
                self._places.setdefault(found.document, []).append(place)
        self._reach: dict[Guid, list[int]] = {}
        for guid, placed in self._places.items():
            placed.sort(key=lambda place: place[:2])
            self._reach[guid] = list(accumulate((place.end for place in placed), max))

    def into(self, document: Guid) -> list[Placed]:
        """List the translations of a document in the order of its text."""
        return self._places.get(document, [])

    def own(self, document: Guid, start: int, end: int) -> Translation | None:
        """Give the translation of just these words."""
        found = self._narrowest(document, start, end)
        return found.translation if found is not None and found[:2] == (start, end) else None

    def around(self, document: Guid, start: int, end: int) -> Translation | None:
        """Give the narrowest translation that holds these words as a whole."""
        found = self._narrowest(document, start, end)
        return found.translation if found is not None else None

    def _narrowest(self, document: Guid, start: int, end: int) -> Placed | None:
        placed, reach = self._places.get(document, []), self._reach.get(document, [])
        row, best = bisect_right(placed, start, key=lambda place: place.start) - 1, None
        while row >= 0 and reach[row] >= end:  # none further up reaches as far as the end
            found = placed[row]
            if found.end >= end and (best is None or found.end - found.start < best.end - best.start):
                best = found
            row -= 1
        return best


def _trimmed(text: str, translation: Translation) -> Placed:
    words = text[translation.start : translation.end]
    start = translation.start + len(words) - len(words.lstrip())
    return Placed(start, max(start, translation.start + len(words.rstrip())), translation)


def languages_of_translations(project: Project) -> dict[str, int]:
    """Count the translations into each language that there are any in, the most first."""
    rows = project.connection.execute(
        "SELECT language, count(*) n FROM translation WHERE language <> '' GROUP BY language ORDER BY n DESC, language"
    )
    return dict(rows.fetchall())


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
    current = current_versions(project, None if document is None else project.identities.find(document))
    places = _order(project)
    found = []
    for guid, owner, version, first, last, into, text, translator, checker, local in rows:
        start, end, check = carried(project, (first, last), version, current[local])
        orphan = start == end
        known = (text or "", translator or "", checker or "")
        found.append(Translation(guid, owner, start, end, into or "", *known, check and not orphan, orphan))
    return sorted(found, key=lambda translation: (places[translation.document], translation.start, translation.end))


def all_translations(project: Project) -> list[Translation]:
    """List the translations of all documents, in the order of the documents and of their texts."""
    return _translations(project, None, "")


def _order(project: Project) -> dict[Guid, int]:
    return {document.guid: place for place, document in enumerate(documents_of(project))}


def untranslated(
    project: Project, language: str, code: Guid | None = None, document: Guid | None = None
) -> list[Quotation]:
    """List the quotations, of a code or a document or all, that no translation into a language holds as a whole, in
    the order of the documents and of their texts.

    Those of documents in that language itself are left out.
    """
    return [item.quotation for item in quotations(project, language, code, document) if item.translation is None]


def quotations(
    project: Project, language: str, code: Guid | None = None, document: Guid | None = None, flagged: bool = False
) -> list[Queued]:
    """List the quotations, of a code or a document or all or those flagged, with their translations into a language,
    in the order of the documents and of their texts.

    Those of documents in that language itself are left out.
    """
    there = TranslatedPlaces(project, language, document)
    same = _documents_in(project, language)
    wanted = (
        coding
        for coding in _codings_among(project, code, document)
        if document in (None, coding.document)
        and not coding.orphan
        and coding.document not in same
        and (coding.flag or not flagged)
    )
    places = _order(project)
    listed = sorted(_together(wanted), key=lambda found: (places[found.document], found.start, found.end))
    return [Queued(found, there.around(*found[:3])) for found in listed]


def _codings_among(project: Project, code: Guid | None, document: Guid | None) -> list[Coding]:
    if code:
        return codings_with(project, code)
    return codings_of(project, document) if document else all_codings(project)


def _together(codings: Iterable[Coding]) -> list[Quotation]:
    """Give each coded passage once."""
    found: dict[tuple[Guid, int, int], list[Guid]] = {}
    for coding in codings:
        found.setdefault((coding.document, coding.start, coding.end), []).append(coding.guid)
    return [Quotation(*place, tuple(guids)) for place, guids in found.items()]


def _documents_in(project: Project, language: str) -> set[Guid]:
    """Give the documents in a language: as the document says, else as the record of its interview says."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM document JOIN object USING (id)"
        " LEFT JOIN interview ON interview.document = document.id"
        " WHERE coalesce(document.language, interview.language) = ?",
        (language,),
    )
    return {row[0] for row in rows}
