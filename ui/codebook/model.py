"""`CodebookModel`: the codes of the open project as a tree for a view, with swatches, counts and drops."""

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.codebook import add_code, move_code, rename_code
from qualcode.store.queries.codes import Code, codes_of, in_language
from qualcode.store.queries.codings import counts_by_code
from ui.codebook.nodes import DRAFT, Node, count_up
from ui.codebook.swatches import swatch
from ui.mime import CODE, PASSAGE, code_data, dragged_code
from ui.plain import plain_tip
from ui.session import Session

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NAME, COUNTS = 0, 1
GUID = Qt.ItemDataRole.UserRole
LIT = Qt.ItemDataRole.UserRole + 1  # the coding selected in the transcript has this code, or one below it


class CodebookModel(QAbstractItemModel):
    """Codes as a tree of two columns: name, codings (own / with the codes under it).

    `refresh` moves, adds and takes out rows one by one, so that a view keeps its place.
    """

    passage_dropped = Signal(str)  # the words selected in the transcript were dropped on this code

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._root = Node("")
        self._nodes: dict[Guid, Node] = {}
        self._lit: Guid = ""
        self._draft_name = ""

    # Following the project -------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Show the codebook of the open project, or nothing."""
        self.beginResetModel()
        self._root, self._nodes, self._lit = Node(""), {}, ""
        if self._session.project is not None:
            for code in codes_of(self._session.project):
                self._place(Node(code.guid, code), code)
            count_up(self._root, counts_by_code(self._session.project))
        self.endResetModel()

    def _place(self, node: Node, code: Code) -> None:
        node.parent = self._nodes.get(code.parent or "", self._root)
        node.parent.children.append(node)
        self._nodes[code.guid] = node

    def follow(self, change: Change) -> None:
        """Show what a step has changed."""
        if self._session.project is None:
            return
        if change.touches("code"):
            self._follow_codes(codes_of(self._session.project))
        if change.touches("code", "coding"):
            for node in count_up(self._root, counts_by_code(self._session.project)):
                self._announce(node)

    def retell(self) -> None:
        """Show the names in the language of the session."""
        for node in self._nodes.values():
            self._announce(node)

    def light(self, code: Guid) -> None:
        """Mark the code of the selected coding ("" for none)."""
        before, self._lit = self._lit, code
        for guid in (before, code):
            node = self._nodes.get(guid)
            for member in (node, *node.ancestors()) if node else ():
                self._announce(member)

    def _announce(self, node: Node) -> None:
        if node.parent is not None:
            self.dataChanged.emit(self._index(node), self._index(node, COUNTS))

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

    # A code being named ----------------------------------------------------------------------------------------

    def begin_draft(self, parent: Guid) -> QModelIndex:
        """Add an empty row at the end under a code ("" for the top); its code is made when it has a name."""
        above = self._nodes.get(parent, self._root)
        self._draft_name = ""
        return self._index(self._insert(Node(DRAFT, None, above), len(above.children)))

    def end_draft(self) -> Guid:
        """Take the empty row out and add the code if it was named; give the code, "" for none."""
        node = self._nodes.get(DRAFT)
        if node is None:
            return ""
        parent = node.parent.guid if node.parent else ""
        self._remove(node)
        project, name = self._session.project, self._draft_name.strip()
        if project is None or not name:
            return ""
        return self._session.do(add_code, project, {self._session.language: name}, parent or None) or ""

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

    # What is shown ---------------------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a code."""
        if not index.isValid():
            return None
        node = self.node_at(index)
        if role == GUID:
            return node.guid
        if role == LIT:
            return self._is_lit(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(node)
        if role == Qt.ItemDataRole.ForegroundRole and node.code and not node.code.active:
            return QGuiApplication.palette().placeholderText()
        return self._name_data(node, role) if index.column() == NAME else self._counts_data(node, role)

    def _is_lit(self, node: Node) -> str:
        lit = self._nodes.get(self._lit)
        if lit is None:
            return ""
        return "self" if node is lit else "above" if any(node is above for above in lit.ancestors()) else ""

    def _name_data(self, node: Node, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.name(self._session.language) or self._draft_name
        if role == Qt.ItemDataRole.DecorationRole:
            return swatch(node.code.colour if node.code else "", QGuiApplication.palette())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0}, codings: {1}, with the codes under it: {2}").format(
                node.name(self._session.language), node.own, node.total
            )
        return None

    def _tip(self, node: Node) -> str:
        if node.code is None:
            return ""
        texts = (node.code.definitions, node.code.when, node.code.not_when)
        definition, when, not_when = (in_language(text, self._session.language) for text in texts)
        return plain_tip(
            node.name(self._session.language),
            definition,
            self.tr("Use when: {0}").format(when) if when else "",
            self.tr("Do not use when: {0}").format(not_when) if not_when else "",
            self.tr("Codings: {0}, with the codes under it: {1}").format(node.own, node.total),
            "" if node.code.active else self.tr("This code is not in use."),
        )

    def _counts_data(self, node: Node, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            if node.children and node.total:
                return f"{node.own}/{node.total}"
            return str(node.total or "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    # Renaming and dropping -------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a code."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        if "writable" in self._session.facts:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            flags |= Qt.ItemFlag.ItemIsEditable if index.column() == NAME else Qt.ItemFlag.NoItemFlags
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a code in the language of the session; the row being named only notes its name."""
        node, name, project = self.node_at(index), str(value).strip(), self._session.project
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME or not name or project is None:
            return False
        if node.guid == DRAFT:
            self._draft_name = name
        elif name != node.name(self._session.language):
            self._session.do(rename_code, project, node.guid, {self._session.language: name})
        self.dataChanged.emit(index, index)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Codes are moved, passages are copied."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        """Codes are moved in the tree and copied onto a text."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Codes can be dropped here, and passages onto a code."""
        return [CODE, PASSAGE]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]  # the stub says Sequence
        """Give the GUID of the dragged code."""
        return code_data(self.node_at(indexes[0]).guid)

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Say whether a passage can be coded here, or a dragged code may hang here: not within itself."""
        above = self.node_at(parent)
        if data.hasFormat(PASSAGE):
            return above.code is not None and "selection" in self._session.facts
        node = self._nodes.get(dragged_code(data))
        return node is not None and "writable" in self._session.facts and above not in node.below()

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Hang a dragged code under another one, or between two; code a dragged passage."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        above, project = self.node_at(parent), self._session.project
        if data.hasFormat(PASSAGE):
            self.passage_dropped.emit(above.guid)
        node = self._nodes.get(dragged_code(data))
        if node is None or project is None:
            return False
        behind = above.children[row:] if row >= 0 else []
        before = next((sibling.guid for sibling in behind if sibling is not node), None)
        self._session.do(move_code, project, node.guid, above.guid or None, before)
        return False  # the step has moved the row: the view must not take it out once more
