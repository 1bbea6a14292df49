"""The one gate through which every change goes: one function, one transaction, one step, one `Change`."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar, cast

from qualcode.model.errors import UserError
from qualcode.ops.consensus_guard import keep_consensus
from qualcode.store.project import Project
from qualcode.store.queries.codebook import changes_codebook, codebook_is_locked
from qualcode.store.queries.proposals import breaks_lock
from qualcode.store.writer import Writer

P = ParamSpec("P")
R = TypeVar("R")


class Verb(NamedTuple):
    """A kind of user action."""

    name: str
    undoable: bool
    function: Callable[..., Any]  # Any: verbs differ in what they take and give


VERBS: dict[str, Verb] = {}
# In a merge the same is decided through the lock: what looks like one thing, and which of two values counts.
_DECIDING = frozenset(("recognise_same", "settle_disputes", "settle_conflict"))


def operation(
    function: Callable[Concatenate[Writer, P], R],
) -> Callable[Concatenate[Project, P], R]:
    """Make a function over a `Writer` a verb over a `Project`: it runs in one transaction and can be undone."""
    return _declare(function, undoable=True)


def final_operation(
    function: Callable[Concatenate[Writer, P], R],
) -> Callable[Concatenate[Project, P], R]:
    """Make a function a verb that cannot be undone."""
    return _declare(function, undoable=False)


def keep_lock(writer: Writer) -> None:
    """Raise UserError where a step has changed a locked codebook, but for proposals and answers to them, and for
    deciding about what merging has brought; the transaction around it is then rolled back.
    """
    if writer.step.verb in _DECIDING:
        return
    if not codebook_is_locked(writer.project) or not changes_codebook(writer.project, writer.local_step):
        return
    if breaks_lock(writer.project, writer.local_step):
        raise UserError("codebook.locked")


def _declare(function: Callable[Concatenate[Writer, P], R], *, undoable: bool) -> Callable[Concatenate[Project, P], R]:
    name = function.__name__

    @wraps(function)
    def perform(project: Project, *args: P.args, **kwargs: P.kwargs) -> R:
        with project.transaction(name) as writer:
            result = function(writer, *args, **kwargs)
            keep_lock(writer)
            keep_consensus(writer)
            return result

    VERBS[name] = Verb(name, undoable, perform)
    return cast(Callable[Concatenate[Project, P], R], perform)
