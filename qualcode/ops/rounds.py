"""Rounds: documents chosen for training, drawn to be coded twice, or coded again by the same coder; all of it blind."""

from collections.abc import Iterable
from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.ops.gate import operation
from qualcode.ops.positions import after_last
from qualcode.ops.projects import CODER_COLOURS, initials
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.assignments import assignments_of
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.progress import counts_by_coder, marked_states
from qualcode.store.queries.rounds import AGAIN, DOUBLE, TRAINING, Round, repeating, round_of, rounds_of
from qualcode.store.writer import Writer

Drawn = dict[str, Value]


@operation
def add_round(write: Writer, name: str, documents: tuple[Guid, ...], coders: tuple[Guid, ...], note: str = "") -> Guid:
    """Make a training round: all these coders code these documents, none seeing what another makes of them.

    Raises UserError where there is no document, or fewer than two coders.
    """
    if len(set(coders)) < 2:
        raise UserError("rounds.two_coders")
    return _round(write, name, TRAINING, [(document, coder) for document in documents for coder in coders], {}, note)


@operation
def draw_double_coding(write: Writer, name: str, deals: tuple[tuple[Guid, Guid, Guid], ...], drawn: Drawn) -> Guid:
    """Have interviews that were drawn coded twice: each deal names the interview, its first and its second coder.

    Both code blind. Whoever is first becomes responsible where nobody is. `drawn` keeps how it was drawn. Raises
    UserError where nothing was drawn, or one person would be both.
    """
    if any(first == second for _, first, second in deals):
        raise UserError("rounds.own_second")
    for document, first, _ in deals:
        if document_of(write.project, document).responsible is None:
            write.set(document, "responsible", first)
    given = [(document, coder) for document, *both in deals for coder in both]
    return _round(write, name, DOUBLE, given, drawn)


@operation
def code_again(write: Writer, name: str, again: tuple[tuple[Guid, Guid], ...], drawn: Drawn) -> Guid:
    """Have coders code again what they coded before: each of `again` names a document and its coder.

    She does so under a second name, "Айгүл (2)", which is made where she has none, and sees nothing of her first
    coding until she is done. Raises UserError where she has not marked the document as done.
    """
    done = {(mark.document, mark.coder) for mark in marked_states(write.project) if mark.first_pass is not None}
    if not set(again) <= done:
        raise UserError("rounds.not_done_yet")
    given = [(document, _second_of(write, coder)) for document, coder in again]
    kept: Drawn = {**drawn, "given": [[document, second] for document, second in given]}
    return _round(write, name, AGAIN, given, kept)


@operation
def change_round(
    write: Writer, round_: Guid, name: str | None = None, note: str | None = None, every: int | None = None
) -> None:
    """Rename a round, note something on it, or say of how many later interviews one is coded twice (0: none)."""
    found = round_of(write.project, round_)
    if name is not None:
        write.set(round_, "name", _named(name))
    if note is not None:
        write.set(round_, "note", note.strip() or None)
    if every is not None:
        if found.kind != DOUBLE or every < 0:
            raise UserError("rounds.every_wrong")
        write.set(round_, "drawn", cast(Value, {**found.drawn, "every": every}))
    write.describe(round=round_)


@operation
def put_in_round(write: Writer, round_: Guid, documents: tuple[Guid, ...], coders: tuple[Guid, ...] = ()) -> int:
    """Put documents into a training round; those who code the others, or these coders, code them blind too.

    Gives how many were not in it. Raises UserError for a round that was drawn, or where nobody codes it yet.
    """
    found = round_of(write.project, round_)
    if found.kind != TRAINING:
        raise UserError("rounds.only_training")
    coders = coders or _coders_of(write.project, found)
    if len(coders) < 2:
        raise UserError("rounds.two_coders")
    fresh = [document for document in dict.fromkeys(documents) if document not in found.documents]
    _give(write, round_, [(document, coder) for document in fresh for coder in coders])
    write.describe(round=round_, documents=cast(Value, fresh))
    return len(fresh)


