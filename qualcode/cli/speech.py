"""The language in which the command line speaks, and argparse's own words in it."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from qualcode.computer import setting
from qualcode.messages import LANGUAGES, message

# argparse's sentences (also those of later Pythons) and the names of ours in words/cli.json.
_ARGPARSE = {
    "usage: ": "argparse_usage",
    "options": "argparse_options",
    "optional arguments": "argparse_options",
    "positional arguments": "argparse_positional",
    "show this help message and exit": "argparse_help",
    "show program's version number and exit": "argparse_version",
    "argument %(argument_name)s: %(message)s": "argparse_argument",
    "unrecognized arguments: %s": "argparse_unrecognized",
    "the following arguments are required: %s": "argparse_required",
    "one of the arguments %s is required": "argparse_one_required",
    "expected one argument": "argparse_one_value",
    "expected at least one argument": "argparse_some_value",
    "expected at most one argument": "argparse_at_most_one_value",
    "invalid choice: %(value)r (choose from %(choices)s)": "argparse_choice",
    "invalid choice: %(value)s (choose from %(choices)s)": "argparse_choice",
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": "argparse_choice",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "argparse_parser",
    "invalid %(type)s value: %(value)r": "argparse_value",
    "not allowed with argument %s": "argparse_not_with",
    "ambiguous option: %(option)s could match %(matches)s": "argparse_ambiguous",
    "ignored explicit argument %r": "argparse_no_value",
}


def language_of(argv: Sequence[str]) -> str:
    """Give the language to speak: `--lang`, else the user's setting, else the system's, else English."""
    asked = _after_option(argv)
    wanted = (asked, os.environ.get("QUALCODE_LANG"), setting("language"), *_of_system())
    for name in wanted:
        short = str(name or "").replace("-", "_").partition("_")[0].partition(".")[0].lower()
        if short in LANGUAGES:
            return short
    return "en"


def _after_option(argv: Sequence[str]) -> str:
    for place, word in enumerate(argv):
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if word == "--lang" and place + 1 < len(argv):
            return argv[place + 1]
    return ""


def _of_system() -> Iterator[str]:
    named = [os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)]
    yield from named[:1]
    if sys.platform == "win32" and not named:
        import ctypes
        import locale

        yield locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


@contextmanager
def argparse_in(language: str) -> Iterator[None]:
    """Let argparse speak `language` for as long as the block runs."""
    names = vars(argparse)
    before = names["_"], names["ngettext"]

    def one(text: str) -> str:
        known = _ARGPARSE.get(text)
        return message(f"cli.{known}", language) if known else text

    def counted(single: str, plural: str, n: int) -> str:
        del plural
        return message("cli.argparse_n_values", language) if single.startswith("expected %s") else single

    names.update({"_": one, "ngettext": counted})
    try:
        yield
    finally:
        names.update({"_": before[0], "ngettext": before[1]})
