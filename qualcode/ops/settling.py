"""Settling where coders differ: decisions, and the consensus they make; what the coders coded is never touched."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast

from qualcode.model.consensus import CONSENSUS, STORED_NAME, matter_of
from qualcode.model.errors import UserError, choices
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import DECISIONS
from qualcode.model.settling import Case, Material, Standing
from qualcode.ops.gate import operation
from qualcode.ops.settling_passages import Drawn, made_by
from qualcode.store.objects import state_of
from qualcode.store.project import Project
from qualcode.store.queries.assignments import kept_from_me
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.settling import documents_to_settle, material_of
from qualcode.store.writer import Writer
from qualcode.text.settling import cases_in, who_worked


class Decided(NamedTuple):
    """What a decision did: its GUID (empty where it only took back what nothing is left of), how many cases coded
    alike were accepted with it, and whether it was the last, so that the document is settled now.
    """

    decision: Guid
    accepted: int = 0
    settled: bool = False


@operation
def settle_case(
    write: Writer,
    document: Guid,
    codings: tuple[Guid, ...],
    outcome: str,
    whose: Guid | None = None,
    passages: tuple[Drawn, ...] = (),
    note: str | None = None,
    coders: tuple[Guid, ...] = (),
) -> Decided:
    """Decide what counts of these codings of a document; what was decided on any of them before is replaced.

    `whose`: of "one", the coder as whose coding counts; `passages`: of "drawn", (start, end, code) in the current
    text; `coders`: who is compared, where not all are. Cases that all coded alike are accepted along with it, and
    where nothing is left open the document is settled. Raises UserError where codings are not there or the outcome
    makes no sense for them.
    """
    material = _material(write.project, document)
    if outcome not in DECISIONS:
        raise UserError("settling.no_such_outcome", outcome=outcome, known=choices(DECISIONS, "choices."))
    guids = tuple(dict.fromkeys(codings))
    cases = _cases(material, coders)
    _check(material, guids)
    replaced = _taken_back(write, material, guids)
    made = made_by(write.project, material, guids, outcome, whose, passages)
    decision = ""
    if made or any(given.guid in guids for given in material.codings):
        decision = _decide(write, material, guids, outcome, made, whose if outcome == "one" else None, note)
    _sweep(write, material, replaced, {decision})
    matter = matter_of(guids)
    waiting = [case for case in cases if case.matter != matter and _unaccepted(case, replaced)]
    for case in waiting:
        _accept(write, material, case)
    rest = [case for case in cases if case.matter != matter and not case.standing.is_settled]
    closes = bool(cases) and not rest and not material.settled
    if closes:
        _mark(write, document, settled=True)
    write.describe(document=document, outcome=outcome)
    return Decided(decision, len(waiting), closes)


@operation
def reopen_case(write: Writer, document: Guid, codings: tuple[Guid, ...]) -> int:
    """Take back what was decided on any of these codings; give how many decisions. A settled document is open again.

    Raises UserError where nothing was decided on them.
    """
    material = _material(write.project, document)
    replaced = _taken_back(write, material, codings)
    if not replaced:
        raise UserError("settling.nothing_decided")
    _sweep(write, material, replaced, set())
    if material.settled:
        _mark(write, document, settled=False)
    write.describe(document=document)
    return len(replaced)


@operation
def accept_equal(write: Writer, documents: tuple[Guid, ...] = (), coders: tuple[Guid, ...] = ()) -> int:
    """Accept the cases that all who worked there coded alike, in some documents or in all; give how many.

    A document in which nothing else is left is settled with it.
    """
    kept = kept_from_me(write.project)
    accepted = 0
    known = documents or tuple(guid for guid in documents_to_settle(write.project) if guid not in kept)
    for document in dict.fromkeys(known):
        material = _material(write.project, document)
        cases = _cases(material, coders, named=bool(documents))
        waiting = [case for case in cases if _unaccepted(case, ())]
        for case in waiting:
            _sweep(write, material, _taken_back(write, material, case.codings), {_accept(write, material, case)})
        if waiting and not material.settled and all(case.standing.is_settled for case in cases):
            _mark(write, document, settled=True)
        accepted += len(waiting)
    write.describe(documents=list(documents), count=accepted)
    return accepted


@operation
def settle_document(write: Writer, document: Guid, settled: bool = True, coders: tuple[Guid, ...] = ()) -> Guid:
    """Say that the consensus counts as the final coding of a document, or does so no longer; gives the mark.

    Raises UserError where cases are still open, or fewer than two coders worked on it.
    """
    material = _material(write.project, document)
    if settled:
        cases = _cases(material, coders)
        name = document_of(write.project, document).name
        if not who_worked(material, coders, named=True):
            raise UserError("settling.not_two_coders", document=name)
        rest = sum(not case.standing.is_settled for case in cases)
        if rest:
            raise UserError("settling.still_open", document=name, n=rest)
        for case in cases:
            if _unaccepted(case, ()):
                _sweep(write, material, _taken_back(write, material, case.codings), {_accept(write, material, case)})
    write.describe(document=document, settled=settled)
    return _mark(write, document, settled)


def _material(project: Project, document: Guid) -> Material:
    name = document_of(project, document).name
    if document in kept_from_me(project):
        raise UserError("settling.kept_blind", document=name)
    return material_of(project, document)


def _cases(material: Material, coders: Sequence[Guid], named: bool = True) -> list[Case]:
    return cases_in(material, who_worked(material, coders, named))


def _check(material: Material, codings: Sequence[Guid]) -> None:
    known = {given.guid for given in material.codings}
    known |= {guid for decision in material.decisions for guid, _ in decision.seen}
    if not codings or not known.issuperset(codings):
        raise UserError("settling.no_such_case")


def _unaccepted(case: Case, replaced: Iterable[Guid]) -> bool:
    """Say whether a case coded alike has no decision of its own, or loses it now."""
    return case.standing is Standing.EQUAL and (case.decision is None or case.decision.guid in replaced)


def _accept(write: Writer, material: Material, case: Case) -> Guid:
    made = made_by(write.project, material, case.codings, "equal", None, ())
    return _decide(write, material, case.codings, "equal", made, None, None)


def _decide(
    write: Writer,
    material: Material,
    codings: Sequence[Guid],
    outcome: str,
    made: dict[Guid, dict[str, Value]],
    whose: Guid | None,
    note: str | None,
) -> Guid:
    _ensure_consensus(write)
    for guid, fields in made.items():
        write.create("coding", fields, guid)
    anchors = {given.guid: list(given.anchor) for given in material.codings}
    seen = [[guid, anchors.get(guid)] for guid in sorted(codings)]
    values: dict[str, Value] = {
        "coder": write.project.me,
        "document": material.document,
        "matter": matter_of(tuple(codings)),
        "seen": cast(Value, seen),
        "outcome": outcome,
        "whose": whose,
        "made": cast(Value, sorted(made)),
        "note": (note or "").strip() or None,
    }
    return write.create("decision", values)


def _ensure_consensus(write: Writer) -> None:
    if not write.project.life_of(CONSENSUS).is_there:
        write.create("coder", {"name": STORED_NAME}, CONSENSUS)


def _taken_back(write: Writer, material: Material, codings: Iterable[Guid]) -> dict[Guid, set[Guid]]:
    """Give the decisions on any of these codings, each with all codings that it or a rival of it made."""
    wanted = set(codings)
    found = {}
    for decision in material.decisions:
        if wanted & {guid for guid, _ in decision.seen}:
            made = set(decision.made)
            if decision.rival:
                rivals = state_of(write.project, decision.guid).conflicts.get("made", ())
                made |= {guid for rival in rivals for guid in cast(list[Guid], rival or [])}
            found[decision.guid] = made
    return found


def _sweep(write: Writer, material: Material, replaced: dict[Guid, set[Guid]], kept: set[Guid]) -> None:
    """Take away decisions that were replaced, but those written anew, and the codings no decision makes any more."""
    gone = [guid for guid in replaced if guid not in kept]
    there = [one.guid for one in material.decisions if one.guid not in gone and one.guid not in kept]
    needed = {guid for one in (*there, *filter(None, kept)) for guid in _made_now(write.project, one)}
    swept = {guid for made in replaced.values() for guid in made} - needed
    living = [guid for guid in sorted(swept) if write.project.life_of(guid).is_there]
    if gone or living:
        write.delete(*gone, *living)


def _made_now(project: Project, decision: Guid) -> list[Guid]:
    return cast(list[Guid], project.values(decision)["made"] or [])


def _mark(write: Writer, document: Guid, settled: bool) -> Guid:
    _ensure_consensus(write)
    values: dict[str, Value] = {"coder": CONSENSUS, "document": document, "state": "done" if settled else "in_work"}
    return write.create("document_state", values)
