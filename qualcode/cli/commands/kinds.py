"""`add`, `set`, `list`, `show`, `delete` and `restore` for every kind of object, made from the registry."""

from qualcode.cli import adding
from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find, short
from qualcode.cli.rows import record_of, records_of, shown_rows, shown_value
from qualcode.cli.session import reading, writing
from qualcode.cli.values import parsed_fields
from qualcode.model.fields import ANY_KIND, Field, FieldType
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS, Kind
from qualcode.ops.objects import OWN_VERBS, delete_objects, restore_objects, set_fields
from qualcode.ops.projects import project_guid
from qualcode.store.objects import conflicts
from qualcode.store.project import Project

UNCHANGEABLE = ("text_version", "unit_plan", "erasure", "recognition", "merge")
KINDS_OF = {
    "add": tuple(name for name in KINDS if name not in OWN_VERBS),
    "set": tuple(name for name in KINDS if name not in UNCHANGEABLE),
    "list": tuple(KINDS),
    "show": tuple(KINDS),
    "delete": tuple(name for name in KINDS if name not in OWN_VERBS),
    "restore": tuple(name for name in KINDS if name not in OWN_VERBS),
}
_METAVARS = {
    FieldType.INTEGER: "N",
    FieldType.REAL: "N",
    FieldType.BOOLEAN: "yes|no",
    FieldType.DATE: "YYYY-MM-DD",
    FieldType.COLOUR: "#RRGGBB",
    FieldType.ANCHOR: "START:END:CODE",
    FieldType.SPAN: "START:END",
    FieldType.JSON: "VALUE",
}


def declare(parser: Parser, verb: str) -> None:
    """Add a sub-command for each kind that the verb is for."""
    title, metavar = parser.say("kinds"), parser.say("metavar_kind")
    kinds = parser.add_subparsers(title=title, metavar=metavar, dest="kind", required=True)
    for name in KINDS_OF[verb]:
        text = parser.say(f"kind_{name}")
        one = kinds.add_parser(name, language=parser.language, help=text, description=text)
        _declare_kind(one, verb, KINDS[name])
    if verb == "restore":
        from qualcode.cli.commands.safety import declare_restoring

        text = parser.say("kind_backup")
        declare_restoring(kinds.add_parser("backup", language=parser.language, help=text, description=text))


def _declare_kind(parser: Parser, verb: str, kind: Kind) -> None:
    add_project(parser)
    if verb in ("set", "show"):
        parser.option("object", text="argument_object", metavar="OBJECT", nargs="?" if kind.name == "project" else None)
    if verb in ("delete", "restore"):
        parser.option("objects", text="argument_objects", metavar="OBJECT", nargs="+")
    if verb in ("add", "set"):
        for field in kind.fields:
            _declare_field(parser, field)
    add_common(parser)
    parser.set_defaults(run=_RUN[verb])


def _declare_field(parser: Parser, field: Field) -> None:
    metavar = "|".join(field.choices) or _METAVARS.get(field.type, "TEXT")
    if field.type is FieldType.REFERENCE:
        metavar = "KIND:NAME" if field.target == ANY_KIND else field.target.upper()
    option = "--" + field.name.replace("_", "-")
    text = "field_required" if field.required else f"field_{field.type.value}"
    parser.option(option, text=text, dest=f"field_{field.name}", metavar=metavar, default=None)


def _typed(call: Call) -> dict[str, str]:
    """Give the fields that were typed, references first: other values are read by their help."""
    found = {
        name.removeprefix("field_"): words
        for name, words in vars(call.args).items()
        if name.startswith("field_") and words is not None
    }
    fields = KINDS[call.args.kind].by_name
    return dict(sorted(found.items(), key=lambda item: fields[item[0]].type is not FieldType.REFERENCE))


def add(call: Call) -> int:
    """Add an object."""
    kind = call.args.kind
    with writing(call) as project:
        values = parsed_fields(project, kind, _typed(call), {})
        if "coder" in KINDS[kind].by_name:
            values.setdefault("coder", project.me)
        guid = adding.add(project, kind, values)
        if call.wants_json:
            call.answer({"guid": guid, "kind": kind})
        else:
            call.tell("added", kind=call.say(f"kind_{kind}"), name=Names(project, call.language).of(guid), guid=guid)
    return 0


def change(call: Call) -> int:
    """Set fields of an object."""
    kind = call.args.kind
    with writing(call) as project:
        guid = _meant(call, project)
        values = parsed_fields(project, kind, _typed(call), project.values(guid))
        set_fields(project, guid, values)
        if call.wants_json:
            call.answer({"guid": guid, "kind": kind, "fields": sorted(values)})
        else:
            call.tell("changed", name=Names(project, call.language).of(guid), fields=", ".join(values) or "-")
    return 0


def _meant(call: Call, project: Project) -> Guid:
    """Give the object named; the project itself need not be named."""
    if call.args.object is None:
        return project_guid(project)
    return find(project, call.args.kind, call.args.object)


def listing(call: Call) -> int:
    """List the objects of a kind."""
    with reading(call) as project:
        records = records_of(project, call.args.kind)
        if call.wants_json:
            call.answer(records)
        else:
            call.table(*shown_rows(project, call.args.kind, records, call.language))
    return 0


def show(call: Call) -> int:
    """Show one object with all its fields and open conflicts."""
    kind = call.args.kind
    with reading(call) as project:
        guid = _meant(call, project)
        record = record_of(project, kind, guid)
        rivals = {entry.field: list(entry.rivals) for entry in conflicts(project) if entry.guid == guid}
        if call.wants_json:
            call.answer({**record, "conflicts": rivals})
            return 0
        names = Names(project, call.language)
        references = {field.name for field in KINDS[kind].fields if field.type is FieldType.REFERENCE}
        for name, value in record.items():
            text = shown_value(value, names, name in references)
            print(f"{name}: {'' if text is None else text}")
        for name, values in rivals.items():
            call.tell("rivals", field=name, values=" | ".join(shortened(str(value)) for value in values))
    return 0


def delete(call: Call) -> int:
    """Delete objects with all that depends on them."""
    with writing(call) as project:
        guids = tuple(find(project, call.args.kind, words) for words in call.args.objects)
        count = delete_objects(project, guids)
        if call.wants_json:
            call.answer({"objects": list(guids), "deleted": count})
        else:
            call.tell("deleted", n=count)
    return 0


def restore(call: Call) -> int:
    """Bring deleted objects back."""
    with writing(call) as project:
        guids = tuple(find(project, call.args.kind, words, deleted=True) for words in call.args.objects)
        count = restore_objects(project, guids)
        if call.wants_json:
            call.answer({"objects": list(guids), "restored": count})
        else:
            call.tell("restored", n=count, names=", ".join(short(guid) for guid in guids))
    return 0


_RUN = {"add": add, "set": change, "list": listing, "show": show, "delete": delete, "restore": restore}
