"""Writes docs/cli.md from the parsers and the registry: `python -m qualcode.cli.reference docs/cli.md`."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from qualcode.cli.answer import Answer
from qualcode.cli.catalogue import COMMANDS
from qualcode.cli.keys import ANSWERS
from qualcode.cli.main import build_parser
from qualcode.cli.rows import CODING_PLACE
from qualcode.cli.speech import argparse_in
from qualcode.model.fields import Field, FieldType
from qualcode.model.registry import KINDS

_INTRODUCTION = """# The command line

`qualcode COMMAND PROJECT ...`; `python -m qualcode` does the same. This page is made from the program itself.

- The words of the command come first (`list code`), then the project file, then the rest.
- Objects are named by their name, by their path (`"Debts > Banks"`), by their GUID or by a beginning or an end of it
  that is unique (at least four digits). Where any kind may stand, a name is written behind its kind: `code:Debts`.
- `--json` gives JSON with the keys listed here. New keys may be added; none is renamed or taken away.
- Offsets count Unicode code points from 0; `end` is the one after the last.
- Answers go to the standard output in UTF-8, errors (one sentence) and progress to the standard error.
- `--lang ky|ru|en` sets the language; else `QUALCODE_LANG`, the program's setting, the system's language, English.
- Exit codes: 0 done; 1 something you can put right (with `check`: damage found; with `import`: a file was not taken);
  2 the command is misspelt; 3 a fault of QualCode itself.
- A project that is open in a window can be read at the same time, but not changed.
"""


def reference() -> str:
    """Give the page as Markdown."""
    with argparse_in("en"):
        commands = _choices(build_parser("en"))
    parts = [_INTRODUCTION]
    for name in COMMANDS:
        parts += _command(name, commands[name])
    parts += _kinds()
    return "\n".join(parts).rstrip() + "\n"


def _choices(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _command(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f"## {name}\n\n{_sentence(parser.description or '')}\n"
    yield from ("```", *COMMANDS[name].examples, "```", "")
    inner = _choices(parser)
    if inner and set(inner) & set(KINDS):
        yield "`" + "`, `".join(inner) + "`. The fields of each kind stand under [Kinds](#kinds).\n"
        if name == "restore":
            yield from _arguments(inner["backup"])
    elif inner:
        for action, one in inner.items():
            yield f"### {name} {action}\n"
            yield from _arguments(one)
    else:
        yield from _arguments(parser)
    for title, answer in ANSWERS.items():
        if title.split()[0] == name:
            yield from _answer(title, answer)
    if name in ("list", "show"):
        yield _KIND_ANSWERS[name]


_PLACE = "`, `".join(CODING_PLACE)
_KIND_ANSWERS = {
    "list": "JSON: a list of objects, each with `guid` and every field of its kind. A coding also has"
    f" `{_PLACE}`: its place in the current text, whether its words changed since, and whether none is left.\n",
    "show": "JSON: one object like those of `list`, with `conflicts`: field -> values set by two people.\n",
}


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.dest in ("help", "lang", "json", "coder_at_work", "project"):
            continue
        choices = " (" + ", ".join(map(str, action.choices)) + ")" if action.choices and action.metavar else ""
        yield f"- `{_shape(action)}`: {(action.help or '').replace('%%', '%')}{choices}"
    yield ""


def _shape(action: argparse.Action) -> str:
    names = action.option_strings[0] if action.option_strings else ""
    if action.nargs == 0:
        return names
    value = str(action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper())
    return f"{names} {value}".strip()


def _answer(title: str, answer: Answer) -> Iterator[str]:
    yield f"JSON of `{title}`: {'a list of objects, each' if answer.is_list else 'one object'} with\n"
    yield from (f"- `{key}`: {text}" for key, text in answer.keys.items())
    yield ""


def _kinds() -> Iterator[str]:
    yield "## Kinds\n\nWith `add` and `set` each field is an option: `name_ru` is `--name-ru`.\n"
    for kind in KINDS.values():
        yield f"### {kind.name}\n"
        yield from (f"- `{field.name}`: {_type(field)}" for field in kind.fields)
        yield ""


def _type(field: Field) -> str:
    text = field.type.value
    if field.choices:
        text = ", ".join(field.choices)
    elif field.type is FieldType.REFERENCE:
        text = f"reference to {field.target}"
    return f"{text} (required)" if field.required else text


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(reference(), encoding="utf-8", newline="\n")
