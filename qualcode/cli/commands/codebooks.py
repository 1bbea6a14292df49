"""`codebook`: take a codebook in, write it out, merge codes, tell what changed; with the team's actions beside."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qualcode.cli.call import Call
from qualcode.cli.commands import codebook_team
from qualcode.cli.commands.codebook_team import version_named
from qualcode.cli.naming import Names
from qualcode.cli.output import shortened
from qualcode.cli.parser import Actions, Parser, add_actions
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.model.errors import UserError

if TYPE_CHECKING:
    from qualcode.store.queries.code_history import CodeChange

_MOST = 40  # letters of a text in a table


def declare(parser: Parser, name: str) -> None:
    """Add the actions with their arguments."""
    add_actions(parser, name, _ACTIONS)


def _with_file(parser: Parser) -> None:
    parser.option("file", text="argument_codebook_file", metavar="FILE")


def _with_export(parser: Parser) -> None:
    _with_file(parser)
    languages = {"choices": ("ky", "ru", "en"), "action": "append", "default": None}
    parser.option("--language", text="option_word_language", **languages)
    parser.option("--counts", text="option_word_counts", action="store_true")
    parser.option("--at", text="option_at_version", metavar="VERSION", default="")


def _with_merge(parser: Parser) -> None:
    parser.option("codes", text="argument_merged_codes", metavar="CODE", nargs="+")
    parser.option("--into", text="option_into", metavar="CODE", required=True)


def _with_history(parser: Parser) -> None:
    parser.option("--code", text="argument_code", metavar="CODE", default="")
    parser.option("--since", text="option_since", metavar="YYYY-MM-DD", default="")


def _with_nothing(_: Parser) -> None:
    pass


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
    """Write the codebook of the project in the format that the file's ending says; Word: to be printed."""
    from qualcode.exchange.codebooks import word_file
    from qualcode.exchange.codebooks.registry import format_for, write_codebook
    from qualcode.ops.projects import project_name
    from qualcode.store.queries.codebook import codebook_of

    path = Path(call.args.file)
    in_word = path.suffix.lower() == word_file.ENDING
    if not in_word:
        format_for(path)
    with reading(call) as project:
        version = version_named(project, call.args.at) if call.args.at else ""
        codebook, title = codebook_of(project, version), project_name(project)
        counts = word_file.counts_of(project) if call.args.counts else None
    if in_word:
        word_file.write_word(codebook, path, call.args.language or [call.language], title, counts)
    else:
        write_codebook(codebook, path, call.language)
    if call.wants_json:
        call.answer({"file": str(path), "codes": len(codebook.codes), "version": codebook.version})
    else:
        call.tell("codebook_exported", file=path, n=len(codebook.codes))
    return 0


def merge(call: Call) -> int:
    """Merge codes into another one, with all that stands with them."""
    from qualcode.ops.merging import merge_codes

    with writing(call) as project:
        codes = [find(project, "code", words) for words in call.args.codes]
        target = find(project, "code", call.args.into)
        done = merge_codes(project, codes, target)
        if call.wants_json:
            call.answer({"into": target, "merged": codes, **done._asdict()})
        else:
            name = Names(project, call.language).of(target)
            call.tell("codes_merged", target=name, n=done.moved, united=done.united)
    return 0


def merged(call: Call) -> int:
    """List codes that were merged away and are in use again, because a colleague went on coding with them."""
    from qualcode.store.queries.codings import counts_by_code
    from qualcode.store.queries.merges import merged_away

    with reading(call) as project:
        names, counts = Names(project, call.language), counts_by_code(project)
        found = [(item.code, item.target, counts.get(item.code, 0)) for item in merged_away(project)]
        if call.wants_json:
            call.answer([{"code": code, "into": target, "codings": n} for code, target, n in found])
        else:
            heads = [call.say(f"head_{name}") for name in ("code", "into", "codings")]
            call.table(heads, [[names.of(code), names.of(target), n] for code, target, n in found])
    return 0


def history(call: Call) -> int:
    """Tell what changed in names and definitions, of one code or all; with a code, what was coded under older ones."""
    from qualcode.store.queries.code_history import changes_of_code, changes_since, older_codings

    with reading(call) as project:
        names = Names(project, call.language)
        code = find(project, "code", call.args.code) if call.args.code else ""
        since = _milliseconds(call.args.since)
        found = changes_of_code(project, code) if code else changes_since(project, since)
        found = [change for change in found if change.step.time >= since]
        older = older_codings(project, code) if code else {}
        if call.wants_json:
            changes = [_change(change, names) for change in found]
            call.answer({"changes": changes, "older_codings": [{"coding": coding} for coding in older]})
        else:
            heads = [call.say(f"head_{name}") for name in ("time", "coder", "code", "field", "was", "becomes")]
            call.table(heads, [_told(call, change, names) for change in found])
            if older:
                call.tell("older_codings", n=len(older))
    return 0


def _milliseconds(day: str) -> int:
    if not day:
        return 0
    try:
        return int(datetime.fromisoformat(day).astimezone().timestamp() * 1000)
    except ValueError as error:
        raise UserError("cli.bad_date", words=day) from error


def _change(change: "CodeChange", names: Names) -> dict[str, object]:
    return {
        "time": datetime.fromtimestamp(change.step.time / 1000, UTC).isoformat(timespec="seconds"),
        "coder": change.step.coder,
        "verb": change.step.verb,
        "code": change.code,
        "name": names.of(change.code),
        "field": change.field,
        "before": change.before,
        "after": None if not change.field else change.after,
    }


def _told(call: Call, change: "CodeChange", names: Names) -> list[object]:
    local = datetime.fromtimestamp(change.step.time / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    event = {"": "code_made", "alive": "code_restored" if change.after else "code_deleted"}.get(change.field)
    texts = ["", ""] if event else [shortened(str(value or ""), _MOST) for value in (change.before, change.after)]
    field = call.say(event) if event else change.field
    return [local, names.of(change.step.coder), names.of(change.code), field, *texts]


def lock(call: Call) -> int:
    """Lock the codebook."""
    return _locked(call, True)


def unlock(call: Call) -> int:
    """Unlock the codebook."""
    return _locked(call, False)


def _locked(call: Call, locked: bool) -> int:
    from qualcode.ops.locking import lock_codebook

    with writing(call) as project:
        lock_codebook(project, locked)
    if call.wants_json:
        call.answer({"locked": locked})
    else:
        call.tell("codebook_locked" if locked else "codebook_unlocked")
    return 0


_ACTIONS: Actions = {
    "import": (take_in, _with_file),
    "export": (write_out, _with_export),
    "merge": (merge, _with_merge),
    "merged": (merged, _with_nothing),
    "history": (history, _with_history),
    "lock": (lock, _with_nothing),
    "unlock": (unlock, _with_nothing),
    **codebook_team.ACTIONS,
}
