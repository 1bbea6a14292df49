"""The sample project that a newcomer opens first."""

import shutil
import time

import pytest

from qualcode.exchange import sample as building
from qualcode.exchange.sample import build_sample
from qualcode.model.errors import UserError
from qualcode.ops.projects import open_project
from qualcode.resources import sample_transcripts_folder
from qualcode.store.check import check_project
from qualcode.store.objects import count_of, items_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.store.queries.respondents import respondents_of


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return build_sample(tmp_path_factory.mktemp("sample") / "sample.qualcode", "ky")


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """Let the sample be built from a copy of its files, which a test may spoil."""
    folder = tmp_path / "files"
    shutil.copytree(sample_transcripts_folder(), folder)
    monkeypatch.setattr(building, "sample_transcripts_folder", lambda: folder)
    return folder


def test_the_sample_study_has_interviews_codes_respondents_and_two_coders(path):
    told = building.read_yaml(sample_transcripts_folder() / "codings.yaml")
    with open_project(path, write=False) as project:
        assert [document.source for document in documents_of(project)] == [one["file"] for one in told["documents"]]
        coders = {item.guid: item.values["name"] for item in items_of(project, "coder")}
        made = [
            (coders[coding.coder], text_of(project, coding.document)[coding.start : coding.end])
            for coding in all_codings(project)
        ]
        names = {coder["id"]: coder["name"] for coder in told["coders"]}
        wanted = [(names[one["coder"]], one["quote"]) for each in told["documents"] for one in each["codings"]]
        assert sorted(made) == sorted(wanted)
        people = {person.name: person for person in respondents_of(project)}
        assert len(people) == 12
        assert (people["R05"].kind, people["R05"].about) == ("family", people["R06"].guid)
        assert [len(people[name].documents) for name in ("R01", "R02", "R03", "R04", "R05")] == [1] * 5
        assert count_of(project, "code") > 80
        assert items_of(project, "project")[0].values["name"] == "Кыргыз аялдарынын миграциядан кайтышы (үлгү)"


def test_the_sample_study_passes_its_own_check(path):
    with open_project(path) as project:
        assert list(check_project(project)) == []


def test_it_takes_less_than_five_seconds_and_tells_how_far_it_is(tmp_path):
    told = []
    start = time.perf_counter()
    build_sample(tmp_path / "sample.qualcode", progress=lambda done, total: told.append((done, total)))
    assert time.perf_counter() - start < 5
    assert told == [(n, 5) for n in range(6)]


def test_a_quote_that_is_not_found_is_a_sentence_and_leaves_nothing_behind(copied, tmp_path):
    codings = copied / "codings.yaml"
    codings.write_text(codings.read_text(encoding="utf-8").replace("машинадан башталган", "поезддеп"), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        build_sample(tmp_path / "sample.qualcode")
    assert "01_aigul_osh.docx" in raised.value.text("ru")
    assert list(tmp_path.iterdir()) == [copied]


def test_a_value_that_nobody_described_is_a_sentence(copied, tmp_path):
    columns = copied / "attributes.yaml"
    columns.write_text(columns.read_text(encoding="utf-8").replace("[вдова]", "[]"), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        build_sample(tmp_path / "sample.qualcode")
    assert "вдова" in raised.value.text("ky")


@pytest.mark.parametrize("name", ["codings.yaml", "attributes.yaml", "interviews/02_gulnara_bishkek.txt"])
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
