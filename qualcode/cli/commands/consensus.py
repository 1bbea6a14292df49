"""`consensus`: what coders coded unlike, decided case by case; documents settled; a list for the meeting."""

import re
from collections.abc import Sequence
from pathlib import Path

from qualcode.agreement.settling import Case, Likeness, Settling, Standing, cases_of, progress_of
from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_actions
from qualcode.cli.references import SEPARATOR, find, short
from qualcode.cli.session import reading, writing
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.naming import shortened
from qualcode.model.registry import DECISIONS
from qualcode.ops.settling import accept_equal, reopen_case, settle_case, settle_document
from qualcode.store.project import Project
from qualcode.store.queries.assignments import kept_from_me
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.settling import documents_to_settle

_QUOTE = 50
_LEAST = 4  # characters of the number of a case


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of each action."""
    add_actions(
        parser,
        name,
        {
            "list": (list_cases, _add_filters),
            "progress": (progress, _add_compared),
            "decide": (decide, _add_decision),
            "accept-equal": (accept, _add_compared),
            "settle": (settle, _add_document),
            "reopen": (reopen, _add_reopened),
            "print": (write_list, _add_list),
        },
    )


def _add_compared(parser: Parser) -> None:
    parser.option("--document", text="option_only_document", metavar="DOCUMENT", action="append", default=[])
    parser.option("--coder", text="option_agree_coder", metavar="CODER", action="append", default=[])


def _add_filters(parser: Parser) -> None:
    _add_compared(parser)
    parser.option("--code", text="option_only_code", metavar="CODE", action="append", default=[])
    standings = [standing.value for standing in Standing]
    parser.option("--standing", text="option_consensus_standing", choices=standings, action="append", default=[])
    likenesses = [likeness.value for likeness in Likeness]
    parser.option("--likeness", text="option_consensus_likeness", choices=likenesses, action="append", default=[])
    parser.option("--open", text="option_consensus_open", action="store_true")


def _add_decision(parser: Parser) -> None:
    parser.option("case", text="argument_case", metavar="CASE")
    parser.option("outcome", text="argument_outcome", metavar="DECISION", choices=DECISIONS)
    parser.option("--whose", text="option_consensus_whose", metavar="CODER", default="")
    parser.option("--quote", text="option_consensus_quote", metavar="TEXT", action="append", default=[])
    parser.option("--code", text="option_consensus_code", metavar="CODE", action="append", default=[])
    parser.option("--note", text="option_consensus_note", metavar="TEXT", default=None)
    parser.option("--coder", text="option_agree_coder", metavar="CODER", action="append", default=[])


def _add_document(parser: Parser) -> None:
    parser.option("document", text="argument_document", metavar="DOCUMENT")
    parser.option("--coder", text="option_agree_coder", metavar="CODER", action="append", default=[])


def _add_reopened(parser: Parser) -> None:
    parser.option("case", text="argument_case_or_document", metavar="CASE")


def _add_list(parser: Parser) -> None:
    parser.option("output", text="argument_consensus_output", metavar="FILE")
    _add_compared(parser)
    parser.option("--code", text="option_only_code", metavar="CODE", action="append", default=[])


def list_cases(call: Call) -> int:
    """List the cases with how far each is."""
    args = call.args
    with reading(call) as project:
        coders, cases = cases_of(project, _wanted(call, project))
        found = [
            case
            for case in cases
            if (not args.standing or case.standing in args.standing)
            and (not args.likeness or case.likeness in args.likeness)
            and not (args.open and case.standing.is_settled)
        ]
        if call.wants_json:
            call.answer([_record(case, coders) for case in found])
            return 0
        heads = [call.say(f"head_{name}") for name in ("case", "document", "code", "likeness", "standing", "quote")]
        names, texts = Names(project, call.language), {case.document: text_of(project, case.document) for case in found}
        call.table(heads, [_row(names, texts[case.document], case) for case in found])
    return 0


def progress(call: Call) -> int:
    """Say how far each document is."""
    with reading(call) as project:
        found = progress_of(project, _wanted(call, project))
        if call.wants_json:
            call.answer([one._asdict() for one in found])
            return 0
        names = ("document", "cases", "alike", "decided", "open", "new_since", "settled")
        rows = [(shortened(one.name, 40), *one[2:7], call.say("yes") if one.settled else "") for one in found]
        call.table([call.say(f"head_{name}") for name in names], rows)
    return 0


def decide(call: Call) -> int:
    """Decide a case."""
    args = call.args
    with writing(call) as project:
        case = _case(call, project, args.case)
        whose = find(project, "coder", args.whose) if args.whose else None
        told = settle_case(
            project, case.document, case.codings, args.outcome, whose, _drawn(call, project, case), args.note,
            _compared(call, project),
        )  # fmt: skip
        if call.wants_json:
            call.answer({"case": case.matter, "document": case.document, **told._asdict()})
            return 0
        call.tell("case_decided", case=short(case.matter), outcome=message(f"choices.{args.outcome}", call.language))
        if told.accepted:
            call.tell("equal_accepted", n=told.accepted)
        if told.settled:
            call.tell("document_settled", document=Names(project, call.language).of(case.document))
    return 0


def accept(call: Call) -> int:
    """Accept what all coded alike."""
    with writing(call) as project:
        documents = tuple(find(project, "document", words) for words in call.args.document)
        n = accept_equal(project, documents, _compared(call, project))
        call.answer({"accepted": n}) if call.wants_json else call.tell("equal_accepted", n=n)
    return 0


def settle(call: Call) -> int:
    """Let the consensus count as the final coding of a document."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        settle_document(project, document, True, _compared(call, project))
        _tell_settled(call, project, document, True)
    return 0


