"""Taking in a log from elsewhere: the union of two logs, and the erasures it brings, on the file."""

from qualcode.model.fold import Life
from qualcode.model.guid import MOST_OPERATIONS, STEP_BITS, Guid, operation_guid
from qualcode.model.log import Erased, Log, erasures_of
from qualcode.store.project import Project, told_plainly


def receive(project: Project, log: Log, texts: dict[str, str]) -> frozenset[Guid]:
    """Take in the steps and operations that are not there yet; give the GUIDs of the objects touched.

    One transaction. Receiving the same twice changes nothing, and the order of receiving does not matter.
    `texts` maps hashes to the texts that the log's text versions name.
    """
    connection = project.connection
    with told_plainly(project.path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            touched = _take_in(project, log, texts)
            connection.execute("COMMIT")
        except BaseException:
            project.roll_back()
            raise
        finally:
            project.forget_order()
    return touched


def _take_in(project: Project, log: Log, texts: dict[str, str]) -> frozenset[Guid]:
    fresh = {guid for guid in log.steps if not project.journal.has_step(guid)}
    for guid in sorted(fresh, key=lambda step: (log.steps[step].lamport, step)):
        project.journal.append_step(log.steps[guid])
    touched: set[int] = set()
    there = _operations_there(project, log.steps.keys() - fresh)
    for operation in sorted(log.operations.values(), key=lambda item: log.order(item.id)):
        if operation.id not in there:
            project.journal.append_foreign(operation)
            touched.add(project.identities.object_id(operation.object))
        elif isinstance(operation.value, Erased) and _erase_value(project, operation.id):
            touched.add(project.identities.object_id(operation.object))
    if not touched:
        return frozenset()
    project.connection.executemany("INSERT OR IGNORE INTO text (hash, content) VALUES (?, ?)", texts.items())
    touched |= enforce_erasures(project)
    changed = project.settler.settle(touched)
    return frozenset(project.identities.guid(local) for local in changed)


def _operations_there(project: Project, steps: set[Guid]) -> set[Guid]:
    """Give the operations of these steps that are there: a package may have brought a part of a step only."""
    there: set[Guid] = set()
    for step in steps:
        first = project.identities.step_id(step) << STEP_BITS
        rows = project.connection.execute(
            "SELECT id - ?1 FROM operation WHERE id >= ?1 AND id < ?1 + ?2", (first, MOST_OPERATIONS)
        )
        there.update(operation_guid(step, row[0]) for row in rows)
    return there


def _erase_value(project: Project, operation: Guid) -> bool:
    cursor = project.connection.execute(
        "UPDATE value SET data = NULL WHERE op = ? AND data IS NOT NULL",
        (project.identities.operation_id(operation),),
    )
    return cursor.rowcount > 0


def enforce_erasures(project: Project) -> set[int]:
    """Drop every value and text that an erasure in the log takes out; give the objects to settle."""
    connection = project.connection
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM object WHERE kind = 'erasure')").fetchone()[0]:
        return set()
    operations = project.journal.log().operations.values()
    gone, texts = erasures_of(operations)
    project.texts.clear()
    doomed = [item for item in operations if item.object in gone and not isinstance(item.value, Erased)]
    for operation in doomed:
        _erase_value(project, operation.id)
    connection.executemany("DELETE FROM text WHERE hash = ?", [(digest,) for digest in texts])
    kept = {
        item.value["hash"]
        for item in operations
        if item.kind == "text_version" and item.object not in gone and isinstance(item.value, dict)
    }
    for (digest,) in connection.execute("SELECT hash FROM text").fetchall():
        if digest not in kept:
            connection.execute("DELETE FROM text WHERE hash = ?", (digest,))
    erased = {local for guid in gone if (local := project.identities.find(guid)) is not None}
    # Before any row is written again, so that no row keeps a reference to what is erased.
    connection.executemany(
        "UPDATE object SET state = ?1 WHERE id = ?2"
        " AND EXISTS (SELECT 1 FROM operation WHERE object = ?2 AND field IS NULL)",
        [(int(Life.ERASED), local) for local in erased],
    )
    return _with_referring(project, erased)


def _with_referring(project: Project, gone: set[int]) -> set[int]:
    """Add the objects that refer to what is gone: their references to it are cleared."""
    referring = {local for target in gone for local in project.tables.referring_to(target)}
    return gone | referring
