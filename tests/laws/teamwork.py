"""Acts of a team in the random histories: a colleague's package merged, a merge withdrawn, brought back."""

import random
import sqlite3
from contextlib import closing, suppress

from qualcode.computer import Computer
from qualcode.model.errors import UserError
from qualcode.model.guid import new_guid
from qualcode.ops import codings, documents, memos, objects, projects
from qualcode.store.objects import conflicts
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.store.queries.merges_received import decided_pairs, merges_of
from qualcode.team.conflicts import disputes, settle_disputes
from qualcode.team.handout import assign_documents, let_out
from qualcode.team.merge import Decisions, Same, Settled, merge_package, readmit_merge, recognise_same, withdraw_merge
from qualcode.team.package import Package, read_package, write_package
from qualcode.team.parting import ask_again
from qualcode.team.scope import Part, Scope
from tests.laws.making import WORDS, all_of, pick, span


def packed(project: Project, name: str = "package", scope: Scope | None = None) -> Package:
    """Pack a project and read the package back; every transcript travels."""
    path = project.path.with_name(f"{project.path.stem}-{name}.qcpack")
    also = frozenset(all_of(project, "document"))
    write_package(project, path, scope or Scope(Part.WHOLE), also=also, replace=True)
    return read_package(path)


def _colleagues_package(project: Project, rng: random.Random) -> Package:
    """Let a colleague work on a copy of the project for a while, and pack her work."""
    path = project.path.with_name(f"{project.path.stem}-colleague.qualcode")
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as copy:
        project.connection.backup(copy)
    with projects.open_project(path) as colleague:
        colleague.connection.execute("PRAGMA synchronous = OFF")
        colleague.computer = Computer(new_guid(), "colleague")
        for _ in range(rng.randrange(1, 4)):
            with suppress(UserError, IndexError):
                rng.choice(_WORK)(colleague, rng)
        return packed(colleague, scope=rng.choice([None, Scope(Part.MINE), Scope(Part.CODEBOOK)]))


def _code(project: Project, rng: random.Random) -> None:
    document = pick(project, rng, "document")
    codings.code_span(project, document, *span(project, rng, document), pick(project, rng, "code"))


def _correct(project: Project, rng: random.Random) -> None:
    document = rng.choice(documents_of(project)).guid
    documents.correct_turn(project, document, 0, f"{rng.choice(WORDS)} {len(text_of(project, document))}")


_WORK = (
    _code,
    _correct,
    lambda project, rng: objects.add_object(project, "code", {"name_ru": rng.choice(WORDS)}),
    lambda project, rng: objects.set_fields(project, pick(project, rng, "code"), {"name_ru": rng.choice(WORDS)}),
    lambda project, rng: objects.delete_objects(project, (pick(project, rng, rng.choice(["code", "coding"])),)),
    lambda project, rng: memos.add_memo(project, rng.choice(WORDS), pick(project, rng, "respondent")),
)


def _merge(project: Project, rng: random.Random) -> None:
    merge_package(project, _colleagues_package(project, rng), _some_decision(project, rng))


def _some_decision(project: Project, rng: random.Random) -> Decisions:
    found = conflicts(project)
    if not found or rng.random() < 0.5:
        return Decisions()
    conflict = rng.choice(found)
    return Decisions(settled=(Settled(conflict.guid, conflict.field, rng.choice(conflict.rivals)),))


def _withdraw(project: Project, rng: random.Random) -> None:
    withdraw_merge(project, rng.choice([merge.guid for merge in merges_of(project) if not merge.withdrawn]))


def _readmit(project: Project, rng: random.Random) -> None:
    readmit_merge(project, rng.choice([merge.guid for merge in merges_of(project) if merge.withdrawn]))


def _settle(project: Project, rng: random.Random) -> None:
    found = rng.choice(disputes(project))
    settle_disputes(project, (Settled(found.object, found.field, rng.choice(found.positions).value),))


def _recognise(project: Project, rng: random.Random) -> None:
    kind = rng.choice(["code", "code", "respondent", "attribute", "coder", "document", "household"])
    ours, theirs = pick(project, rng, kind), pick(project, rng, kind)
    recognise_same(project, (Same(kind, ours, theirs, rng.random() < 0.8),))


def _part(project: Project, rng: random.Random) -> None:
    found = rng.choice(decided_pairs(project))
    recognise_same(project, (Same(found.kind, found.first, found.second, not found.accepted),))


def _ask_again(project: Project, rng: random.Random) -> None:
    found = rng.choice(decided_pairs(project))
    ask_again(project, ((found.first, found.second),))


def _assign(project: Project, rng: random.Random) -> None:
    document = pick(project, rng, "document")
    given = ((pick(project, rng, "coder"), (document,)),)
    assign_documents(project, given, (document,), rng.choice(["", "себеп"]), rng.choice([(), given]))


def _let_out(project: Project, rng: random.Random) -> None:
    let_out(project, (pick(project, rng, "document"),), rng.choice(["", "себеп"]))


TEAM_ACTS = {
    "let_out": _let_out,
    "assign_documents": _assign,
    "recognise_same": lambda project, rng: rng.choice([_recognise, _recognise, _part])(project, rng),
    "ask_again": _ask_again,
    "settle_disputes": _settle,
    "merge_package": _merge,
    "withdraw_merge": _withdraw,
    "readmit_merge": _readmit,
}
