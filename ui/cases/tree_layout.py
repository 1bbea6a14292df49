"""Places for a forest of people: a column for each step of referral, a row for each end of a chain."""

from typing import NamedTuple

from qualcode.model.guid import Guid

Forest = dict[Guid, list[Guid]]  # children by parent; roots under ""


class Place(NamedTuple):
    """Where somebody stands: column and row (a parent's row lies between those of her first and last child)."""

    column: int
    row: float
    parent: Guid


def tree_places(forest: Forest, columns: int) -> dict[Guid, Place]:
    """Give everybody a place, chains first; those who neither referred nor were referred fill rows of `columns`."""
    places: dict[Guid, Place] = {}
    row = 0.0
    for root in forest.get("", []):
        if forest.get(root):
            row = _place(forest, root, "", 0, row, places)
    alone = [root for root in forest.get("", []) if not forest.get(root)]
    for number, guid in enumerate(alone):
        down, across = divmod(number, max(columns, 1))
        places[guid] = Place(across, row + down, "")
    return places


def _place(forest: Forest, guid: Guid, parent: Guid, column: int, row: float, places: dict[Guid, Place]) -> float:
    """Place somebody and all below; give the next free row."""
    children = forest.get(guid, [])
    places[guid] = Place(column, row, parent)
    after = row
    for child in children:
        after = _place(forest, child, guid, column + 1, after, places)
    if children:
        middle = (places[children[0]].row + places[children[-1]].row) / 2
        places[guid] = Place(column, middle, parent)
    return max(after, row + 1)


def chain_of(forest: Forest, guid: Guid) -> Forest:
    """Give the part of a forest that somebody belongs to: from its root down."""
    parents = {child: parent for parent, children in forest.items() for child in children}
    root = guid
    while parents.get(root):
        root = parents[root]
    found: Forest = {"": [root]}
    queue = [root]
    while queue:
        parent = queue.pop()
        if forest.get(parent):
            found[parent] = forest[parent]
            queue += forest[parent]
    return found
