"""Sets of codes across the tree: families, research questions, others."""

from collections.abc import Sequence

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.ops.gate import operation
from qualcode.ops.positions import after_last
from qualcode.store.objects import items_of, items_of_target
from qualcode.store.project import Project
from qualcode.store.queries.codes import Texts, texts_in
from qualcode.store.writer import Writer


@operation
def add_set(
    write: Writer, names: Texts, kind: str = "family", exclusive: bool = False, codes: Sequence[Guid] = ()
) -> Guid:
    """Add a set of codes as the last one; `exclusive`: a case or passage should have one of its codes only.

    Raises UserError where no name is given.
    """
    code_set = write.create(
        "code_set",
        {
            **{f"name_{language}": name.strip() or None for language, name in names.items()},
            "kind": kind,
            "exclusive": exclusive,
            "position": after_last(item.values["position"] for item in items_of(write.project, "code_set")),
        },
    )
    _check_name(write.project, code_set)
    _put_in(write, code_set, codes)
    write.describe(code_set=code_set)
    return code_set


@operation
def change_set(
    write: Writer, code_set: Guid, names: Texts | None = None, kind: str | None = None, exclusive: bool | None = None
) -> None:
    """Rename a set, make it one of another kind or an exclusive one; what is None stays.

    A language that is not in `names` keeps its name.
    """
    for language, name in (names or {}).items():
        write.set(code_set, f"name_{language}", name.strip())
    changes: dict[str, Value] = {"kind": kind, "exclusive": exclusive}
    for field, value in changes.items():
        if value is not None:
            write.set(code_set, field, value)
    _check_name(write.project, code_set)
    write.describe(code_set=code_set)


@operation
def put_in_set(write: Writer, code_set: Guid, codes: Sequence[Guid]) -> None:
    """Put codes into a set; those in it already stay."""
    _put_in(write, code_set, codes)
    write.describe(code_set=code_set, codes=list(codes))


@operation
def take_out_of_set(write: Writer, code_set: Guid, codes: Sequence[Guid]) -> None:
    """Take codes out of a set.

    Raises UserError for a code by which somebody has judged a case: the judgement would name a code of no set.
    """
    judged = {item.values["code"] for item in items_of_target(write.project, "judgement", "code_set", code_set)}
    for code in codes:
        if code in judged:
            raise UserError("codebook.code_judged", code=_name(write.project, code))
        place = KINDS["membership"].guid_of({"code_set": code_set, "member": code})
        if write.project.life_of(place).is_there:
            write.delete(place)
    write.describe(code_set=code_set, codes=list(codes))


def _put_in(write: Writer, code_set: Guid, codes: Sequence[Guid]) -> None:
    for code in dict.fromkeys(codes):
        if write.project.kind_of(code) != "code":
            raise UserError("store.wrong_kind", expected="code", found=write.project.kind_of(code))
        write.create("membership", {"code_set": code_set, "member": code})


def _check_name(project: Project, code_set: Guid) -> None:
    if not texts_in(project.values(code_set), "name"):
        raise UserError("codebook.set_needs_name")


def _name(project: Project, code: Guid) -> str:
    return next(iter(texts_in(project.values(code), "name").values()), "")
