"""`new` and `sample`: making a project."""

import getpass
from pathlib import Path

from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.ops.projects import create_project, open_project, project_guid, project_name
from qualcode.store.objects import count_of


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of `new` or `sample`."""
    add_project(parser)
    if name == "new":
        parser.option("--name", text="option_project_name", metavar="NAME", default="")
        parser.option("--coder", text="option_coder", metavar="NAME", default="")
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
    """Build the sample project from the invented interviews."""
    from qualcode.exchange.sample import build_sample

    path = _with_ending(call.args.project)
    with call.progress() as told:
        build_sample(path, call.language, told)
    with open_project(path, write=False) as project:
        counts = {kind: count_of(project, kind) for kind in ("document", "code", "respondent", "coding", "coder")}
    if call.wants_json:
        call.answer({"project": str(path), **{f"{kind}s": n for kind, n in counts.items()}})
    else:
        call.tell("sample_made", file=path, **counts)
    return 0


def _with_ending(name: str) -> Path:
    path = Path(name)
    return path if path.suffix else path.with_suffix(".qualcode")
