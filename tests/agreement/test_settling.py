"""Cases recomputed in the plainest way; how far they are; what becomes of decisions."""

import random
import re
from itertools import combinations, product

import pytest

from qualcode.agreement.settling import Likeness, Settling, Standing, cases_of, progress_of
from qualcode.analysis.study import study_of
from qualcode.model.consensus import CONSENSUS, is_consensus
from qualcode.model.errors import UserError
from qualcode.ops.codings import NewCoding, annotate_coding, code_many, uncode
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import correct_turn
from qualcode.ops.merging import merge_codes
from qualcode.ops.projects import add_coder, work_as
from qualcode.ops.settling import accept_equal, reopen_case, settle_case, settle_document
from qualcode.ops.undo import undo
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.settling import originals_of, settled_documents

WORD = re.compile(r"\w+(?:[-‑’'ʼ]\w+)*")


def done(pair, *documents):
    """Let both coders mark documents as done."""
    for coder in pair.coders.values():
        work_as(pair.project, coder)
        for document in documents:
            mark_document(pair.project, pair.documents[document])
    work_as(pair.project, pair.coders["А"])


def only(pair):
    (case,) = cases_of(pair.project).cases
    return case


def passages(case):
    return [[(one.start, one.end) for one in side.passages] for side in case.sides]


def test_what_all_coded_alike_is_equal_also_where_a_full_stop_was_left_out(pair):
    first = pair.code("А", 0, "Карызым көп болчу.")
    second = pair.code("Б", 0, "Карызым көп болчу")
    done(pair, 0)
    case = only(pair)
    assert (case.likeness, case.standing, case.codings) == (Likeness.SAME, Standing.EQUAL, (first, second))
    assert accept_equal(pair.project) == 1
    assert only(pair).decision.outcome == "equal"
    (made,) = [one for one in all_codings(pair.project) if one.coder == CONSENSUS]
    assert text_of(pair.project, made.document)[made.start : made.end] == "Карызым көп болчу."
    assert pair.documents[0] in settled_documents(pair.project)


def test_other_ends_and_only_one_coder_are_open(pair):
    pair.code("А", 0, "Балдарым калды. Апам карады.")
    pair.code("Б", 0, "Балдарым калды.")
    pair.code("А", 0, "Жумуш жок.")
    done(pair, 0)
    found = cases_of(pair.project).cases
    assert [case.likeness for case in found] == [Likeness.ENDS, Likeness.ONLY]
    assert {case.standing for case in found} == {Standing.OPEN}
    assert passages(found[1])[1] == []


def test_another_code_on_largely_the_same_words_is_one_case(pair):
    pair.code("А", 0, "Балдарым калды. Апам карады.", "children")
    pair.code("Б", 0, "Балдарым калды.", "debts")
    pair.code("Б", 0, "Кайра", "bank")
    pair.code("А", 0, "Кайра кетем. Болду.", "debts")
    done(pair, 0)
    found = cases_of(pair.project).cases
    assert [case.likeness for case in found] == [Likeness.OTHER, Likeness.OTHER]
    assert found[0].codes == (pair.codes["children"], pair.codes["debts"])
    settle_case(pair.project, found[0].document, found[0].codings, "one", pair.coders["Б"])
    assert [one.code for one in all_codings(pair.project) if one.coder == CONSENSUS] == [pair.codes["debts"]]


def test_a_code_that_the_other_gave_too_is_not_another_code(pair):
    pair.code("А", 0, "Жумуш жок.", "debts")
    pair.code("А", 0, "Жумуш жок.", "children")
    pair.code("Б", 0, "Жумуш жок.", "children")
    done(pair, 0)
    found = sorted(cases_of(pair.project).cases, key=lambda case: case.likeness)
    assert [case.likeness for case in found] == [Likeness.ONLY, Likeness.SAME]
    assert found[0].sides[1].others == (pair.codes["children"],)


