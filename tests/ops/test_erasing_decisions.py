"""What was noted on decisions about her words goes with them; what was decided on the words of others stays."""

import pytest

from qualcode.agreement.settling import Settling, Standing, cases_of
from qualcode.ops.codings import code_span
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import correct_turn
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.projects import work_as
from qualcode.ops.settling import reopen_case, settle_case
from qualcode.store.project import Project
from qualcode.store.queries.settling import material_of
from qualcode.team.merge import merge_package
from qualcode.team.package import read_package, write_package
from tests.ops.study import Study, colleague, span
from tests.ops.test_erasing import bytes_of

HERS, HERS_TOO, HIS = "карызга батып", "ушак", "балдар да күттү"
NOTES = {HERS: "Биринчисыр", HERS_TOO: "Экинчисыр", HIS: "Үчүнчүсыр"}


@pytest.fixture
def coded(study: Study) -> Study:
    """Two coders, three cases."""
    lead = study.project.me
    for coder in (lead, study.other_coder):
        work_as(study.project, coder)
        for words in NOTES:
            if coder == lead or words != HIS:
                code_span(study.project, study.document, *span(words), study.debts)
        mark_document(study.project, study.document)
    work_as(study.project, lead)
    return study


@pytest.fixture
def settled(coded: Study) -> Study:
    """Each case decided with a note."""
    decide_all(coded, coded.project)
    return coded


def decide_all(study: Study, project: Project) -> None:
    for case, note in zip(cases(study), NOTES.values(), strict=True):
        settle_case(project, study.document, case.codings, "all", note=note)


def cases(study: Study):
    found = cases_of(study.project, Settling(documents=(study.document,))).cases
    order = [span(words)[0] for words in NOTES]
    return sorted(found, key=lambda case: order.index(case.start))


def test_notes_on_decisions_about_her_words_go(settled: Study) -> None:
    erase_respondent(settled.project, settled.aigul)
    (decision,) = material_of(settled.project, settled.document).decisions
    assert decision.note == NOTES[HIS]
    (case,) = cases_of(settled.project).cases
    assert case.standing is Standing.DECIDED
    rest = bytes_of(settled.project)
    assert [note.encode() in rest for note in NOTES.values()] == [False, False, True]


def test_also_where_the_decision_was_taken_back_and_the_text_corrected(settled: Study) -> None:
    reopen_case(settled.project, settled.document, cases(settled)[0].codings)
    correct_turn(settled.project, settled.document, 3, "Ооба, баары жакшы.")
    erase_respondent(settled.project, settled.aigul)
    rest = bytes_of(settled.project)
    assert [note.encode() in rest for note in NOTES.values()] == [False, False, True]


def test_a_colleague_who_merges_loses_them_too(settled: Study, tmp_path) -> None:
    other = colleague(settled)
    erase_respondent(settled.project, settled.aigul)
    write_package(settled.project, tmp_path / "all.qcpack", also=frozenset([settled.document]))
    merge_package(other, read_package(tmp_path / "all.qcpack"))
    other.rebuild_file()
    rest = bytes_of(other)
    assert [note.encode() in rest for note in NOTES.values()] == [False, False, True]


def test_notes_written_where_nobody_knew_of_the_erasure_arrive_without_what_tells_of_her(coded: Study, tmp_path):
    other = colleague(coded)
    decide_all(coded, other)
    write_package(other, tmp_path / "late.qcpack", also=frozenset([coded.document]))
    erase_respondent(coded.project, coded.aigul)
    merge_package(coded.project, read_package(tmp_path / "late.qcpack"))
    coded.project.rebuild_file()
    rest = bytes_of(coded.project)
    assert [note.encode() in rest for note in NOTES.values()] == [False, False, True]
