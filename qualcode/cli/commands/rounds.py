"""`draw` and `rounds`: who codes what a second time, drawn by lot, and how far each round is."""

import secrets
from collections.abc import Sequence
from typing import NamedTuple

from qualcode.analysis.rounds import RoundProgress, progress_of_rounds, progress_table, rounds_table
from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.cli.tables import table_text
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.table import Table
from qualcode.ops.rounds import add_round, change_round, dissolve_round, put_in_round, take_out_of_round
from qualcode.store.project import Project
from qualcode.store.queries.rounds import AGAIN, DOUBLE, TRAINING, team_of
from qualcode.team.again import assign_again, plan_again
from qualcode.team.drawing import FEWEST_WEEKS, LEAST, SHARE, Draw
from qualcode.team.rounds import LeftOut, Wishes, assign, next_name, plan_double_coding, plan_due
from qualcode.team.rounds_told import again_table, plan_table

LATER = "later"
KINDS_DRAWN = (DOUBLE, LATER, AGAIN, TRAINING)
_BY = {"both": ("kind", "language"), "kind": ("kind",), "language": ("language",), "none": ()}
_SEEDS = 900_000


class Drawn(NamedTuple):
    """What was planned: the table that tells it, who codes what, what is left out; the round, where one was made."""

    table: Table | None
    tasks: tuple[tuple[Guid, tuple[Guid, ...]], ...]
    left_out: tuple[LeftOut, ...]
    draw: Draw | None
    name: str
    round: Guid | None


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "draw":
        parser.option("--kind", text="option_draw_kind", choices=KINDS_DRAWN, default=DOUBLE)
        parser.option("--share", text="option_draw_share", metavar="PERCENT", type=float, default=100 * SHARE)
        parser.option("--least", text="option_draw_least", metavar="N", type=int, default=LEAST)
        parser.option("--by", text="option_draw_by", choices=tuple(_BY), default="both")
        parser.option("--every", text="option_draw_every", metavar="N", type=int, default=0)
        parser.option("--seed", text="option_draw_seed", metavar="N", type=int, default=0)
        parser.option("--coder", text="option_draw_coder", metavar="CODER", action="append", default=[])
        parser.option("--pair", text="option_draw_pair", metavar="CODER=CODER", action="append", default=[])
        parser.option("--unreleased", text="option_draw_unreleased", action="store_true")
        parser.option("--weeks", text="option_draw_weeks", metavar="N", type=int, default=FEWEST_WEEKS)
        parser.option("--each", text="option_draw_each", metavar="N", type=int, default=2)
        parser.option("--document", text="option_draw_document", metavar="DOCUMENT", action="append", default=[])
        parser.option("--name", text="option_draw_name", metavar="NAME", default="")
        parser.option("--write", text="option_draw_write", action="store_true")
    else:
        parser.option("--round", text="option_round", metavar="ROUND", default="")
        parser.option("--rename", text="option_round_rename", metavar="NAME", default=None)
        parser.option("--every", text="option_round_every", metavar="N", type=int, default=None)
        parser.option("--put", text="option_round_put", metavar="DOCUMENT", action="append", default=[])
        parser.option("--take", text="option_round_take", metavar="DOCUMENT", action="append", default=[])
        parser.option("--dissolve", text="option_round_dissolve", action="store_true")
    add_common(parser)
    parser.set_defaults(run={"draw": draw, "rounds": rounds}[name])


# Drawing ------------------------------------------------------------------------------------------------------


def draw(call: Call) -> int:
    """Show what would be drawn; write it where that is asked for."""
    args = call.args
    seed = args.seed or 100_000 + secrets.randbelow(_SEEDS)
    with (writing if args.write else reading)(call) as project:
        made = {DOUBLE: _double, LATER: _later, AGAIN: _again, TRAINING: _training}[args.kind](call, project, seed)
    if call.wants_json:
        call.answer(_record(args.kind, seed, made))
        return 0
    if made.table is not None:
        print(table_text(made.table))
    if made.round is not None:
        call.tell("round_written", name=made.name, n=len(made.tasks))
    elif made.tasks:
        call.warn(call.say("round_not_written", seed=seed) if args.kind != TRAINING else call.say("round_not_made"))
    return 0


def _double(call: Call, project: Project, seed: int) -> Drawn:
    args = call.args
    if not 0 < args.share <= 100:
        raise UserError("rounds.share_wrong")
    wishes = Wishes(
        seed,
        args.share / 100,
        max(args.least, 0),
        _BY[args.by],
        _coders(call, project),
        tuple(_pair(project, words) for words in args.pair),
        max(args.every, 0),
        args.unreleased,
    )
    plan = plan_double_coding(project, wishes)
    name = args.name or next_name(project, DOUBLE, call.language)
    written = assign(project, plan, name) if args.write else None
    tasks = tuple((one.document, (one.first, one.second)) for one in plan.deals)
    return Drawn(plan_table(project, plan, call.language), tasks, plan.left_out, plan.draw, name, written)


