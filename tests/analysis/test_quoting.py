"""Quotations that leave the team: what consent bars stays out and is counted."""

import openpyxl

from qualcode.analysis.beside import passages_with_beside
from qualcode.analysis.query import Query
from qualcode.analysis.segments import held_back, segments
from qualcode.exchange.export import export_workbook
from qualcode.messages import message
from qualcode.model.table import Passages
from qualcode.ops.consents import record_consent, record_withdrawal
from qualcode.ops.translations import translate
from qualcode.store.queries.documents import text_of

HELD = "[held back: consent]"
NOTE = "Quotations held back for lack of consent: {}, of respondents: {}."
TOLD = "Quotations of respondents for whom no consent to quoting is recorded: {}. Record it before you publish."


def coded(tiny):
    tiny.code("1", "насыя да бар", "loans")
    tiny.code("1", "Менде карыз жок", "debts")
    tiny.code("2", "Банкка карызмын", "debts", "Чолпон")


def quotes(tiny, outgoing=True):
    table = segments(tiny.project, Query(kinds=(), outgoing=outgoing))
    place = [column.title for column in table.columns].index(message("analysis.text", "en"))
    notes = [note for note in table.notes if note.startswith("Quotations")]
    return [row[place].value for row in table.rows], notes


def test_words_whose_speaker_gave_no_leave_to_quote_stay_out_and_are_counted(tiny):
    coded(tiny)
    record_consent(tiny.project, tiny.people["Асел"], ["record", "quote"])
    record_consent(tiny.project, tiny.people["Бурул"], ["record"])
    found, notes = quotes(tiny)
    assert found == ["насыя да бар", HELD, "Банкка карызмын"]
    assert notes == [NOTE.format(1, 1), TOLD.format(1)]


def test_words_of_one_who_withdrew_stay_out(tiny):
    coded(tiny)
    for name in ("Асел", "Бурул", "Гүлзат"):
        record_consent(tiny.project, tiny.people[name], ["quote"], date="2023-05-01")
    assert quotes(tiny) == (["насыя да бар", "Менде карыз жок", "Банкка карызмын"], [])
    record_withdrawal(tiny.project, tiny.people["Гүлзат"], "2024-01-01")
    assert quotes(tiny) == (["насыя да бар", "Менде карыз жок", HELD], [NOTE.format(1, 1)])


def test_a_passage_that_runs_into_the_words_of_one_who_may_not_be_quoted_stays_out_as_a_whole(tiny):
    tiny.code("1", "насыя да бар.\nБ: Менде", "debts")
    record_consent(tiny.project, tiny.people["Асел"], ["quote"])
    record_consent(tiny.project, tiny.people["Бурул"], [])
    assert quotes(tiny)[0] == [HELD]


def test_the_team_itself_sees_every_word(tiny):
    coded(tiny)
    record_withdrawal(tiny.project, tiny.people["Асел"], "2024-01-01")
    assert quotes(tiny, outgoing=False) == (["насыя да бар", "Менде карыз жок", "Банкка карызмын"], [])


def translations(tiny, **options):
    table = segments(tiny.project, Query(kinds=(), **options))
    place = [column.title for column in table.columns].index("Translation (en)")
    notes = [note for note in table.notes if note.startswith("Translations")]
    return [row[place].value for row in table.rows], notes


def test_translations_stand_beside_the_words_and_stay_out_where_publishing_is_not_allowed(tiny):
    coded(tiny)
    first, second = tiny.documents["1"], tiny.documents["2"]
    text = text_of(tiny.project, first)
    start = text.index("насыя да бар")
    translate(tiny.project, first, (start, start + len("насыя да бар")), "en", "there is a loan too")
    translate(tiny.project, first, 2, "en", "I have no debts.")
    translate(tiny.project, second, 1, "en", "I owe the bank. There is much gossip, too.")
    translate(tiny.project, second, 1, "ru", "Я должна банку. И сплетен много.")
    record_consent(tiny.project, tiny.people["Асел"], ["quote", "publish"])
    record_consent(tiny.project, tiny.people["Бурул"], ["quote"])
    turn = "[of a longer passage] I have no debts."  # her words end with a full stop that was not coded
    longer = "[of a longer passage] I owe the bank. There is much gossip, too."
    assert translations(tiny) == (["there is a loan too", turn, longer], [])
    found, notes = translations(tiny, outgoing=True)
    assert found == ["there is a loan too", HELD, longer]
    assert notes == ["Translations held back for lack of consent to translate and publish: 1, of respondents: 1."]
    record_withdrawal(tiny.project, tiny.people["Асел"], "2024-01-01")
    found, notes = translations(tiny, outgoing=True)
    assert found == [HELD, HELD, longer]
    assert notes == ["Translations held back for lack of consent to translate and publish: 2, of respondents: 2."]
    into = segments(tiny.project, Query(kinds=(), language="ky", into="ru"))
    assert "Котормо (ru)" in [column.title for column in into.columns]


def test_passages_for_the_window_tell_what_may_leave_the_team(tiny):
    coded(tiny)
    record_consent(tiny.project, tiny.people["Асел"], ["quote"])
    record_consent(tiny.project, tiny.people["Бурул"], ["record"])
    found, around = passages_with_beside(tiny.project, Passages(), "en", "en")
    assert [passage.quote for passage in found] == ["насыя да бар", "Менде карыз жок", "Банкка карызмын"]
    assert [(it.quote_barred, it.translation_barred) for it in around] == [(False, True), (True, True), (False, False)]


def test_no_sheet_of_the_workbook_holds_the_words_that_are_held_back(tiny, tmp_path):
    coded(tiny)
    record_consent(tiny.project, tiny.people["Гүлзат"], ["record"])
    assert held_back(tiny.project, Query(kinds=())) == [
        ("analysis.note_held_back", {"n": 1, "respondents": 1}),
        ("analysis.note_no_consent", {"n": 2}),
    ]
    path = tmp_path / "tables.xlsx"
    export_workbook(tiny.project, path, Query(kinds=(), language="en"))
    cells = [
        str(cell)
        for sheet in openpyxl.load_workbook(path).worksheets
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    ]
    assert not any("Банкка" in cell for cell in cells)
    assert "насыя да бар" in cells
    assert any(NOTE.format(1, 1) in cell for cell in cells)