def test_documents_that_not_two_marked_as_done_are_left_out_unless_named(pair):
    pair.code("А", 0, "Жумуш жок.")
    pair.code("Б", 0, "Жумуш жок.")
    assert cases_of(pair.project).cases == ()
    assert len(cases_of(pair.project, Settling(documents=(pair.documents[0],))).cases) == 1


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        ("union", ["Балдарым калды. Апам"]),
        ("intersection", ["калды."]),
        ("all", ["Балдарым калды.", "калды. Апам"]),
        ("none", []),
        ("one", ["калды. Апам"]),
        ("drawn", ["Апам"]),
    ],
)
def test_each_outcome_makes_its_passages(pair, outcome, expected):
    pair.code("А", 0, "Балдарым калды.")
    pair.code("Б", 0, "калды. Апам")
    done(pair, 0)
    case, document = only(pair), pair.documents[0]
    text = text_of(pair.project, document)
    drawn = ((text.index("Апам") - 1, text.index("Апам") + 5, pair.codes["bank"]),)
    told = settle_case(pair.project, document, case.codings, outcome, pair.coders["Б"], drawn)
    assert told.settled
    made = [one for one in all_codings(pair.project) if one.coder == CONSENSUS]
    assert [text[one.start : one.end] for one in made] == expected
    assert {one.code for one in made} <= {pair.codes["bank"] if outcome == "drawn" else pair.codes["debts"]}
    assert only(pair).standing is Standing.DECIDED
    assert all(set(originals_of(pair.project, one.guid)) == set(case.codings) for one in made)


def test_deciding_again_replaces_what_was_decided_and_reopening_takes_it_back(pair):
    pair.code("А", 0, "Балдарым калды.")
    pair.code("Б", 0, "калды. Апам")
    done(pair, 0)
    case, document = only(pair), pair.documents[0]
    settle_case(pair.project, document, case.codings, "all")
    settle_case(pair.project, document, case.codings, "union", note="экөө тең")
    assert len([one for one in all_codings(pair.project) if one.coder == CONSENSUS]) == 1
    assert only(pair).decision.note == "экөө тең"
    assert reopen_case(pair.project, document, case.codings) == 1
    assert only(pair).standing is Standing.OPEN
    assert document not in settled_documents(pair.project)
    undo(pair.project)
    assert document in settled_documents(pair.project)
    assert only(pair).decision.outcome == "union"


def test_weight_flag_and_facets_come_with_the_one_original_that_is_taken(pair):
    mine = pair.code("А", 0, "Балдарым калды.")
    pair.code("Б", 0, "калды. Апам")
    annotate_coding(pair.project, mine, 70, True, {"whose": "self"})
    done(pair, 0)
    settle_case(pair.project, pair.documents[0], only(pair).codings, "one", pair.coders["А"])
    (made,) = [one for one in all_codings(pair.project) if one.coder == CONSENSUS]
    assert (made.weight, made.flag, made.facets) == (70, True, {"whose": "self"})


def test_alike_but_absent_for_one_of_them_is_open(pair):
    mine = pair.code("А", 0, "Жумуш жок.")
    pair.code("Б", 0, "Жумуш жок.")
    annotate_coding(pair.project, mine, facets={"presence": "absent"})
    done(pair, 0)
    assert (only(pair).likeness, only(pair).standing) == (Likeness.SAME, Standing.OPEN)
    with pytest.raises(UserError, match="did not code this alike"):
        settle_case(pair.project, pair.documents[0], only(pair).codings, "equal")


def test_a_decision_holds_when_the_text_is_corrected_elsewhere_and_when_its_code_is_merged(pair):
    pair.code("А", 0, "Балдарым калды.")
    pair.code("Б", 0, "калды. Апам")
    done(pair, 0)
    settle_case(pair.project, pair.documents[0], only(pair).codings, "union")
    correct_turn(pair.project, pair.documents[0], 1, "Менин карызым абдан көп болчу.")
    assert only(pair).standing is Standing.DECIDED
    merge_codes(pair.project, [pair.codes["debts"]], pair.codes["children"])
    assert only(pair).standing is Standing.DECIDED
    assert only(pair).codes == (pair.codes["children"],)
    undo(pair.project)
    assert only(pair).standing is Standing.DECIDED


