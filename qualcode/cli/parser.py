"""The parser of the command line: help with examples, errors in one sentence."""

import argparse
import sys
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from qualcode.cli.call import Call
from qualcode.messages import LANGUAGES, message

USAGE_ERROR = 2


class Parser(argparse.ArgumentParser):
    """A parser that speaks one language; `option` takes its help from words/cli.json."""

    def __init__(self, *, language: str = "en", examples: tuple[str, ...] = (), **settings: Any) -> None:  # noqa: ANN401 - argparse's own
        self.language = language
        if examples:
            heading = message("cli.examples", language)
            settings["epilog"] = "\n".join([heading, *(f"  {line}" for line in examples)])
        super().__init__(formatter_class=_Help, allow_abbrev=False, **settings)

    def say(self, name: str, /, **values: object) -> str:
        """Give a text of words/cli.json."""
        return message(f"cli.{name}", self.language, **values)

    def option(self, *names: str, text: str, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
        """Add an argument whose help is the text `text` of words/cli.json."""
        self.add_argument(*names, help=self.say(text).replace("%", "%%"), **settings)

    def error(self, message: str) -> NoReturn:
        """Say in one sentence what is wrong with the command, and leave."""
        sentence = message.rstrip(".")
        sys.stderr.write(f"{self.prog}: {sentence}. {self.say('see_help', command=self.prog)}\n")
        raise SystemExit(USAGE_ERROR)


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with the names of options in one column."""

    def __init__(self, prog: str, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
        super().__init__(prog, max_help_position=34, **settings)


def add_common(parser: Parser, *, reads: bool = True, works: bool = True) -> None:
    """Add what every command has: the language, JSON for what it tells, the coder at work."""
    parser.option("--lang", text="option_lang", choices=LANGUAGES, default=None)
    if reads:
        parser.option("--json", text="option_json", action="store_true")
    if works:
        parser.option("--as", text="option_as", dest="coder_at_work", metavar="CODER", default="")


Actions = Mapping[str, tuple[Callable[[Call], int], Callable[[Parser], None]]]  # what runs, what adds its arguments


def add_actions(parser: Parser, name: str, actions: Actions) -> None:
    """Add the actions of a command, each with its own arguments between the project and the common ones."""
    heading, metavar = parser.say("actions"), parser.say("metavar_action")
    added = parser.add_subparsers(title=heading, metavar=metavar, required=True)
    for action, (run, add_arguments) in actions.items():
        text = parser.say(f"help_{name}_{action}")
        one = added.add_parser(action, language=parser.language, help=text, description=text)
        add_project(one)
        add_arguments(one)
        add_common(one)
        one.set_defaults(run=run)


def add_project(parser: Parser) -> None:
    """Add the project file, the first thing after the words of a command."""
    parser.option("project", text="argument_project", metavar="PROJECT")
