"""Actions of `codebook` about new codes while it is locked, and about its named versions."""

from datetime import UTC, datetime

from qualcode.analysis.codebook_changes import NOW, CodeChange, compare_versions, field_name, known_names
from qualcode.analysis.proposals import Listed, proposals_listed
from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.output import shortened
from qualcode.cli.parser import Actions, Parser
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codebook_versions import versions_of

_MOST = 40  # letters of a text in a table
LANGUAGES = ("ky", "ru", "en")


def _with_proposed(parser: Parser) -> None:
    parser.option("name", text="argument_proposed_name", metavar="NAME")
    parser.option("--reason", text="option_proposal_reason", metavar="WORDS", required=True)
    _with_wording(parser)


def _with_wording(parser: Parser) -> None:
    parser.option("--under", text="option_proposal_under", metavar="CODE", default="")
    parser.option("--definition", text="option_proposal_definition", metavar="WORDS", default="")
    parser.option("--language", text="option_proposal_language", choices=LANGUAGES, default="")


def _with_accepted(parser: Parser) -> None:
    _with_code(parser)
    parser.option("--name", text="option_accepted_name", metavar="NAME", default="")
    _with_wording(parser)
    _with_reply(parser)


def _with_declined(parser: Parser) -> None:
    _with_code(parser)
    parser.option("--into", text="option_declined_into", metavar="CODE", default="")
    _with_reply(parser)


def _with_code(parser: Parser) -> None:
    parser.option("code", text="argument_proposed_code", metavar="CODE")


def _with_reply(parser: Parser) -> None:
    parser.option("--reply", text="option_proposal_reply", metavar="WORDS", default="")


def _with_version(parser: Parser) -> None:
    parser.option("version", text="argument_version_name", metavar="VERSION", nargs="?", default="")
    parser.option("--note", text="option_version_note", metavar="WORDS", default="")


def _with_two(parser: Parser) -> None:
    parser.option("first", text="argument_first_version", metavar="VERSION", nargs="?", default="")
    parser.option("second", text="argument_second_version", metavar="VERSION", nargs="?", default="")


def _with_nothing(_: Parser) -> None:
    pass


# Proposals ------------------------------------------------------------------------------------------------------


def propose(call: Call) -> int:
    """Propose a new code: it can be made while the codebook is locked, and coded with at once."""
    from qualcode.ops.proposals import propose_code

    args, language = call.args, call.args.language or call.language
    with writing(call) as project:
        parent = find(project, "code", args.under) if args.under else None
        texts = {"definition": {language: args.definition}} if args.definition else None
        code = propose_code(project, {language: args.name}, parent, args.reason, texts)
        return _told(call, project, code, "code_proposed", {"code": code})


def proposals(call: Call) -> int:
    """List the proposals: those that await an answer first, then what was answered and by whom."""
    with reading(call) as project:
        names, found = Names(project, call.language), proposals_listed(project)
        if call.wants_json:
            call.answer([_record(one) for one in found])
        else:
            heads = [call.say(f"head_{name}") for name in ("code", "coder", "reason", "answer", "answered_by", "reply")]
            call.table(heads, [_row(call, one, names) for one in found])
    return 0


def _record(listed: Listed) -> dict[str, object]:
    told = {**listed.proposal._asdict(), "alike": list(listed.alike)}
    return {**told, "time": _utc(listed.proposal.time), "answered_at": _utc(listed.proposal.answered_at)}


def _row(call: Call, listed: Listed, names: Names) -> list[object]:
    one = listed.proposal
    answer = message(f"choices.{one.answer}", call.language) if one.answer else ""
    if not answer:
        answer = message("proposals.withdrawn" if one.is_withdrawn else "proposals.open", call.language)
    elif one.target:
        answer = f"{answer}: {names.of(one.target)}"
    reason, reply = shortened(one.reason, _MOST), shortened(one.reply, _MOST)
    return [names.of(one.code) or one.name, names.of(one.coder), reason, answer, names.of(one.answered_by), reply]


def accept(call: Call) -> int:
    """Let a proposed code be one of the codebook, under another name or definition if these are given."""
    from qualcode.ops.proposals import STAYS, accept_proposal

    args, language = call.args, call.args.language or call.language
    with writing(call) as project:
        code = find(project, "code", args.code)
        parent = find(project, "code", args.under) if args.under else STAYS
        names = {language: args.name} if args.name else None
        texts = {"definition": {language: args.definition}} if args.definition else None
        accept_proposal(project, code, names, texts, parent, args.reply)
        return _told(call, project, code, "proposal_accepted", {"code": code})


