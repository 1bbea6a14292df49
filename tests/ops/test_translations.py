import pytest

from qualcode.model.errors import UserError
from qualcode.model.transcript import AlignedTranslation
from qualcode.ops.codings import annotate_coding, code_span
from qualcode.ops.documents import correct_turn, import_transcript
from qualcode.ops.interviews import record_interview
from qualcode.ops.objects import set_fields
from qualcode.ops.translations import check_translation, translate
from qualcode.ops.undo import undo
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.translations import (
    TranslatedPlaces,
    all_translations,
    quotations,
    translations_of,
    untranslated,
)
from tests.ops.study import span, transcript


def told(study, language=""):
    found = translations_of(study.project, study.document, language)
    text = text_of(study.project, study.document)
    return [(text[item.start : item.end], item.language, item.text) for item in found]


def test_a_passage_has_one_translation_in_each_language(study):
    place = span("карызга батып келдим")
    first = translate(study.project, study.document, place, "ru", "приехала в долгах", "Б. К.")
    translate(study.project, study.document, place, "en", "came back in debt")
    again = translate(study.project, study.document, (place[0] - 1, place[1]), "ru", "вернулась в долгах")
    assert first == again
    assert told(study) == [
        ("карызга батып келдим", "ru", "вернулась в долгах"),
        ("карызга батып келдим", "en", "came back in debt"),
    ]
    assert told(study, "en") == [("карызга батып келдим", "en", "came back in debt")]
    assert translations_of(study.project, study.document, "ru")[0].translator == "Б. К."


def test_a_changed_translation_awaits_its_check_anew(study):
    made = translate(study.project, study.document, 1, "ru", "Я вернулась в долгах.")
    check_translation(study.project, made, " Айбек ")
    assert translations_of(study.project, study.document)[0].checked_by == "Айбек"
    translate(study.project, study.document, 1, "ru", "Я вернулась в долгах.", "Н. А.")
    assert translations_of(study.project, study.document)[0].checked_by == "Айбек"
    translate(study.project, study.document, 1, "ru", "Приехала в долгах.")
    assert translations_of(study.project, study.document)[0].checked_by == ""


def test_no_words_take_a_translation_away_and_undo_brings_it_back(study):
    made = translate(study.project, study.document, 1, "ru", "Я вернулась.")
    translate(study.project, study.document, 1, "ru", " ")
    assert told(study) == []
    undo(study.project)
    assert [found.guid for found in translations_of(study.project, study.document)] == [made]


def test_the_translation_that_an_import_brought_is_the_one_that_is_changed(study):
    found = transcript()
    text = found.text + "\nИ: Рахмат."
    lines = (AlignedTranslation(1, "Из импорта"),)
    fresh = import_transcript(study.project, found.__class__("02", text, found.turns, found.speakers, (), lines, "ru"))
    (imported,) = translations_of(study.project, fresh)
    assert translate(study.project, fresh, 1, "ru", "Исправлено") == imported.guid
    assert [item.text for item in translations_of(study.project, fresh)] == ["Исправлено"]


def test_translations_and_quotations_stand_in_the_order_of_documents_and_texts(study):
    found = transcript()
    fresh = import_transcript(study.project, found.__class__("00", found.text + "!", found.turns, found.speakers))
    set_fields(study.project, fresh, {"position": 1})
    set_fields(study.project, study.document, {"position": 2})
    for document, turn in ((study.document, 3), (study.document, 1), (fresh, 3), (fresh, 1)):
        translate(study.project, document, turn, "ru", f"перевод {turn}")
    places = [(one.document, one.text) for one in all_translations(study.project)]
    assert places == [(it, f"перевод {turn}") for it in (fresh, study.document) for turn in (1, 3)]
    for document in (study.document, fresh):
        code_span(study.project, document, *span("карызга батып"), study.debts)
    waiting = [one.document for one in untranslated(study.project, "en")]
    assert waiting == [fresh, study.document]


def test_a_translation_follows_its_words_and_says_that_they_changed(study):
    translate(study.project, study.document, span("карызга батып"), "ru", "в долгах")
    translate(study.project, study.document, 3, "ru", "Да, но село сплетничало.")
    correct_turn(study.project, study.document, 1, "Мен Москвадан чоң карызга аябай батып келдим.")
    first, second = translations_of(study.project, study.document)
    assert (first.check, second.check) == (True, False)
    correct_turn(study.project, study.document, 1, "Мен Москвадан келдим.")
    assert [item.orphan for item in translations_of(study.project, study.document)] == [True, False]


