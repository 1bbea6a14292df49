import random
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qualcode.model.log import WITHHELD
from qualcode.ops.codings import code_span
from qualcode.ops.correcting import correct_text, go_back_to_version
from qualcode.ops.documents import import_transcript
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object, delete_objects, restore_objects, set_fields
from qualcode.ops.projects import add_coder
from qualcode.ops.undo import undo
from qualcode.store.check import check_project
from qualcode.store.objects import conflicts, items_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, rival_texts, text_of, text_of_version
from qualcode.store.queries.versions import versions_of_text
from qualcode.team.merge import Decisions, Same, merge_package, recognise_same, withdraw_merge
from qualcode.team.preview import preview
from qualcode.text.correcting import TextChange
from tests.laws.histories import begin, copy_of, law, moves, play
from tests.laws.teamwork import TEAM_ACTS, packed
from tests.laws.view import assert_tables_are_the_fold, tables_view
from tests.ops.study import TEXT, colleague, span, transcript


def later(project):
    """Let what is made next on this computer count as made later."""
    add_object(project, "household", {"name": "үй"})


def assert_sound(project):
    assert_tables_are_the_fold(project)
    assert [found for found in check_project(project) if found.key != "check.waiting"] == []


@pytest.fixture
def twins(study, other, sent):
    """The same code typed by two: ours, theirs with a coding, merged and recognised."""
    ours = add_object(study.project, "code", {"name_ru": "Переезд"})
    later(other)
    theirs = add_object(other, "code", {"name_ru": "переезд", "name_ky": "Көчүү"})
    coding = code_span(other, study.document, *span("карызга"), theirs)
    merge_package(study.project, sent(other), Decisions((Same("code", ours, theirs),)))
    return ours, theirs, coding


def test_a_code_typed_by_two_is_one_code_with_the_codings_of_both_and_our_name(study, twins):
    ours, theirs, coding = twins
    codes = {item.guid: item.values for item in items_of(study.project, "code")}
    assert theirs not in codes and codes[ours]["name_ru"] == "Переезд" and codes[ours]["name_ky"] == "Көчүү"
    assert {item.guid: item.code for item in all_codings(study.project)} == {coding: ours}
    assert conflicts(study.project) == []
    assert study.project.values(theirs)["name_ru"] == "Переезд"
    assert_sound(study.project)


def test_what_is_coded_later_with_the_other_one_comes_under_it_unasked(study, other, sent, twins):
    ours, theirs, _ = twins
    later = code_span(other, study.document, *span("ушак"), theirs)
    assert preview(study.project, sent(other)).suspects == ()
    merge_package(study.project, sent(other))
    assert study.project.values(later)["anchor"][3] == ours
    merge_package(other, sent(study.project))
    assert other.values(later)["anchor"][3] == ours and theirs not in {item.guid for item in items_of(other, "code")}
    assert_sound(study.project)
    assert_sound(other)


def test_the_preview_tells_a_change_of_the_other_one_as_a_change_of_the_one(study, other, sent, twins):
    ours, theirs, _ = twins
    set_fields(other, theirs, {"colour": "#112233", "definition_ru": "Смена села"})
    told = preview(study.project, sent(other))
    assert {(item.object, item.field) for item in told.changed} == {(ours, "definition_ru"), (ours, "colour")}
    assert (told.rivals, told.waiting) == ((), 0)


def test_a_recognition_taken_back_parts_them_with_nothing_lost(study, twins):
    ours, theirs, coding = twins
    mine = code_span(study.project, study.document, *span("балдар"), theirs)
    recognise_same(study.project, (Same("code", ours, theirs, accepted=False),))
    assert study.project.values(coding)["anchor"][3] == theirs and study.project.values(mine)["anchor"][3] == ours
    assert study.project.values(theirs)["name_ru"] == "переезд"
    assert_sound(study.project)
    recognise_same(study.project, (Same("code", ours, theirs),))
    assert study.project.values(coding)["anchor"][3] == ours
    assert_sound(study.project)


def test_two_who_recognise_the_same_pair_apart_do_not_disagree(study, other, sent, twins):
    ours, theirs, _ = twins
    merge_package(other, sent(study.project, name="first"))
    recognise_same(other, (Same("code", theirs, ours),))
    merge_package(study.project, sent(other))
    assert len(items_of(study.project, "recognition")) == 1 and conflicts(study.project) == []
    assert_sound(study.project)


def test_different_definitions_of_one_code_await_a_decision(study, other, sent):
    ours = add_object(study.project, "code", {"name_ru": "Переезд", "definition_ru": "Смена села"})
    later(other)
    theirs = add_object(other, "code", {"name_ru": "Переезд", "definition_ru": "Любой переезд"})
    merge_package(study.project, sent(other), Decisions((Same("code", ours, theirs),)))
    (found,) = conflicts(study.project)
    assert (found.guid, found.field) == (ours, "definition_ru")
    set_fields(study.project, ours, {"definition_ru": "Смена места"})
    assert conflicts(study.project) == []
    assert_sound(study.project)