def decline(call: Call) -> int:
    """Decline a proposed code: its codings go to another code, or with it to the bin."""
    from qualcode.ops.proposals import decline_proposal

    with writing(call) as project:
        code = find(project, "code", call.args.code)
        into = find(project, "code", call.args.into) if call.args.into else None
        name = Names(project, call.language).of(code)
        codings = decline_proposal(project, code, call.args.reply, into)
    if call.wants_json:
        call.answer({"code": code, "into": into, "codings": codings})
    else:
        call.tell("proposal_declined", name=name, n=codings)
    return 0


def withdraw(call: Call) -> int:
    """Take one's own proposal back, with the codings of its code."""
    from qualcode.ops.proposals import withdraw_proposal

    with writing(call) as project:
        code = find(project, "code", call.args.code)
        name = Names(project, call.language).of(code)
        withdraw_proposal(project, code)
    if call.wants_json:
        call.answer({"code": code})
    else:
        call.tell("proposal_withdrawn", name=name)
    return 0


def _told(call: Call, project: Project, code: Guid, sentence: str, answer: dict[str, object]) -> int:
    if call.wants_json:
        call.answer(answer)
    else:
        call.tell(sentence, name=Names(project, call.language).of(code))
    return 0


# Versions -------------------------------------------------------------------------------------------------------


def versions(call: Call) -> int:
    """List the named versions of the codebook."""
    with reading(call) as project:
        names, found = Names(project, call.language), versions_of(project)
        if call.wants_json:
            records = [{**one._asdict(), "time": _utc(one.time), "codes": len(one.codes)} for one in found]
            call.answer(records)
        else:
            heads = [call.say(f"head_{name}") for name in ("version", "time", "coder", "codes", "note")]
            rows = [[one.name, _local(one.time), names.of(one.coder), len(one.codes), one.note] for one in found]
            call.table(heads, rows)
    return 0


def name(call: Call) -> int:
    """Keep the codebook as it stands under a name; without one it is numbered on."""
    from qualcode.ops.codebook_versions import name_codebook_version, next_version_name

    with writing(call) as project:
        chosen = call.args.version or next_version_name(project)
        guid = name_codebook_version(project, chosen, call.args.note)
    if call.wants_json:
        call.answer({"guid": guid, "name": chosen})
    else:
        call.tell("version_named", name=chosen)
    return 0


def compare(call: Call) -> int:
    """Tell what became of each code between two versions, or from one (usually the last) until now."""
    with reading(call) as project:
        found = versions_of(project)
        if not found:
            raise UserError("proposals.no_version")
        first = version_named(project, call.args.first) if call.args.first else found[-1].guid
        second = version_named(project, call.args.second) if call.args.second else NOW
        changes = compare_versions(project, first, second, call.language)
        if call.wants_json:
            call.answer([_change(change) for change in changes])
        else:
            heads = [call.say(f"head_{name}") for name in ("code", "field", "was", "becomes")]
            call.table(heads, [row for change in changes for row in _rows(call, change)])
    return 0


def version_named(project: Project, words: str) -> Guid:
    """Give the version of a name. Raises UserError where there is none."""
    found = [one.guid for one in versions_of(project) if words.casefold() in (one.name.casefold(), one.guid)]
    if not found:
        raise UserError("proposals.no_such_version", name=words, known=known_names(project))
    return found[-1]


def _change(change: CodeChange) -> dict[str, object]:
    wordings = [wording._asdict() for wording in change.wordings]
    return {**change._asdict(), "what": [what.value for what in change.what], "wordings": wordings}


def _rows(call: Call, change: CodeChange) -> list[list[object]]:
    what = ", ".join(message(f"proposals.change_{what}", call.language) for what in change.what)
    rows: list[list[object]] = [[change.before or change.after, what, change.before, change.into or change.after]]
    for wording in change.wordings:
        if wording.field != f"name_{call.language}" or change.before == change.after:
            texts = [shortened(text, _MOST) for text in (wording.before, wording.after)]
            rows.append(["", field_name(wording.field, call.language), *texts])
    return rows


def _utc(time: int) -> str:
    return datetime.fromtimestamp(time / 1000, UTC).isoformat(timespec="seconds") if time else ""


def _local(time: int) -> str:
    return datetime.fromtimestamp(time / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")


ACTIONS: Actions = {
    "propose": (propose, _with_proposed),
    "proposals": (proposals, _with_nothing),
    "accept": (accept, _with_accepted),
    "decline": (decline, _with_declined),
    "withdraw": (withdraw, _with_code),
    "versions": (versions, _with_nothing),
    "name": (name, _with_version),
    "compare": (compare, _with_two),
}
