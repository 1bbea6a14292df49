"""`attributes import`: a table of respondents, its columns guessed and set right by options; `attributes pack`."""

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from qualcode.cli.call import Call
from qualcode.cli.commands.attribute_rules import declare_rules
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.respondent_table import Corrections, Matched, columns_of, matched, opened_table, taken
from qualcode.cli.session import reading, writing
from qualcode.exchange.attributes.answer_documents import BY_QUESTION, BY_RESPONDENT
from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.mapping import AttributeRows, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.opening import OpenedTable, TakenTable, known_types, taken_table
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.margins import AttributePack
from qualcode.ops.attributes import AttributesImport, import_attributes
from qualcode.ops.respondent_column import remember_respondent_column, respondent_columns
from qualcode.ops.table_plan import TablePlan, plan_table


def declare(parser: Parser, name: str) -> None:
    """Add the actions with their arguments."""
    actions = parser.add_subparsers(title=parser.say("actions"), metavar=parser.say("metavar_action"), required=True)
    _declare_import(_action(actions, parser, name, "import"))
    pack = _action(actions, parser, name, "pack")
    pack.option("name", text="argument_pack", metavar="NAME", nargs="?", default="")
    pack.option("--only", text="option_only_attribute", metavar="KEY", action="append", default=[])
    add_common(pack)
    pack.set_defaults(run=add_pack)
    declare_rules(lambda action: _action(actions, parser, name, action))


def _action(actions: Any, parser: Parser, name: str, action: str) -> Parser:  # noqa: ANN401 - argparse hides its type
    text = parser.say(f"help_{name}_{action}")
    one: Parser = actions.add_parser(action, language=parser.language, help=text, description=text)
    add_project(one)
    return one


def _declare_import(one: Parser) -> None:
    one.option("file", text="argument_table_file", metavar="FILE")
    one.option("--sheet", text="option_sheet", metavar="NAME", default="")
    one.option("--key", text="option_key", metavar="COLUMN", default="")
    one.option("--type", text="option_type", metavar="COLUMN=TYPE", action="append", default=[])
    one.option("--ignore", text="option_ignore", metavar="COLUMN", action="append", default=[])
    one.option("--unite", text="option_unite", metavar="COLUMN:A=B", action="append", default=[])
    one.option("--match", text="option_match", metavar="NAME=RESPONDENT", action="append", default=[])
    one.option("--add", text="option_add", action="store_true")
    one.option("--known-only", text="option_known_only", action="store_true")
    one.option("--form", text="option_form", metavar="XLSFORM", default="")
    one.option("--answers", text="option_answers", metavar="COLUMN", action="append", default=[])
    one.option("--answers-by", text="option_answers_by", choices=(BY_QUESTION, BY_RESPONDENT), default=BY_QUESTION)
    one.option("--no-trips", text="option_no_trips", action="store_true")
    one.option("--preview", "--dry-run", text="option_dry_run", dest="dry_run", action="store_true")
    add_common(one)
    one.set_defaults(run=run)


def run(call: Call) -> int:
    """Take a table of respondents in, or show how it would be taken and what would change."""
    args = call.args
    asked = Corrections(args.key, args.type, args.ignore, args.unite, args.answers)
    with (reading if args.dry_run else writing)(call) as project:
        opened = opened_table(Path(args.file), args.sheet, args.form, known_types(project), respondent_columns(project))
        columns = columns_of(opened, asked)
        rows = apply_mapping(opened.sheet, columns)
        found = matched(project, rows, args.match, add=args.add, known_only=args.known_only)
        took = taken_table(
            project, opened, columns, taken(rows, found), found.known,
            language=call.language, answers_by=args.answers_by, with_trips=not args.no_trips,
        )  # fmt: skip
        rows = replace(rows, misfits=took.misfits)
        plan = plan_table(project, took.table)
        done = None
        if not args.dry_run:
            table = took.table
            done = import_attributes(project, table.attributes, table.records, table.trips, table.answers)
            key = next(column for column in columns if column.role is ColumnRole.RESPONDENT)
            remember_respondent_column(project, opened.sheet.headings[key.column])
    _tell(call, done, Taking(opened, columns, rows, found, took, plan))
    return 0


class Taking(NamedTuple):
    """A table on its way into the project, and what comes of it."""

    opened: OpenedTable
    columns: list[ColumnMapping]
    rows: AttributeRows
    found: Matched
    took: TakenTable
    plan: TablePlan


def _tell(call: Call, done: AttributesImport | None, taking: Taking) -> None:
    if call.wants_json:
        counts = done._asdict() if done else None
        record = _record(call, taking.columns, taking.rows, taking.found)
        call.answer({"imported": counts, **record, **_changes(call, taking)})
        return
    if done is None:
        _print_columns(call, taking.columns)
        found = taking.found
        names = {"known": len(found.known), "fresh": len(found.fresh), "unclear": len(found.unclear)}
        call.tell("would_import", rows=len(taking.rows.rows), **names)
        _print_changes(call, taking)
    else:
        call.tell("attributes_imported", **done._asdict())
        if done.trips or done.documents:
            call.tell("trips_and_answers", trips=done.trips, documents=done.documents)
    _print_left_out(call, taking.rows, taking.found)
    for sentence in _left_out(call, taking):
        print(sentence)


