"""`translations`: the quotations that still need a translation."""

from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.translations import untranslated


def declare(parser: Parser, _: str) -> None:
    """Add the arguments of the command."""
    add_project(parser)
    parser.option("language", text="argument_language", metavar="LANGUAGE")
    parser.option("--code", text="option_one_code", metavar="CODE", default="")
    parser.option("--document", text="option_one_document", metavar="DOCUMENT", default="")
    add_common(parser)
    parser.set_defaults(run=translations)


def translations(call: Call) -> int:
    """List the quotations without a translation into a language."""
    args = call.args
    with reading(call) as project:
        code = find(project, "code", args.code) if args.code else None
        document = find(project, "document", args.document) if args.document else None
        waiting = untranslated(project, args.language, code, document)
        texts = {found.document: text_of(project, found.document) for found in waiting}
        quotes = [texts[found.document][found.start : found.end] for found in waiting]
        if call.wants_json:
            call.answer(
                [
                    {**found._asdict(), "codings": list(found.codings), "quote": quote}
                    for found, quote in zip(waiting, quotes, strict=True)
                ]
            )
            return 0
        names = Names(project, call.language)
        rows = [
            (names.of(found.document), found.start, shortened(quote))
            for found, quote in zip(waiting, quotes, strict=True)
        ]
        call.table([call.say(name) for name in ("kind_document", "head_start", "head_quote")], rows)
    return 0
