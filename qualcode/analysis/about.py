"""What a table says of itself: facts for the About sheet, captions and notes on what was not counted."""

from dataclasses import replace
from datetime import date

import numpy as np

from qualcode import __version__
from qualcode.analysis.counting import base_cases, chosen, in_documents
from qualcode.analysis.open_again import open_again
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.rules_told import rules_text
from qualcode.analysis.study import Study
from qualcode.messages import message
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codebook_versions import version_told
from qualcode.store.queries.settling import decided_unlike


def facts(project: Project, study: Study, query: Query, unit: Unit = Unit.SEGMENTS) -> dict[str, str]:
    """Give what the About sheet says: project, date, filter, unit, coding, coders, final coding by whom, N, version."""
    language = query.language
    cases = base_cases(study, query.kinds, query.documents)
    numbers = {
        "respondents": len(np.unique(study.case_respondents[cases])),
        "documents": int(in_documents(study, query.documents).sum()),
    }
    told = {
        "project": str(items_of(project, "project")[0].values["name"]),
        "date": date.today().isoformat(),
        "filter": filter_text(study, query),
        "unit": message(f"analysis.unit_{unit}", language),
        "coding": coding_text(study, query),
        "final": _final(study, language),
        "coders": _coders(study, language),
        "codebook": version_told(project),
        "rules": rules_text(project, language),
        "n": message("analysis.n_respondents", language, **numbers),
        "version": __version__,
    }
    return {message(f"analysis.fact_{name}", language): text for name, text in told.items() if text}


def coding_text(study: Study, query: Query) -> str:
    """Say whose coding is counted."""
    if not query.coder:
        return message("analysis.final_coding", query.language)
    return message("analysis.one_coder", query.language, coder=name_of_coder(study, query.coder, query.language))


def name_of_coder(study: Study, guid: str, language: str) -> str:
    """Give the name of a coder, "" for one that is not there."""
    return next((coder.shown(language) for coder in study.coders if coder.guid == guid), "")


def presence_text(query: Query) -> str:
    """Say whether passages count that tell of the absence of a thing."""
    return message("analysis.absent_counted" if query.absent else "analysis.absent_left_out", query.language)


def language_text(query: Query) -> list[str]:
    """Say in which languages the counted passages are spoken; nothing where all are counted."""
    if not query.languages:
        return []
    names = ", ".join(message(f"analysis.spoken_{language}", query.language) for language in query.languages)
    return [message("analysis.spoken_in", query.language, languages=names)]


def base_text(query: Query) -> str:
    """Say who is counted."""
    kinds = [message(f"analysis.kind_{kind}", query.language) for kind in query.kinds]
    return message(
        "analysis.base", query.language, kinds=", ".join(kinds) or message("analysis.everyone", query.language)
    )


def filter_text(study: Study, query: Query) -> str:
    """Say which documents and codes were chosen, and who and what counts."""
    return " ".join((base_text(query), presence_text(query), *language_text(query), *narrowed_text(study, query)))


def narrowed_text(study: Study, query: Query) -> list[str]:
    """Say which documents and codes a table is of; nothing where it is of all."""
    parts = []
    if query.documents:
        names = [document.name for document in study.documents if document.guid in query.documents]
        parts.append(message("analysis.filter_documents", query.language, documents=", ".join(names)))
    if query.codes:
        codes = [code.name(query.language) for code in study.codes if code.guid in query.codes]
        parts.append(message("analysis.filter_codes", query.language, codes=", ".join(codes)))
    return parts


def left_out_notes(project: Project, study: Study, query: Query, with_base: bool = True) -> list[str]:
    """Say how many codings were not counted, and why; `with_base`: those of nobody and outside the base too."""
    every = chosen(project, study, replace(query, absent=True), every_language=True)
    present = every if query.absent else every & study.present
    rows = chosen(project, study, query) if query.languages else present
    spoken, linked = study.said, study.said_by_known
    number = np.count_nonzero
    counts = {
        "absent": number(every & ~present),
        "language": number(present & ~rows),
        "interviewer": number(rows & ~spoken),
    }
    if with_base:
        based = study.said_in(base_cases(study, query.kinds, query.documents))
        counts["nobody"] = number(rows & spoken & ~linked)
        counts["outside"] = number(rows & linked & ~based)
    notes = [message(f"analysis.note_{name}", query.language, n=n) for name, n in counts.items() if n]
    return [*notes, *final_notes(project, study, query)]


def final_notes(project: Project, study: Study, query: Query) -> list[str]:
    """Name the documents that have no final coding, those with two, and those whose final coding is not the last."""
    return [
        *_unsettled_note(study, query),
        *_unlike_note(project, study, query),
        *_open_again_note(project, study, query),
    ]


def _unsettled_note(study: Study, query: Query) -> list[str]:
    if query.coder:
        return []
    wanted = in_documents(study, query.documents) & study.coded & (study.final < 0)
    names = [study.documents[place].name for place in np.flatnonzero(wanted)]
    return [message("analysis.note_not_final", query.language, documents=", ".join(names))] if names else []


def _unlike_note(project: Project, study: Study, query: Query) -> list[str]:
    """Name the settled documents in which a case was decided unlike: both decisions count until one is chosen."""
    if query.coder:
        return []
    unlike = decided_unlike(project) & study.settled
    wanted = in_documents(study, query.documents)
    names = [
        document.name
        for document, some in zip(study.documents, wanted, strict=True)
        if some and document.guid in unlike
    ]
    return [message("analysis.note_unlike", query.language, documents=", ".join(names))] if names else []


def _open_again_note(project: Project, study: Study, query: Query) -> list[str]:
    if query.coder:
        return []
    wanted = in_documents(study, query.documents)
    found = {place: n for place, n in open_again(project, study).items() if wanted[place]}
    names = ", ".join(study.documents[place].name for place in found)
    values = {"documents": names, "n": sum(found.values())}
    return [message("analysis.note_open_again", query.language, **values)] if found else []


def _final(study: Study, language: str) -> str:
    """Say for how many documents each coder's coding is the final one."""
    parts = []
    for place, coder in enumerate(study.coders):
        n = int((study.final == place).sum())
        if n:
            parts.append(f"{coder.shown(language)}: {n}")
    nobody = int((study.final < 0).sum())
    return ", ".join([*parts, *([message("analysis.nobody", language, n=nobody)] if nobody else [])])


def _coders(study: Study, language: str) -> str:
    return ", ".join(
        f"{coder.shown(language)}: {n}" for coder, n in zip(study.coders, study.codings_by_coder, strict=True)
    )
