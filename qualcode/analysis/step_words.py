"""What a step was about and what it changed, in words."""

import json
from collections.abc import Callable, Iterable
from functools import partial

from qualcode.messages import message, words
from qualcode.model.consensus import consensus_name, is_consensus
from qualcode.model.errors import UserError
from qualcode.model.fields import Field, FieldType, Value
from qualcode.model.guid import Guid
from qualcode.model.log import Step
from qualcode.model.naming import best_name, shortened
from qualcode.model.registry import KINDS
from qualcode.store.objects import items_of, state_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_if_kept
from qualcode.store.queries.history import Changed, changes_of, operations_shown

_SEPARATOR = " > "
_GUID_LENGTH = 32
_MOST_NAMED = 3
_MOST_LETTERS = 300
# What names an object that has no name of its own, or not enough of one: other objects.
_NAMED_BY = {
    "text_version": ("document",),
    "speaker": ("document",),
    "interview": ("document",),
    "asking": ("document", "question"),
    "unit_plan": ("document",),
    "turn_language": ("document",),
    "episode": ("respondent",),
    "option": ("attribute",),
    "attribute_value": ("bearer", "attribute"),
    "membership": ("code_set", "member"),
    "facet_value": ("facet",),
    "coding": ("document", "anchor"),
    "judgement": ("episode", "code_set"),
    "evidence": ("judgement", "coding"),
    "translation": ("document",),
    "consent": ("respondent",),
    "memo": ("about",),
    "document_state": ("document",),
    "assignment": ("document", "coder"),
    "round_document": ("round", "document"),
    "decision": ("document",),
    "summary": ("respondent", "code"),
}
_TECHNICAL = frozenset(
    (
        *("base", "hash", "map", "joined", "joined_map", "turns", "extractor", "units", "codings", "position"),
        *("definition", "drawn", "matter", "seen", "made", "codes"),
    )
)


def verb_in(language: str, verb: str) -> str:
    """Give the words for a verb of the log; a verb of a newer version as it stands."""
    known = words("cli").get(f"verb_{verb}")
    return known[language] if known else verb


