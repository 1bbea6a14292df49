"""`guide import`, `guide link` and `rename-documents`: work that a window does with lists to look through."""

from pathlib import Path
from typing import TYPE_CHECKING

from qualcode.cli.call import Call
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.model.errors import UserError, choices
from qualcode.model.guid import Guid
from qualcode.store.project import Project

if TYPE_CHECKING:
    from qualcode.analysis.question_links import LinkableTurn
    from qualcode.exchange.guides.draft import GuideColumn


def declare_import(parser: Parser) -> None:
    """Add the arguments of `guide import`."""
    add_project(parser)
    parser.option("file", text="argument_guide_file", metavar="FILE")
    parser.option("--columns", text="option_guide_columns", metavar="USE,USE", default="")
    parser.option("--dry-run", text="option_dry_run", action="store_true")
    add_common(parser)
    parser.set_defaults(run=take_in)


def declare_link(parser: Parser) -> None:
    """Add the arguments of `guide link`."""
    add_project(parser)
    parser.option("document", text="argument_document", metavar="DOCUMENT")
    parser.option("--suggest", text="option_suggest", action="store_true")
    parser.option("--take-sure", text="option_take_sure", action="store_true")
    add_common(parser)
    parser.set_defaults(run=link)


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of `rename-documents`."""
    del name
    add_project(parser)
    parser.option("documents", text="argument_some_documents", metavar="DOCUMENT", nargs="*")
    parser.option("--dry-run", text="option_dry_run", action="store_true")
    add_common(parser)
    parser.set_defaults(run=rename)


def take_in(call: Call) -> int:
    """Take guides in and say what became of each."""
    from qualcode.exchange.guides.registry import read_guides
    from qualcode.exchange.guides.ties import tied_guide
    from qualcode.ops.guides import import_guides
    from qualcode.store.queries.guides import guides_of, research_question_names

    drafts = read_guides(Path(call.args.file), _columns(call.args.columns))
    with (reading if call.args.dry_run else writing)(call) as project:
        names = {guid: tuple(texts.values()) for guid, texts in research_question_names(project).items()}
        tied = [tied_guide(draft, names) for draft in drafts]
        added = [] if call.args.dry_run else import_guides(project, [one.guide for one in tied])
        made = [guide for guide in guides_of(project) if guide.guid in added]
    unknown = list(dict.fromkeys(words for one in tied for words in one.unknown))
    left_out = [line for draft in drafts for line in draft.left_out]
    if call.wants_json:
        guides = [
            {"guid": guide.guid, "name": guide.name, "version": guide.version, "questions": len(guide.questions)}
            for guide in made
        ]
        found = sum(len(one.guide.questions) for one in tied)
        call.answer({"guides": guides, "found": found, "unknown": unknown, "left_out": left_out})
        return 0
    for guide in made:
        call.tell("guide_imported", name=guide.name, version=guide.version or "-", n=len(guide.questions))
    if call.args.dry_run:
        headings = [call.say(f"head_{name}") for name in ("number", "question")]
        questions = [question for one in tied for question in one.guide.questions]
        words = [(one.number, shortened(one.text_ky or one.text_ru or one.text_en)) for one in questions]
        call.table(headings, words)
    elif len(made) < len(drafts):
        call.tell("guide_known", n=len(drafts) - len(made))
    if unknown:
        call.tell("guide_unknown_research", words=", ".join(unknown))
    if left_out:
        call.tell("guide_left_out", n=len(left_out))
    return 0


def _columns(words: str) -> "tuple[GuideColumn, ...]":
    from qualcode.exchange.guides.draft import GuideColumn

    known = {column.value: column for column in GuideColumn}
    uses = [use.strip().lower() for use in words.split(",")] if words else []
    if not all(use in known for use in uses):
        raise UserError("cli.bad_columns", words=words, known=choices(known, "guides.column_"))
    return tuple(known[use] for use in uses)


def link(call: Call) -> int:
    """Show what is suggested for a document, or make the links that are sure."""
    from qualcode.analysis.question_links import linkable_turns, sure_links
    from qualcode.analysis.questions_asked import guide_for
    from qualcode.ops.guides import link_questions
    from qualcode.ops.units import fix_units

    with (writing if call.args.take_sure else reading)(call) as project:
        document = find(project, "document", call.args.document)
        if guide_for(project, document) is None:
            raise UserError("cli.guide_none")
        turns = linkable_turns(project, [document])
        if call.args.take_sure:
            links = sure_links(turns)
            made = link_questions(project, links) if links else []
            units = fix_units(project, document)
            if call.wants_json:
                call.answer({"document": document, "askings": made, "units": len(units)})
            else:
                call.tell("links_taken", n=len(made), units=len(units))
            return 0
        _tell_suggestions(call, project, document, turns)
    return 0


def _tell_suggestions(call: Call, project: Project, document: Guid, turns: "list[LinkableTurn]") -> None:
    from qualcode.store.queries.guides import questions_of

    known = {question.guid: question for question in questions_of(project)}
    if call.wants_json:
        rows = [
            {
                "turn": one.turn + 1,
                "quote": one.text,
                "sureness": one.sureness.value,
                "linked": [asked.question for asked in one.asked],
                "questions": [{"question": guid, "chance": round(chance, 3)} for guid, chance in one.ranked[:5]],
            }
            for one in turns
        ]
        call.answer({"document": document, "turns": rows})
        return
    headings = [call.say(f"head_{name}") for name in ("turn", "quote", "sureness", "question")]
    lines = []
    for one in turns:
        asked = [known[link.question].number for link in one.asked]
        best = [known[guid].number for guid, _ in one.ranked[: 1 if one.sureness == "sure" else 3]]
        state = "linked" if asked else one.sureness.value
        shown = asked or ([] if one.sureness == "none" else best)
        lines.append([one.turn + 1, shortened(one.text), call.say(f"sureness_{state}"), ", ".join(shown)])
    call.table(headings, lines)


def rename(call: Call) -> int:
    """Name documents by their respondents."""
    from qualcode.analysis.document_names import names_by_respondents
    from qualcode.ops.documents import rename_documents

    with (reading if call.args.dry_run else writing)(call) as project:
        wanted = {find(project, "document", words) for words in call.args.documents}
        names = [
            one
            for one in names_by_respondents(project, call.language)
            if one.new != one.old and (not wanted or one.document in wanted)
        ]
        if names and not call.args.dry_run:
            rename_documents(project, {one.document: one.new for one in names})
    if call.wants_json:
        call.answer([one._asdict() for one in names])
        return 0
    call.table([call.say("head_name"), call.say("head_new_name")], [(one.old, one.new) for one in names])
    if not call.args.dry_run:
        call.tell("documents_renamed", n=len(names))
    return 0
