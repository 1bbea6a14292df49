"""`guide show` and `link-question`: the guide of an interview, what was asked of it and what was not, and where."""

from qualcode.cli.call import Call
from qualcode.cli.commands.guide_work import declare_import, declare_link
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.guides import link_question, unlink_question
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.guides import Asking, Question, askings_of, guide_of, guides_of, not_asked, questions_of


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    if name == "link-question":
        add_project(parser)
        parser.option("document", text="argument_document", metavar="DOCUMENT")
        parser.option("turn", text="argument_turn", metavar="TURN", type=int)
        parser.option("question", text="argument_question", metavar="QUESTION")
        parser.option("--remove", text="option_remove_link", action="store_true")
        add_common(parser)
        parser.set_defaults(run=link)
        return
    actions = parser.add_subparsers(title=parser.say("actions"), metavar=parser.say("metavar_action"), required=True)
    for action, declare_action in _ACTIONS.items():
        text = parser.say(f"help_{name}_{action}")
        declare_action(actions.add_parser(action, language=parser.language, help=text, description=text))


def _declare_show(parser: Parser) -> None:
    add_project(parser)
    parser.option("document", text="argument_document", metavar="DOCUMENT")
    add_common(parser)
    parser.set_defaults(run=guide)


_ACTIONS = {"show": _declare_show, "import": declare_import, "link": declare_link}


def guide(call: Call) -> int:
    """Tell which questions were asked in a document, where, and which were not."""
    with reading(call) as project:
        document = find(project, "document", call.args.document)
        known = {question.guid: question for question in questions_of(project)}
        text = text_of(project, document)
        asked = [asking for asking in askings_of(project, document) if not asking.orphan]
        places = [
            *((known[asking.question], asking) for asking in asked),
            *((question, None) for question in not_asked(project, document)),
        ]
        chosen = guide_of(project, document)
        if call.wants_json:
            rows = [_record(call, text, question, asking) for question, asking in places]
            call.answer({"document": document, "guide": chosen, "questions": rows})
            return 0
        name = next((found.name for found in guides_of(project) if found.guid == chosen), "")
        call.tell("guide_is" if chosen else "guide_unknown", guide=name)
        headings = [call.say(f"head_{name}") for name in ("number", "question", "turn", "quote")]
        call.table(headings, [_line(call, text, question, asking) for question, asking in places])
    return 0


def _record(call: Call, text: str, question: Question, asking: Asking | None) -> dict[str, object]:
    return {
        "question": question.guid,
        "number": question.number,
        "text": question.text(call.language),
        "asking": asking.guid if asking else None,
        "turn": asking.turn + 1 if asking else None,
        "start": asking.start if asking else None,
        "end": asking.end if asking else None,
        "quote": text[asking.start : asking.end] if asking else None,
    }


def _line(call: Call, text: str, question: Question, asking: Asking | None) -> list[object]:
    words = shortened(question.text(call.language))
    if asking is None:
        return [question.number, words, "-", call.say("not_asked")]
    return [question.number, words, asking.turn + 1, shortened(text[asking.start : asking.end])]


def link(call: Call) -> int:
    """Say that a turn asks a question, or that it does not."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        question = _question(project, document, call.args.question)
        turn = call.args.turn - 1
        if call.args.remove:
            asking = _asking(project, document, turn, question, call.args.turn)
            unlink_question(project, asking)
        else:
            asking = link_question(project, document, max(turn, -1), question)
        if call.wants_json:
            call.answer({"document": document, "turn": call.args.turn, "question": question, "asking": asking})
        else:
            call.tell("question_unlinked" if call.args.remove else "question_linked", turn=call.args.turn, guid=asking)
    return 0


def _question(project: Project, document: Guid, words: str) -> Guid:
    """Find a question: by its number in the guide of the document, else as any object."""
    own = guide_of(project, document)
    numbered = [found.guid for found in questions_of(project, own) if found.number == words.strip()] if own else []
    return numbered[0] if len(numbered) == 1 else find(project, "question", words)


def _asking(project: Project, document: Guid, turn: int, question: Guid, number: int) -> Guid:
    found: list[Asking] = [
        asking
        for asking in askings_of(project, document)
        if (asking.turn, asking.question) == (turn, question) and not asking.orphan
    ]
    if not found:
        raise UserError("cli.no_such_link", turn=number)
    return found[0].guid