def test_what_is_left_of_a_decision_whose_codings_are_gone_is_shown_until_it_is_decided(pair):
    mine = pair.code("А", 0, "Жумуш жок.")
    done(pair, 0)
    settle_case(pair.project, pair.documents[0], (mine,), "all")
    work_as(pair.project, pair.coders["А"])
    uncode(pair.project, (mine,))
    case = only(pair)
    assert (case.standing, case.codings, passages(case)) == (Standing.CHANGED, (mine,), [[], []])
    assert progress_of(pair.project)[0].new == 1
    settle_case(pair.project, case.document, case.codings, "none")
    assert cases_of(pair.project).cases == ()
    assert CONSENSUS not in {one.coder for one in all_codings(pair.project)}


def test_a_document_is_settled_by_its_last_decision_and_only_then(pair):
    pair.code("А", 0, "Жумуш жок.")
    pair.code("А", 0, "Болду.")
    done(pair, 0)
    first, last = cases_of(pair.project).cases
    with pytest.raises(UserError, match="still open"):
        settle_document(pair.project, pair.documents[0])
    assert not settle_case(pair.project, first.document, first.codings, "none").settled
    assert settle_case(pair.project, last.document, last.codings, "all").settled
    told = progress_of(pair.project)[0]
    assert (told.cases, told.decided, told.open, told.settled) == (2, 2, 0, True)
    settle_document(pair.project, pair.documents[0], False)
    assert not progress_of(pair.project)[0].settled
    with pytest.raises(UserError, match="Fewer than two coders"):
        settle_document(pair.project, pair.documents[1])


def test_the_final_coding_is_the_consensus_where_a_document_is_settled(pair):
    pair.code("А", 0, "Жумуш жок.")
    pair.code("Б", 0, "Болду.")
    pair.code("Б", 1, "Болду.")
    done(pair, 0)
    before = study_of(pair.project)
    assert [before.coders[place].guid for place in before.final] == [pair.coders["А"], pair.coders["А"]]
    for case in cases_of(pair.project).cases:
        settle_case(pair.project, case.document, case.codings, "all")
    study = study_of(pair.project)
    assert [is_consensus(study.coders[place].guid) for place in study.final] == [True, False]
    settle_document(pair.project, pair.documents[0], False)
    assert study_of(pair.project).final.tolist() == before.final.tolist()


def test_wrong_questions_are_told_why(pair):
    pair.code("А", 0, "Жумуш жок.")
    pair.code("Б", 0, "Жумуш")
    done(pair, 0)
    document, codings = pair.documents[0], only(pair).codings
    for words, call in (
        ("no decision", lambda: settle_case(pair.project, document, codings, "best")),
        ("not there", lambda: settle_case(pair.project, pair.documents[1], codings, "all")),
        ("as whose", lambda: settle_case(pair.project, document, codings, "one")),
        ("Mark the passages", lambda: settle_case(pair.project, document, codings, "drawn")),
        ("in common", lambda: disjoint(pair)),
        ("nothing to take back", lambda: reopen_case(pair.project, document, codings)),
        ("no person", lambda: work_as(pair.project, CONSENSUS)),
    ):
        with pytest.raises(UserError, match=words):
            call()


def disjoint(pair):
    """Decide for what two codes on the same words share."""
    pair.code("А", 1, "Болду.", "children")
    pair.code("Б", 1, "Болду.", "debts")
    done(pair, 1)
    (case,) = cases_of(pair.project, Settling(documents=(pair.documents[1],))).cases
    settle_case(pair.project, case.document, case.codings, "intersection")


# Recomputed ---------------------------------------------------------------------------------------------------


def snapped(text, start, end):
    """Move the ends of a span to those of the words it touches."""
    touched = [found.span() for found in WORD.finditer(text) if found.start() < end and found.end() > start]
    return (touched[0][0], touched[-1][1]) if touched else (start, end)


