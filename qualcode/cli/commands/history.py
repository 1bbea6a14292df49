"""`log`, `undo`, `redo`, `conflicts` and `bin`: what was done, and taking it back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from qualcode.analysis.step_words import StepWords, verb_in
from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find, short
from qualcode.cli.session import reading, writing
from qualcode.model.log import Step
from qualcode.model.naming import best_name
from qualcode.model.registry import KINDS
from qualcode.ops.objects import OWN_VERBS
from qualcode.ops.undo import Undone, redo, undo
from qualcode.store.objects import Conflict, bin_of, conflicts
from qualcode.store.project import Project
from qualcode.store.queries.documents import rival_texts
from qualcode.store.queries.history import Wanted, step_ids, steps_at

_USUAL = 20


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "log":
        parser.option("--last", text="option_last", metavar="N", type=int, default=_USUAL)
        parser.option("--coder", text="option_log_coder", metavar="CODER", default="")
        parser.option("--verb", text="option_log_verb", metavar="VERB", action="append", default=[])
        parser.option("--document", text="option_log_document", metavar="DOCUMENT", default="")
        parser.option("--code", text="option_log_code", metavar="CODE", default="")
        parser.option("--csv", text="option_csv", metavar="FILE", default="")
        parser.option("--excel", text="option_log_excel", metavar="FILE", default="")
    elif name in ("undo", "redo"):
        parser.option("--count", text="option_count", metavar="N", type=int, default=1)
    elif name == "bin":
        kinds = [kind for kind in KINDS if kind not in OWN_VERBS]
        parser.option("--kind", text="option_bin_kind", choices=kinds, metavar="KIND", default="")
    add_common(parser)
    runs = {"log": log, "undo": take_back, "redo": do_again, "conflicts": open_conflicts, "bin": deleted}
    parser.set_defaults(run=runs[name])


def log(call: Call) -> int:
    """Tell the last steps, newest last; or write them as a table, newest first."""
    with reading(call) as project:
        wanted = _wanted(call, project)
        if call.args.csv or call.args.excel:
            return _write(call, project, wanted)
        ids = step_ids(project, wanted)
        steps = steps_at(project, ids[: call.args.last] if call.args.last > 0 else ids)[::-1]
        told = StepWords(project, call.language)
        if call.wants_json:
            call.answer([_record(call, project, step, told) for step in steps])
        else:
            heads = [call.say(f"head_{name}") for name in ("time", "coder", "step", "what")]
            call.table(heads, [_row(call, step, told) for step in steps])
    return 0


def _wanted(call: Call, project: Project) -> Wanted:
    args = call.args
    about = [find(project, kind, words) for kind in ("document", "code") if (words := getattr(args, kind))]
    coder = find(project, "coder", args.coder) if args.coder else ""
    return Wanted(coder, tuple(args.verb), tuple(about))


def _write(call: Call, project: Project, wanted: Wanted) -> int:
    from qualcode.analysis.history import history_table
    from qualcode.exchange.excel.csv_table import write_csv
    from qualcode.exchange.excel.workbook import write_workbook

    table = history_table(project, call.language, wanted)
    if call.args.csv:
        write_csv(table, Path(call.args.csv), call.language)
        call.warn(call.say("written", file=call.args.csv))
    if call.args.excel:
        write_workbook([table], Path(call.args.excel), call.language)
        call.warn(call.say("written", file=call.args.excel))
    return 0


def _record(call: Call, project: Project, step: Step, told: StepWords) -> dict[str, object]:
    return {
        "step": step.id,
        "time": _time(step).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "coder": step.coder,
        "coder_name": told.of(step.coder),
        "computer": project.journal.computers().get(step.computer, ""),
        "verb": step.verb,
        "verb_text": verb_in(call.language, step.verb),
        "what": told.about(step),
        "args": step.args,
        "undoes": step.undoes,
    }


def _row(call: Call, step: Step, told: StepWords) -> list[object]:
    local = _time(step).astimezone().strftime("%Y-%m-%d %H:%M")
    return [local, told.of(step.coder), verb_in(call.language, step.verb), told.about(step)]


def _time(step: Step) -> datetime:
    return datetime.fromtimestamp(step.time / 1000, UTC)


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
