"""`agree`: how far coders code alike, as a table, a CSV file or a workbook with all of it."""

from pathlib import Path

from qualcode.agreement.comparison import Comparison, Rule, UnitKind
from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading
from qualcode.cli.tables import table_record, table_text
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.registry import INTERVIEW_KINDS, SPOKEN_LANGUAGES
from qualcode.store.project import Project

TABLES = (
    *("code", "pair", "document", "set", "language", "kind", "rounds", "cases", "differences", "confused", "clinic"),
    *("judgements", "unitized"),
)
_LEAST_OF_GUID = 4


def declare(parser: Parser, _: str) -> None:
    """Add the arguments of the command."""
    add_project(parser)
    parser.option("--by", text="option_agree_by", choices=TABLES, default="code")
    parser.option("--unit", text="option_agree_unit", choices=[unit.value for unit in UnitKind], default="answer")
    parser.option("--share", text="option_agree_share", metavar="SHARE", type=float, default=0.0)
    parser.option("--coder", text="option_agree_coder", metavar="CODER", action="append", default=[])
    parser.option("--document", text="option_only_document", metavar="DOCUMENT", action="append", default=[])
    parser.option("--code", text="option_only_code", metavar="CODE", action="append", default=[])
    parser.option(
        "--kind", text="option_agree_kind", choices=INTERVIEW_KINDS, metavar="KIND", action="append", default=[]
    )
    parser.option(
        "--spoken",
        text="option_agree_spoken",
        choices=SPOKEN_LANGUAGES,
        metavar="LANGUAGE",
        action="append",
        default=[],
    )
    parser.option("--worked", text="option_agree_worked", choices=[rule.value for rule in Rule], default="either")
    parser.option("--first-pass", text="option_agree_first_pass", action="store_true")
    parser.option("--round", text="option_agree_round", metavar="ROUND", default="")
    parser.option("--training", text="option_agree_training", action="store_true")
    parser.option("--until", text="option_agree_until", metavar="STEP", default="")
    parser.option("--as-marked", text="option_agree_as_marked", action="store_true")
    parser.option("--interviewer", text="option_agree_interviewer", action="store_true")
    parser.option("--own-codes", text="option_agree_own_codes", action="store_true")
    parser.option("--more", text="option_agree_more", action="store_true")
    parser.option("--methods", text="option_agree_methods", action="store_true")
    parser.option("--csv", text="option_csv", metavar="FILE", default="")
    parser.option("--excel", text="option_agree_excel", metavar="WORKBOOK", default="")
    add_common(parser)
    parser.set_defaults(run=agree)


def agree(call: Call) -> int:
    """Show one table of agreement or write it as CSV; write all of them to a workbook."""
    from qualcode.agreement.methods import methods
    from qualcode.agreement.registry import BY_NAME, all_tables
    from qualcode.exchange.excel.csv_table import write_csv
    from qualcode.exchange.excel.workbook import names_of_sheets, write_workbook

    args = call.args
    with reading(call) as project:
        wanted = _comparison(call, project)
        if args.methods:
            text = methods(project, wanted)
        elif not args.excel:
            table = BY_NAME[args.by].build(project, wanted)
        else:
            tables = all_tables(project, wanted)
    if args.methods:
        call.answer({"methods": text}) if call.wants_json else print(text)
    elif args.excel:
        path = Path(args.excel)
        path = path if path.suffix else path.with_suffix(".xlsx")
        write_workbook(tables, path, call.language)
        sheets = names_of_sheets(tables, call.language)
        if call.wants_json:
            call.answer({"file": str(path), "sheets": sheets})
        else:
            call.tell("workbook_made", file=path, sheets=", ".join(sheets))
    elif args.csv:
        write_csv(table, Path(args.csv), call.language)
        call.warn(call.say("written", file=args.csv))
        for note in table.notes:
            call.warn(note)
    elif call.wants_json:
        call.answer(table_record(table))
    else:
        print(table_text(table))
    return 0


def _comparison(call: Call, project: Project) -> Comparison:
    args = call.args
    if not 0 <= args.share <= 1:
        raise UserError("agreement.share_wrong")
    return Comparison(
        unit=UnitKind(args.unit),
        coders=tuple(find(project, "coder", words) for words in args.coder),
        documents=tuple(find(project, "document", words) for words in args.document),
        kinds=tuple(args.kind),
        codes=tuple(find(project, "code", words) for words in args.code),
        languages=tuple(args.spoken),
        share=args.share,
        snap=not args.as_marked,
        interviewer=args.interviewer,
        children=not args.own_codes,
        worked=Rule(args.worked),
        first_pass=args.first_pass,
        round=find(project, "round", args.round) if args.round else "",
        training=args.training,
        until=_step(project, args.until) if args.until else "",
        more=args.more,
        outgoing=bool(args.csv or args.excel),
        language=call.language,
    )


def _step(project: Project, words: str) -> Guid:
    """Give the step meant by its GUID or a unique beginning or end of it."""
    part = words.strip().lstrip("…").replace("-", "").lower()
    steps = [step.id for step in project.journal.steps()] if len(part) >= _LEAST_OF_GUID else []
    found = [guid for guid in steps if guid.startswith(part) or guid.endswith(part)]
    if not found:
        raise UserError("cli.no_such_step", words=words)
    if len(found) > 1:
        raise UserError("cli.step_not_unique", words=words, n=len(found))
    return found[0]
