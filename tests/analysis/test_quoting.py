"""Quotations that leave the team: what consent bars stays out and is counted."""

import openpyxl

from qualcode.analysis.query import Query
from qualcode.analysis.segments import segments
from qualcode.exchange.export import export_workbook
from qualcode.messages import message
from qualcode.ops.consents import record_consent, record_withdrawal

HELD = "[held back: consent]"
NOTE = "Quotations held back for lack of consent: {}."
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
    assert notes == [NOTE.format(1), TOLD.format(1)]


def test_words_of_one_who_withdrew_stay_out(tiny):
    coded(tiny)
    for name in ("Асел", "Бурул", "Гүлзат"):
        record_consent(tiny.project, tiny.people[name], ["quote"], date="2023-05-01")
    assert quotes(tiny) == (["насыя да бар", "Менде карыз жок", "Банкка карызмын"], [])
    record_withdrawal(tiny.project, tiny.people["Гүлзат"], "2024-01-01")
    assert quotes(tiny) == (["насыя да бар", "Менде карыз жок", HELD], [NOTE.format(1)])


def test_a_passage_that_runs_into_the_words_of_one_who_may_not_be_quoted_stays_out_as_a_whole(tiny):
    tiny.code("1", "насыя да бар.\nБ: Менде", "debts")
    record_consent(tiny.project, tiny.people["Асел"], ["quote"])
    record_consent(tiny.project, tiny.people["Бурул"], [])
    assert quotes(tiny)[0] == [HELD]


def test_the_team_itself_sees_every_word(tiny):
    coded(tiny)
    record_withdrawal(tiny.project, tiny.people["Асел"], "2024-01-01")
    assert quotes(tiny, outgoing=False) == (["насыя да бар", "Менде карыз жок", "Банкка карызмын"], [])


def test_no_sheet_of_the_workbook_holds_the_words_that_are_held_back(tiny, tmp_path):
    coded(tiny)
    record_consent(tiny.project, tiny.people["Гүлзат"], ["record"])
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
    assert any(NOTE.format(1) in cell for cell in cells)
