"""Which guide an interview was held by, and which of its questions were asked: in one interview, and in how many."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import document_of, documents_of
from qualcode.store.queries.guides import Asking, Guide, askings_of, guide_of, guides_of


class Asked(NamedTuple):
    """How a question fared: where it is asked in the interview looked at, in how many of the interviews held by its
    guide it was asked, and how many there are.
    """

    here: tuple[Asking, ...]
    interviews: int
    held: int

    @property
    def not_asked(self) -> int:
        """Count the interviews in which it was not asked."""
        return self.held - self.interviews


def guide_for(project: Project, document: Guid) -> Guide | None:
    """Give the guide of an interview: the one that its record names, else the one of the questions linked in it, else
    the newest one for interviews of its kind.
    """
    guides = guides_of(project)
    named = guide_of(project, document)
    linked = {asking.question for asking in askings_of(project, document)}
    kind = document_of(project, document).kind
    for guide in reversed(guides):
        if guide.guid == named:
            return guide
    if named is None and linked:
        return max(guides, key=lambda guide: len(linked.intersection(one.guid for one in guide.questions)))
    return next((guide for guide in reversed(guides) if guide.kind and guide.kind == kind), None)


def questions_asked(project: Project, guide: Guide, document: Guid = "") -> dict[Guid, Asked]:
    """Give for each question of a guide where and how often it was asked.

    An interview counts once it has links to this guide, or its record names the guide and there are links.
    """
    own = {question.guid for question in guide.questions}
    here: dict[Guid, list[Asking]] = {}
    interviews = dict.fromkeys(own, 0)
    held = 0
    for known in documents_of(project):
        askings = [asking for asking in askings_of(project, known.guid) if not asking.orphan]
        found = own.intersection(asking.question for asking in askings)
        if not found and not (askings and guide_of(project, known.guid) == guide.guid):
            continue
        held += 1
        for question in found:
            interviews[question] += 1
        if known.guid == document:
            for asking in askings:
                here.setdefault(asking.question, []).append(asking)
    return {guid: Asked(tuple(here.get(guid, ())), interviews[guid], held) for guid in own}
