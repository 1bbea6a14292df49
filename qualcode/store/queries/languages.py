"""What people said is spoken in turns, against what the model of languages hears."""

from bisect import bisect_right
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codings import carried
from qualcode.store.queries.documents import current_version, turns_of_version


class LanguageMark(NamedTuple):
    """What somebody says is spoken in a turn: "ky", "ru", "uz" or "ky-ru"."""

    guid: Guid
    language: str


def language_marks(project: Project, document: Guid) -> dict[int, LanguageMark]:
    """Give the turns of the current text (from 0) whose language a person has told; where two marks have come to lie
    in one turn, the one on most of it.
    """
    return {turn: marks[0] for turn, marks in all_language_marks(project, document).items()}


def all_language_marks(project: Project, document: Guid) -> dict[int, list[LanguageMark]]:
    """Give all marks that lie in each turn of the current text, the widest first."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), lower(hex(version.guid)), span_start, span_end, language FROM turn_language"
        " JOIN object ON object.id = turn_language.id JOIN object version ON version.id = turn_language.version"
        " WHERE document = ? ORDER BY object.guid",
        (project.identities.find(document),),
    ).fetchall()
    if not rows:
        return {}
    current = current_version(project, document)
    turns = turns_of_version(project, current).turns
    starts = [turn.start for turn in turns]
    found: dict[int, list[tuple[int, LanguageMark]]] = {}
    for guid, version, first, last, language in rows:
        start, end, _ = carried(project, (first, last), version, current)
        turn = bisect_right(starts, start) - 1
        if start < end and turn >= 0:
            found.setdefault(turn, []).append((end - start, LanguageMark(guid, language)))
    return {turn: [mark for _, mark in sorted(marks, key=lambda entry: -entry[0])] for turn, marks in found.items()}
