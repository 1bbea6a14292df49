"""Which columns of tables named the respondents of a project, remembered on this computer."""

from qualcode.computer import keep_setting, setting
from qualcode.store.objects import items_of
from qualcode.store.project import Project

_SETTING = "respondent_columns"
_MOST = 10


def respondent_columns(project: Project) -> list[str]:
    """Give the headings that named the respondent before, the latest first."""
    kept = setting(_SETTING)
    found = kept.get(_id(project), []) if isinstance(kept, dict) else []
    return [heading for heading in found if isinstance(heading, str)] if isinstance(found, list) else []


def remember_respondent_column(project: Project, heading: str) -> None:
    """Keep the heading of the column that names the respondent."""
    before = respondent_columns(project)
    if not heading or before[:1] == [heading]:
        return
    kept = setting(_SETTING)
    all_kept = dict(kept) if isinstance(kept, dict) else {}
    all_kept[_id(project)] = [heading, *(one for one in before if one != heading)][:_MOST]
    keep_setting(_SETTING, all_kept)


def _id(project: Project) -> str:
    return items_of(project, "project")[0].guid
