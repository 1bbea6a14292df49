"""docs/merging.md names for each of its rows the test that proves it."""

import re
from pathlib import Path

import pytest

_TEST = re.compile(r"`(test_\w+)`")


@pytest.fixture
def rows(request: pytest.FixtureRequest) -> list[list[str]]:
    page = (request.config.rootpath / "docs" / "merging.md").read_text(encoding="utf-8")
    lines = [line for line in page.splitlines() if line.startswith("|") and not line.startswith(("|---", "| what "))]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def names_of_tests(folder: Path) -> set[str]:
    found = re.compile(r"^ *def (test_\w+)\(", re.MULTILINE)
    return {name for path in folder.rglob("test_*.py") for name in found.findall(path.read_text(encoding="utf-8"))}


def test_every_row_names_a_test_that_exists(rows, request):
    known = names_of_tests(request.config.rootpath / "tests")
    assert len(rows) > 50
    for told, becomes, proved in rows:
        named = _TEST.findall(proved)
        assert told and becomes and named, told
        assert set(named) <= known, (told, set(named) - known)
