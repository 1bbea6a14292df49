"""What was asked last in a project on this computer, and how wide its list of choices was."""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from qualcode.analysis.asking import as_asked, retrieval_of
from qualcode.analysis.retrieval import Retrieval
from qualcode.computer import keep_setting, setting
from qualcode.model.errors import UserError
from qualcode.model.fields import Value

_SETTING, _WIDTHS = "retrievals", "retrieval_widths"
_MOST = 20  # projects


def keep_asked(path: Path, asked: Retrieval) -> None:
    """Keep what is asked in a project."""
    name = str(path.absolute())
    others = [(known, value) for known, value in _kept().items() if known != name]
    keep_setting(_SETTING, {name: as_asked(asked), **dict(others[: _MOST - 1])})


def last_asked(path: Path) -> Retrieval:
    """Give what was asked last; where that cannot be read, nothing."""
    kept = _kept().get(str(path.absolute()))
    try:
        return retrieval_of(cast(Mapping[str, Value], kept)) if isinstance(kept, dict) else Retrieval()
    except UserError:
        return Retrieval()


def keep_widths(widths: list[int]) -> None:
    """Keep how wide the parts of the page are."""
    keep_setting(_WIDTHS, widths)


def last_widths() -> list[int]:
    """Give how wide the parts of the page were, none where that was never kept."""
    kept = setting(_WIDTHS)
    return [width for width in kept if isinstance(width, int)] if isinstance(kept, list) else []


def _kept() -> dict[str, object]:
    known = setting(_SETTING)
    return known if isinstance(known, dict) else {}
