"""`CodebookModel`: the codes of the open project as a tree for a view, with swatches, counts and drops."""

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from qualcode.model.change import Change
from qualcode.model.guid import Guid
from qualcode.ops.codebook import add_code, move_code, rename_code
from qualcode.store.queries.codes import codes_of, in_language
from qualcode.store.queries.codings import counts_by_code, documents_by_code
from ui.code_keys import by_code
from ui.codebook.nodes import DRAFT, Node, count_documents, count_up
from ui.codebook.proposed import is_locked, proposed_by, proposed_words
from ui.codebook.rows import NAME, CodebookRows, Index
from ui.codebook.swatches import hollow_swatch, swatch
from ui.mime import CODE, PASSAGE, code_data, dragged_code
from ui.plain import plain_tip
from ui.session import Session
from ui.team.badge import DISPUTED, TARGET, badge_words

GUID = Qt.ItemDataRole.UserRole
LIT = Qt.ItemDataRole.UserRole + 1  # the coding selected in the transcript has this code, or one below it
KEY = Qt.ItemDataRole.UserRole + 2  # the digit or letter that applies the code
PROPOSED = Qt.ItemDataRole.UserRole + 3  # the code awaits an answer


class CodebookModel(CodebookRows):
    """Codes as a tree of two columns: name, codings (own / with the codes under it).

    `refresh` moves, adds and takes out rows one by one, so that a view keeps its place.
    """

    merge_dropped = Signal(str, str)  # a code was dropped on another with Ctrl: it shall be merged into that one
    reason_wanted = Signal(str, str)  # a new code of this name under that one is proposed: why is it needed?
    passage_dropped = Signal(str)  # the words selected in the transcript were dropped on this code

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lit: Guid = ""
        self._draft_name = ""
        self._keys: dict[Guid, str] = {}
        self.documents = False  # what is counted: documents, else segments
        self.merging = False  # what is dropped now is dropped with Ctrl
        session.disputes_changed.connect(self.retell)

    # Following the project -------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Show the codebook of the open project, or nothing."""
        self.beginResetModel()
        self._plant([])
        self._lit = ""
        if self._session.project is not None:
            self._plant(codes_of(self._session.project))
            self._count()
        self._keys = by_code(self._session.code_keys())
        self.endResetModel()

    def read_keys(self) -> None:
        """Show the keys that apply codes as they are now."""
        self._keys = by_code(self._session.code_keys())
        self.retell()

    def follow(self, change: Change) -> None:
        """Show what a step has changed."""
        if self._session.project is None:
            return
        if change.touches("code"):
            self._follow_codes(codes_of(self._session.project))
        if change.touches("proposal"):
            self.retell()
        if change.touches("code", "coding"):
            self._recount()

    def count_documents(self, documents: bool) -> None:
        """Count documents from now on, or segments."""
        self.documents = documents
        self._recount()

    def _recount(self) -> None:
        for node in self._count():
            self._announce(node)

    def _count(self) -> list[Node]:
        project = self._session.project
        if project is None:
            return []
        if self.documents:
            return count_documents(self._root, documents_by_code(project))
        return count_up(self._root, counts_by_code(project))

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

    # A code being named ----------------------------------------------------------------------------------------

    def begin_draft(self, parent: Guid) -> QModelIndex:
        """Add an empty row at the end under a code ("" for the top); its code is made when it has a name."""
        above = self._nodes.get(parent, self._root)
        self._draft_name = ""
        return self._index(self._insert(Node(DRAFT, None, above), len(above.children)))

    def end_draft(self) -> Guid:
        """Take the empty row out and add the code if it was named; give the code, "" for none.

        While the codebook is locked it is asked why the code is needed: `reason_wanted`.
        """
        node = self._nodes.get(DRAFT)
        if node is None:
            return ""
        parent = node.parent.guid if node.parent else ""
        self._remove(node)
        project, name = self._session.project, self._draft_name.strip()
        if project is None or not name:
            return ""
        if is_locked(self._session):
            self.reason_wanted.emit(name, parent)
            return ""
        return self._session.do(add_code, project, {self._session.language: name}, parent or None) or ""

    # What is shown ---------------------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a code."""
        if not index.isValid():
            return None
        node = self.node_at(index)
        if role == GUID:
            return node.guid
        if role == KEY:
            return self._keys.get(node.guid, "")
        if role == LIT:
            return self._is_lit(node)
        if role == PROPOSED:
            return index.column() == NAME and node.guid in self._session.proposals()
        if role == DISPUTED:
            return index.column() == NAME and node.guid in self._session.disputes
        if role == TARGET:
            return node.guid, ""
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
        if role == Qt.ItemDataRole.DecorationRole and node.guid in self._session.proposals() and node.code:
            return hollow_swatch(node.code.colour, QGuiApplication.palette())
        if role == Qt.ItemDataRole.DecorationRole:
            return swatch(node.code.colour if node.code else "", QGuiApplication.palette())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            badge = badge_words() if node.guid in self._session.disputes else ""
            key = self.tr("key {0}").format(self._keys[node.guid]) if node.guid in self._keys else ""
            proposed = proposed_by(self._session, node.guid)
            told = (node.name(self._session.language), proposed, key, self._told_counts(node), badge)
            return ", ".join(filter(None, told))
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
            self._told_counts(node),
            "" if node.code.active else self.tr("This code is not in use."),
            badge_words() if node.guid in self._session.disputes else "",
            proposed_words(self._session, node.guid),
        )

    def _told_counts(self, node: Node) -> str:
        if self.documents:
            return self.tr("Documents: {0}, with the codes under it: {1}").format(node.own, node.total)
        return self.tr("Codings: {0}, with the codes under it: {1}").format(node.own, node.total)

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
        """Hang a dragged code under another one, or between two; merge it with Ctrl; code a dragged passage."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        above, project = self.node_at(parent), self._session.project
        if data.hasFormat(PASSAGE):
            self.passage_dropped.emit(above.guid)
        node = self._nodes.get(dragged_code(data))
        if node is None or project is None:
            return False
        if self.merging and row < 0 and above.code is not None:
            self.merge_dropped.emit(node.guid, above.guid)
            return False
        behind = above.children[row:] if row >= 0 else []
        before = next((sibling.guid for sibling in behind if sibling is not node), None)
        self._session.do(move_code, project, node.guid, above.guid or None, before)
        return False  # the step has moved the row: the view must not take it out once more
