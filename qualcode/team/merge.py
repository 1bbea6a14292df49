"""Merging a package: backed up, one transaction, one step; taken out again as a whole, and brought back."""

from collections.abc import Callable
from typing import NamedTuple, cast

from qualcode.model.consensus import CONSENSUS
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.model.sameness import RECOGNISABLE
from qualcode.ops.backups import backup_before
from qualcode.ops.blanking import blank_alike, blank_arrived
from qualcode.ops.gate import VERBS, Verb, final_operation
from qualcode.ops.projects import project_guid
from qualcode.ops.proposing import offer
from qualcode.ops.settling_rivals import settle_field
from qualcode.store.backup import Backup
from qualcode.store.objects import state_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version, has_text, text_of_version
from qualcode.store.queries.merges_received import Merge, lives_of, merges_of
from qualcode.store.queries.version_paths import common_version
from qualcode.store.receive import Taken, news_in, take_in
from qualcode.store.withdrawing import (
    TakenOut,
    came_with,
    forget_withdrawn,
    note_received,
    take_out,
    withdrawn_log,
)
from qualcode.store.writer import Writer
from qualcode.team.package import Package
from qualcode.text.changes import number_map

Told = Callable[[int, int], None]


class Same(NamedTuple):
    """Somebody's word that two objects are the same thing (or, not `accepted`, that they are not)."""

    kind: str
    ours: Guid
    theirs: Guid
    accepted: bool = True


class Settled(NamedTuple):
    """The value that settles a field on which two sides disagree."""

    object: Guid
    field: str
    value: Value


class Decisions(NamedTuple):
    """What was decided in the preview; what was not stays as it is, and is asked later. `proposed`: codes that come
    without a proposal to a locked codebook and are taken as proposals, with the reason to be shown.
    """

    same: tuple[Same, ...] = ()
    settled: tuple[Settled, ...] = ()
    proposed: tuple[Guid, ...] = ()
    reason: str = ""

    def __bool__(self) -> bool:
        return bool(self.same or self.settled)


class Merged(NamedTuple):
    """What a merge did. `merge`: the record of it, empty where nothing was new; `brought_back`: it was a withdrawn
    merge of the same package; `objects`: how many were touched.
    """

    merge: Guid
    operations: int
    objects: int
    brought_back: bool = False


class Withdrawn(NamedTuple):
    """What withdrawing a merge did: how many objects were touched, and which of one's own wait for it now."""

    objects: int
    waiting: tuple[Guid, ...]


NOTHING = Decisions()
_OURS_STAYS = ("name", "initials", "source", "responsible", "language")
_NOT_MERGED = Merged("", 0, 0)


def merge_package(
    project: Project,
    package: Package,
    decisions: Decisions = NOTHING,
    *,
    join: bool = False,
    told: Told = lambda done, of: None,
    backup: Backup | None = None,
) -> Merged:
    """Take a package in: a backup first (unless `backup` was made of the project as it is), then one step. Merging the
    same again changes nothing; a merge of it that was withdrawn is brought back.

    `told` hears how far it is (done, of how many); where it raises, nothing of the package is there.

    Raises UserError for a package of another project (unless the two are to be joined), and where the project cannot
    be written; then nothing of it is there.
    """
    if not is_of(project, package):
        if not join:
            raise UserError("team.other_project", file=package.file, other=package.project_name)
        here = Same("project", project_guid(project), package.project)
        decisions = decisions._replace(same=(here, *decisions.same))
    again = next((item for item in merges_of(project) if item.package == package.hash and _can_return(item)), None)
    if again is not None:
        done = readmit_merge(project, again.guid, told, backup)
        return done if not decisions else merge_package(project, package, decisions, join=join, told=told)
    fresh = news_in(project, package.log)
    if not fresh and not decisions:
        return _NOT_MERGED
    backup_before(project, "merge", backup, _first_part(told))
    taken: list[Taken] = []

    def arrive() -> None:
        taken.append(take_in(project, package.log, package.texts, _second_part(told)))
        if news_in(project, package.log):
            raise UserError("team.merge_incomplete", file=package.file)

    with project.transaction("merge_package", first=arrive) as write:
        merge = _record(write, package, len(fresh))
        note_received(project, merge, taken[0].stretches)
        _tell(write, taken[0].objects)
        blank_arrived(write, taken[0].erased)
        decide(write, decisions)
        write.describe(merge=merge, count=len(fresh))
    return Merged(merge, len(fresh), len(taken[0].objects))


def _first_part(told: Told) -> Told:
    """Let the backup be the first two fifths of the way."""
    return lambda done, of: told(2 * done, 5 * of)


def _second_part(told: Told) -> Told:
    return lambda done, of: told(2 * of + 3 * done, 5 * of)


def is_of(project: Project, package: Package) -> bool:
    """Say whether a package is of this project, or of one that was joined with it."""
    return package.project == project_guid(project) or project.kind_of(package.project) == "project"


def _can_return(merge: Merge) -> bool:
    return merge.withdrawn and merge.is_here


def _record(write: Writer, package: Package, operations: int) -> Guid:
    known = lives_of(write.project, [package.coder]) if package.coder else {}
    coder = package.coder if known and known[package.coder].is_there else None
    return write.create("merge", {"package": package.hash, "coder": coder, "operations": operations})


def _tell(write: Writer, objects: frozenset[Guid]) -> None:
    for guid, kind in write.project.kinds_of(objects).items():
        if kind in KINDS:
            write.touched[kind].add(guid)


