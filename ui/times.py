"""Times as people here write them: local, day first."""

from datetime import datetime


def local_time(utc: str) -> str:
    """Give a UTC ISO 8601 time as local "dd.MM.yyyy HH:mm", anything else as empty."""
    try:
        moment = datetime.fromisoformat(utc).astimezone()
    except ValueError:
        return ""
    return moment.strftime("%d.%m.%Y %H:%M")


def local_time_of(milliseconds: int) -> str:
    """Give milliseconds since 1970, UTC, as local "dd.MM.yyyy HH:mm"."""
    return datetime.fromtimestamp(milliseconds / 1000).astimezone().strftime("%d.%m.%Y %H:%M")
