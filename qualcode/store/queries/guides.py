"""Guides with their questions, where they were asked, the answers to them, and what was not asked."""

import json
from bisect import bisect_right
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import Texts, in_language, texts_in
from qualcode.store.queries.codings import carried
from qualcode.store.queries.documents import (
    current_version,
    projected,
    speakers_of,
    turns_of_version,
)
from qualcode.store.queries.version_paths import maps_between

Span = tuple[int, int]


class Question(NamedTuple):
    """A question of a guide; `texts` by language, `research_questions` are the code sets it is tied to."""

    guid: Guid
    guide: Guid
    number: str
    texts: Texts
    research_questions: tuple[Guid, ...]

    def text(self, language: str) -> str:
        """Give the question in a language, or in the first one it has."""
        return in_language(self.texts, language)


class Guide(NamedTuple):
    """An interview guide with its questions in their order."""

    guid: Guid
    name: str
    kind: str
    version: str
    language: str
    questions: tuple[Question, ...]


class Asking(NamedTuple):
    """Words of an interviewer that ask a question: code points [start, end) of the current text, and the turn (from
    0) they begin in. `orphan`: none of them is left (then start = end).
    """

    guid: Guid
    document: Guid
    question: Guid
    start: int
    end: int
    turn: int
    orphan: bool


class Answer(NamedTuple):
    """All that is said to a question but by interviewers: stretches [start, end) of the current text, one for each
    turn. Several questions asked in one turn have the same answer; one asked twice has two.
    """

    document: Guid
    question: Guid
    asking: Guid
    spans: tuple[Span, ...]


def guides_of(project: Project) -> list[Guide]:
    """List the guides as they came."""
    questions = questions_of(project)
    return [
        Guide(
            item.guid,
            str(item.values["name"]),
            str(item.values["kind"] or ""),
            str(item.values["version"] or ""),
            str(item.values["language"] or ""),
            tuple(question for question in questions if question.guide == item.guid),
        )
        for item in items_of(project, "guide")
    ]


def questions_of(project: Project, guide: Guid | None = None) -> list[Question]:
    """List the questions of a guide, or of all, in their order."""
    tied = research_questions(project)
    found = [item for item in items_of(project, "question") if guide in (None, item.values["guide"])]
    return [
        Question(
            item.guid,
            str(item.values["guide"]),
            str(item.values["number"] or ""),
            texts_in(item.values, "text"),
            tuple(tied.get(item.guid, ())),
        )
        for item in sorted(found, key=lambda item: _place(item.values["position"]))
    ]


def _place(position: Value) -> float:
    return float(position) if isinstance(position, int | float) else float("inf")


def research_questions(project: Project) -> dict[Guid, list[Guid]]:
    """Give for each member of a set of the kind research question (a code, a question) the sets it is in."""
    sets = {item.guid for item in items_of(project, "code_set") if item.values["kind"] == "research_question"}
    found: dict[Guid, list[Guid]] = {}
    for item in items_of(project, "membership"):
        if item.values["code_set"] in sets:
            found.setdefault(str(item.values["member"]), []).append(str(item.values["code_set"]))
    return found


def research_question_names(project: Project) -> dict[Guid, Texts]:
    """Give the research questions of the project with their names by language, in their order."""
    sets = [item for item in items_of(project, "code_set") if item.values["kind"] == "research_question"]
    sets.sort(key=lambda item: _place(item.values["position"]))
    return {item.guid: texts_in(item.values, "name") for item in sets}


def guide_of(project: Project, document: Guid) -> Guid | None:
    """Give the guide of the document's interview, None where no record names one."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM interview JOIN object ON object.id = interview.guide WHERE document = ?",
        (project.identities.find(document),),
    ).fetchall()
    return rows[0][0] if rows else None


def documents_with_askings(project: Project) -> list[Guid]:
    """List the documents in which any question is linked."""
    rows = project.connection.execute(
        "SELECT DISTINCT lower(hex(object.guid)) FROM asking JOIN object ON object.id = asking.document"
    )
    return [row[0] for row in rows]


def askings_of(project: Project, document: Guid) -> list[Asking]:
    """List where the questions are asked in a document, in the order of its current text; equal ones once."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), lower(hex(question.guid)), lower(hex(version.guid)), span_start, span_end"
        " FROM asking JOIN object ON object.id = asking.id JOIN object question ON question.id = asking.question"
        " JOIN object version ON version.id = asking.version LEFT JOIN question row ON row.id = asking.question"
        " WHERE asking.document = ? ORDER BY row.position IS NULL, row.position, question.guid, object.guid",
        (project.identities.find(document),),
    ).fetchall()
    if not rows:
        return []
    current = current_version(project, document)
    starts = [turn.start for turn in turns_of_version(project, current).turns]
    found: dict[tuple[int, int, Guid], Asking] = {}
    for guid, question, version, first, last in rows:
        start, end, _ = carried(project, (first, last), version, current)
        turn = bisect_right(starts, start) - 1
        asking = Asking(guid, document, question, start, end, turn, start == end)
        found.setdefault((start, end, question), asking)
    return sorted(found.values(), key=lambda asking: (asking.start, asking.end))


def answers_of(project: Project, document: Guid) -> list[Answer]:
    """Give the answers in a document: all turns but the interviewers' from an asking up to the next one.

    Where the text has askings whose words are gone, these do not count.
    """
    askings = [asking for asking in askings_of(project, document) if not asking.orphan]
    said = answering_turns(project, document)
    asked = sorted({asking.turn for asking in askings})
    ends = dict(zip(asked, [*asked[1:], len(said)], strict=True)) if asked else {}
    return [
        Answer(
            document,
            asking.question,
            asking.guid,
            tuple(span for span in said[asking.turn + 1 : ends[asking.turn]] if span is not None),
        )
        for asking in askings
    ]


def answering_turns(project: Project, document: Guid) -> list[Span | None]:
    """Give for each turn of the current text the words said in it, None where an interviewer speaks or nobody does."""
    found = turns_of_version(project, current_version(project, document))
    roles = {speaker.guid: speaker.role for speaker in speakers_of(project, document)}
    asking = {place for place, guid in enumerate(found.speakers) if roles.get(guid) is Role.INTERVIEWER}
    return [
        (turn.speech, turn.end) if turn.speech < turn.end and turn.speaker not in asking else None
        for turn in found.turns
    ]


def not_asked(project: Project, document: Guid) -> list[Question]:
    """List the questions of the interview's guide that nobody asked in the document; none without a guide."""
    guide = guide_of(project, document)
    if guide is None:
        return []
    asked = {asking.question for asking in askings_of(project, document) if not asking.orphan}
    return [question for question in questions_of(project, guide) if question.guid not in asked]


def units_of(project: Project, document: Guid) -> tuple[tuple[Span, ...], ...]:
    """Give the units for agreement as they were fixed, carried to the current text; none where none were fixed.

    A unit is one or more stretches [start, end); those of which no word is left are gone.
    """
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), units FROM unit_plan JOIN object ON object.id = unit_plan.version"
        " WHERE document = ?",
        (project.identities.find(document),),
    ).fetchall()
    if not rows:
        return ()
    current = current_version(project, document)
    paths = {version: maps_between(project, version, current) for version, _ in rows}
    # The plan made on the text nearest to the current one; of two that are as near, the same one on every computer.
    version, units = min(rows, key=lambda row: (len(paths[row[0]]), row[0]))
    moved = [[projected((start, end), paths[version]) for start, end in unit] for unit in json.loads(units)]
    kept = (tuple((start, end) for start, end in unit if start < end) for unit in moved)
    return tuple(unit for unit in kept if unit)
