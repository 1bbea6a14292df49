"""Names for documents made from who speaks in them."""

import pytest

from qualcode.analysis.document_names import names_by_respondents
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.attributes import add_respondent
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.ops.projects import create_project
from qualcode.store.queries.documents import speakers_of


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "names.qualcode", "Study", "Айбек") as project:
        yield project


def spoken_by(project, names):
    """Take in a document in which all of these speak."""
    lines = [f"{name}: ооба" for name in names]
    turns, place = [], 0
    for number, line in enumerate(lines):
        turns.append(Turn(place, place + len(names[number]) + 2, place + len(line), number))
        place += len(line) + 1
    speakers = tuple(Speaker(name, Role.RESPONDENT) for name in names)
    import_transcript(project, Transcript("Документ", "\n".join(lines), tuple(turns), speakers))
    for speaker, name in zip(speakers_of(project), names, strict=True):
        link_speaker(project, speaker.guid, add_respondent(project, name))


@pytest.mark.parametrize(
    ("count", "expected"), [(1, "A1"), (2, "A1 / A2"), (4, "A1 / A2 / A3 / A4"), (5, "Документ"), (12, "Документ")]
)
def test_a_document_is_named_by_a_household_but_not_by_a_crowd(project, count, expected):
    spoken_by(project, [f"A{number}" for number in range(1, count + 1)])
    (named,) = names_by_respondents(project, "ky", ["respondent"])
    assert (named.old, named.new) == ("Документ", expected)
