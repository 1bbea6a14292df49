"""Writes previewed transcripts into the project, with their speakers linked to respondents."""

from collections.abc import Mapping, Sequence

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.ops.documents import Person, import_transcript
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of
from ui.dialogs.import_file import ImportFile, State
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
            people = self._people(file)
            document = import_transcript(self._project, file.transcript(), file.kind, file.path.name, people)
        except UserError as error:
            file.refuse(error)
            return
        self._remember(document, people)
        file.state = State.IMPORTED
        if not self._session.document:
            self._session.show_document(document)

    def _people(self, file: ImportFile) -> dict[str, Person]:
        """Say who speaks in a file: an interviewer is no respondent, a name typed before is known by now."""
        roles = {speaker.label: speaker.role for speaker in file.transcript().speakers}
        return {
            label: Person(person.guid or self._by_name.get(person.new_name.casefold(), ""), person.new_name)
            for label, person in file.people.items()
            if roles.get(label) is not Role.INTERVIEWER
        }

    def _remember(self, document: Guid, people: Mapping[str, Person]) -> None:
        for speaker in speakers_of(self._project, document):
            name = people.get(speaker.label, Person()).new_name
            if name and speaker.respondent:
                self._by_name.setdefault(name.casefold(), speaker.respondent)
