"""The quotations that need a translation into a language, those that have one, and how far the work is."""

from typing import NamedTuple

import numpy as np

from qualcode.analysis.passages import Passage, asked_for, passages_at
from qualcode.analysis.quoting import quoting_of
from qualcode.analysis.study import study_of
from qualcode.model.guid import Guid
from qualcode.model.table import Passages
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.translations import Queued, Translation, quotations


class Waiting(NamedTuple):
    """A quotation with what is known of it. `translation`: the narrowest that holds it, None: it waits for one.
    `barred`: those who say it did not allow that their words are translated and published, or quoted at all.
    """

    passage: Passage
    codings: tuple[Guid, ...]
    code_paths: tuple[str, ...]
    translation: Translation | None
    barred: bool


def waiting(
    project: Project, into: str, language: str, code: Guid = "", document: Guid = "", flagged: bool = False
) -> list[Waiting]:
    """List the quotations of a code with all under it, of a document, or of all; `flagged`: only with a flagged
    coding. Quotations in the language itself are left out. In the order of documents and texts.
    """
    found = _queued(project, into, code, document, flagged)
    if not found:
        return []
    study = study_of(project)
    guids = tuple(guid for queued in found for guid in queued.quotation.codings)
    rows = np.flatnonzero(asked_for(project, study, Passages(codings=guids)))
    barred = quoting_of(project, study).barred[rows] | quoting_of(project, study, "publish").barred[rows]
    passages = passages_at(project, study, rows, language)
    by_coding = {passage.coding: (passage, bool(bar)) for passage, bar in zip(passages, barred, strict=True)}
    order = {passage.coding: place for place, passage in enumerate(passages)}
    listed = [
        _waiting(queued, by_coding) for queued in found if not by_coding.keys().isdisjoint(queued.quotation.codings)
    ]
    return sorted(listed, key=lambda item: order[item.codings[0]])


def _waiting(queued: Queued, known: dict[Guid, tuple[Passage, bool]]) -> Waiting:
    codings = tuple(guid for guid in queued.quotation.codings if guid in known)
    passage, barred = known[codings[0]]
    paths = tuple(dict.fromkeys(known[guid][0].code_path for guid in codings))
    return Waiting(passage, codings, paths, queued.translation, barred)


def _queued(project: Project, into: str, code: Guid, document: Guid, flagged: bool) -> list[Queued]:
    if not code:
        return quotations(project, into, document=document or None, flagged=flagged)
    below = [member.guid for member in codes_of(project) if code in member.path]
    together: dict[tuple[Guid, int, int], Queued] = {}
    for member in below:
        for queued in quotations(project, into, member, document or None, flagged):
            place = queued.quotation[:3]
            before = together[place].quotation.codings if place in together else ()
            joined = queued.quotation._replace(codings=(*before, *queued.quotation.codings))
            together[place] = queued._replace(quotation=joined)
    return list(together.values())