def plain_cases(text, codings):
    """Give the cases as sets of codings, from sets of characters only: what overlaps with one code, then, best first,
    what different coders gave other codes on at least half of the shorter.
    """
    chars = {one.guid: set(range(*snapped(text, one.start, one.end))) for one in codings}
    by_guid = {one.guid: one for one in codings}
    groups = [{one.guid} for one in codings]
    while True:
        meeting = next(
            (
                (a, b)
                for a, b in combinations(groups, 2)
                if any(by_guid[x].code == by_guid[y].code and chars[x] & chars[y] for x, y in product(a, b))
            ),
            None,
        )
        if meeting is None:
            break
        groups.remove(meeting[1])
        meeting[0].update(meeting[1])
    parts = [frozenset(group) for group in groups]
    extent = {part: set().union(*(chars[guid] for guid in part)) for part in parts}
    coders = {part: {by_guid[guid].coder for guid in part} for part in parts}
    code = {part: by_guid[next(iter(part))].code for part in parts}
    order = sorted(parts, key=lambda part: (min(extent[part]), max(extent[part]), code[part]))
    matches = []
    for a, b in combinations(order, 2):
        shared = len(extent[a] & extent[b])
        if shared * 2 >= min(len(extent[a]), len(extent[b])) and not coders[a] & coders[b]:
            share = shared / min(len(extent[a]), len(extent[b]))
            matches.append((-share, -shared, order.index(a), order.index(b)))
    joined = {part: {part} for part in order}
    for *_, a, b in sorted(matches):
        one, other = joined[order[a]], joined[order[b]]
        if one is not other and not {c for p in one for c in coders[p]} & {c for p in other for c in coders[p]}:
            one |= other
            for part in other:
                joined[part] = one
    return {frozenset(guid for part in group for guid in part) for group in joined.values()}


def plain_alike(text, case, codings, coders):
    """Say whether all coders gave one code on the same words."""
    hers = {coder: [one for one in codings if one.guid in case and one.coder == coder] for coder in coders}
    if len({one.code for one in codings if one.guid in case}) > 1 or not all(hers.values()):
        return False
    told = set()
    for found in hers.values():
        whole = []
        for start, end in sorted(snapped(text, one.start, one.end) for one in found):
            if whole and start < whole[-1][1]:
                whole[-1] = whole[-1][0], max(end, whole[-1][1])
            else:
                whole.append((start, end))
        told.add(tuple(whole))
    return len(told) == 1


@pytest.mark.parametrize("seed", range(12))
def test_cases_are_those_of_the_plainest_reckoning(pair, seed):
    rng = random.Random(seed)
    coders = [*pair.coders.values(), add_coder(pair.project, "В")]
    document = pair.documents[0]
    text, codes = text_of(pair.project, document), list(pair.codes.values())
    made = []
    for coder in coders:
        for _ in range(rng.randrange(3, 12)):
            start = rng.randrange(len(text) - 30)
            made.append(NewCoding(document, start, start + rng.randrange(2, 30), rng.choice(codes), coder))
    made += [one._replace(coder=rng.choice(coders), end=one.end + rng.randrange(3)) for one in rng.sample(made, 5)]
    code_many(pair.project, made)
    pair.coders["В"] = coders[2]
    done(pair, 0)
    every = sorted(all_codings(pair.project), key=lambda one: one.guid, reverse=True)
    codings = {(one.coder, one.code, one.start, one.end): one for one in every}.values()
    found = cases_of(pair.project).cases
    expected = plain_cases(text, list(codings))
    assert {frozenset(case.codings) for case in found} == expected
    assert len(found) == len(expected)
    assert [case.start for case in found] == sorted(case.start for case in found)
    for case in found:
        alike = plain_alike(text, set(case.codings), list(codings), coders)
        assert (case.standing is Standing.EQUAL) == alike
        assert (case.likeness is Likeness.OTHER) == (len(case.codes) > 1)
        assert [bool(side.passages) for side in case.sides] == [
            any(one.guid in case.codings and one.coder == coder for one in codings) for coder in coders
        ]
