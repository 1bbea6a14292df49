"""What a check of a project finds."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How bad a finding is."""

    NOTE = "note"  # worth knowing, nothing is wrong
    DAMAGE = "damage"  # something was lost or altered: restore a backup


class Finding(NamedTuple):
    """One thing found: a message key of `words/check.json`, its values, how bad it is."""

    key: str
    values: dict[str, object]
    severity: Severity = Severity.DAMAGE
