"""One call of a command: what was asked, in which language, and where the answer goes."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from qualcode.cli.output import aligned
from qualcode.messages import message

Progress = Callable[[int, int], None]
_BAR = 30


class Call(NamedTuple):
    """What a command gets: its arguments and language, and the ways to answer."""

    args: Namespace
    language: str

    @property
    def wants_json(self) -> bool:
        """Say whether the answer shall be JSON."""
        return bool(getattr(self.args, "json", False))

    def say(self, name: str, /, **values: object) -> str:
        """Give a text of words/cli.json."""
        return message(f"cli.{name}", self.language, **values)

    def tell(self, name: str, /, **values: object) -> None:
        """Print a sentence of words/cli.json."""
        print(self.say(name, **values))

    def answer(self, value: object) -> None:
        """Print JSON: one value, readable, letters as they are."""
        print(json.dumps(value, ensure_ascii=False, indent=1))

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Print rows as aligned text, or a word that there are none."""
        print(aligned(headings, rows) if rows else self.say("nothing"))

    def warn(self, text: str) -> None:
        """Print a sentence beside the answer."""
        sys.stderr.write(text + "\n")

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Give a progress bar that is drawn only where somebody sits before a terminal."""
        shown = sys.stderr.isatty()

        def draw(done: int, total: int) -> None:
            filled = _BAR * done // total if total else _BAR
            sys.stderr.write(f"\r[{'#' * filled}{'.' * (_BAR - filled)}] {done}/{total}")
            sys.stderr.flush()

        try:
            yield draw if shown else _silent
        finally:
            if shown:
                sys.stderr.write("\r" + " " * (_BAR + 30) + "\r")


def _silent(done: int, total: int) -> None:
    """Draw nothing."""
