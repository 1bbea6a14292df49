"""`Study`: everything a table is made of, as places and arrays, up to date with the project's log."""

from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from qualcode.analysis.arrays import (
    ABSENT,
    CODE,
    CODER,
    DOCUMENT,
    END,
    ID,
    START,
    VERSION,
    CodingArrays,
    catch_up,
    load,
)
from qualcode.analysis.speech import NOBODY, Booleans, Integers, Pieces, Speech, Turns, pieces_of, speech_of, turns_of
from qualcode.model.consensus import CONSENSUS, coder_name
from qualcode.model.guid import Guid
from qualcode.model.registry import NO_INTERVIEW
from qualcode.store.objects import items_of
from qualcode.store.orphaned import orphans
from qualcode.store.project import Project
from qualcode.store.queries.arrays import file_state, living_mark, local_ids
from qualcode.store.queries.codes import Code, codes_of
from qualcode.store.queries.documents import Document, documents_of, projected, speakers_of
from qualcode.store.queries.respondents import Respondent, respondents_of
from qualcode.store.queries.settling import settled_documents
from qualcode.store.queries.version_paths import maps_between


class Coder(NamedTuple):
    """A coder of the project, or the consensus. `again`: under this name somebody codes once more what was hers."""

    guid: Guid
    name: str
    again: bool = False

    def shown(self, language: str) -> str:
        """Give the name as it is shown in a language."""
        return coder_name(self.guid, self.name, language)


class Codings(NamedTuple):
    """The codings in the order of documents and texts, equal ones once. Every column but `id`, `start`, `end` and
    `absent` holds places in the lists of the study; offsets are code points of the current texts.
    """

    id: Integers
    document: Integers
    start: Integers
    end: Integers
    code: Integers
    coder: Integers
    absent: Integers


@dataclass(frozen=True)
class Study:
    """A project as it stood at one position of its log. Lists are in the order in which they are shown."""

    arrays: CodingArrays
    documents: list[Document]
    codes: list[Code]
    respondents: list[Respondent]
    coders: list[Coder]
    codings: Codings
    speech: Speech
    pieces: Pieces
    settled: frozenset[Guid] = frozenset()  # documents

    @cached_property
    def final(self) -> Integers:
        """Give the place of the coder whose coding is the final one of each document, -1 where there is none.

        The consensus where the document is settled, else the coder responsible for it; where nobody is, and one coder
        alone has coded it, she; what somebody coded once more counts for nothing here.
        """
        places = {coder.guid: place for place, coder in enumerate(self.coders)}
        consensus = places.get(CONSENSUS, -1)
        once = np.array([not coder.again and coder.guid != CONSENSUS for coder in self.coders], dtype=bool)
        found = np.array(
            [
                consensus if document.guid in self.settled else places.get(document.responsible or "", -1)
                for document in self.documents
            ],
            dtype=np.int64,
        )
        for place in np.flatnonzero(found < 0):
            coders = np.unique(self.codings.coder[self.codings.document == place])
            coders = coders[once[coders]]
            if len(coders) == 1:
                found[place] = coders[0]
        return found

    @cached_property
    def in_final(self) -> Booleans:
        """Say of each coding whether it belongs to the final coding of its document."""
        return np.equal(self.codings.coder, self.final[self.codings.document])

    @cached_property
    def present(self) -> Booleans:
        """Say of each coding whether it tells that the thing is there, not absent or denied."""
        return np.equal(self.codings.absent, 0)

    @cached_property
    def said(self) -> Booleans:
        """Say of each coding whether any of it lies in the words of anybody but an interviewer."""
        found = np.zeros(len(self.codings.id), dtype=bool)
        found[self.pieces.row] = True
        return found

    @cached_property
    def said_by_known(self) -> Booleans:
        """Say of each coding whether any of it lies in the words of a respondent."""
        return self.said_in(self.case_respondents != NOBODY)

    def said_in(self, cases: Booleans) -> Booleans:
        """Say of each coding whether any of it lies in what is said in these cases."""
        found = np.zeros(len(self.codings.id), dtype=bool)
        found[self.pieces.row[cases[self.pieces.case]]] = True
        return found

    @cached_property
    def coded(self) -> Booleans:
        """Say of each document whether it has any coding."""
        found = np.zeros(len(self.documents), dtype=bool)
        found[self.codings.document] = True
        return found

    @cached_property
    def codings_by_coder(self) -> list[int]:
        """Count the codings of each coder."""
        counts: list[int] = np.bincount(self.codings.coder, minlength=len(self.coders)).tolist()
        return counts

    @cached_property
    def piece_codes(self) -> Integers:
        """Give the place of the code of each piece."""
        return self.codings.code[self.pieces.row]

    @cached_property
    def kept(self) -> dict[tuple[Hashable, ...], Any]:
        """Keep what is worked out of this study as long as it stands: whatever is written makes another one."""
        return {}

    @cached_property
    def parents(self) -> list[int]:
        """Give the place of each code's parent, -1 at the top; a parent always comes before its children."""
        places = {code.guid: place for place, code in enumerate(self.codes)}
        return [places.get(code.parent or "", -1) for code in self.codes]

    @cached_property
    def case_documents(self) -> Integers:
        """Give the place of the document of each case."""
        return np.array([case.document for case in self.speech.cases], dtype=np.int64)

    @cached_property
    def case_respondents(self) -> Integers:
        """Give the place of the respondent of each case, -1 for nobody."""
        return np.array([case.respondent for case in self.speech.cases], dtype=np.int64)

    @cached_property
    def kinds(self) -> list[str]:
        """Give the interview kind of each respondent: her own, else that of the first document she speaks in.

        An interview says more of her than her written answers to a form, whichever came first.
        """
        kinds = {document.guid: document.kind for document in self.documents}
        found = []
        for respondent in self.respondents:
            told = [kinds[guid] for guid in respondent.documents if kinds.get(guid)]
            heard = [kind for kind in told if kind not in NO_INTERVIEW]
            found.append(respondent.kind or next(iter([*heard, *told]), ""))
        return found

    def below(self, place: int) -> list[int]:
        """Give the places of a code and of all codes under it."""
        depth = len(self.codes[place].path)
        end = place + 1
        while end < len(self.codes) and len(self.codes[end].path) > depth:
            end += 1
        return list(range(place, end))


