"""Settling where coders differ: decisions, and the consensus they make; what the coders coded is never touched."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast

from qualcode.model.consensus import CONSENSUS, matter_of
from qualcode.model.errors import UserError, choices
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import DECISIONS
from qualcode.model.settling import Case, Material, Standing
from qualcode.ops.gate import operation
from qualcode.ops.settling_passages import Drawn, made_by
from qualcode.ops.settling_rivals import ensure_consensus, made_of
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
    where nothing is left open between any of the coders the document is settled. Raises UserError where codings are
    not there or the outcome makes no sense for them.
    """
    material = _material(write.project, document)
    if outcome not in DECISIONS:
        raise UserError("settling.no_such_outcome", outcome=outcome, known=choices(DECISIONS, "choices."))
    guids = tuple(dict.fromkeys(codings))
    _check(material, guids)
    cases, matter = _cases(material, coders), matter_of(guids)
    others = [case for case in cases if case.matter != matter]
    alike = any(case.matter == matter and case.standing is Standing.EQUAL for case in cases)
    if outcome == "equal" and not alike:
        raise UserError("settling.not_alike")
    pen = _Pen(write, material)
    made = made_by(write.project, material, guids, outcome, whose, passages)
    decision = pen.decide(guids, outcome, made, whose if outcome == "one" else None, note)
    waiting = [case for case in others if _is_unaccepted(case)]
    for case in waiting:
        pen.accept(case)
    pen.sweep()
    rest = [*others, *(_elsewhere(material, guids) if coders else ())]
    closes = bool(cases) and all(case.standing.is_settled for case in rest) and not material.settled
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
    pen = _Pen(write, material)
    taken_back = pen.take_back(codings)
    if not taken_back:
        raise UserError("settling.nothing_decided")
    pen.sweep()
    if material.settled:
        _mark(write, document, settled=False)
    write.describe(document=document)
    return taken_back


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
        waiting = _accept_all(write, material, cases)
        if waiting and not material.settled and all(case.standing.is_settled for case in cases):
            _mark(write, document, settled=True)
        accepted += waiting
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
        _accept_all(write, material, cases)
    write.describe(document=document, settled=settled)
    return _mark(write, document, settled)


def _material(project: Project, document: Guid) -> Material:
    name = document_of(project, document).name
    if document in kept_from_me(project):
        raise UserError("settling.kept_blind", document=name)
    return material_of(project, document)


def _cases(material: Material, coders: Sequence[Guid], named: bool = True) -> list[Case]:
    return cases_in(material, who_worked(material, coders, named))


def _elsewhere(material: Material, codings: Sequence[Guid]) -> list[Case]:
    """Give the cases between all coders that none of these codings is part of."""
    return [case for case in _cases(material, ()) if not set(case.codings) & set(codings)]


def _check(material: Material, codings: Sequence[Guid]) -> None:
    known = {given.guid for given in material.codings}
    known |= {guid for decision in material.decisions for guid, _ in decision.seen}
    if not codings or not known.issuperset(codings):
        raise UserError("settling.no_such_case")


def _is_unaccepted(case: Case) -> bool:
    return case.standing is Standing.EQUAL and case.decision is None


def _accept_all(write: Writer, material: Material, cases: Iterable[Case]) -> int:
    pen = _Pen(write, material)
    waiting = [case for case in cases if _is_unaccepted(case)]
    for case in waiting:
        pen.accept(case)
    pen.sweep()
    return len(waiting)


class _Pen:
    """Writes decisions on one document, and takes away at the end what they leave behind."""

    def __init__(self, write: Writer, material: Material) -> None:
        self._write, self._material = write, material
        self._anchors = {given.guid: list(given.anchor) for given in material.codings}
        self._there = {given.guid for given in material.made}
        self._replaced: set[Guid] = set()
        self._written: dict[Guid, list[Guid]] = {}  # what each makes

    def accept(self, case: Case) -> None:
        """Accept what all coded alike."""
        made = made_by(self._write.project, self._material, case.codings, "equal", None, ())
        self.decide(case.codings, "equal", made, None, None)

    def decide(
        self,
        codings: Sequence[Guid],
        outcome: str,
        made: dict[Guid, dict[str, Value]],
        whose: Guid | None,
        note: str | None,
    ) -> Guid:
        """Write a decision in place of those on any of these codings; gives it, "" where nothing is left to decide."""
        self.take_back(codings)
        if not made and not any(guid in self._anchors for guid in codings):
            return ""
        ensure_consensus(self._write)
        for guid, fields in made.items():
            self._write.create("coding", fields, guid)
            if guid in self._there:
                self._claim(guid)
        seen = [[guid, self._anchors.get(guid)] for guid in sorted(codings)]
        values: dict[str, Value] = {
            "coder": self._write.project.me,
            "document": self._material.document,
            "matter": matter_of(tuple(codings)),
            "seen": cast(Value, seen),
            "outcome": outcome,
            "whose": whose,
            "made": cast(Value, sorted(made)),
            "note": (note or "").strip() or None,
        }
        decision = self._write.create("decision", values)
        self._written[decision] = list(made)
        return decision

    def _claim(self, coding: Guid) -> None:
        """Write something to a coding that another decision made: it stays when that one is undone, here or apart."""
        self._write.write(coding, "flag", self._write.project.values(coding)["flag"], self._write.heads(coding, "flag"))
        self._write.settle([coding])

    def take_back(self, codings: Iterable[Guid]) -> int:
        """Give up the decisions on any of these codings; give how many."""
        wanted = set(codings)
        found = {one.guid for one in self._material.decisions if wanted & {guid for guid, _ in one.seen}}
        self._replaced |= found
        return len(found)

    def sweep(self) -> None:
        """Take away decisions that were replaced and not written anew, and codings that no decision makes any more."""
        gone = self._replaced - self._written.keys()
        needed = {guid for made in self._written.values() for guid in made}
        for one in self._material.decisions:
            if one.guid not in self._written and one.guid not in gone:
                needed.update(made_of(self._write.project, one.guid) if one.rival else one.made)
        swept = {given.guid for given in self._material.made} - needed
        if gone or swept:
            self._write.delete(*sorted(gone), *sorted(swept))


def _mark(write: Writer, document: Guid, settled: bool) -> Guid:
    ensure_consensus(write)
    values: dict[str, Value] = {"coder": CONSENSUS, "document": document, "state": "done" if settled else "in_work"}
    return write.create("document_state", values)
