"""`code`, `uncode` and `memo`: work on passages."""

import sys

from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.places import add_place, place_of
from qualcode.cli.references import find
from qualcode.cli.rows import record_of
from qualcode.cli.session import writing
from qualcode.cli.values import facets_of
from qualcode.model.errors import UserError
from qualcode.model.fields import ANY_KIND
from qualcode.model.registry import MEMO_KINDS
from qualcode.ops.codings import code_span, uncode
from qualcode.ops.memos import add_memo


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "code":
        parser.option("document", text="argument_document", metavar="DOCUMENT")
        parser.option("code", text="argument_code", metavar="CODE")
        add_place(parser)
        parser.option("--facet", text="option_facet", metavar="NAME=VALUE", action="append", default=[])
    elif name == "uncode":
        parser.option("codings", text="argument_codings", metavar="CODING", nargs="+")
    else:
        parser.option("text", text="argument_text", metavar="TEXT")
        parser.option("--about", text="option_about", metavar="KIND:NAME", default="")
        parser.option("--document", text="option_memo_document", metavar="DOCUMENT", default="")
        add_place(parser)
        parser.option("--kind", text="option_memo_kind", choices=MEMO_KINDS, default="analytic")
        parser.option("--title", text="option_title", metavar="TEXT", default="")
    add_common(parser)
    parser.set_defaults(run={"code": code, "uncode": take_away, "memo": memo}[name])


def code(call: Call) -> int:
    """Code a passage."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        chosen = find(project, "code", call.args.code)
        place = place_of(call, project, document)
        if place is None:
            raise UserError("cli.which_passage")
        guid = code_span(project, document, *place, chosen, facets_of(call.args.facet) or None)
        record = record_of(project, "coding", guid)
        if call.wants_json:
            names = ("guid", "document", "code", "coder", "start", "end", "quote")
            call.answer({name: record[name] for name in names})
        else:
            call.tell("coded", quote=record["quote"], code=Names(project, call.language).of(chosen), guid=guid)
    return 0


def take_away(call: Call) -> int:
    """Take codings away."""
    with writing(call) as project:
        guids = tuple(find(project, "coding", words) for words in call.args.codings)
        count = uncode(project, guids)
        if call.wants_json:
            call.answer({"codings": list(guids), "deleted": count})
        else:
            call.tell("uncoded", n=len(guids))
    return 0


def memo(call: Call) -> int:
    """Write a memo."""
    args = call.args
    with writing(call) as project:
        about = find(project, ANY_KIND, args.about) if args.about else None
        place = None
        if args.document:
            if about is not None:
                raise UserError("cli.about_or_document")
            about = find(project, "document", args.document)
            place = place_of(call, project, about)
        elif args.quote is not None or args.start is not None or args.end is not None:
            raise UserError("cli.passage_needs_document")
        guid = add_memo(project, words_of(args.text), about, place, args.kind, args.title)
        if call.wants_json:
            call.answer({"guid": guid, "about": about, "span": list(place) if place else None})
        else:
            call.tell("memo_kept", guid=guid)
    return 0


def words_of(text: str) -> str:
    """Give the text typed, or what stands on the standard input where a hyphen was typed."""
    if text != "-":
        return text
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("cli.not_utf8") from error
