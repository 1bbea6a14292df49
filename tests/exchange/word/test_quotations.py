"""Quotations to Word: what stands on the page, who is named how, what consent holds back, equal bytes."""

import docx
import pytest

from qualcode.analysis.retrieval import Order, Retrieval
from qualcode.analysis.study import study_of
from qualcode.exchange.word.quotations import write_quotations
from qualcode.exchange.word.source_line import Sources, usual_attributes
from qualcode.model.attributes import NewAttribute
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_attribute, set_value
from qualcode.ops.consents import record_consent
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import set_fields
from qualcode.ops.translations import translate
from qualcode.store.queries.respondents import attributes_of, respondents_of
from tests.analysis.conftest import transcript

TURNS = [
    "И: Кайтып келгенде сөз болдубу?",
    "А: Кайненем жума сайын айтты, никто меня не спросил, анан мен унчукпай калдым, балдарымды алып кеттим.",
    "И: Карызыңыз барбы?",
    "А: =1+1 сом карыз <b>көп</b> & Ө ө Ү ү Ң ң.",
]
QUOTES = [TURNS[1][3:], TURNS[3][3:]]


def lines(path):
    return [(it.style.name, it.text) for it in docx.Document(str(path)).paragraphs if it.text]


def texts(path, style):
    return [text for name, text in lines(path) if name == style]


@pytest.fixture
def study(tiny):
    """A woman of 34 from Osh, R07, who speaks of talk and of debts."""
    tiny.documents["q"] = import_transcript(tiny.project, transcript("q", TURNS), "in_depth")
    tiny.link("q", "А", "Гүлзат")
    woman = tiny.people["Гүлзат"]
    set_fields(tiny.project, woman, {"pseudonym": "R07"})
    for attribute, value in (
        (NewAttribute("sex", "text", {"en": "Sex"}), "Female"),
        (NewAttribute("age", "number", {"en": "Age"}), 34),
    ):
        set_value(tiny.project, add_attribute(tiny.project, attribute), woman, value)
    set_value(tiny.project, tiny.place, woman, "osh")
    tiny.code("q", QUOTES[0], "stigma")
    tiny.code("q", QUOTES[1], "debts")
    return tiny


@pytest.fixture
def write(study, tmp_path):
    """Give a function that writes the quotations of the interview and gives the file and what was held back."""

    def write_as(name="a.docx", **asked):
        options = {key: asked.pop(key) for key in ("attributes", "questions") if key in asked}
        wanted = {"language": "ru", "documents": (study.documents["q"],), **asked}
        held = write_quotations(study.project, Retrieval(**wanted), tmp_path / name, **options)
        return tmp_path / name, held

    return write_as


def test_a_quotation_stands_under_its_code_and_question_with_its_source_below(write):
    path, held = write(group=Order.CODE)
    assert [note.key for note in held] == ["analysis.note_no_consent"]
    assert lines(path)[:9] == [
        ("Title", "Цитаты"),
        ("Normal", "Кайтуу. Все закодированные фрагменты; документы: q; итоговое кодирование."
         " Фрагментов: 2, документов: 1, респондентов: 1."),
        ("Heading 1", "Долги"),
        ("Question", "Вопрос: Карызыңыз барбы?"),
        ("Quote", QUOTES[1]),
        ("Source", "[R07, женщина, 34, Ош, интервью 2, реплика 4]"),
        ("Heading 1", "Стигма"),
        ("Question", "Вопрос: Кайтып келгенде сөз болдубу?"),
        ("Quote", QUOTES[0]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ky", "[R07, аял, 34, Ош, 2-интервью, 2-реплика]\nКоду: Стигма"),
        ("ru", "[R07, женщина, 34, Ош, интервью 2, реплика 2]\nКод: Стигма"),
        ("en", "[R07, woman, 34, Ош, interview 2, turn 2]\nCode: Стигма"),
    ],
)
def test_the_source_line_is_in_the_language_of_the_document(write, language, line):
    assert texts(write(language=language)[0], "Source")[0] == line


def test_russian_words_in_kyrgyz_speech_stand_in_italics_and_the_rule_is_told(write):
    path, _ = write()
    quote = next(it for it in docx.Document(str(path)).paragraphs if it.text == QUOTES[0])
    assert [run.text for run in quote.runs if run.italic] == ["никто меня не спросил"]
    assert 'w:val="ky-KG"' in quote._p.xml
    assert any("курсивом" in note for note in texts(path, "Note"))
    assert not any("курсивом" in note for note in texts(write(containing="карыз")[0], "Note"))


def test_words_that_look_like_formulas_or_markup_are_words(write):
    assert QUOTES[1] in texts(write()[0], "Quote")


def test_a_turn_of_40000_characters_and_what_no_page_can_hold_come_out_whole(study, write):
    long = "Ө" * 40_000
    lines = ["И: Айтыңыз.", f"А: {long}", "И: Дагы?", "А: үн\tү\u202eңгү"]
    study.documents["q"] = import_transcript(study.project, transcript("h", lines), "in_depth")
    study.link("q", "А", "Гүлзат")
    for line in lines[1::2]:
        study.code("q", line[3:], "loans")
    path, _ = write()
    assert texts(path, "Quote") == [long, "үн\tү\u202eңгү"]


