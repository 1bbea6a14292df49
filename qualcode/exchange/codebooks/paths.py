"""The place of a code in the tree as one line: `A > B`, `A>>B` or with a backslash."""

import re
from collections.abc import Iterator, Sequence

# A part in quotes holds a separator or a doubled quote; any other quotes belong to the name.
_QUOTED = re.compile(r'\s*"((?:[^"]|"")*)"\s*')
_NEEDS_QUOTES = re.compile(r'[>\\]|^"')
_MARKS = ">\\"
_DOUBLED = re.compile(r'[>\\]|""')


def joined(parts: Sequence[str]) -> str:
    """Write a path as `A > B`; a name with a separator in it stands in quotes: `"A > B" > C`."""
    return " > ".join(_escaped(part) for part in parts)


def split_path(path: str) -> tuple[str, ...]:
    """Give the names of a path written with `>>`, `>` or a backslash; empty names are left out."""
    separator = _separator(path)
    parts: list[str] = []
    at = 0
    while at <= len(path):
        part, at = _part(path, at, separator)
        parts.append(part)
    return tuple(part for part in parts if part)


def _escaped(name: str) -> str:
    return '"' + name.replace('"', '""') + '"' if _NEEDS_QUOTES.search(name) else name


def _separator(path: str) -> str:
    """Give the separator that stands outside quotes: `>>` before `>` before a backslash."""
    bare = " ".join(_bare_pieces(path))
    for separator in (">>", ">", "\\"):
        if separator in bare:
            return separator
    return ">"


def _bare_pieces(path: str) -> Iterator[str]:
    """Give the pieces of a path that do not stand in quotes; quotes count only where a name begins."""
    at = 0
    while at < len(path):
        quoted = _QUOTED.match(path, at)
        if quoted and _DOUBLED.search(quoted.group(1)) and path[quoted.end() :][:1] in ("", *_MARKS):
            at = quoted.end()
        end = _end_of_piece(path, at)
        yield path[at:end]
        at = end


def _end_of_piece(path: str, at: int) -> int:
    """Give the place behind the next separators, where another name begins."""
    while at < len(path) and path[at] not in _MARKS:
        at += 1
    while at < len(path) and path[at] in _MARKS:
        at += 1
    return at


def _part(path: str, start: int, separator: str) -> tuple[str, int]:
    """Give the name that begins at `start` and the place behind the separator that ends it."""
    quoted = _QUOTED.match(path, start)
    if quoted and _DOUBLED.search(quoted.group(1)) and _ends(path, quoted.end(), separator):
        name = quoted.group(1).replace('""', '"')
        return name, quoted.end() + len(separator)
    end = path.find(separator, start)
    end = len(path) if end < 0 else end
    return path[start:end].strip(), end + len(separator)


def _ends(path: str, at: int, separator: str) -> bool:
    return at >= len(path) or path.startswith(separator, at)
