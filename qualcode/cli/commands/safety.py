"""`check`, `backup`, `restore backup` and `erase`: keeping a project whole, and keeping a promise."""

from datetime import datetime
from pathlib import Path

from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.store.backup import Backup, backups_of
from qualcode.store.findings import Finding, Severity


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "backup":
        parser.option("--list", text="option_list", action="store_true")
    elif name == "erase":
        parser.option("respondent", text="argument_respondent", metavar="RESPONDENT")
        parser.option("--yes", text="option_yes", action="store_true")
    add_common(parser)
    parser.set_defaults(run={"check": check, "backup": backup, "erase": erase}[name])


def declare_restoring(parser: Parser) -> None:
    """Add the arguments of `restore backup`."""
    add_project(parser)
    parser.option("--backup", text="option_from_backup", metavar="BACKUP", default="1")
    parser.option("--to", text="option_to_file", metavar="FILE", required=True)
    add_common(parser, works=False)
    parser.set_defaults(run=restore)


def check(call: Call) -> int:
    """Check a project; damage found gives exit code 1."""
    from qualcode.store.check import check_project

    with reading(call) as project, call.progress() as told:
        found = list(check_project(project, told))
    damage = sum(finding.severity is Severity.DAMAGE for finding in found)
    if call.wants_json:
        call.answer([_record(call, finding) for finding in found])
    else:
        for finding in found:
            print(f"{call.say('severity_' + finding.severity.value)}: {_text(call, finding)}")
        if damage or found:
            call.tell("findings", damage=damage, notes=len(found) - damage)
        if not damage:
            call.tell("sound")
    return int(damage > 0)


def _record(call: Call, finding: Finding) -> dict[str, object]:
    return {"severity": finding.severity.value, "finding": finding.key, "text": _text(call, finding)}


def _text(call: Call, finding: Finding) -> str:
    return message(finding.key, call.language, **finding.values)


def backup(call: Call) -> int:
    """Make a backup now, or list the backups."""
    path = Path(call.args.project)
    if call.args.list:
        _list_backups(call, path)
        return 0
    from qualcode.ops.backups import backup_now

    with reading(call) as project:
        made = backup_now(project)
    if call.wants_json:
        call.answer(_backup_record(1, made))
    else:
        call.tell("backup_made", file=made.path, size=made.size // 1000)
    return 0


def _list_backups(call: Call, project: Path) -> None:
    found = backups_of(project)
    if call.wants_json:
        call.answer([_backup_record(number, item) for number, item in enumerate(found, 1)])
        return
    heads = [call.say(f"head_{name}") for name in ("number", "time", "reason", "size", "file")]
    rows = [[number, _local(item.time), item.reason, item.size, item.path.name] for number, item in enumerate(found, 1)]
    call.table(heads, rows)


def _backup_record(number: int, item: Backup) -> dict[str, object]:
    time = item.time.isoformat(timespec="seconds").replace("+00:00", "Z")
    return {"number": number, "file": str(item.path), "time": time, "reason": item.reason, "size": item.size}


def _local(time: datetime) -> str:
    return time.astimezone().strftime("%Y-%m-%d %H:%M")


def _chosen_backup(call: Call, project: Path) -> Backup:
    found = backups_of(project)
    words = call.args.backup
    if not found:
        raise UserError("cli.no_backup", file=project.name)
    if words.isdecimal() and 1 <= int(words) <= len(found):
        return found[int(words) - 1]
    for item in found:
        if words in (str(item.path), item.path.name):
            return item
    raise UserError("cli.no_such_backup", words=words)


def restore(call: Call) -> int:
    """Unpack a backup to a file of its own; withdrawals made since are carried out in it."""
    from qualcode.ops.backups import restore_backup

    project = Path(call.args.project)
    item = _chosen_backup(call, project)
    target = Path(call.args.to)
    number = backups_of(project).index(item) + 1
    done = restore_backup(project, item.path, target)
    if call.wants_json:
        call.answer({"project": str(target), "erasures": done.erasures, **_backup_record(number, item)})
    else:
        call.tell("backup_restored", file=target, time=_local(item.time), n=done.erasures)
    return 0


def erase(call: Call) -> int:
    """Erase a respondent for good."""
    from qualcode.ops.erasing import erase_respondent

    with writing(call) as project:
        guid = find(project, "respondent", call.args.respondent)
        if not call.args.yes:
            raise UserError("cli.erase_needs_yes", name=Names(project, call.language).of(guid))
        done = erase_respondent(project, guid)
    if call.wants_json:
        call.answer({"respondent": guid, **done._asdict()})
    else:
        call.tell("erased", **done._asdict())
    return 0