@operation
def take_out_of_round(write: Writer, round_: Guid, documents: tuple[Guid, ...]) -> int:
    """Take documents out of a round; who was to code one for the round alone and has not begun need not any more.

    Gives how many were taken out.
    """
    return _take_out(write, round_of(write.project, round_), documents)


@operation
def dissolve_round(write: Writer, round_: Guid) -> int:
    """Take all documents out of a round, as `take_out_of_round` does, and delete it; gives how many there were."""
    found = round_of(write.project, round_)
    gone = _take_out(write, found, found.documents)
    write.delete(round_)
    return gone


def _round(write: Writer, name: str, kind: str, given: list[tuple[Guid, Guid]], drawn: Drawn, note: str = "") -> Guid:
    """Make a round of (document, coder)."""
    if not given:
        raise UserError("rounds.no_documents")
    position = after_last(item.values["position"] for item in items_of(write.project, "round"))
    values: dict[str, Value] = {"name": _named(name), "kind": kind, "note": note.strip() or None, "position": position}
    guid = write.create("round", {**values, "drawn": cast(Value, drawn) or None})
    _give(write, guid, given)
    write.describe(round=guid, count=len({document for document, _ in given}))
    return guid


def _give(write: Writer, round_: Guid, given: list[tuple[Guid, Guid]]) -> None:
    for document in dict.fromkeys(document for document, _ in given):
        document_of(write.project, document)
        write.create("round_document", {"round": round_, "document": document})
    for document, coder in dict.fromkeys(given):
        write.create("assignment", {"coder": coder, "document": document, "blind": True})


def _named(name: str) -> str:
    if not name.strip():
        raise UserError("rounds.needs_name")
    return name.strip()


def _second_of(write: Writer, coder: Guid) -> Guid:
    """Give the second name of a coder; everybody who makes one for her makes the same."""
    known = next((one.second for one in repeating(write.project) if one.first == coder), None)
    if known is not None:
        return known
    coders = items_of(write.project, "coder")
    taken = {str(item.values["name"]) for item in coders}
    own = str(write.project.values(coder)["name"])
    name = next(text for number in range(2, len(taken) + 3) if (text := f"{own} ({number})") not in taken)
    colour = CODER_COLOURS[len(coders) % len(CODER_COLOURS)]
    values: dict[str, Value] = {"name": name, "initials": initials(own), "colour": colour, "repeats": coder}
    return write.create("coder", values, derived_guid("coder", "again", coder))


def _coders_of(project: Project, found: Round) -> tuple[Guid, ...]:
    given = (one.coder for one in assignments_of(project) if one.blind and one.document in found.documents)
    seconds = {one.second for one in repeating(project)}
    return tuple(coder for coder in dict.fromkeys(given) if coder not in seconds)


def _take_out(write: Writer, found: Round, documents: Iterable[Guid]) -> int:
    gone = set(documents) & set(found.documents)
    elsewhere = {guid for one in rounds_of(write.project) if one.guid != found.guid for guid in one.documents}
    links = [
        item.guid
        for item in items_of(write.project, "round_document")
        if item.values["round"] == found.guid and item.values["document"] in gone
    ]
    idle = [guid for document in sorted(gone - elsewhere) for guid in _idle(write.project, document)]
    write.delete(*links, *idle)
    write.describe(round=found.guid, documents=cast(Value, sorted(gone)))
    return len(gone)


def _idle(project: Project, document: Guid) -> list[Guid]:
    """Give the assignments of a document to coders who are not responsible for it and have not begun."""
    begun = {*counts_by_coder(project, document).get(document, {}), document_of(project, document).responsible}
    begun |= {mark.coder for mark in marked_states(project, document)}
    items = items_of(project, "assignment")
    return [item.guid for item in items if item.values["document"] == document and item.values["coder"] not in begun]
