"""What may be a speaker's label at the beginning of a line, style by style, before any judgement."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from qualcode.text.timestamps import INSIDE, LEADING, STAMP, seconds


class Style(StrEnum):
    """How a label is set off from the speech."""

    COLON = "colon"  # Р1: ...
    DASH = "dash"  # Интервьюер – ...
    DOT = "dot"  # Инт. ...
    BRACKET = "bracket"  # [0:13:02 — Айгүл] ...
    BOLD = "bold"  # a bold name, then speech that is not bold
    ALONE = "alone"  # a name alone on its line, with or without a time stamp


class Candidate(NamedTuple):
    """A possible label: its words, and where in the text the speech after it begins."""

    line: int
    style: Style
    label: str
    speech: int
    time: int | None = None


class Line(NamedTuple):
    """A line that is not blank: its span without outer blanks, and where its text begins after a time stamp.

    `bare` is a stamp without brackets with text after it: it may be speech ("10:30 келдим").
    """

    start: int
    body: int
    end: int
    time: int | None = None
    bare: bool = False


_WORD = r"[^\W_][\w.'’ʼ№#/-]*"
_LABEL = rf"(?:№\s?)?{_WORD}(?:[ \t\u00a0]{{1,2}}(?:№\s?)?{_WORD}|[ \t\u00a0]?,[ \t]?{_WORD}){{0,4}}"
_ASIDE = r"(?:[ \t]*\([^()\n]{1,40}\))?"
_AFTER_STAMP = rf"(?:[ \t]*{STAMP})?"
_COLON = re.compile(rf"({_LABEL}{_ASIDE}|\([^()\n]{{1,30}}\)|\[[^\[\]\n]{{1,30}}\])({_AFTER_STAMP})[ \t]*:(?![\d/])")
_DASH = re.compile(rf"({_LABEL}{_ASIDE})({_AFTER_STAMP})[ \t\u00a0]*[-–—](?=[ \t\u00a0]|$)")
_DOT = re.compile(r"((?:[^\W\d_]{1,2}|[^\W\d_]{3,12})[ \u00a0]?\d{0,2})\.(?=[ \t\u00a0]|$)")
_BRACKET = re.compile(r"\[([^\[\]\n]{1,60})\]|\(([^()\n]{1,60})\)")
_ALONE = re.compile(rf"({_LABEL}{_ASIDE})([ \t]*{STAMP})?[ \t]*$")
_STAMP_ASIDE = re.compile(rf"\(\s*{STAMP}\s*\)|{STAMP}\s*$")
_SEPARATOR = re.compile(r"[-–—|:;]+[ \t]*")
_LEADING_DASH = re.compile(r"[-–—][ \t\u00a0]*")
_LONGEST_LABEL = 160  # characters looked at for a label
_OUTER = " \t\u00a0,;:|-–—"
_AFTER_LABEL = re.compile(rf"[ \t\u00a0]*(?:({STAMP})(?=[\s\-–—]|$)[ \t]*)?")


def lines_of(text: str) -> list[Line]:
    """Give the lines of `text` that are not blank, with the time stamps that lead them."""
    found = []
    for match in re.finditer(r"[^\n]+", text):
        piece = match.group()
        stripped = piece.strip()
        if stripped:
            start = match.start() + len(piece) - len(piece.lstrip())
            found.append(_with_time(text, start, start + len(stripped)))
    return found


def _with_time(text: str, start: int, end: int) -> Line:
    stamp = LEADING.match(text, start, end)
    if stamp is None:
        return Line(start, start, end)
    separator = _SEPARATOR.match(text, stamp.end(), end)
    body = separator.end() if separator else stamp.end()
    bare = stamp.group(1)[0].isdigit() and body < end
    return Line(start, body, end, seconds(stamp.group(1)), bare)


def candidates_of(text: str, lines: Sequence[Line], bold: Sequence[tuple[int, int]]) -> list[Candidate]:
    """Give every possible label at the beginning of a line; a line may have several readings."""
    bold_ends = dict(bold)
    found: list[Candidate] = []
    for number, line in enumerate(lines):
        found.extend(_of_line(text, number, line))
        if line.body in bold_ends:
            found.extend(_bold(text, number, line, bold_ends[line.body]))
    return found


def _of_line(text: str, number: int, line: Line) -> list[Candidate]:
    found = []
    dash = _LEADING_DASH.match(text, line.body, line.end)
    place = dash.end() if dash else line.body
    for style, pattern in ((Style.COLON, _COLON), (Style.DASH, _DASH), (Style.DOT, _DOT)):
        match = pattern.match(text, place, min(line.end, place + _LONGEST_LABEL))
        if match:
            stamp = match.group(2) if pattern is not _DOT else None
            found.append(_candidate(text, number, line, style, match.group(1), stamp, match.end()))
    if text[line.start] in "[(" and (bracket := _bracket(text, number, line)):
        found.append(bracket)
    alone = _ALONE.match(text, line.body, line.end) if line.end - line.body <= 60 else None
    if alone:
        found.append(_candidate(text, number, line, Style.ALONE, alone.group(1), alone.group(2), line.end))
    return found


def _candidate(
    text: str, number: int, line: Line, style: Style, label: str, stamp: str | None, place: int
) -> Candidate:
    after = _AFTER_LABEL.match(text, place, line.end)
    speech = after.end() if after else place
    inside = _STAMP_ASIDE.search(label)
    label = label[: inside.start()] if inside else label
    time = seconds(stamp or (after.group(1) if after else None) or (inside.group() if inside else ""))
    return Candidate(number, style, label.strip(_OUTER), speech, line.time if time is None else time)


def _bracket(text: str, number: int, line: Line) -> Candidate | None:
    """Read "[0:13:02 — Айгүл]", "[Айгүл 0:13:02]" and "[Айгүл]"."""
    match = _BRACKET.match(text, line.start, line.end)
    if match is None:
        return None
    inside = match.group(1) or match.group(2)
    label = INSIDE.sub(" ", inside).strip(_OUTER)
    if not re.fullmatch(_LABEL + _ASIDE, label):
        return None
    end = re.compile(r"[ \t]*:?[ \t]*").match(text, match.end(), line.end)
    return Candidate(number, Style.BRACKET, label, end.end() if end else match.end(), seconds(inside))


def _bold(text: str, number: int, line: Line, end: int) -> list[Candidate]:
    label = text[line.body : end].strip(_OUTER + ".")
    if end >= line.end or not re.fullmatch(_LABEL + _ASIDE, label):
        return []
    separator = re.compile(r"[ \t\u00a0]*[:.–—-]*").match(text, end, line.end)
    place = separator.end() if separator else end
    return [_candidate(text, number, line, Style.BOLD, label, None, place)]
