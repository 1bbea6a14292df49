"""Interview guides: taking them in, tying their questions to research questions, linking turns that ask them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.model.guides import NewGuide, NewLink, NewQuestion, Place
from qualcode.model.registry import KINDS
from qualcode.model.transcript import Role
from qualcode.ops.gate import operation
from qualcode.ops.places import CurrentText
from qualcode.ops.positions import after_last
from qualcode.ops.units import units_fixed
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of
from qualcode.store.queries.guides import Guide, askings_of, guides_of, questions_of, research_questions
from qualcode.store.writer import Writer
from qualcode.text.fold import fold

_LANGUAGES = ("ky", "ru", "en")


@operation
def add_guide(write: Writer, guide: NewGuide) -> Guid:
    """Add a guide with its questions, each tied to its research questions.

    Raises UserError for a guide without a name, a question without words, or a set that is no research question.
    """
    guid = _add_guide(write, guide)
    write.describe(guide=guid, count=len(guide.questions))
    return guid


@operation
def import_guides(write: Writer, guides: Sequence[NewGuide]) -> list[Guid]:
    """Add guides in one step; give those that were added.

    A guide of a name that is there already becomes a further version of it, with a number of its own; the older
    version keeps its questions and where they were asked. One that says just what a version says is not added.
    """
    added = []
    for guide in guides:
        if not is_known(write.project, guide):
            version = version_after([one.version for one in _namesakes(write.project, guide)], guide.version)
            added.append(_add_guide(write, replace(guide, version=version)))
    write.describe(guides=list(added), count=len(added))
    return added


def is_known(project: Project, guide: NewGuide) -> bool:
    """Say whether the project has a version of the guide that says the same."""
    return any(_says_the_same(one, guide) for one in _namesakes(project, guide))


def _namesakes(project: Project, guide: NewGuide) -> list[Guide]:
    return [one for one in guides_of(project) if fold(one.name) == fold(guide.name.strip())]


def version_after(known: Sequence[str], wanted: str) -> str:
    """Give the version of a guide that is taken in beside the known ones: the wanted one, if it is still free."""
    if not known or (wanted and wanted not in known):
        return wanted
    numbers = [int(version) for version in (*known, wanted) if version.isdecimal()]
    return str(max(numbers, default=1) + 1)


def _says_the_same(known: Guide, guide: NewGuide) -> bool:
    if guide.version and guide.version != known.version:
        return False
    old = [(one.number, *(one.texts.get(language, "") for language in _LANGUAGES)) for one in known.questions]
    return old == [(one.number.strip(), *_texts(one).values()) for one in guide.questions]


def _add_guide(write: Writer, guide: NewGuide) -> Guid:
    if not guide.name.strip():
        raise UserError("study.guide_needs_name")
    guid = write.create(
        "guide",
        {
            "name": guide.name.strip(),
            "kind": guide.kind or None,
            "version": guide.version or None,
            "language": guide.language or None,
        },
        _shared_guid(write.project, guide),
    )
    for place, question in enumerate(guide.questions):
        _add_question(write, guid, question, float(place), derived_guid("question", guid, str(place)))
    return guid


def _shared_guid(project: Project, guide: NewGuide) -> Guid | None:
    """Give the GUID that a guide of just these words has wherever it is taken in; None where one has it already."""
    words = [part for question in guide.questions for part in (question.number.strip(), *_texts(question).values())]
    guid = derived_guid("guide", fold(guide.name.strip()), guide.kind, guide.version, *words)
    return None if project.life_of(guid).is_there else guid


@operation
def add_question(write: Writer, guide: Guid, question: NewQuestion) -> Guid:
    """Add a question to a guide, as the last one."""
    places = [write.project.values(known.guid)["position"] for known in questions_of(write.project, guide)]
    guid = _add_question(write, guide, question, after_last(places))
    write.describe(question=guid)
    return guid


def _add_question(
    write: Writer, guide: Guid, question: NewQuestion, position: float | None, own: Guid | None = None
) -> Guid:
    texts = _texts(question)
    if not any(texts.values()):
        raise UserError("study.question_needs_words", number=question.number or "-")
    guid = write.create(
        "question", {"guide": guide, "number": question.number.strip() or None, **texts, "position": position}, own
    )
    _tie(write, guid, question.research_questions)
    return guid


def _texts(question: NewQuestion) -> dict[str, str]:
    return {f"text_{language}": getattr(question, f"text_{language}").strip() for language in _LANGUAGES}


@operation
def tie_question(write: Writer, question: Guid, code_sets: Sequence[Guid]) -> None:
    """Tie a question of a guide to just these research questions."""
    known = research_questions(write.project).get(question, [])
    _tie(write, question, [guid for guid in code_sets if guid not in known])
    membership = KINDS["membership"]
    gone = [membership.guid_of({"code_set": guid, "member": question}) for guid in known if guid not in code_sets]
    if gone:
        write.delete(*gone)
    write.describe(question=question)


def _tie(write: Writer, question: Guid, code_sets: Iterable[Guid]) -> None:
    for code_set in code_sets:
        if write.project.kind_of(code_set) != "code_set":
            raise UserError("store.no_such_object", kind="code_set", guid=code_set)
        if write.project.values(code_set)["kind"] != "research_question":
            raise UserError("study.no_research_question")
        write.create("membership", {"code_set": code_set, "member": question})


@operation
def link_question(write: Writer, document: Guid, place: Place, question: Guid) -> Guid:
    """Say that a turn (counted from 0) or some words of the current text ask a question; gives the asking.

    Linking again gives the same asking. Raises UserError where a respondent speaks there.
    """
    asking = _Linker(write, document).link(place, question)
    write.describe(document=document, asking=asking)
    return asking


@operation
def link_questions(
    write: Writer, links: Sequence[NewLink], instead_of: Sequence[Guid] = (), units_in: Iterable[Guid] = ()
) -> list[Guid]:
    """Link many turns to questions in one step; gives the askings in the order of the links.

    The askings `instead_of` which these stand are taken away; in the documents `units_in` the units for agreement
    are fixed.
    """
    linkers: dict[Guid, _Linker] = {}
    made = []
    for document, place, question in links:
        if document not in linkers:
            linkers[document] = _Linker(write, document)
        made.append(linkers[document].link(place, question))
    gone = [asking for asking in instead_of if asking not in made]
    if gone:
        write.delete(*gone)
    for document in units_in:
        units_fixed(write, document)
    write.describe(count=len(links))
    return made


class _Linker:
    """Links places of one document to questions."""

    def __init__(self, write: Writer, document: Guid) -> None:
        self._write = write
        self._text = CurrentText(write.project, document)
        self._known = {(found.start, found.end, found.question): found for found in askings_of(write.project, document)}
        speakers = speakers_of(write.project, document)
        self._respondents = {speaker.guid: speaker for speaker in speakers if speaker.role is Role.RESPONDENT}

    def link(self, place: Place, question: Guid) -> Guid:
        """Make the asking, or give the one that is there."""
        start, end = self._text.words_at(place)
        speaker = self._respondents.get(self._text.speaker_at(start) or "")
        if speaker is not None:
            raise UserError("study.respondent_asks", speaker=speaker.label or "-")
        known = self._known.get((start, end, question))
        if known is not None:
            return known.guid
        span = cast(Value, self._text.lasting_span(start, end))
        return self._write.create("asking", {"document": self._text.document, "span": span, "question": question})


@operation
def unlink_question(write: Writer, asking: Guid) -> None:
    """Take a link between a turn and a question away."""
    if write.project.kind_of(asking) != "asking":
        raise UserError("store.no_such_object", kind="asking", guid=asking)
    write.describe(asking=asking)
    write.delete(asking)