def test_the_translation_stands_under_the_original_until_consent_forbids_it(write, study):
    start = len("\n".join(TURNS[:1])) + 4
    translate(study.project, study.documents["q"], (start, start + len(QUOTES[0])), "en", "Nobody asked me.")
    found = lines(write(language="en")[0])
    at = found.index(("Quote", QUOTES[0]))
    assert found[at + 1] == ("Translation", "Translation: Nobody asked me.")
    consent(study, ["quote"])
    path, held = write(language="en")
    assert not any("Nobody asked me" in text for _, text in lines(path))
    assert [note.values["n"] for note in held] == [1]


def consent(study, scopes):
    record_consent(study.project, study.people["Гүлзат"], date="2026-01-01", scopes=scopes)


def test_what_consent_forbids_is_not_in_the_file_and_is_counted(write, study):
    consent(study, ["record"])
    path, held = write()
    assert texts(path, "Quote") == []
    assert "карыз" not in docx.Document(str(path))._body._element.xpath("string()")
    assert held[0].values == {"n": 2, "respondents": 1}
    assert "Цитат не приведено из-за отсутствия согласия: 2, респондентов: 1." in texts(path, "Note")


def test_the_questions_can_be_left_out_and_other_attributes_chosen(write, study):
    path, _ = write(questions=False, attributes=(study.place,))
    assert not any(text.startswith("Вопрос") for text in texts(path, "Question"))
    assert texts(path, "Source")[0].startswith("[R07, женщина, Ош, ")


def test_a_question_is_said_once_above_quotations_of_one_answer(write, study):
    study.code("q", "никто меня не спросил", "loans")
    assert [text for text in texts(write()[0], "Question") if "Кайтып" in text] == [
        "Вопрос: Кайтып келгенде сөз болдубу?"
    ]


def test_two_codes_of_one_passage_make_one_quotation(write, study):
    study.code("q", QUOTES[0], "loans")
    path, _ = write()
    assert texts(path, "Quote").count(QUOTES[0]) == 1
    assert any("Код: Долги > Кредиты; Стигма" in line for line in texts(path, "Source"))


def test_no_real_name_stands_in_the_document(write, study):
    set_fields(study.project, study.people["Гүлзат"], {"pseudonym": None})
    for group in (None, Order.RESPONDENT):
        path, _ = write(group=group)
        assert "Гүлзат" not in docx.Document(str(path))._body._element.xpath("string()")
        assert texts(path, "Source")[0].startswith("[Респондент 3, женщина")
        assert any("нет псевдонима" in note and "Респондент 3" in note for note in texts(path, "Note"))


def test_a_name_that_is_a_code_is_shown(study):
    set_fields(study.project, study.people["Гүлзат"], {"pseudonym": None, "name": "R07"})
    sources = Sources(study.project, study_of(study.project), "ru")
    assert sources.label(study.people["Гүлзат"]) == "R07"


def test_who_can_be_singled_out_by_her_line_is_told(write, study):
    path, _ = write()
    assert any("(1): R07." in note for note in texts(path, "Note"))
    path, _ = write(attributes=())
    assert not any("(1): R07." in note for note in texts(path, "Note"))


def test_sex_age_and_place_are_found_by_their_names(study, sample):
    keys = {it.guid: it.key for it in attributes_of(study.project)}
    assert [keys[guid] for guid in usual_attributes(study.project)] == ["sex", "age", "oblast"]
    keys = {it.guid: it.key for it in attributes_of(sample)}
    assert [keys[guid] for guid in usual_attributes(sample)] == ["Возраст", "Область"]


def test_missing_values_are_not_told(write, study):
    for attribute in attributes_of(study.project):
        set_value(study.project, attribute.guid, study.people["Гүлзат"], {"missing": "refused"})
    assert texts(write()[0], "Source")[0].startswith("[R07, интервью 2")


def test_the_same_question_gives_the_same_bytes(write):
    assert write("a.docx", group=Order.CODE)[0].read_bytes() == write("b.docx", group=Order.CODE)[0].read_bytes()


def test_nothing_found_makes_a_document_that_says_so(write):
    path, held = write(containing="жок нерсе")
    assert held == []
    assert "Фрагментов: 0" in texts(path, "Normal")[0]
    assert texts(path, "Quote") == []


def test_what_is_given_up_leaves_no_file(study, tmp_path):
    assert write_quotations(study.project, Retrieval(), tmp_path / "a.docx", cancelled=lambda: True) == []
    assert not (tmp_path / "a.docx").exists()


def test_a_place_that_cannot_be_written_to_is_told(study, tmp_path):
    with pytest.raises(UserError):
        write_quotations(study.project, Retrieval(), tmp_path / "nowhere" / "a.docx")


def test_of_the_sample_every_quotation_that_may_go_out_is_there(sample, tmp_path):
    steps = []
    held = write_quotations(
        sample, Retrieval(language="ky"), tmp_path / "a.docx", progress=lambda done, of: steps.append((done, of))
    )
    whole = docx.Document(str(tmp_path / "a.docx"))._body._element.xpath("string()")
    assert held[0].values["n"] > 0
    assert steps[-1][1] >= len(texts(tmp_path / "a.docx", "Quote")) > 300
    names = {one.name for one in respondents_of(sample) if one.pseudonym and len(one.name) > 4}
    assert not any(name in whole for name in names)
