"""`codebook import` and `codebook export`."""

from pathlib import Path

from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.session import reading, writing


def declare(parser: Parser, name: str) -> None:
    """Add both actions with their arguments."""
    actions = parser.add_subparsers(title=parser.say("actions"), metavar=parser.say("metavar_action"), required=True)
    for action, run in (("import", take_in), ("export", write_out)):
        text = parser.say(f"help_{name}_{action}")
        one = actions.add_parser(action, language=parser.language, help=text, description=text)
        add_project(one)
        one.option("file", text="argument_codebook_file", metavar="FILE")
        add_common(one)
        one.set_defaults(run=run)


def take_in(call: Call) -> int:
    """Take a codebook in: new codes are added, changed texts updated, nothing is taken away."""
    from qualcode.exchange.codebooks.registry import read_codebook
    from qualcode.ops.codebook_import import import_codebook

    codebook = read_codebook(Path(call.args.file))
    with writing(call) as project:
        done = import_codebook(project, codebook)
    if call.wants_json:
        call.answer({"file": call.args.file, **done._asdict()})
    else:
        call.tell("codebook_imported", **done._asdict())
    return 0


def write_out(call: Call) -> int:
    """Write the codebook of the project in the format that the file's ending says."""
    from qualcode.exchange.codebooks.registry import format_for, write_codebook
    from qualcode.store.queries.codebook import codebook_of

    path = Path(call.args.file)
    format_for(path)
    with reading(call) as project:
        codebook = codebook_of(project)
    write_codebook(codebook, path, call.language)
    if call.wants_json:
        call.answer({"file": str(path), "codes": len(codebook.codes)})
    else:
        call.tell("codebook_exported", file=path, n=len(codebook.codes))
    return 0
