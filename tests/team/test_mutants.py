"""Each law of working together can fail: a mutant of what it holds breaks it."""

import pytest

from qualcode.model import fold as folding
from qualcode.model import sameness
from qualcode.model.fold import fold
from qualcode.model.log import WITHHELD
from qualcode.ops.codings import code_span
from qualcode.ops.objects import add_object, set_fields
from qualcode.store import recognising, withdrawing
from qualcode.store.check import check_project
from qualcode.store.objects import conflicts
from qualcode.team import merge as merging
from qualcode.team import scope
from qualcode.team.merge import Decisions, Same, merge_package, recognise_same, withdraw_merge
from qualcode.team.scope import Part, Scope
from tests.laws.view import fold_view, tables_view
from tests.ops.study import span


def later(project):
    """Let what is made next on this computer count as made later."""
    add_object(project, "household", {"name": "үй"})


class Story:
    """A lead and a colleague who typed the same code apart and coded with it."""

    def __init__(self, study, other, sent):
        self.lead, self.other, self.sent, self.study = study.project, other, sent, study
        self.ours = add_object(self.lead, "code", {"name_ru": "Переезд"})
        later(other)
        self.theirs = add_object(other, "code", {"name_ru": "переезд"})
        self.coding = code_span(other, study.document, *span("карызга"), self.theirs)
        self.same = Decisions((Same("code", self.ours, self.theirs),))


@pytest.fixture
def story(study, other, sent):
    return Story(study, other, sent)


def the_tables_are_the_fold_after_a_withdrawal(story):
    done = merge_package(story.lead, story.sent(story.other))
    code_span(story.lead, story.study.document, *span("ушак"), story.theirs)
    withdraw_merge(story.lead, done.merge)
    assert tables_view(story.lead) == fold_view(fold(story.lead.journal.log()))


def the_tables_are_the_fold_after_a_recognition(story):
    merge_package(story.lead, story.sent(story.other), story.same)
    assert tables_view(story.lead) == fold_view(fold(story.lead.journal.log()))
    assert list(check_project(story.lead)) == []


def recognised_codings_stand_under_one_code(story):
    merge_package(story.lead, story.sent(story.other), story.same)
    states = fold(story.lead.journal.log())
    assert {states[story.coding].values["anchor"][3]} == {story.ours}


def a_recognition_taken_back_parts_them(story):
    merge_package(story.lead, story.sent(story.other), story.same)
    recognise_same(story.lead, (Same("code", story.ours, story.theirs, accepted=False),))
    assert story.lead.values(story.coding)["anchor"][3] == story.theirs


def different_meanings_await_a_decision(story):
    set_fields(story.lead, story.ours, {"definition_ru": "Смена села"})
    set_fields(story.other, story.theirs, {"definition_ru": "Любой переезд"})
    merge_package(story.lead, story.sent(story.other), story.same)
    assert [found.field for found in conflicts(story.lead)] == ["definition_ru"]


def blind_packages_hold_nothing_of_the_others(story):
    chosen = scope.choose(
        story.other, Scope(Part.DOCUMENTS, (story.study.document,), blind_for=story.lead.me), frozenset()
    )
    assert all(item.value is WITHHELD for item in chosen.log.operations.values() if item.object == story.coding)
    assert any(item.value is not WITHHELD for item in chosen.log.operations.values() if item.kind == "document")


def _dependents_forgotten(patch):
    """Withdrawing settles only what the merge itself had touched."""
    patch.setattr(withdrawing, "made_towards", lambda project, targets: set())


def _referring_forgotten(patch):
    """A recognition settles the two objects and nothing that refers to them."""
    patch.setattr(recognising.Recogniser, "_referring", lambda self, objects: set())


def _only_objects_renamed(patch):
    """What refers to a recognised object goes on referring to the other one."""
    patch.setattr(folding, "renamed", lambda item, same: item._replace(object=same.get(item.object, item.object)))


def _taken_for_ever(patch):
    """A recognition once made is never taken back."""
    patch.setattr(sameness, "_stands", lambda items, order: True)


def _ours_wins(patch):
    """In a recognition every value of ours stays without a word."""
    patch.setattr(merging, "_OURS_STAYS", ("",))


def _not_blind(patch):
    """Nobody's work counts as the work of others."""
    patch.setattr(scope, "_work_of_others", lambda operations, coder: set())


LAWS = (
    the_tables_are_the_fold_after_a_withdrawal,
    the_tables_are_the_fold_after_a_recognition,
    recognised_codings_stand_under_one_code,
    a_recognition_taken_back_parts_them,
    different_meanings_await_a_decision,
    blind_packages_hold_nothing_of_the_others,
)
MUTANTS = [
    (_dependents_forgotten, the_tables_are_the_fold_after_a_withdrawal),
    (_referring_forgotten, the_tables_are_the_fold_after_a_recognition),
    (_only_objects_renamed, recognised_codings_stand_under_one_code),
    (_taken_for_ever, a_recognition_taken_back_parts_them),
    (_ours_wins, different_meanings_await_a_decision),
    (_not_blind, blind_packages_hold_nothing_of_the_others),
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_law_holds(law, story):
    law(story)


@pytest.mark.parametrize(("mutant", "law"), MUTANTS, ids=lambda item: item.__name__)
def test_the_mutant_breaks_the_law(mutant, law, story, monkeypatch):
    mutant(monkeypatch)
    with pytest.raises((AssertionError, KeyError)):
        law(story)
