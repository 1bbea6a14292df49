"""What the list of documents shows of each: read from the project, put in an order, those in one state."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCollator, QLocale

from qualcode.analysis.progress import NO_WORK, STATES, Work, work_of
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.cases import interviews_of
from qualcode.store.queries.documents import documents_of, speakers_of
from qualcode.store.queries.respondents import respondents_of
from ui.documents.kinds import statuses

ORDERS = ("position", "name", "state", "status")  # how the list may be sorted


class Row(NamedTuple):
    """What the list shows of one document; `work` is that of each coder who has begun."""

    guid: Guid
    name: str
    kind: str
    respondents: tuple[str, ...]
    codings: int
    status: str
    language: str
    work: tuple[tuple[Guid, Work], ...] = ()

    def work_of(self, coder: Guid) -> Work:
        """Give the work of one coder."""
        return dict(self.work).get(coder, NO_WORK)

    def with_work(self, work: Mapping[Guid, Work]) -> "Row":
        """Give the row with the work as it is now."""
        return self._replace(codings=sum(one.codings for one in work.values()), work=tuple(work.items()))


class Arrangement(NamedTuple):
    """In which order documents are listed, and in which state of the coder's work; "" for any."""

    order: str = ORDERS[0]
    state: str = ""


def read_rows(project: Project) -> list[Row]:
    """Read a row for every document, in the order of the project."""
    names = {respondent.guid: respondent.name for respondent in respondents_of(project)}
    speaking: dict[Guid, dict[str, None]] = {}
    for speaker in speakers_of(project):
        if speaker.respondent in names:
            speaking.setdefault(speaker.document, {})[names[speaker.respondent]] = None
    records = {record.document: record for record in interviews_of(project)}
    works = work_of(project)
    rows = []
    for found in documents_of(project):
        people, record = tuple(speaking.get(found.guid, ())), records.get(found.guid)
        language = (record.language if record else "") or found.language
        status = record.status if record else ""
        row = Row(found.guid, found.name, found.kind, people, 0, status, language)
        rows.append(row.with_work(works.get(found.guid, {})))
    return rows


def arranged(rows: Iterable[Row], wanted: Arrangement, coder: Guid, shown: Guid, language: str) -> list[Row]:
    """Give the rows that are wanted in their order; the document that is being read stays listed."""
    kept = [row for row in rows if not wanted.state or row.guid == shown or row.work_of(coder).state == wanted.state]
    if wanted.order == "state":
        return sorted(kept, key=lambda row: STATES.index(row.work_of(coder).state))
    if wanted.order == "status":
        known = list(statuses())
        return sorted(kept, key=lambda row: known.index(row.status) if row.status in known else len(known))
    if wanted.order == "name":
        collator = QCollator(QLocale(language))
        collator.setNumericMode(True)
        return sorted(kept, key=lambda row: collator.sortKey(row.name))
    return kept
