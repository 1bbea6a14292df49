"""What stays at home with a document that does not travel, down to the bytes of the package."""

import pytest

from qualcode.computer import Computer
from qualcode.model.guid import new_guid
from qualcode.ops.codings import code_span, uncode
from qualcode.ops.interviews import record_interview
from qualcode.ops.judgements import judge
from qualcode.ops.memos import add_memo, edit_memo
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.people import add_episode
from qualcode.store.objects import items_of
from qualcode.store.packing import _columns
from qualcode.team.merge import merge_package
from qualcode.team.package import _header, write_package
from qualcode.team.scope import WHOLE, Part, Scope
from qualcode.team.start import project_from_package
from tests.ops.study import colleague, span

MINE = Scope(Part.MINE)


@pytest.fixture
def typed(study):
    """The study whose one interview is typed and not released yet."""
    (interview,) = items_of(study.project, "interview")
    set_fields(study.project, interview.guid, {"status": "typed"})
    return study


def bytes_of(project, tmp_path, scope=WHOLE, **options):
    """Give all that a package holds, unpacked but not read."""
    path = tmp_path / "package.qcpack"
    write_package(project, path, scope, replace=True, **options)
    data = path.read_bytes()
    return b"\0".join(_columns(_header(data, path.name)[2]).values())


def noted(study):
    """Note something on everything that has to do with the interview; give the words."""
    project, document = study.project, study.document
    coding = code_span(project, document, *span("карызга"), study.debts)
    episode = add_episode(project, study.aigul, "Москва")
    types = add_object(project, "code_set", {"name_ru": "Тип", "kind": "research_question"})
    judge(project, episode, types, None, "mixed")
    (judgement,) = items_of(project, "judgement")
    add_memo(project, "бирсөз", document)
    add_memo(project, "экисөз", document, span("балдар"))
    add_memo(project, "үчсөз", coding)
    add_memo(project, "төртсөз", study.aigul)
    add_memo(project, "бешсөз", episode)
    add_memo(project, "алтысөз", judgement.guid)
    changed = add_memo(project, "жетисөз", coding)
    edit_memo(project, changed, "сегизсөз")
    gone = code_span(project, document, *span("ушак"), study.gossip)
    add_memo(project, "тогузсөз", gone)
    uncode(project, (gone,))
    record_interview(project, document, note="онсөз", place="Өзгөн", present="кайненеси")
    words = "бирсөз экисөз үчсөз төртсөз бешсөз алтысөз жетисөз сегизсөз тогузсөз онсөз Өзгөн кайненеси"
    return [word.encode() for word in words.split()]


@pytest.mark.parametrize("scope", [WHOLE, MINE, Scope(Part.DOCUMENTS)], ids=lambda scope: scope.part.value)
def test_what_was_noted_on_an_interview_that_is_not_released_stays_with_it(typed, tmp_path, scope):
    words = noted(typed)
    add_memo(typed.project, "жалпысөз")
    add_memo(typed.project, "кодсөз", typed.debts)
    if scope.part is Part.DOCUMENTS:
        scope = scope._replace(documents=(typed.document,))
    packed = bytes_of(typed.project, tmp_path, scope)
    assert [word.decode() for word in words if word in packed] == []
    assert "кодсөз".encode() in packed and "жалпысөз".encode() in packed
    released = bytes_of(typed.project, tmp_path, scope, also=frozenset((typed.document,)))
    lost = [word.decode() for word in words if word not in released]
    assert lost == []


def test_what_was_noted_on_a_respondent_who_is_heard_elsewhere_too_travels(typed, tmp_path):
    project = typed.project
    second = add_object(project, "document", {"name": "02"})
    add_object(project, "interview", {"document": second, "status": "released"})
    add_object(project, "speaker", {"document": second, "label": "А", "role": "respondent", "respondent": typed.aigul})
    add_memo(project, "төртсөз", typed.aigul)
    add_memo(project, "нурлансөз", typed.nurlan)
    packed = bytes_of(project, tmp_path)
    assert "төртсөз".encode() in packed and "нурлансөз".encode() not in packed


def test_a_coder_hands_in_what_she_noted_on_documents_that_came_from_elsewhere(typed, tmp_path):
    other = colleague(typed)
    with other:
        coding = code_span(other, typed.document, *span("карызга"), typed.debts)
        add_memo(other, "үчсөз", coding)
        packed = bytes_of(other, tmp_path, MINE)
        assert "үчсөз".encode() in packed and "карызга".encode() not in packed
        other.computer = typed.project.computer
        assert "үчсөз".encode() not in bytes_of(other, tmp_path, MINE)


def test_what_was_noted_on_an_interview_whose_respondent_withdrew_never_travels(study, tmp_path):
    words = noted(study)
    add_object(study.project, "consent", {"respondent": study.aigul, "withdrawn": "2026-11-01", "mode": "oral"})
    study.project.computer = Computer(new_guid(), "башка")
    packed = bytes_of(study.project, tmp_path, also=frozenset((study.document,)))
    assert [word.decode() for word in words if word in packed] == []


def test_a_memo_moved_to_a_code_still_stays_where_it_was_about_the_interview_once(typed, tmp_path):
    memo = add_memo(typed.project, "бирсөз", typed.document)
    set_fields(typed.project, memo, {"about": typed.debts})
    assert "бирсөз".encode() not in bytes_of(typed.project, tmp_path)
    delete_objects(typed.project, (memo,))
    assert "бирсөз".encode() not in bytes_of(typed.project, tmp_path)


def test_what_stayed_at_home_arrives_when_the_interview_is_released(typed, sent, tmp_path):

    noted(typed)
    with project_from_package(tmp_path / "second.qualcode", sent(typed.project)) as second:
        assert items_of(second, "memo") == []
        (interview,) = items_of(typed.project, "interview")
        set_fields(typed.project, interview.guid, {"status": "released"})
        merge_package(second, sent(typed.project))
        here = {item.values["text"] for item in items_of(typed.project, "memo")}
        assert {item.values["text"] for item in items_of(second, "memo")} == here
