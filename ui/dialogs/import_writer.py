"""Writes previewed transcripts into the project, with their speakers linked to respondents."""

from collections.abc import Sequence

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.ops.attributes import add_respondent
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of
from ui.dialogs.import_file import ImportFile, Person, State
from ui.session import Session


class ImportWriter:
    """Imports one file after the other; a name typed for two files is one new respondent."""

    def __init__(self, session: Session, project: Project, people: Sequence[tuple[Guid, str]]) -> None:
        self._session = session
        self._project = project
        self._by_name = {name.casefold(): guid for guid, name in people}

    def write(self, file: ImportFile) -> None:
        """Import a file, or note in it why the project does not take it."""
        try:
            document = import_transcript(self._project, file.transcript(), file.kind, file.path.name)
            self._link(document, file)
        except UserError as error:
            file.refuse(error)
            return
        file.state = State.IMPORTED
        if not self._session.document:
            self._session.show_document(document)

    def _link(self, document: Guid, file: ImportFile) -> None:
        for speaker in speakers_of(self._project, document):
            person = file.people.get(speaker.label, Person())
            if speaker.role is not Role.INTERVIEWER and (person.guid or person.new_name):
                link_speaker(self._project, speaker.guid, person.guid or self._respondent(person.new_name, file.kind))

    def _respondent(self, name: str, kind: str) -> Guid:
        if name.casefold() not in self._by_name:
            self._by_name[name.casefold()] = add_respondent(self._project, name, kind=kind)
        return self._by_name[name.casefold()]
