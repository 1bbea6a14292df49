"""`judge`, `interview` and `consent`: what is said of a case, how it was recorded, what the respondent allowed."""

from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.cli.values import parsed_fields
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.registry import CONSENT_SCOPES, KINDS
from qualcode.ops.consents import record_consent, record_withdrawal
from qualcode.ops.interviews import record_interview
from qualcode.ops.judgements import judge as judge_episode
from qualcode.store.project import Project
from qualcode.store.queries.cases import analysed_episode
from qualcode.store.queries.consents import consent_of, standings

_INTERVIEW = tuple(field for field in KINDS["interview"].fields if field.name != "document")
_CONSENT = ("form", "version", "date", "language", "guardian")


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "judge":
        parser.option("episode", text="argument_episode", metavar="EPISODE")
        parser.option("code_set", text="argument_code_set", metavar="SET")
        parser.option("code", text="argument_judged_code", metavar="CODE", nargs="?", default="")
        choices = KINDS["judgement"].by_name["undecided"].choices
        parser.option("--undecided", text="option_undecided", choices=choices, default=None)
        parser.option("--note", text="option_note", metavar="TEXT", default=None)
    elif name == "interview":
        parser.option("document", text="argument_document", metavar="DOCUMENT")
        for field in _INTERVIEW:
            metavar = "|".join(field.choices) or {"guide": "GUIDE", "date": "YYYY-MM-DD", "minutes": "N"}.get(
                field.name
            )
            parser.option(f"--{field.name}", text=f"field_{field.type.value}", metavar=metavar or "TEXT", default=None)
    else:
        parser.option("respondent", text="argument_respondent", metavar="RESPONDENT")
        parser.option("--scope", text="option_scope", choices=CONSENT_SCOPES, action="append", default=None)
        parser.option("--no-scope", text="option_no_scope", action="store_true")
        for told in _CONSENT:
            text = "field_date" if told == "date" else "field_text"
            parser.option(f"--{told}", text=text, metavar="TEXT", default="")
        parser.option("--mode", text="field_choice", choices=("oral", "signed"), default="")
        parser.option("--assent", text="option_assent", choices=("yes", "no"), default=None)
        parser.option("--withdrawn", text="option_withdrawn", metavar="YYYY-MM-DD", default="")
    add_common(parser)
    parser.set_defaults(run={"judge": judge, "interview": interview, "consent": consent}[name])


def judge(call: Call) -> int:
    """Judge an episode by a set of codes."""
    args = call.args
    with writing(call) as project:
        episode = _episode(project, args.episode)
        code_set = find(project, "code_set", args.code_set)
        code = find(project, "code", args.code) if args.code else None
        guid = judge_episode(project, episode, code_set, code, args.undecided, args.note)
        if call.wants_json:
            told = project.values(guid)
            call.answer({"guid": guid, **{name: told[name] for name in KINDS["judgement"].by_name}})
        else:
            words = Names(project, call.language).of(code) or call.say(f"undecided_{args.undecided}")
            call.tell("judged", judgement=words, guid=guid)
    return 0


def _episode(project: Project, words: str) -> Guid:
    """Find an episode; a respondent stands for the one whose return is analysed."""
    try:
        return find(project, "episode", words)
    except UserError as error:
        if error.key != "cli.not_found":
            raise
        respondent = find(project, "respondent", words)
    found = analysed_episode(project, respondent)
    if found is None:
        raise UserError("cli.no_episode", respondent=words)
    return found.guid


def interview(call: Call) -> int:
    """Record an interview, or set further fields of its record."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        typed = {field.name: getattr(call.args, field.name) for field in _INTERVIEW}
        given = {name: words for name, words in typed.items() if words is not None}
        guid = record_interview(project, document, **parsed_fields(project, "interview", given, {}))
        if call.wants_json:
            call.answer({"guid": guid, **project.values(guid)})
        else:
            call.tell("interview_recorded", document=Names(project, call.language).of(document), guid=guid)
    return 0


def consent(call: Call) -> int:
    """Record what a respondent allowed or that she withdrew it; without either, tell what is recorded."""
    args = call.args
    if args.no_scope and args.scope:
        raise UserError("cli.scope_or_none")
    told = any(getattr(args, name) for name in ("scope", "no_scope", "mode", "assent", *_CONSENT))
    with writing(call) if told or args.withdrawn else reading(call) as project:
        respondent = find(project, "respondent", args.respondent)
        if told:
            scopes = [] if args.no_scope else args.scope
            assent = None if args.assent is None else args.assent == "yes"
            fields = {name: getattr(args, name) for name in (*_CONSENT, "mode")}
            record_consent(project, respondent, scopes, **fields, assent=assent)
        if args.withdrawn:
            record_withdrawal(project, respondent, args.withdrawn)
        _tell_consent(call, project, respondent)
    return 0


def _tell_consent(call: Call, project: Project, respondent: Guid) -> None:
    found = consent_of(project, respondent)
    quoting = standings(project, "quote")[respondent]
    if call.wants_json:
        scopes = sorted(found.scopes) if found and found.scopes is not None else None
        call.answer(
            {
                "respondent": respondent,
                "guid": found.guid if found else None,
                "date": found.date or None if found else None,
                "scopes": scopes,
                "withdrawn": found.withdrawn or None if found else None,
                "quoting": quoting.value,
            }
        )
    else:
        name = Names(project, call.language).of(respondent)
        call.tell(f"quoting_{quoting.value}", name=name, date=found.withdrawn if found else "")
