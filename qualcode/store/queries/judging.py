"""What a case is judged by: sets of which one code holds, what most coders say, the passages they name."""

from collections import Counter
from typing import NamedTuple

from qualcode.model.codebook import Texts
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.cases import Evidence, Judgement, episodes_of, evidence_of, judgements_of
from qualcode.store.queries.codes import members_of, texts_in
from qualcode.store.queries.families import people_of


class ExclusiveSet(NamedTuple):
    """A code set of which one code at most holds of an episode; its codes in their order."""

    guid: Guid
    names: Texts
    codes: tuple[Guid, ...]


class Verdict(NamedTuple):
    """What the coders say of one episode by one set: how many judged, and what most of them say (several: a tie).

    Each of `leading` is the GUID of a code, "mixed" or "undecidable"; `agreed` counts those who say the first.
    """

    judged: int
    agreed: int
    leading: tuple[str, ...]

    @property
    def unanimous(self) -> bool:
        """Say whether all who judged say the same."""
        return self.agreed == self.judged


def exclusive_sets(project: Project) -> list[ExclusiveSet]:
    """List the sets by which episodes are judged, in their order."""
    found = [item for item in items_of(project, "code_set") if item.values["exclusive"]]
    found.sort(key=lambda item: place if isinstance(place := item.values["position"], int | float) else float("inf"))
    return [
        ExclusiveSet(item.guid, texts_in(item.values, "name"), tuple(members_of(project, item.guid))) for item in found
    ]


def verdict_of(judgements: list[Judgement]) -> Verdict | None:
    """Say what most of these judgements (of one episode and set) say, None where there is none.

    One whose code was deleted since says nothing.
    """
    counts = Counter(value for one in judgements if (value := one.code or one.undecided))
    if not counts:
        return None
    most = max(counts.values())
    return Verdict(counts.total(), most, tuple(value for value, count in counts.items() if count == most))


def evidence_by_judgement(project: Project, judgements: list[Judgement]) -> dict[Guid, list[Evidence]]:
    """Give the passages for and against each of these judgements, those for it first."""
    return {
        one.guid: sorted(evidence_of(project, one.guid), key=lambda evidence: evidence.stance != "for")
        for one in judgements
    }


def own_judgements_about(project: Project, document: Guid) -> list[Judgement]:
    """List what the coder at work has judged of the women whom an interview is with or about."""
    women = {person.woman for person in people_of(project) if document in person.documents}
    episodes = {one.guid for one in episodes_of(project) if one.analysed and one.respondent in women}
    return [one for one in judgements_of(project) if one.coder == project.me and one.episode in episodes]
