import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

from qualcode import resources
from qualcode.model.errors import UserError

ROOT = Path(__file__).resolve().parents[1]


def make_share(base, name="codebooks"):
    folder = base / "share" / "qualcode" / name
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Let the package lie in a site-packages folder far from any checkout; give the prefix around it."""
    site = tmp_path / "prefix" / "lib" / "site-packages"
    monkeypatch.setattr(resources, "__file__", str(site / "qualcode" / "resources.py"))
    paths = {None: tmp_path / "prefix", "user": tmp_path / "home"}
    monkeypatch.setattr(sysconfig, "get_path", lambda _name, scheme=None: str(paths[scheme]))
    monkeypatch.setattr(sysconfig, "get_preferred_scheme", lambda key: key)
    return tmp_path / "prefix"


def test_a_checkout_gives_its_own_folders():
    assert resources.codebooks_folder() == ROOT / "codebooks"
    assert resources.sample_transcripts_folder() == ROOT / "sample_transcripts"


def test_an_installed_wheel_gives_the_shared_folder_of_its_prefix(installed):
    shared = make_share(installed)
    assert resources.codebooks_folder() == shared


def test_an_installation_for_one_user_gives_the_shared_folder_of_her_home(installed):
    shared = make_share(installed.parent / "home")
    assert resources.codebooks_folder() == shared


def test_an_installation_into_a_folder_gives_the_shared_folder_beside_the_package(installed):
    make_share(installed)
    beside = make_share(installed / "lib" / "site-packages")
    assert resources.codebooks_folder() == beside


def test_a_frozen_program_gives_only_what_it_carries(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "codebooks").mkdir()
    assert resources.codebooks_folder() == tmp_path / "codebooks"
    with pytest.raises(UserError):
        resources.sample_transcripts_folder()


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_a_missing_folder_is_named_in_a_sentence(installed, language):
    with pytest.raises(UserError) as raised:
        resources.codebooks_folder()
    assert "codebooks" in raised.value.text(language)


@pytest.mark.parametrize(
    "name", ["codebooks", "sample_transcripts", "sample_transcripts/guides", "sample_transcripts/interviews"]
)
def test_the_wheel_takes_every_file_that_lies_in_the_folder_itself(name):
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = settings["tool"]["setuptools"]["data-files"][f"share/qualcode/{name}"]
    taken = {file for pattern in patterns for file in ROOT.glob(pattern)}
    present = {file for file in (ROOT / name).iterdir() if file.is_file()}
    assert present <= taken