def decide(write: Writer, decisions: Decisions) -> None:
    """Write down what was decided, within a step. Raises UserError for a pair that cannot be one thing."""
    for same in decisions.same:
        recognise(write, same)
    for settled in decisions.settled:
        settle_field(write, settled.object, settled.field, settled.value)
    offer(write, decisions.proposed, decisions.reason)


def recognise(write: Writer, same: Same) -> Guid:
    """Write down whether two objects are the same thing: one record for the pair, whoever says it first."""
    project = write.project
    kinds = {project.kind_of(guid) for guid in (same.ours, same.theirs)}
    alike = kinds == {same.kind} and same.ours != same.theirs and CONSENSUS not in (same.ours, same.theirs)
    if not alike or same.kind not in RECOGNISABLE:
        raise UserError("team.not_alike")
    first, second = sorted((same.ours, same.theirs))
    ours = project.values(same.ours)
    if same.accepted and same.kind == "document":
        blank_alike(write, same.ours, same.theirs)
    texts = [current_version(project, guid) for guid in (same.ours, same.theirs)] if same.kind == "document" else []
    if same.accepted and not all(has_text(project, version) for version in texts):
        raise UserError("ops.text_erased")
    values: dict[str, Value] = {"kind": same.kind, "first": first, "second": second, "accepted": same.accepted}
    made = write.create("recognition", values)
    write.settle([made])
    if same.accepted:
        if texts:
            _let_our_text_stay(write, *texts)
        _settle_small_things(write, same.ours, ours)
    return made


def _let_our_text_stay(write: Writer, ours: Guid, theirs: Guid) -> None:
    """Let our text hold what stands on theirs, where the two were not made from one another: by a map of the words."""
    project = write.project
    try:
        common_version(project, ours, theirs)
    except ValueError:
        old, new = text_of_version(project, theirs), text_of_version(project, ours)
        edits: list[Value] = [list(edit) for edit in number_map(old, new)]
        stays = {name: project.values(ours)[name] for name in ("document", "hash", "turns", "extractor")}
        write.create("text_version", {**stays, "base": ours, "map": [], "joined": theirs, "joined_map": edits})


def _settle_small_things(write: Writer, guid: Guid, ours: dict[str, Value]) -> None:
    """Let our name stay, and a value count that only one side knows; what both mean in earnest awaits a decision."""
    touched = [found for kind in list(write.touched) for found in write.touched[kind] if kind != "recognition"]
    for found in dict.fromkeys([guid, *touched]):
        if write.project.life_of(found).is_there:
            for field, rivals in state_of(write.project, found).conflicts.items():
                told = [value for value in rivals if value is not None]
                if len(told) == 1:
                    write.set(found, field, told[0])
                elif found == guid and field.startswith(_OURS_STAYS):
                    write.set(found, field, ours[field])


@final_operation
def recognise_same(write: Writer, pairs: tuple[Same, ...]) -> int:
    """Say of pairs of objects that they are the same thing, or (not `accepted`) that they are not; give how many.

    What was recognised counts and is shown as one, here and wherever this arrives; taken back, it parts again.
    """
    for same in pairs:
        recognise(write, same)
    write.describe(count=len(pairs))
    return len(pairs)


def withdraw_merge(project: Project, merge: Guid, told: Told = lambda done, of: None) -> Withdrawn:
    """Take all that a merge had brought out of the project again, as one step; it is kept and can be brought back.

    `told` hears how far it is; where it raises, all is as it was.
    Raises UserError where the merge is withdrawn already, did not come into this file, or brought the coder at work.
    """
    found = _merge(project, merge)
    if found.withdrawn:
        raise UserError("team.merge_is_withdrawn")
    if came_with(project, merge, project.me):
        raise UserError("team.me_in_merge")
    backup_before(project, "merge", None, _first_part(told))
    out: list[TakenOut] = []
    with project.transaction(
        "withdraw_merge", first=lambda: out.append(take_out(project, merge, _second_part(told)))
    ) as write:
        write.set(merge, "withdrawn", True)
        _tell(write, out[0].changed)
        write.describe(merge=merge, count=found.operations)
    return Withdrawn(len(out[0].changed), tuple(sorted(out[0].waiting)))


def readmit_merge(
    project: Project, merge: Guid, told: Told = lambda done, of: None, backup: Backup | None = None
) -> Merged:
    """Bring back a merge that was withdrawn, as one step. Raises UserError where it was not withdrawn here.

    `told` and `backup` as in `merge_package`.
    """
    found = _merge(project, merge)
    kept = withdrawn_log(project, merge)
    if kept is None:
        raise UserError("team.merge_stands")
    backup_before(project, "merge", backup, _first_part(told))
    taken: list[Taken] = []
    with project.transaction(
        "readmit_merge", first=lambda: taken.append(take_in(project, kept.log, kept.texts, _second_part(told)))
    ) as write:
        note_received(project, merge, taken[0].stretches)
        forget_withdrawn(project, merge)
        blank_arrived(write, taken[0].erased)
        write.set(merge, "withdrawn", False)
        _tell(write, taken[0].objects)
        write.describe(merge=merge, count=found.operations)
    return Merged(merge, len(kept.log.operations), len(taken[0].objects), brought_back=True)


def _merge(project: Project, merge: Guid) -> Merge:
    found = next((item for item in merges_of(project) if item.guid == merge and item.is_here), None)
    if found is None:
        raise UserError("team.no_such_merge")
    return found


for _verb in (merge_package, withdraw_merge, readmit_merge):
    VERBS[_verb.__name__] = Verb(_verb.__name__, False, cast(Callable[..., object], _verb))
