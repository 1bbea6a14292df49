"""`coding`: gives codings another code, moves, joins and splits them, keeps those of older definitions."""

from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.places import add_place, place_of
from qualcode.cli.references import find
from qualcode.cli.rows import record_of
from qualcode.cli.session import reading, writing
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.codings import move_coding, recode
from qualcode.ops.joining import join_codings, split_coding
from qualcode.ops.recoding import keep_under_definition
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.recode_queue import recode_queue

_SHOWN = ("guid", "document", "code", "coder", "start", "end", "quote")


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of each action."""
    actions = parser.add_subparsers(title=parser.say("actions"), metavar=parser.say("metavar_action"), required=True)
    for action, run in {
        "recode": give_code,
        "move": move,
        "join": join,
        "split": split,
        "older": older,
        "keep": keep,
    }.items():
        text = parser.say(f"help_{name}_{action}")
        one = actions.add_parser(action, language=parser.language, help=text, description=text)
        add_project(one)
        if action == "recode":
            one.option("code", text="argument_code", metavar="CODE")
        many = action in ("recode", "join", "keep")
        if action == "older":
            one.option("--code", text="option_older_code", metavar="CODE", default="")
            add_common(one)
            one.set_defaults(run=run)
            continue
        one.option("codings", text="argument_codings", metavar="CODING", nargs="+" if many else 1)
        if action == "move":
            add_place(one)
        if action == "split":
            one.option("--before", text="option_split_before", metavar="TEXT", default="")
            one.option("--at", text="option_split_at", metavar="N", type=int, default=None)
        add_common(one)
        one.set_defaults(run=run)


def give_code(call: Call) -> int:
    """Give codings another code."""
    with writing(call) as project:
        guids = _codings(call, project)
        recode(project, guids, find(project, "code", call.args.code))
        _tell(call, project, guids)
    return 0


def move(call: Call) -> int:
    """Give a coding other edges."""
    with writing(call) as project:
        (guid,) = _codings(call, project)
        place = place_of(call, project, str(project.values(guid)["document"]))
        if place is None:
            raise UserError("cli.which_passage")
        move_coding(project, guid, *place)
        _tell(call, project, (guid,))
    return 0


def join(call: Call) -> int:
    """Make one coding of several."""
    with writing(call) as project:
        _tell(call, project, (join_codings(project, _codings(call, project)),))
    return 0


def split(call: Call) -> int:
    """Split a coding before some of its words."""
    with writing(call) as project:
        (guid,) = _codings(call, project)
        _tell(call, project, (guid, split_coding(project, guid, _place(call, project, guid))))
    return 0


def older(call: Call) -> int:
    """List what the coder at work has coded under definitions that have changed since."""
    with reading(call) as project:
        code = find(project, "code", call.args.code) if call.args.code else ""
        _tell(call, project, tuple(guid for one in recode_queue(project, project.me, code) for guid in one.codings))
    return 0


def keep(call: Call) -> int:
    """Say that codings hold under the definition that their code has now."""
    with writing(call) as project:
        guids = _codings(call, project)
        keep_under_definition(project, guids)
        _tell(call, project, guids)
    return 0


def _place(call: Call, project: Project, coding: Guid) -> int:
    words, place = call.args.before, call.args.at
    if bool(words) == (place is not None):
        raise UserError("cli.where_to_split")
    if not words:
        return int(place)
    (known,) = codings_by_guid(project, [coding])
    found = text_of(project, known.document).find(words, known.start, known.end)
    if found < 0:
        raise UserError("cli.not_in_coding", quote=words)
    return found


def _codings(call: Call, project: Project) -> tuple[Guid, ...]:
    return tuple(find(project, "coding", words) for words in call.args.codings)


def _tell(call: Call, project: Project, guids: tuple[Guid, ...]) -> None:
    """Tell the codings as they are now."""
    records = [record_of(project, "coding", guid) for guid in guids]
    if call.wants_json:
        call.answer([{name: record[name] for name in _SHOWN} for record in records])
        return
    for record in records:
        call.tell("coding_now", guid=record["guid"], quote=record["quote"])
