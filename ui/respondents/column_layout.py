"""Hidden columns and the order of columns in the respondents' table: kept on this computer for each project."""

from qualcode.computer import keep_setting, setting
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from ui.respondents.columns import ColumnSpec
from ui.respondents.header import SheetHeader

_SETTING = "respondents_columns"
_MOST_PROJECTS = 50


def keep_layout(project: Project, bearer: str, columns: list[ColumnSpec], header: SheetHeader) -> None:
    """Keep which columns are hidden and the order of all."""
    order = [columns[header.logicalIndex(place)].key for place in range(len(columns))]
    hidden = [column.key for place, column in enumerate(columns) if header.isSectionHidden(place)]
    known = _kept()
    own = known.pop(_name(project), {})
    own[bearer] = {"order": order, "hidden": hidden}
    newest = dict([*known.items()][-_MOST_PROJECTS + 1 :])
    keep_setting(_SETTING, {**newest, _name(project): own})


def give_layout(project: Project, bearer: str, columns: list[ColumnSpec], header: SheetHeader) -> None:
    """Put columns in their kept order and hide those that were hidden; new ones stand where they stood."""
    own = _kept().get(_name(project), {}).get(bearer, {})
    hidden, order = own.get("hidden", []), own.get("order", [])
    keys = [column.key for column in columns]
    for place, key in enumerate(keys):
        header.setSectionHidden(place, key in hidden)
    wanted = _with_new([key for key in order if key in keys], keys)
    for place, key in enumerate(wanted):
        header.moveSection(header.visualIndex(keys.index(key)), place)


def _with_new(order: list[str], keys: list[str]) -> list[str]:
    """Put columns that the order does not know after the one that stands before them."""
    for place, key in enumerate(keys):
        if key not in order:
            order.insert(order.index(keys[place - 1]) + 1 if place else 0, key)
    return order


def _kept() -> dict[str, dict[str, dict[str, list[str]]]]:
    kept = setting(_SETTING)
    return kept if isinstance(kept, dict) else {}


def _name(project: Project) -> str:
    return items_of(project, "project")[0].guid
