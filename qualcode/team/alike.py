"""What looks like the same thing twice in the project itself: left undecided when a package was merged."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from qualcode.model.fold import Life, ObjectState
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_if_kept
from qualcode.store.queries.origins import Origin, origins_of
from qualcode.team.suspects import Suspect, suspects

ASKED = ("code", "document", "respondent", "coder")  # kinds of which it is asked


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
