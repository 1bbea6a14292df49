"""This computer: its GUID and name, and the small settings the program keeps for its user."""

import json
import os
import socket
from pathlib import Path
from typing import NamedTuple

from qualcode.model.guid import Guid, new_guid


class Computer(NamedTuple):
    """A computer as the log knows it."""

    guid: Guid
    name: str


def home() -> Path:
    """Give the folder of the program's own settings (QUALCODE_HOME, or the system's place for them)."""
    chosen = os.environ.get("QUALCODE_HOME")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("QualCode", appauthor=False)


def this_computer() -> Computer:
    """Give this computer, named on first use and remembered."""
    known = setting("computer")
    if isinstance(known, str) and len(known) == 32:
        return Computer(known, socket.gethostname())
    guid = new_guid()
    keep_setting("computer", guid)
    return Computer(guid, socket.gethostname())


def setting(name: str) -> object:
    """Give a setting, None where it was never kept or cannot be read."""
    try:
        settings = json.loads((home() / "settings.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return settings.get(name) if isinstance(settings, dict) else None


def keep_setting(name: str, value: object) -> None:
    """Keep a setting; a folder that cannot be written is no reason to stop working."""
    path = home() / "settings.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            settings = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            settings = {}
        settings[name] = value
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(settings, ensure_ascii=False, indent=1), encoding="utf-8")
        fresh.replace(path)
    except OSError:
        return
