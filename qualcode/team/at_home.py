"""What stays at home with a document that does not travel: its words, who speaks there, what was noted on it."""

from collections.abc import Iterable
from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import Log, Operation, created
from qualcode.model.sameness import Same, renamed, with_all_records
from qualcode.store.project import Project
from qualcode.store.queries.travelling import documents_told

# These hold words of a transcript or names of people; codings hold numbers only.
_TRANSCRIPT_KINDS = frozenset(("document", "text_version", "speaker", "translation"))
# What tells of an interview in a person's own words; without its document it would wait anyway.
_TELLING_KINDS = frozenset(("interview", "decision"))
# What leads from an object to the document or the respondent that it tells of.
_TOWARDS = ("document", "about", "respondent", "bearer", "judgement", "episode", "coding")


def at_home(
    project: Project, log: Log, documents: Iterable[Guid], noted: Iterable[Guid], same: Same
) -> dict[Guid, Guid]:
    """Find what holds words of these documents, or names of who speaks there; give the document of each.

    Of those that are `noted` too, also what people wrote about the interview, about the document, about codings of it
    or about respondents who are heard nowhere else, memos and summaries alike. `log` has everything under what it
    counts as.
    """
    back, silent = frozenset(documents), set(noted)
    found = {document: document for document in back}
    subjects, heard = _Subjects(project, log, same), _heard_only_in(project, silent)
    for item in log.operations.values():
        values = created(item)
        document = values.get("document")
        of_transcript = item.kind in _TRANSCRIPT_KINDS and document in back
        if of_transcript or (item.kind in _TELLING_KINDS and document in silent):
            found[item.object] = str(document)
        elif item.kind == "memo" and not values.get("coder") and values.get("about") in back:
            found[item.object] = str(values["about"])
        elif item.kind == "summary" and item.subject in heard:
            found[item.object] = heard[item.subject]
        elif item.kind == "memo" and (about := _about(item)):
            of = next((end for end in subjects.reached_from(about) if end in silent or end in heard), None)
            if of is not None:
                found[item.object] = heard.get(of, of)
    return found


def imported_here(project: Project, documents: Iterable[Guid], same: Same) -> set[Guid]:
    """Find those of these documents that were brought in on this computer: nobody else has their words by itself."""
    found = set()
    for document in documents:
        records = [project.identities.own_id(guid) for guid in with_all_records([document], same)]
        for item in project.journal.written_on(records, but=()):
            step = None if item.field else project.journal.step(item.step)
            if step is not None and step.computer == project.computer.guid:
                found.add(document)
    return found


def _heard_only_in(project: Project, documents: set[Guid]) -> dict[Guid, Guid]:
    """Give the respondents who speak in these documents and in no others, each with one of them."""
    told = documents_told(project)
    inside = {guid: item.guid for item in told if item.guid in documents for guid in item.respondents}
    return {
        guid: document
        for guid, document in inside.items()
        if not any(guid in item.respondents for item in told if item.guid not in documents)
    }


def _about(item: Operation) -> Guid:
    value = item.value if item.field == "about" else created(item).get("about")
    return value if isinstance(value, str) else ""


class _Subjects:
    """Follows objects to what they tell of; what the log does not hold is read from the project."""

    def __init__(self, project: Project, log: Log, same: Same) -> None:
        self._project, self._same = project, same
        self._made: dict[Guid, dict[str, Value]] = {}
        for item in log.operations.values():
            if values := created(item):
                self._made.setdefault(item.object, values)

    def reached_from(self, guid: Guid) -> list[Guid]:
        """Give an object and all that it leads to."""
        found = [guid]
        for one in found:
            values = self._values(one)
            ends = [cast(Guid, values[name]) for name in _TOWARDS if isinstance(values.get(name), str)]
            found += [end for end in ends if end not in found]
        return found

    def _values(self, guid: Guid) -> dict[str, Value]:
        known = self._made.get(guid)
        if known is None:
            local = self._project.identities.find(guid)
            written = self._project.journal.written_on([local], but=()) if local is not None else []
            known = next((values for item in written if (values := created(renamed(item, self._same)))), {})
            self._made[guid] = known
        return known
