"""A person corrects the language of a turn; the correction stays with the words."""

import pytest

from qualcode.analysis.languages import turn_languages
from qualcode.model.errors import UserError
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.documents import correct_turn, import_transcript
from qualcode.ops.languages import set_turn_language
from qualcode.ops.objects import add_object
from qualcode.ops.projects import create_project
from qualcode.ops.undo import redo, undo
from qualcode.store.objects import count_of
from qualcode.store.queries.documents import current_version, turns_of_version

SAID = (
    "Кайтып келгенде кандай болду?",
    "Ҳа, яхши келдик, раҳмат.",
    "Сначала было тяжело, потом көнүп кеттим, үйрөндүм.",
)


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "тил.qualcode", "Тил", "Айбек") as made:
        yield made


@pytest.fixture
def document(project):
    text, turns = "", []
    for place, said in enumerate(SAID):
        turns.append(Turn(len(text), len(text) + 3, len(text) + 3 + len(said), place % 2))
        text += f"{'ИЖ'[place % 2]}: {said}\n"
    speakers = (Speaker("И", Role.INTERVIEWER), Speaker("Ж", Role.RESPONDENT))
    return import_transcript(project, Transcript("Маек", text, tuple(turns), speakers))


def languages(project, document):
    return [turn.language for turn in turn_languages(project, document)]


def test_without_corrections_a_turn_speaks_what_is_heard_and_uzbek_is_only_offered(project, document):
    assert languages(project, document)[::2] == ["ky", "ky-ru"]
    assert [turn.heard.uzbek for turn in turn_languages(project, document)] == [False, True, False]
    assert "uz" not in languages(project, document)


def test_a_person_sets_changes_and_takes_back_the_language_of_a_turn(project, document):
    set_turn_language(project, document, 1, "uz")
    assert languages(project, document)[1] == "uz"
    set_turn_language(project, document, 1, "ky-ru")
    assert languages(project, document)[1] == "ky-ru"
    assert count_of(project, "turn_language") == 1
    heard = turn_languages(project, document)[1].heard.language
    set_turn_language(project, document, 1, "")
    assert languages(project, document)[1] == heard
    assert count_of(project, "turn_language") == 0


def test_it_can_be_undone_and_done_again(project, document):
    before = languages(project, document)
    set_turn_language(project, document, 1, "uz")
    undo(project)
    assert languages(project, document) == before
    redo(project)
    assert languages(project, document)[1] == "uz"


def test_taken_back_and_said_again_it_counts_again(project, document):
    for language in ("uz", "", "uz"):
        set_turn_language(project, document, 1, language)
    assert languages(project, document)[1] == "uz"


def test_the_correction_stays_with_its_turn_when_words_are_corrected(project, document):
    set_turn_language(project, document, 1, "uz")
    correct_turn(project, document, 0, "Кайтып келгенден кийин кандай болду, айтыңызчы?")
    correct_turn(project, document, 1, "Ҳа, жуда яхши келдик, раҳмат.")
    assert languages(project, document)[1] == "uz"
    set_turn_language(project, document, 1, "ky")
    assert languages(project, document)[1] == "ky"
    assert count_of(project, "turn_language") == 1


def test_taking_the_language_back_takes_every_mark_of_the_turn_away(project, document):
    turns = turns_of_version(project, current_version(project, document)).turns
    heard = languages(project, document)[2]
    middle = turns[2].speech + 22
    for start, end, language in ((turns[2].speech, middle, "ru"), (middle, turns[2].end, "uz")):
        span = [current_version(project, document), start, end]
        add_object(project, "turn_language", {"document": document, "span": span, "language": language})
    assert languages(project, document)[2] == "uz"
    set_turn_language(project, document, 2, "")
    assert languages(project, document)[2] == heard
    assert count_of(project, "turn_language") == 0
    undo(project)
    assert count_of(project, "turn_language") == 2


@pytest.mark.parametrize(("turn", "language"), [(9, "ky"), (-1, "ky"), (0, "xx")])
def test_a_turn_that_is_not_there_and_a_strange_language_are_refused(project, document, turn, language):
    with pytest.raises(UserError):
        set_turn_language(project, document, turn, language)
    assert count_of(project, "turn_language") == 0
