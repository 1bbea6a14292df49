"""`import`: takes transcripts into a project; one bad file does not stop the others."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.session import reading, writing
from qualcode.messages import message
from qualcode.model.errors import UserError, choices
from qualcode.model.registry import INTERVIEW_KINDS
from qualcode.model.transcript import ReportLine, Role, Transcript
from qualcode.ops.documents import import_transcript
from qualcode.store.project import Project

if TYPE_CHECKING:
    from qualcode.exchange.transcripts.job import Outcome
    from qualcode.exchange.transcripts.reading import ColumnUse, ReadOptions

ROLES = {
    **{role.value: role for role in Role},
    **dict.fromkeys(("интервьюер", "интервью алуучу"), Role.INTERVIEWER),
    "респондент": Role.RESPONDENT,
    **dict.fromkeys(("другой", "башка"), Role.OTHER),
}
REPORT_KINDS = ("taken", "left_out", "odd")


@dataclass(slots=True)
class Result:
    """What became of one file."""

    file: str
    document: str | None = None
    transcript: Transcript | None = None
    tables: list[list[str]] = field(default_factory=list)
    error: str | None = None

    @property
    def report(self) -> tuple[ReportLine, ...]:
        """Give the lines of the import report."""
        return self.transcript.report if self.transcript else ()


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of `import`."""
    del name
    add_project(parser)
    parser.option("files", text="argument_files", metavar="FILE", nargs="+")
    parser.option("--role", text="option_role", metavar="LABEL=ROLE", action="append", default=[])
    parser.option("--not-speaker", text="option_not_speaker", metavar="LABEL", action="append", default=[])
    parser.option("--encoding", text="option_encoding", metavar="NAME", default="")
    parser.option("--columns", text="option_columns", metavar="USE,USE", default="")
    parser.option("--kind", text="option_document_kind", choices=INTERVIEW_KINDS, default="")
    parser.option("--dry-run", text="option_dry_run", action="store_true")
    add_common(parser)
    parser.set_defaults(run=run)


def run(call: Call) -> int:
    """Read the files in a child process, take them in one by one and report on each."""
    from qualcode.exchange.transcripts.reading import ReadOptions

    args = call.args
    not_speakers = tuple(args.not_speaker)
    options = ReadOptions(args.encoding, _roles(args.role), not_speakers, _columns(args.columns))
    with (reading if args.dry_run else writing)(call) as project:
        results = [_taken(call, project, outcome) for outcome in _read(call, options)]
    if call.wants_json:
        call.answer([_record(call, result) for result in results])
    else:
        for result in results:
            _print(call, result)
        failed = sum(result.error is not None for result in results)
        call.tell("read_only_looked" if args.dry_run else "imported", n=len(results) - failed, failed=failed)
    return int(any(result.error for result in results))


def _read(call: Call, options: "ReadOptions") -> "list[Outcome]":
    from qualcode.exchange.transcripts.job import read_many

    with call.progress() as told:
        return read_many(_paths(call.args.files), options, told)


def _paths(words: list[str]) -> list[Path]:
    """Give the files meant: patterns are opened here too (no shell does it on Windows), folders by their files."""
    from qualcode.exchange.transcripts.registry import suffixes

    paths: list[Path] = []
    for word in words:
        path = Path(word)
        if path.is_dir():
            paths += sorted(file for file in path.iterdir() if file.suffix.lower() in suffixes())
        elif not path.exists() and set("*?[") & set(path.name) and path.parent.is_dir():
            paths += sorted(path.parent.glob(path.name)) or [path]
        else:
            paths.append(path)
    if not paths:
        raise UserError("cli.no_files", folder=", ".join(words))
    return list(dict.fromkeys(paths))


def _roles(words: list[str]) -> dict[str, Role]:
    roles: dict[str, Role] = {}
    for word in words:
        label, _, role = word.rpartition("=")
        if not label.strip() or role.strip().lower() not in ROLES:
            raise UserError("cli.bad_role", words=word, known=choices(Role, "choices."))
        roles[label.strip()] = ROLES[role.strip().lower()]
    return roles


def _columns(words: str) -> "tuple[ColumnUse, ...]":
    from qualcode.exchange.transcripts.reading import ColumnUse

    known = {use.value: use for use in ColumnUse}
    uses = [use.strip().lower() for use in words.split(",")] if words else []
    if not all(use in known for use in uses):
        raise UserError("cli.bad_columns", words=words, known=choices(known, "choices.column_"))
    return tuple(known[use] for use in uses)


def _taken(call: Call, project: Project, outcome: "Outcome") -> Result:
    result = Result(str(outcome.path))
    if outcome.preview is None:
        if outcome.failure is not None:
            result.error = message(outcome.failure.key, call.language, **outcome.failure.values)
        return result
    result.transcript = outcome.preview.transcript
    result.tables = [[use.value for use in table.columns] for table in outcome.preview.tables]
    if not call.args.dry_run:
        try:
            result.document = import_transcript(project, result.transcript, call.args.kind, outcome.path.name)
        except UserError as error:
            result.error = error.text(call.language)
    return result


def _lines(call: Call, result: Result, kind: str) -> list[str]:
    return [message(line.key, call.language, **line.values) for line in result.report if line.kind == kind]


def _record(call: Call, result: Result) -> dict[str, object]:
    found = result.transcript
    return {
        "file": result.file,
        "document": result.document,
        "name": found.title if found else None,
        "error": result.error,
        "encoding": found.encoding if found else None,
        "characters": len(found.text) if found else 0,
        "turns": len(found.turns) if found else 0,
        "speakers": [{"label": who.label, "role": who.role.value} for who in found.speakers] if found else [],
        "tables": result.tables,
        **{kind: _lines(call, result, kind) for kind in REPORT_KINDS},
    }


def _print(call: Call, result: Result) -> None:
    if result.error is not None:
        call.warn(f"{result.file}: {result.error}")
    if result.transcript is None or result.error is not None:
        return
    print(f"{result.file} -> {result.transcript.title}")
    for who in result.transcript.speakers:
        print(f"  {call.say('speaker')}: {who.label} ({call.say('role_' + who.role.value)})")
    for uses in result.tables:
        print(f"  {call.say('columns')}: {', '.join(uses) or '-'}")
    for kind in REPORT_KINDS:
        for line in _lines(call, result, kind):
            print(f"  {call.say(kind)}: {line}")
