"""`new` and `sample`: making a project."""

import getpass
from pathlib import Path

from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.exchange.compare import Difference
from qualcode.ops.projects import create_project, open_project, project_guid, project_name
from qualcode.store.objects import count_of


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of `new` or `sample`."""
    add_project(parser)
    if name == "new":
        parser.option("--name", text="option_project_name", metavar="NAME", default="")
        parser.option("--coder", text="option_coder", metavar="NAME", default="")
    else:
        parser.option("--rebuild", text="option_rebuild", action="store_true")
    add_common(parser, works=False)
    parser.set_defaults(run={"new": new, "sample": sample}[name])


def new(call: Call) -> int:
    """Make an empty project."""
    path = _with_ending(call.args.project)
    coder = call.args.coder or getpass.getuser()
    with create_project(path, call.args.name, coder) as project:
        if call.wants_json:
            name = project_name(project)
            answer = {"project": str(path), "guid": project_guid(project), "name": name, "coder": coder}
            call.answer({**answer, "coder_guid": project.me})
        else:
            call.tell("made", file=path, coder=coder)
    return 0


def sample(call: Call) -> int:
    """Build the sample project from the invented interviews, or build it again and say what that changed."""
    from qualcode.exchange.sample.build import build_sample
    from qualcode.exchange.sample.rebuild import rebuild_sample

    path = _with_ending(call.args.project)
    changed: list[Difference] | None = None
    with call.progress() as told:
        if call.args.rebuild and path.exists():
            changed = rebuild_sample(path, call.language, told)
        else:
            build_sample(path, call.language, told)
    with open_project(path, write=False) as project:
        counts = {kind: count_of(project, kind) for kind in ("document", "code", "respondent", "coding", "coder")}
    if call.wants_json:
        lines = [one._asdict() for one in changed or ()]
        call.answer({"project": str(path), **{f"{kind}s": n for kind, n in counts.items()}, "changed": lines})
        return 0
    call.tell("sample_made", file=path, **counts)
    if changed is not None:
        _tell_changes(call, changed)
    return 0


def _tell_changes(call: Call, changed: list[Difference]) -> None:
    for one in changed:
        print(f"{'+' if one.added else '-'} {one.kind}: {one.line}")
    come = sum(one.added for one in changed)
    call.tell("sample_changed", come=come, gone=len(changed) - come)


def _with_ending(name: str) -> Path:
    path = Path(name)
    return path if path.suffix else path.with_suffix(".qualcode")
