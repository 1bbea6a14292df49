"""What is decided in a merge into a locked codebook: deciding what is one thing changes no code, settling does."""

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span
from qualcode.ops.locking import lock_codebook
from qualcode.ops.objects import add_object, set_fields
from qualcode.store.objects import conflicts, items_of
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.team.conflicts import settle_disputes
from qualcode.team.merge import Decisions, Same, Settled, merge_package, recognise_same, withdraw_merge
from qualcode.team.preview import preview
from tests.ops.study import span
from tests.team.test_sameness import assert_sound, later


@pytest.fixture
def twins(study, other):
    """The same code typed by two with unlike definitions; theirs has a coding. The lead's codebook is locked."""
    ours = add_object(study.project, "code", {"name_ru": "Переезд", "definition_ru": "Смена села"})
    later(other)
    theirs = add_object(other, "code", {"name_ru": "переезд", "definition_ru": "Любой переезд", "colour": "#112233"})
    coding = code_span(other, study.document, *span("карызга"), theirs)
    lock_codebook(study.project, True)
    return ours, theirs, coding


def test_two_codes_are_recognised_as_one_in_a_merge_into_a_locked_codebook(study, other, sent, twins):
    ours, theirs, coding = twins
    before = study.project.values(ours)
    package = sent(other)
    assert [found.ours for found in preview(study.project, package).suspects] == [ours]
    done = merge_package(study.project, package, Decisions((Same("code", ours, theirs),)))
    assert study.project.values(coding)["anchor"][3] == ours and codebook_is_locked(study.project)
    after = study.project.values(ours)
    assert {name for name in before if before[name] != after[name]} <= {"colour", "definition_ru"}
    assert [found.field for found in conflicts(study.project)] == ["definition_ru"]
    assert_sound(study.project)
    withdraw_merge(study.project, done.merge)
    assert study.project.values(ours) == before and codebook_is_locked(study.project)
    assert_sound(study.project)


def test_what_is_left_for_later_is_recognised_and_parted_though_the_codebook_is_locked(study, other, sent, twins):
    ours, theirs, coding = twins
    merge_package(study.project, sent(other))
    recognise_same(study.project, (Same("code", ours, theirs),))
    assert study.project.values(coding)["anchor"][3] == ours
    recognise_same(study.project, (Same("code", ours, theirs, accepted=False),))
    assert study.project.values(coding)["anchor"][3] == theirs
    assert codebook_is_locked(study.project)
    assert_sound(study.project)


def test_a_definition_is_settled_in_the_merge_and_later_though_the_codebook_is_locked(study, other, sent):
    set_fields(study.project, study.debts, {"definition_ru": "Деньги"})
    set_fields(other, study.debts, {"definition_ru": "Любой долг"})
    set_fields(study.project, study.stigma, {"definition_ru": "Стыд"})
    set_fields(other, study.stigma, {"definition_ru": "Осуждение"})
    lock_codebook(study.project, True)
    merge_package(study.project, sent(other), Decisions(settled=(Settled(study.debts, "definition_ru", "Любой долг"),)))
    assert study.project.values(study.debts)["definition_ru"] == "Любой долг"
    settle_disputes(study.project, (Settled(study.stigma, "definition_ru", "Осуждение"),))
    assert conflicts(study.project) == [] and codebook_is_locked(study.project)
    with pytest.raises(UserError):
        set_fields(study.project, study.stigma, {"definition_ru": "Башка"})
    assert items_of(study.project, "proposal") == []
