"""The whole sample study taken in by hand from its files: every interview through the preview, then the table."""

from PySide6.QtWidgets import QDialogButtonBox

from qualcode.model.transcript import Role
from qualcode.store.queries.documents import documents_of, speakers_of, text_of
from qualcode.store.queries.respondents import attribute_values, attributes_of, respondents_of
from tests.sample_files import DOCUMENTS, FILES, INTERVIEWS, SAMPLE, respondent_rows, transcript
from tests.ui.acting import click
from tests.ui.dialogs.test_import_preview import new_project, preview_of
from ui.dialogs.import_file import State


def test_every_interview_is_taken_with_its_text_whole_and_its_speakers_right_and_then_the_respondents(desk):
    window = desk.window("ky")
    new_project(desk, window)
    preview = preview_of(desk, window, [INTERVIEWS / file for file in FILES])
    assert [file.state for file in preview.files] == [State.READY] * len(FILES)
    click(preview.buttons.button(QDialogButtonBox.StandardButton.Ok))
    project = window.session.project
    desk.wait(window, lambda: len(documents_of(project)) == len(FILES))
    for document in documents_of(project):
        assert text_of(project, document.guid) == transcript(document.source).text
        roles = {speaker.label: speaker.role for speaker in speakers_of(project, document.guid)}
        assert list(roles.values()).count(Role.INTERVIEWER) == 1
        respondents = {label for label, role in roles.items() if role is Role.RESPONDENT}
        assert respondents == set(DOCUMENTS[document.source]["respondents"])
    desk.answers.answers = [SAMPLE / "respondents.xlsx"]
    window.commands["import_respondents"].trigger()
    desk.wait(window)
    dialog = desk.dialog(window, "attributes_import")
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    desk.wait(window, lambda: len(respondents_of(project)) >= len(respondent_rows()) - 1)
    heading, *rows = respondent_rows()
    names = {person.name: person.guid for person in respondents_of(project)}
    (age,) = [attribute.guid for attribute in attributes_of(project) if attribute.key == heading[2]]
    values = attribute_values(project, age)
    assert {row[0]: values[names[row[0]], age] for row in rows if isinstance(row[2], int)} == {
        row[0]: row[2] for row in rows if isinstance(row[2], int)
    }
    window.close()