def test_what_follows_from_one_woman_being_one_is_one_too(study, other, sent):
    attribute = add_object(study.project, "attribute", {"key": "жер", "bearer": "respondent", "type": "text"})
    merge_package(other, sent(study.project))
    later(other)
    mine, hers = (add_object(project, "respondent", {"name": "Р1"}) for project in (study.project, other))
    for project, woman, place in ((study.project, mine, "Ош"), (other, hers, "Баткен")):
        add_object(project, "attribute_value", {"attribute": attribute, "bearer": woman, "value": place})
    merge_package(study.project, sent(other), Decisions((Same("respondent", mine, hers),)))
    (value,) = [item for item in items_of(study.project, "attribute_value") if item.values["bearer"] == mine]
    (found,) = conflicts(study.project)
    assert found.guid == value.guid and set(found.rivals) == {"Ош", "Баткен"}
    add_object(study.project, "attribute_value", {"attribute": attribute, "bearer": mine, "value": "Талас"})
    assert conflicts(study.project) == [] and study.project.values(value.guid)["value"] == "Талас"
    assert_sound(study.project)


def test_deleting_what_was_recognised_deletes_it_once_and_brings_it_back_whole(study, twins):
    ours, theirs, coding = twins
    delete_objects(study.project, (theirs,))
    assert not study.project.life_of(ours).is_there and not study.project.life_of(coding).is_there
    assert_sound(study.project)
    undo(study.project)
    assert study.project.values(coding)["anchor"][3] == ours
    delete_objects(study.project, (ours,))
    restore_objects(study.project, (ours,))
    assert study.project.values(coding)["anchor"][3] == ours
    assert_sound(study.project)


def test_a_withdrawn_merge_takes_its_recognitions_effect_with_it(study, other, sent):
    ours = add_object(study.project, "code", {"name_ru": "Переезд"})
    later(other)
    theirs = add_object(other, "code", {"name_ru": "переезд"})
    done = merge_package(study.project, sent(other), Decisions((Same("code", ours, theirs),)))
    withdraw_merge(study.project, done.merge)
    assert study.project.values(ours)["name_ru"] == "Переезд"
    assert_sound(study.project)
    merge_package(study.project, sent(other))
    assert theirs not in {item.guid for item in items_of(study.project, "code")}
    assert_sound(study.project)


def test_a_coder_who_works_on_two_computers_is_one(study, other, sent):
    ours = add_coder(study.project, "Бегимай")
    later(other)
    theirs = add_object(other, "coder", {"name": "Бегимай"})
    other.me = theirs
    coding = code_span(other, study.document, *span("карызга"), study.debts)
    told = preview(study.project, sent(other))
    assert [(item.kind, item.sure) for item in told.suspects] == [("coder", True)]
    merge_package(study.project, sent(other), Decisions((Same("coder", ours, theirs),)))
    assert study.project.values(coding)["coder"] == ours
    assert_sound(study.project)


def corrected_transcript():
    made = transcript()
    return replace(
        made,
        text=made.text.replace("Кандай келдиңиз", "Кандайча келдиңиз"),
        turns=tuple(
            turn._replace(end=turn.end + 2)
            if place == 0
            else turn._replace(start=turn.start + 2, speech=turn.speech + 2, end=turn.end + 2)
            for place, turn in enumerate(made.turns)
        ),
    )


def brought_in(other):
    """Let a colleague bring in the transcript of the study once more, corrected, and code one word of it."""
    theirs = import_transcript(other, corrected_transcript(), "in_depth")
    add_object(other, "interview", {"document": theirs, "status": "released"})
    start, end = span("ушак")
    return theirs, code_span(other, theirs, start + 2, end + 2, items_of(other, "code")[0].guid)


def test_a_transcript_corrected_before_it_was_brought_in_keeps_the_codings_of_both(study, other, sent):
    theirs, coding = brought_in(other)
    package = sent(other)
    (found,) = preview(study.project, package).suspects
    assert (found.why, found.sure) == ("similar_text", False)
    merge_package(study.project, package, Decisions((Same("document", study.document, theirs),)))
    assert len(documents_of(study.project)) == 1 and rival_texts(study.project) == {}
    mine = {item.guid: item for item in all_codings(study.project)}[coding]
    assert TEXT[mine.start : mine.end] == "ушак"
    assert_sound(study.project)
    recognise_same(study.project, (Same("document", study.document, theirs, accepted=False),))
    assert len(documents_of(study.project)) == 2
    assert_sound(study.project)


def words_coded(project):
    text = text_of(project, documents_of(project)[0].guid)
    return {item.guid: text[item.start : item.end] for item in all_codings(project)}


