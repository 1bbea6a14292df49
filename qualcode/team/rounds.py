"""Plans of double coding: what would be drawn and who would code it, before anything is written; carrying them out."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple, cast

from qualcode.messages import message
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import NO_INTERVIEW
from qualcode.ops.rounds import draw_double_coding
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import Document, documents_of
from qualcode.store.queries.progress import marked_states
from qualcode.store.queries.rounds import DOUBLE, TRAINING, Round, as_they_came, repeating, rounds_of, team_of
from qualcode.store.queries.travelling import RELEASED, documents_told, withdrawn_respondents
from qualcode.team.drawing import (
    LEAST,
    SHARE,
    Candidate,
    Deal,
    Draw,
    Stratum,
    dealt,
    draw,
    due,
)


class Why(StrEnum):
    """Why a document is not drawn."""

    NO_INTERVIEW = "no_interview"
    CONSENT = "consent"
    TRAINING = "training"
    DRAWN = "drawn"  # it is coded twice already, as it was drawn
    TWICE = "twice"  # two have marked it as done without any draw
    NOT_RELEASED = "not_released"
    NOT_DONE = "not_done"  # of coding again: nobody is done with it
    TOO_FRESH = "too_fresh"  # too few weeks have gone by
    AGAIN = "again"  # it is, or was, coded again already


class LeftOut(NamedTuple):
    """A document that is not drawn."""

    document: Guid
    why: Why


class Wishes(NamedTuple):
    """How a lead wants interviews drawn. `by`: of "kind" and "language"; `coders` who code, all where none is named;
    `pairs` of them code each other's interviews; `every`: one of so many later interviews (0: none); `unreleased`:
    also transcripts that are not released.
    """

    seed: int
    share: float = SHARE
    least: int = LEAST
    by: tuple[str, ...] = ("kind", "language")
    coders: tuple[Guid, ...] = ()
    pairs: tuple[tuple[Guid, Guid], ...] = ()
    every: int = 0
    unreleased: bool = False


class Plan(NamedTuple):
    """What would be drawn and who codes it. `looked_at`: the interviews that are no later ones from then on; `alone`:
    drawn, but nobody is there to code them second.
    """

    draw: Draw
    deals: tuple[Deal, ...]
    left_out: tuple[LeftOut, ...]
    looked_at: tuple[Guid, ...]
    alone: tuple[Guid, ...]
    wishes: Wishes


class Due(NamedTuple):
    """Later interviews of which some are due to be coded twice; `later` counts those imported since the last draw."""

    every: int
    later: int
    plan: Plan


class _Sorted(NamedTuple):
    candidates: list[Candidate]
    left_out: list[LeftOut]
    before: int


def plan_double_coding(project: Project, wishes: Wishes) -> Plan:
    """Draw, of all interviews that can be, those to be coded twice. Nothing is written."""
    found = _sorted_out(project, wishes.unreleased)
    drawn = draw(found.candidates, wishes.seed, wishes.share, wishes.least, found.before, wishes.by)
    return _planned(project, wishes, drawn, found, [one.document for one in found.candidates])


def plan_due(project: Project, seed: int, unreleased: bool = False) -> Due | None:
    """Draw of the interviews that came since the last draw those that are due; None where no draw asked for any."""
    asking = [one for one in rounds_of(project) if one.kind == DOUBLE and one.every]
    if not asking:
        return None
    known = {guid for one in asking for guid in one.known}
    found = _sorted_out(project, unreleased)
    rows = {one.document: one for one in found.candidates if one.document not in known}
    later = as_they_came(project, rows)
    drawn, seen = due(later, asking[-1].every, seed)
    stratum = Stratum((), seen, drawn)
    whole = Draw((stratum,) if seen else (), len(drawn), len(seen), 0)
    wishes = Wishes(seed, every=asking[-1].every, unreleased=unreleased)
    left_out = [one for one in found.left_out if one.document not in known]
    plan = _planned(project, wishes, whole, _Sorted(list(rows.values()), left_out, 0), seen)
    return Due(asking[-1].every, len(later), plan)


def assign(project: Project, plan: Plan, name: str) -> Guid:
    """Write a plan: the round, its documents, and who codes them blind. Raises UserError where nothing was drawn."""
    wishes = plan.wishes
    drawn: dict[str, Value] = {
        "seed": wishes.seed,
        "every": wishes.every,
        "known": cast(Value, sorted(plan.looked_at)),
        "strata": [_kept(one) for one in plan.draw.strata],
    }
    if any(one.cells for one in plan.draw.strata):
        drawn |= {"share": wishes.share, "least": wishes.least, "before": plan.draw.before}
    return draw_double_coding(project, name, tuple((one.document, one.first, one.second) for one in plan.deals), drawn)


def _kept(stratum: Stratum) -> dict[str, Value]:
    cells: list[Value] = [[kind, language] for kind, language in stratum.cells]
    return {"cells": cells, "of": len(stratum.documents), "drawn": len(stratum.drawn)}


def _planned(project: Project, wishes: Wishes, drawn: Draw, found: _Sorted, looked_at: Iterable[Guid]) -> Plan:
    documents = set(drawn.documents)
    rows = [one for one in found.candidates if one.document in documents]
    coders = wishes.coders or tuple(guid for guid, _ in team_of(project))
    deals = dealt(rows, coders, wishes.seed, wishes.pairs)
    alone = documents - {one.document for one in deals}
    return Plan(drawn, deals, tuple(found.left_out), tuple(looked_at), tuple(sorted(alone)), wishes)


def _sorted_out(project: Project, unreleased: bool) -> _Sorted:
    """Part the documents into those that can be drawn and those that are left out."""
    told = {one.guid: one for one in documents_told(project)}
    languages = {
        str(item.values["document"]): str(item.values["language"] or "") for item in items_of(project, "interview")
    }
    gone = withdrawn_respondents(project)
    rounds, twice = kinds_of_rounds(rounds_of(project)), _done_by_two(project)
    candidates, left_out = [], []
    for one in documents_of(project):
        why = _left_out(one, rounds, bool(told[one.guid].respondents & gone), one.guid in twice)
        if why is None and told[one.guid].status != RELEASED and not unreleased:
            why = Why.NOT_RELEASED
        if why is None:
            language = languages.get(one.guid) or one.language
            candidates.append(Candidate(one.guid, one.kind, language, one.responsible or ""))
        else:
            left_out.append(LeftOut(one.guid, why))
    return _Sorted(candidates, left_out, sum(one.why is Why.DRAWN for one in left_out))


def _left_out(one: Document, rounds: dict[Guid, set[str]], withdrawn: bool, twice: bool) -> Why | None:
    kinds = rounds.get(one.guid, set())
    if one.kind in NO_INTERVIEW:
        return Why.NO_INTERVIEW
    if withdrawn:
        return Why.CONSENT
    if TRAINING in kinds:
        return Why.TRAINING
    if DOUBLE in kinds:
        return Why.DRAWN
    return Why.TWICE if twice else None


def kinds_of_rounds(rounds: Iterable[Round]) -> dict[Guid, set[str]]:
    """Give the kinds of the rounds in which each document lies."""
    found: defaultdict[Guid, set[str]] = defaultdict(set)
    for one in rounds:
        for document in one.documents:
            found[document].add(one.kind)
    return found


def _done_by_two(project: Project) -> set[Guid]:
    seconds = {one.second for one in repeating(project)}
    found: defaultdict[Guid, set[Guid]] = defaultdict(set)
    for mark in marked_states(project):
        if mark.first_pass is not None and mark.coder not in seconds:
            found[mark.document].add(mark.coder)
    return {document for document, coders in found.items() if len(coders) > 1}


def next_name(project: Project, kind: str, language: str, later: bool = False) -> str:
    """Give the name of the next round of a kind: "Round 3"; `later`: of later interviews that were due."""
    key = "later" if later else kind
    same = [
        one
        for one in rounds_of(project)
        if one.kind == kind and ("share" not in one.drawn) == (later or kind != DOUBLE)
    ]
    return message(f"rounds.name_{key}", language, n=len(same) + 1)
