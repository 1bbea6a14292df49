import random

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span
from qualcode.ops.consents import record_withdrawal
from qualcode.ops.documents import import_transcript
from qualcode.store.objects import items_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of
from qualcode.team.handout import Share, hand_out, not_to_hand_out
from qualcode.team.merge import merge_package
from qualcode.team.package import read_package
from qualcode.team.scope import Part, Scope
from qualcode.team.start import project_from_package
from tests.laws.making import sample_transcript
from tests.ops.study import TEXT, span


def test_each_coder_gets_a_package_to_begin_with_and_hands_her_work_in_again(study, sent, tmp_path):
    mine = code_span(study.project, study.document, *span("ушак"), study.gossip)
    (handed,) = hand_out(study.project, [Share(study.other_coder, (study.document,))], tmp_path)
    assert study.project.values(study.document)["responsible"] == study.other_coder
    package = read_package(handed.packed.path)
    with project_from_package(tmp_path / "hers.qualcode", package) as hers:
        assert hers.me == study.other_coder
        assert [item.guid for item in all_codings(hers)] == [mine]
        theirs = code_span(hers, study.document, *span("карызга"), study.debts)
        merge_package(study.project, sent(hers, Scope(Part.MINE)))
    assert {item.guid for item in all_codings(study.project)} == {mine, theirs}


def test_blind_work_begins_without_anything_of_the_others(study, tmp_path):
    code_span(study.project, study.document, *span("ушак"), study.gossip)
    (handed,) = hand_out(study.project, [Share(study.other_coder, (study.document,), blind=True)], tmp_path)
    with project_from_package(tmp_path / "hers.qualcode", read_package(handed.packed.path)) as hers:
        assert all_codings(hers) == [] and documents_of(hers)[0].guid == study.document
        merge_package(hers, read_package(handed.packed.path))
        assert all_codings(hers) == []


def test_a_transcript_not_released_goes_out_only_for_a_reason_that_is_kept(study, tmp_path):
    fresh = import_transcript(study.project, sample_transcript(random.Random(3)))
    shares = [Share(study.other_coder, (study.document, fresh))]
    assert [item.document for item in not_to_hand_out(study.project, shares)] == [fresh]
    with pytest.raises(UserError) as told:
        hand_out(study.project, shares, tmp_path)
    assert told.value.key == "team.not_released" and list(tmp_path.glob("*.qcpack")) == []
    (handed,) = hand_out(study.project, shares, tmp_path, override="Үйрөтүү үчүн")
    assert handed.packed.kept_back == ()
    assert [
        item.values["about"] for item in items_of(study.project, "memo") if item.values["text"] == "Үйрөтүү үчүн"
    ] == [fresh]


def test_no_reason_helps_where_consent_was_withdrawn(study, tmp_path):
    record_withdrawal(study.project, study.aigul, "2024-01-10")
    with pytest.raises(UserError) as told:
        hand_out(study.project, [Share(study.other_coder, (study.document,))], tmp_path, override="керек")
    assert told.value.key == "team.consent_withdrawn"


def test_of_a_document_given_to_two_the_first_is_responsible(study, tmp_path):
    shares = [Share(coder, (study.document,), blind=True) for coder in (study.other_coder, study.project.me)]
    study.project.values(study.document)
    handed = hand_out(study.project, shares, tmp_path)
    assert len({item.packed.path for item in handed}) == 2
    assert study.project.values(study.document)["responsible"] == study.project.me  # she was before, and is one of them


def test_projects_that_never_met_become_one_with_every_coding_in_its_place(tmp_path, sent):
    from qualcode.ops.objects import add_object
    from qualcode.ops.projects import create_project
    from qualcode.team.merge import Decisions, Same
    from qualcode.team.preview import preview
    from tests.ops.study import transcript

    projects, codings = [], []
    for name, words in (("Айбек", "карызга"), ("Назгүл", "ушак")):
        project = create_project(tmp_path / f"{name}.qualcode", "Кайтуу", name)
        document = import_transcript(project, transcript(), "in_depth")
        add_object(project, "interview", {"document": document, "status": "released"})
        code = add_object(project, "code", {"name_ru": "Долги"})
        codings.append(code_span(project, document, *span(words), code))
        projects.append(project)
    mine, hers = projects
    package = sent(hers)
    told = preview(mine, package)
    assert told.other_project and {(item.kind, item.why, item.sure) for item in told.suspects} == {
        ("document", "text", True),
        ("code", "path", True),
    }
    same = tuple(Same(item.kind, item.ours, item.theirs) for item in told.suspects if item.sure)
    merge_package(mine, package, Decisions(same), join=True)
    (document,) = documents_of(mine)
    found = all_codings(mine)
    assert {item.guid for item in found} == set(codings)
    assert {(item.document, item.code) for item in found} == {(document.guid, items_of(mine, "code")[0].guid)}
    assert {TEXT[item.start : item.end] for item in found} == {"карызга", "ушак"}
    assert len(items_of(mine, "project")) == len(items_of(mine, "interview")) == len(items_of(mine, "code")) == 1
    assert len(items_of(mine, "speaker")) == 3 and len(items_of(mine, "coder")) == 2
    more = code_span(hers, documents_of(hers)[0].guid, *span("балдар"), items_of(hers, "code")[0].guid)
    assert not preview(mine, sent(hers)).other_project
    merge_package(mine, sent(hers))
    assert more in {item.guid for item in all_codings(mine)}
    merge_package(hers, sent(mine), join=True)
    assert {item.guid for item in all_codings(hers)} == {*codings, more}
    assert len(documents_of(hers)) == 1
    for project in projects:
        project.close()
