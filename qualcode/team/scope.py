"""What goes into a package: which steps, and whose values stay at home."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from enum import StrEnum
from json import dumps
from typing import NamedTuple, cast

from qualcode.model.consensus import CONSENSUS
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import WITHHELD, Erased, Log, Operation, Step, created, with_dependents
from qualcode.model.registry import ALIVE
from qualcode.model.sameness import Same, renamed, with_all_records
from qualcode.store.project import Project
from qualcode.store.queries.travelling import RELEASED, documents_told, texts_with, withdrawn_respondents
from qualcode.store.recognising import counted_as
from qualcode.team.at_home import at_home, imported_here

CODEBOOK_KINDS = frozenset(("code", "code_set", "membership", "facet", "facet_value", "proposal", "codebook_version"))
# What goes with one coder's work: without it her codings would wait for their codes.
_BESIDE_WORK = CODEBOOK_KINDS | {"coder", "project", "recognition", "erasure"}
_ALWAYS = frozenset(("erasure",))
_CODERS_WORK = frozenset(("coding", "judgement", "document_state", "decision", "summary"))
_ROUNDS = frozenset(("round", "round_document"))
_VERBS_OF_ROUNDS = frozenset(
    ("add_round", "draw_double_coding", "code_again", "change_round", "put_in_round", "take_out_of_round")
) | {"dissolve_round"}


Told = Callable[[int, int], None]  # done, of how many


class Part(StrEnum):
    """Which part of a project a package holds."""

    WHOLE = "whole"
    CODEBOOK = "codebook"
    MINE = "mine"  # the work of one coder, with the codebook
    DOCUMENTS = "documents"  # chosen ones, with the codebook, guides, attributes and whoever speaks there


class Scope(NamedTuple):
    """What is to be packed. `coder`: whose work (MINE; empty: the coder at work). `blind_for`: the coder for whom the
    codings, judgements and memos of all others stay at home. `handed_to`: for whom it is; she shall not learn who else
    was given a document.
    """

    part: Part
    documents: tuple[Guid, ...] = ()
    coder: Guid = ""
    blind_for: Guid = ""
    handed_to: Guid = ""


class Reason(StrEnum):
    """Why a document stays at home."""

    NOT_RELEASED = "not_released"
    CONSENT = "consent"


class KeptBack(NamedTuple):
    """A document that does not travel; `status`: how far its transcript is, empty where nobody has said."""

    document: Guid
    name: str
    reason: Reason
    status: str


class Chosen(NamedTuple):
    """What travels."""

    log: Log
    texts: dict[str, str]
    kept_back: tuple[KeptBack, ...]


WHOLE = Scope(Part.WHOLE)


def kept_back(project: Project, scope: Scope = WHOLE) -> tuple[KeptBack, ...]:
    """List the documents that would stay at home: not released, or a respondent in them has withdrawn her consent.

    Those not released can be named in `also` when packing.
    """
    if scope.part is Part.CODEBOOK:
        return ()
    gone = withdrawn_respondents(project)
    found = []
    for told in documents_told(project):
        if scope.part is Part.DOCUMENTS and told.guid not in scope.documents:
            continue
        if told.respondents & gone:
            found.append(KeptBack(told.guid, told.name, Reason.CONSENT, told.status))
        elif told.status != RELEASED:
            found.append(KeptBack(told.guid, told.name, Reason.NOT_RELEASED, told.status))
    return tuple(found)


def notes_stay_of(project: Project, back: Iterable[KeptBack]) -> frozenset[Guid]:
    """Choose of documents that stay at home those of which what was noted stays there too."""
    return frozenset(_noted(project, back, counted_as(project)))


def choose(
    project: Project, scope: Scope, also: frozenset[Guid] = frozenset(), told: Told = lambda done, of: None
) -> Chosen:
    """Give the log that travels: whole steps, in which what does not belong here keeps its value at home. `told` hears
    how much of it is read (done, of how many), and may raise.

    `also` names documents that travel although they are not released. What was recognised as one travels as one, and
    stays at home as one.
    """
    same = counted_as(project)
    scope = _as_counted(scope._replace(coder=scope.coder or project.me), same)
    log = _log(project, scope, same, told)
    counted = _counted(log, same)
    secret = _secrets(counted, scope)
    back = [item for item in kept_back(project, scope) if item.reason is Reason.CONSENT or item.document not in also]
    outside = _outside(counted, scope)
    home = at_home(project, counted, [item.document for item in back], _noted(project, back, same), same)
    withdrawn = withdrawn_respondents(project)

    def stays(guid: Guid) -> bool:
        item = counted.operations[guid]
        if item.kind in _ALWAYS or item.field == ALIVE:
            return False
        if item.kind == "consent" and item.object not in outside:  # who knows her must learn that she withdrew it
            return False
        if scope.blind_for and _is_of_others(item, counted.steps[item.step], scope.blind_for):
            return True
        return item.object in outside or item.object in home or item.subject in withdrawn

    items = counted.operations.values()
    kept = {
        item.step for item in items if item.id not in secret and (item.object not in outside or item.kind in _ALWAYS)
    }
    steps = {guid: step for guid, step in log.steps.items() if guid in kept}
    operations = {
        guid: _without_value(item) if stays(guid) else item
        for guid, item in log.operations.items()
        if item.step in steps
    }
    there = _without(Log(steps, operations), secret)
    felt = {home[item.object] for item in items if item.step in steps and item.object in home}
    return Chosen(there, texts_with(project, _hashes(there)), tuple(item for item in back if item.document in felt))


def _noted(project: Project, back: Iterable[KeptBack], same: Same) -> set[Guid]:
    """Choose of the documents that stay at home those of which what was noted stays there too: consent was withdrawn,
    or they were brought in here. What came from elsewhere is known there.
    """
    consent = {item.document for item in back if item.reason is Reason.CONSENT}
    return consent | imported_here(project, [item.document for item in back], same)


def _as_counted(scope: Scope, same: Same) -> Scope:
    documents = tuple(dict.fromkeys(same.get(guid, guid) for guid in scope.documents))
    coder, blind_for, handed_to = (same.get(guid, guid) for guid in (scope.coder, scope.blind_for, scope.handed_to))
    return scope._replace(documents=documents, coder=coder, blind_for=blind_for, handed_to=handed_to)


def _counted(log: Log, same: Same) -> Log:
    """Give the log with everything under what it counts as."""
    if not same:
        return log
    steps = {guid: step._replace(coder=same.get(step.coder, step.coder)) for guid, step in log.steps.items()}
    return Log(steps, {guid: renamed(item, same) for guid, item in log.operations.items()})


def _secrets(log: Log, scope: Scope) -> set[Guid]:
    """Find the operations of which not even the envelope leaves: rounds travel with the whole project only, and who is
    handed documents learns neither who else has them nor, working blind, who codes again under a second name or that
    anything is settled.
    """
    found: set[Guid] = set()
    if scope.part is not Part.WHOLE:
        found |= {item.object for item in log.operations.values() if item.kind in _ROUNDS}
    if scope.handed_to:
        hers = {item.object for item in log.operations.values() if created(item).get("coder") == scope.handed_to}
        found |= {item.object for item in log.operations.values() if item.kind == "assignment"} - hers
    if scope.blind_for:
        seconds = {
            item.object for item in log.operations.values() if item.kind == "coder" and created(item).get("repeats")
        }
        found |= {CONSENSUS, *seconds} - {scope.blind_for}
    return {item.id for item in log.operations.values() if item.object in found} if found else set()


def _without(log: Log, secret: set[Guid]) -> Log:
    """Leave operations out, and what the steps they were part of tell of themselves."""
    if not secret:
        return log
    told = {item.step for item in log.operations.values() if item.id in secret}
    operations = {guid: item for guid, item in log.operations.items() if guid not in secret}
    left = {item.step for item in operations.values()}
    return Log(
        {guid: _reticent(step) if guid in told else step for guid, step in log.steps.items() if guid in left},
        operations,
    )


def _reticent(step: Step) -> Step:
    return step._replace(verb="assign_documents" if step.verb in _VERBS_OF_ROUNDS else step.verb, args={})


def _without_value(item: Operation) -> Operation:
    return item if isinstance(item.value, Erased) else item._replace(value=WITHHELD, subject=None)


def _log(project: Project, scope: Scope, same: Same, told: Told) -> Log:
    if scope.part is Part.MINE:
        return project.journal.log_of(with_all_records([scope.coder], same), _BESIDE_WORK)
    if scope.part is Part.CODEBOOK:
        return project.journal.log_of((), CODEBOOK_KINDS)
    return project.journal.log(told)


def _outside(log: Log, scope: Scope) -> set[Guid]:
    """Find the objects that do not belong to what is packed."""
    operations = log.operations.values()
    outside: set[Guid] = set()
    if scope.part is Part.MINE:
        mine = {item.object for item in operations if log.steps[item.step].coder == scope.coder}
        outside = {item.object for item in operations if item.kind not in _BESIDE_WORK} - mine
    elif scope.part is Part.CODEBOOK:
        outside = {item.object for item in operations if item.kind not in CODEBOOK_KINDS}
    elif scope.part is Part.DOCUMENTS:
        others = {item.object for item in operations if item.kind == "document"} - set(scope.documents)
        elsewhere = others | _speaking_elsewhere(operations, set(scope.documents))
        outside = with_dependents(elsewhere | _asked_of(operations, elsewhere), operations)
    if scope.blind_for:
        outside |= with_dependents(_work_of_others(operations, scope.blind_for), operations)
    return outside


def _speaking_elsewhere(operations: Iterable[Operation], documents: set[Guid]) -> set[Guid]:
    """Find the respondents who speak in other documents and in none of these."""
    speakers: dict[Guid, Guid] = {}
    linked: defaultdict[Guid, set[Guid]] = defaultdict(set)
    for item in operations:
        if item.kind == "speaker" and not isinstance(item.value, Erased):
            values = item.value if not item.field else {item.field: item.value}
            told = cast(dict[str, Value], values)
            if told.get("document"):
                speakers[item.object] = str(told["document"])
            if told.get("respondent"):
                linked[str(told["respondent"])].add(item.object)
    return {
        respondent
        for respondent, found in linked.items()
        if not any(speakers.get(speaker) in documents for speaker in found)
    }


def _asked_of(operations: Iterable[Operation], elsewhere: set[Guid]) -> set[Guid]:
    """Find the saved questions that name any of these documents or respondents."""
    named = ((item.object, dumps(item.value)) for item in operations if item.kind == "saved_question")
    return {question for question, told in named if any(guid in told for guid in elsewhere)}


def _is_of_others(item: Operation, step: Step, coder: Guid) -> bool:
    """Say whether an operation tells who is given what, or what others wrote into a summary that she began."""
    return item.field == "responsible" or (item.kind == "summary" and step.coder != coder)


def _work_of_others(operations: Iterable[Operation], coder: Guid) -> set[Guid]:
    found = set()
    for item in operations:
        if not item.field and isinstance(item.value, dict):
            whose = item.value.get("coder")
            is_work = item.kind in _CODERS_WORK or (item.kind == "memo" and whose)
            is_work = is_work or item.kind == "saved_question"  # its name may tell what they make of it
            if is_work and whose != coder:
                found.add(item.object)
    return found


def _hashes(log: Log) -> set[str]:
    return {
        str(item.value["hash"])
        for item in log.operations.values()
        if item.kind == "text_version" and not item.field and isinstance(item.value, dict)
    }
