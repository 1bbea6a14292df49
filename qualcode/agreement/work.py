"""Whose codings are compared, and who worked on which document: now, as of a step, or when first marked as done."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast
from weakref import WeakKeyDictionary

import numpy as np

from qualcode.agreement.comparison import Comparison, Rule
from qualcode.agreement.counts import Integers
from qualcode.analysis.speech import Booleans
from qualcode.analysis.study import Study
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.anchors import Anchor
from qualcode.store.queries.arrays import file_state
from qualcode.store.queries.documents import projected
from qualcode.store.queries.earlier import Moment, items_at, items_when, moment_of, moment_of_field
from qualcode.store.queries.version_paths import maps_between


class Codings(NamedTuple):
    """Codings by places in the lists of the study, with code points of the current texts."""

    document: Integers
    code: Integers
    coder: Integers
    start: Integers
    end: Integers


class Work(NamedTuple):
    """Codings, who worked on which document [documents, coders], and what is to be said of it.

    `lost`: codings with a code that is no longer there. `seen`: (document, coder) marked as done with codings of others
    in sight. `marked`: [documents, coders] where somebody marked the document as done. `anchors`: the codings as they
    were made, where they are those of an earlier moment; None: those that stand now.
    """

    codings: Codings
    worked: Booleans
    marked: Booleans
    lost: int = 0
    seen: tuple[tuple[int, int], ...] = ()
    anchors: tuple[Anchor, ...] | None = None


_Asked = tuple[bool, str, Rule]


class _Known(NamedTuple):
    """What was found out while nothing was written and the study stayed the same."""

    state: tuple[int, int, int]
    study: Study
    works: dict[_Asked, Work]


_KNOWN: WeakKeyDictionary[Project, _Known] = WeakKeyDictionary()


def work_of(project: Project, study: Study, wanted: Comparison) -> Work:
    """Give the codings and who worked where, as the comparison wants them. Places are those of the study.

    Reading what stood earlier from the log takes long, so it is kept until anything is written.
    """
    asked, state, known = (wanted.first_pass, wanted.until, wanted.worked), file_state(project), _KNOWN.get(project)
    if known is None or known.state != state or known.study is not study:
        known = _KNOWN[project] = _Known(state, study, {})
    if asked not in known.works:
        known.works[asked] = _work(project, study, wanted)
    return known.works[asked]


def _work(project: Project, study: Study, wanted: Comparison) -> Work:
    moment = moment_of(project, wanted.until) if wanted.until else None
    marks = items_at(project, "document_state", moment) if moment else items_of(project, "document_state")
    done = _marked(study, (mark for mark in marks if mark.values["state"] == "done"))
    if wanted.first_pass:
        return _first_pass(project, study, [mark for mark in marks if mark.values["codings"] is not None])
    codings, lost, anchors = _codings(project, study, moment)
    coded = np.zeros_like(done)
    coded[codings.document, codings.coder] = True
    if wanted.worked is Rule.DONE:
        worked = done
    elif wanted.worked is Rule.CODED:
        worked = coded
    else:
        worked = done | (coded & ~_marked(study, marks))
    return Work(codings, worked, done, lost, anchors=anchors)


def _codings(project: Project, study: Study, moment: Moment | None) -> tuple[Codings, int, tuple[Anchor, ...] | None]:
    if moment is not None:
        return _placed(project, study, items_at(project, "coding", moment))
    found = study.codings
    return Codings(found.document, found.code, found.coder, found.start, found.end), 0, None


def _first_pass(project: Project, study: Study, marks: Sequence[Item]) -> Work:
    moments: dict[Guid, Moment] = {}
    for mark in marks:
        moment = moment_of_field(project, mark.guid, "document_state", "codings")
        moments |= dict.fromkeys(cast(list[Guid], mark.values["codings"]), moment)
    codings, lost, anchors = _placed(project, study, items_when(project, "coding", moments))
    worked = _marked(study, marks)
    seen = np.argwhere(_marked(study, (mark for mark in marks if not mark.values["blind"])))
    pairs = tuple((int(document), int(coder)) for document, coder in seen)
    return Work(codings, worked, worked, lost, pairs, anchors)


def _marked(study: Study, marks: Iterable[Item]) -> Booleans:
    documents = {document.guid: place for place, document in enumerate(study.documents)}
    coders = {coder.guid: place for place, coder in enumerate(study.coders)}
    found = np.zeros((len(documents), len(coders)), dtype=bool)
    for mark in marks:
        document, coder = documents.get(str(mark.values["document"])), coders.get(str(mark.values["coder"]))
        if document is not None and coder is not None:
            found[document, coder] = True
    return found


def _placed(project: Project, study: Study, items: Sequence[Item]) -> tuple[Codings, int, tuple[Anchor, ...]]:
    """Carry codings read from the log to the current texts; those whose document or coder is gone are left out.

    Gives them with the number of those whose code is gone, and as they were made.
    """
    documents = {document.guid: place for place, document in enumerate(study.documents)}
    codes = {code.guid: place for place, code in enumerate(study.codes)}
    coders = {coder.guid: place for place, coder in enumerate(study.coders)}
    rows, lost, anchors = [], 0, []
    for item in items:
        document, coder = documents.get(str(item.values["document"])), coders.get(str(item.values["coder"]))
        version, start, end, code = cast(tuple[Guid, int, int, Guid], tuple(cast(list[Value], item.values["anchor"])))
        if document is None or coder is None:
            continue
        if code not in codes:
            lost += 1
            continue
        definition = cast(str | None, item.values["definition"]) or ""
        owners = study.documents[document].guid, study.coders[coder].guid
        anchors.append(Anchor(*owners, code, version, start, end, definition))
        current = study.documents[document].version
        if version != current:
            start, end = projected((start, end), maps_between(project, version, current))
        if start < end:  # else none of its words is left
            rows.append((document, codes[code], coder, start, end))
    return Codings(*np.array(rows, dtype=np.int64).reshape(-1, 5).T), lost, tuple(anchors)
