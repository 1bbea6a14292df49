"""`saved`: questions that stand under a name in the project: listed, asked anew, renamed, deleted."""

from dataclasses import replace

from qualcode.cli.call import Call
from qualcode.cli.commands.tables import tell
from qualcode.cli.naming import Names
from qualcode.cli.parser import Actions, Parser, add_actions
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.registry import SAVED_VIEWS
from qualcode.model.table import Table
from qualcode.store.project import Project
from qualcode.store.queries.saved_questions import SavedQuestion, question_of, saved_questions


def declare(parser: Parser, name: str) -> None:
    """Add the actions with their arguments."""
    add_actions(parser, name, _ACTIONS)


def _with_view(parser: Parser) -> None:
    parser.option("--view", text="option_saved_view", choices=SAVED_VIEWS, default="")


def _with_question(parser: Parser) -> None:
    parser.option("question", text="argument_question_saved", metavar="QUESTION")


def _with_new_name(parser: Parser) -> None:
    _with_question(parser)
    parser.option("name", text="argument_new_name", metavar="NAME")


def listed(call: Call) -> int:
    """List the saved questions, or those of one view."""
    with reading(call) as project:
        found, names = saved_questions(project, call.args.view), Names(project, call.language)
        if call.wants_json:
            call.answer([_record(one) for one in found])
        else:
            heads = [call.say(f"head_{name}") for name in ("name", "what", "coder")]
            views = [message(f"choices.{one.view}", call.language) for one in found]
            rows = [[one.name, view, names.of(one.coder)] for one, view in zip(found, views, strict=True)]
            call.table(heads, rows)
    return 0


def run(call: Call) -> int:
    """Ask a saved question anew and show what comes."""
    with reading(call) as project:
        question = question_of(project, _found(project, call))
        if question.gone:
            call.warn(message("questions.gone", call.language, n=len(question.gone)))
        tell(call, answered(project, question, call.language))
    return 0


def answered(project: Project, question: SavedQuestion, language: str) -> Table:
    """Give what a saved question asks for as a table that may leave the team."""
    from qualcode.analysis.asking import query_of, retrieval_of, with_sets
    from qualcode.analysis.charts.keeping import VIEW, asked_of
    from qualcode.analysis.charts.made import numbers_of
    from qualcode.analysis.registry import report
    from qualcode.analysis.retrieved_table import retrieved_table
    from qualcode.exchange.attributes.packs import packs_asked

    if question.view == "retrieval":
        asked = replace(retrieval_of(question.asked), language=language, outgoing=True)
        return retrieved_table(project, asked)
    known = report(str(question.asked.get("report") or ""))
    query = replace(with_sets(project, query_of(question.asked)), language=language, outgoing=True)
    if "packs" in known.uses:
        query = replace(query, packs=packs_asked(question.asked.get("packs")))
    if question.view == VIEW:
        return numbers_of(project, replace(asked_of(question.asked, language), query=query))
    return known.build(project, query)


def rename(call: Call) -> int:
    """Give a saved question another name."""
    from qualcode.ops.saved_questions import rename_question

    with writing(call) as project:
        guid = _found(project, call)
        rename_question(project, guid, call.args.name)
        return _tell(call, project, guid)


def delete(call: Call) -> int:
    """Delete a saved question; it can be restored."""
    from qualcode.ops.objects import delete_objects

    with writing(call) as project:
        guid = _found(project, call)
        record = _record(question_of(project, guid))
        delete_objects(project, (guid,))
    if call.wants_json:
        call.answer(record)
    else:
        call.tell("question_deleted", name=record["name"])
    return 0


def _tell(call: Call, project: Project, guid: Guid) -> int:
    question = question_of(project, guid)
    if call.wants_json:
        call.answer(_record(question))
    else:
        call.tell("question_saved", name=question.name)
    return 0


def _found(project: Project, call: Call) -> Guid:
    return find(project, "saved_question", call.args.question)


def _record(question: SavedQuestion) -> dict[str, object]:
    return {**question._asdict(), "gone": list(question.gone)}


_ACTIONS: Actions = {
    "list": (listed, _with_view),
    "run": (run, _with_question),
    "rename": (rename, _with_new_name),
    "delete": (delete, _with_question),
}
