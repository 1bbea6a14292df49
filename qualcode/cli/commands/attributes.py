"""`attributes import`: a table of respondents, its columns guessed and set right by options; `attributes pack`."""

from pathlib import Path
from typing import Any

from qualcode.cli.call import Call
from qualcode.cli.commands.attribute_rules import declare_rules
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.respondent_table import (
    Matched,
    columns_of,
    known_types,
    matched,
    sheet_of,
    taken,
)
from qualcode.cli.session import reading, writing
from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.mapping import AttributeRows, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.records import new_attributes, new_records
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.margins import AttributePack
from qualcode.ops.attributes import import_attributes


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
    one.option("--dry-run", text="option_dry_run", action="store_true")
    add_common(one)
    one.set_defaults(run=run)


def run(call: Call) -> int:
    """Take a table of respondents in, or show how it would be taken."""
    args = call.args
    sheet = sheet_of(Path(args.file), args.sheet)
    with (reading if args.dry_run else writing)(call) as project:
        columns = columns_of(sheet, known_types(project), args.key, args.type, args.ignore, args.unite)
        rows = apply_mapping(sheet, columns)
        found = matched(project, rows, args.match, add=args.add, known_only=args.known_only)
        done = None
        if not args.dry_run:
            done = import_attributes(project, new_attributes(columns), new_records(taken(rows, found), found.known))
    if call.wants_json:
        counts = done._asdict() if done else None
        call.answer({"imported": counts, **_record(call, columns, rows, found)})
        return 0
    if args.dry_run:
        _print_columns(call, columns)
        counts_of_names = {"known": len(found.known), "fresh": len(found.fresh), "unclear": len(found.unclear)}
        call.tell("would_import", rows=len(rows.rows), **counts_of_names)
    elif done:
        call.tell("attributes_imported", **done._asdict())
    _print_left_out(call, rows, found)
    return 0


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
