"""Speakers are set right without reading the file again."""

from qualcode.exchange.transcripts.preview import interpret, read_transcript
from qualcode.exchange.transcripts.reading import Extract, ReadOptions, RowTranslation
from qualcode.exchange.transcripts.speakers import with_roles, with_speaker_renamed, without_speaker
from qualcode.model.transcript import Role

TEXT = "И: Анан?\nР: Келдим.\nБакыт: Ооба.\nИ: Качан?\nБакыт: Кышында.\nР: Ошондо."


def made(**options):
    return interpret("t", Extract(TEXT), ReadOptions(**options))


def spoken(transcript):
    labels = [speaker.label for speaker in transcript.speakers]
    return [(labels[t.speaker], transcript.text[t.speech : t.end]) for t in transcript.turns]


def roles(transcript):
    return {speaker.label: speaker.role for speaker in transcript.speakers}


def test_a_role_is_set_by_label_however_it_is_written():
    changed = with_roles(made(), {"p": Role.OTHER, "Бакыт:": Role.RESPONDENT})
    assert roles(changed) == {"И": Role.INTERVIEWER, "Р": Role.OTHER, "Бакыт": Role.RESPONDENT}
    assert changed.turns == made().turns


def test_roles_chosen_in_the_preview_are_taken_at_reading(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT + "\nКайнене: Кел.", encoding="utf-8")
    read = read_transcript(path, ReadOptions(roles={"Кайнене": Role.RESPONDENT}, not_speakers=("Бакыт",)))
    assert roles(read) == {"И": Role.INTERVIEWER, "Р": Role.RESPONDENT, "Кайнене": Role.RESPONDENT}


def test_a_renamed_speaker_keeps_turns_and_text():
    changed = with_speaker_renamed(made(), "Р", "Айгүл")
    assert [speaker.label for speaker in changed.speakers] == ["И", "Айгүл", "Бакыт"]
    assert (changed.turns, changed.text) == (made().turns, TEXT)


def test_two_speakers_of_one_name_become_one():
    changed = with_speaker_renamed(made(), "Р", "Бакыт")
    assert [speaker.label for speaker in changed.speakers] == ["И", "Бакыт"]
    assert [label for label, _ in spoken(changed)] == ["И", "Бакыт", "Бакыт", "И", "Бакыт", "Бакыт"]


def test_a_label_that_is_no_speaker_goes_back_into_the_speech_with_its_translation():
    rows = tuple(RowTranslation(TEXT.index(word), word) for word in ("Р: Келдим", "Бакыт: Ооба", "И: Качан"))
    whole = interpret("t", Extract(TEXT, translations=rows), ReadOptions())
    changed = without_speaker(whole, "Бакыт")
    assert spoken(changed) == [
        ("И", "Анан?"),
        ("Р", "Келдим.\nБакыт: Ооба."),
        ("И", "Качан?\nБакыт: Кышында."),
        ("Р", "Ошондо."),
    ]
    assert changed.translations == ((1, "Р: Келдим\nБакыт: Ооба"), (2, "И: Качан"))


def test_the_first_speaker_taken_away_leaves_a_turn_of_nobody():
    changed = without_speaker(made(), "И")
    assert changed.turns[0].speaker == -1
    assert changed.turns[0].speech == 0
    assert {turn.speaker for turn in changed.turns[1:]} == {0, 1}


def test_an_unknown_label_changes_nothing():
    assert without_speaker(made(), "Жок") == made()
    assert with_speaker_renamed(made(), "Жок", "Бар") == made()


def test_the_report_says_what_looks_odd():
    keys = {line.key for line in interpret("t", Extract("- бир\n- эки"), ReadOptions()).report}
    assert "import.dash_turns" in keys
    keys = {line.key for line in interpret("t", Extract("бир\nэки"), ReadOptions()).report}
    assert "import.no_speakers" in keys
    keys = {line.key for line in interpret("t", Extract("Р: бир\nР: эки"), ReadOptions()).report}
    assert "import.one_speaker" in keys
    keys = {line.key for line in interpret("t", Extract("Р1: бир\nР2: эки\nР1: үч\nР2: беш"), ReadOptions()).report}
    assert "import.no_interviewer" in keys
