"""The segments that a retrieval finds as a table: for Excel, CSV and Word, one row each."""

from qualcode.analysis.about import facts
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.retrieval import Retrieval
from qualcode.analysis.retrieval_told import counts_told, told
from qualcode.analysis.retrieved import Retrieved, RetrievedList, retrieved
from qualcode.analysis.rows import code_colour
from qualcode.analysis.segments import memos_by_object, told_of_people
from qualcode.messages import message
from qualcode.model.table import Cell, CellValue, Column, Measure, Passages, Table
from qualcode.store.project import Project
from qualcode.store.queries.codebook import facets_of
from qualcode.store.queries.codes import in_language


def retrieved_table(project: Project, retrieval: Retrieval) -> Table:
    """List what a retrieval finds, sorted and grouped as asked, with all that is known of each segment.

    Where it leaves the team (`outgoing`) a sentence stands in place of words that may not be quoted or published, and
    the notes say how many there are. Raises UserError where an attribute asked for is not there.
    """
    return table_of(project, retrieved(project, retrieval))


def table_of(project: Project, found: RetrievedList) -> Table:
    """Give the table of segments that were found already."""
    retrieval, rows = found.retrieval, _Rows(project, found)
    language = retrieval.language
    held = [note.said(language) for note in found.held_back] if retrieval.outgoing else []
    return Table(
        title=message("retrieval.title", language),
        columns=rows.columns(),
        rows=tuple(rows.row(entry) for entry in found[:]),
        caption=f"{told(project, retrieval)} {counts_told(found.counts, language)}",
        notes=(*found.notes, *held),
        facts=_facts(project, found),
    )


def _facts(project: Project, found: RetrievedList) -> dict[str, str]:
    asked = found.retrieval
    query = Query(coder=asked.coder, kinds=asked.kinds, documents=asked.documents, language=asked.language)
    own = {"filter": told(project, asked), "n": counts_told(found.counts, asked.language)}
    known = facts(project, found.study, query, Unit.SEGMENTS)
    return known | {message(f"analysis.fact_{name}", asked.language): text for name, text in own.items()}


class _Rows:
    """The columns of the table and what stands in them."""

    def __init__(self, project: Project, found: RetrievedList) -> None:
        self._asked, self._language = found.retrieval, found.retrieval.language
        self._told = told_of_people(project, self._language)
        self._facets = [in_language(facet.names, self._language) or facet.id for facet in facets_of(project)]
        self._memos = memos_by_object(project)
        self._colours = {code.guid: code_colour(found.study, place) for place, code in enumerate(found.study.codes)}

    def columns(self) -> tuple[Column, ...]:
        """Give the columns."""
        into = self._asked.into or self._language
        return (
            *([Column(self._say("retrieval.column_group"))] if self._asked.group else []),
            *self._named("analysis", "document", "respondent"),
            *self._told.columns,
            *self._named("analysis", "code_path"),
            *self._named("retrieval", "column_guide_question", "column_question"),
            *self._named("analysis", "text"),
            Column(message("analysis.translation_into", self._language, into=into)),
            *self._named("analysis", "speaker"),
            *self._named("analysis", "turn", "start", "end", measure=Measure.COUNT),
            *self._named("analysis", "coder"),
            *self._named("analysis", "date", measure=Measure.DATE),
            *self._named("retrieval", "column_weight", measure=Measure.COUNT),
            *self._named("retrieval", "column_flag"),
            *map(Column, self._facets),
            *self._named("analysis", "memo"),
        )

    def row(self, entry: Retrieved) -> tuple[Cell, ...]:
        """Give the cells of a segment; a click on any leads to it."""
        passage, facets = entry.passage, dict(entry.facets)
        before: list[CellValue] = [
            *([entry.group] if self._asked.group else []),
            passage.document_name,
            passage.respondent_name,
            *self._told.of(passage.respondent),
        ]
        after: list[CellValue] = [
            entry.guide_question,
            entry.question,
            passage.quote,
            entry.beside.translation,
            passage.speaker,
            passage.turn,
            passage.start,
            passage.end,
            passage.coder_name,
            entry.day,
            entry.weight,
            self._say("analysis.yes") if entry.flag else "",
            *(facets.get(name, "") for name in self._facets),
            self._memos.get(passage.coding, ""),
        ]
        query = Passages(codings=(passage.coding,))
        code = Cell(passage.code_path, query, self._colours[passage.code])
        return (*(Cell(value, query) for value in before), code, *(Cell(value, query) for value in after))

    def _named(self, area: str, *names: str, measure: Measure = Measure.TEXT) -> list[Column]:
        return [Column(self._say(f"{area}.{name}"), measure) for name in names]

    def _say(self, key: str) -> str:
        return message(key, self._language)
