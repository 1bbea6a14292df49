"""From what a coder is handed she cannot learn which interviews are coded twice; rounds come to no harm by it."""

import random

import pytest

from qualcode.ops.codings import code_span
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.projects import add_coder, work_as
from qualcode.ops.rounds import add_round, change_round, code_again, draw_double_coding, take_out_of_round
from qualcode.ops.undo import redo, undo
from qualcode.store.objects import items_of
from qualcode.store.packing import _columns, _guids
from qualcode.store.queries.assignments import assignments_of, kept_from_me
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.rounds import rounds_of
from qualcode.team.handout import Share, hand_out
from qualcode.team.merge import merge_package
from qualcode.team.package import read_package, write_package
from qualcode.team.scope import WHOLE, Part, Scope
from qualcode.team.start import project_from_package
from tests.laws.making import sample_transcript
from tests.ops.study import span


@pytest.fixture
def drawn(study):
    """The study of four released documents: the second coder has two, one of them is drawn; she codes one of mine."""
    project = study.project
    for seed in (1, 2, 3):
        document = import_transcript(project, sample_transcript(random.Random(seed)))
        add_object(project, "interview", {"document": document, "status": "released"})
    documents = [one.guid for one in documents_of(project)]
    for document in documents[2:]:
        set_fields(project, document, {"responsible": study.other_coder})
    both = project.me, study.other_coder
    draw_double_coding(project, "Кош коддоо", ((documents[0], *both), (documents[2], *both[::-1])), {"seed": 20261122})
    return documents


def bytes_of(path):
    """Give all that is written in a package, unpacked, and every GUID in it."""
    data = path.read_bytes()
    header = data.index(b"}", data.index(b"{")) + 1
    columns = _columns(data[header:])
    return b"\n".join(columns.values()), set(_guids(columns["guid"]))


def handed(study, folder, documents, coder="", blind=False):
    (one,) = hand_out(study.project, [Share(coder or study.other_coder, tuple(documents), blind)], folder)
    return one.packed.path


def test_a_package_that_was_handed_out_names_no_round(study, drawn, tmp_path):
    path = handed(study, tmp_path, [drawn[0], drawn[2], drawn[3]])
    content, guids = bytes_of(path)
    secret = {one.guid for one in rounds_of(study.project)}
    secret |= {item.guid for item in items_of(study.project, "round_document")}
    secret |= {item.guid for item in items_of(study.project, "assignment") if item.values["coder"] == study.project.me}
    assert secret and not secret & guids
    for word in (b"round", b"draw", b"20261122", b"Kosh", "Кош".encode(), b"again", b"share"):
        assert word not in content
    whole = tmp_path / "whole.qcpack"
    write_package(study.project, whole, WHOLE)
    content, guids = bytes_of(whole)
    assert secret <= guids and b"draw_double_coding" in content and b"20261122" in content


def test_all_she_is_handed_looks_alike_whether_it_is_coded_twice_or_not(study, drawn, tmp_path):
    path = handed(study, tmp_path, [drawn[0], drawn[2], drawn[3]])
    with project_from_package(tmp_path / "hers.qualcode", read_package(path)) as hers:
        given = {one.document: (one.coder, one.blind, one.done) for one in assignments_of(hers)}
        assert given == dict.fromkeys((drawn[0], drawn[2], drawn[3]), (study.other_coder, True, False))
        assert kept_from_me(hers) == {drawn[0], drawn[2], drawn[3]}
        assert len({document.responsible for document in documents_of(hers)}) == 1
        assert not rounds_of(hers)


def test_handing_out_changes_nobody_responsible_for_what_is_coded_twice(study, drawn, tmp_path):
    before = study.project.values(drawn[0])["responsible"]
    handed(study, tmp_path, drawn[:2])
    assert study.project.values(drawn[0])["responsible"] == before == study.project.me
    assert study.project.values(drawn[1])["responsible"] == study.other_coder


def test_what_is_coded_blind_stays_blind_when_it_is_handed_out_open(study, drawn, tmp_path):
    code_span(study.project, drawn[0], *span("ушак"), study.gossip)
    path = handed(study, tmp_path, drawn[:1])
    with project_from_package(tmp_path / "hers.qualcode", read_package(path)) as hers:
        assert all_codings(hers) == []
    assert {one.blind for one in assignments_of(study.project, drawn[0])} == {True}


