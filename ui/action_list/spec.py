"""What is declared of an action."""

from typing import NamedTuple


class ActionSpec(NamedTuple):
    """What is declared of an action; `needs` are facts of the session, `menu` the menu it stands in."""

    name: str
    menu: str
    text: str
    tip: str
    shortcut: str = ""
    needs: frozenset[str] = frozenset()


def spec(name: str, menu: str, text: str, tip: str, shortcut: str = "", needs: str = "") -> ActionSpec:
    """Declare an action; `needs` names facts of the session, apart by spaces."""
    return ActionSpec(name, menu, text, tip, shortcut, frozenset(needs.split()))
