"""Keeping a question under a name, so that it can be asked anew at any time."""

from collections.abc import Mapping
from typing import cast

from qualcode.model.errors import UserError, choices
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import SAVED_VIEWS
from qualcode.ops.gate import operation
from qualcode.ops.positions import after_last
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.saved_questions import question_of, saved_question_named
from qualcode.store.writer import Writer


@operation
def save_question(write: Writer, name: str, view: str, asked: Mapping[str, Value], note: str | None = None) -> Guid:
    """Keep what is asked (as JSON) of a view, one of SAVED_VIEWS, under a name, as the last one.

    Where the view has one of that name already, it asks this from now on; without a `note` its note stays. Raises
    UserError without a name and for a view that there is not.
    """
    name = _named(name)
    if view not in SAVED_VIEWS:
        raise UserError("questions.no_such_view", view=view, known=choices(SAVED_VIEWS, "choices."))
    known = saved_question_named(write.project, view, name)
    question = _replaced(write, known.guid, name, asked) if known else _made(write, name, view, asked)
    if note is not None:
        write.set(question, "note", note.strip() or None)
    write.describe(object=question)
    return question


@operation
def rename_question(write: Writer, question: Guid, name: str) -> None:
    """Give a saved question another name. Raises UserError without one, or where its view has one of that name."""
    found = question_of(write.project, question)
    name = _named(name)
    other = saved_question_named(write.project, found.view, name)
    if other and other.guid != question:
        raise UserError("questions.name_taken", name=name)
    write.set(question, "name", name)
    write.describe(object=question)


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("questions.needs_name")
    return name


def _made(write: Writer, name: str, view: str, asked: Mapping[str, Value]) -> Guid:
    values: dict[str, Value] = {
        "name": name,
        "view": view,
        "asked": cast(Value, dict(asked)),
        "coder": write.step.coder,
        "position": _last(write.project),
    }
    return write.create("saved_question", values)


def _replaced(write: Writer, question: Guid, name: str, asked: Mapping[str, Value]) -> Guid:
    write.set(question, "name", name)
    write.set(question, "asked", dict(asked))
    return question


def _last(project: Project) -> float | None:
    return after_last(item.values["position"] for item in items_of(project, "saved_question"))