def reopen(call: Call) -> int:
    """Take a decision back, or open a settled document again."""
    with writing(call) as project:
        try:
            document = find(project, "document", call.args.case)
        except UserError:
            case = _case(call, project, call.args.case)
            reopen_case(project, case.document, case.codings)
            document = case.document
        else:
            settle_document(project, document, False)
        _tell_settled(call, project, document, False)
    return 0


def write_list(call: Call) -> int:
    """Write the open cases to a file to be printed for the meeting."""
    from qualcode.agreement.open_cases import open_cases
    from qualcode.exchange.settling_list import write_open_cases

    path = Path(call.args.output)
    with reading(call) as project:
        found = open_cases(project, _wanted(call, project))
    write_open_cases(found, path)
    n = sum(len(document.cases) for document in found.documents)
    call.answer({"file": str(path), "cases": n}) if call.wants_json else call.tell("list_written", n=n, file=path)
    return 0


def _wanted(call: Call, project: Project) -> Settling:
    args = call.args
    return Settling(
        _compared(call, project),
        tuple(find(project, "document", words) for words in args.document),
        _with_below(project, {find(project, "code", words) for words in getattr(args, "code", ())}),
        call.language,
    )


def _with_below(project: Project, codes: set[Guid]) -> tuple[Guid, ...]:
    return tuple(code.guid for code in codes_of(project) if codes & set(code.path))


def _compared(call: Call, project: Project) -> tuple[Guid, ...]:
    return tuple(find(project, "coder", words) for words in call.args.coder)


def _case(call: Call, project: Project, words: str) -> Case:
    """Give the case meant by a part of its number, in whatever document. Raises UserError where it is unclear."""
    part = words.strip().lstrip("…").lower()
    coders = _compared(call, project) if hasattr(call.args, "coder") else ()
    kept = kept_from_me(project)
    documents = tuple(guid for guid in documents_to_settle(project) if guid not in kept)
    every = cases_of(project, Settling(coders, documents)).cases if documents else ()
    found = [case for case in every if case.matter.endswith(part) or case.matter.startswith(part)]
    if len(part) < _LEAST or len(found) != 1:
        raise UserError("settling.which_case", words=words, n=len(found))
    return found[0]


def _drawn(call: Call, project: Project, case: Case) -> tuple[tuple[int, int, Guid], ...]:
    """Give the passages told by their words, each at the place nearest to the case."""
    quotes, codes = call.args.quote, [find(project, "code", words) for words in call.args.code]
    if not codes and len(case.codes) == 1:
        codes = [case.codes[0]] * len(quotes)
    if len(codes) != len(quotes):
        raise UserError("settling.a_code_each")
    text = text_of(project, case.document)
    found = []
    for quote, code in zip(quotes, codes, strict=True):
        places = [match.start() for match in re.finditer(re.escape(quote), text)] if quote.strip() else []
        if not places:
            name = str(project.values(case.document)["name"])
            raise UserError("ops.quote_not_found", quote=quote, document=name)
        start = min(places, key=lambda place: abs(place - case.start))
        found.append((start, start + len(quote), code))
    return tuple(found)


def _record(case: Case, coders: Sequence[tuple[Guid, str]]) -> dict[str, object]:
    return {
        "case": case.matter,
        "document": case.document,
        "standing": case.standing,
        "likeness": case.likeness,
        "codes": list(case.codes),
        "start": case.start,
        "end": case.end,
        "codings": list(case.codings),
        "sides": [
            {
                "coder": coder,
                "worked": side.worked,
                "passages": [passage._asdict() for passage in side.passages],
                "others": list(side.others),
            }
            for (coder, _), side in zip(coders, case.sides, strict=True)
        ],
        "decision": _decision(case),
    }


def _decision(case: Case) -> dict[str, object] | None:
    known = case.decision
    if known is None:
        return None
    names = ("guid", "outcome", "whose", "note", "coder")
    return {**{name: getattr(known, name) or None for name in names}, "made": list(known.made)}


def _row(names: Names, text: str, case: Case) -> tuple[object, ...]:
    return (
        short(case.matter),
        shortened(names.of(case.document), 24),
        shortened(" / ".join(names.of(code).rpartition(SEPARATOR)[2] for code in case.codes), 40),
        message(f"agreement.likeness_{case.likeness}", names.language),
        message(f"settling.standing_{case.standing}", names.language),
        shortened(" ".join(text[case.start : case.end].split()), _QUOTE),
    )


def _tell_settled(call: Call, project: Project, document: Guid, settled: bool) -> None:
    if call.wants_json:
        call.answer({"document": document, "settled": settled})
        return
    name = Names(project, call.language).of(document)
    call.tell("document_settled" if settled else "document_reopened", document=name)
