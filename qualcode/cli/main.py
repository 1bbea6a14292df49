"""The command `qualcode`: reads the words of the command, runs it, turns errors into sentences and exit codes."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from qualcode import __version__
from qualcode.cli.call import Call
from qualcode.cli.catalogue import COMMANDS, declare
from qualcode.cli.output import speak_utf8
from qualcode.cli.parser import Parser
from qualcode.cli.speech import argparse_in, language_of
from qualcode.messages import message
from qualcode.model.errors import UserError

FINE, USER_ERROR, USAGE_ERROR, BUG, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; give 0, 1 (the user can put it right), 2 (the command is misspelt) or 3 (our fault)."""
    given = list(sys.argv[1:] if argv is None else argv)
    speak_utf8()
    language = language_of(given)
    try:
        with argparse_in(language):
            code = _run(given, language)
        sys.stdout.flush()
    except UserError as error:
        sys.stderr.write(error.text(language) + "\n")
        return USER_ERROR
    except BrokenPipeError:
        _give_up_output()
        return FINE
    except OSError as error:
        reason = error.strerror or type(error).__name__
        sys.stderr.write(message("cli.system_refused", language, reason=reason, file=error.filename or "-") + "\n")
        return USER_ERROR
    except KeyboardInterrupt:
        sys.stderr.write(message("cli.interrupted", language) + "\n")
        return INTERRUPTED
    except SystemExit as leaving:
        return int(leaving.code or 0)
    except Exception:
        sys.stderr.write(_fault(language) + "\n")
        return BUG
    return code


def _run(given: list[str], language: str) -> int:
    parser = build_parser(language, given)
    args = parser.parse_args(given)
    if not hasattr(args, "run"):
        parser.print_help()
        return FINE
    code: int = args.run(Call(args, language))
    return code


def build_parser(language: str, given: Sequence[str] | None = None) -> Parser:
    """Build the parser; with words `given`, only the command they name gets its arguments (starting is quick so)."""
    parser = Parser(language=language, prog="qualcode", description=message("cli.about", language))
    parser.option("--lang", text="option_lang", choices=("ky", "ru", "en"), default=None)
    parser.option("--version", text="argparse_version", action="version", version=f"QualCode {__version__}")
    commands = parser.add_subparsers(
        title=parser.say("commands"), metavar=parser.say("metavar_command"), prog="qualcode", parser_class=Parser
    )
    chosen = _chosen(given)
    for name in COMMANDS:
        declare(commands, name, language, full=given is None or name == chosen)
    parser.epilog = parser.say("more_help")
    return parser


def _chosen(given: Sequence[str] | None) -> str:
    return next((word for word in given or () if word in COMMANDS), "")


def _give_up_output() -> None:
    """Whoever read our output has gone: let the rest vanish, also what Python flushes at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fault(language: str) -> str:
    """Keep the trace of a bug in a file and give the sentence that says so."""
    import traceback

    from qualcode.computer import home

    place = home() / "last-fault.txt"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(traceback.format_exc(), encoding="utf-8")
    except OSError:
        traceback.print_exc()
    return message("cli.fault", language, file=place)
