"""What holds of lost parts, withdrawals, Cancel and erasures can fail: each wrong way breaks a named law."""

import pytest

from qualcode.model import blanking as model_blanking
from qualcode.model.errors import UserError
from qualcode.model.fold import fold
from qualcode.model.log import union
from qualcode.ops import blanking
from qualcode.ops.codings import code_span
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object, set_fields
from qualcode.store import backup, settle, withdrawing
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of
from qualcode.team import merge as merging
from qualcode.team import scope
from qualcode.team.merge import Decisions, Same, merge_package, readmit_merge, recognise_same, withdraw_merge
from tests.laws.view import fold_view, tables_view
from tests.ops.study import span
from tests.team.test_at_home import bytes_of
from tests.team.test_erasing_apart import CORRECTED, EXACT, assert_gone, brought_in
from tests.team.test_sameness import later
from tests.team.test_traffic import given_up, part_of


class Story:
    """The lead and a colleague, and the means to send."""

    def __init__(self, study, other, sent, folder):
        self.study, self.lead, self.other, self.sent, self.folder = study, study.project, other, sent, folder


@pytest.fixture
def story(study, other, sent, tmp_path):
    return Story(study, other, sent, tmp_path)


def what_waits_for_a_lost_part_is_there_when_that_comes(story):
    start = story.sent(story.other).log
    code = add_object(story.other, "code", {"name_ru": "Переезд"})
    lost = part_of(story.sent(story.other), start)
    coding = code_span(story.other, story.study.document, *span("карызга"), code)
    merge_package(story.lead, part_of(story.sent(story.other), union(start, lost.log)))
    assert not story.lead.life_of(coding).is_there
    merge_package(story.lead, lost)
    assert story.lead.life_of(coding).is_there
    assert tables_view(story.lead) == fold_view(fold(story.lead.journal.log()))


def what_stands_on_a_recognised_one_waits_when_that_is_withdrawn(story):
    ours = add_object(story.lead, "code", {"name_ru": "Переезд"})
    later(story.other)
    theirs = add_object(story.other, "code", {"name_ru": "переезд"})
    first = merge_package(story.lead, story.sent(story.other), Decisions((Same("code", ours, theirs),)))
    coding = code_span(story.other, story.study.document, *span("карызга"), theirs)
    merge_package(story.lead, story.sent(story.other))
    withdraw_merge(story.lead, first.merge)
    assert not story.lead.life_of(coding).is_there
    assert tables_view(story.lead) == fold_view(fold(story.lead.journal.log()))
    readmit_merge(story.lead, first.merge)
    assert story.lead.life_of(coding).is_there


def what_is_given_up_leaves_no_trace(story):
    add_object(story.other, "code", {"name_ru": "Переезд"})
    package = story.sent(story.other)
    done = given_up(story.lead, 4, lambda told: merge_package(story.lead, package, told=told))
    given_up(story.lead, 6, lambda told: withdraw_merge(story.lead, done.merge, told))


def a_backup_of_what_is_there_comes_before_the_merge(story):
    old = backup.back_up(story.lead.connection, story.lead.path, "merge")
    mine = add_object(story.lead, "code", {"name_ru": "Жаңы"})
    add_object(story.other, "code", {"name_ru": "Переезд"})
    merge_package(story.lead, story.sent(story.other), backup=old)
    target = story.folder / "unpacked.qualcode"
    backup.unpack(backup.backups_of(story.lead.path)[0].path, target)
    with Project.open(target) as before:
        assert mine in {item.guid for item in items_of(before, "code")}


def a_text_in_which_she_speaks_arrives_without_her_words(story):
    theirs, _ = brought_in(story.other, CORRECTED, story.study.aigul)
    erase_respondent(story.lead, story.study.aigul)
    merge_package(story.lead, story.sent(story.other))
    assert_gone(story.lead)
    assert "балдар да" in text_of(story.lead, theirs)


def a_text_recognised_as_hers_loses_her_words(story):
    theirs, _ = brought_in(story.other, CORRECTED)
    erase_respondent(story.lead, story.study.aigul)
    merge_package(story.lead, story.sent(story.other))
    recognise_same(story.lead, (Same("document", story.study.document, theirs),))
    assert_gone(story.lead)


def a_recognition_and_an_erasure_made_apart_meet(story):
    theirs, _ = brought_in(story.other, CORRECTED)
    recognise_same(story.other, (Same("document", story.study.document, theirs),))
    erase_respondent(story.lead, story.study.aigul)
    merge_package(story.other, story.sent(story.lead))
    assert_gone(story.other)


