"""Opens the project of a command: for reading beside any window, or for writing as one coder."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qualcode.cli.call import Call
from qualcode.cli.references import find
from qualcode.computer import setting
from qualcode.model.consensus import is_consensus
from qualcode.model.errors import UserError
from qualcode.ops.projects import open_project, project_guid
from qualcode.store.project import Project
from qualcode.store.queries.coders import people_of


@contextmanager
def reading(call: Call) -> Iterator[Project]:
    """Open the project for reading only."""
    path = Path(call.args.project)
    with _damage_told(path), open_project(path, write=False) as project:
        _have_at_work(project, call.args.coder_at_work)
        yield project


@contextmanager
def writing(call: Call) -> Iterator[Project]:
    """Open the project for writing. Raises UserError where it can only be read or nobody knows who works."""
    path = Path(call.args.project)
    with _damage_told(path), open_project(path) as project:
        if project.read_only is not None:
            raise UserError(project.read_only.key, **project.read_only.values)
        if not _have_at_work(project, call.args.coder_at_work):
            _refuse_to_guess(project)
        yield project


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a damaged file into a sentence."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if "malformed" not in str(error) and "not a database" not in str(error):
            raise
        raise UserError("store.damaged", file=path.name) from error


def _have_at_work(project: Project, coder: str) -> bool:
    if coder:
        found = find(project, "coder", coder)
        if is_consensus(found):
            raise UserError("settling.not_at_work")
        project.me = found
    return bool(coder)


def _refuse_to_guess(project: Project) -> None:
    """Among several coders only the one who worked here last is known to be meant."""
    known = setting("coders")
    remembered = known.get(project_guid(project)) if isinstance(known, dict) else None
    coders = people_of(project)
    if len(coders) > 1 and remembered != project.me:
        raise UserError("cli.who_works", coders=", ".join(name for _, name in coders))
