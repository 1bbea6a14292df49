"""Why a comparison means nothing, or less than it seems, and what to do about it."""

from collections import defaultdict
from typing import NamedTuple

from qualcode.agreement.compared import Compared
from qualcode.agreement.comparison import Comparison
from qualcode.agreement.told import changed_between, drifted_texts, listed
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.store.project import Project
from qualcode.store.queries.assignments import kept_from_me
from qualcode.store.queries.coders import people_of
from qualcode.store.queries.documents import current_version, documents_of, text_of_version
from qualcode.store.queries.progress import counts_by_coder, marked_states


class Hindrance(NamedTuple):
    """A reason in words and what to do. `stops`: there are no figures at all; else they can be shown all the same."""

    name: str
    reason: str
    advice: str
    stops: bool


def hindrances(project: Project, compared: Compared) -> list[Hindrance]:
    """Say what takes the meaning from the figures of a comparison that could be carried out."""
    language = compared.wanted.language
    found: list[tuple[str, dict[str, object]]] = []
    if not any(compared.work.marked[pair] for pair in compared.who_where):
        found.append(("nobody_done", {}))
    seen = _seen(project, compared)
    if seen:
        found.append(("seen", {"named": listed(seen)}))
    codes = changed_between(project, compared)
    if codes:
        found.append(("codebook_changed", {"codes": listed(codes)}))
    texts = drifted_texts(project, compared)
    if texts:
        found.append(("drifted", {"documents": listed(texts)}))
    return [_told(name, language, values, stops=False) for name, values in found]


def why_not(project: Project, wanted: Comparison, error: UserError, coded: bool = True) -> Hindrance:
    """Say why a comparison of what was `coded` (else judged) could not be carried out, as exactly as can be known."""
    language, counts = wanted.language, counts_by_coder(project)
    at_work = {coder for by_coder in counts.values() for coder in by_coder}
    names = dict(people_of(project))
    if len(names) < 2:
        return _told("one_coder", language, {}, stops=True)
    kept = kept_from_me(project)
    if kept:
        blind = [document.name for document in documents_of(project) if document.guid in kept]
        return _told("kept_blind", language, {"documents": listed(blind)}, stops=True)
    if coded and len(at_work) < 2:
        name = ", ".join(names[coder] for coder in at_work) or "–"
        return _told("one_coded", language, {"coder": name}, stops=True)
    if error.key == "agreement.nothing_together":
        twins = _twins(project, counts)
        if twins:
            return _told("different_texts", language, {"documents": listed(twins)}, stops=True)
        if (wanted.first_pass or wanted.worked == "done") and not _done_by_two(project):
            return _told("none_done", language, {}, stops=True)
        chosen = [names[coder] for coder in wanted.coders or names if coder in names]
        return _told("nothing_in_common", language, {"coders": ", ".join(chosen)}, stops=True)
    values = {key: str(value) for key, value in error.values.items()}
    return Hindrance(error.key, message(error.key, language, **values), "", True)


def _told(name: str, language: str, values: dict[str, object], stops: bool) -> Hindrance:
    reason = message(f"agreement.hindrance_{name}", language, **values)
    return Hindrance(name, reason, message(f"agreement.advice_{name}", language), stops)


def _seen(project: Project, compared: Compared) -> list[str]:
    """Name who marked which document as done with codings of others in sight."""
    study = compared.study
    marks = {(mark.document, mark.coder) for mark in marked_states(project) if mark.first_pass and not mark.blind}
    return [
        f"{study.coders[coder].name}: {study.documents[document].name}"
        for document, coder in compared.who_where
        if (study.documents[document].guid, study.coders[coder].guid) in marks
    ]


def _done_by_two(project: Project) -> bool:
    marks = defaultdict(set)
    for mark in marked_states(project):
        if mark.first_pass is not None:
            marks[mark.document].add(mark.coder)
    return any(len(coders) > 1 for coders in marks.values())


def _twins(project: Project, counts: dict[str, dict[str, int]]) -> list[str]:
    """Name documents of one name or with the same words, coded by different people: an interview taken in twice."""
    alike: dict[str, dict[str, str]] = defaultdict(dict)
    for document in documents_of(project):
        if document.guid in counts:
            text = text_of_version(project, current_version(project, document.guid))
            for key in (document.name, text):
                alike["".join(key.split()).casefold()][document.guid] = document.name
    found = [
        group
        for group in alike.values()
        if len(group) > 1 and len({coder for guid in group for coder in counts[guid]}) > 1
    ]
    return list({guid: name for group in found for guid, name in group.items()}.values())