def _left_out(call: Call, taking: Taking) -> list[str]:
    """Say which repeats of the form are not taken."""
    return [
        call.say("repeat_left_out", sheet=one.sheet, rows=one.rows, why=message(one.key, call.language))
        for one in taking.opened.left_out
    ]


def _changes(call: Call, taking: Taking) -> dict[str, object]:
    return {
        "changes": [change._asdict() for change in taking.plan.changed],
        "unchanged": taking.plan.unchanged,
        "trips": len(taking.took.table.trips),
        "answers": [document.title for document in taking.took.table.answers],
        "left_out": _left_out(call, taking),
    }


def _print_changes(call: Call, taking: Taking) -> None:
    changed = taking.plan.changed
    counts = {"changed": len(changed), "new": len(taking.plan.changes) - len(changed)}
    call.tell("would_change", **counts, unchanged=taking.plan.unchanged)
    if taking.took.table.trips or taking.took.table.answers:
        documents = len(taking.took.table.answers)
        call.tell("trips_and_answers", trips=taking.plan.new_trips, documents=documents)
    if changed:
        heads = [call.say(f"head_{name}") for name in ("name", "column", "was", "becomes")]
        table = [[one.respondent, one.attribute, in_words(one.old, call), in_words(one.new, call)] for one in changed]
        call.table(heads, table)


def in_words(value: Value, call: Call) -> str:
    """Give a value as it stands in the list of changes."""
    if isinstance(value, dict):
        return message(f"analysis.{value['missing']}", call.language)
    if isinstance(value, bool):
        return message("analysis.yes" if value else "analysis.no", call.language)
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _record(call: Call, columns: list[ColumnMapping], rows: AttributeRows, found: Matched) -> dict[str, object]:
    return {
        "columns": [
            {
                "column": column.heading,
                "use": column.role.value,
                "type": column.type.value if column.role is ColumnRole.ATTRIBUTE else None,
                "values": list(column.values),
            }
            for column in columns
        ],
        "rows": len(rows.rows),
        "known": found.known,
        "new": found.fresh,
        "unclear": [
            {"name": entry.key, "suggestions": [close.name for close in entry.suggestions]} for entry in found.unclear
        ],
        "misfits": [
            {
                "row": misfit.row,
                "column": misfit.column,
                "text": misfit.text,
                "reason": message(misfit.key, call.language),
            }
            for misfit in rows.misfits
        ],
    }


def _print_columns(call: Call, columns: list[ColumnMapping]) -> None:
    call.tell("mapping_shown")
    heads = [call.say(f"head_{name}") for name in ("column", "use", "type", "values")]
    table = [
        [
            column.heading,
            call.say(f"use_{column.role.value}"),
            column.type.value if column.role is ColumnRole.ATTRIBUTE else "",
            shortened("; ".join(column.values)),
        ]
        for column in columns
    ]
    call.table(heads, table)


def _print_left_out(call: Call, rows: AttributeRows, found: Matched) -> None:
    if rows.misfits:
        call.tell("misfits", n=len(rows.misfits))
        heads = [call.say(f"head_{name}") for name in ("row", "column", "text", "reason")]
        table = [[one.row, one.column, one.text, message(one.key, call.language)] for one in rows.misfits]
        call.table(heads, table)
    if found.unclear:
        call.tell("unmatched", n=len(found.unclear))
        heads = [call.say("head_name"), call.say("head_suggestions")]
        call.table(heads, [[entry.key, ", ".join(one.name for one in entry.suggestions)] for entry in found.unclear])


def add_pack(call: Call) -> int:
    """Add the attributes of a pack, or without a name list the packs there are."""
    from qualcode.exchange.attributes.packs import find_pack, pack_files, read_pack
    from qualcode.ops.attributes import add_attribute_pack

    if not call.args.name:
        packs = [(known.id, read_pack(known.path)) for known in pack_files()]
        return _list_packs(call, packs)
    pack = read_pack(find_pack(call.args.name))
    wanted = set(call.args.only)
    for key in sorted(wanted - {attribute.key for attribute in pack.attributes}):
        raise UserError("cli.no_attribute_in_pack", name=key, pack=pack.id)
    chosen = [one for one in pack.attributes if not wanted or one.key in wanted]
    with writing(call) as project:
        done = add_attribute_pack(project, [one.as_new(call.language) for one in chosen])
    if call.wants_json:
        call.answer({"pack": pack.id, **done._asdict()})
    else:
        call.tell("pack_added", **done._asdict())
    return 0


def _list_packs(call: Call, packs: list[tuple[str, AttributePack]]) -> int:
    if call.wants_json:
        call.answer(
            [
                {"pack": name, "name": pack.names, "attributes": [one.key for one in pack.attributes],
                 "figures": len(pack.margins)}
                for name, pack in packs
            ]
        )  # fmt: skip
        return 0
    heads = [call.say(f"head_{name}") for name in ("pack", "name", "attributes", "figures")]
    rows = [
        [name, pack.names.get(call.language, name), len(pack.attributes), len(pack.margins)] for name, pack in packs
    ]
    call.table(heads, rows)
    return 0
