"""Takes one interview of the sample in: its record, the questions asked, and what each coder made of it."""

from typing import NamedTuple, cast

from qualcode.exchange.sample.files import SampleFiles, Told
from qualcode.exchange.sample.guides import TakenGuide
from qualcode.exchange.transcripts.preview import read_transcript
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.guides import NewLink
from qualcode.ops.codebook_import import guid_of_entry
from qualcode.ops.codings import NewCoding, code_many, find_quote
from qualcode.ops.consents import record_consent
from qualcode.ops.documents import Person, import_transcript
from qualcode.ops.guides import link_questions
from qualcode.ops.interviews import record_interview
from qualcode.ops.judgements import give_evidence, judge
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import set_fields
from qualcode.ops.people import add_episode, analyse_episode
from qualcode.ops.projects import work_as
from qualcode.ops.translations import check_translation, translate
from qualcode.ops.units import fix_units
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version, text_of, turns_of_version
from qualcode.store.queries.progress import codings_by


class StudyParts(NamedTuple):
    """What stands in the project before the interviews, by the ids of the files; guides by kind of interview."""

    codebook: str
    coders: dict[str, Guid]
    respondents: dict[str, Guid]
    guides: dict[str, TakenGuide]


class _Interview(NamedTuple):
    """An interview while it is taken in."""

    document: Guid
    text: str
    told: Told

    def place(self, quote: str, number: int | None = None) -> tuple[int, int]:
        """Give [start, end) of words that stand once in the interview, or of the occurrence `number`."""
        return find_quote(self.text, quote, str(self.told["file"]), number)


class InterviewTaker:
    """Takes interviews into one project."""

    def __init__(self, project: Project, files: SampleFiles, parts: StudyParts) -> None:
        self._project = project
        self._files = files
        self._parts = parts

    def take(self, told: Told) -> None:
        """Take one interview in. Raises UserError where a quote, a speaker or a file is missing."""
        document = self._import(told)
        interview = _Interview(document, text_of(self._project, document), told)
        self._link_questions(interview)
        fix_units(self._project, document)
        self._translate(interview)
        episode = self._tell_of_respondent(told)
        for coder in self._parts.coders:
            if self._work(interview, coder, episode) and self._is_done_blind(told["file"]):
                self._mark(document)

    # The interview itself --------------------------------------------------------------------------------------

    def _import(self, told: Told) -> Guid:
        path = self._files.transcript(told["file"])
        transcript = read_transcript(path)
        labels = {speaker.label for speaker in transcript.speakers}
        for label in told["respondents"]:
            if label not in labels:
                raise UserError("sample.no_speaker", label=label, file=path.name)
        people = {label: Person(self._parts.respondents[name]) for label, name in told["respondents"].items()}
        document = import_transcript(self._project, transcript, told["kind"], path.name, people)
        set_fields(
            self._project,
            document,
            {"responsible": self._parts.coders[told["responsible"]], "language": told["record"]["language"]},
        )
        record = cast(dict[str, Value], {**told["record"], "date": str(told["record"]["date"])})
        record_interview(self._project, document, **record, guide=self._parts.guides[told["kind"]].guid)
        return document

    def _link_questions(self, interview: _Interview) -> None:
        questions = self._parts.guides[interview.told["kind"]].questions
        turns = turns_of_version(self._project, current_version(self._project, interview.document)).turns
        links = []
        for link in interview.told["questions"]:
            start, _ = interview.place(link["turn"])
            turn = next(number for number, turn in enumerate(turns) if turn.start <= start < turn.end)
            links.append(NewLink(interview.document, turn, questions[link["question"]]))
        link_questions(self._project, links)

    def _translate(self, interview: _Interview) -> None:
        for one in interview.told["translations"]:
            numbers = (coding.get("number") for coding in interview.told["codings"] if coding["quote"] == one["quote"])
            place = interview.place(one["quote"], next(numbers, None))
            made = translate(
                self._project, interview.document, place, one["language"], one["text"], one.get("translator")
            )
            if one.get("checked_by"):
                check_translation(self._project, made, one["checked_by"])

    def _tell_of_respondent(self, told: Told) -> Guid | None:
        """Record consent and trips of the one who is interviewed; give the trip that is analysed."""
        (name,) = told["respondents"].values()
        respondent = self._parts.respondents[name]
        consent = told["consent"]
        record_consent(
            self._project,
            respondent,
            consent["scopes"],
            date=str(consent["date"]),
            language=consent["language"],
            mode=consent["mode"],
        )
        analysed = None
        for trip in told.get("episodes", ()):
            facts = {field: str(trip.get(field, "")) for field in ("name", "left", "returned", "country", "note")}
            episode = add_episode(self._project, respondent, **facts)
            if trip["analysed"]:
                analyse_episode(self._project, episode)
                analysed = episode
        return analysed

    # What a coder made of it -----------------------------------------------------------------------------------

    def _work(self, interview: _Interview, coder: str, episode: Guid | None) -> bool:
        """Let a coder do her part; say whether she has coded anything."""
        codings, judgements, memos = (_of(interview.told, part, coder) for part in ("codings", "judgements", "memos"))
        if not (codings or judgements or memos):
            return False
        work_as(self._project, self._parts.coders[coder])
        made = self._code(interview, codings)
        for judgement in judgements:
            self._judge(judgement, cast(Guid, episode), made)
        for memo in memos:
            add_memo(self._project, memo["text"], interview.document, kind=memo["kind"], title=memo.get("title", ""))
        return bool(codings)

    def _is_done_blind(self, file: str) -> bool:
        study = self._files.study
        return any(file in study["rounds"][name] for name in study["done_blind"])

    def _mark(self, document: Guid) -> None:
        """Have the coder at work mark a document as done, blind: each had worked on a computer of her own."""
        with self._project.transaction("mark_document") as write:
            codings = codings_by(self._project, document, self._project.me)
            write.describe(document=document)
            write.create(
                "document_state",
                {
                    "coder": self._project.me,
                    "document": document,
                    "state": "done",
                    "codings": cast(Value, codings),
                    "blind": True,
                },
            )

    def _code(self, interview: _Interview, codings: list[Told]) -> dict[str, Guid]:
        """Make the codings of one coder; give them by their quotes."""
        places = [interview.place(coding["quote"], coding.get("number")) for coding in codings]
        made = code_many(
            self._project,
            [
                NewCoding(interview.document, *place, self._code_of(coding["code"]), facets=coding.get("facets"))
                for coding, place in zip(codings, places, strict=True)
            ],
        )
        for coding, guid in zip(codings, made, strict=True):
            if coding.get("memo"):
                add_memo(self._project, coding["memo"], guid)
        return {coding["quote"]: guid for coding, guid in zip(codings, made, strict=True)}

    def _judge(self, told: Told, episode: Guid, made: dict[str, Guid]) -> None:
        code_set = guid_of_entry("code_set", self._parts.codebook, told["set"])
        judgement = judge(self._project, episode, code_set, self._code_of(told["code"]), note=told["note"])
        for evidence in told["evidence"]:
            give_evidence(self._project, judgement, made[evidence["quote"]], evidence["stance"])

    def _code_of(self, name: str) -> Guid:
        return guid_of_entry("code", self._parts.codebook, name)


def _of(told: Told, part: str, coder: str) -> list[Told]:
    return [one for one in told.get(part, ()) if one["coder"] == coder]