def _later(call: Call, project: Project, seed: int) -> Drawn:
    found = plan_due(project, seed, call.args.unreleased)
    if found is None:
        raise UserError("rounds.none_asks_for_later")
    name = call.args.name or next_name(project, DOUBLE, call.language, later=True)
    plan = found.plan
    written = assign(project, plan, name) if call.args.write else None
    tasks = tuple((one.document, (one.first, one.second)) for one in plan.deals)
    return Drawn(plan_table(project, found, call.language), tasks, plan.left_out, plan.draw, name, written)


def _again(call: Call, project: Project, seed: int) -> Drawn:
    args = call.args
    plan = plan_again(project, seed, max(args.each, 1), max(args.weeks, 0), coders=_coders(call, project))
    name = args.name or next_name(project, AGAIN, call.language)
    written = assign_again(project, plan, name) if args.write else None
    tasks = tuple((one.document, (one.coder,)) for one in plan.drawn)
    return Drawn(again_table(project, plan, call.language), tasks, plan.left_out, None, name, written)


def _training(call: Call, project: Project, seed: int) -> Drawn:
    documents = tuple(find(project, "document", words) for words in call.args.document)
    if not documents:
        raise UserError("rounds.no_documents")
    coders = _coders(call, project) or tuple(guid for guid, _ in team_of(project))
    name = call.args.name or next_name(project, TRAINING, call.language)
    written = add_round(project, name, documents, coders) if call.args.write else None
    return Drawn(None, tuple((document, coders) for document in documents), (), None, name, written)


def _coders(call: Call, project: Project) -> tuple[Guid, ...]:
    return tuple(find(project, "coder", words) for words in call.args.coder)


def _pair(project: Project, words: str) -> tuple[Guid, Guid]:
    first, _, second = words.partition("=")
    if not (first.strip() and second.strip()):
        raise UserError("rounds.pair_wrong", words=words)
    return find(project, "coder", first.strip()), find(project, "coder", second.strip())


def _record(kind: str, seed: int, made: Drawn) -> dict[str, object]:
    found = made.draw or Draw((), len(made.tasks), len(made.tasks), 0)
    return {
        "kind": kind,
        "name": made.name,
        "seed": seed,
        "round": made.round,
        "interviews": found.interviews,
        "wanted": found.wanted,
        "before": found.before,
        "groups": [
            {"kinds": _parts(one.cells, 0), "languages": _parts(one.cells, 1), "interviews": len(one.documents)}
            | {"drawn": list(one.drawn)}
            for one in found.strata
        ],
        "drawn": [{"document": document, "coders": list(coders)} for document, coders in made.tasks],
        "left_out": [{"document": one.document, "why": one.why.value} for one in made.left_out],
    }


def _parts(cells: Sequence[tuple[str, str]], place: int) -> list[str]:
    return sorted({cell[place] for cell in cells})


# Rounds -------------------------------------------------------------------------------------------------------


def rounds(call: Call) -> int:
    """List rounds, tell how far one is, or change it."""
    args = call.args
    if args.dissolve or args.put or args.take or args.rename is not None or args.every is not None:
        if not args.round:
            raise UserError("rounds.name_one")
        with writing(call) as project:
            guid = find(project, "round", args.round)
            _change(call, project, guid)
            return _tell(call, project, "" if args.dissolve else guid)
    with reading(call) as project:
        return _tell(call, project, find(project, "round", args.round) if args.round else "")


def _change(call: Call, project: Project, guid: Guid) -> None:
    args = call.args
    put, take = (tuple(find(project, "document", words) for words in given) for given in (args.put, args.take))
    if args.dissolve:
        dissolve_round(project, guid)
        return
    if args.rename is not None or args.every is not None:
        change_round(project, guid, args.rename, every=args.every)
    if put:
        put_in_round(project, guid, put)
    if take:
        take_out_of_round(project, guid, take)


def _tell(call: Call, project: Project, guid: Guid) -> int:
    found = [one for one in progress_of_rounds(project) if guid in ("", one.round.guid)]
    if call.wants_json:
        call.answer([_told(one) for one in found])
    elif guid:
        print(table_text(progress_table(project, found[0], call.language)))
    elif found:
        print(table_text(rounds_table(found, call.language)))
    else:
        call.tell("nothing")
    return 0


def _told(one: RoundProgress) -> dict[str, object]:
    return {
        "guid": one.round.guid,
        "name": one.round.name,
        "kind": one.round.kind,
        "note": one.round.note,
        "every": one.round.every,
        "seed": one.round.drawn.get("seed"),
        "share": one.round.drawn.get("share"),
        "documents": list(one.round.documents),
        **one.counts,
        "tasks": [
            {"document": task.document, "coder": task.coder, "state": task.work.state, "codings": task.work.codings}
            for task in one.tasks
        ],
    }
