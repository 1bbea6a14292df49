"""The rows of tables whose rows are codes: which codes are shown, and how each is headed."""

from collections.abc import Sequence

from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study
from qualcode.model.table import Cell


def shown_codes(study: Study, wanted: Sequence[str], counts: Integers) -> list[int]:
    """Give the places of the codes to show, in the order of the tree: those wanted (none: all) with all under them.

    A code that is out of use and has no count is left out.
    """
    return [place for place in chosen_codes(study, wanted) if study.codes[place].active or counts[place]]


def chosen_codes(study: Study, wanted: Sequence[str]) -> list[int]:
    """Give the places of the codes wanted with all under them, in the order of the tree; of all where none is."""
    if not wanted:
        return list(range(len(study.codes)))
    roots = [place for place, code in enumerate(study.codes) if code.guid in wanted]
    return sorted({below for place in roots for below in study.below(place)})


def code_cell(study: Study, place: int, language: str) -> Cell:
    """Give the heading of a code's row."""
    return Cell(study.codes[place].name(language), colour=code_colour(study, place))


def code_colour(study: Study, place: int) -> str:
    """Give the colour of a code, which may be that of a code above it; "" where none has one."""
    while place >= 0 and not study.codes[place].colour:
        place = study.parents[place]
    return study.codes[place].colour if place >= 0 else ""


def codes_below(study: Study, place: int) -> tuple[str, ...]:
    """Give the GUIDs of a code and of all codes under it."""
    return tuple(study.codes[below].guid for below in study.below(place))
