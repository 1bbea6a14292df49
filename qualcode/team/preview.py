"""What a merge would do, told before anything is written: an overlay over the objects that a package touches."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.fold import Life, ObjectState, counting, fold_object, knows, references_in, references_of
from qualcode.model.guid import Guid
from qualcode.model.log import Log, Operation
from qualcode.model.reaching import reached
from qualcode.model.registry import ALIVE, KINDS
from qualcode.model.sameness import NEEDED, Same, by_lamport, renamed, same_as
from qualcode.ops.projects import project_guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.codes import texts_in
from qualcode.store.queries.merges_received import lives_of, merges_of
from qualcode.store.receive import news_in
from qualcode.store.recognising import counted_as
from qualcode.team.package import Package
from qualcode.team.suspects import Suspect, suspects

_PARTS = frozenset(("text_version", "speaker"))  # of a document: they come with it
COUNTED = ("document", "coding", "memo", "code", "attribute_value", "judgement")


class CoderNews(NamedTuple):
    """What is new of one coder; `removed`: objects that she deleted; `others`: whatever else she made."""

    coder: Guid
    name: str
    documents: int
    codings: int
    memos: int
    codes: int
    values: int
    judgements: int
    others: int
    removed: int


class Changed(NamedTuple):
    """A field that only they have changed, and who did."""

    object: Guid
    kind: str
    field: str
    ours: Value
    theirs: Value
    coder: Guid


class Rival(NamedTuple):
    """A field that both sides have changed: what stands here, what comes, what is shown until somebody settles it."""

    object: Guid
    kind: str
    field: str
    ours: Value
    theirs: tuple[Value, ...]
    result: Value
    coder: Guid


class Gone(NamedTuple):
    """An object they have deleted, and who did. `kept`: it stays, because it was changed or is used here."""

    object: Guid
    kind: str
    coder: Guid
    kept: bool


class NewCode(NamedTuple):
    """A code that comes without a proposal although the codebook is locked here: its names by language, who made it."""

    code: Guid
    names: dict[str, str]
    coder: Guid


class Preview(NamedTuple):
    """One page about a merge. `is_empty`: all of it is here already. `waiting`: how many objects will wait for what
    has not come; `kept_back`: how many documents stayed with the sender; `withdrawn`: the merge of this very package
    that was withdrawn here and would be brought back; `other_project`: it is a package of another project.
    """

    package: Package
    steps: int
    operations: int
    coders: tuple[CoderNews, ...]
    changed: tuple[Changed, ...]
    rivals: tuple[Rival, ...]
    gone: tuple[Gone, ...]
    texts: tuple[Guid, ...]  # documents whose text was corrected on both sides
    suspects: tuple[Suspect, ...]
    waiting: int
    withdrawn: Guid
    other_project: bool
    new_codes: tuple[NewCode, ...] = ()
    corrected: tuple[Guid, ...] = ()  # documents here whose text only they have corrected
    returning: tuple[Gone, ...] = ()  # deleted here, and back again because they changed it or use it

    @property
    def is_empty(self) -> bool:
        """Say whether merging would change nothing."""
        return not self.operations

    @property
    def kept_back(self) -> int:
        """Count the documents that stayed with the sender."""
        return self.package.kept_back


class _Overlay(NamedTuple):
    """The objects that a package touches: as they are here, and as they would be."""

    fresh: dict[Guid, list[Operation]]
    before: dict[Guid, ObjectState]
    after: dict[Guid, ObjectState]
    waiting: frozenset[Guid]


def preview(project: Project, package: Package) -> Preview:
    """Tell what merging a package would do. Reads only; a second, read-only look at the project will do."""
    fresh = news_in(project, package.log)
    same = _same_then(project, package.log, fresh)
    fresh = [renamed(item, same) if same else item for item in fresh]
    overlay = _overlay(project, package.log, fresh, same)
    withdrawn = next(
        (merge.guid for merge in merges_of(project) if merge.package == package.hash and merge.withdrawn), ""
    )
    return Preview(
        package,
        len({item.step for item in fresh}),
        len(fresh),
        _coder_news(project, package, overlay),
        tuple(_changed(package.log, overlay)),
        tuple(_rivals(package.log, overlay)),
        tuple(_gone(package.log, overlay)),
        _rival_texts(project, overlay),
        suspects(project, _arriving(overlay), package.texts),
        len(overlay.waiting),
        withdrawn,
        package.project != project_guid(project) and project.kind_of(package.project) != "project",
        tuple(_new_codes(package.log, overlay)) if codebook_is_locked(project) else (),
        tuple(_corrected(overlay)),
        tuple(_returning(project, package.log, overlay)),
    )


def _same_then(project: Project, log: Log, fresh: list[Operation]) -> Same:
    """Give what would count as what: by what was recognised here, and by what they have recognised."""
    if not any(item.kind == "recognition" for item in fresh):
        return counted_as(project)
    operations = {item.id: item for item in project.journal.creations_of(NEEDED)}
    operations |= {item.id: item for item in fresh if item.kind in NEEDED or item.kind == "recognition"}
    lamports = project.journal.lamports_of(operations.values())
    lamports |= {item.step: log.steps[item.step].lamport for item in fresh}
    return same_as(operations.values(), by_lamport(lamports))


def _overlay(project: Project, log: Log, fresh: list[Operation], same: Same) -> _Overlay:
    by_object: defaultdict[Guid, list[Operation]] = defaultdict(list)
    for item in fresh:
        by_object[item.object].append(item)
    here_before = counted_as(project)
    joined = {guid: root for guid, root in same.items() if here_before.get(guid) != root} if same else {}
    wanted = {*by_object, *joined, *joined.values()}
    lives = lives_of(project, wanted)
    here = {guid: cast(int, project.identities.known(guid)) for guid in lives}
    known: dict[Guid, list[Operation]] = {}
    lamports = {item.id: log.steps[item.step].lamport for item in fresh}
    for local, operations, numbers in project.journal.operations_of(dict.fromkeys(here.values())):
        if operations:
            known[project.identities.guid(local)] = operations
            lamports |= numbers

    def order(guid: Guid) -> tuple[int, Guid]:
        return lamports[guid], guid

    before = {
        guid: fold_object(KINDS[items[0].kind], _known(items), order)._replace(life=lives[guid])
        for guid, items in known.items()
        if items[0].kind in KINDS and lives[guid] is not Life.WAITING
    }
    arrived, waiting = _arrived(project, by_object, before)
    arrived |= {root for root in joined.values() if root in before}
    by_object |= {root: by_object.get(root, []) for root in joined.values()}
    together: defaultdict[Guid, dict[Guid, Operation]] = defaultdict(dict)
    for guid, operations in known.items():
        root = same.get(guid, guid)
        together[root] |= {item.id: renamed(item, same) if joined else item for item in operations}
    after = {}
    for guid in arrived - joined.keys():
        items = together[guid] | {item.id: item for item in by_object.get(guid, ())}
        after[guid] = fold_object(KINDS[next(iter(items.values())).kind], _known(items.values()), order)
    return _Overlay(dict(by_object), before, _with_used(after, before), frozenset(waiting))


def _known(operations: Iterable[Operation]) -> list[Operation]:
    return counting(operations, knows)


def _arrived(
    project: Project, fresh: dict[Guid, list[Operation]], before: dict[Guid, ObjectState]
) -> tuple[set[Guid], set[Guid]]:
    """Say which of the touched objects would be there, as all that they refer to is, and which would wait."""
    creations = {
        guid: creation
        for guid, items in fresh.items()
        if guid not in before and (creation := next((item for item in _known(items) if not item.field), None))
    }
    needs = {guid: set(references_in(KINDS[item.kind], item)) for guid, item in creations.items()}
    wanted = {target for found in needs.values() for target in found} - creations.keys()
    there = {guid for guid, life in lives_of(project, wanted).items() if life is not Life.WAITING}
    missing = wanted - there
    owners: defaultdict[Guid, set[Guid]] = defaultdict(set)
    for guid, found in needs.items():
        for target in found:
            owners[target].add(guid)
    lacking = reached(missing, owners.__getitem__) - missing
    touched_here = {guid for guid in fresh if guid in before and _known(fresh[guid])}
    arrived = (creations.keys() - lacking) | touched_here
    return arrived, set(fresh) - arrived - before.keys()


def _with_used(after: dict[Guid, ObjectState], before: dict[Guid, ObjectState]) -> dict[Guid, ObjectState]:
    """Let what they deleted but still use themselves, by what comes, be there."""
    used = {target for state in after.values() if state.life.is_there for target in references_of(state)}
    return {
        guid: state._replace(life=Life.USED) if state.life is Life.DEAD and guid in used else state
        for guid, state in after.items()
    }


# What is told -------------------------------------------------------------------------------------------------


def _coder_news(project: Project, package: Package, overlay: _Overlay) -> tuple[CoderNews, ...]:
    made: defaultdict[Guid, Counter[str]] = defaultdict(Counter)
    for guid, state in overlay.after.items():
        was = guid in overlay.before and overlay.before[guid].life.is_there
        if state.life.is_there and guid not in overlay.before:
            creation = next(item for item in overlay.fresh[guid] if not item.field)
            if state.kind not in _PARTS:
                made[package.log.steps[creation.step].coder][state.kind] += 1
        elif was and not state.life.is_there:
            made[_deleter(package.log, overlay.fresh[guid])]["removed"] += 1
    for items in overlay.fresh.values():  # who has only changed something is named too
        for item in items:
            made[package.log.steps[item.step].coder]["changes"] += 1
    names = {item.guid: str(item.values["name"]) for item in items_of(project, "coder")}
    names |= {guid: str(state.values["name"]) for guid, state in overlay.after.items() if state.kind == "coder"}
    found = [_news_of(coder, names.get(coder, ""), counts) for coder, counts in made.items()]
    return tuple(sorted(found, key=lambda news: (news.name, news.coder)))


def _news_of(coder: Guid, name: str, counts: Counter[str]) -> CoderNews:
    others = sum(counts.values()) - counts["removed"] - counts["changes"] - sum(counts[kind] for kind in COUNTED)
    documents, codings, memos, codes, values, judgements = (counts[kind] for kind in COUNTED)
    return CoderNews(coder, name, documents, codings, memos, codes, values, judgements, others, counts["removed"])


def _deleter(log: Log, items: list[Operation]) -> Guid:
    deleting = [item for item in items if item.field == ALIVE]
    return log.steps[(deleting or items)[-1].step].coder if items else ""


def _changed(log: Log, overlay: _Overlay) -> Iterable[Changed]:
    for guid, state in overlay.after.items():
        known = overlay.before.get(guid)
        if known is None or not (known.life.is_there and state.life.is_there):
            continue
        for field, value in state.values.items():
            ours = known.values.get(field)
            if value != ours and field not in state.conflicts:
                coder = _author(log, overlay.fresh[guid], state.heads[field])
                yield Changed(guid, state.kind, field, ours, value, coder)


def _rivals(log: Log, overlay: _Overlay) -> Iterable[Rival]:
    for guid, state in overlay.after.items():
        known = overlay.before.get(guid)
        if known is None or not state.life.is_there:
            continue
        for field, values in state.conflicts.items():
            if values != known.conflicts.get(field):
                ours = known.values.get(field)
                theirs = tuple(value for value in values if value != ours)
                coder = _author(log, overlay.fresh[guid], state.heads[field])
                yield Rival(guid, state.kind, field, ours, theirs, state.values[field], coder)


def _new_codes(log: Log, overlay: _Overlay) -> Iterable[NewCode]:
    arriving = _arriving(overlay)
    proposed = {state.values["code"] for state in arriving.values() if state.kind == "proposal"}
    for guid, state in arriving.items():
        if state.kind == "code" and guid not in proposed:
            creation = next(item for item in overlay.fresh[guid] if not item.field)
            yield NewCode(guid, texts_in(state.values, "name"), log.steps[creation.step].coder)


def _author(log: Log, fresh: list[Operation], heads: tuple[Guid, ...]) -> Guid:
    writing = [item for item in fresh if item.id in heads]
    return log.steps[writing[-1].step].coder if writing else ""


def _gone(log: Log, overlay: _Overlay) -> Iterable[Gone]:
    for guid, items in overlay.fresh.items():
        known = overlay.before.get(guid)
        deleting = [item for item in items if item.field == ALIVE and item.value is False]
        if known is not None and known.life.is_there and deleting and guid in overlay.after:
            state = overlay.after[guid]
            yield Gone(guid, state.kind, log.steps[deleting[-1].step].coder, state.life.is_there)


def _rival_texts(project: Project, overlay: _Overlay) -> tuple[Guid, ...]:
    """Find the documents with several versions that no other is based on, one of them fresh."""
    fresh = {
        guid: state
        for guid, state in overlay.after.items()
        if state.kind == "text_version" and state.life.is_there and guid not in overlay.before
    }
    documents = {cast(Guid, state.values["document"]) for state in fresh.values()}
    if not documents:
        return ()
    versions = {item.guid: item.values for item in items_of(project, "text_version")}
    versions |= {guid: state.values for guid, state in fresh.items()}
    based = {values.get(name) for values in versions.values() for name in ("base", "joined")}
    leaves = Counter(values["document"] for guid, values in versions.items() if guid not in based)
    return tuple(sorted(document for document in documents if leaves[document] > 1))


def _corrected(overlay: _Overlay) -> Iterable[Guid]:
    """Find the documents that are here and get a corrected text."""
    fresh = (state for guid, state in overlay.after.items() if guid not in overlay.before and state.life.is_there)
    made = {guid for guid, state in overlay.after.items() if state.kind == "document" and guid not in overlay.before}
    documents = (cast(Guid, state.values["document"]) for state in fresh if _is_correction(state))
    return (document for document in dict.fromkeys(documents) if document not in made)


def _returning(project: Project, log: Log, overlay: _Overlay) -> Iterable[Gone]:
    """Find what was deleted here and will be there again; who brings it back is told."""
    users: dict[Guid, Guid] = {}
    for guid, state in overlay.after.items():
        if state.life.is_there:
            items = overlay.fresh[guid]
            coder = log.steps[items[-1].step].coder if items else ""
            if guid in overlay.before and not overlay.before[guid].life.is_there:
                yield Gone(guid, state.kind, coder, True)
            users |= dict.fromkeys(references_of(state), coder)
    unseen = users.keys() - overlay.after.keys()
    for guid, life in lives_of(project, unseen).items():
        if life is Life.DEAD:
            yield Gone(guid, project.kind_of(guid), users[guid], True)


def _is_correction(state: ObjectState) -> bool:
    return state.kind == "text_version" and state.values.get("base") is not None


def _arriving(overlay: _Overlay) -> dict[Guid, ObjectState]:
    """Give the objects that would be new here."""
    return {guid: state for guid, state in overlay.after.items() if guid not in overlay.before and state.life.is_there}
