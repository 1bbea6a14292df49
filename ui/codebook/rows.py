"""`CodebookRows`: the rows of the tree of codes: where each stands, and how they follow the codebook one by one."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from qualcode.model.guid import Guid
from qualcode.store.queries.codes import Code
from ui.codebook.nodes import DRAFT, Node

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NAME, COUNTS = 0, 1


class CodebookRows(QAbstractItemModel):
    """A tree of nodes; rows are moved, added and taken out singly, so that a view keeps its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node("")
        self._nodes: dict[Guid, Node] = {}

    # Following the codebook ------------------------------------------------------------------------------------

    def _plant(self, codes: list[Code]) -> None:
        """Make the whole tree anew; `codes` stand each after its parent."""
        self._root, self._nodes = Node(""), {}
        for code in codes:
            above = self._nodes.get(code.parent or "", self._root)
            node = Node(code.guid, code, above)
            above.children.append(node)
            self._nodes[code.guid] = node

    def _follow_codes(self, codes: list[Code]) -> None:
        self._take_out({code.guid for code in codes})
        filled: dict[Guid, int] = {}
        for code in codes:
            parent = self._nodes.get(code.parent or "", self._root)
            row = filled.get(parent.guid, 0)
            filled[parent.guid] = row + 1
            node = self._put(code, parent, row)
            if node.code != code:
                node.code = code
                self._announce(node)

    def _take_out(self, living: set[Guid]) -> None:
        gone = [guid for guid in self._nodes if guid not in living and guid != DRAFT]
        for guid in gone:
            for child in [child for child in self._nodes[guid].children if child.guid in living]:
                self._move(child, self._root, len(self._root.children))
        for guid in gone:
            if guid in self._nodes:
                self._remove(self._nodes[guid])

    def _remove(self, node: Node) -> None:
        parent, row = node.parent or self._root, node.row
        self.beginRemoveRows(self._index(parent), row, row)
        del parent.children[row]
        for member in node.below():
            self._nodes.pop(member.guid, None)
        self.endRemoveRows()

    def _put(self, code: Code, parent: Node, row: int) -> Node:
        node = self._nodes.get(code.guid)
        if node is None:
            return self._insert(Node(code.guid, code, parent), row)
        if node.parent is not parent or node.row != row:
            self._move(node, parent, row)
        return node

    def _insert(self, node: Node, row: int) -> Node:
        parent = node.parent or self._root
        self.beginInsertRows(self._index(parent), row, row)
        parent.children.insert(row, node)
        self._nodes[node.guid] = node
        self.endInsertRows()
        return node

    def _move(self, node: Node, parent: Node, row: int) -> None:
        before, place = node.parent or self._root, node.row
        target = row + 1 if before is parent and place < row else row
        if not self.beginMoveRows(self._index(before), place, place, self._index(parent), target):
            return
        del before.children[place]
        parent.children.insert(row, node)
        node.parent = parent
        self.endMoveRows()

    def _announce(self, node: Node) -> None:
        if node.parent is not None:
            self.dataChanged.emit(self._index(node), self._index(node, COUNTS))

    # Places ----------------------------------------------------------------------------------------------------

    def index_of(self, code: Guid) -> QModelIndex:
        """Give the place of a code, an invalid one where it is not shown."""
        node = self._nodes.get(code)
        return self._index(node) if node else QModelIndex()

    def node_at(self, index: Index) -> Node:
        """Give what stands at a place; the root for an invalid one."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._root

    def _index(self, node: Node, column: int = NAME) -> QModelIndex:
        return QModelIndex() if node.parent is None else self.createIndex(node.row, column, node)

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Give a place under a parent."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self.node_at(parent).children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has no argument
        """Give the place of the code above."""
        above = self.node_at(index).parent
        return self._index(above) if above else QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the codes right under a place."""
        return 0 if parent.isValid() and parent.column() != NAME else len(self.node_at(parent).children)

    def columnCount(self, _parent: Index = ROOT) -> int:
        """Name and counts."""
        return 2
