"""The files that the sample study is built from, read by name."""

from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from qualcode.model.errors import UserError

# Any: what YAML holds; the files are ours and a test reads every one of them.
Told = dict[str, Any]


class SampleFiles:
    """The folder `sample_transcripts`. Raises UserError where a file that is asked for is not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def study(self) -> Told:
        """Coders, households, people."""
        return read_yaml(self.folder / "study.yaml")

    @cached_property
    def attributes(self) -> Told:
        """How the table of respondents is taken in."""
        return read_yaml(self.folder / "attributes.yaml")

    @cached_property
    def guides(self) -> list[Told]:
        """The interview guides with their questions."""
        return list(read_yaml(self.folder / "guides.yaml")["guides"])

    @cached_property
    def interviews(self) -> list[Told]:
        """What the team did with each interview, in the order of the files' names."""
        return [read_yaml(file) for file in sorted((self.folder / "coding").glob("*.yaml"))]

    @property
    def respondents(self) -> Path:
        """The table of respondents as the team keeps it."""
        return self._file(self.folder / "respondents.xlsx")

    def transcript(self, name: str) -> Path:
        """Give the file of an interview."""
        return self._file(self.folder / "interviews" / name)

    def _file(self, path: Path) -> Path:
        if not path.is_file():
            raise UserError("sample.missing_file", file=path.name)
        return path


def read_yaml(path: Path) -> Told:
    """Read one of the sample's own files. Raises UserError where it is not there."""
    if not path.is_file():
        raise UserError("sample.missing_file", file=path.name)
    told: Told = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told
