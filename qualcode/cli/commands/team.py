"""`pack`, `handout` and `merge`: the work of a team out of a project and into it."""

from collections.abc import Collection
from pathlib import Path

from qualcode.cli.call import Call, Progress
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.naming import shortened
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.merges_received import Merge, merges_of
from qualcode.team.handout import Share, hand_out, let_out
from qualcode.team.merge import Decisions, Same, merge_package, readmit_merge, withdraw_merge
from qualcode.team.package import Package, read_package, write_package
from qualcode.team.preview import Preview, preview
from qualcode.team.scope import Part, Reason, Scope, kept_back


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "pack":
        parser.option("file", text="argument_package_new", metavar="PACKAGE")
        parser.option("--part", text="option_part", choices=tuple(Part), default=Part.WHOLE.value)
        parser.option("--document", text="option_pack_document", metavar="DOCUMENT", action="append", default=[])
        parser.option("--also", text="option_also", metavar="DOCUMENT", action="append", default=[])
        parser.option("--also-all", text="option_also_all", action="store_true")
        parser.option("--reason", text="option_reason", metavar="WORDS", default="")
        parser.option("--replace", text="option_replace_package", action="store_true")
    elif name == "handout":
        parser.option("to", text="argument_hand_to", metavar="CODER")
        parser.option("folder", text="argument_folder", metavar="FOLDER")
        parser.option("--document", text="option_hand_document", metavar="DOCUMENT", action="append", default=[])
        parser.option("--blind", text="option_blind", action="store_true")
        parser.option("--reason", text="option_reason", metavar="WORDS", default="")
    else:
        parser.option("file", text="argument_package", metavar="PACKAGE", nargs="?", default="")
        parser.option("--dry-run", text="option_dry_run", action="store_true")
        parser.option("--same-sure", text="option_same_sure", action="store_true")
        parser.option("--as-codes", text="option_as_codes", action="store_true")
        parser.option("--join", text="option_join", action="store_true")
        parser.option("--list", text="option_list_merges", action="store_true")
        parser.option("--withdraw", text="option_withdraw", metavar="N", type=int, default=0)
        parser.option("--readmit", text="option_readmit", metavar="N", type=int, default=0)
    parser.option("--passphrase-file", text="option_passphrase_file", metavar="FILE", default="")
    add_common(parser)
    parser.set_defaults(run={"pack": pack, "merge": merge, "handout": hand}[name])


def _passphrase(call: Call) -> str:
    path = call.args.passphrase_file
    return Path(path).read_text(encoding="utf-8").strip("\r\n") if path else ""


def hand(call: Call) -> int:
    """Hand documents out to one coder: she becomes responsible, her package is written."""
    args = call.args
    with writing(call) as project:
        documents = tuple(find(project, "document", words) for words in args.document)
        share = Share(find(project, "coder", args.to), documents, args.blind)
        (done,) = hand_out(project, [share], Path(args.folder), override=args.reason, passphrase=_passphrase(call))
    if call.wants_json:
        call.answer({"file": str(done.packed.path), "coder": done.coder, "documents": list(documents)})
    else:
        call.tell("handed_out", file=done.packed.path, n=len(documents))
    return 0


