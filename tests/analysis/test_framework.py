"""The framework matrix: whose cells there are, what awaits a summary, what is stale and why."""

import pytest

from qualcode.analysis.framework import cell_of, framework_of, themes_in_set
from qualcode.analysis.framework_table import framework_table
from qualcode.analysis.query import Query
from qualcode.model.errors import UserError
from qualcode.model.framework import Shift, State
from qualcode.ops.attributes import set_value
from qualcode.ops.blind import keep_blind
from qualcode.ops.codings import annotate_coding, move_coding, recode, uncode
from qualcode.ops.consents import record_consent
from qualcode.ops.documents import correct_turn
from qualcode.ops.projects import work_as
from qualcode.ops.sets import add_set, put_in_set
from qualcode.ops.summaries import keep_summary, write_summary
from qualcode.store.queries.documents import text_of
from tests.analysis.recount import EVERYONE, PSEUDONYMS, final
from tests.sample_files import BOOK


def write(tiny, person, code, text):
    found = cell_of(tiny.project, tiny.people[person], tiny.codes[code])
    write_summary(tiny.project, tiny.people[person], tiny.codes[code], text, found.codings)


def cell(tiny, person="Асел", code="debts"):
    found = cell_of(tiny.project, tiny.people[person], tiny.codes[code])
    frame = framework_of(tiny.project, Query(codes=(tiny.codes[code],), kinds=()))
    (row,) = [at for at, one in enumerate(frame.rows) if one.name == person]
    assert frame.cells[row][0] == found  # one cell read alone is that of the matrix
    return found


def test_every_cell_has_the_passages_that_the_files_tell_absent_ones_too(sample):
    frame = framework_of(sample, Query(kinds=EVERYONE, language="ru"))
    top = [code["name"]["ru"] for code in BOOK["codes"]]
    assert [theme.name for theme in frame.themes] == top
    told = final(absent=True)
    for row, line in zip(frame.rows, frame.cells, strict=True):
        for code, found in zip(BOOK["codes"], line, strict=True):
            hers = [one for one in told if PSEUDONYMS[one.person] == row.name and one.line[0] == code["id"]]
            assert len(found.codings) == len(hers)
            assert found.state in ((State.UNWRITTEN, State.WRITTEN, State.STALE) if hers else (State.NOTHING,))


def test_a_summary_stands_as_long_as_the_words_of_its_passages_do(tiny):
    first = tiny.code("1", "Карыз көп", "debts")
    assert cell(tiny).state is State.UNWRITTEN
    write(tiny, "Асел", "debts", "Карызы көп")
    assert (cell(tiny).state, cell(tiny).codings, cell(tiny).coder) == (State.WRITTEN, (first,), tiny.project.me)
    tiny.code("1", "насыя да бар", "loans")  # under the theme
    assert (cell(tiny).state, cell(tiny).shift) == (State.STALE, Shift(new=1))
    tiny.code("1", "Менде карыз жок", "debts")  # another woman's
    assert cell(tiny).shift == Shift(new=1)
    keep_summary(tiny.project, tiny.people["Асел"], tiny.codes["debts"], cell(tiny).codings)
    assert cell(tiny).state is State.WRITTEN
    uncode(tiny.project, (first,))
    assert cell(tiny).shift == Shift(gone=1)


@pytest.mark.parametrize("how", ["corrected", "moved", "denied"])
def test_other_words_make_it_stale(tiny, how):
    coding = tiny.code("1", "Карыз көп", "debts")
    write(tiny, "Асел", "debts", "Карызы көп")
    if how == "corrected":
        correct_turn(tiny.project, tiny.documents["1"], 1, "Карызым көп, насыя да бар.")
    elif how == "moved":
        start = text_of(tiny.project, tiny.documents["1"]).index("Карыз көп")
        move_coding(tiny.project, coding, start, start + 5)
    else:
        annotate_coding(tiny.project, coding, facets={"presence": "denied"})
    assert (cell(tiny).state, cell(tiny).shift) == (State.STALE, Shift(changed=1))


def test_it_stays_where_only_codes_under_the_theme_weights_or_other_words_of_the_text_change(tiny):
    coding = tiny.code("1", "Карыз көп", "debts")
    write(tiny, "Асел", "debts", "Карызы көп")
    recode(tiny.project, (coding,), tiny.codes["loans"])
    annotate_coding(tiny.project, coding, weight=80)
    correct_turn(tiny.project, tiny.documents["1"], 2, "Менде карыз эч жок.")
    assert cell(tiny).state is State.WRITTEN
    recode(tiny.project, (coding,), tiny.codes["stigma"])
    assert cell(tiny).shift == Shift(gone=1)


