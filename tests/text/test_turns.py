"""Turns are found in the label styles that transcripts of these studies have, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.model.transcript import Role
from qualcode.text.turns import find_turns, read_turns


def spoken(text, **options):
    """Give (label, speech) of every turn."""
    found = find_turns(text, **options)
    names = [speaker.label for speaker in found.speakers]
    return [(names[t.speaker] if t.speaker >= 0 else "", text[t.speech : t.end]) for t in found.turns]


def roles(text, **options):
    return {speaker.label: speaker.role for speaker in find_turns(text, **options).speakers}


STYLES = {
    "letters": ("И: {}\n", "Р1: {}\n", "И", "Р1"),
    "latin letters": ("Q: {}\n", "A: {}\n", "Q", "A"),
    "latin words": ("Interviewer: {}\n", "Respondent: {}\n", "Interviewer", "Respondent"),
    "dash": ("Интервьюер – {}\n", "Респондент – {}\n", "Интервьюер", "Респондент"),
    "dot": ("Инт. {}\n", "Респ. {}\n", "Инт", "Респ"),
    "dot letters": ("И. {}\n", "Р. {}\n", "И", "Р"),
    "kyrgyz question and answer": ("Суроо: {}\n", "Жооп: {}\n", "Суроо", "Жооп"),
    "kyrgyz letters": ("С: {}\n", "Ж: {}\n", "С", "Ж"),
    "russian question and answer": ("Вопрос: {}\n", "Ответ: {}\n", "Вопрос", "Ответ"),
    "numbered": ("Интервьюер: {}\n", "Респондент №1: {}\n", "Интервьюер", "Респондент №1"),
    "no blank after the colon": ("И:{}\n", "Р:{}\n", "И", "Р"),
    "hyphen": ("И- {}\n", "Р- {}\n", "И", "Р"),
    "dash before the label": ("– И: {}\n", "– Р: {}\n", "И", "Р"),
    "square brackets": ("[И] {}\n", "[Р] {}\n", "И", "Р"),
    "on a line of its own": ("Интервьюер\n{}\n", "Респондент\n{}\n", "Интервьюер", "Респондент"),
    "colon at the line's end": ("Интервьюер:\n{}\n", "Респондент:\n{}\n", "Интервьюер", "Респондент"),
    "remarks": ("И (Нурайым): {}\n", "Р (күлөт): {}\n", "И (Нурайым)", "Р (күлөт)"),
    "capitals": ("ИНТЕРВЬЮЕР. {}\n", "РЕСПОНДЕНТ. {}\n", "ИНТЕРВЬЮЕР", "РЕСПОНДЕНТ"),
    "lower case": ("инт: {}\n", "респ: {}\n", "инт", "респ"),
}


@pytest.mark.parametrize("style", STYLES)
def test_labels_of_every_style_give_speakers_and_roles(style):
    ask, answer, asks, answers = STYLES[style]
    text = ask.format("Качан келдиңиз?") + answer.format("Былтыр.") + "Балдарым менен.\n"
    text += ask.format("Эмне үчүн?") + answer.format("Энем ооруп калды.")
    assert spoken(text) == [
        (asks, "Качан келдиңиз?"),
        (answers, "Былтыр.\nБалдарым менен."),
        (asks, "Эмне үчүн?"),
        (answers, "Энем ооруп калды."),
    ]
    assert roles(text) == {asks: Role.INTERVIEWER, answers: Role.RESPONDENT}


def test_a_bracket_holds_the_time_and_the_name():
    text = "[0:13:02 — Айгүл]\nКачан?\n[0:13:05 — Нурлан] Былтыр.\n[1:00:00 — Айгүл] Эмне үчүн?"
    turns, speakers = read_turns(text)
    assert [turn.time for turn in turns] == [782, 785, 3600]
    assert [speaker.label for speaker in speakers] == ["Айгүл", "Нурлан"]
    assert [text[t.speech : t.end] for t in turns] == ["Качан?", "Былтыр.", "Эмне үчүн?"]


def test_names_alone_on_their_lines_are_labels():
    text = "Айгүл\nКачан келдиңиз?\nНурлан\nБылтыр.\n\nЖазында.\nАйгүл\nЭмне үчүн?\nНурлан\nЭнем ооруду."
    assert spoken(text)[:2] == [("Айгүл", "Качан келдиңиз?"), ("Нурлан", "Былтыр.\n\nЖазында.")]


def test_a_repeated_yes_alone_on_its_line_is_no_speaker():
    text = "Р: Келдим.\nИ: Өзүңүзбү?\nООБА\nИ: Жалгызбы?\nОоба\nИ: Анан?\nОоба\nР: Болду."
    assert set(roles(text)) == {"Р", "И"}
    assert roles("Качан келдиңиз?\nОоба\nЭмне үчүн?\nОоба\nКайдан?\nЖок") == {}


def test_bold_names_without_punctuation_are_labels():
    text = "Айгүл Качан?\nНурлан Былтыр.\nАйгүл Кайдан?\nНурлан Москвадан."
    bold = [(m, m + n) for m, n in ((0, 5), (13, 6), (28, 5), (42, 6))]
    assert spoken(text, bold_ranges=bold)[1] == ("Нурлан", "Былтыр.")
    assert spoken(text)[0][0] == ""


def test_speech_with_a_colon_is_no_speaker():
    lines = ["И: Анан?", "Р: Болду.", "Мен айттым: кетпейм деп.", "Энем мындай деди: кал."] * 6
    text = "\n".join([*lines, "Мисалы: той.", "Мисалы: аш.", "Саат 10:30 келди.", "http://a.kg бар."])
    assert set(roles(text)) == {"И", "Р"}


def test_speech_with_a_dash_is_no_speaker():
    text = "Суроо: Анан?\nЖооп: Ооба.\nМосква – чоң шаар.\nМосква – кымбат.\nБишкек – үйүм."
    assert set(roles(text)) == {"Суроо", "Жооп"}


def test_a_word_that_occurs_in_lower_case_is_no_name():
    lines = ["И: Анан?", "Р: Анын себеби көп. Жолдош болду."] * 10
    text = "\n".join([*lines, "Жолдошум: кал деди.", "Жолдошум: кет деди.", "жолдошум ошентти"])
    assert set(roles(text)) == {"И", "Р"}


def test_a_third_speaker_met_twice_is_found():
    lines = ["И: Анан?", "Р: Ошентип келдим."] * 10
    text = "\n".join([*lines, "Бакыт: Мен да келдим.", "И: Качан?", "Бакыт: Кышында."])
    assert roles(text) == {"И": Role.INTERVIEWER, "Р": Role.RESPONDENT, "Бакыт": Role.OTHER}


def test_an_office_that_answers_is_a_speaker_though_its_second_word_is_lower_case():
    text = "Интервьюер: Суроо барбы?\nАйыл өкмөтү: Бар. Бир нерсе айтайын: жол жок.\n" * 10
    assert roles(text) == {"Интервьюер": Role.INTERVIEWER, "Айыл өкмөтү": Role.RESPONDENT}


def test_words_that_begin_some_answers_with_a_colon_are_no_office():
    text = "Интервьюер: Эмне дешти?\nРеспондент: Көп.\nМага айтышты: кет.\n" * 4
    assert set(roles(text)) == {"Интервьюер", "Респондент"}


def test_a_mother_who_is_interviewed_is_the_respondent_and_one_who_looks_in_is_not():
    about_her_daughter = "Нургүл: Качан кетти?\nАпасы: Жайында кетти, балдарын мага таштап, өзү эле кетти.\n" * 5
    assert roles(about_her_daughter) == {"Нургүл": Role.INTERVIEWER, "Апасы": Role.RESPONDENT}
    looks_in = about_her_daughter.replace("Апасы", "Чынара") + "Апасы: Чай ичкиле.\n" * 4
    assert roles(looks_in) == {"Нургүл": Role.INTERVIEWER, "Чынара": Role.RESPONDENT, "Апасы": Role.OTHER}


def test_numbered_questions_are_asked_by_one_speaker():
    text = "Суроо 1: Качан?\nЖооп: Былтыр.\nСуроо 2: Кайдан?\nЖооп: Казандан."
    assert [name for name, _ in spoken(text)] == ["Суроо 1", "Жооп", "Суроо 1", "Жооп"]


def test_the_people_of_a_focus_group_are_respondents():
    text = "Модератор: Анан?\nУ1: Келдим.\nУ2: Мен да.\nМодератор: Качан?\nУ1: Былтыр.\nУ2: Быйыл."
    assert list(roles(text).values()) == [Role.INTERVIEWER, Role.RESPONDENT, Role.RESPONDENT]


def test_a_repeated_word_of_a_report_is_no_speaker():
    text = "Булак: Улуттук комитет.\nМигранттар көп кайтты.\nБулак: ЭМУ.\nДагы бир абзац текст."
    assert roles(text) == {}


def test_names_that_stand_once_each_are_speakers_where_every_line_has_one():
    assert set(roles("Нурайым: Качан келдиңиз?\nАйгүл: Былтыр.")) == {"Нурайым", "Айгүл"}


def test_stamps_without_names_begin_turns_of_nobody():
    text = "[00:01]\nКачан?\n[00:05]\nБылтыр.\nКүзүндө."
    assert [(t.time, text[t.speech : t.end]) for t in read_turns(text)[0]] == [
        (1, "Качан?"),
        (5, "Былтыр.\nКүзүндө."),
    ]


def test_a_heading_that_names_the_respondent_is_no_turn_of_hers():
    text = "Респондент: Айгүл, 34 жаш\nДата: 12.03.2023\n\n" + "И: Анан?\nР: Ооба.\n" * 3
    assert spoken(text)[0] == ("", "Респондент: Айгүл, 34 жаш\nДата: 12.03.2023")
    assert set(roles(text)) == {"И", "Р"}


def test_latin_and_cyrillic_letters_that_look_alike_are_one_speaker():
    assert [name for name, _ in spoken("И: а?\nР1: б\nИ: в?\nP 1: г")] == ["И", "Р1", "И", "Р1"]


def test_who_asks_is_the_interviewer_where_only_names_stand():
    text = "Нурайым: Качан келдиңиз?\nАйгүл: Былтыр.\nНурайым: Кайдан?\nАйгүл: Казандан келдим.\n"
    assert roles(text * 3) == {"Нурайым": Role.INTERVIEWER, "Айгүл": Role.RESPONDENT}


def test_dashes_without_names_begin_turns_of_nobody():
    text = "- Качан?\n– Былтыр.\nЖазында.\n— Кайдан?"
    assert spoken(text) == [("", "Качан?"), ("", "Былтыр.\nЖазында."), ("", "Кайдан?")]
    assert find_turns(text).dashes == 3


def test_time_stamps_belong_to_the_label_and_keep_the_speaker():
    text = "[00:00:01]\nИ: Качан?\nР: [00:00:04] Былтыр.\n00:01:00\nЖазында.\nИ (0:02:00): Кайдан?"
    turns, _ = read_turns(text)
    assert [(t.speaker, t.time, text[t.speech : t.end]) for t in turns] == [
        (0, 1, "Качан?"),
        (1, 4, "Былтыр."),
        (1, 60, "Жазында."),
        (0, 120, "Кайдан?"),
    ]


def test_a_clock_time_in_speech_is_not_taken_for_a_time_stamp():
    text = "И: Качан?\nР: Эртең менен.\n10:30 келдим.\nИ: Анан?"
    assert spoken(text)[1] == ("Р", "Эртең менен.\n10:30 келдим.")


def test_the_user_may_ask_for_a_rare_label_and_refuse_a_found_one():
    text = "И: Анан?\nР: Ооба.\nКайненем: кал деди.\nИ: Анан?\nР: Калдым."
    assert "Кайненем" in roles(text, wanted=["Кайненем"])
    assert set(roles(text, unwanted=["Р"])) == {"И"}
    assert find_turns(text).doubtful == ("Кайненем",)


def test_text_without_labels_is_a_turn_per_line():
    assert spoken("Биринчи абзац.\n\nЭкинчи абзац.") == [("", "Биринчи абзац."), ("", "Экинчи абзац.")]


def test_an_empty_text_has_no_turns():
    assert read_turns(" \n\t\n") == ((), ())


PIECES = st.sampled_from(
    ["И: ", "Р1: ", "Айгүл", "Айгүл эже: ", "Инт. ", "- ", "[0:13:02 — Айгүл]", "[0:01]", "0:13:02 "]
)
ODD_PIECES = st.sampled_from(["Мен айттым: ", "\n", "\n\n", " ", "\t", "Респондент – ", "(", ")", ": ", "И (0:01): "])


@given(st.lists(PIECES | ODD_PIECES | st.text(max_size=6), max_size=40).map("".join))
def test_turns_part_the_text_in_order_and_hold_all_that_is_not_blank(text):
    turns, speakers = read_turns(text)
    place = 0
    for turn in turns:
        assert place <= turn.start <= turn.speech <= turn.end <= len(text)
        assert not text[place : turn.start].strip()
        assert -1 <= turn.speaker < len(speakers)
        place = turn.end
    assert not text[place:].strip()
    assert all(label.label for label in speakers)