def pack(call: Call) -> int:
    """Write a package."""
    args = call.args
    letting_out = args.also or args.also_all
    with writing(call) if letting_out else reading(call) as project:
        documents = tuple(find(project, "document", words) for words in args.document)
        part = Part.DOCUMENTS if documents else Part(args.part)
        if part is Part.DOCUMENTS and not documents:
            raise UserError("team.no_documents_chosen")
        also = {find(project, "document", words) for words in args.also}
        if args.also_all:
            also |= {document.guid for document in documents_of(project)}
        scope = Scope(part, documents)
        _let_out(project, scope, also, args.reason)
        done = write_package(
            project,
            Path(args.file),
            scope,
            passphrase=_passphrase(call),
            also=frozenset(also),
            replace=args.replace,
        )
    if call.wants_json:
        kept = [{"document": item.document, "name": item.name, "reason": item.reason} for item in done.kept_back]
        call.answer(
            {
                "file": str(done.path),
                "part": part.value,
                "size": done.size,
                "operations": done.operations,
                "codings": done.codings,
                "kept_back": kept,
            }
        )
        return 0
    call.tell(
        "packed", file=done.path, size=max(1, done.size // 1000), operations=done.operations, codings=done.codings
    )
    for item in done.kept_back:
        call.warn(call.say(f"kept_back_{item.reason.value}", name=shortened(item.name, 40)))
    return 0


def _let_out(project: Project, scope: Scope, also: Collection[Guid], reason: str) -> None:
    """Note on the documents that leave without being released why they do."""
    waiting = [item.document for item in kept_back(project, scope) if item.reason is Reason.NOT_RELEASED]
    leaving = tuple(document for document in waiting if document in also)
    if leaving:
        let_out(project, leaving, reason)


def merge(call: Call) -> int:
    """Take a package in, look at it first, or list, withdraw and bring back merges."""
    args = call.args
    if args.list:
        return _list(call)
    if args.withdraw or args.readmit:
        return _withdraw(call)
    if not args.file:
        raise UserError("team.no_package_named")
    package = read_package(Path(args.file), _passphrase(call))
    if args.dry_run:
        with reading(call) as project:
            _tell(call, project, preview(project, package))
        return 0
    with writing(call) as project, call.progress() as told:
        found = preview(project, package)
        _tell(call, project, found, merged=merge_now(project, package, found, call, told))
    return 0


def merge_now(project: Project, package: Package, found: Preview, call: Call, told: Progress) -> str:
    """Merge what was previewed; give the GUID of the merge, empty where nothing was new."""
    sure = [item for item in found.suspects if item.sure and call.args.same_sure]
    decisions = Decisions(
        tuple(Same(item.kind, item.ours, item.theirs) for item in sure),
        proposed=() if call.args.as_codes else tuple(one.code for one in found.new_codes),
        reason=message("proposals.came_locked", call.language),
    )
    return merge_package(project, package, decisions, join=call.args.join, told=told).merge


def _tell(call: Call, project: Project, found: Preview, merged: str | None = None) -> None:
    if call.wants_json:
        call.answer(_record(found, merged))
        return
    if found.is_empty:
        call.tell("merge_nothing")
        return
    call.tell("merge_brings" if merged is None else "merge_brought", file=found.package.file, n=found.operations)
    heads = [call.say(f"head_{name}") for name in ("coder", "documents", "codings", "memos", "codes", "removed")]
    rows = [[one.name, one.documents, one.codings, one.memos, one.codes, one.removed] for one in found.coders]
    call.table(heads, rows)
    names = Names(project, call.language)
    for rival in found.rivals:
        name = names.of(rival.object)
        call.tell("merge_rival", name=name, field=rival.field, ours=rival.ours, theirs=rival.theirs[0])
    for document in found.texts:
        call.tell("merge_texts", name=names.of(document))
    for gone in found.gone:
        if gone.kept:
            call.tell("merge_kept", name=names.of(gone.object))
    coders = {one.coder: one.name for one in found.coders}
    for code in found.new_codes:
        call.tell("merge_new_code", name=in_language(code.names, call.language), coder=coders.get(code.coder, "?"))
    for item in found.suspects:
        call.tell("merge_suspect", ours=item.our_name, theirs=item.their_name, likeness=item.likeness)
    if found.waiting:
        call.tell("merge_waiting", n=found.waiting)


def _record(found: Preview, merged: str | None) -> dict[str, object]:
    return {
        "project": found.package.project,
        "part": found.package.part.value,
        "operations": found.operations,
        "merge": merged,
        "coders": [one._asdict() for one in found.coders],
        "changed": len(found.changed),
        "conflicts": [
            {"guid": one.object, "kind": one.kind, "field": one.field, "ours": one.ours, "theirs": list(one.theirs)}
            for one in found.rivals
        ],
        "texts": list(found.texts),
        "deleted": [{"guid": one.object, "kind": one.kind, "kept": one.kept} for one in found.gone],
        "suspects": [
            {"kind": one.kind, "ours": one.ours, "theirs": one.theirs, "why": one.why.value, "likeness": one.likeness}
            for one in found.suspects
        ],
        "new_codes": [one.code for one in found.new_codes],
        "waiting": found.waiting,
        "kept_back": found.kept_back,
    }


def _list(call: Call) -> int:
    with reading(call) as project:
        found = merges_of(project)
        if call.wants_json:
            call.answer([{"number": number, **item._asdict()} for number, item in enumerate(found, 1)])
            return 0
        names = Names(project, call.language)
        heads = [call.say(f"head_{name}") for name in ("number", "coder", "changes", "state")]
        rows = [
            [number, names.of(item.coder), item.operations, call.say(_state(item))]
            for number, item in enumerate(found, 1)
        ]
        call.table(heads, rows)
    return 0


def _state(item: Merge) -> str:
    return "merge_withdrawn" if item.withdrawn else "merge_stands" if item.is_here else "merge_elsewhere"


def _withdraw(call: Call) -> int:
    number = call.args.withdraw or call.args.readmit
    with writing(call) as project:
        found = merges_of(project)
        if not 1 <= number <= len(found):
            raise UserError("team.no_such_merge")
        guid = found[number - 1].guid
        if call.args.withdraw:
            out = withdraw_merge(project, guid)
            objects, waiting = out.objects, list(out.waiting)
        else:
            objects, waiting = readmit_merge(project, guid).objects, []
    if call.wants_json:
        call.answer({"merge": guid, "objects": objects, "waiting": waiting})
    else:
        call.tell("merge_taken_out" if call.args.withdraw else "merge_back", n=objects)
        if waiting:
            call.warn(message("cli.merge_waiting", call.language, n=len(waiting)))
    return 0
