"""The label before a turn as it stands in the text, with another name in it or without its time stamp."""

import re

from qualcode.text.timestamps import INSIDE

_NAME = re.compile(r"[^\W_][\w .'’ʼ№#/-]*[^\W_]|[^\W\d_]")
_LEFT_OVER = re.compile(r"[\[(]\s*[-–—|:;,]*\s*[\])]|^[\s\-–—|:;,]+")


def label_of_another(here: str, old: str, new: str) -> str:
    """Give the label `here` with the name `new` in place of `old`, its time stamp and signs kept.

    Where `old` does not stand in it (somebody named the speaker otherwise), its own name is replaced; where there is
    no name, `new` is put behind what there is.
    """
    place = here.casefold().find(old.casefold()) if old else -1
    if place >= 0 and len(here.casefold()) == len(here):
        return here[:place] + new + here[place + len(old) :]
    hidden = INSIDE.sub(lambda stamp: " " * len(stamp.group()), here)
    found = _NAME.search(hidden)
    if found and any(letter.isalpha() for letter in found.group()):
        return here[: found.start()] + new + here[found.end() :]
    return f"{here.rstrip()} {new}: ".lstrip()


def label_without_time(here: str) -> str:
    """Give a label for a turn of the same speaker of which no time is known."""
    rest = INSIDE.sub("", here)
    if rest == here:
        return here
    known = re.match(r"([\[(])\s*[-–—|:;,]*\s*([^\])]*?)\s*[-–—|:;,]*\s*([\])])(.*)$", rest, re.DOTALL)
    if known and known.group(2):
        return "".join(known.groups())
    rest = _LEFT_OVER.sub("", rest)
    return re.sub(r"[ \t\u00a0]+(?=:)", "", rest) if any(letter.isalpha() for letter in rest) else ""
