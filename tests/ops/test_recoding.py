"""Going through what was coded under an older definition."""

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codebook import define_code
from qualcode.ops.codings import code_span, recode
from qualcode.ops.projects import work_as
from qualcode.ops.recoding import keep_under_definition
from qualcode.ops.undo import undo
from qualcode.store.queries.code_history import older_codings
from qualcode.store.queries.recode_queue import definition_under, recode_queue
from tests.ops.study import span


def redefined(study):
    """Give two codings of one coder and one of the other, made before the definition of their code changed."""
    project, me = study.project, study.project.me
    define_code(project, study.debts, {"definition": {"ru": "Любой долг"}})
    mine = [code_span(project, study.document, *span(words), study.debts) for words in ("карызга", "күттүк")]
    work_as(project, study.other_coder)
    theirs = code_span(project, study.document, *span("карызга"), study.debts)
    define_code(project, study.debts, {"definition": {"ru": "Только долг банку"}})
    work_as(project, me)
    return mine, theirs


def test_each_coder_goes_through_what_she_coded_in_the_order_of_the_text(study):
    mine, theirs = redefined(study)
    project = study.project
    assert recode_queue(project, project.me) == [(study.debts, tuple(mine))]
    assert recode_queue(project, study.other_coder, study.debts) == [(study.debts, (theirs,))]
    assert recode_queue(project, project.me, study.gossip) == []
    assert definition_under(project, mine[0])["definition_ru"] == "Любой долг"


def test_what_is_kept_stands_under_the_new_definition_until_that_is_undone_or_changed_again(study):
    mine, theirs = redefined(study)
    project = study.project
    assert keep_under_definition(project, (mine[0], mine[0])) == 1
    assert keep_under_definition(project, (mine[0],)) == 0
    assert set(older_codings(project, study.debts)) == {mine[1], theirs}
    undo(project)
    assert set(older_codings(project, study.debts)) == {*mine, theirs}
    keep_under_definition(project, tuple(mine))
    define_code(project, study.debts, {"when": {"ru": "О деньгах"}})
    assert recode_queue(project, project.me) == [(study.debts, tuple(mine))]


def test_a_coding_moved_to_another_code_or_made_before_any_definition_is_asked_about_once(study):
    project = study.project
    first = code_span(project, study.document, *span("карызга"), study.debts)
    assert recode_queue(project, project.me) == []
    define_code(project, study.debts, {"definition": {"ru": "Любой долг"}})
    assert recode_queue(project, project.me) == [(study.debts, (first,))]
    assert definition_under(project, first)["definition_ru"] is None
    recode(project, (first,), study.gossip)
    assert recode_queue(project, project.me) == []
    keep_under_definition(project, (first,))
    assert recode_queue(project, project.me) == []


def test_only_codings_are_kept(study):
    with pytest.raises(UserError) as told:
        keep_under_definition(study.project, (study.debts,))
    assert told.value.key == "store.no_such_object"
