"""The list of cases: its model, groups, filters, and what it says of each."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.model.settling import Case, Decision, Likeness, Passage, Side, Standing
from qualcode.store.queries.codings import Coding
from tests.ui.acting import click, press
from tests.ui.agreement.settling_desk import FIRST, SECOND, code, done, more_coders, quotes, settling
from ui.settling.listed import ListedCase, Listing
from ui.settling.model import COUNT, SIGN, CasesModel, grouped
from ui.settling.showing import marked_of

CODERS = (("a", "А"), ("b", "Б"))


def case(number, document="d", standing=Standing.OPEN, codes=("x",), likeness=Likeness.ENDS, sides=None):
    sides = sides or (Side(True, (Passage(f"{number}a", codes[0], 0, 5),)), Side(True, ()))
    decision = Decision("dec", "one", "a", "", "a", ()) if standing is Standing.DECIDED else None
    made = Case(str(number), document, codes, likeness, 0, 5, sides, standing, decision, (f"{number}a",))
    return ListedCase(made, CODERS, f"interview {document}", "/".join(codes), f"words {number}", 3)


@pytest.fixture
def model(qtmodeltester):
    made = CasesModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def show(model, cases, by_code=False, everything=None):
    model.show_groups(grouped(cases, everything or cases, by_code), by_code, "en")


def heads(model):
    return [(model.index(row, 0).data(), model.index(row, 0).data(COUNT)) for row in range(model.rowCount())]


def test_cases_stand_under_their_interviews_with_how_many_are_settled(model):
    everything = [case(1), case(2, standing=Standing.DECIDED), case(3, "e", Standing.EQUAL)]
    show(model, everything[:1], everything=everything)
    assert heads(model) == [("interview d", "1 / 2")]
    show(model, everything)
    assert heads(model) == [("interview d", "1 / 2"), ("interview e", "1 / 1")]


def test_cases_stand_under_their_codes_when_asked(model):
    show(model, [case(1), case(2, codes=("y",)), case(3, "e")], by_code=True)
    assert heads(model) == [("x", "0 / 2"), ("y", "0 / 1")]
    assert [one.quote for one in model.cases()] == ["words 1", "words 3", "words 2"]


def test_a_sign_and_words_say_how_a_case_stands(model):
    show(model, [case(number, standing=standing) for number, standing in enumerate(Standing)])
    above = model.index(0, 0)
    rows = [model.index(row, 0, above) for row in range(len(Standing))]
    assert len({row.data(SIGN) for row in rows}) == len(Standing)
    said = [row.data(Qt.ItemDataRole.AccessibleTextRole).partition(":")[0] for row in rows]
    assert said == [
        "alike, accepted by itself",
        "open",
        "decided",
        "open again",
        "decided in two ways, to be decided again",
    ]


def test_what_changes_of_the_same_cases_is_told_without_a_new_list(model, qtbot):
    show(model, [case(1), case(2)])
    index = model.index_of(("d", "2"))
    with qtbot.assertNotEmitted(model.modelReset):
        show(model, [case(1), case(2, standing=Standing.DECIDED)])
    assert index.data(SIGN) == "✓"


def test_rows_come_and_go_without_a_new_list_as_long_as_they_are_few(model, qtbot):
    cases = [case(number) for number in range(30)]
    show(model, cases)
    kept = model.index(9, 0, model.index(0, 0))
    kept = QPersistentModelIndex(kept)
    with qtbot.assertNotEmitted(model.modelReset):
        show(model, [*cases[1:3], case(77), *cases[4:]])
    assert [one.quote for one in model.cases()][:4] == ["words 1", "words 2", "words 77", "words 4"]
    assert (kept.row(), kept.data()) == (8, "words 9")
    with qtbot.waitSignal(model.modelReset):
        show(model, cases[:5])
    with qtbot.waitSignal(model.modelReset):
        show(model, [cases[1], cases[0], *cases[2:5]])
    assert len(model.cases()) == 5


def test_five_hundred_cases_are_listed_and_found(model):
    cases = [case(number, str(number // 50)) for number in range(500)]
    show(model, cases)
    assert [model.rowCount(), len(model.cases())] == [10, 500]
    assert model.case_at(model.index_of(("9", "499"))).quote == "words 499"
    assert not model.index_of(("9", "500")).isValid()


def test_only_cases_can_be_chosen_not_their_headings(model):
    show(model, [case(1)])
    chosen = Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(model.index(0, 0)) & chosen
    assert model.flags(model.index(0, 0, model.index(0, 0))) & chosen


def test_the_cases_of_one_interview_are_put_in_the_place_of_those_before():
    listing = Listing(CODERS, (), (case(1), case(2, "e"), case(3, "f")))
    now = listing.with_document("e", Listing(CODERS, (("y", "Y"),), (case(4, "e"), case(5, "e"))))
    assert [one.quote for one in now.cases] == ["words 1", "words 4", "words 5", "words 3"]
    assert now.codes == (("y", "Y"),)


def test_those_who_coded_alike_share_a_line_and_lines_of_one_code_stand_together():
    sides = (
        Side(True, (Passage("1", "x", 0, 9),)),
        Side(True, (Passage("2", "y", 3, 9),)),
        Side(False, ()),
        Side(True, (Passage("3", "x", 2, 9),)),
        Side(True, (Passage("4", "x", 0, 9),)),
    )
    marked = marked_of(case(1, codes=("x", "y"), sides=sides).case)
    assert [(stave.sign, stave.row, stave.code) for stave in marked.staves] == [
        ("1 4", 0, "x"),
        ("3", 1, "x"),
        ("2", 2, "y"),
    ]
    assert marked.rows == 3
    assert marked.shares() == [(0, 2, False), (2, 9, False)]


def test_what_counts_has_a_tick_on_the_lines_it_agrees_with_else_lines_of_its_own():
    sides = (Side(True, (Passage("1", "x", 0, 9),)), Side(True, (Passage("2", "y", 3, 9),)))
    one = case(1, codes=("x", "y"), sides=sides).case

    def signs(*made):
        codings = [Coding(f"m{place}", "c", "d", *where, None, False, {}) for place, where in enumerate(made)]
        return [(stave.sign, stave.code, stave.start) for stave in marked_of(one, codings).staves]

    assert signs((0, 9, "x"), (3, 9, "y")) == [("1 ✓", "x", 0), ("2 ✓", "y", 3)]
    assert signs((3, 9, "y")) == [("1", "x", 0), ("2 ✓", "y", 3)]
    assert signs((1, 4, "x"), (5, 7, "x")) == [("1", "x", 0), ("✓", "x", 1), ("✓", "x", 5), ("2", "y", 3)]


# Filters ---------------------------------------------------------------------------------------------------------


def three_coders(study):
    more_coders(study, "Эмил")
    code(study, "Чолпон", FIRST, "Балдарын таштап кетти дешти.", "stigma")
    code(study, "Эмил", FIRST, "Балдарын таштап кетти дешти.", "stigma")
    code(study, "Эмил", SECOND, "Соседи", "gossip")
    done(study, FIRST, coders=("Айбек", "Чолпон", "Эмил"))
    done(study, SECOND, coders=("Айбек", "Эмил"))


@pytest.fixture
def at(qtbot, tmp_path):
    with settling(qtbot, tmp_path, three_coders) as desk:
        yield desk


def pick(picker, name):
    names = [picker.list.item(row).text() for row in range(picker.list.count())]
    picker.list.item(names.index(name)).setCheckState(Qt.CheckState.Checked)


def choose(box, beginning):
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    while not box.currentText().startswith(beginning):
        before = box.currentIndex()
        press(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before


def test_filters_let_through_likenesses_codes_interviews(at):
    filters = at.window.filters
    assert len(quotes(at.window)) == 4
    choose(filters.likeness, "other code")
    assert quotes(at.window) == ["Балдарын таштап кетти дешти."]
    choose(filters.likeness, "However alike")
    pick(filters.codes, "Support")
    assert quotes(at.window) == ["Күйөөм колдоду."]
    filters.codes.choose(())
    pick(filters.documents, SECOND)
    assert quotes(at.window) == ["Соседи сплетничали"]


def test_two_coders_ticked_leave_the_cases_in_which_they_differ(at):
    pick(at.window.filters.coders, "Чолпон")
    pick(at.window.filters.coders, "Эмил")
    assert quotes(at.window) == ["Айылда ушак көп болду."]


def test_cases_are_grouped_by_code_with_the_interview_below_each(at):
    choose(at.window.filters.by, "By code")
    model = at.window.model
    assert [name for name, _ in heads(model)] == ["Gossip", "Blame", "Support"]
    first = model.index(0, 0, model.index(0, 0))
    assert first.data(Qt.ItemDataRole.UserRole) == "01 Айгүл · not by all"


def test_what_fits_nothing_says_so_and_leads_to_everything(at):
    pick(at.window.filters.codes, "Support")
    pick(at.window.filters.documents, SECOND)
    assert at.window.nothing.text() == "No case fits what is chosen above."
    click(at.window.show_all)
    assert len(quotes(at.window)) == 4


def test_numbers_of_open_and_settled_cases_stand_in_the_choice(at):
    press(at.window, Qt.Key.Key_1)
    texts = [at.window.filters.state.itemText(row) for row in range(3)]
    assert texts == ["Open: 3", "Settled: 1", "All cases: 4"]
    choose(at.window.filters.state, "Settled")
    assert quotes(at.window)[0] == "Айылда ушак көп болду."
