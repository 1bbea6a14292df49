"""Documents whose text was corrected between coders, in words that one of them had coded."""

from collections import defaultdict

from qualcode.agreement.compared import Compared
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.anchors import Anchor, anchors_on_several_texts
from qualcode.store.queries.codings import carried


def drifted(project: Project, compared: Compared) -> dict[Guid, int]:
    """Count for each document the codings whose words read differently in the text on which another one coded."""
    study, rows = compared.study, compared.work.anchors
    documents = {study.documents[place].guid for place in compared.documents}
    coders = {study.coders[place].guid for place in compared.coders}
    by_document: dict[Guid, list[Anchor]] = defaultdict(list)
    for row in anchors_on_several_texts(project) if rows is None else rows:
        if row.document in documents and row.coder in coders:
            by_document[row.document].append(row)
    counts = {document: _count(project, some) for document, some in by_document.items()}
    return {document: count for document, count in counts.items() if count}


def _count(project: Project, rows: list[Anchor]) -> int:
    texts: dict[Guid, set[Guid]] = defaultdict(set)  # the versions on which each coder coded
    for row in rows:
        texts[row.coder].add(row.version)
    if len(set().union(*texts.values())) < 2:
        return 0
    return sum(
        any(
            carried(project, (row.start, row.end), row.version, version)[2]
            for coder, versions in texts.items()
            if coder != row.coder and row.version not in versions
            for version in versions
        )
        for row in rows
    )
