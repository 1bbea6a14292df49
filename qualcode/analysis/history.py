"""The history as a table, the audit trail of who did what and when; and what names the words of a search stand in."""

from datetime import UTC, date, datetime

from qualcode import __version__
from qualcode.analysis.step_words import StepWords, verb_in
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.log import Step
from qualcode.model.naming import NAMING
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.objects import bin_of, items_of
from qualcode.store.project import Project
from qualcode.store.queries.history import ALL, Wanted, step_ids, steps_at
from qualcode.text.fold import fold

_BATCH = 500
_MOST_TOLD = 5  # changes of one step that the table tells
_SEARCHED = (
    "document",
    "code",
    "respondent",
    "attribute",
    "household",
    "guide",
    "question",
    "code_set",
    "coder",
    "memo",
)
_OUR_WORDS = frozenset(("translation", "text_version", "memo"))  # words of interviews and thoughts stay in the project
_COLUMNS = ("time", "coder", "computer", "step", "what", "changes")


def local_minute(step: Step) -> str:
    """Give the local time of a step as ISO 8601 with a blank."""
    return datetime.fromtimestamp(step.time / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")


def history_table(project: Project, language: str, wanted: Wanted = ALL) -> Table:
    """List steps, newest first, with what each touched and, where it set fields, what they were and became."""
    told, computers = StepWords(project, language), project.journal.computers()
    ids = step_ids(project, wanted)
    rows = [
        _row(told, step, computers)
        for first in range(0, len(ids), _BATCH)
        for step in steps_at(project, ids[first : first + _BATCH])
    ]
    return Table(
        title=message("history.title", language),
        columns=tuple(Column(message(f"history.{name}", language), Measure.TEXT) for name in _COLUMNS),
        rows=tuple(rows),
        caption=message("history.caption", language, n=len(rows)),
        facts={
            message("history.fact_project", language): str(items_of(project, "project")[0].values["name"]),
            message("history.fact_date", language): date.today().isoformat(),
            message("history.fact_version", language): __version__,
        },
    )


def _row(told: StepWords, step: Step, computers: dict[Guid, str]) -> tuple[Cell, ...]:
    texts = (
        local_minute(step),
        told.of(step.coder),
        computers.get(step.computer, ""),
        verb_in(told.language, step.verb),
        told.about(step),
        _changes(told, step),
    )
    return tuple(Cell(text) for text in texts)


def _changes(told: StepWords, step: Step) -> str:
    lines = []
    for item, text in told.changes(step.id, _MOST_TOLD):
        if item.before and item.field and item.kind not in _OUR_WORDS and item.field not in ("anchor", "span"):
            lines.append(text)
    return "; ".join(lines)


def wanted_words(project: Project, words: str, wanted: Wanted, verbs: tuple[str, ...]) -> Wanted:
    """Narrow what is wanted to steps that touched something with these words in its name, living or deleted, and to
    the `verbs` whose names have them. Case and ө ү ң typed as о у н make no difference.
    """
    folded = fold(words.strip())
    if not folded:
        return wanted
    found = {
        item.guid
        for kind in _SEARCHED
        for item in (*items_of(project, kind), *bin_of(project, kind))
        if any(folded in fold(text) for name, text in item.values.items() if _is_name(name) and isinstance(text, str))
    }
    return wanted._replace(named=frozenset(found), named_verbs=verbs)


def _is_name(field: str) -> bool:
    return field in (*NAMING, "text") or field.removesuffix(field[-3:]) in NAMING


def verbs_named(words: str, language: str, verbs: frozenset[str]) -> tuple[str, ...]:
    """Give those of the verbs whose words have these in them."""
    return tuple(sorted(verb for verb in verbs if fold(words.strip()) in fold(verb_in(language, verb))))
