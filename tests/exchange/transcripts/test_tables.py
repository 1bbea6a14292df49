"""Tables: speakers, originals and translations in columns."""

import pytest

from qualcode.exchange.transcripts.docx import read_docx
from qualcode.exchange.transcripts.preview import interpret
from qualcode.exchange.transcripts.reading import ColumnUse, ReadOptions
from qualcode.exchange.transcripts.tables import guess_columns
from tests.exchange.transcripts.word_files import package, paragraph, table

KY = [
    "Качан кайтып келдиңиз, айтып бериңизчи?",
    "Былтыр күзүндө үйгө кайтып келдим.",
    "Эмне үчүн келүүнү чечтиңиз?",
    "Энем ооруп калган, балдарым жалгыз эле.",
]
RU = [
    "Когда вы вернулись, расскажите?",
    "Я вернулась в прошлом году осенью.",
    "Почему вы решили вернуться?",
    "Мама заболела, и дети были одни.",
]
WHO = ["И", "Р", "И", "Р"]
SPEAKER, TIME, ORIGINAL, TRANSLATION, IGNORED = (
    ColumnUse.SPEAKER, ColumnUse.TIME, ColumnUse.ORIGINAL, ColumnUse.TRANSLATION, ColumnUse.IGNORED,
)  # fmt: skip


def transcript(*rows, columns=(), before=""):
    options = ReadOptions(columns=columns)
    extract = read_docx(package(before + table(*rows)), options)
    return interpret("t", extract, options), extract


def spoken(made):
    return [(made.speakers[t.speaker].label, made.text[t.speech : t.end]) for t in made.turns]


def translated(made):
    return [(made.text[made.turns[t.turn].speech : made.turns[t.turn].end], t.text) for t in made.translations]


def test_speaker_original_and_translation_are_told_apart():
    made, extract = transcript(*zip(WHO, KY, RU, strict=True))
    assert extract.tables[0].columns == (SPEAKER, ORIGINAL, TRANSLATION)
    assert spoken(made) == list(zip(WHO, KY, strict=True))
    assert translated(made) == list(zip(KY, RU, strict=True))
    assert made.translation_language == "ru"
    assert not any(sentence in made.text for sentence in RU)


def test_two_columns_of_two_languages_are_original_and_translation():
    labelled = [f"{who}: {speech}" for who, speech in zip(WHO, KY, strict=True)]
    made, extract = transcript(*zip(labelled, RU, strict=True))
    assert extract.tables[0].columns == (ORIGINAL, TRANSLATION)
    assert spoken(made) == list(zip(WHO, KY, strict=True))
    assert translated(made) == list(zip(KY, RU, strict=True))


def test_two_columns_of_speaker_and_speech_make_turns():
    made, _ = transcript(*zip(WHO, KY, strict=True))
    assert spoken(made) == list(zip(WHO, KY, strict=True))
    assert made.text.startswith("И: Качан")


def test_the_user_says_which_column_is_which():
    made, _ = transcript(*zip(RU, KY, strict=True), columns=(TRANSLATION, ORIGINAL))
    assert [text for _, text in translated(made)] == RU
    assert made.text == "\n".join(KY)


def test_headings_and_time_stamps_are_known():
    times = ["0:00:01", "0:00:05", "0:01:00", "0:01:07"]
    rows = [("№", "Убакыт", "Ким", "Текст", "Котормо")]
    rows += zip("1234", times, WHO, KY, RU, strict=True)
    made, extract = transcript(*rows)
    assert extract.tables[0].columns == (IGNORED, TIME, SPEAKER, ORIGINAL, TRANSLATION)
    assert [turn.time for turn in made.turns] == [1, 5, 60, 67]
    assert "Котормо" not in made.text
    found = {line.key: line.values.get("n") for line in made.report}
    assert found["import.heading_rows"] == 1
    assert found["import.ignored_cells"] == 4


def test_a_row_without_a_speaker_goes_on_with_the_one_before():
    made, _ = transcript(*zip(["И", "Р", "", "И"], KY, RU, strict=True))
    assert [made.speakers[turn.speaker].label for turn in made.turns] == ["И", "Р", "Р", "И"]


def test_a_translation_beside_an_empty_original_is_kept_and_reported():
    made, _ = transcript(*zip(WHO, [*KY[:3], ""], RU, strict=True))
    assert [text for _, text in translated(made)] == RU
    assert "import.lone_translations" in {line.key for line in made.report}


def test_a_table_of_facts_is_no_transcript():
    rows = [("Дата", "12.03.2023"), ("Орду", "Ош"), ("Респондент", "Айгүл"), ("Жашы", "34")]
    made, extract = transcript(*rows, before=paragraph("Барак"))
    assert extract.tables[0].columns == ()
    assert made.text.startswith("Барак\nДата\t12.03.2023\nОрду\tОш")


def test_labels_outside_the_table_and_in_it_are_the_same_speaker():
    made, _ = transcript(*zip(WHO, KY, strict=True), before=paragraph("И: Саламатсызбы?"))
    assert [speaker.label for speaker in made.speakers] == ["И", "Р"]


@pytest.mark.parametrize("rows", [[], [[]], [["а"]], [["а", "б"]], [["", ""]] * 5])
def test_tables_too_small_to_tell_are_no_transcripts(rows):
    assert guess_columns(rows) == ()
