"""Speakers of erased respondents, and documents in which none but they speak, though brought in apart from that."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import Erased, Operation
from qualcode.model.transcript import Role


def speakers_of(operations: Iterable[Operation], respondents: Collection[Guid]) -> set[Guid]:
    """Find the speakers that are linked to these respondents and to nobody else."""
    linked = {guid: _standing(found, "respondent") for guid, found in _about_speakers(operations).items()}
    return {guid for guid, found in linked.items() if found and found <= {*respondents}}


def spoken_by_none_but(operations: Iterable[Operation], respondents: set[Guid]) -> set[Guid]:
    """Find the documents whose speakers, interviewers apart, are all linked to these respondents and nobody else."""
    theirs: defaultdict[Guid, list[bool]] = defaultdict(list)
    for found in _about_speakers(operations).values():
        documents = _standing(found, "document")
        if documents and _standing(found, "role") != {Role.INTERVIEWER}:
            linked = _standing(found, "respondent")
            theirs[cast(Guid, next(iter(documents)))].append(None not in linked and linked <= respondents)
    return {document for document, linked in theirs.items() if all(linked)}


def _about_speakers(operations: Iterable[Operation]) -> dict[Guid, list[Operation]]:
    about: defaultdict[Guid, list[Operation]] = defaultdict(list)
    for operation in operations:
        if operation.kind == "speaker" and not isinstance(operation.value, Erased):
            about[operation.object].append(operation)
    return about


def _standing(operations: list[Operation], field: str) -> set[Value]:
    """Give the values of a field that no later operation took the place of."""
    seen = {guid for operation in operations if operation.field == field for guid in operation.prev}
    heads = [operation for operation in operations if operation.field in ("", field) and operation.id not in seen]
    return {
        cast(Value, operation.value) if operation.field else cast(dict[str, Value], operation.value).get(field)
        for operation in heads
    }
