"""Codes whose definition changed while they were used: coders may have worked by different rules."""

from typing import cast

from qualcode.agreement.compared import Compared
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.code_history import DEFINING, definitions_coded_under, definitions_stood
from qualcode.store.queries.earlier import Moment, items_when, moment_of, moment_of_field
from qualcode.store.queries.recode_queue import redefined_codes

Texts = tuple[Value, ...]


def redefined(project: Project, compared: Compared) -> dict[int, tuple[str, ...]]:
    """Give for each code used whose definition changed between the codings compared, or between the marks of coders who
    did not use it, the names of those who worked by an older one.

    What counts is the words: changed and changed back is no change.
    """
    study = compared.study
    used = {study.codes[place].guid: place for place in compared.used}
    known = [code for code in redefined_codes(project) if code in used]
    under = _under(project, compared) if known else {}
    marks = _marks(project, compared) if known else {}
    found = {}
    for code in known:
        stood = definitions_stood(project, code)
        by_coder = {}
        for coder in compared.everybody:
            guid = study.coders[compared.coders[coder]].guid
            given = under.get((code, guid))
            if given:
                by_coder[guid] = {stood.get(one or None, (one,)) for one in given}
            elif guid in marks:
                by_coder[guid] = {_as_of(project, code, marks[guid])}
        older = _older(list(stood.values()), by_coder)
        if older:
            names = (study.coders[place] for place in compared.coders)
            found[used[code]] = tuple(coder.name for coder in names if coder.guid in older)
    return found


def _older(stood: list[Texts], by_coder: dict[Guid, set[Texts]]) -> set[Guid]:
    """Give who worked by other words than the newest that anybody worked by."""
    worked_by = set().union(*by_coder.values()) if by_coder else set()
    newest = next((texts for texts in reversed(stood) if texts in worked_by), None)
    return {coder for coder, texts in by_coder.items() if texts != {newest}} if len(worked_by) > 1 else set()


def _under(project: Project, compared: Compared) -> dict[tuple[Guid, Guid], set[str]]:
    """Give for code and coder the operations that wrote the definitions under which they coded."""
    study, rows = compared.study, compared.work.anchors
    documents = {study.documents[place].guid for place in compared.documents}
    if rows is None:
        known = definitions_coded_under(project)
        triples = ((code, *row) for code, some in known.items() for row in some)
    else:
        triples = ((row.code, row.document, row.coder, row.definition) for row in rows)
    found: dict[tuple[Guid, Guid], set[str]] = {}
    for code, document, coder, definition in triples:
        if document in documents:
            found.setdefault((code, coder), set()).add(definition)
    return found


def _marks(project: Project, compared: Compared) -> dict[Guid, Moment]:
    """Give for each coder the moment of the last mark that counts for her in these documents."""
    study, wanted = compared.study, compared.wanted
    documents = {study.documents[place].guid for place in compared.documents}
    latest = moment_of(project, wanted.until) if wanted.until else None
    found: dict[Guid, Moment] = {}
    for mark in items_of(project, "document_state"):
        kept = mark.values["codings"] is not None if wanted.first_pass else mark.values["state"] == "done"
        coder = cast(Guid, mark.values["coder"])
        if kept and mark.values["document"] in documents:
            field = "codings" if wanted.first_pass else "state"
            moment = moment_of_field(project, mark.guid, "document_state", field)
            moment = min(moment, latest) if latest is not None else moment
            found[coder] = max(found.get(coder, moment), moment)
    return found


def _as_of(project: Project, code: Guid, moment: Moment) -> Texts:
    found = items_when(project, "code", {code: moment})
    return tuple(found[0].values[field] or None for field in DEFINING) if found else ()