def test_rounds_return_unharmed_with_what_coders_hand_in(study, drawn, sent, tmp_path):
    before = rounds_of(study.project), assignments_of(study.project)
    path = handed(study, tmp_path, [drawn[0], drawn[2]])
    with project_from_package(tmp_path / "hers.qualcode", read_package(path)) as hers:
        code_span(hers, drawn[0], *span("ушак"), study.gossip)
        mark_document(hers, drawn[0])
        for scope in (Scope(Part.MINE), WHOLE, Scope(Part.DOCUMENTS, tuple(drawn))):
            merge_package(study.project, sent(hers, scope))
    assert rounds_of(study.project) == before[0]
    done = [(one.coder, one.document) for one in assignments_of(study.project) if one.done]
    assert done == [(study.other_coder, drawn[0])]
    assert [one.verb for one in study.project.journal.steps()].count("draw_double_coding") == 1


def test_the_whole_project_brings_rounds_to_a_colleague_who_had_been_handed_documents(study, drawn, sent, tmp_path):
    path = handed(study, tmp_path, [drawn[0], drawn[2]])
    with project_from_package(tmp_path / "hers.qualcode", read_package(path)) as hers:
        merge_package(hers, sent(study.project))
        assert rounds_of(hers) == rounds_of(study.project)
        assert {document.responsible for document in documents_of(hers)} == {study.project.me, study.other_coder}
        assert sorted(assignments_of(hers)) == sorted(assignments_of(study.project))


def test_packages_of_chosen_documents_and_of_ones_own_work_hold_no_round(study, drawn, sent):
    for scope in (Scope(Part.DOCUMENTS, tuple(drawn)), Scope(Part.MINE), Scope(Part.CODEBOOK)):
        kinds = {item.kind for item in sent(study.project, scope).log.operations.values()}
        assert not kinds & {"round", "round_document"}


def test_a_deleted_document_is_deleted_at_home_and_away_though_its_round_stays_unnamed(study, drawn, tmp_path):
    from qualcode.ops.objects import delete_objects

    first = handed(study, tmp_path, [drawn[0], drawn[2]])
    with project_from_package(tmp_path / "hers.qualcode", read_package(first)) as hers:
        delete_objects(study.project, (drawn[0],))
        path = handed(study, tmp_path, [drawn[2]])
        assert b"round" not in bytes_of(path)[0]
        merge_package(hers, read_package(path))
        assert drawn[2] in [document.guid for document in documents_of(hers)]


def test_who_codes_again_is_handed_it_under_her_second_name_and_others_hear_nothing(study, drawn, tmp_path):
    project, me = study.project, study.project.me
    first = code_span(project, drawn[0], *span("ушак"), study.gossip)
    mark_document(project, drawn[0])
    code_again(project, "Кайра", ((drawn[0], me),), {"weeks": 4})
    second = next(item.guid for item in items_of(project, "coder") if item.values["repeats"])
    content, guids = bytes_of(handed(study, tmp_path, [drawn[0], drawn[2]]))
    assert second not in guids and b"repeats" not in content and b"code_again" not in content
    path = handed(study, tmp_path, [drawn[0]], second)
    assert project.values(drawn[0])["responsible"] == me
    with project_from_package(tmp_path / "again.qualcode", read_package(path)) as again:
        assert again.me == second and all_codings(again) == []
        assert b"round" not in bytes_of(path)[0]
        mine = code_span(again, drawn[0], *span("карызга"), study.debts)
        mark_document(again, drawn[0])
        sent_back = tmp_path / "back.qcpack"
        write_package(again, sent_back, Scope(Part.MINE))
    merge_package(project, read_package(sent_back))
    assert {item.guid: item.coder for item in all_codings(project)} == {first: me}  # she is kept blind still
    work_as(project, add_coder(project, "Жетекчи"))
    assert {item.guid: item.coder for item in all_codings(project)} == {first: me, mine: second}


def test_training_rounds_stay_at_home_too(study, drawn, tmp_path):
    add_round(study.project, "Раунд 1", (drawn[1],), (study.project.me, study.other_coder))
    content, _ = bytes_of(handed(study, tmp_path, [drawn[1]]))
    assert b"round" not in content and "Раунд".encode() not in content


def test_what_was_taken_back_done_again_or_changed_of_a_round_is_not_named_either(study, drawn, tmp_path):
    project = study.project
    undo(project)
    redo(project)
    (found,) = rounds_of(project)
    change_round(project, found.guid, "Кош коддоо, июнь", "эскертүү", 5)
    take_out_of_round(project, found.guid, (drawn[2],))
    undo(project)
    path = handed(study, tmp_path, [drawn[0], drawn[2]])
    content, guids = bytes_of(path)
    assert found.guid not in guids
    for word in (b"round", b"draw", "эскертүү".encode(), "июнь".encode()):
        assert word not in content
    with project_from_package(tmp_path / "hers.qualcode", read_package(path)) as hers:
        assert {one.document for one in assignments_of(hers)} == {drawn[0], drawn[2]}
        assert all(one.blind for one in assignments_of(hers))
