"""Restoring a backup under a new name: what was erased since then is erased in it too before it can be seen."""

import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.log import EMPTY_LOG, Log, Operation
from qualcode.store.backup import backups_of, unpack
from qualcode.store.project import Project
from qualcode.store.receive import receive


class Restored(NamedTuple):
    """What restoring gave: the new file, and how many withdrawals of consent were carried out in it."""

    path: Path
    erasures: int


def restore(project: Path, backup: Path, target: Path) -> Restored:
    """Unpack a backup of `project` to `target`, a file not there yet, and replay the erasures made since.

    They are read from the project, or from its newest backup that can be read where the project is damaged.
    Raises UserError where `target` is there already, the backup does not hold, or the disk refuses.
    """
    if target.exists():
        raise UserError("store.file_exists", file=target.name)
    log, texts = _erasures_known(project)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="restore-", ignore_cleanup_errors=True) as scratch:
        copy = Path(scratch) / target.name
        unpack(backup, copy)
        with _opened(copy, backup) as restored:
            missing = [step for step in log.steps if not restored.journal.has_step(step)]
            if missing:
                receive(restored, log, texts)
                restored.rebuild_file()
            count = sum(1 for item in log.operations.values() if item.kind == "erasure" and item.step in missing)
        copy.replace(target)
    return Restored(target, count)


@contextmanager
def _opened(copy: Path, backup: Path) -> Iterator[Project]:
    try:
        project = Project.open(copy)
    except UserError as error:
        if error.key in ("store.damaged", "store.not_a_project"):
            raise UserError("store.backup_unreadable", file=backup.name) from error
        raise
    with project:
        if not project.is_sound():
            raise UserError("store.backup_unreadable", file=backup.name)
        yield project


def _erasures_known(project: Path) -> tuple[Log, dict[str, str]]:
    """Give the steps that erased something, with what their new texts are based on, from the newest readable file."""
    for candidate in (project, *(backup.path for backup in backups_of(project))):
        with tempfile.TemporaryDirectory(prefix="qualcode-", ignore_cleanup_errors=True) as scratch:
            path = candidate
            try:
                if candidate != project:
                    path = Path(scratch) / project.name
                    unpack(candidate, path)
                with Project.open(path, write=False) as source:
                    if source.is_sound():
                        return _erasing_steps(source)
            except UserError:
                continue
    raise UserError("store.erasures_unknown", file=project.name)


def _erasing_steps(project: Project) -> tuple[Log, dict[str, str]]:
    if not project.journal.operations_of_kind("erasure"):
        return EMPTY_LOG, {}
    log = project.journal.log()
    by_step: defaultdict[Guid, list[Operation]] = defaultdict(list)
    for operation in log.operations.values():
        by_step[operation.step].append(operation)
    made = {item.object: item.step for item in log.operations.values() if not item.field}
    # Who was recognised as one is erased as one.
    waiting = {item.step for item in log.operations.values() if item.kind in ("erasure", "recognition")}
    steps: set[Guid] = set()
    while waiting:
        step = waiting.pop()
        steps.add(step)
        waiting |= {made[base] for base in _bases(by_step[step]) if base in made} - steps
    operations = {item.id: item for step in steps for item in by_step[step]}
    return Log({guid: log.steps[guid] for guid in steps}, operations), _texts(project, operations)


def _bases(operations: list[Operation]) -> list[Guid]:
    """Give the versions on which new versions stand: without them these would have to wait."""
    return [
        cast(Guid, value[way])
        for operation in operations
        if operation.kind == "text_version" and isinstance(value := operation.value, dict)
        for way in ("base", "joined")
        if value.get(way)
    ]


def _texts(project: Project, operations: dict[Guid, Operation]) -> dict[str, str]:
    hashes = [
        str(operation.value["hash"])
        for operation in operations.values()
        if operation.kind == "text_version" and isinstance(operation.value, dict) and not operation.field
    ]
    rows = project.connection.execute(
        f"SELECT hash, content FROM text WHERE hash IN ({','.join('?' * len(hashes))})", hashes
    )
    return dict(rows.fetchall())
