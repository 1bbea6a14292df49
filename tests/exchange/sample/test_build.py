"""The sample project that a newcomer opens first."""

import shutil
from collections import Counter

import pytest

from qualcode.analysis.framework import framework_of
from qualcode.analysis.query import Query
from qualcode.exchange.sample import build as building
from qualcode.exchange.sample.build import build_sample
from qualcode.model.errors import UserError
from qualcode.model.framework import State
from qualcode.ops.projects import open_project
from qualcode.resources import sample_transcripts_folder
from qualcode.store.check import check_project
from qualcode.store.objects import count_of, items_of
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.store.queries.respondents import respondents_of
from qualcode.store.queries.summaries import summaries_of
from tests.sample_files import DOCUMENTS, STUDY


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return build_sample(tmp_path_factory.mktemp("sample") / "sample.qualcode", "ky")


@pytest.fixture(scope="module")
def project(path):
    with open_project(path, write=False) as project:
        yield project


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """Let the sample be built from a copy of its files, which a test may spoil; two interviews, for speed."""
    folder = tmp_path / "files"
    shutil.copytree(sample_transcripts_folder(), folder)
    for later in sorted((folder / "coding").glob("*.yaml"))[2:]:
        later.unlink()
    monkeypatch.setattr(building, "sample_transcripts_folder", lambda: folder)
    return folder


def told(part):
    return [one for document in DOCUMENTS.values() for one in document.get(part, ())]


def test_every_coding_of_the_files_stands_in_the_project_under_its_coder(project):
    assert [document.source for document in documents_of(project)] == list(DOCUMENTS)
    coders = {item.guid: item.values["name"] for item in items_of(project, "coder")}
    made = [
        (coders[coding.coder], text_of(project, coding.document)[coding.start : coding.end])
        for coding in all_codings(project)
    ]
    names = {coder["id"]: coder["name"] for coder in STUDY["coders"]}
    assert sorted(made) == sorted((names[one["coder"]], one["quote"]) for one in told("codings"))
    assert count_of(project, "code") > 80
    assert items_of(project, "project")[0].values["name"] == "Кыргыз аялдарынын миграциядан кайтышы (үлгү)"


def test_the_people_of_the_study_are_linked_as_the_files_say(project):
    people = {person.name: person for person in respondents_of(project)}
    assert list(people) == list(STUDY["people"])
    for name, entry in STUDY["people"].items():
        about = people[name].about
        assert people[name].kind == entry["kind"]
        assert (about == people[entry["about"]].guid) if "about" in entry else about is None
    for document in DOCUMENTS.values():
        for person in document["respondents"].values():
            assert len(people[person].documents) == 1


def test_one_return_of_each_interviewed_woman_is_analysed(project):
    people = {person.name: person.guid for person in respondents_of(project)}
    for document in DOCUMENTS.values():
        trips = document.get("episodes", [])
        (name,) = document["respondents"].values()
        found = episodes_of(project, people[name])
        assert [(one.name, one.analysed) for one in found] == [(trip["name"], trip["analysed"]) for trip in trips]


@pytest.mark.parametrize(
    ("kind", "part"), [("asking", "questions"), ("judgement", "judgements"), ("episode", "episodes")]
)
def test_questions_judgements_and_trips_are_all_taken_in(project, kind, part):
    assert count_of(project, kind) == len(told(part))


def test_records_consents_units_translations_and_memos_are_taken_in(project):
    assert count_of(project, "interview") == count_of(project, "consent") == len(DOCUMENTS)
    assert count_of(project, "unit_plan") == len(DOCUMENTS)
    assert count_of(project, "evidence") == sum(len(one["evidence"]) for one in told("judgements"))
    written = sum("memo" in coding for coding in told("codings")) + len(told("memos"))
    kinds = Counter(item.values["kind"] for item in items_of(project, "memo"))
    assert kinds.total() - kinds["comment"] == written
    languages = Counter(one["language"] for one in told("translations"))
    made = Counter(str(item.values["language"]) for item in items_of(project, "translation"))
    assert all(made[language] >= n for language, n in languages.items())


def test_the_summaries_are_written_and_one_is_stale(project):
    names = {person.guid: person.name for person in respondents_of(project)}
    written = {(names[one.respondent], one.text) for one in summaries_of(project)}
    assert written == {(one["respondent"], one["text"].strip()) for one in STUDY["summaries"]}
    frame = framework_of(project, Query())
    assert frame.count(State.STALE) == sum("before" in one for one in STUDY["summaries"])
    assert frame.count(State.WRITTEN) == sum("before" not in one for one in STUDY["summaries"])


def test_the_sample_study_passes_its_own_check(path):
    with open_project(path) as project:
        assert list(check_project(project)) == []


def test_it_tells_how_far_it_is(copied, tmp_path):
    seen = []
    build_sample(tmp_path / "sample.qualcode", progress=lambda done, total: seen.append((done, total)))
    assert seen == [(0, 2), (1, 2), (2, 2)]


def test_a_quote_that_is_not_found_is_a_sentence_and_leaves_nothing_behind(copied, tmp_path):
    coding = copied / "coding" / "01_aigul_osh.yaml"
    coding.write_text(coding.read_text(encoding="utf-8").replace("машинадан башталган", "поезддеп"), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        build_sample(tmp_path / "sample.qualcode")
    assert "01_aigul_osh.docx" in raised.value.text("ru")
    assert list(tmp_path.iterdir()) == [copied]


def test_a_speaker_who_is_not_there_is_named(copied, tmp_path):
    coding = copied / "coding" / "02_gulnara_bishkek.yaml"
    coding.write_text(coding.read_text(encoding="utf-8").replace('"Гульнара": R02', '"Гуля": R02'), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        build_sample(tmp_path / "sample.qualcode")
    assert "Гуля" in raised.value.text("ky")


def test_a_value_that_nobody_described_is_a_sentence(copied, tmp_path):
    columns = copied / "attributes.yaml"
    columns.write_text(columns.read_text(encoding="utf-8").replace("[вдова]", "[]"), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        build_sample(tmp_path / "sample.qualcode")
    assert "вдова" in raised.value.text("ky")


@pytest.mark.parametrize(
    "name", ["study.yaml", "guides.yaml", "attributes.yaml", "respondents.xlsx", "interviews/02_gulnara_bishkek.txt"]
)
def test_a_missing_file_is_named(copied, tmp_path, name):
    (copied / name).unlink()
    with pytest.raises(UserError) as raised:
        build_sample(tmp_path / "sample.qualcode")
    assert (copied / name).name in raised.value.text("en")


def test_a_project_that_lies_there_already_stays_as_it_is(tmp_path):
    path = tmp_path / "sample.qualcode"
    path.write_bytes(b"mine")
    with pytest.raises(UserError):
        build_sample(path)
    assert path.read_bytes() == b"mine"
