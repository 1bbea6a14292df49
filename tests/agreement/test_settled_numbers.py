"""What counts in settled documents: what is absent stays so; nothing decided is lost or comes back by itself."""

import pytest

from qualcode.agreement.settling import Settling, Standing, cases_of
from qualcode.model.consensus import CONSENSUS
from qualcode.model.errors import UserError
from qualcode.ops.codings import annotate_coding
from qualcode.ops.objects import delete_objects, restore_objects, set_fields
from qualcode.ops.projects import add_coder, work_as
from qualcode.ops.settling import accept_equal, reopen_case, settle_case
from qualcode.ops.undo import revert, undo
from qualcode.store.objects import items_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.settling import settled_documents
from tests.agreement.test_settling import done, only


def consensus(pair):
    return [one for one in all_codings(pair.project) if one.coder == CONSENSUS]


def settle(pair, outcome, **more):
    return settle_case(pair.project, pair.documents[0], only(pair).codings, outcome, **more)


def apart(pair, presence="absent", other="absent"):
    """Let both say with other ends that a thing is not there."""
    for coder, quote, told in (("А", "Балдарым калды.", presence), ("Б", "калды. Апам", other)):
        coding = pair.code(coder, 0, quote)
        annotate_coding(pair.project, coding, 40, facets={"presence": told, "whose": coder})
    done(pair, 0)


@pytest.mark.parametrize("outcome", ["union", "intersection", "drawn"])
def test_what_all_call_absent_stays_absent_whatever_passage_is_taken(pair, outcome):
    apart(pair)
    start = text_of(pair.project, pair.documents[0]).index("калды")
    settle(pair, outcome, passages=((start, start + 5, pair.codes["debts"]),))
    (made,) = consensus(pair)
    assert (made.weight, made.facets) == (40, {"presence": "absent"})


def test_a_passage_drawn_with_a_code_that_nobody_gave_says_nothing_more(pair):
    apart(pair)
    start = text_of(pair.project, pair.documents[0]).index("калды")
    settle(pair, "drawn", passages=((start, start + 5, pair.codes["bank"]),))
    assert [(one.weight, one.facets) for one in consensus(pair)] == [(None, {})]


def test_absent_for_one_and_denied_for_the_other_is_absent_and_not_present(pair):
    for coder, told in (("А", "denied"), ("Б", "absent")):
        annotate_coding(pair.project, pair.code(coder, 0, "Жумуш жок."), facets={"presence": told})
    done(pair, 0)
    assert accept_equal(pair.project) == 1
    assert [one.facets for one in consensus(pair)] == [{"presence": "absent"}]


def test_united_though_absent_for_one_only_is_present(pair):
    apart(pair, presence="present")
    settle(pair, "union")
    assert [one.facets for one in consensus(pair)] == [{}]


@pytest.mark.parametrize("by_undo", [False, True])
def test_a_code_that_comes_back_does_not_bring_what_was_decided_otherwise_meanwhile(pair, by_undo):
    pair.code("А", 0, "Жумуш жок.", "children")
    pair.code("Б", 0, "Жумуш жок.", "bank")
    done(pair, 0)
    settle(pair, "all")
    work_as(pair.project, pair.coders["Б"])
    delete_objects(pair.project, (pair.codes["children"],))
    work_as(pair.project, pair.coders["А"])
    settle(pair, "all")
    work_as(pair.project, pair.coders["Б"])
    if by_undo:
        undo(pair.project)
    else:
        restore_objects(pair.project, (pair.codes["children"],))
    assert [one.code for one in consensus(pair)] == [pair.codes["bank"]]
    assert only(pair).standing is Standing.CHANGED


def test_a_code_that_comes_back_brings_what_was_decided_with_it(pair):
    pair.code("А", 0, "Жумуш жок.", "children")
    pair.code("Б", 0, "Жумуш жок.", "bank")
    done(pair, 0)
    settle(pair, "all")
    delete_objects(pair.project, (pair.codes["children"],))
    restore_objects(pair.project, (pair.codes["children"],))
    assert only(pair).standing is Standing.DECIDED
    assert len(consensus(pair)) == 2


def test_a_step_taken_back_takes_no_coding_from_a_later_decision(pair):
    pair.code("А", 0, "Балдарым калды.")
    pair.code("Б", 0, "калды. Апам")
    done(pair, 0)
    settle(pair, "all")
    step = next(iter(pair.project.journal.steps_backwards(pair.project.me, pair.project.computer.guid))).id
    pair.code("А", 0, "Апам карады.")
    settle(pair, "all")
    before = consensus(pair)
    revert(pair.project, step)
    (case,) = cases_of(pair.project).cases
    assert (case.standing, len(before)) == (Standing.DECIDED, 3)
    assert consensus(pair) == before


@pytest.mark.parametrize("change", ["joins", "denies"])
def test_what_was_accepted_as_equal_is_new_once_it_is_no_longer(pair, change):
    mine = pair.code("А", 0, "Жумуш жок.")
    pair.code("Б", 0, "Жумуш жок.")
    done(pair, 0)
    accept_equal(pair.project)
    if change == "joins":
        pair.coders["В"] = add_coder(pair.project, "В")
        done(pair, 0)
    else:
        annotate_coding(pair.project, mine, facets={"presence": "denied"})
    assert only(pair).standing is Standing.CHANGED
    settle(pair, "all")
    assert only(pair).standing is Standing.DECIDED


def test_nobody_marks_by_hand_what_is_settled(pair):
    pair.code("А", 0, "Жумуш жок.")
    pair.code("Б", 0, "Болду.")
    done(pair, 0)
    first, last = cases_of(pair.project).cases
    for case in (first, last):
        settle_case(pair.project, pair.documents[0], case.codings, "all")
    reopen_case(pair.project, pair.documents[0], first.codings)
    (mark,) = [item.guid for item in items_of(pair.project, "document_state") if item.values["coder"] == CONSENSUS]
    for change in (
        lambda: set_fields(pair.project, mark, {"state": "done"}),
        lambda: delete_objects(pair.project, (mark,)),
    ):
        with pytest.raises(UserError, match="onsensus"):
            change()
    assert pair.documents[0] not in settled_documents(pair.project)


def test_deciding_between_two_of_three_coders_settles_nothing_while_the_third_differs(pair):
    pair.coders["В"] = add_coder(pair.project, "В")
    pair.code("А", 0, "Жумуш жок.")
    pair.code("В", 0, "Болду.")
    done(pair, 0)
    two = (pair.coders["А"], pair.coders["Б"])
    (case,) = cases_of(pair.project, Settling(coders=two)).cases
    assert not settle_case(pair.project, pair.documents[0], case.codings, "all", coders=two).settled
    (left,) = [one for one in cases_of(pair.project).cases if not one.standing.is_settled]
    assert settle_case(pair.project, pair.documents[0], left.codings, "all").settled