def what_was_written_on_her_words_in_an_equal_text_goes(story):
    brought_in(story.other, EXACT)
    erase_respondent(story.lead, story.study.aigul)
    merge_package(story.lead, story.sent(story.other))
    assert_gone(story.lead)


def what_was_noted_on_an_interview_stays_with_it(story):
    (interview,) = items_of(story.lead, "interview")
    set_fields(story.lead, interview.guid, {"status": "typed"})
    coding = code_span(story.lead, story.study.document, *span("карызга"), story.study.debts)
    add_memo(story.lead, "үчсөз", coding)
    assert "үчсөз".encode() not in bytes_of(story.lead, story.folder)


def _waiting_for_ever(patch):
    """What waited once is not looked at again."""
    patch.setattr(settle.Settler, "_arrived", lambda self, waiting, untouched, read: set())


def _looked_at_as_counted(patch):
    """Withdrawing looks at objects under what they count as."""
    real = withdrawing._without_creation
    patch.setattr(
        withdrawing,
        "_without_creation",
        lambda project, objects: real(project, {project.identities.counts_as(local) for local in objects}),
    )


def _half_saved(patch):
    """What was done until Cancel is saved."""
    real = Project.roll_back

    def roll_back(self):
        if self.connection.in_transaction:
            self.connection.execute("COMMIT")
        real(self)

    patch.setattr(Project, "roll_back", roll_back)


def _any_backup_will_do(patch):
    """A backup made earlier serves whatever was done since."""
    patch.setattr("qualcode.ops.backups.is_of_now", lambda made, connection: True)


def _speakers_forgotten(patch):
    """Only the texts that an erasure names hold her words."""
    patch.setattr(model_blanking, "speakers_of", lambda operations, respondents: set())


def _nothing_kept_of_others(patch):
    """A text with her words goes as a whole, whoever else speaks in it."""
    patch.setattr(merging, "blank_arrived", lambda write, texts: None)


def _recognised_as_it_is(patch):
    """A recognition joins two texts as they are."""
    patch.setattr(merging, "blank_alike", lambda write, first, second: None)
    patch.setattr(model_blanking, "_twins", lambda *args: set())


def _twins_forgotten(patch):
    """A recognition made apart from the erasure does not matter to it."""
    patch.setattr(model_blanking, "_twins", lambda *args: set())


def _equal_texts_apart(patch):
    """Equal texts that were brought in apart have nothing to do with one another."""
    real = model_blanking._ways
    patch.setattr(
        model_blanking,
        "_ways",
        lambda versions, guid: real({one: its._replace(hash=one) for one, its in versions.items()}, guid),
    )
    patch.setattr(blanking, "_in_equal_texts", lambda known, version, turns: set())


def _notes_travel(patch):
    """What was noted on an interview travels without it."""
    patch.setattr(scope, "_noted", lambda project, back, same: set())


LAWS = (
    what_waits_for_a_lost_part_is_there_when_that_comes,
    what_stands_on_a_recognised_one_waits_when_that_is_withdrawn,
    what_is_given_up_leaves_no_trace,
    a_backup_of_what_is_there_comes_before_the_merge,
    a_text_in_which_she_speaks_arrives_without_her_words,
    a_text_recognised_as_hers_loses_her_words,
    a_recognition_and_an_erasure_made_apart_meet,
    what_was_written_on_her_words_in_an_equal_text_goes,
    what_was_noted_on_an_interview_stays_with_it,
)
MUTANTS = [
    (_waiting_for_ever, what_waits_for_a_lost_part_is_there_when_that_comes),
    (_looked_at_as_counted, what_stands_on_a_recognised_one_waits_when_that_is_withdrawn),
    (_half_saved, what_is_given_up_leaves_no_trace),
    (_any_backup_will_do, a_backup_of_what_is_there_comes_before_the_merge),
    (_speakers_forgotten, a_text_in_which_she_speaks_arrives_without_her_words),
    (_nothing_kept_of_others, a_text_in_which_she_speaks_arrives_without_her_words),
    (_recognised_as_it_is, a_text_recognised_as_hers_loses_her_words),
    (_twins_forgotten, a_recognition_and_an_erasure_made_apart_meet),
    (_equal_texts_apart, what_was_written_on_her_words_in_an_equal_text_goes),
    (_notes_travel, what_was_noted_on_an_interview_stays_with_it),
]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_law_holds(law, story):
    law(story)


@pytest.mark.parametrize(("mutant", "law"), MUTANTS, ids=lambda item: item.__name__)
def test_the_mutant_breaks_the_law(mutant, law, story, monkeypatch):
    mutant(monkeypatch)
    with pytest.raises((AssertionError, KeyError, UserError)):
        law(story)
