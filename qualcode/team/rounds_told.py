"""Plans of rounds as one table that explains itself: what is drawn of which group, who codes it, what is left out."""

from collections.abc import Iterator, Sequence

from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.registry import SPOKEN_LANGUAGES
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.team.again import Again
from qualcode.team.drawing import Cell as Group
from qualcode.team.drawing import Stratum
from qualcode.team.rounds import Due, LeftOut, Plan, Why

_MOST_NAMED = 8


def plan_table(project: Project, found: Plan | Due, language: str) -> Table:
    """Tell, group by group, how many interviews there are, what share of them is drawn, which, and who codes them."""
    plan = found.plan if isinstance(found, Due) else found
    names = _names(project)
    rows = list(_rows(plan, names, language))
    return Table(
        title=message("rounds.title_double", language),
        short_title=message("rounds.short_double", language),
        columns=(
            Column(message("rounds.group", language)),
            Column(message("rounds.interviews", language), Measure.COUNT),
            Column(message("rounds.drawn", language), Measure.COUNT),
            Column(message("rounds.share", language), Measure.SHARE),
            Column(message("rounds.first", language)),
            Column(message("rounds.second", language)),
        ),
        rows=tuple(cells for cells, _ in rows),
        levels=tuple(level for _, level in rows),
        caption=_caption(found, language),
        notes=tuple(_notes(plan, names, language)),
    )


def again_table(project: Project, plan: Again, language: str) -> Table:
    """Tell who is asked to code which document again, and how long ago she did."""
    names = _names(project)
    left_out = _left_out(plan.left_out, names, language)
    return Table(
        title=message("rounds.title_again", language),
        short_title=message("rounds.short_again", language),
        columns=(
            Column(message("rounds.document", language)),
            Column(message("rounds.coder", language)),
            Column(message("rounds.weeks", language), Measure.COUNT),
        ),
        rows=tuple((Cell(names[one.document]), Cell(names[one.coder]), Cell(one.weeks)) for one in plan.drawn),
        caption=message("rounds.plan_again", language, weeks=plan.weeks, possible=plan.possible, now=len(plan.drawn)),
        notes=(
            message("rounds.note_again", language),
            message("rounds.note_seed", language, seed=plan.seed),
            *left_out,
        ),
    )


def group_name(cells: Sequence[Group], language: str) -> str:
    """Name a group of interviews: each kind with its languages."""
    by_kind: dict[str, list[str]] = {}
    for kind, spoken in cells:
        by_kind.setdefault(kind, []).append(spoken)
    return " + ".join(_kind_name(kind, spoken, language) for kind, spoken in by_kind.items())


def _kind_name(kind: str, languages: Sequence[str], language: str) -> str:
    spoken = [
        message(f"analysis.spoken_{one}", language) if one in SPOKEN_LANGUAGES else one for one in languages if one
    ]
    parts = [message(f"analysis.kind_{kind}", language)] if kind else []
    return ": ".join([*parts, *([", ".join(spoken)] if spoken else [])]) or message("rounds.everything", language)


def _rows(plan: Plan, names: dict[Guid, str], language: str) -> Iterator[tuple[tuple[Cell, ...], int]]:
    deals = {one.document: one for one in plan.deals}
    nobody = message("rounds.nobody", language)
    for stratum in plan.draw.strata:
        name = group_name(stratum.cells, language) if stratum.cells else message("rounds.later_group", language)
        yield _sum(name, [stratum]), 0
        for document in sorted(stratum.drawn, key=lambda guid: names[guid]):
            deal = deals.get(document)
            both = (names[deal.first], names[deal.second]) if deal else ("", nobody)
            yield (Cell(names[document]), *[Cell(None)] * 3, *map(Cell, both)), 1
    if len(plan.draw.strata) > 1:
        yield _sum(message("rounds.together", language), plan.draw.strata), 0


def _sum(name: str, strata: Sequence[Stratum]) -> tuple[Cell, ...]:
    there, drawn = (sum(map(len, rows)) for rows in zip(*((one.documents, one.drawn) for one in strata), strict=True))
    return Cell(name), Cell(there), Cell(drawn), Cell(drawn / there if there else None), Cell(None), Cell(None)


def _caption(found: Plan | Due, language: str) -> str:
    if isinstance(found, Due):
        drawn = len(found.plan.draw.documents)
        return message("rounds.plan_later", language, every=found.every, later=found.later, now=drawn)
    draw, wishes = found.draw, found.wishes
    if not draw.interviews:
        return message("rounds.plan_nothing", language)
    said = message(
        "rounds.plan_share",
        language,
        wanted=draw.wanted,
        interviews=draw.interviews,
        share=f"{100 * wishes.share:g}",
        least=wishes.least,
    )
    if draw.before:
        said += " " + message("rounds.plan_before", language, before=draw.before, now=len(draw.documents))
    return said


def _notes(plan: Plan, names: dict[Guid, str], language: str) -> Iterator[str]:
    if plan.deals:
        yield message("rounds.note_blind", language)
    if any(len(one.cells) > 1 for one in plan.draw.strata):
        yield message("rounds.note_groups", language)
    yield message("rounds.note_seed", language, seed=plan.wishes.seed)
    if plan.alone:
        yield message("rounds.note_alone", language, names=_listed([names[guid] for guid in plan.alone]))
    yield from _left_out(plan.left_out, names, language)


def _left_out(rows: Sequence[LeftOut], names: dict[Guid, str], language: str) -> Iterator[str]:
    for why in Why:
        found = [names[one.document] for one in rows if one.why is why]
        if found:
            yield message(f"rounds.out_{why}", language, n=len(found), names=_listed(found))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST_NAMED]) + (", …" if len(names) > _MOST_NAMED else "")


def _names(project: Project) -> dict[Guid, str]:
    return {item.guid: str(item.values["name"]) for kind in ("document", "coder") for item in items_of(project, kind)}
