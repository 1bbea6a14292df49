"""Two project files compared by what they say."""

import shutil

from qualcode.exchange.compare import contents_of, differences
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import code_span
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import create_project, open_project
from qualcode.store.queries.codings import all_codings


def made(path, quote="бар"):
    text = "А: Карыз бар."
    project = create_project(path, "Кайтуу", "Айбек")
    code = add_code(project, {"ru": "Долги"})
    document = import_transcript(
        project, Transcript("01", text, (Turn(0, 3, len(text), 0),), (Speaker("А", Role.RESPONDENT),))
    )
    start = text.index(quote)
    code_span(project, document, start, start + len(quote), code)
    return project


def test_projects_made_alike_hold_the_same_though_every_guid_differs(tmp_path):
    with made(tmp_path / "1.qualcode") as one, made(tmp_path / "2.qualcode") as other:
        assert differences(one, other) == []
        assert contents_of(one).total() > 5


def test_a_moved_coding_is_told_with_both_quotes(tmp_path):
    with made(tmp_path / "1.qualcode") as one, made(tmp_path / "2.qualcode", "Карыз") as other:
        gone, come = sorted(differences(one, other), key=lambda difference: difference.added)
    assert (gone.kind, gone.added, come.added) == ("coding", False, True)
    assert "«бар» 9-12 Долги" in gone.line
    assert "«Карыз» 3-8 Долги" in come.line


def test_a_renamed_code_is_told_wherever_it_is_named(tmp_path):
    made(tmp_path / "1.qualcode").close()
    shutil.copyfile(tmp_path / "1.qualcode", tmp_path / "2.qualcode")
    with open_project(tmp_path / "1.qualcode") as one, open_project(tmp_path / "2.qualcode") as other:
        (coding,) = all_codings(other)
        set_fields(other, coding.code, {"name_ru": "Кредиты"})
        told = differences(one, other)
    assert [(one.kind, one.added) for one in told] == [
        ("code", False),
        ("code", True),
        ("coding", False),
        ("coding", True),
    ]
