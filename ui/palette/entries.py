"""What the command palette finds: every action, and every document, code and respondent to go to."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from qualcode.analysis.step_words import StepWords
from qualcode.store.project import Project
from qualcode.store.queries.codes import code_path, codes_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.object_places import ObjectPlace
from qualcode.store.queries.respondents import respondents_of
from ui.action_list import SPECS
from ui.action_list.spec import ActionSpec
from ui.actions import Actions

_OWN = "palette"


class Entry(NamedTuple):
    """Something to do or to go to. `names` are those by which it is found; `reason` says why it cannot be done now."""

    guid: str
    title: str
    names: Mapping[str, str]
    beside: str
    place: ObjectPlace | None = None
    reason: str = ""
    path: tuple[str, ...] = ()


def action_entries(actions: Actions, reasons: Mapping[str, str], facts: frozenset[str]) -> list[Entry]:
    """Give the actions, in the interface's language and in English; `reasons` says what is wanting by fact."""
    return [_action_entry(actions, spec, reasons, facts) for spec in SPECS if spec.name != _OWN]


def _action_entry(actions: Actions, spec: ActionSpec, reasons: Mapping[str, str], facts: frozenset[str]) -> Entry:
    action = actions[spec.name]
    title = action.text().replace("&", "").removesuffix("…")
    plain = QCoreApplication.translate("Actions", spec.text).replace("&", "")
    needs = spec.needs | {"project"} if spec.needs else spec.needs  # without a project nothing else is there either
    wanting = [fact for fact in ("project", "writable", *sorted(needs)) if fact in needs - facts]
    reason = "" if action.isEnabled() else reasons.get(wanting[0] if wanting else "", "")
    names = {"here": plain, "shown": title, "en": spec.text.replace("&", ""), "tip": action.toolTip()}
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Entry(spec.name, title, names, " · ".join(filter(None, (reason, keys))), reason=reason)


def place_entries(project: Project, language: str, kinds: Mapping[str, str]) -> list[Entry]:
    """Give the documents, codes and respondents; `kinds` names their kinds."""
    words = StepWords(project, language)
    codes = codes_of(project)
    by_guid = {code.guid: code for code in codes}
    found = [_place("document", one.guid, {"": one.name}, one.name, kinds) for one in documents_of(project)]
    for code in codes:
        path = code_path(by_guid, code.guid, language)
        entry = _place("code", code.guid, code.names, code.name(language), kinds)
        found.append(entry._replace(beside=f"{kinds['code']}: {path}" if code.parent else entry.beside))
    for person in respondents_of(project):
        names = {"name": person.name, "pseudonym": person.pseudonym or person.name}
        found.append(_place("respondent", person.guid, names, words.of(person.guid), kinds))
    return found


def _place(kind: str, guid: str, names: Mapping[str, str], title: str, kinds: Mapping[str, str]) -> Entry:
    return Entry(guid, title, names, kinds[kind], ObjectPlace(kind, guid), path=(guid,))
