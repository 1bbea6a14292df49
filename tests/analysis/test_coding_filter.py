"""A filter shows the codings of coders, of codes with those under them, of sets, flagged or heavy ones."""

import pytest

from qualcode.analysis.coding_filter import NO_FILTER, CodingFilter, fits
from qualcode.ops.codebook import move_code
from qualcode.ops.codings import annotate_coding, code_span
from qualcode.ops.objects import add_object, delete_objects
from qualcode.ops.projects import work_as
from qualcode.ops.sets import add_set
from qualcode.store.queries.codings import codings_of
from tests.ops.study import make_study, span


@pytest.fixture
def study(tmp_path):
    made = make_study(tmp_path)
    yield made
    made.project.close()


@pytest.fixture
def made(study):
    """A coding with each code; that of gossip is another coder's."""
    first = code_span(study.project, study.document, *span("карызга"), study.debts)
    second = code_span(study.project, study.document, *span("ушак"), study.stigma)
    work_as(study.project, study.other_coder)
    third = code_span(study.project, study.document, *span("ушак"), study.gossip)
    return first, second, third


def shown(study, wanted):
    test = fits(study.project, study.document, wanted)
    found = codings_of(study.project, study.document)
    return {coding.guid for coding in found if test is None or test(coding.guid, coding.code, coding.coder)}


def test_without_a_filter_all_are_shown(study, made):
    assert fits(study.project, study.document, NO_FILTER) is None and not NO_FILTER.is_on
    assert shown(study, CodingFilter()) == set(made)


def test_a_coder_and_a_code_with_those_under_it(study, made):
    parent = add_object(study.project, "code", {"name_ru": "Над"})
    move_code(study.project, study.gossip, parent)
    assert shown(study, CodingFilter(coders=(study.other_coder,))) == {made[2]}
    assert shown(study, CodingFilter(codes=(parent,))) == {made[2]}
    assert shown(study, CodingFilter(codes=(parent, study.debts))) == {made[0], made[2]}
    assert shown(study, CodingFilter(coders=(study.other_coder,), codes=(study.debts,))) == set()


def test_a_set_adds_its_codes_to_those_that_are_named(study, made):
    code_set = add_set(study.project, {"ru": "Семья"})
    add_object(study.project, "membership", {"code_set": code_set, "member": study.stigma})
    assert shown(study, CodingFilter(sets=(code_set,))) == {made[1]}
    assert shown(study, CodingFilter(codes=(study.debts,), sets=(code_set,))) == set(made[:2])


def test_flag_and_weight(study, made):
    annotate_coding(study.project, made[0], weight=70, flag=True)
    annotate_coding(study.project, made[1], weight=30)
    assert shown(study, CodingFilter(flagged=True)) == {made[0]}
    assert shown(study, CodingFilter(weight=30)) == {made[0], made[1]}
    assert shown(study, CodingFilter(weight=31)) == {made[0]}


def test_what_is_there_no_longer_is_left_out_of_the_filter(study, made):
    wanted = CodingFilter((study.other_coder,), (study.debts, study.gossip), (), True, 5)
    delete_objects(study.project, (study.debts,))
    assert wanted.without_lost(study.project) == wanted._replace(codes=(study.gossip,))