class _Around(NamedTuple):
    """What stands around the codings; `document_at` and the like turn a local id into a place, -1 for none."""

    documents: list[Document]
    codes: list[Code]
    respondents: list[Respondent]
    coders: list[Coder]
    speech: Speech
    document_at: Integers
    code_at: Integers
    coder_at: Integers
    versions: dict[int, Guid]
    current: Integers  # the local id of each document's current version


@dataclass
class _Memory:
    """What is kept of a project between two studies of it."""

    state: tuple[int, int, int] | None = None
    living: tuple[tuple[int, ...], ...] = ()
    study: Study | None = None
    around: _Around | None = None
    turns: dict[Guid, Turns] = field(default_factory=dict)
    carried: dict[tuple[int, ...], tuple[int, int]] = field(default_factory=dict)


_MEMORIES: WeakKeyDictionary[Project, _Memory] = WeakKeyDictionary()


def study_of(project: Project) -> Study:
    """Give the study as the project stands now; what did not change since the last time is not read again."""
    memory = _MEMORIES.setdefault(project, _Memory())
    state = file_state(project)
    if memory.study is None or state != memory.state:
        memory.study = _caught_up(project, memory)
        memory.state = state
    return memory.study


def turns_by_document(project: Project, study: Study) -> list[Turns]:
    """Give the turns of each document of the study as `study_of` gave it last."""
    known = _MEMORIES[project].turns
    return [known[document.version] for document in study.documents]


def _caught_up(project: Project, memory: _Memory) -> Study:
    before = memory.study
    arrays = catch_up(project, before.arrays) if before else load(project)
    if before is not None and arrays is before.arrays:
        return before
    # An object can also come or go without an operation of its own: a deleted code that is used again.
    living = living_mark(project, _AROUND)
    if memory.around is None or arrays.kinds is None or arrays.kinds & {*_AROUND, "erasure"} or living != memory.living:
        memory.around = _around(project, memory)
        memory.living = living
    elif before is not None and not arrays.kinds & {"coding", "decision"}:
        return replace(before, arrays=arrays, settled=settled_documents(project))
    around = memory.around
    codings = _codings(project, arrays, memory, around)
    pieces = pieces_of(codings.document, codings.start, codings.end, around.speech)
    return Study(
        arrays,
        around.documents,
        around.codes,
        around.respondents,
        around.coders,
        codings,
        around.speech,
        pieces,
        settled_documents(project),
    )


