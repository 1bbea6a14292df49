"""Summaries: one for all of a respondent and a code, with the passages that they were written on."""

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.blind import keep_blind, lift_blindness
from qualcode.ops.codings import annotate_coding, code_span
from qualcode.ops.documents import correct_turn
from qualcode.ops.merging import merge_codes
from qualcode.ops.objects import delete_objects, restore_objects
from qualcode.ops.projects import work_as
from qualcode.ops.summaries import keep_summary, write_summary
from qualcode.ops.undo import undo
from qualcode.store.objects import bin_of
from qualcode.store.queries.summaries import passages_seen, summaries_of
from tests.ops.study import span


def texts(project, respondent=""):
    return {one.code: one.text for one in summaries_of(project, respondent)}


def coded(study, words="карызга батып", code=""):
    return code_span(study.project, study.document, *span(words), code or study.debts)


def test_a_summary_keeps_its_words_its_writer_and_the_passages_it_was_written_on(study):
    coding = coded(study)
    guid = write_summary(study.project, study.aigul, study.debts, "  Карыз менен келген. ", [coding])
    (found,) = summaries_of(study.project)
    assert (found.guid, found.text, found.coder) == (guid, "Карыз менен келген.", study.project.me)
    assert found.seen == passages_seen(study.project, [coding]) and found.seen[0].coding == coding
    assert summaries_of(study.project, study.nurlan) == []


def test_writing_again_replaces_it_and_one_undo_takes_that_back(study):
    for text in ("Биринчи", "Экинчи"):
        write_summary(study.project, study.aigul, study.debts, text)
    assert texts(study.project) == {study.debts: "Экинчи"}
    undo(study.project)
    assert texts(study.project) == {study.debts: "Биринчи"}
    undo(study.project)
    assert texts(study.project) == {}


def test_without_words_it_goes_to_the_bin_and_can_be_written_anew(study):
    guid = write_summary(study.project, study.aigul, study.debts, "Бир")
    write_summary(study.project, study.aigul, study.debts, " ")
    assert texts(study.project) == {} and [item.guid for item in bin_of(study.project, "summary")] == [guid]
    write_summary(study.project, study.aigul, study.stigma, "")
    write_summary(study.project, study.aigul, study.debts, "Эки")
    assert texts(study.project) == {study.debts: "Эки"}


def test_the_mark_of_a_passage_changes_with_its_words_and_its_presence_only(study):
    coding = coded(study)
    other = coded(study, "ушак", study.gossip)
    before = {one.coding: one.mark for one in passages_seen(study.project, [coding, other])}
    correct_turn(study.project, study.document, 1, "Мен Москвадан карыздарга батып келдим, кейин үйдө калдым.")
    after = {one.coding: one.mark for one in passages_seen(study.project, [coding, other])}
    assert after[other] == before[other] and after[coding] != before[coding]
    annotate_coding(study.project, other, weight=3)
    assert passages_seen(study.project, [other])[0].mark == before[other]
    annotate_coding(study.project, other, facets={"presence": "denied"})
    assert passages_seen(study.project, [other])[0].mark != before[other]


def test_a_summary_found_still_right_keeps_its_words_with_the_passages_of_now(study):
    coding = coded(study)
    write_summary(study.project, study.aigul, study.debts, "Карыз")
    keep_summary(study.project, study.aigul, study.debts, [coding])
    (found,) = summaries_of(study.project)
    assert found.text == "Карыз" and [one.coding for one in found.seen] == [coding]
    with pytest.raises(UserError) as told:
        keep_summary(study.project, study.aigul, study.stigma, [])
    assert told.value.key == "study.no_summary"


def test_merged_codes_bring_their_summaries_below_what_is_there(study):
    coding = coded(study, "ушак", study.gossip)
    write_summary(study.project, study.aigul, study.gossip, "Ушак болгон", [coding])
    write_summary(study.project, study.aigul, study.stigma, "Уят")
    write_summary(study.project, study.nurlan, study.gossip, "Айтпайт")
    merge_codes(study.project, [study.gossip], study.stigma)
    assert texts(study.project, study.aigul) == {study.stigma: "Уят\n\nУшак болгон"}
    assert texts(study.project, study.nurlan) == {study.stigma: "Айтпайт"}
    (hers,) = summaries_of(study.project, study.aigul)
    assert [one.coding for one in hers.seen] == [coding]
    undo(study.project)
    assert texts(study.project, study.aigul) == {study.stigma: "Уят", study.gossip: "Ушак болгон"}


def test_it_goes_with_its_code_and_comes_back_with_it(study):
    write_summary(study.project, study.aigul, study.debts, "Карыз")
    delete_objects(study.project, (study.debts,))
    assert texts(study.project) == {}
    restore_objects(study.project, (study.debts,))
    assert texts(study.project) == {study.debts: "Карыз"}


def test_who_codes_blind_neither_reads_nor_overwrites_what_is_written_of_these_people(study):
    project = study.project
    write_summary(project, study.aigul, study.debts, "Башкалардын ою")
    gone = write_summary(project, study.aigul, study.stigma, "Өчкөн ой")
    write_summary(project, study.aigul, study.stigma, "")
    keep_blind(project, (study.document,), (study.other_coder,))
    work_as(project, study.other_coder)
    assert texts(project) == {} and bin_of(project, "summary") == [] and project.hides(gone)
    for code in (study.debts, study.gossip):  # alike, whether there is one or not
        for text in ("Менин оюм", ""):
            with pytest.raises(UserError) as told:
                write_summary(project, study.aigul, code, text)
            assert told.value.key == "study.summary_kept"
    lift_blindness(project, (study.document,), (study.other_coder,))
    assert texts(project) == {study.debts: "Башкалардын ою"}
