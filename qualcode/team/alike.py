"""What looks like the same thing twice in the project itself: left undecided when a package was merged."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.fold import Life, ObjectState
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import counts_by_code
from qualcode.store.queries.documents import text_if_kept
from qualcode.store.queries.merges_received import Decided, decided_pairs
from qualcode.store.queries.origins import Origin, made_in, origins_of
from qualcode.store.queries.progress import counts_by_coder
from qualcode.team.suspects import Suspect, suspects

ASKED = ("code", "document", "respondent", "coder")  # kinds of which it is asked


class Side(NamedTuple):
    """One of two things that look alike: who made it and when (UTC, milliseconds), its fields, and how many codings
    are made with it or on it (None where that means nothing).
    """

    coder: Guid
    time: int
    values: dict[str, Value]
    codings: int | None


class Judged(NamedTuple):
    """A pair that somebody has decided on, with the names under which both were made."""

    pair: Decided
    names: tuple[str, str]


def alike_left(project: Project, kinds: Collection[str] = ASKED) -> tuple[Suspect, ...]:
    """List the pairs that look like one thing and about which nobody has decided yet.

    Only what was made apart is compared: two codes that one person gave nearly the same name differ on purpose.
    """
    made = origins_of(project, kinds)
    homes = Counter(origin.home for origin in made.values())
    if len(homes) < 2:
        return ()
    home = homes.most_common(1)[0][0]
    strange = [item for kind in kinds for item in items_of(project, kind) if made[item.guid].home != home]
    arrived = {item.guid: _state(item) for item in strange}
    versions = _first_versions(project, {item.guid for item in strange if item.kind == "document"})
    texts = {str(item.values["hash"]): text_if_kept(project, item.guid) or "" for item in versions}
    arrived |= {item.guid: _state(item) for item in versions}
    found = suspects(project, arrived, texts, lambda one, other: made[one].home != made[other].home)
    return tuple(_each_once(found, made))


def alike_judged(project: Project, language: str) -> tuple[Judged, ...]:
    """List the pairs that somebody has decided on, the newest first, under the names with which they were made."""
    pairs = [pair for pair in decided_pairs(project)[::-1] if pair.kind != "project"]
    named = {}
    for item in project.journal.creations_of({pair.kind for pair in pairs}) if pairs else ():
        if isinstance(item.value, dict):
            named[item.object] = best_name(item.value, language)
    return tuple(Judged(pair, (named.get(pair.first, ""), named.get(pair.second, ""))) for pair in pairs)


def side_of(project: Project, guid: Guid) -> Side:
    """Tell of one thing what helps to decide whether another is the same."""
    kind = project.kind_of(guid)
    step = made_in(project, guid)
    codings = None
    if kind == "code":
        codings = counts_by_code(project).get(guid, 0)
    elif kind == "document":
        codings = sum(counts_by_coder(project, guid).get(guid, {}).values())
    return Side(step.coder if step else "", step.time if step else 0, project.values(guid), codings)


def _state(item: Item) -> ObjectState:
    return ObjectState(item.kind, item.values, {}, {}, Life.LIVE)


def _first_versions(project: Project, documents: set[Guid]) -> list[Item]:
    found = items_of(project, "text_version") if documents else []
    return [item for item in found if item.values["document"] in documents and item.values["base"] is None]


def _each_once(found: tuple[Suspect, ...], made: Mapping[Guid, Origin]) -> Iterator[Suspect]:
    """Give each pair once, first what was here or was made earlier."""
    told: set[frozenset[Guid]] = set()
    for one in found:
        pair = frozenset((one.ours, one.theirs))
        if pair not in told:
            told.add(pair)
            ours, theirs = (made[guid] for guid in (one.ours, one.theirs))
            yield one if (ours.came, ours.order) <= (theirs.came, theirs.order) else turned(one)


def turned(one: Suspect) -> Suspect:
    """Give a pair the other way round."""
    return one._replace(ours=one.theirs, theirs=one.ours, our_name=one.their_name, their_name=one.our_name)
