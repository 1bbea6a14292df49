"""`log`, `undo`, `redo`, `conflicts` and `bin`: what was done, and taking it back."""

from collections.abc import Callable
from datetime import UTC, datetime

from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import best_name, short
from qualcode.cli.session import reading, writing
from qualcode.messages import words
from qualcode.model.fields import Value
from qualcode.model.log import Operation, Step
from qualcode.model.registry import KINDS
from qualcode.ops.objects import OWN_VERBS
from qualcode.ops.undo import Undone, redo, undo
from qualcode.store.objects import Conflict, bin_of, conflicts
from qualcode.store.project import Project
from qualcode.store.queries.documents import rival_texts

_USUAL = 20
_GUID_LENGTH = 32
_MOST_WRITTEN = 3


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "log":
        parser.option("--last", text="option_last", metavar="N", type=int, default=_USUAL)
    elif name in ("undo", "redo"):
        parser.option("--count", text="option_count", metavar="N", type=int, default=1)
    elif name == "bin":
        kinds = [kind for kind in KINDS if kind not in OWN_VERBS]
        parser.option("--kind", text="option_bin_kind", choices=kinds, metavar="KIND", default="")
    add_common(parser)
    runs = {"log": log, "undo": take_back, "redo": do_again, "conflicts": open_conflicts, "bin": deleted}
    parser.set_defaults(run=runs[name])


def verb_in(language: str, verb: str) -> str:
    """Give the words for a verb of the log; a verb of a newer version as it stands."""
    known = words("cli").get(f"verb_{verb}")
    return known[language] if known else verb


def log(call: Call) -> int:
    """Tell the last steps, newest last."""
    with reading(call) as project:
        steps = sorted(project.journal.steps(), key=lambda step: (step.lamport, step.id))
        steps = steps[-call.args.last :] if call.args.last > 0 else steps
        names = Names(project, call.language)
        if call.wants_json:
            call.answer([_record(call, project, step, names) for step in steps])
        else:
            heads = [call.say(f"head_{name}") for name in ("time", "coder", "step", "what")]
            call.table(heads, [_row(call, project, step, names) for step in steps])
    return 0


def _record(call: Call, project: Project, step: Step, names: Names) -> dict[str, object]:
    return {
        "step": step.id,
        "time": _time(step).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "coder": step.coder,
        "coder_name": names.of(step.coder),
        "computer": project.journal.computers().get(step.computer, ""),
        "verb": step.verb,
        "verb_text": verb_in(call.language, step.verb),
        "what": what_of(project, step, names),
        "args": step.args,
        "undoes": step.undoes,
    }


def _row(call: Call, project: Project, step: Step, names: Names) -> list[object]:
    local = _time(step).astimezone().strftime("%Y-%m-%d %H:%M")
    return [local, names.of(step.coder), verb_in(call.language, step.verb), what_of(project, step, names)]


def _time(step: Step) -> datetime:
    return datetime.fromtimestamp(step.time / 1000, UTC)


def what_of(project: Project, step: Step, names: Names) -> str:
    """Say what a step was about: names of the objects it speaks of, and its numbers; else what it wrote."""
    told = [text for name, value in step.args.items() if (text := _what(name, value, names))]
    if isinstance(verb := step.args.get("verb"), str):
        told.insert(0, verb_in(names.language, verb))
    if not told:
        written = project.journal.operations_of_step(step.id)[:_MOST_WRITTEN]
        told = list(dict.fromkeys(_written(item, names) for item in written))
    return ", ".join(told)


def _written(item: Operation, names: Names) -> str:
    """Name what an operation wrote on: a coding by its document and code, all else by its name."""
    values = item.value if isinstance(item.value, dict) and not item.field else {}
    anchor = values.get("anchor")
    if isinstance(anchor, list):
        return f"{names.of(values.get('document'))}: {names.of(anchor[3])}"
    return names.of(item.object)


def _what(name: str, value: Value, names: Names) -> str:
    if isinstance(value, list):
        shown = ", ".join(_what("", item, names) for item in value[:3])
        return shown + ("…" if len(value) > 3 else "")
    if isinstance(value, str):
        return names.of(value) if len(value) == _GUID_LENGTH else "" if name == "verb" else value
    return str(value) if value else ""


def take_back(call: Call) -> int:
    """Undo the newest steps of the coder."""
    return _repeated(call, undo, "undone")


def do_again(call: Call) -> int:
    """Redo what was undone."""
    return _repeated(call, redo, "redone")


def _repeated(call: Call, verb: Callable[[Project], Undone], said: str) -> int:
    results: list[dict[str, object]] = []
    with writing(call) as project:
        for _ in range(max(1, call.args.count)):
            done = verb(project)
            text = verb_in(call.language, str(done.step.args.get("verb", done.step.verb)))
            left = list(done.left)
            results.append({"step": done.step.id, "verb": done.step.verb, "changes": done.taken_back, "left": left})
            if not call.wants_json:
                call.tell(said, verb=text, n=done.taken_back)
                if left:
                    names = Names(project, call.language)
                    call.tell("left_alone", n=len(left), coders=", ".join(names.of(guid) for guid in done.changed_by))
    if call.wants_json:
        call.answer(results)
    return 0


def open_conflicts(call: Call) -> int:
    """List the fields whose rivals await a decision, and the texts that two people corrected apart."""
    with reading(call) as project:
        names = Names(project, call.language)
        apart = rival_texts(project).items()
        texts = [Conflict(document, "document", "text", tuple(versions)) for document, versions in apart]
        found = [*conflicts(project), *texts]
        if call.wants_json:
            call.answer(
                [
                    {"guid": item.guid, "kind": item.kind, "field": item.field, "rivals": list(item.rivals)}
                    for item in found
                ]
            )
        else:
            heads = [call.say(f"head_{name}") for name in ("kind", "what", "field", "rivals")]
            rows = [
                [item.kind, names.of(item.guid), item.field, " | ".join(shortened(str(one), 25) for one in item.rivals)]
                for item in found
            ]
            call.table(heads, rows)
    return 0


def deleted(call: Call) -> int:
    """List what was deleted and can be restored."""
    kinds = [call.args.kind] if call.args.kind else [kind for kind in KINDS if kind not in OWN_VERBS]
    with reading(call) as project:
        found = [item for kind in kinds for item in bin_of(project, kind)]
        named = [(item, best_name(item.values, call.language)) for item in found]
        if call.wants_json:
            call.answer([{"guid": item.guid, "kind": item.kind, "name": name} for item, name in named])
        else:
            heads = ["guid", call.say("head_kind"), call.say("head_what")]
            call.table(heads, [[short(item.guid), item.kind, name] for item, name in named])
    return 0
