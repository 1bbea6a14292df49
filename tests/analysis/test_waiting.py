"""The queue of quotations that need a translation."""

from qualcode.analysis.waiting import waiting
from qualcode.ops.codings import annotate_coding
from qualcode.ops.consents import record_consent
from qualcode.ops.translations import translate
from qualcode.store.queries.documents import text_of


def told(tiny, **options):
    found = waiting(tiny.project, "en", "ru", **options)
    return [(item.passage.quote, item.translation.text if item.translation else None, item.barred) for item in found]


def test_each_passage_waits_once_with_all_its_codes_in_the_order_of_the_texts(tiny):
    tiny.code("2", "Банкка карызмын", "debts")
    first = tiny.code("1", "насыя да бар", "loans")
    second = tiny.code("1", "насыя да бар", "stigma", "Чолпон")
    tiny.code("1", "Менде карыз жок", "debts")
    found = waiting(tiny.project, "en", "ru")
    assert [item.passage.quote for item in found] == ["насыя да бар", "Менде карыз жок", "Банкка карызмын"]
    assert set(found[0].codings) == {first, second}
    assert set(found[0].code_paths) == {"Долги > Кредиты", "Стигма"}
    assert found[0].passage.respondent_name == "Асел"


def test_a_code_asks_for_all_under_it_a_document_for_its_own_a_flag_for_what_is_flagged(tiny):
    loan = tiny.code("1", "насыя да бар", "loans")
    tiny.code("1", "Менде карыз жок", "stigma")
    tiny.code("2", "Банкка карызмын", "debts")
    assert [row[0] for row in told(tiny, code=tiny.codes["debts"])] == ["насыя да бар", "Банкка карызмын"]
    assert [row[0] for row in told(tiny, document=tiny.documents["2"])] == ["Банкка карызмын"]
    assert [row[0] for row in told(tiny, code=tiny.codes["debts"], document=tiny.documents["1"])] == ["насыя да бар"]
    assert told(tiny, flagged=True) == []
    annotate_coding(tiny.project, loan, flag=True)
    assert [row[0] for row in told(tiny, flagged=True)] == ["насыя да бар"]


def test_a_translated_passage_tells_its_translation_and_who_may_not_be_published_is_marked(tiny):
    tiny.code("1", "насыя да бар", "loans")
    tiny.code("1", "Менде карыз жок", "debts")
    start = text_of(tiny.project, tiny.documents["1"]).index("насыя да бар")
    translate(tiny.project, tiny.documents["1"], (start, start + 12), "en", "there is a loan too")
    record_consent(tiny.project, tiny.people["Бурул"], ["quote"])
    assert told(tiny) == [("насыя да бар", "there is a loan too", False), ("Менде карыз жок", None, True)]


def test_of_two_codings_by_one_coder_at_one_place_the_passage_waits_once(tiny):
    tiny.code("1", "насыя да бар", "loans")
    tiny.code("1", "насыя да бар", "debts")
    assert len(told(tiny)) == len(told(tiny, code=tiny.codes["debts"])) == 1
