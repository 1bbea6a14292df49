"""The keys that a person gave to codes, for each project on this computer: one digit or letter applies a code."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from qualcode.computer import keep_setting, setting
from qualcode.model.guid import Guid
from ui.shortcut_keys import latin_key

_SETTING = "code_keys"
KEYS = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def kept_code_keys(project: str) -> dict[str, Guid]:
    """Give the codes of a project by their keys."""
    kept = _all().get(project)
    if not isinstance(kept, dict):
        return {}
    return {str(key): str(code) for key, code in kept.items() if key in KEYS}


def keep_code_key(project: str, code: Guid, key: str) -> None:
    """Give a code a key, "" for none; whatever code had the key has none from then on."""
    left = {known: one for known, one in kept_code_keys(project).items() if one != code and known != key}
    keep_setting(_SETTING, {**_all(), project: {**left, key: code} if key else left})


def key_of(event: QKeyEvent) -> str:
    """Give the digit or the Latin letter on the key that was pressed alone, "" for any other key.

    On a Russian or Kyrgyz layout it is the letter that a Latin keyboard has in that place.
    """
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    key = event.text().upper() or (chr(event.key()) if 0 < event.key() < 0x10000 else "")
    latin = latin_key(key)
    return latin if len(latin) == 1 and latin in KEYS else ""


def by_code(keys: Mapping[str, Guid]) -> dict[Guid, str]:
    """Turn keys with their codes into codes with their keys."""
    return {code: key for key, code in keys.items()}


def _all() -> dict[str, object]:
    kept = setting(_SETTING)
    return dict(kept) if isinstance(kept, dict) else {}
