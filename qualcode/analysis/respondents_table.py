"""The respondents as a table: who they are, what is known of them, how much of theirs is coded."""

from qualcode.analysis.about import coding_text, facts, language_text, presence_text
from qualcode.analysis.columns import measure_of, told_value
from qualcode.analysis.counting import Counter, chosen_pieces, in_documents
from qualcode.analysis.names import kind_name
from qualcode.analysis.query import Query
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.project import Project
from qualcode.store.queries.respondents import attributes_of

_ANY_CODE = -1


def respondents_table(project: Project, query: Query) -> Table:
    """List all respondents, also those not interviewed yet, with every attribute and the number of segments."""
    study = study_of(project)
    language = query.language
    cases = in_documents(study, query.documents)[study.case_documents] & (study.case_respondents >= 0)
    segments = Counter(study, chosen_pieces(project, study, query, cases)).segments[_ANY_CODE]
    attributes = attributes_of(project, "respondent")
    told = [told_value(project, attribute, language) for attribute in attributes]
    names = {document.guid: document.name for document in study.documents}
    rows = []
    for place, respondent in enumerate(study.respondents):
        passages = query.passages((), query.documents, (respondent.guid,))
        rows.append(
            (
                Cell(respondent.name),
                Cell(respondent.pseudonym),
                Cell(kind_name(study.kinds[place], language)),
                *(Cell(texts.get(respondent.guid, "")) for texts in told),
                Cell("; ".join(names[guid] for guid in respondent.documents if guid in names)),
                Cell(int(segments[study.case_respondents == place].sum()), passages),
            )
        )
    return Table(
        title=message("analysis.respondents_title", language),
        columns=(
            *(Column(message(f"analysis.{name}", language)) for name in ("respondent", "pseudonym", "kind")),
            *(Column(attribute.name(language), measure_of(attribute)) for attribute in attributes),
            Column(message("analysis.documents", language)),
            Column(message("analysis.segments", language), Measure.COUNT),
        ),
        rows=tuple(rows),
        caption=" ".join((coding_text(study, query), presence_text(query), *language_text(query))),
        facts=facts(project, study, query),
    )