def test_only_the_final_coding_counts(tiny):
    tiny.code("1", "Карыз көп", "debts", "Чолпон")
    assert cell(tiny).state is State.NOTHING
    mine = tiny.code("1", "насыя да бар", "debts", "Айбек")
    assert cell(tiny).codings == (mine,)


def test_rows_are_those_of_the_base_in_the_order_of_an_attribute(tiny):
    tiny.link("2", "К", "Күйөө")
    names = lambda **asked: [row.name for row in framework_of(tiny.project, Query(**asked)).rows]  # noqa: E731
    assert names() == ["Асел", "Бурул", "Гүлзат"]
    assert names(kinds=()) == ["Асел", "Бурул", "Гүлзат", "Күйөө"]
    set_value(tiny.project, tiny.place, tiny.people["Асел"], "chui")
    frame = framework_of(tiny.project, Query(tiny.place, language="ru"))
    assert [(row.name, row.told) for row in frame.rows] == [
        ("Бурул", "Талас"),
        ("Асел", "Чуй"),
        ("Гүлзат", "отказ"),
    ]
    with pytest.raises(UserError):
        framework_of(tiny.project, Query("0" * 32))


def test_themes_are_chosen_codes_in_their_order_or_those_of_a_set(tiny):
    chosen = (tiny.codes["stigma"], tiny.codes["loans"])
    assert [theme.code for theme in framework_of(tiny.project, Query(codes=chosen)).themes] == list(chosen)
    assert [theme.name for theme in framework_of(tiny.project, Query(language="ru")).themes] == ["Долги", "Стигма"]
    family = add_set(tiny.project, {"ru": "Топ"}, "family")
    put_in_set(tiny.project, family, (tiny.codes["loans"],))
    assert themes_in_set(tiny.project, family) == (tiny.codes["loans"],)


def test_who_codes_blind_sees_that_it_is_kept_from_her_and_nothing_of_it(tiny):
    write(tiny, "Асел", "debts", "Карызы көп")
    keep_blind(tiny.project, (tiny.documents["1"],), (tiny.coders["Чолпон"],))
    work_as(tiny.project, tiny.coders["Чолпон"])
    frame = framework_of(tiny.project, Query())
    assert {row.name: row.kept for row in frame.rows} == {"Асел": True, "Бурул": True, "Гүлзат": False}
    table = framework_table(tiny.project, Query(language="en"))
    assert "Карызы көп" not in str(list(table.rows)) and any("Асел, Бурул" in note for note in table.notes)


def test_the_table_says_in_each_cell_how_far_it_is(tiny):
    tiny.code("1", "Карыз көп", "debts")
    tiny.code("2", "Ушак да көп", "stigma", "Чолпон")
    write(tiny, "Асел", "debts", "Карызы көп")
    tiny.code("1", "насыя да бар", "loans", "Айбек")
    table = framework_table(tiny.project, Query(tiny.place, language="en"))
    assert [column.title for column in table.columns] == ["Respondent", "Область", "Долги", "Стигма"]
    told = {row[0].value: [one.value for one in row[2:]] for row in table.rows}
    assert told["Асел"] == ["Карызы көп\n⚠ stale, passages since: new 1", ""]
    assert told["Гүлзат"] == ["", "[no summary yet; passages: 1]"] and told["Бурул"] == ["", ""]
    assert "written: 1, stale among them: 1" in table.notes[0] and table.row_headings == 2


def test_a_quotation_in_a_summary_does_not_leave_the_team_without_consent(tiny):
    tiny.code("1", "Карыз көп", "debts")
    write(tiny, "Асел", "debts", "Айтат: «Карыз көп» [Асел, 2-реплика]")
    write(tiny, "Асел", "stigma", "Айтпайт")
    record_consent(tiny.project, tiny.people["Асел"], ["record"])
    inside, outside = (framework_table(tiny.project, Query(language="en", outgoing=out)) for out in (False, True))
    assert "Карыз көп" in inside.rows[0][1].value
    assert [one.value for one in outside.rows[0][1:]] == ["[held back: consent]", "Айтпайт"]
    assert any("held back" in note for note in outside.notes)