def test_quotations_without_a_translation_wait_in_a_queue(study):
    place = span("карызга батып келдим")
    codings = [code_span(study.project, study.document, *place, code) for code in (study.debts, study.stigma)]
    other = code_span(study.project, study.document, *span("ушак кылды"), study.gossip)
    waiting = untranslated(study.project, "ru")
    assert [quotation.codings for quotation in waiting] == [tuple(codings), (other,)]
    assert (waiting[0].start, waiting[0].end) == place
    assert [quotation.codings for quotation in untranslated(study.project, "ru", study.gossip)] == [(other,)]
    translate(study.project, study.document, span("карызга"), "ru", "в долгах")
    assert len(untranslated(study.project, "ru")) == 2  # only a part of it
    translate(study.project, study.document, 1, "ru", "Я вернулась из Москвы в долгах.")
    assert [quotation.codings for quotation in untranslated(study.project, "ru", document=study.document)] == [(other,)]
    assert len(untranslated(study.project, "en")) == 2


def test_what_is_said_in_a_language_needs_no_translation_into_it(study):
    code_span(study.project, study.document, *span("ушак кылды"), study.gossip)
    record_interview(study.project, study.document, language="ky")
    assert (len(untranslated(study.project, "ky")), len(untranslated(study.project, "ru"))) == (0, 1)
    set_fields(study.project, study.document, {"language": "ru"})
    assert (len(untranslated(study.project, "ky")), len(untranslated(study.project, "ru"))) == (1, 0)


def test_a_translation_that_says_too_little_is_refused(study):
    place = span("ушак кылды")
    for key, args in (
        ("study.translation_needs_language", (place, " ", "сплетни")),
        ("store.field_required", (place, "ru", " ")),
        ("ops.empty_selection", ((0, 0), "ru", "сплетни")),
        ("ops.no_such_turn", (17, "ru", "сплетни")),
    ):
        with pytest.raises(UserError) as refusal:
            translate(study.project, study.document, *args)
        assert refusal.value.key == key
    made = translate(study.project, study.document, place, "ru", "сплетничали")
    for key, target, name in (
        ("study.checker_needs_name", made, ""),
        ("store.no_such_object", study.debts, "Айбек"),
    ):
        with pytest.raises(UserError) as refusal:
            check_translation(study.project, target, name)
        assert refusal.value.key == key


def test_the_narrowest_translation_that_holds_the_words_is_the_one_of_a_quotation(study):
    place, inner = span("карызга батып келдим"), span("карызга")
    translate(study.project, study.document, 1, "ru", "Я вернулась из Москвы в долгах.")
    found = TranslatedPlaces(study.project, "ru")
    assert found.own(study.document, *place) is None
    assert found.around(study.document, *place).text == "Я вернулась из Москвы в долгах."
    translate(study.project, study.document, place, "ru", "вернулась в долгах")
    found = TranslatedPlaces(study.project, "ru", study.document)
    assert found.own(study.document, *place).text == "вернулась в долгах"
    assert found.around(study.document, *inner).text == "вернулась в долгах"
    assert found.around(study.document, place[0] - 1, place[1]).text == "Я вернулась из Москвы в долгах."
    assert found.around(study.document, place[0], place[1] + 40) is None
    assert [item.translation.text for item in found.into(study.document)] == [
        "Я вернулась из Москвы в долгах.",
        "вернулась в долгах",
    ]


def test_the_queue_also_tells_what_is_translated_and_can_be_narrowed_to_what_is_flagged(study):
    place = span("карызга батып келдим")
    coding = code_span(study.project, study.document, *place, study.debts)
    code_span(study.project, study.document, *span("ушак кылды"), study.gossip)
    translate(study.project, study.document, place, "ru", "вернулась в долгах", "Чолпон")
    told = [
        (item.quotation.codings, item.translation and item.translation.translator)
        for item in quotations(study.project, "ru")
    ]
    assert told[0] == ((coding,), "Чолпон")
    assert told[1][1] is None
    assert quotations(study.project, "ru", flagged=True) == []
    annotate_coding(study.project, coding, flag=True)
    assert [item.quotation.codings for item in quotations(study.project, "ru", flagged=True)] == [(coding,)]
