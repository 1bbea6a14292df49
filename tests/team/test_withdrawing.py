"""What becomes of work that stands on a withdrawn merge, where it came with another one."""

import pytest

from qualcode.ops.codings import code_span, uncode
from qualcode.ops.objects import add_object, set_fields
from qualcode.team.merge import Decisions, Same, merge_package, readmit_merge, withdraw_merge
from tests.ops.study import span
from tests.team.test_sameness import assert_sound, later


@pytest.fixture
def twice(study, other, sent):
    """A code typed by two, recognised in a first merge; a coding with the other one that came in a second merge."""
    ours = add_object(study.project, "code", {"name_ru": "Переезд"})
    later(other)
    theirs = add_object(other, "code", {"name_ru": "переезд"})
    first = merge_package(study.project, sent(other), Decisions((Same("code", ours, theirs),)))
    coding = code_span(other, study.document, *span("карызга"), theirs)
    second = merge_package(study.project, sent(other))
    return first.merge, second.merge, coding


def test_what_came_later_with_a_recognised_one_waits_when_that_one_goes(study, twice):
    first, _, coding = twice
    withdraw_merge(study.project, first)
    assert not study.project.life_of(coding).is_there
    assert_sound(study.project)
    readmit_merge(study.project, first)
    assert study.project.life_of(coding).is_there
    assert_sound(study.project)


def test_what_came_later_with_a_recognised_one_goes_and_comes_in_any_order(study, twice):
    first, second, coding = twice
    for withdrawn in (first, second):
        withdraw_merge(study.project, withdrawn)
        assert_sound(study.project)
    for back in (first, second):
        readmit_merge(study.project, back)
        assert_sound(study.project)
    assert study.project.life_of(coding).is_there


def test_a_deleted_coding_on_what_was_withdrawn_waits_too(study, other, sent):
    theirs = add_object(other, "code", {"name_ru": "переезд"})
    done = merge_package(study.project, sent(other))
    coding = code_span(study.project, study.document, *span("ушак"), theirs)
    moved = code_span(study.project, study.document, *span("карызга"), theirs)
    document, version, start, end = study.document, *study.project.values(moved)["anchor"][:3]
    set_fields(study.project, moved, {"anchor": [version, start, end, study.debts]})
    uncode(study.project, (coding,))
    out = withdraw_merge(study.project, done.merge)
    assert set(out.waiting) == {coding, moved}
    assert_sound(study.project)
    readmit_merge(study.project, done.merge)
    assert study.project.values(moved)["document"] == document
    assert_sound(study.project)