_AROUND = ("document", "text_version", "speaker", "respondent", "code", "coder")


def _around(project: Project, memory: _Memory) -> _Around:
    documents, codes, respondents = documents_of(project), codes_of(project), respondents_of(project)
    people = items_of(project, "coder")
    coders = [Coder(item.guid, str(item.values["name"]), bool(item.values["repeats"])) for item in people]
    versions_now = [document.version for document in documents]
    memory.turns |= turns_of(project, [version for version in versions_now if version not in memory.turns])
    memory.turns = {version: memory.turns[version] for version in versions_now}
    speakers = {speaker.guid: speaker for speaker in speakers_of(project)}
    places = {respondent.guid: place for place, respondent in enumerate(respondents)}
    versions = local_ids(project, "text_version")
    return _Around(
        documents,
        codes,
        respondents,
        coders,
        speech_of(documents, list(memory.turns.values()), speakers, places),
        _places(project, "document", [document.guid for document in documents]),
        _places(project, "code", [code.guid for code in codes]),
        _places(project, "coder", [coder.guid for coder in coders]),
        {local: guid for guid, local in versions.items()},
        np.array([versions[document.version] for document in documents], dtype=np.int64),
    )


STRIDE_OF_TEXT = 1 << 24  # two offsets and the place of a document share 63 bits: 16 million characters a text


def _codings(project: Project, arrays: CodingArrays, memory: _Memory, around: _Around) -> Codings:
    undecided = orphans(project)
    rows = arrays.rows[~np.isin(arrays.rows[:, ID], undecided)] if undecided else arrays.rows
    document = around.document_at[rows[:, DOCUMENT]]
    rows = _carried(project, rows, document, memory, around)
    code, coder = around.code_at[rows[:, CODE]], around.coder_at[rows[:, CODER]]
    place = (document * STRIDE_OF_TEXT + rows[:, START]) * STRIDE_OF_TEXT + rows[:, END]
    mark = code * (len(around.coders) + 1) + coder
    order = _order(place, mark)
    first = np.ones(len(order), dtype=bool)
    first[1:] = (np.diff(place[order]) != 0) | (np.diff(mark[order]) != 0)
    order = order[first & (rows[order, END] > rows[order, START])]
    return Codings(
        rows[order, ID],
        document[order],
        rows[order, START],
        rows[order, END],
        code[order],
        coder[order],
        rows[order, ABSENT],
    )


def _order(place: Integers, mark: Integers) -> Integers:
    """Order by place, then mark, then as they stand; a lexsort of all takes three times as long."""
    order = np.argsort(place, kind="stable")
    equal = np.diff(place[order]) == 0
    tied = np.append(equal, False) | np.insert(equal, 0, False) if len(equal) else np.zeros(len(order), dtype=bool)
    some = order[tied]
    order[tied] = some[np.lexsort((some, mark[some], place[some]))]
    return order


def _carried(project: Project, rows: Integers, document: Integers, memory: _Memory, around: _Around) -> Integers:
    """Carry the offsets of codings made on older versions to the current texts."""
    current = around.current[document]
    older = np.flatnonzero(current != rows[:, VERSION])
    if not len(older):
        return rows
    rows = rows.copy()
    for place in older.tolist():
        key = (*rows[place, [VERSION, START, END]].tolist(), int(current[place]))
        if key not in memory.carried:
            maps = maps_between(project, around.versions[key[0]], around.versions[key[3]])
            memory.carried[key] = projected((key[1], key[2]), maps)
        rows[place, START], rows[place, END] = memory.carried[key]
    return rows


def _places(project: Project, kind: str, guids: list[Guid]) -> Integers:
    """Give an array that turns the local id of an object into its place in `guids`, -1 for one not in it."""
    ids = local_ids(project, kind)
    found = np.full(max(ids.values(), default=0) + 1, -1, dtype=np.int64)
    for place, guid in enumerate(guids):
        found[ids[guid]] = place
    return found
