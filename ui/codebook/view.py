"""`CodebookTree`: the tree of codes on the screen: keys, dragging, what is unfolded, the search."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QDrag, QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from qualcode.model.guid import Guid
from qualcode.text.fold import fold
from ui.codebook.model import GUID, KEY, LIT, PROPOSED, CodebookModel
from ui.codebook.nodes import Node
from ui.codebook.rows import COUNTS, NAME
from ui.codebook.swatches import SIDE
from ui.key_cap import key_width, paint_key
from ui.team.badge import DISPUTED, paint_badge
from ui.theme import GAP


class CodebookTree(QTreeView):
    """A tree of codes that remembers by GUID what is unfolded, whatever happens to the rows."""

    applied = Signal()  # Enter, or a double click
    deleted = Signal()  # the Delete key

    def __init__(self, model: CodebookModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = model
        self._unfolded: set[Guid] = set()
        self._search = ""
        self.setModel(model)
        self.setItemDelegate(_CodeDelegate(self))
        self._set_up()
        self.expanded.connect(lambda index: self._note(index, True))
        self.collapsed.connect(lambda index: self._note(index, False))
        self.doubleClicked.connect(lambda _: self.applied.emit())
        model.modelReset.connect(self._start_anew)
        for signal in (model.rowsInserted, model.rowsMoved):
            signal.connect(lambda *_: self.arrange())
        model.dataChanged.connect(self._follow)

    def _set_up(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNTS, QHeaderView.ResizeMode.Fixed)  # Qt would measure all rows at each change
        header.resizeSection(COUNTS, 0)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # Keys ------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Delete for the code while the tree has the focus."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Delete and not event.modifiers():  # type: ignore[attr-defined]
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply with Enter, delete with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.applied.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag a code by its name, beside the pointer, so that the words it shall fall on stay readable."""
        index = self.currentIndex().siblingAtColumn(NAME)
        data = self._codes.mimeData([index]) if index.isValid() else None
        if data is None:
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._name_tag(str(index.data() or "")))
        drag.setHotSpot(QPoint(-2 * GAP, -2 * GAP))
        drag.exec(actions, self.defaultDropAction())

    def _name_tag(self, name: str) -> QPixmap:
        tag = QLabel(name)
        tag.setTextFormat(Qt.TextFormat.PlainText)
        tag.setFrameShape(QFrame.Shape.Box)
        tag.setMargin(GAP // 2)
        tag.setAutoFillBackground(True)
        return tag.grab()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a drop; with Ctrl a code is merged into the one under the pointer."""
        self._codes.merging = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().dropEvent(event)

    # Unfolding and searching -----------------------------------------------------------------------------------

    def _note(self, index: QModelIndex, unfolded: bool) -> None:
        if not self._search:
            (self._unfolded.add if unfolded else self._unfolded.discard)(index.data(GUID))

    def _start_anew(self) -> None:
        self._unfolded.clear()
        self.header().resizeSection(COUNTS, 0)
        for node in self._codes.node_at(QModelIndex()).below():
            self._make_room(self._codes.index_of(node.guid))
        self.arrange()

    def _follow(self, first: QModelIndex, last: QModelIndex) -> None:
        if last.column() == COUNTS:
            self._make_room(first)
        if self._search:
            self.arrange()

    def _make_room(self, index: QModelIndex) -> None:
        """Let the counts of a row have their width; the column never narrows while the codebook stays."""
        text = str(index.siblingAtColumn(COUNTS).data() or "")
        bold = QFont(self.font())
        bold.setBold(True)  # as what a search has found
        width = QFontMetrics(bold).horizontalAdvance(text) + 4 * GAP
        if text and width > self.header().sectionSize(COUNTS):
            self.header().resizeSection(COUNTS, width)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the counts again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for node in self._codes.node_at(QModelIndex()).below():
                self._make_room(self._codes.index_of(node.guid))

    def search(self, words: str) -> None:
        """Show only codes whose name has these words in some language, with the codes above them."""
        before, self._search = self._search, words
        self.arrange()
        if before and not words and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def arrange(self) -> None:
        """Unfold and hide rows as the search and the user have it."""
        wanted = fold(self._search).split()
        self._arrange_below(self._codes.node_at(QModelIndex()), QModelIndex(), wanted)

    def _arrange_below(self, node: Node, place: QModelIndex, wanted: list[str]) -> bool:
        found = False
        for row, child in enumerate(node.children):
            index = self._codes.index(row, NAME, place)
            inside = self._arrange_below(child, index, wanted)
            shown = inside or not wanted or _matches(child, wanted)
            if self.isRowHidden(row, place) == shown:
                self.setRowHidden(row, place, not shown)
            unfolded = inside if wanted else child.guid in self._unfolded
            if child.children and self.isExpanded(index) != unfolded:
                self.setExpanded(index, unfolded)
            found = found or shown
        return found and bool(wanted)

    def is_hit(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether the search itself has found a code, and not only one below it."""
        wanted = fold(self._search).split() if self._search else []
        return bool(wanted) and _matches(self._codes.node_at(index), wanted)

    def first_match(self) -> QModelIndex:
        """Give the first code that the search itself has found."""
        wanted = fold(self._search).split()
        nodes = self._codes.node_at(QModelIndex()).below()
        found = next((node for node in nodes if node.code and wanted and _matches(node, wanted)), None)
        return self._codes.index_of(found.guid) if found else QModelIndex()


def _matches(node: Node, wanted: list[str]) -> bool:
    if node.code is None:
        return True
    names = fold(" ".join(node.code.names.values()))
    return all(word in names for word in wanted)


class _CodeDelegate(QStyledItemDelegate):
    """Marks the code of the coding selected in the transcript, or the folded code that hides it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        lit, tree = index.data(LIT), self.parent()
        if isinstance(tree, CodebookTree) and tree.is_hit(index):
            option.font.setBold(True)
        if index.data(PROPOSED):
            option.font.setItalic(True)
            said = QCoreApplication.translate("Proposed", "{0} · proposed")
            option.text = said.format(option.text)
        folded = isinstance(tree, QTreeView) and not tree.isExpanded(index.sibling(index.row(), NAME))
        if lit == "self" or (lit == "above" and folded):
            colour = option.palette.color(QPalette.ColorRole.Highlight)
            colour.setAlphaF(0.22)
            option.backgroundBrush = QBrush(colour)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the name, and at the right of it the key that applies the code."""
        key = str(index.data(KEY) or "") if index.column() == NAME else ""
        if not key:
            super().paint(painter, option, index)
            _paint_badge(painter, option, index)
            return
        name, ground = QStyleOptionViewItem(option), QStyleOptionViewItem(option)
        name.rect = option.rect.adjusted(0, 0, -key_width(key, option.font) - GAP, 0)
        super().paint(painter, name, index)
        self.initStyleOption(ground, index)
        ground.rect = option.rect.adjusted(name.rect.width(), 0, 0, 0)
        style, selected = option.widget.style(), bool(option.state & QStyle.StateFlag.State_Selected)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, ground, painter, option.widget)
        paint_key(painter, option.rect, key, option.font, option.palette, selected)
        _paint_badge(painter, option, index)


def _paint_badge(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
    if index.data(DISPUTED):
        paint_badge(painter, option.rect, option.palette)
