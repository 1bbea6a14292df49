"""`alike`: what looks like the same thing twice, decided pair by pair."""

from collections.abc import Iterable
from typing import TypeVar

from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.session import reading, writing
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.team.alike import Judged, alike_judged, alike_left
from qualcode.team.merge import Same, recognise_same
from qualcode.team.parting import ask_again
from qualcode.team.suspects import Suspect

T = TypeVar("T")


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of `alike`."""
    add_project(parser)
    for option, text in (("--same", "same"), ("--not-same", "not_same"), ("--ask-again", "again")):
        parser.option(option, text=f"option_alike_{text}", metavar="N", type=int, action="append", default=[])
    parser.option("--decided", text="option_alike_decided", action="store_true")
    add_common(parser)
    parser.set_defaults(run=alike)


def alike(call: Call) -> int:
    """Decide what is asked to be decided, then list what is left."""
    args = call.args
    if args.same or args.not_same or args.ask_again:
        with writing(call) as project:
            _decide(call, project)
    with reading(call) as project:
        if args.decided:
            _tell_decided(call, alike_judged(project, call.language))
        else:
            _tell_left(call, alike_left(project))
    return 0


def _decide(call: Call, project: Project) -> None:
    args = call.args
    left, judged = alike_left(project), alike_judged(project, call.language)
    pairs = [_same(_numbered(left, number), accepted=True) for number in args.same]
    pairs += [_same(_numbered(left, number), accepted=False) for number in args.not_same]
    again: list[tuple[Guid, Guid]] = [_numbered(judged, number).pair[1:3] for number in args.ask_again]
    decided = recognise_same(project, tuple(pairs)) if pairs else 0
    parted = ask_again(project, tuple(again)) if again else 0
    for name, number in (("alike_settled", decided), ("alike_parted", parted)):
        if number and not call.wants_json:
            call.tell(name, n=number)


def _same(one: Suspect, *, accepted: bool) -> Same:
    return Same(one.kind, one.ours, one.theirs, accepted)


def _numbered(found: tuple[T, ...], number: int) -> T:
    if not 1 <= number <= len(found):
        raise UserError("cli.alike_no_such", number=number)
    return found[number - 1]


def _tell_left(call: Call, found: tuple[Suspect, ...]) -> None:
    if call.wants_json:
        call.answer([{**_record(n, *one[:5]), "why": one.why.value, "likeness": one.likeness} for n, one in _in(found)])
        return
    words = [[_kind(call, one.kind), *one[3:5], call.say(f"alike_why_{one.why.value}")] for one in found]
    _show(call, "why", words)


def _tell_decided(call: Call, found: tuple[Judged, ...]) -> None:
    if call.wants_json:
        call.answer([{**_record(n, *one.pair[:3], *one.names), "accepted": one.pair.accepted} for n, one in _in(found)])
        return
    said = {True: call.say("alike_accepted"), False: call.say("alike_not_accepted")}
    _show(call, "decision", [[_kind(call, one.pair.kind), *one.names, said[one.pair.accepted]] for one in found])


def _in(found: tuple[T, ...]) -> Iterable[tuple[int, T]]:
    return enumerate(found, 1)


def _record(number: int, kind: str, ours: Guid, theirs: Guid, our_name: str, their_name: str) -> dict[str, object]:
    named = {"ours": ours, "theirs": theirs, "our_name": our_name, "their_name": their_name}
    return {"number": number, "kind": kind, **named, "why": "", "likeness": None, "accepted": None}


def _kind(call: Call, kind: str) -> str:
    return call.say(f"kind_{kind}")


def _show(call: Call, last: str, rows: list[list[str]]) -> None:
    heads = [call.say(f"head_{name}") for name in ("number", "kind", "first", "second", last)]
    call.table(heads, [[number, *row] for number, row in enumerate(rows, 1)])