def test_a_text_corrected_elsewhere_while_it_was_recognised_here_keeps_the_codings_of_both(study, other, sent):
    theirs, hers = brought_in(other)
    mine = code_span(study.project, study.document, *span("балдар"), study.debts)
    merge_package(study.project, sent(other), Decisions((Same("document", study.document, theirs),)))
    correct_text(other, theirs, [TextChange("words", 1, "Мен Казандан келдим.")])
    merge_package(study.project, sent(other))
    assert "Казандан" in text_of(study.project, study.document)
    assert words_coded(study.project) == {mine: "балдар", hers: "ушак"}
    assert go_back_to_version(study.project, study.document, theirs_first(study.project, "Кандай келдиңиз"))
    assert words_coded(study.project) == {mine: "балдар", hers: "ушак"}
    assert_sound(study.project)


def theirs_first(project, words):
    versions = versions_of_text(project, documents_of(project)[0].guid)
    return next(one.guid for one in versions if words in text_of_version(project, one.guid))


def test_where_the_version_that_joins_two_texts_has_not_come_codings_have_no_words_until_it_comes(study, other, sent):
    theirs, hers = brought_in(other)
    mine = code_span(study.project, study.document, *span("балдар"), study.debts)
    third = colleague(study, "third")
    merge_package(study.project, sent(other), Decisions((Same("document", study.document, theirs),)))
    merge_package(third, sent(other))
    whole = sent(study.project)
    joining = {guid for guid, item in whole.log.operations.items() if getattr(item.value, "get", str)("joined")}
    part = {
        guid: item._replace(value=WITHHELD) if guid in joining else item for guid, item in whole.log.operations.items()
    }
    merge_package(third, whole._replace(hash="part", log=replace(whole.log, operations=part)))
    assert len(documents_of(third)) == 1 and sorted(words_coded(third).values()) == ["", "ушак"]
    assert "Кандай келдиңиз" in text_of_version(third, theirs_first(third, "Кандай келдиңиз"))
    back = go_back_to_version(third, study.document, theirs_first(third, "Кандай келдиңиз"))
    assert versions_of_text(third, study.document)[-1].guid == back and words_coded(third)[hers] == "ушак"
    merge_package(third, whole)
    assert words_coded(third) == {mine: "балдар", hers: "ушак"}
    assert_sound(third)
    third.close()


def test_withdrawal_erases_a_woman_under_both_her_records_also_what_comes_later(study, other, sent):
    mine = add_object(study.project, "respondent", {"name": "Гүлзат"})
    later(other)
    hers = add_object(other, "respondent", {"name": "Гүлзат А."})
    add_memo(other, "биринчи сыр", hers)
    merge_package(study.project, sent(other), Decisions((Same("respondent", mine, hers),)))
    erase_respondent(study.project, mine)
    raw = study.project.path.read_bytes()
    assert "биринчи сыр".encode() not in raw and "Гүлзат".encode() not in raw
    add_memo(other, "экинчи сыр", hers)
    merge_package(study.project, sent(other))
    assert items_of(study.project, "memo") == []
    assert_sound(study.project)
    merge_package(other, sent(study.project))
    assert items_of(other, "memo") == [] and "сыр".encode() not in repr(other.journal.log()).encode()
    assert_sound(other)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return begin(tmp_path_factory.mktemp("sameness"))


_WORK = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "recognise_same",
                "recognise_same",
                "ask_again",
                "add_object",
                "set_fields",
                "delete_objects",
                "code_span",
                "import_transcript",
                "withdraw_consent",
            ]
        ),
        st.integers(0, 10**6),
    ),
    max_size=14,
)


@law
@given(history=_WORK)
def test_recognised_tables_are_the_fold_of_the_log(base, history):
    project = copy_of(base, "recognised")
    play(project, history)
    assert_sound(project)


@law
@given(first=_WORK, second=_WORK, third=moves(5, final=True), swap=st.booleans())
# A transcript that is gone with her, recognised elsewhere as another one.
@example(
    [("delete_objects", 5587), ("withdraw_consent", 0)], [("import_transcript", 0), ("recognise_same", 248)], [], False
)
def test_recognitions_lead_to_the_same_state_in_any_order(base, first, second, third, swap):
    projects = []
    for number, history in enumerate((first, second, third)):
        projects.append(copy_of(base, f"apart{number}"))
        play(projects[-1], history)
    packages = [packed(project) for project in projects]
    one, two = copy_of(base, "one"), copy_of(base, "two")
    for package in packages:
        merge_package(one, package)
    for package in packages[::-1] if swap else [*packages[1:], packages[0], packages[1]]:
        merge_package(two, package)
    shown = [{g: item for g, item in tables_view(each).items() if item[0] != "merge"} for each in (one, two)]
    assert shown[0] == shown[1]
    assert_sound(one)
    assert_sound(two)


def test_the_acts_recognise_something(base):
    project = copy_of(base, "acts")
    for seed in range(30):
        try:
            TEAM_ACTS["recognise_same"](project, random.Random(seed))
        except Exception:
            continue
    assert project.connection.execute("SELECT count(*) FROM same").fetchone()[0] > 0
