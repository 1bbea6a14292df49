"""`retrieve`: coded segments by codes, speakers, marks and words; shown, as JSON, or written to a file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from qualcode.analysis.context import TurnAround, context_of
from qualcode.analysis.quoting import barred_respondents
from qualcode.analysis.retrieval import Retrieval
from qualcode.analysis.retrieval_told import counts_told, told
from qualcode.analysis.retrieved import Retrieved, RetrievedList, retrieved
from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.retrieval_asked import add_asked, asked_by
from qualcode.cli.session import reading, writing
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.store.project import Project
from qualcode.store.queries.saved_questions import saved_question_named, saved_questions

VIEW = "retrieval"


def declare(parser: Parser, _: str) -> None:
    """Add the arguments of the command."""
    add_project(parser)
    add_asked(parser)
    parser.option("--context", text="option_context", metavar="N", type=int, default=None)
    parser.option("--saved", text="option_saved", metavar="NAME", default="")
    parser.option("--save", text="option_save_as", metavar="NAME", default="")
    parser.option("--out", text="option_table_out", metavar="FILE", default="")
    parser.option("--tell", text="option_tell", metavar="ATTRIBUTE", action="append", default=None)
    parser.option("--no-questions", text="option_no_questions", action="store_true")
    add_common(parser)
    parser.set_defaults(run=retrieve)


def retrieve(call: Call) -> int:
    """Find what is asked for; what is printed leaves the team as a file does."""
    args = call.args
    with (writing if args.save else reading)(call) as project:
        first = _saved(call, project, args.saved) if args.saved else Retrieval()
        asked = replace(asked_by(project, vars(args), first, call.language), outgoing=True)
        if args.save:
            _save(call, project, asked)
        if args.out:
            _write(call, project, asked)
        else:
            _tell(call, project, retrieved(project, asked))
    return 0


def _saved(call: Call, project: Project, name: str) -> Retrieval:
    from qualcode.analysis.asking import retrieval_of

    question = saved_question_named(project, VIEW, name)
    if question is None:
        known = [f"“{one.name}”" for one in saved_questions(project, VIEW)]
        raise UserError(
            "retrieval.no_saved", words=name, known=", ".join(known) or message("retrieval.none", call.language)
        )
    if question.gone:
        call.warn(message("questions.gone", call.language, n=len(question.gone)))
    return retrieval_of(question.asked)


def _save(call: Call, project: Project, asked: Retrieval) -> None:
    from qualcode.analysis.asking import as_asked
    from qualcode.ops.saved_questions import save_question

    save_question(project, call.args.save, VIEW, as_asked(asked))
    call.warn(call.say("question_saved", name=call.args.save))


def _write(call: Call, project: Project, asked: Retrieval) -> None:
    """Write a file: quotations ready for a paper, or the table."""
    path = Path(call.args.out)
    found = retrieved(project, asked)
    if path.suffix.lower() == ".docx":
        from qualcode.exchange.word.quotations import write_quotations

        tell = call.args.tell
        attributes = None if tell is None else [find(project, "attribute", words) for words in tell if words]
        write_quotations(project, asked, path, attributes=attributes, questions=not call.args.no_questions)
    else:
        from qualcode.analysis.retrieved_table import table_of
        from qualcode.exchange.table_file import write_table

        write_table(table_of(project, found), path, call.language)
    call.warn(call.say("written", file=path))
    call.warn(counts_told(found.counts, call.language))
    for note in _notes(found, call.language):
        call.warn(note)


def _notes(found: RetrievedList, language: str) -> list[str]:
    return [*found.notes, *(note.said(language) for note in found.held_back)]


def _tell(call: Call, project: Project, found: RetrievedList) -> None:
    around = _Around(call, project, found)
    if call.wants_json:
        call.answer(
            {
                "asked": told(project, found.retrieval),
                "counts": found.counts._asdict(),
                "notes": _notes(found, call.language),
                "segments": [{**_record(entry), "context": around.of(entry)} for entry in found[:]],
            }
        )
        return
    print(told(project, found.retrieval))
    print(counts_told(found.counts, call.language))
    for note in _notes(found, call.language):
        print(note)
    heading = ""
    for number, entry in enumerate(found[:], 1):
        if entry.group and entry.group != heading:
            heading = entry.group
            print(f"\n{heading}\n{'=' * len(heading)}")
        print("\n" + "\n".join(_lines(call, number, entry, around)))


class _Around:
    """The turns around a segment, where they are asked for; words that may not be quoted are held back in them."""

    def __init__(self, call: Call, project: Project, found: RetrievedList) -> None:
        self._turns, self._project = call.args.context, project
        self._held = message("analysis.held_back", call.language)
        self._barred = barred_respondents(project, found.study)

    def of(self, entry: Retrieved) -> list[dict[str, object]]:
        """Give the turns; none where no context is asked for."""
        if self._turns is None:
            return []
        place = entry.passage.document, entry.passage.start, entry.passage.end
        return [self._record(turn) for turn in context_of(self._project, *place, self._turns)]

    def _record(self, turn: TurnAround) -> dict[str, object]:
        if turn.respondent in self._barred:
            turn = turn._replace(words=self._held, first=0, last=0)
        return {"turn": turn.number, "speaker": turn.speaker, "asking": turn.asking, "words": turn.words,
                "first": turn.first, "last": turn.last}  # fmt: skip


def _record(entry: Retrieved) -> dict[str, object]:
    passage = entry.passage._asdict()
    return {
        **passage,
        "question": entry.question,
        "guide_question": entry.guide_question,
        "translation": entry.beside.translation,
        "weight": entry.weight,
        "flag": entry.flag,
        "facets": dict(entry.facets),
        "memo": entry.noted,
        "absent": entry.absent,
        "day": entry.day,
        "group": entry.group,
        "held_back": entry.held,
    }


def _lines(call: Call, number: int, entry: Retrieved, around: _Around) -> Iterator[str]:
    """Give a segment as lines: where and who, the question, the words, their translation, what is marked."""
    passage = entry.passage
    who = passage.respondent_name or passage.speaker
    place = [passage.document_name, who, message("retrieval.turn", call.language, n=passage.turn)]
    yield f"{number}. {', '.join(filter(None, place))} · {passage.code_path} · {passage.coder_name}"
    turns = around.of(entry)
    if turns:
        for turn in turns:
            speaker = f" {turn['speaker']}:" if turn["speaker"] else ""
            yield f"   {turn['turn']}{speaker} {_marked(turn)}"
    else:
        if entry.question:
            yield f"   — {' '.join(entry.question.split())}"
        yield f"   “{' '.join(passage.quote.split())}”"
    if entry.beside.translation:
        yield f"   = {' '.join(entry.beside.translation.split())}"
    marks = [f"{name}: {value}" for name, value in entry.facets]
    if entry.weight is not None:
        marks.append(message("retrieval.of_weight", call.language, weight=entry.weight))
    if entry.flag:
        marks.append(message("retrieval.column_flag", call.language))
    if entry.noted:
        marks.append(message("retrieval.mark_memo", call.language))
    if marks:
        yield f"   [{'; '.join(marks)}]"


def _marked(turn: dict[str, object]) -> str:
    """Give the words of a turn with what is coded between ⟦ and ⟧."""
    words, first, last = str(turn["words"]), int(str(turn["first"])), int(str(turn["last"]))
    shown = f"{words[:first]}⟦{words[first:last]}⟧{words[last:]}" if first < last else words
    return " ".join(shown.split())
