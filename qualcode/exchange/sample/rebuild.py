"""Builds the sample project anew in place of an older one and says what that changed."""

from collections.abc import Callable
from pathlib import Path

from qualcode.exchange.compare import Difference, differences
from qualcode.exchange.sample.build import build_sample
from qualcode.messages import LANGUAGES, message
from qualcode.model.errors import UserError
from qualcode.ops.backups import backup_now
from qualcode.ops.projects import open_project, project_name


def rebuild_sample(
    path: Path, language: str = "ru", progress: Callable[[int, int], None] = lambda *_: None
) -> list[Difference]:
    """Build the sample again in place of the project at `path`, of which a backup is kept; give what it changed.

    Where nothing changed the old file stays. Raises UserError where the project is not the sample study, somebody
    works in it, or the sample cannot be built; then the old file stays too.
    """
    fresh = path.with_name(f".{path.stem}-rebuilt{path.suffix}")
    fresh.unlink(missing_ok=True)
    build_sample(fresh, language, progress)
    try:
        changed = _compare(path, fresh)
        if changed:
            _keep(path)
            fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    return changed


def _compare(path: Path, fresh: Path) -> list[Difference]:
    with open_project(path, write=False) as old, open_project(fresh, write=False) as new:
        if project_name(old) not in {message("sample.name", spoken) for spoken in LANGUAGES}:
            raise UserError("sample.not_the_sample", file=path.name)
        return differences(old, new)


def _keep(path: Path) -> None:
    """Back up a project that is about to be replaced; nobody else may be at work in it."""
    with open_project(path) as old:
        if old.read_only is not None:
            raise UserError(old.read_only.key, **old.read_only.values)
        backup_now(old)