class StepWords:
    """Names the objects that steps speak of, in one language; each is looked up once."""

    def __init__(self, project: Project, language: str, verb_words: Callable[[str], str] | None = None) -> None:
        self._project = project
        self.language = language
        self.verb = verb_words or partial(verb_in, language)  # how a verb is called
        self._known: dict[Guid, str] = {}
        self._codes: dict[Guid, dict[str, Value]] | None = None

    # Names -----------------------------------------------------------------------------------------------------

    def of(self, guid: object) -> str:
        """Give the name of an object, living or deleted; empty for none and for one that was erased."""
        if not isinstance(guid, str) or not guid:
            return ""
        if guid not in self._known:
            self._known[guid] = ""  # what refers to itself in a circle has no name
            self._known[guid] = self._look_up(guid)
        return self._known[guid]

    def _look_up(self, guid: Guid) -> str:
        kind = self._project.kind_of(guid)
        if kind not in KINDS:
            return ""
        if kind == "code":
            return self._path(guid)
        if is_consensus(guid):
            return consensus_name(self.language)
        values = self._values(guid)
        own = str(values.get("pseudonym") or "") if kind == "respondent" else ""
        return self._composed(kind, values, own or best_name(values, self.language))

    def _composed(self, kind: str, values: dict[str, Value], own: str) -> str:
        named = (self._named(values.get(field)) for field in _NAMED_BY.get(kind, ()))
        return ": ".join(dict.fromkeys(part for part in (*named, own) if part))

    def _named(self, value: Value) -> str:
        return self.of(value[3] if isinstance(value, list) else value)

    def _values(self, guid: Guid) -> dict[str, Value]:
        try:
            return self._project.values(guid)
        except UserError:  # deleted, or not heard of yet
            return state_of(self._project, guid).values

    def _path(self, code: Guid) -> str:
        if self._codes is None:
            self._codes = {item.guid: item.values for item in items_of(self._project, "code")}
        names: list[str] = []
        seen: set[Guid] = set()
        at: Value = code
        while isinstance(at, str) and at not in seen:
            seen.add(at)
            values = self._codes.get(at) or self._values(at)
            names.insert(0, best_name(values, self.language))
            at = values.get("parent")
        return _SEPARATOR.join(name for name in names if name)

    # Steps -----------------------------------------------------------------------------------------------------

    def about(self, step: Step) -> str:
        """Say what a step was about: the one object it wrote on, else what it names, else the first it wrote on."""
        told = [text for name, value in step.args.items() if (text := self._argument(name, value))]
        items = operations_shown(self._project, step.id, _MOST_NAMED + 1)
        objects = list(dict.fromkeys(item.object for item in items[:_MOST_NAMED]))
        named = [text for guid in objects if (text := self.of(guid))]
        if len(objects) == 1 and len(items) <= _MOST_NAMED:
            told = [*([self.verb(str(step.args["verb"]))] if "verb" in step.args else []), *named]
        elif not any(_speaks_of_objects(value) for value in step.args.values()):
            told += [*named, *(["…"] if len(items) > _MOST_NAMED else [])]
        return ", ".join(dict.fromkeys(told))

    def _argument(self, name: str, value: Value) -> str:
        if name == "verb":
            return self.verb(str(value))
        if name == "outcome":
            return message(f"choices.{value}", self.language)
        if isinstance(value, list):
            shown = ", ".join(text for item in value[:_MOST_NAMED] if (text := self._argument("", item)))
            return shown + ("…" if len(value) > _MOST_NAMED else "")
        if isinstance(value, str):
            return self.of(value) if len(value) == _GUID_LENGTH else value
        return ""

    # Changes ---------------------------------------------------------------------------------------------------

    def changes(self, step: Guid, most: int) -> list[tuple[Changed, str]]:
        """Tell what a step changed, each change with its words; fields that only the program reads are left out."""
        return [(item, self.change(item)) for item in changes_of(self._project, step, most) if _is_told(item)]

    def change(self, item: Changed) -> str:
        """Say what became of an object or of one of its fields: "weight: 40 → 80"."""
        if item.erased:
            return message("history.erased", self.language)
        if not item.field:
            name = "made" if item.after and not item.before else "restored" if item.after else "deleted"
            return message(f"history.{name}", self.language)
        field = KINDS[item.kind].by_name[item.field]
        label, after = self.field(item.field), self.value(item.kind, field, item.after)
        if not item.before:
            return f"{label}: {after}"
        before = " | ".join(self.value(item.kind, field, value) for value in item.before)
        return f"{label}: {before} → {after}"

    def field(self, name: str) -> str:
        """Name a field; one that is kept in several languages with its language."""
        base, _, language = name.rpartition("_")
        if language in ("ky", "ru", "en") and base in words("fields"):
            return f"{message(f'fields.{base}', self.language)} ({language})"
        return message(f"fields.{name}", self.language)

    def value(self, kind: str, field: Field, value: Value) -> str:
        """Give the value of a field as a person reads it."""
        if value is None or value == "":
            return message("history.nothing", self.language)
        if isinstance(value, bool):
            return message("analysis.yes" if value else "analysis.no", self.language)
        if field.type in (FieldType.ANCHOR, FieldType.SPAN) and isinstance(value, list):
            quote = self._quote(value)
            code = self.of(value[3]) if field.type is FieldType.ANCHOR else ""
            return ", ".join(part for part in (quote, code) if part)
        if field.type is FieldType.REFERENCE:
            return self.of(value) or message("history.no_longer", self.language)
        if isinstance(value, list | dict):
            return shortened(_plain(value), _MOST_LETTERS)
        if value in field.choices:
            return message(f"choices.{value}", self.language)
        return shortened(str(value), _MOST_LETTERS)

    def _quote(self, place: list[Value]) -> str:
        version, start, end = place[:3]
        text = text_if_kept(self._project, str(version)) or ""
        quote = text[int(str(start)) : int(str(end))].replace("\n", " ")
        return f"“{shortened(quote, _MOST_LETTERS)}”" if quote else ""


def _speaks_of_objects(value: Value) -> bool:
    items: Iterable[Value] = value if isinstance(value, list) else (value,)
    return any(isinstance(item, str) and len(item) == _GUID_LENGTH for item in items)


def _is_told(item: Changed) -> bool:
    if item.field in _TECHNICAL or (item.field and item.field not in KINDS[item.kind].by_name):
        return False
    return not (item.field and not item.before and item.after in (None, ""))


def _plain(value: Value) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_plain(item)}" for name, item in value.items())
    if isinstance(value, list):
        return "; ".join(_plain(item) for item in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
