"""The moments of a project as of which agreement is counted again: documents marked as done, and ends of days."""

from datetime import datetime
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.log import Step
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.history import step_ids, steps_at

_MOST = 5000  # steps that are looked through
_SHOWN = 200


class Moment(NamedTuple):
    """A step after which to look: its GUID and time, who did it; `document`: marked then ("": end of a day)."""

    step: Guid
    time: int
    coder: str
    document: str


def moments_of(project: Project) -> list[Moment]:
    """List the moments of a project, the newest first."""
    coders = {item.guid: str(item.values["name"]) for item in items_of(project, "coder")}
    documents = {document.guid: document.name for document in documents_of(project)}
    found, day = [], None
    for step in steps_at(project, step_ids(project)[:_MOST]):
        today = datetime.fromtimestamp(step.time / 1000).astimezone().date()
        document = documents.get(_marked(step), "")
        if document:
            found.append(Moment(step.id, step.time, coders.get(step.coder, ""), document))
        elif today != day:
            found.append(Moment(step.id, step.time, "", ""))
        day = today
    return found[:_SHOWN]


def _marked(step: Step) -> Guid:
    return str(step.args.get("document", "")) if step.verb == "mark_document" else ""
